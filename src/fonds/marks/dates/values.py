"""A day, a time and an offset as a StatedDate, with its EDTF."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone

from fonds.marks.dates.clock import Clock
from fonds.model import StatedDate


def stated(day: date, clock: Clock | None, raw: str) -> StatedDate:
    """The day and the time as a StatedDate."""
    if clock is None:
        return StatedDate(day, raw, day.isoformat(), "day")
    when = datetime(day.year, day.month, day.day, clock.hour, clock.minute, clock.second or 0)  # noqa: DTZ001 as stated
    precision = "minute" if clock.second is None else "second"
    return from_datetime(when, clock.offset, raw, precision, clock.basis)


def from_datetime(when: datetime, offset: int | None, raw: str, precision: str, basis: str) -> StatedDate:
    """A naive datetime with its offset in minutes (None: unknown) as a StatedDate."""
    if offset is None or abs(offset) > 16 * 60:
        return StatedDate(when, raw, edtf(when, precision), precision, None, "unknown")
    aware = when.replace(tzinfo=timezone(timedelta(minutes=offset)))
    try:
        utc = aware.astimezone(UTC)
    except OverflowError:
        return StatedDate(when, raw, edtf(when, precision), precision, None, "unknown")
    return StatedDate(aware, raw, edtf(aware, precision), precision, utc, basis)


def edtf_of(when: StatedDate) -> str:
    """The value alone in EDTF, without the other readings."""
    return edtf(when.as_stated, when.precision)


def edtf(when: datetime | date, precision: str) -> str:
    if not isinstance(when, datetime):
        return when.isoformat() if precision == "day" else f"{when:%Y-%m}"
    # EDTF level 0 wants seconds in a time; they are written as stated or as zero.
    written = when.replace(microsecond=0).isoformat(timespec="seconds")
    return written.removesuffix("+00:00") + "Z" if written.endswith("+00:00") else written
