"""Facts that an archivist laid beside captures: `PAGE.meta.yaml` (or `.yml`), or one `captures.csv` for a folder.

A `PAGE.meta.yaml` says more about its page than the folder's CSV, so its fields go first.
"""

from __future__ import annotations

import csv
import io
import os
from collections.abc import Callable, Mapping
from dataclasses import dataclass, fields, replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import yaml

from fonds.capture.reading import read_payload
from fonds.errors import CaptureTooLarge, SidecarError, UnreadableCapture
from fonds.model import Sidecar

SUFFIXES = (".meta.yaml", ".meta.yml")
FOLDER_FILE = "captures.csv"
ACCESS = ("open", "restricted", "closed")
_YAML_BYTES = 64 * 1024
# libyaml's is seven times as fast, and every run reads every sidecar; both are safe loaders.
_LOADER: type[yaml.SafeLoader] = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_CSV_BYTES = 256 * 1024 * 1024
# What may part the columns of a CSV: spreadsheets write ; where the decimal sign is a comma.
_DELIMITERS = ",;\t"


def _moment(value: object) -> datetime:
    if isinstance(value, datetime):
        moment = value
    elif isinstance(value, date):
        moment = datetime(value.year, value.month, value.day, tzinfo=UTC)
    else:
        moment = datetime.fromisoformat(str(value).strip())
    return moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment.astimezone(UTC)


def _day(value: object) -> date:
    if isinstance(value, datetime):
        return value.date()
    return value if isinstance(value, date) else date.fromisoformat(str(value).strip())


def _word(value: object) -> str:
    if not isinstance(value, str | int | float):
        raise TypeError("expected a text")
    return str(value).strip()


def _access(value: object) -> str:
    word = _word(value).lower()
    if word not in ACCESS:
        msg = f"`{word}` is none of {', '.join(ACCESS)}"
        raise ValueError(msg)
    return word


_READERS: Mapping[str, Callable[[object], Any]] = {
    "url": _word,
    "captured_at": _moment,
    "collection": _word,
    "access": _access,
    "embargo_until": _day,
    "rights": _word,
    "note": _word,
    "media_type": _word,
}
_HINTS = {"captured_at": "a time like 2026-03-01T14:30:00Z", "embargo_until": "a date like 2030-01-31"}


def parse_facts(facts: Mapping[str, object], where: str) -> Sidecar:
    """A Sidecar of named facts; empty values count as not stated. Raises SidecarError naming the field."""
    values: dict[str, Any] = {}
    for stated, value in facts.items():
        name = stated.strip().casefold()
        reader = _READERS.get(name)
        if reader is None:
            raise SidecarError(where, f"it has a field `{stated}`; known are {', '.join(_READERS)}")
        if value is None or value == "":
            continue
        try:
            values[name] = reader(value)
        except (ValueError, TypeError, OverflowError) as error:
            hint = f"; expected {_HINTS[name]}" if name in _HINTS else ""
            raise SidecarError(where, f"`{name}: {value}` can't be read ({error}){hint}") from error
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


def _read_yaml(path: Path, shown: str) -> Sidecar:
    try:
        facts = yaml.load(_read_text(path, shown, _YAML_BYTES), Loader=_LOADER)  # noqa: S506 - a safe one
    except yaml.YAMLError as error:
        raise SidecarError(shown, f"it is not YAML ({' '.join(str(error).split())})") from error
    except ValueError as error:  # an impossible date such as 2026-13-01 fails while YAML is read
        raise SidecarError(shown, str(error)) from error
    if facts is None:
        return Sidecar()
    if not isinstance(facts, dict) or not all(isinstance(name, str) for name in facts):
        raise SidecarError(shown, "it is not a list of `name: value` lines")
    return parse_facts(facts, shown)


def _read_csv(path: Path, shown: str) -> dict[str, Mapping[str, object]]:
    rows: dict[str, Mapping[str, object]] = {}
    text = _read_text(path, shown, _CSV_BYTES)
    first = text.partition("\n")[0]
    delimiter = max(_DELIMITERS, key=first.count)
    reader = csv.DictReader(io.StringIO(text, newline=""), restkey="", delimiter=delimiter)
    try:
        reader.fieldnames = [name.strip().casefold() for name in reader.fieldnames or ()]
        if "file" not in reader.fieldnames:
            raise SidecarError(shown, f"it has no column `file` in its first line (`{first.strip()[:80]}`)")
        for row in reader:
            name = (row.pop("file", None) or "").strip()
            if name:
                rows[name] = dict(row)
    except csv.Error as error:
        raise SidecarError(shown, f"line {reader.line_num}: {error}") from error
    return rows


def capture_of(name: str) -> str | None:
    """The name of the capture that a sidecar of this name describes, None for any other file."""
    return next((name[: -len(suffix)] for suffix in SUFFIXES if name.lower().endswith(suffix)), None)


@dataclass(frozen=True, slots=True)
class _Folder:
    """A folder's sidecars: files by the name of their capture, and the rows of its CSV, which messages call `shown`."""

    own: Mapping[str, tuple[Path, ...]]
    rows: Mapping[str, Mapping[str, object]]
    shown: str


class Sidecars:
    """The sidecars below a raw root; each folder is listed, and its CSV read, once."""

    def __init__(self, root: Path) -> None:
        self._root = root
        self._folders: dict[Path, _Folder] = {}

    def of(self, path: Path) -> Sidecar:
        """The facts for one capture file. Raises SidecarError."""
        folder = self._folder(path.parent)
        row = folder.rows.get(path.name)
        stated = parse_facts(row, f"{folder.shown}, row {path.name}") if row else Sidecar()
        own = folder.own.get(path.name, ())
        if len(own) > 1:
            raise SidecarError(self._shown(own[0]), f"{own[1].name} describes the same capture; keep one of them")
        return merge(_read_yaml(own[0], self._shown(own[0])), stated) if own else stated

    def without_capture(self) -> tuple[str, ...]:
        """Rows of the CSVs read so far that name no file of their folder, as `folder/captures.csv, row NAME`: what they
        say is heard by nobody."""
        return tuple(
            f"{folder.shown}, row {name}"
            for place, folder in sorted(self._folders.items())
            for name in folder.rows
            if not (place / name).is_file() or "/" in name
        )

    def _folder(self, place: Path) -> _Folder:
        if place not in self._folders:
            own: dict[str, tuple[Path, ...]] = {}
            listed: list[Path] = []
            try:
                names = sorted(os.listdir(place), key=os.fsencode)  # noqa: PTH208 - names, many of them
            except OSError as error:
                raise SidecarError(str(place), f"the folder can't be listed: {error.strerror}") from error
            for name in names:
                capture = capture_of(name)
                if capture is not None and (place / name).is_file():
                    own[capture] = (*own.get(capture, ()), place / name)
                elif name.lower() == FOLDER_FILE and (place / name).is_file():
                    listed.append(place / name)
            if len(listed) > 1:
                raise SidecarError(self._shown(listed[0]), f"{listed[1].name} stands beside it; keep one of them")
            rows = _read_csv(listed[0], self._shown(listed[0])) if listed else {}
            self._folders[place] = _Folder(own, rows, self._shown(listed[0]) if listed else "")
        return self._folders[place]

    def _shown(self, path: Path) -> str:
        return path.relative_to(self._root).as_posix()


def merge(first: Sidecar, second: Sidecar) -> Sidecar:
    """The facts of the first, filled up from the second."""
    missing = {f.name: getattr(second, f.name) for f in fields(first) if getattr(first, f.name) is None}
    return replace(first, **missing)
