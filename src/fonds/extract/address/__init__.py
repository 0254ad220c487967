"""The canonical address, and where the page was captured.

`choose.py` takes what the page states first: its link element, its meta element, the header of an export. `stated.py`
gives evidence of the capture's own address and time.
"""

from fonds.extract.address.choose import extract_address
from fonds.extract.address.stated import capture_evidence

__all__ = ["capture_evidence", "extract_address"]
