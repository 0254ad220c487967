"""Canonical JSON and the digests made over it."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from datetime import UTC, date, datetime
from typing import Any

import orjson

RUN_PREFIX = "run_"
ROW_DIGEST = "row_digest"


def _written(value: object) -> str:
    """Instants as `2026-01-31T12:00:00.000000Z`, dates as `2026-01-31`."""
    if isinstance(value, datetime):
        return value.astimezone(UTC).replace(tzinfo=None).isoformat(timespec="microseconds") + "Z"
    if isinstance(value, date):
        return value.isoformat()
    raise TypeError(f"A row holds {type(value).__name__}, which has no canonical form.")


def plain(row: Mapping[str, object]) -> dict[str, Any]:
    """A row with values that JSON knows: instants and dates, which stand at the top level only, become strings."""
    return {name: _written(value) if isinstance(value, date) else value for name, value in row.items()}


def canonical(value: object) -> bytes:
    """JSON in one form only: sorted keys, no white space, UTF-8.

    Raises ValueError for what has no such form: numbers that are not finite, and lone surrogates.
    """
    written = json.dumps(
        value, sort_keys=True, separators=(",", ":"), ensure_ascii=False, allow_nan=False, default=_written
    )
    return written.encode("utf-8")


def digest_of(value: object) -> str:
    """SHA-256 over the canonical JSON, in hexadecimal."""
    return hashlib.sha256(canonical(value)).hexdigest()


# orjson writes these as `json` does, or hands them to `_written`, or raises TypeError.
_AS_JSON = (
    orjson.OPT_SORT_KEYS
    | orjson.OPT_PASSTHROUGH_DATETIME
    | orjson.OPT_PASSTHROUGH_SUBCLASS
    | orjson.OPT_PASSTHROUGH_DATACLASS
)
# From the one on and below the other both write a number without an exponent. orjson writes NaN as null.
_LEAST, _TOO_GREAT = 1e-4, 1e16
# The one column of many structs. Its fields are frozen, and of them only `confidence` is no whole number.
_BLOCKS = "blocks"


def _same_in_both(value: object) -> bool:
    """Whether `json` and orjson write all numbers in a value alike."""
    kind = type(value)
    if kind is float:
        return value == 0 or _LEAST <= abs(value) < _TOO_GREAT  # type: ignore[arg-type]
    if kind is dict:
        return all(map(_same_in_both, value.values()))  # type: ignore[attr-defined]
    return kind not in {list, tuple} or all(map(_same_in_both, value))  # type: ignore[call-overload]


def canonical_row(row: Mapping[str, Any]) -> bytes:
    """`canonical` of a documents row, in a fifth of the time (0.4 against 1.9 ms for a WCXB page)."""
    blocks = row.get(_BLOCKS) or ()
    usual = all(_same_in_both(value) for name, value in row.items() if name != _BLOCKS)
    try:
        if usual and all(_same_in_both(block["confidence"]) for block in blocks):
            return orjson.dumps(row, default=_written, option=_AS_JSON)
    except (TypeError, KeyError):  # what only `json` can say, as of lone surrogates
        pass
    return canonical(row)


def row_digest(row: Mapping[str, object]) -> str:
    """The digest of a documents row: every column but those that start with `run_`, and itself.

    Columns that are null are left out, so that a nullable column added by a later version does not move the digests of
    rows that have no value there.
    """
    stable = {
        name: value
        for name, value in row.items()
        if not name.startswith(RUN_PREFIX) and name != ROW_DIGEST and value is not None
    }
    return hashlib.sha256(canonical_row(stable)).hexdigest()
