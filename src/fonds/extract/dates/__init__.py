"""When the document was published and modified.

`sources/` yield dates with how sure each is of its own. `candidates.py` gathers them, those in lines by what
`features.py` finds for and against them, weighed by `weights.json` (learned by `training/dates.py`).
`choose.py` takes the surest, and of those that name the same day the one that states most. `reading.py` reads the dates
of a line in the order of day and month that the page keeps.
"""

from fonds.extract.dates.choose import extract_dates

__all__ = ["extract_dates"]
