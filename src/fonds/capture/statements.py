"""What sidecar files state, read strictly: a statement that can't be understood must not pass as none at all.

YAML is read as a flat list of `name: text` from the parser's events: nothing is resolved, so no number, date, alias or
tag of it can cost time or memory, and a name that stands twice is seen.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import yaml

from fonds.capture.reading import read_payload
from fonds.errors import CaptureTooLarge, SidecarError, UnreadableCapture
from fonds.model import ACCESS, Sidecar
from fonds.model.iso import HINT, read_date

_YAML_BYTES = 64 * 1024
_CSV_BYTES = 256 * 1024 * 1024
# libyaml's parser is many times as fast, and every run reads every sidecar.
_LOADER: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
# Plain scalars that YAML 1.1 reads as nothing.
_NOTHING = frozenset({"", "~", "null", "Null", "NULL"})
# What may part the columns of a CSV: spreadsheets write ; where the decimal sign is a comma.
_DELIMITERS = ",;\t"
# Characters of a value that a message repeats; values may be as long as the file.
_REPEATED = 60
# Longer ones are no title and no name.
_LONGEST = 2_000


def shorten(value: object) -> str:
    """A stated value for a message."""
    text = " ".join(str(value).split())
    return text if len(text) <= _REPEATED else text[:_REPEATED] + " …"


def _moment(value: str) -> datetime:
    day, _, time = value.strip().partition(" ")
    moment = datetime.fromisoformat(f"{day}T{time.replace(' ', '')}" if time else day)
    return moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment.astimezone(UTC)


def _day(value: str) -> date:
    return datetime.fromisoformat(value.strip()).date()


def _access(value: str) -> str:
    word = value.strip().casefold()
    if word not in ACCESS:
        msg = f"it is none of {', '.join(ACCESS)}"
        raise ValueError(msg)
    return word


def _one_line(value: str) -> str:
    text = " ".join(value.split())
    if len(text) > _LONGEST:
        msg = f"it has {len(text):,} characters; {_LONGEST:,} at most"
        raise ValueError(msg)
    return text


def _names(value: str) -> str:
    """Authors, parted by semicolons."""
    names = "; ".join(name for part in value.split(";") if (name := _one_line(part)))
    if not names:
        msg = "it names nobody"
        raise ValueError(msg)
    return names


def _date(value: str) -> str:
    text = value.strip()
    read_date(text)
    return text


_READERS: Mapping[str, Callable[[str], Any]] = {
    "url": str.strip,
    "captured_at": _moment,
    "collection": str.strip,
    "access": _access,
    "embargo_until": _day,
    "rights": str.strip,
    "note": str.strip,
    "media_type": str.strip,
    "title": _one_line,
    "byline": _names,
    "date": _date,
}
# Where a fact is not called as the field of Sidecar is.
_FIELDS = {"date": "published"}
_HINTS = {
    "captured_at": "a time like 2026-03-01T14:30:00Z",
    "embargo_until": "a date like 2030-01-31",
    "date": HINT,
}


def _known(name: str, where: str) -> str:
    """A field's name as fonds writes it. Raises SidecarError for one that no sidecar has."""
    field = name.strip().casefold()
    if field not in _READERS:
        raise SidecarError(where, f"it has a field `{shorten(name)}`; known are {', '.join(_READERS)}")
    return field


def parse_facts(facts: Mapping[str, str | None], where: str) -> Sidecar:
    """A Sidecar of named facts; empty values count as not stated. Raises SidecarError naming the field."""
    values: dict[str, Any] = {}
    for stated, value in facts.items():
        name = _known(stated, where)
        if value is None or not value.strip():
            continue
        try:
            values[_FIELDS.get(name, name)] = _READERS[name](value)
        except (ValueError, OverflowError) as error:
            hint = f"; expected {_HINTS[name]}" if name in _HINTS else ""
            reason = shorten(error) if name not in _HINTS else "it is none"
            raise SidecarError(where, f"`{name}: {shorten(value)}` can't be read ({reason}){hint}") from error
    return Sidecar(**values)


def _read_text(path: Path, shown: str, limit: int) -> str:
    try:
        return read_payload(path, limit=limit, shown=shown).decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise SidecarError(shown, "it is not UTF-8") from error
    except CaptureTooLarge as error:
        raise SidecarError(shown, f"it is larger than {limit:,} bytes") from error
    except UnreadableCapture as error:
        raise SidecarError(shown, error.reason) from error


