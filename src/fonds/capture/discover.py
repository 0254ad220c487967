"""Finding captures below a raw root. Everything met is either found or skipped with a reason; nothing is passed
over."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from fonds.capture.sidecar import FOLDER_FILE, capture_of

EXTENSIONS = frozenset({".txt", ".text", ".md", ".markdown", ".html", ".htm", ".xhtml", ".xht"})
# Extensions of captures that fonds can't read yet, so that the reason can say so.
_LATER = (".warc", ".warc.gz", ".arc", ".arc.gz", ".wacz", ".mht", ".mhtml")
_ABOUT_THE_FOLDER = frozenset({"readme.md", "readme.txt", "readme"})


@dataclass(frozen=True, slots=True)
class Found:
    """A file that may be a capture. `shown` is its path relative to the root with `/`, fit for storing and printing."""

    path: Path
    shown: str


@dataclass(frozen=True, slots=True)
class Skipped:
    """A file that is no capture, with the reason: a short stable code and a sentence for people."""

    shown: str
    code: str
    reason: str


def show_path(relative: Path) -> str:
    """A path for storing: names that are not valid UTF-8 keep their odd bytes as `\\xNN`."""
    return relative.as_posix().encode("utf-8", "surrogateescape").decode("utf-8", "backslashreplace")


def _reason_to_skip(name: str, siblings: frozenset[str], *, at_root: bool) -> tuple[str, str] | None:
    lower = name.lower()
    if name.startswith("."):
        return "hidden_file", "the name begins with a dot"
    capture = capture_of(name)
    if lower == FOLDER_FILE or capture in siblings:
        return "sidecar", "it describes captures"
    if capture is not None:
        return "sidecar_without_capture", f"there is no file {capture} beside it"
    if at_root and lower in _ABOUT_THE_FOLDER:
        return "readme", "it describes the raw folder"
    if lower.endswith(_LATER):
        return "not_yet_supported", "fonds reads text copies and HTML; this format comes later"
    if os.path.splitext(lower)[1] not in EXTENSIONS:  # noqa: PTH122 - a name, not a path; Path(".x").suffix differs
        return "other_extension", "the extension is none of a text copy or an HTML page"
    return None


def discover(root: Path) -> Iterator[Found | Skipped]:
    """All files below `root` in a stable order. Folders that can't be listed are skipped with a reason, links to
    folders too (they may lead in circles); links to files are followed. Raises OSError only for the root itself."""
    pending = [root]
    while pending:
        folder = pending.pop()
        try:
            entries = sorted(os.scandir(folder), key=lambda entry: os.fsencode(entry.name))
        except OSError as error:
            if folder == root:
                raise
            yield Skipped(show_path(folder.relative_to(root)), "unreadable_folder", (error.strerror or "").lower())
            continue
        names = frozenset(entry.name for entry in entries)
        folders: list[Path] = []
        for entry in entries:
            path = Path(entry.path)
            shown = show_path(path.relative_to(root))
            if entry.is_dir():
                skipped = _folder_to_skip(entry, names)
                if skipped:
                    yield Skipped(shown, *skipped)
                else:
                    folders.append(path)
                continue
            reason = _reason_to_skip(entry.name, names, at_root=folder == root)
            yield Skipped(shown, *reason) if reason else Found(path, shown)
        pending.extend(reversed(folders))


def _folder_to_skip(entry: os.DirEntry[str], siblings: frozenset[str]) -> tuple[str, str] | None:
    if entry.name.startswith("."):
        return "hidden_folder", "the name begins with a dot"
    if entry.is_symlink():
        return "linked_folder", "links to folders are not followed; copy or mount the folder instead"
    # Browsers save "page.html" with its pictures and frames in "page_files": parts of the page, no captures.
    stem = entry.name.removesuffix("_files")
    if stem != entry.name and any(f"{stem}{extension}" in siblings for extension in (".html", ".htm", ".xhtml")):
        return "page_resources", f"it holds the pictures and scripts of {stem}.html"
    return None
