"""Which document somebody means: the one way from what is typed on a command line to ids of documents.

What may be given: a capture id or the beginning of one (at least six characters); the path of the capture below the raw
folder, or one that leads there, with `#OFFSET` for a record of an archive file; the address of the page.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from fonds.archive.guarded import reading
from fonds.archive.known import read_known
from fonds.archive.store import dataset
from fonds.archive.tombstones import Tombstone, read_tombstones
from fonds.buckets import seen_from
from fonds.errors import NoSuchDocument, Withdrawn
from fonds.model.address import original

# Shorter beginnings of an id are more likely a slip than a choice, and might be a path.
SHORTEST_PREFIX = 6
_ID = re.compile(rf"[0-9a-f]{{{SHORTEST_PREFIX},64}}")
_OFFSET = re.compile(r"(?P<path>.+)#(?P<offset>[0-9]{1,15})")
_COLUMNS = ("capture_id", "parent_capture_id", "target_uri", "sidecar_url", "captured_at", "run_sources", "run_raw")


@dataclass(frozen=True, slots=True)
class _Line:
    """What is looked at of one document."""

    capture_id: str
    parent: str | None
    addresses: frozenset[str]
    shown: str

    @property
    def file(self) -> str:
        return self.parent or self.capture_id


def resolve(archive: Path, wanted: str) -> tuple[str, ...]:
    """The ids of the documents meant; several only where one file holds them.

    At a path where captures replaced one another the last one found there is meant. Raises NoSuchDocument when none
    matches, or several, which it names; Withdrawn when what is meant was withdrawn and no document matches.
    """
    with reading(archive):
        lines = [_line(row) for row in dataset(archive, "documents").to_table(columns=list(_COLUMNS)).to_pylist()]
    found = _by_id(lines, wanted) or _by_path(archive, lines, wanted) or _by_address(lines, wanted)
    if not found:
        _refuse_withdrawn(read_tombstones(archive).values(), wanted)
    files = {line.file for line in found}
    if len(files) != 1:
        raise NoSuchDocument(wanted, len(found), sorted(line.shown for line in found))
    return tuple(sorted(line.capture_id for line in found))


def _line(row: Mapping[str, Any]) -> _Line:
    stated = (row["target_uri"], row["sidecar_url"])
    paths = [_place(source["path"], source["offset"]) for source in row["run_sources"] or ()]
    when = f", captured {row['captured_at']:%Y-%m-%d %H:%M}" if row["captured_at"] else ""
    return _Line(
        row["capture_id"],
        row["parent_capture_id"],
        frozenset(_plain(address) for address in stated if address),
        f"{row['capture_id'][:12]} ({paths[0] if paths else 'no place known'}{when})",
    )


def _place(path: str, offset: int | None) -> str:
    return path if offset is None else f"{path}#{offset}"


def _by_id(lines: Sequence[_Line], wanted: str) -> list[_Line]:
    """By an id or its beginning: a document's own, or that of the file that holds it."""
    word = wanted.strip().lower()
    if not _ID.fullmatch(word):
        return []
    own = [line for line in lines if line.capture_id.startswith(word)]
    return own or [line for line in lines if line.parent is not None and line.parent.startswith(word)]


def _by_path(archive: Path, lines: Sequence[_Line], wanted: str) -> list[_Line]:
    known = read_known(archive)
    roots = {root for root in known.roots.values() if root}
    match = _OFFSET.fullmatch(wanted)
    for path in _paths(archive, roots, wanted):
        found = {name for (at, _), name in known.places.items() if at == path}
        if found:
            return [line for line in lines if line.file in found]
    for path in _paths(archive, roots, match["path"]) if match else ():
        named = known.places.get((path, int(match["offset"]))) if match else None
        if named:
            return [line for line in lines if line.file == named]
    return []


def _paths(archive: Path, roots: Iterable[str], wanted: str) -> list[str]:
    """The path as given, and below each raw folder to which it leads from here."""
    paths = [wanted]
    for root in sorted(roots):
        raw, here = str(seen_from(archive, root)), _absolute(wanted)
        if here.startswith(raw + os.sep):
            paths.append(Path(os.path.relpath(here, raw)).as_posix())
    return paths


def _absolute(wanted: str) -> str:
    return wanted if wanted.startswith("s3://") else os.path.abspath(wanted)  # noqa: PTH100 - a link may be the capture


def _plain(address: str) -> str:
    """An address without what people leave out or add: scheme, `www.`, the last stroke, the part after `#`."""
    bare = original(address.strip()).partition("#")[0].rstrip("/")
    return re.sub(r"^[a-z][a-z+.-]*://", "", bare, flags=re.IGNORECASE).removeprefix("www.").casefold()


def _by_address(lines: Sequence[_Line], wanted: str) -> list[_Line]:
    word = _plain(wanted)
    return [line for line in lines if word in line.addresses] if "." in word else []


def _refuse_withdrawn(tombstones: Iterable[Tombstone], wanted: str) -> None:
    """Raises Withdrawn, or NoSuchDocument where nothing of that name ever was."""
    word = wanted.strip().lower()
    for stone in tombstones:
        if (_ID.fullmatch(word) and stone.capture_id.startswith(word)) or _is_at(stone.paths, wanted):
            raise Withdrawn(stone.capture_id, stone.at, stone.agent, stone.reason)
    raise NoSuchDocument(wanted, 0)


def _is_at(paths: Iterable[str], wanted: str) -> bool:
    """Whether what was given is one of these places below the raw folder, or a path that ends in one."""
    return any(wanted == path or wanted.endswith(f"/{path}") for path in paths)
