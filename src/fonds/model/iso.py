"""Dates as people write them into files of ours: ISO 8601, as exact as they know."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime

from fonds.model.document import StatedDate

HINT = "a date in ISO 8601: 2026-03-01, 2026-03, 2026, or with a time 2026-03-01T14:30+01:00"
_DAY = re.compile(r"(\d{4})(?:-(\d\d)(?:-(\d\d))?)?")
_TIME = re.compile(r"\d{4}-\d\d-\d\d[T ]\d\d:\d\d(:\d\d)?(?:\.\d{1,6})? ?(Z|[+-]\d\d:?\d\d)?", re.IGNORECASE)


def read_date(written: str) -> StatedDate:
    """A date as a StatedDate; a time without a zone stays without. Raises ValueError for anything else."""
    text = written.strip()
    day = _DAY.fullmatch(text)
    if day is not None:
        year, month, number = day.groups()
        precision = "day" if number else "month" if month else "year"
        return StatedDate(date(int(year), int(month or 1), int(number or 1)), written, text, precision)
    time = _TIME.fullmatch(text)
    if time is None:
        raise ValueError(f"it is not {HINT}")
    when = datetime.fromisoformat(text.upper().replace(" ", "T", 1).replace(" ", ""))
    precision = "second" if time[1] else "minute"
    edtf = when.replace(microsecond=0).isoformat(timespec="seconds")
    if when.tzinfo is None:
        return StatedDate(when, written, edtf, precision, None, "unknown")
    edtf = f"{edtf.removesuffix('+00:00')}Z" if edtf.endswith("+00:00") else edtf
    return StatedDate(when, written, edtf, precision, when.astimezone(UTC), "stated")
