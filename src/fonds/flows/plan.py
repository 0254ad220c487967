"""What a run has to do: every file met is a job, already there, failed before, skipped or a failure of its own."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import asdict, dataclass, replace
from pathlib import Path

from fonds.archive import Known, KnownFailure, Terms
from fonds.capture import Found, Sidecars, Skipped, discover, read_payload, sha256
from fonds.capture.sidecar import merge
from fonds.errors import CaptureError, FondsError, NoInput, SidecarError
from fonds.model import Failure, Sidecar, Source
from fonds.schema.digest import digest_of


@dataclass(frozen=True, slots=True)
class Job:
    """One capture to process. `sources` are all places where its bytes were found in this run, sorted; the payload is
    read again from `path` by the worker and must still have `digest`."""

    path: Path
    sources: tuple[Source, ...]
    digest: str
    sidecar: Sidecar
    replaces: str | None = None


@dataclass(frozen=True, slots=True)
class Plan:
    """The files met, parted: `found` = jobs' sources + already + failed_before + failures + skipped.

    Of captures archived before: `stricter` are those whose sidecar is less open now, `changed_sidecars` the paths of
    those whose sidecar says anything else than it did. `unheard` says which facts reach no capture: rows of a CSV that
    name no file, broken sidecars of archived captures.
    """

    jobs: tuple[Job, ...]
    failures: tuple[Failure, ...]
    skipped: tuple[Skipped, ...]
    already: int
    failed_before: int
    found: int
    new_places: tuple[tuple[str, Source], ...] = ()
    conflicts: tuple[str, ...] = ()
    stricter: tuple[tuple[str, Terms], ...] = ()
    changed_sidecars: tuple[str, ...] = ()
    unheard: tuple[str, ...] = ()

    @property
    def duplicates(self) -> int:
        """Files whose bytes another job's file has too."""
        return sum(len(job.sources) - 1 for job in self.jobs)


@dataclass(frozen=True, slots=True)
class Basis:
    """What an attempt rests on beside the capture: the digests of fingerprint and context, the size limit in bytes."""

    fingerprint: str
    context: str
    limit: int


def facts_digest(sidecar: Sidecar) -> str:
    """Names what a sidecar says, so that a corrected one counts as a change."""
    return digest_of(asdict(sidecar))


