"""Where dates stand. Each source yields candidates.

`machine.py` JSON-LD, meta elements, microdata, time elements; `header.py` the header of an export; `lines.py` the lines
of the visible text; `address.py` the page's URL.
"""

from __future__ import annotations

from fonds.extract.candidate import Candidate
from fonds.model import StatedDate

DateCandidate = Candidate[StatedDate]
