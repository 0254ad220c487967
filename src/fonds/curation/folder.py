"""The folder `curation/`: reading all of it before a run, and changing one file while others may do the same."""

from __future__ import annotations

import hashlib
import os
import re
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from filelock import FileLock

from fonds.curation.written import parse_curation, write_curation
from fonds.errors import CurationConflict, CurationError
from fonds.model import Curation, Curations

SUFFIXES = (".yaml", ".yml")
# A document of 20,000 blocks, all of them chosen by hand, has a file of 5 MB.
LARGEST = 8 * 1024 * 1024
_LOCK = ".lock"
_ID = re.compile(r"[0-9a-f]{64}")


@dataclass(frozen=True, slots=True)
class CurationProblem:
    """A file that can't be used, what is wrong, and the capture that its name says it is about."""

    path: str
    message: str
    capture_id: str | None = None


@dataclass(frozen=True, slots=True)
class CurationFolder:
    """What stands in the folder at one moment. `files` are the paths by capture, `problems` what can't be used; what is
    archived of the captures that these are about stays as it is. `is_there` is false for a folder that is missing or
    holds nothing whatever, as where its disk is not mounted: that takes no decision back."""

    curations: tuple[Curation, ...] = ()
    files: tuple[tuple[str, str], ...] = ()
    problems: tuple[CurationProblem, ...] = ()
    is_there: bool = True

    @property
    def by_name(self) -> Curations:
        return Curations.of(self.curations)

    @property
    def broken(self) -> frozenset[str]:
        """The captures whose files can't be used."""
        return frozenset(each.capture_id for each in self.problems if each.capture_id)


@dataclass(frozen=True, slots=True)
class Opened:
    """One document's curation and the digest of its file; None where there is no file."""

    curation: Curation
    digest: str | None


def file_of(folder: Path, capture_id: str) -> Path:
    """Where the curation of a capture stands, below the folder too, or will."""
    wanted = folder / f"{capture_id}{SUFFIXES[0]}"
    if wanted.exists():
        return wanted
    return next((path for path in _files(folder) if path.stem == capture_id), wanted)


def _files(folder: Path) -> Iterator[Path]:
    """The files of curation in a folder and below; hidden ones, such as git's, are none."""
    for place, folders, names in os.walk(folder):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(names):
            if not name.startswith(".") and name.lower().endswith(SUFFIXES):
                yield Path(place, name)


def _read(path: Path) -> tuple[Curation, str]:
    """A file's curation and digest. Raises CurationError."""
    try:
        if not path.is_file():
            raise CurationError(str(path), "it is no file")
        if path.stat().st_size > LARGEST:
            raise CurationError(str(path), f"it is larger than {LARGEST:,} bytes")
        data = path.read_bytes()
        curation = parse_curation(data.decode("utf-8-sig"), str(path))
    except UnicodeDecodeError as error:
        raise CurationError(str(path), "it is not UTF-8") from error
    except OSError as error:
        raise CurationError(str(path), f"it can't be read: {(error.strerror or str(error)).lower()}") from error
    if path.stem != curation.capture_id:
        raise CurationError(
            str(path), f"it is about {curation.capture_id[:12]}…, so its name must be that capture's id"
        )
    return curation, hashlib.sha256(data).hexdigest()


def _named(path: Path) -> str | None:
    return path.stem if _ID.fullmatch(path.stem) else None


Kept = dict[Path, tuple[int, int, Curation]]


def _read_again(path: Path, kept: Kept) -> Curation:
    """A file's curation; one that has neither another time nor another size than when it was read is not read again.
    Raises CurationError."""
    try:
        now = path.stat()
    except OSError as error:
        raise CurationError(str(path), f"it can't be read: {(error.strerror or str(error)).lower()}") from error
    there = kept.get(path)
    if there is None or there[:2] != (now.st_mtime_ns, now.st_size):
        kept.pop(path, None)
        there = kept[path] = (now.st_mtime_ns, now.st_size, _read(path)[0])
    return there[2]


def read_curations(folder: Path, kept: Kept | None = None) -> CurationFolder:
    """All files of a folder, which need not be there. Each that can't be used is a problem, never an exception.

    `kept` holds what was read before, for who reads it again and again.
    """
    kept = {} if kept is None else kept
    found: dict[str, Curation] = {}
    files: dict[str, Path] = {}
    problems: list[CurationProblem] = []
    for path in _files(folder):
        try:
            curation = _read_again(path, kept)
        except CurationError as error:
            problems.append(CurationProblem(str(path), error.message, _named(path)))
            continue
        name = curation.capture_id
        if name in files:
            reason = f"{files[name]} is about the same capture; keep one of them"
            problems.append(CurationProblem(str(path), CurationError(str(path), reason).message, name))
            found.pop(name, None)
            continue
        files[name], found[name] = path, curation
    broken = {each.capture_id for each in problems}
    sound = {name: curation for name, curation in sorted(found.items()) if name not in broken}
    named = tuple((name, str(files[name])) for name in sound)
    return CurationFolder(tuple(sound.values()), named, tuple(problems), is_there=_holds_anything(folder))


def _holds_anything(folder: Path) -> bool:
    try:
        return next(folder.iterdir(), None) is not None
    except OSError:
        return False


def open_curation(folder: Path, capture_id: str, payload_digest: str, place: str | None = None) -> Opened:
    """What is decided about one document; nothing yet where it has no file. Raises CurationError for a file that can't
    be used, or that is about another payload."""
    path = file_of(folder, capture_id)
    if not path.exists():
        return Opened(Curation(capture_id, payload_digest, place), None)
    curation, digest = _read(path)
    if curation.payload_digest != payload_digest:
        raise CurationError(
            str(path), f"it is for the payload {curation.payload_digest[:12]}…, and the archive has other"
        )
    return Opened(curation, digest)


def last_hand(curation: Curation) -> str | None:
    """Who changed a file last, as far as it says so."""
    dated = [act for act in curation.acts if act.at is not None]
    return max(dated, key=lambda act: act.at or datetime.min.replace(tzinfo=UTC)).by if dated else None


def change(
    folder: Path,
    before: Opened,
    edit: Callable[[Curation], Curation],
) -> Opened:
    """Change the file of a document as it was when it was `before`; a file that says nothing any more is removed.

    Written under another name and renamed, under a lock that all who change files here take. Raises CurationConflict
    where the file is another by now, CurationError where it can't be read, OSError where the disk refuses.
    """
    capture_id = before.curation.capture_id
    folder.mkdir(parents=True, exist_ok=True)
    with FileLock(folder / _LOCK, timeout=60):
        path = file_of(folder, capture_id)
        now = _read(path) if path.exists() else None
        if (now[1] if now else None) != before.digest:
            raise CurationConflict(str(path), last_hand(now[0]) if now else None)
        curation = edit(before.curation)
        if not curation:
            path.unlink(missing_ok=True)
            return Opened(curation, None)
        text = write_curation(curation)
        # What was written must be what a run reads.
        parse_curation(text, str(path))
        _put(path, text.encode())
        return Opened(curation, hashlib.sha256(text.encode()).hexdigest())


def _put(path: Path, data: bytes) -> None:
    """Whole or not at all, and on the disk before it takes the old one's place."""
    handle, temporary = tempfile.mkstemp(prefix=f".{path.name[:12]}.", suffix=".part", dir=path.parent)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        mask = os.umask(0o022)
        os.umask(mask)
        Path(temporary).chmod(0o666 & ~mask)
        Path(temporary).replace(path)
    except BaseException:
        Path(temporary).unlink(missing_ok=True)
        raise
