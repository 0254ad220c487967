"""Facts that an archivist laid beside captures: `PAGE.meta.yaml` (or `.yml`), or one `captures.csv` for a folder.

A `PAGE.meta.yaml` says more about its page than the folder's CSV, so its fields go first; of access and embargo the
strictest statement holds, wherever it stands. What can't be read or understood is an error of its capture: who lays
something beside a page wants to say something of it, and that may be to keep it back.
"""

from __future__ import annotations

import os
import unicodedata
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, fields, replace
from pathlib import Path

from fonds.buckets import Entry, in_bucket, scan
from fonds.buckets.listing import path_of
from fonds.capture.places import leads_out
from fonds.capture.statements import CsvRow, parse_facts, read_csv, read_yaml
from fonds.errors import SidecarError
from fonds.model import Sidecar, strictest

SUFFIXES = (".meta.yaml", ".meta.yml")
FOLDER_FILE = "captures.csv"


def capture_of(name: str) -> str | None:
    """The name of the capture that a sidecar of this name describes, None for any other file."""
    return next((name[: -len(suffix)] for suffix in SUFFIXES if name.lower().endswith(suffix)), None)


def _folded(name: str) -> str:
    """A name as people compare it: `É.txt` composed or not, in any case."""
    return unicodedata.normalize("NFC", unicodedata.normalize("NFC", name).casefold())


def _stem(name: str) -> str:
    return os.path.splitext(_folded(name))[0]  # noqa: PTH122 - a name, not a path; Path(".x").stem differs


def is_folder(entry: Entry) -> bool:
    """Whether an entry is a folder or leads to one. A link that leads in circles is none."""
    try:
        return entry.is_dir()
    except OSError:
        return False


def may_be_capture(entry: Entry) -> bool:
    """Whether a sidecar may speak of this entry."""
    return capture_of(entry.name) is None and entry.name.lower() != FOLDER_FILE and not is_folder(entry)


class Names:
    """The files of one folder as sidecars name them."""

    def __init__(self, names: list[str]) -> None:
        self._exact = frozenset(names)
        self._folded: dict[str, list[str]] = {}
        self._stems: dict[str, list[str]] = {}
        for name in names:
            self._folded.setdefault(_folded(name), []).append(name)
            self._stems.setdefault(_stem(name), []).append(name)

    def has(self, name: str) -> bool:
        """Whether a file of this very name is there."""
        return name in self._exact

    def meant(self, name: str) -> tuple[str, ...]:
        """The files that a name means: that of the very name, or those that differ in case or in how accents are
        written only."""
        return (name,) if name in self._exact else tuple(self._folded.get(_folded(name), ()))

    def alike(self, name: str) -> tuple[str, ...]:
        """The files that a name which means none may have meant: those of that name with an extension."""
        return () if self.meant(name) else tuple(self._stems.get(_folded(name), ()))


@dataclass(frozen=True, slots=True)
class _Folder:
    """A folder's sidecars. `own` are the files by the capture they describe, `unclear` what may describe it but does
    not name it; `rows` are those of its CSV (which messages call `shown`), by the path of their file below the folder.
    `broken` is why its CSV can't be used."""

    own: Mapping[str, tuple[str, ...]]
    unclear: Mapping[str, str]
    rows: Mapping[str, list[CsvRow]]
    unheard: tuple[str, ...]
    shown: str
    broken: SidecarError | None = None


