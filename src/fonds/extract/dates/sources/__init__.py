"""Where dates stand. Each source yields candidates.

`machine.py` JSON-LD, meta elements, microdata; `times.py` time elements; `header.py` the header of an export;
`lines.py` the lines of the visible text; `address.py` the page's URL; `scripts.py` its other scripts. `stamped.py`
reads what is written for machines.
"""

from __future__ import annotations

from fonds.extract.candidate import Candidate
from fonds.model import StatedDate

DateCandidate = Candidate[StatedDate]
# Characters before a date in which a word may tell what it is.
LABEL_REACH = 60
# A block before a date may be its label ("Published" in a line of its own) when it is this short.
MAX_LABEL = 40
