"""Finding captures below a raw root. Everything met is either found or skipped with a reason; nothing is passed
over."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from fonds.buckets import Entry, scan
from fonds.buckets.listing import path_of
from fonds.capture.beside import Kept, kept_in, page_of_folder
from fonds.capture.places import leads_out
from fonds.capture.readers import HEAD_BYTES, Reader, choose_reader
from fonds.capture.reading import read_head
from fonds.capture.sidecar import FOLDER_FILE, Names, capture_of, is_folder, may_be_capture
from fonds.capture.sniff import SIGNATURES
from fonds.errors import CaptureError, LinkLeadsOut, UnreadableCapture, UnreadableFolder

_ABOUT_THE_FOLDER = frozenset({"readme.md", "readme.txt", "readme"})


@dataclass(frozen=True, slots=True)
class FoundFile:
    """A file that may be or hold captures. `shown` is its path relative to the root with `/`, fit for storing and
    printing, `reader` the format that it is read as."""

    path: Path
    shown: str
    reader: Reader


@dataclass(frozen=True, slots=True)
class Skipped:
    """A file that is no capture, with the reason: a short stable code and a sentence for people."""

    shown: str
    code: str
    reason: str


@dataclass(frozen=True, slots=True)
class Refused:
    """What may be or hold captures but can't be looked at, with the error that says why."""

    shown: str
    error: CaptureError


def show_path(relative: Path) -> str:
    """A path for storing: names that are not valid UTF-8 keep their odd bytes as `\\xNN`."""
    return relative.as_posix().encode("utf-8", "surrogateescape").decode("utf-8", "backslashreplace")


def _reason_to_skip(name: str, siblings: Names, *, at_root: bool) -> tuple[str, str] | None:
    lower = name.lower()
    if name.startswith("."):
        return "hidden_file", "the name begins with a dot"
    capture = capture_of(name)
    if lower == FOLDER_FILE:
        return "sidecar", "it describes captures"
    if capture is not None:
        if siblings.meant(capture) or siblings.alike(capture):
            return "sidecar", "it describes captures"
        return "sidecar_without_capture", f"there is no file {capture} beside it"
    if at_root and lower in _ABOUT_THE_FOLDER:
        return "readme", "it describes the raw folder"
    return None


def look(path: Path, shown: str) -> FoundFile | Skipped | Refused:
    """A file by its first bytes and its name."""
    try:
        head = read_head(path, shown, HEAD_BYTES)
    except UnreadableCapture as error:
        reader = choose_reader(path.name, b"")
        # One whose name says what it is fails where it is read, as one does that vanishes meanwhile.
        return Refused(shown, error) if reader is None else FoundFile(path, shown, reader)
    reader = choose_reader(path.name, head)
    if reader is None:
        return Skipped(
            shown, "other_extension", f"neither its name nor its bytes say that it is a capture{_like(head)}"
        )
    if reader.missing:
        return Skipped(shown, "needs_extra", f"{reader.what} is read with `pip install 'fonds[{reader.extra}]'`")
    return FoundFile(path, shown, reader)


def _like(head: bytes) -> str:
    what = next((what for signature, what in SIGNATURES if head.startswith(signature)), None)
    return f"; it looks like {what}" if what else ""


def discover(
    root: Path,
    *,
    own: frozenset[Path] = frozenset(),
    follow_out: bool = False,
    look: Callable[[Path, str], FoundFile | Skipped | Refused] = look,
) -> Iterator[FoundFile | Skipped | Refused]:
    """All files below `root` in a stable order.

    Links to folders are skipped (they may lead in circles), links to files are followed; those that lead out of the
    root are refused unless `follow_out` is set. `own` are resolved folders of fonds itself, which hold no captures.
    `look` tells what a file is from its path and name. Raises OSError only for the root itself.
    """
    pending = [root]
    while pending:
        folder = pending.pop()
        try:
            entries = scan(folder)
        except OSError as error:
            if folder == root:
                raise
            shown = show_path(folder.relative_to(root))
            yield Refused(shown, UnreadableFolder(shown, (error.strerror or type(error).__name__).lower()))
            continue
        names = Names([entry.name for entry in entries if may_be_capture(entry)])
        folders: list[Path] = []
        kept = kept_in(folder)
        for entry in entries:
            path = path_of(folder, entry)
            shown = show_path(path.relative_to(root))
            if is_folder(entry):
                skipped = _folder_to_skip(entry, path, names, own, kept)
                if skipped:
                    yield Skipped(shown, *skipped)
                else:
                    folders.append(path)
                continue
            reason = _reason_to_skip(entry.name, names, at_root=folder == root)
            if reason is None and kept is not None:
                reason = kept.reason(entry.name)
            if reason:
                yield Skipped(shown, *reason)
            elif entry.is_symlink() and not follow_out and leads_out(path, root):
                yield Refused(shown, LinkLeadsOut(shown))
            else:
                yield look(path, shown)
        pending.extend(reversed(folders))


def _folder_to_skip(
    entry: Entry, place: Path, siblings: Names, own: frozenset[Path], kept: Kept | None
) -> tuple[str, str] | None:
    if entry.name.startswith("."):
        return "hidden_folder", "the name begins with a dot"
    if entry.is_symlink():
        return "linked_folder", "links to folders are not followed; copy or mount the folder instead"
    if own and place.resolve() in own:
        return "own_folder", "fonds writes into it"
    # Browsers save a page with its pictures and frames beside it: parts of the page, no captures.
    page = page_of_folder(entry.name, siblings.has)
    if page is not None:
        return "page_resources", f"it holds the pictures and scripts of {page}"
    return None if kept is None else kept.reason(entry.name, folder=True)
