"""What lies in the raw folder, beside what the archive expects there."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import PurePosixPath

from fonds.archive import Known
from fonds.archive.known import Place
from fonds.buckets import seen_from
from fonds.capture import FoundFile, Skipped, discover
from fonds.errors import BucketError, NoInput, UnreadableFolder
from fonds.flows.config import RunConfig
from fonds.flows.state import raw_from

# Skipped files that nobody takes for captures.
_NO_CAPTURES = frozenset({"sidecar", "readme", "hidden_file", "hidden_folder", "page_resources", "own_folder"})


@dataclass
class RawFolder:
    """The files met, by path below the raw folder: `found` those that may be or hold captures, `skipped` and `refused`
    others with the reason, `sidecars` what speaks of them, `unreadable` folders that could not be listed."""

    found: dict[str, FoundFile] = field(default_factory=dict)
    skipped: dict[str, str] = field(default_factory=dict)
    refused: dict[str, str] = field(default_factory=dict)
    unreadable: list[str] = field(default_factory=list)
    sidecars: set[str] = field(default_factory=set)

    def file_of(self, path: str) -> str | None:
        """The file at a place, or that which holds it (a file inside a file stands below it); None where none is."""
        above = (path, *map(str, PurePosixPath(path).parents)) if "/" in path else (path,)
        return next((one for one in above if one in self.found or one in self.skipped or one in self.refused), None)

    def may_hold(self, path: str) -> bool:
        """Whether a path lies below a folder that could not be listed, so that nobody knows."""
        return any(path == folder or path.startswith(f"{folder}/") for folder in self.unreadable)


def walk(config: RunConfig) -> RawFolder:
    """Look at the names and first bytes of all files. Raises NoInput when the folder can't be listed."""
    folder = RawFolder()
    try:
        for item in discover(config.raw, own=config.own_folders, follow_out=config.follow_outside_links):
            if isinstance(item, FoundFile):
                folder.found[item.shown] = item
            elif isinstance(item, Skipped):
                if item.code.startswith("sidecar"):  # without its capture too
                    folder.sidecars.add(item.shown)
                if item.code not in _NO_CAPTURES:
                    folder.skipped[item.shown] = item.reason
            elif isinstance(item.error, UnreadableFolder):
                folder.unreadable.append(item.shown)
            else:
                folder.refused[item.shown] = item.error.message
    except BucketError:
        raise
    except FileNotFoundError:
        raise NoInput(str(config.raw), "the folder does not exist") from None
    except NotADirectoryError:
        raise NoInput(str(config.raw), "it is not a folder") from None
    except OSError as error:
        raise NoInput(str(config.raw), (error.strerror or str(error)).lower()) from error
    return folder


def expected_here(config: RunConfig, known: Known) -> dict[Place, str]:
    """The captures that should lie in this raw folder, by place: those that were met here last, and those of a raw
    folder that is no longer where it was (both may have been moved)."""
    here = raw_from(config)
    elsewhere = {root for root in set(known.roots.values()) if root is not None and root != here}
    others = {root for root in elsewhere if _is_another(config, root)}
    return {
        place: capture_id
        for place, capture_id in known.places.items()
        if known.roots.get(place) not in others and known.has(capture_id)
    }


def _is_another(config: RunConfig, root: str) -> bool:
    place = seen_from(config.archive, root)
    return place.is_dir() and place.resolve() != config.raw.resolve()


def by_file(expected: Mapping[Place, str], folder: RawFolder) -> dict[str, dict[Place, str]]:
    """The expected captures of each file; of places where no file is, by their own path."""
    files: dict[str, dict[Place, str]] = defaultdict(dict)
    for place, capture_id in expected.items():
        files[folder.file_of(place[0]) or place[0]][place] = capture_id
    return dict(files)