class _Planner:
    def __init__(self, root: Path, known: Known, basis: Basis, *, only_failures: bool) -> None:
        self.root, self.known, self.basis = root, known, basis
        self.only_failures = only_failures
        self.sidecars = Sidecars(root)
        self.jobs: dict[str, Job] = {}
        self.failures: list[Failure] = []
        self.skipped: list[Skipped] = []
        self.new_places: list[tuple[str, Source]] = []
        self.conflicts: set[str] = set()
        self.stricter: dict[str, Terms] = {}
        self.changed_sidecars: list[str] = []
        self.unheard: list[str] = []
        self.counts: Counter[str] = Counter()

    def meet(self, item: Found | Skipped) -> None:
        if isinstance(item, Skipped):
            if not self.only_failures:
                self.counts["found"] += 1
                self.skipped.append(item)
            return
        before = self.known.failures.get((item.shown, None))
        if self.only_failures and (before is None or not before.retryable):
            return
        self.counts["found"] += 1
        digest: str | None = None
        try:
            digest = sha256(read_payload(item.path, limit=self.basis.limit, shown=item.shown))
            if self._is_there(item, digest):
                return
            sidecar = self.sidecars.of(item.path)
        except CaptureError as error:
            self._fail(item, error, before, digest)
            return
        if before is not None and not self.only_failures and self._is_unchanged(before, digest, sidecar):
            self.counts["failed_before"] += 1
            return
        self._add(item, digest, sidecar)

    def _is_there(self, item: Found, digest: str) -> bool:
        if digest not in self.known.captures and digest not in self.known.parents:
            return False
        self.counts["already"] += 1
        if self.known.places.get((item.shown, None)) != digest:
            self.new_places.append((digest, Source(item.shown)))
        self._hear(item, digest)
        return True

    def _hear(self, item: Found, digest: str) -> None:
        """What the sidecar of an archived capture says now."""
        try:
            now = self.sidecars.of(item.path)
        except SidecarError as error:
            self.unheard.append(error.message)
            return
        then = self.known.said.get(digest, Sidecar())
        if merge(now, then) != then:
            self.changed_sidecars.append(item.shown)
        before = Terms.of(then).stricter(self.stricter.get(digest) or self.known.terms.get(digest, Terms()))
        after = before.stricter(Terms.of(now))
        if after != before:
            self.stricter[digest] = after

    def _is_unchanged(self, before: KnownFailure, digest: str, sidecar: Sidecar) -> bool:
        then = (before.payload_digest, before.facts_digest, before.fingerprint, before.context_digest)
        return then == (digest, facts_digest(sidecar), self.basis.fingerprint, self.basis.context)

    def _fail(self, item: Found, error: FondsError, before: KnownFailure | None, digest: str | None) -> None:
        again = before is not None and (before.code, before.payload_digest) == (error.code, digest)
        if again and not self.only_failures:
            self.counts["failed_before"] += 1
            return
        self.failures.append(
            Failure(
                source=Source(item.shown),
                stage="capture",
                code=error.code,
                message=error.message,
                advice=error.advice,
                retryable=error.retryable,
                capture_id=digest,
                payload_digest=digest,
            )
        )

    def _add(self, item: Found, digest: str, sidecar: Sidecar) -> None:
        source = Source(item.shown)
        other = self.jobs.get(digest)
        if other is None:
            previous = self.known.places.get((item.shown, None))
            self.jobs[digest] = Job(item.path, (source,), digest, sidecar, previous if previous != digest else None)
            return
        # Two sidecars for the same bytes: which goes first must not hang on the order of files.
        first, second = sorted((other.sidecar, sidecar), key=repr)
        merged = merge(first, second)
        if merged != merge(second, first):
            self.conflicts.add(digest)
        self.jobs[digest] = replace(
            other,
            sources=tuple(sorted((*other.sources, source))),
            sidecar=merged,
            replaces=other.replaces or self.known.places.get((item.shown, None)),
        )

    def plan(self) -> Plan:
        return Plan(
            jobs=tuple(self.jobs[digest] for digest in sorted(self.jobs)),
            failures=tuple(self.failures),
            skipped=tuple(self.skipped),
            already=self.counts["already"],
            failed_before=self.counts["failed_before"],
            found=self.counts["found"],
            new_places=tuple(self.new_places),
            conflicts=tuple(sorted(self.conflicts)),
            stricter=tuple(sorted(self.stricter.items(), key=lambda item: item[0])),
            changed_sidecars=tuple(self.changed_sidecars),
            unheard=(*dict.fromkeys(self.unheard), *self.sidecars.without_capture()),
        )


def make_plan(
    root: Path,
    known: Known,
    basis: Basis,
    *,
    only_failures: bool = False,
    on_found: Callable[[int], None] | None = None,
) -> Plan:
    """Walk the raw root and part what is met. Reads every file once for its digest, at most `basis.limit` bytes each.

    `only_failures` looks at retryable failures alone. Raises NoInput when the root is missing, can't be listed or holds
    no file of a capture's extension: an unmounted folder looks just like that, and must not count as success.
    """
    planner = _Planner(root, known, basis, only_failures=only_failures)
    met = 0
    try:
        for item in discover(root):
            met += isinstance(item, Found)
            planner.meet(item)
            if on_found is not None:
                on_found(planner.counts["found"])
    except FileNotFoundError:
        raise NoInput(str(root), "the folder does not exist") from None
    except NotADirectoryError:
        raise NoInput(str(root), "it is not a folder") from None
    except OSError as error:
        raise NoInput(str(root), (error.strerror or str(error)).lower()) from error
    if met == 0:
        raise NoInput(str(root), "the folder holds no file that could be a capture")
    return planner.plan()