def _line(event: yaml.Event) -> int:
    return event.start_mark.line + 1 if event.start_mark else 1


def _scalar(event: yaml.Event, shown: str) -> str | None:
    """The text of one scalar; None for a plain one that says nothing. Raises SidecarError for anything else."""
    line = _line(event)
    if isinstance(event, yaml.AliasEvent) or getattr(event, "anchor", None) is not None:
        raise SidecarError(
            shown, f"line {line}: it uses an anchor (& or *); write the text itself, in quotes if need be"
        )
    if not isinstance(event, yaml.ScalarEvent) or event.tag not in (None, "!", "tag:yaml.org,2002:str"):
        raise SidecarError(shown, f"line {line}: expected a text; lists, tags and further levels have no meaning here")
    return None if event.implicit[0] and event.value in _NOTHING else event.value


def _pairs(text: str, shown: str) -> Iterator[tuple[str, str | None, int]]:
    """Name, value and line of each entry of a YAML mapping without further levels."""
    events = yaml.parse(text, Loader=_LOADER)
    next(events)  # the stream's begin
    if isinstance(next(events), yaml.StreamEndEvent):
        return
    first = next(events)
    if isinstance(first, yaml.ScalarEvent) and _scalar(first, shown) is None:
        return  # comments only
    if not isinstance(first, yaml.MappingStartEvent):
        raise SidecarError(shown, "it is not a list of `name: value` lines")
    while not isinstance(name := next(events), yaml.MappingEndEvent):
        yield _scalar(name, shown) or "", _scalar(next(events), shown), _line(name)
    next(events)  # the document's end
    if not isinstance(next(events), yaml.StreamEndEvent):
        raise SidecarError(shown, "it holds several documents; keep one")


def _problem(error: yaml.YAMLError) -> str:
    mark, problem = getattr(error, "problem_mark", None), getattr(error, "problem", None)
    return (f"line {mark.line + 1}: " if mark else "") + shorten(problem or error)


def read_yaml(path: Path, shown: str) -> Sidecar:
    """The facts of one `PAGE.meta.yaml`; `shown` is how messages call it. Raises SidecarError."""
    facts: dict[str, str | None] = {}
    try:
        for stated, value, line in _pairs(_read_text(path, shown, _YAML_BYTES), shown):
            name = _known(stated, shown)
            if name in facts:
                raise SidecarError(shown, f"line {line}: it states `{name}` twice; keep one")
            facts[name] = value
    except yaml.YAMLError as error:
        raise SidecarError(shown, f"it is not YAML ({_problem(error)})") from error
    return parse_facts(facts, shown)


@dataclass(frozen=True, slots=True)
class CsvRow:
    """What one line of a CSV states, and which line it is."""

    line: int
    facts: Mapping[str, str | None]


def read_csv(path: Path, shown: str) -> dict[str, list[CsvRow]]:
    """The rows of a `captures.csv` by the name they give, in their order; the name is empty where a row gives none.

    Raises SidecarError for a file that can't be read and for a header that makes no sense; what the rows say is looked
    at when a capture asks for it.
    """
    rows: dict[str, list[CsvRow]] = {}
    text = _read_text(path, shown, _CSV_BYTES)
    first = text.partition("\n")[0]
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=max(_DELIMITERS, key=first.count))
    try:
        header = [name.strip().casefold() for name in next(reader, [])]
        _check_header(header, first, shown)
        for cells in reader:
            if not any(cell.strip() for cell in cells):
                continue
            if any(cell.strip() for cell in cells[len(header) :]):
                raise SidecarError(
                    shown,
                    f"line {reader.line_num} has more cells than the first line has columns; put texts that hold "
                    "the parting sign in quotes",
                )
            facts: dict[str, str | None] = dict(zip(header, cells, strict=False))
            name = (facts.pop("file", None) or "").strip()
            facts.pop("", None)
            rows.setdefault(name, []).append(CsvRow(reader.line_num, facts))
    except csv.Error as error:
        raise SidecarError(shown, f"line {reader.line_num}: {error}") from error
    return rows


def _check_header(header: list[str], first: str, shown: str) -> None:
    if "file" not in header:
        raise SidecarError(shown, f"it has no column `file` in its first line (`{shorten(first)}`)")
    named = [name for name in header if name]
    twice = next((name for name in named if named.count(name) > 1), None)
    if twice is not None:
        raise SidecarError(shown, f"its first line names the column `{shorten(twice)}` twice; keep one")
    for name in named:
        if name != "file":
            _known(name, shown)
