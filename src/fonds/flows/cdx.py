"""CDX and CDXJ files: indexes of archive files, by which the record is found that a revisit repeats."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path, PurePosixPath

from fonds.capture import to_utc
from fonds.capture.readers import Repeat
from fonds.capture.readers.headers import stamp
from fonds.errors import SettingsError

# A line names an address, which may be long; what is longer is none.
_LINE = 1024 * 1024
_FIELDS = {"a": "url", "b": "timestamp", "k": "digest", "V": "offset", "g": "filename", "m": "mime"}
_REVISIT = "warc/revisit"

Spot = tuple[str, int]
"""The name of an archive file, without folders, and an offset in it."""


@dataclass(frozen=True, slots=True)
class _Line:
    url: str
    when: datetime | None
    digest: str
    spot: Spot


def _digest(stated: str) -> str:
    """A digest as files and indexes write it, one with and one without the algorithm's name."""
    return stated.rpartition(":")[2].casefold()


def spots_of(files: Sequence[Path], repeats: Iterable[Repeat]) -> dict[int, Spot]:
    """Where the record stands that each of the repeats is of, by the repeat's number; those not indexed are left out.

    Raises SettingsError for a file that can't be read.
    """
    wanted: dict[str, list[int]] = {}
    exact: dict[tuple[str, datetime], list[int]] = {}
    for number, repeat in enumerate(repeats):
        when = to_utc(repeat.of_date)
        if repeat.of_url and when:
            exact.setdefault((repeat.of_url, when.replace(microsecond=0)), []).append(number)
        if repeat.digest:
            wanted.setdefault(_digest(repeat.digest), []).append(number)
    found: dict[int, Spot] = {}
    for line in (line for file in files for line in _lines(file)):
        for number in exact.get((line.url, line.when), ()) if line.when else ():
            found[number] = line.spot
        for number in wanted.get(_digest(line.digest), ()):
            found.setdefault(number, line.spot)
    return found


def _lines(file: Path) -> Iterator[_Line]:
    try:
        with file.open("rb") as stream:
            columns: list[str] = []
            while text := stream.readline(_LINE):
                line = text.decode("utf-8", "replace").strip()
                if line.startswith("CDX "):
                    columns = [_FIELDS.get(letter, letter) for letter in line.split()[1:]]
                    continue
                values = _values(line, columns)
                if values.get("mime") == _REVISIT or not values.get("offset", "").isdecimal():
                    continue
                spot = PurePosixPath(values.get("filename", "")).name, int(values["offset"])
                yield _Line(values.get("url", ""), stamp(values.get("timestamp", "")), values.get("digest", ""), spot)
    except OSError as error:
        raise SettingsError("select.cdx", f"{file} can't be read: {(error.strerror or str(error)).lower()}") from error


def _values(line: str, columns: list[str]) -> dict[str, str]:
    start = line.find("{")
    if not columns and start > 0:
        try:
            said = json.loads(line[start:])
        except (ValueError, RecursionError):
            return {}
        parts = line[:start].split()
        stated = {str(name): str(value) for name, value in said.items()} if isinstance(said, dict) else {}
        return {"timestamp": parts[1] if len(parts) > 1 else "", **stated}
    return dict(zip(columns, line.split(), strict=False))