class Sidecars:
    """The sidecars below a raw root; each folder is listed, and its CSV read, once.

    Links that lead out of the root are refused unless `follow_out` is set. `read` reads a YAML file.
    """

    def __init__(
        self, root: Path, *, follow_out: bool = False, read: Callable[[Path, str], Sidecar] = read_yaml
    ) -> None:
        self._root, self._read_yaml = root, read
        self._follow_out = follow_out
        self._folders: dict[Path, _Folder] = {}
        self._names: dict[Path, Names] = {}
        self._chains: dict[Path, tuple[tuple[Path, _Folder], ...]] = {}
        # Sidecars in a bucket, with what their listing told: nobody asks for their state one by one.
        self._told: dict[Path, Path] = {}

    def of(self, path: Path) -> Sidecar:
        """The facts for one capture file. Raises SidecarError."""
        stated = Sidecar()
        for row in self._rows_of(path):
            stated = merge(row, stated)
        own = self._folder(path.parent).own.get(path.name, ())
        if len(own) > 1:
            raise SidecarError(
                self._shown(path.parent / own[0]), f"{own[1]} describes the same capture; keep one of them"
            )
        return merge(self._read(path.parent / own[0]), stated) if own else stated

    def without_capture(self) -> tuple[str, ...]:
        """Rows of the CSVs read so far that name no file, as `folder/captures.csv, row NAME`: what they say is heard
        by nobody."""
        return tuple(line for _, folder in sorted(self._folders.items()) for line in folder.unheard)

    def _rows_of(self, path: Path) -> Iterator[Sidecar]:
        """What the CSVs say of a file: that of its folder last, those of the folders above, which may name it by its
        path, before. A CSV that can't be used may have spoken of every file below it."""
        for place, folder in self._speaking(path.parent):
            if folder.broken is not None:
                raise folder.broken
            name = path.relative_to(place).as_posix()
            if name in folder.unclear:
                raise SidecarError(folder.unclear[name], f"it names no file; {name} may be meant, so say so in full")
            told = [
                parse_facts(row.facts, f"{folder.shown}, line {row.line} ({name})") for row in folder.rows.get(name, ())
            ]
            if any(other != told[0] for other in told):
                lines = " and ".join(str(row.line) for row in folder.rows[name][:2])
                raise SidecarError(folder.shown, f"its lines {lines} speak of {name} and differ; keep one")
            yield from told[:1]

    def _speaking(self, place: Path) -> tuple[tuple[Path, _Folder], ...]:
        """The folders from the root down to this one whose CSV or misnamed sidecars may speak of its files."""
        unknown: list[Path] = []
        # Without recursion: folders may lie in each other a thousand deep.
        while place not in self._chains:
            unknown.append(place)
            if place in (self._root, place.parent):
                break
            place = place.parent
        chain = self._chains.get(place, ())
        for each in reversed(unknown):
            folder = self._folder(each)
            if folder.rows or folder.unclear or folder.broken:
                chain = (*chain, (each, folder))
            self._chains[each] = chain
        return chain

    def _read(self, path: Path) -> Sidecar:
        self._check_place(path)
        return self._read_yaml(self._told.get(path, path), self._shown(path))

    def _check_place(self, path: Path) -> None:
        if not self._follow_out and leads_out(path, self._root):
            raise SidecarError(self._shown(path), "it is a link that leads out of the raw folder")

    def _listed(self, place: Path) -> list[Entry]:
        try:
            return scan(place)
        except OSError as error:
            reason = (error.strerror or type(error).__name__).lower()
            raise SidecarError(self._shown(place), f"the folder can't be listed: {reason}") from error

    def _names_in(self, place: Path) -> Names:
        if place not in self._names:
            self._names[place] = Names([entry.name for entry in self._listed(place) if may_be_capture(entry)])
        return self._names[place]

    def _folder(self, place: Path) -> _Folder:
        if place not in self._folders:
            self._folders[place] = self._look_at(place)
        return self._folders[place]

    def _look_at(self, place: Path) -> _Folder:
        names = self._names_in(place)
        own: dict[str, tuple[str, ...]] = {}
        unclear: dict[str, str] = {}
        listed: list[str] = []
        for entry in self._listed(place):
            name = entry.name
            capture = capture_of(name)
            if name.lower() == FOLDER_FILE:
                listed.append(name)
            elif capture is not None:
                if in_bucket(place):
                    self._told[place / name] = path_of(place, entry)
                for meant in names.meant(capture):
                    own[meant] = (*own.get(meant, ()), name)
                unclear |= dict.fromkeys(names.alike(capture), self._shown(place / name))
        shown = self._shown(place / listed[0]) if listed else ""
        try:
            rows, row_unclear, unheard = self._csv(place, listed, shown)
        except SidecarError as error:
            return _Folder(own, unclear, {}, (), shown, error)
        return _Folder(own, unclear | row_unclear, rows, unheard, shown)

    def _csv(
        self, place: Path, listed: list[str], shown: str
    ) -> tuple[dict[str, list[CsvRow]], dict[str, str], tuple[str, ...]]:
        """The rows by file, the files that a row may have meant, and the rows that nobody hears."""
        if len(listed) > 1:
            raise SidecarError(shown, f"{listed[1]} stands beside it; keep one of them")
        rows: dict[str, list[CsvRow]] = {}
        unclear: dict[str, str] = {}
        unheard: list[str] = []
        if listed:
            self._check_place(place / listed[0])
        for name, stated in (read_csv(place / listed[0], shown) if listed else {}).items():
            meant, alike = self._meant(place, name)
            for file in meant:
                rows.setdefault(file, []).extend(stated)
            unclear |= dict.fromkeys(alike, f"{shown}, row {name}")
            if not meant and not alike:
                unheard.append(f"{shown}, row {name or f'in line {stated[0].line}, which names no file'}")
        return rows, unclear, tuple(unheard)

    def _meant(self, place: Path, name: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """The files below a folder that a row of its CSV means, and those that it may have meant."""
        *folders, file = name.replace("\\", "/").removeprefix("./").split("/")
        inside = place.joinpath(*folders)
        if not file or ".." in folders or not inside.is_dir() or (folders and leads_out(inside, self._root)):
            return (), ()
        names = self._names_in(inside)
        prefix = "".join(f"{folder}/" for folder in folders)
        meant, alike = (tuple(prefix + each for each in found) for found in (names.meant(file), names.alike(file)))
        return meant, alike

    def _shown(self, path: Path) -> str:
        return path.relative_to(self._root).as_posix()


def merge(first: Sidecar, second: Sidecar) -> Sidecar:
    """The facts of the first, filled up from the second; of access and embargo the stricter."""
    missing = {f.name: getattr(second, f.name) for f in fields(first) if getattr(first, f.name) is None}
    access, embargo = strictest((first.access, first.embargo_until), (second.access, second.embargo_until))
    return replace(first, **(missing | {"access": access, "embargo_until": embargo}))
