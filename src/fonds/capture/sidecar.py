"""Facts that an archivist laid beside captures: `PAGE.meta.yaml`, or one `captures.csv` for a folder.

A `PAGE.meta.yaml` says more about its page than the folder's CSV, so its fields go first.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Mapping
from dataclasses import fields, replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import yaml

from fonds.capture.reading import read_payload
from fonds.errors import CaptureTooLarge, SidecarError, UnreadableCapture
from fonds.model import Sidecar

SUFFIX = ".meta.yaml"
FOLDER_FILE = "captures.csv"
ACCESS = ("open", "restricted", "closed")
_YAML_BYTES = 64 * 1024
_CSV_BYTES = 256 * 1024 * 1024


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
    for name, value in facts.items():
        reader = _READERS.get(name)
        if reader is None:
            raise SidecarError(where, f"it has a field `{name}`; known are {', '.join(_READERS)}")
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
        facts = yaml.safe_load(_read_text(path, shown, _YAML_BYTES))
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
    reader = csv.DictReader(io.StringIO(_read_text(path, shown, _CSV_BYTES), newline=""), restkey="")
    try:
        if "file" not in (reader.fieldnames or ()):
            raise SidecarError(shown, "it has no column `file`")
        for row in reader:
            name = (row.pop("file", None) or "").strip()
            if name:
                rows[name] = dict(row)
    except csv.Error as error:
        raise SidecarError(shown, f"line {reader.line_num}: {error}") from error
    return rows


class Sidecars:
    """The sidecars below a raw root; each folder's CSV is read once."""

    def __init__(self, root: Path) -> None:
        self._root = root
        self._folders: dict[Path, dict[str, Mapping[str, object]]] = {}

    def of(self, path: Path) -> Sidecar:
        """The facts for one capture file. Raises SidecarError."""
        folder = path.parent
        if folder not in self._folders:
            listed = folder / FOLDER_FILE
            self._folders[folder] = _read_csv(listed, self._shown(listed)) if listed.is_file() else {}
        row = self._folders[folder].get(path.name)
        stated = parse_facts(row, f"{self._shown(folder / FOLDER_FILE)}, row {path.name}") if row else Sidecar()
        own = path.with_name(path.name + SUFFIX)
        if not own.is_file():
            return stated
        return merge(_read_yaml(own, self._shown(own)), stated)

    def _shown(self, path: Path) -> str:
        return path.relative_to(self._root).as_posix()


def merge(first: Sidecar, second: Sidecar) -> Sidecar:
    """The facts of the first, filled up from the second."""
    missing = {f.name: getattr(second, f.name) for f in fields(first) if getattr(first, f.name) is None}
    return replace(first, **missing)
