"""Dates written for machines, read in the order of day and month that the page keeps."""

from __future__ import annotations

from datetime import date

from fonds.extract.dates.reading import day_of, in_order
from fonds.extract.page.view import Page
from fonds.marks.dates.lines import find_dates
from fonds.marks.dates.stamps import MAX_LENGTH, read_stamp
from fonds.model import StatedDate

# Characters that may stand beside a date in such a value: a weekday, words before a time.
_BESIDE = 12


def stamp_of(page: Page, value: str) -> StatedDate | None:
    """The date that a value states, None where it states none or could be read two ways."""
    when = _stated(page, value)
    return None if when is not None and day_of(when) in _UNSET else when


# The day from which machines count time, which stands where nobody set a date.
_UNSET = frozenset({date(1970, 1, 1)})


def _stated(page: Page, value: str) -> StatedDate | None:
    when = read_stamp(value, language=page.language)
    if when is not None or len(value) > MAX_LENGTH:
        return when
    marks = find_dates(value, language=page.language)
    if len(marks) != 1 or len(marks[0].raw) < len(value.strip()) - _BESIDE:
        return None
    mark = in_order(page, marks[0])
    return None if mark.ambiguous else mark.date
