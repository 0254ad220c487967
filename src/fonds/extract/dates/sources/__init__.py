"""Where dates stand. Each source yields candidates.

`machine.py` JSON-LD, meta elements, microdata; `times.py` time elements; `header.py` the header of an export;
`lines.py` the lines of the visible text; `address.py` the page's URL; `scripts.py` its other scripts. `stamped.py`
reads what is written for machines.
"""

from __future__ import annotations

from fonds.extract.candidate import Candidate
from fonds.model import Block, Role, StatedDate

DateCandidate = Candidate[StatedDate]
# Characters before a date in which a word may tell what it is.
LABEL_REACH = 60
# A block before a date may be its label ("Published" in a line of its own) when it is this short.
MAX_LABEL, MAX_LABEL_WORDS = 40, 5


def label_in(block: Block) -> str:
    """The text of a block before a date where it may be the date's label: titles tell of much that opens and ends."""
    if block.role in (Role.TITLE, Role.SUBTITLE) or len(block.text) >= MAX_LABEL:
        return ""
    return block.text if len(block.text.split()) <= MAX_LABEL_WORDS else ""
