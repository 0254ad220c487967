"""The canonical address.

`choose.py` takes what the page states first: its link element, its meta element, the header of an export.
"""

from fonds.extract.address.choose import extract_address

__all__ = ["extract_address"]
