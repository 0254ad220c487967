"""Dates written for machines: ISO 8601 in its odd shapes, RFC 2822, epoch numbers."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta

from fonds.marks.dates.lines import EARLIEST_YEAR, LATEST_YEAR, find_dates
from fonds.marks.dates.values import from_datetime
from fonds.model import StatedDate

_ISO = re.compile(
    r"(\d{4})-?(\d\d|(?<=-)\d(?=-))-?(\d\d|(?<=-)\d(?!\d))(?:[T _]+(\d\d?):?(\d\d)(?::?(\d\d)(?:[.,:](\d{1,9}))?)?"
    r"\s*(Z|UTC|GMT|[+-]\d\d?:?(?:\d\d)?(?::\d\d)?)?)?"
    r"(?:\[[\w/]+\])?",
    re.IGNORECASE,
)
_PARTIAL = re.compile(r"(\d{4})(?:-(\d\d))?")
_EPOCH = re.compile(r"1\d{9}(?:\d{3})?(?:\.0+)?")
MAX_LENGTH = 80


def read_stamp(value: str, *, language: str | None = None) -> StatedDate | None:
    """A machine-readable date as stated, or None. Strings that hold more than a date are none."""
    text = value.strip()
    if not 4 <= len(text) <= MAX_LENGTH:
        return None
    if match := _ISO.fullmatch(text):
        return _iso(match, text)
    if match := _PARTIAL.fullmatch(text):
        year, month = int(match[1]), int(match[2] or 1)
        if not (EARLIEST_YEAR <= year <= LATEST_YEAR and 1 <= month <= 12):
            return None
        precision = "month" if match[2] else "year"
        return StatedDate(datetime(year, month, 1).date(), text, text, precision)  # noqa: DTZ001  # a date has no zone
    if _EPOCH.fullmatch(text):
        seconds = int(text.split(".")[0]) // (1000 if len(text.split(".")[0]) == 13 else 1)
        when = datetime.fromtimestamp(seconds, UTC).replace(tzinfo=None)
        return from_datetime(when, 0, text, "second", "stated")
    if text[:3].isalpha() and "," in text[:10]:
        mailed = _rfc2822(text)
        if mailed is not None and EARLIEST_YEAR <= mailed.year <= LATEST_YEAR and mailed.tzinfo is not None:
            offset = mailed.utcoffset() or timedelta()
            return from_datetime(
                mailed.replace(tzinfo=None), int(offset.total_seconds() // 60), text, "second", "stated"
            )
    marks = find_dates(text, language=language)
    if len(marks) == 1 and not marks[0].ambiguous and len(marks[0].raw) >= len(text) - 12:
        return marks[0].date
    return None


def _rfc2822(text: str) -> datetime | None:
    from email.utils import parsedate_to_datetime  # noqa: PLC0415  # imports sockets; few pages ask for it

    try:
        return parsedate_to_datetime(text)
    except (ValueError, TypeError, IndexError):
        return None


def _iso(match: re.Match[str], text: str) -> StatedDate | None:
    year, month, day = int(match[1]), int(match[2]), int(match[3])
    hour, minute, second = int(match[4] or 0), int(match[5] or 0), int(match[6] or 0)
    if not EARLIEST_YEAR <= year <= LATEST_YEAR:
        return None
    try:
        fraction = int((match[7] or "0").ljust(6, "0")[:6])
        when = datetime(year, month, day, hour % 24, minute, min(second, 59), fraction)  # noqa: DTZ001  # as stated
    except ValueError:
        return None
    if match[4] is None:
        return StatedDate(when.date(), text, when.date().isoformat(), "day")
    precision = "minute" if match[6] is None else "second"
    return from_datetime(when, _offset(match[8]), text, precision, "stated")


def _offset(written: str | None) -> int | None:
    if not written:
        return None
    if written.upper() in ("Z", "UTC", "GMT"):
        return 0
    digits = re.sub(r"\D", "", written)
    minutes = (
        int(digits[:2]) * 60 + int(digits[2:4] or 0) if len(digits) != 3 else int(digits[0]) * 60 + int(digits[1:])
    )
    return -minutes if written[0] == "-" else minutes
