"""What a run has to do: every entry met is a job, already there, failed before, skipped or a failure of its own."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from fonds.capture import Skipped
from fonds.capture.readers import At
from fonds.flows.select import Selection
from fonds.model import Failure, Sidecar, Source
from fonds.schema.digest import digest_of

if TYPE_CHECKING:
    # Workers have no use for Arrow and Delta, which take half a second to load.
    from fonds.archive import Hold, Terms


@dataclass(frozen=True, slots=True)
class Job:
    """One capture to process. `sources` are all places where its bytes were found in this run, sorted, and `source` the
    one that they are read from again, by the reader of this name from `at` in the file `path`; the payload, of `size`
    bytes, must still have `digest`."""

    path: Path
    sources: tuple[Source, ...]
    digest: str
    sidecar: Sidecar
    capture_id: str
    source: Source
    reader: str
    at: At
    replaces: str | None = None
    size: int = 0


@dataclass(frozen=True, slots=True)
class SkippedRecord:
    """An entry of an archive file that is no capture, or not one that the run was to take. `name` says which it is,
    `kind` is what such entries are counted by beside the code (a media type, a type of records)."""

    source: Source
    name: str
    code: str
    reason: str
    kind: str = ""


@dataclass(frozen=True, slots=True)
class Plan:
    """The entries met (loose files, records of archive files, files that are none), parted: `found` = jobs' sources +
    already + failed_before + failures + skipped + passed.

    `skipped` are files; `passed` counts skipped entries of archive files by file, code and kind, each of which was
    told to whoever made the plan. `contradictions` are places of the same bytes whose sidecars contradict each other.
    Of captures archived before: `stricter` are those of which less is allowed now, `regrouped` those of another
    collection or with other rights, `restated` those whose title, authors or date a sidecar states otherwise, `holds`
    and `ended` those held back for a sidecar that can't be understood, and those held back no longer;
    `changed_sidecars` are the places whose sidecar says anything else than it did, `changed_files` those with other
    bytes than before, `missing` those where a capture was that is nowhere in the folder now. `gone` are places of
    failures that are there no longer. `unheard` says which facts reach no capture: rows of a CSV that name no file,
    broken sidecars of archived captures.
    """

    jobs: tuple[Job, ...]
    failures: tuple[Failure, ...]
    skipped: tuple[Skipped, ...]
    already: int
    failed_before: int
    found: int
    passed: Mapping[tuple[str, str, str], int] = field(default_factory=dict)
    new_places: tuple[tuple[str, Source], ...] = ()
    contradictions: tuple[str, ...] = ()
    stricter: tuple[tuple[str, Terms], ...] = ()
    regrouped: tuple[tuple[str, Terms], ...] = ()
    restated: frozenset[str] = frozenset()
    holds: tuple[Hold, ...] = ()
    ended: tuple[Hold, ...] = ()
    changed_sidecars: tuple[str, ...] = ()
    changed_files: tuple[str, ...] = ()
    missing: tuple[str, ...] = ()
    gone: tuple[Source, ...] = ()
    unheard: tuple[str, ...] = ()
    unreadable_folders: tuple[str, ...] = ()

    @property
    def duplicates(self) -> int:
        """Entries whose bytes another job's entry has too."""
        return sum(len(job.sources) - 1 for job in self.jobs)


@dataclass(frozen=True, slots=True)
class Basis:
    """What an attempt rests on beside the capture: the digests of fingerprint and context, the size limit in bytes.

    `raw` is the raw folder as seen from the archive, `own` are the resolved folders that fonds writes, `follow_out`
    says whether links that lead out of the raw folder are followed, `selection` which captures are taken.
    """

    fingerprint: str
    context: str
    limit: int
    raw: str | None = None
    own: frozenset[Path] = frozenset()
    follow_out: bool = False
    selection: Selection = field(default_factory=Selection)


@lru_cache(maxsize=1024)
def facts_digest(sidecar: Sidecar) -> str:
    """Names what a sidecar says, so that a corrected one counts as a change."""
    return digest_of(asdict(sidecar))
