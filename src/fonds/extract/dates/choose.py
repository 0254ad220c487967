"""When the document was published and modified: which of the candidates it is."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

from fonds.extract.candidate import settle
from fonds.extract.dates.candidates import candidates
from fonds.extract.dates.reading import day_of
from fonds.extract.dates.sources import DateCandidate
from fonds.extract.page.view import Page
from fonds.model import Evidence, StatedDate

# A date less sure than this is any date of the page: an invented one is worse than none.
LEAST = 0.3
# A date at least this sure stands against one that can't be, as it lies behind the capture.
SURE = 0.6
# A line of text less sure than an even guess disputes nothing.
EVEN = 0.5


def extract_dates(
    page: Page, title_at: int | None
) -> tuple[StatedDate | None, StatedDate | None, tuple[Evidence, ...]]:
    """Published, modified, evidence of both."""
    published, modified = candidates(page, title_at)
    first = _with_zone(_choose(published, page), modified)
    last = _choose(modified, page)
    evidence: tuple[Evidence, ...] = ()
    if first is not None:
        evidence += settle("published", first, _rivals(published), _same_time)
    if last is not None:
        evidence += settle("modified", last, _rivals(modified), _same_time)
    return (first.value if first else None), (last.value if last else None), evidence


def _rivals(found: list[DateCandidate]) -> list[DateCandidate]:
    """Those that count for or against the chosen one: not every date that stands somewhere on the page."""
    return [c for c in found if c.method != "text-pattern" or c.confidence >= EVEN]


def _same_time(one: StatedDate, other: StatedDate) -> bool:
    if one.utc is not None and other.utc is not None:
        return abs(one.utc - other.utc) < timedelta(minutes=1)
    return abs((day_of(one) - day_of(other)).days) <= (1 if one.utc or other.utc else 0)


# A machine writes a midnight without a known zone, or in UTC, where it has the day only.
def _fineness(when: StatedDate) -> int:
    if not isinstance(when.as_stated, datetime):
        return {"day": 1}.get(when.precision, 0)
    bare = when.as_stated.time().replace(microsecond=0).isoformat() == "00:00:00"
    return 1 if bare else 3 if when.utc is not None and when.offset_basis != "site" else 2


def _choose(found: list[DateCandidate], page: Page) -> DateCandidate | None:
    """The surest; of those that agree with it on the day the one that states most."""
    # A date after the capture gives way to a sure one; else it stays, and the quality check says so.
    usable = [c for c in found if not _too_late(c.value, page)]
    usable = usable if any(c.confidence >= SURE for c in usable) else found
    usable = [c for c in usable if c.confidence >= LEAST]
    if not usable:
        return None
    best = max(usable, key=lambda c: (c.confidence + _support(c, usable), c.confidence))
    if _fineness(best.value) < 3:
        finer = [c for c in usable if _near(c.value, best.value) and _fineness(c.value) > _fineness(best.value)]
        near = [c for c in finer if day_of(c.value) == day_of(best.value)] or finer
        if near:
            best = max(near, key=lambda c: (_fineness(c.value), c.confidence))
    return next((c for c in usable if _says_zone(c.value) and _same_moment(c.value, best.value)), best)


def _with_zone(chosen: DateCandidate | None, others: list[DateCandidate]) -> DateCandidate | None:
    """The chosen one, or the statement of the same minute that names its zone: a text that was never changed says
    both at once, and often its zone with the change only."""
    minute = _minute(chosen.value) if chosen is not None and chosen.value.utc is None else None
    if chosen is None or minute is None:
        return chosen
    zoned = (c for c in others if c.value.offset_basis == "stated" and _minute(c.value) == minute)
    return next((replace(other, confidence=chosen.confidence) for other in zoned), chosen)


def _minute(when: StatedDate) -> datetime | None:
    """The minute that the clock shows, whatever its zone."""
    stated = when.as_stated
    return stated.replace(second=0, microsecond=0, tzinfo=None) if isinstance(stated, datetime) else None


def _says_zone(when: StatedDate) -> bool:
    offset = when.as_stated.utcoffset() if isinstance(when.as_stated, datetime) else None
    return bool(offset) and when.offset_basis == "stated"


def _same_moment(one: StatedDate, other: StatedDate) -> bool:
    """The same minute, told in UTC by the other: the clock of the page's readers says more."""
    if one.utc is None or other.utc is None or other.as_stated != other.utc or _says_zone(other):
        return False
    return abs(one.utc - other.utc) < timedelta(minutes=1)


# What each other kind of source that names the day adds, and how much at most.
SUPPORT, MOST_SUPPORT = 0.1, 0.2


def _support(candidate: DateCandidate, found: list[DateCandidate]) -> float:
    day = day_of(candidate.value)
    methods = {c.method for c in found if day_of(c.value) == day} - {candidate.method}
    return min(MOST_SUPPORT, SUPPORT * len(methods))


def _near(one: StatedDate, other: StatedDate) -> bool:
    """Whether both may be one moment: the same day, or the next where an offset can shift it."""
    days = abs((day_of(one) - day_of(other)).days)
    return days == 0 or (days == 1 and (one.utc is not None or other.utc is not None))


def _too_late(when: StatedDate, page: Page) -> bool:
    if page.captured_at is None:
        return False
    return day_of(when) > page.captured_at.date() + timedelta(days=1)
