"""Making the plan: walking the raw folder, then deciding on all places of the same bytes together."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, fields
from pathlib import Path

from fonds.archive import Known, KnownFailure
from fonds.capture import Found, Refused, Sidecars, Skipped, discover, read_payload, sha256
from fonds.capture.sidecar import merge
from fonds.errors import CaptureError, FondsError, KeptBack, NoInput, SidecarError, UnreadableFolder
from fonds.flows.hearing import Hearing
from fonds.flows.plan import Basis, Job, Plan, facts_digest
from fonds.model import Failure, Sidecar, Source


@dataclass(frozen=True, slots=True)
class _Met:
    """A file that could be read, and what was laid beside it."""

    item: Found
    said: Sidecar | SidecarError
    before: KnownFailure | None


class _Planner:
    def __init__(self, root: Path, known: Known, basis: Basis, *, only_failures: bool) -> None:
        self.known, self.basis = known, basis
        self.only_failures = only_failures
        self.sidecars = Sidecars(root, follow_out=basis.follow_out)
        self.hearing = Hearing(known)
        self.by_digest: dict[str, list[_Met]] = {}
        self.sizes: dict[str, int] = {}
        self.met: set[str] = set()
        self.jobs: list[Job] = []
        self.failures: list[Failure] = []
        self.skipped: list[Skipped] = []
        self.new_places: list[tuple[str, Source]] = []
        self.contradictions: list[str] = []
        self.changed_files: list[str] = []
        self.unreadable: list[str] = []
        self.already = self.failed_before = 0

    def meet(self, item: Found | Skipped | Refused) -> None:
        """Look at one entry of the folder."""
        self.met.add(item.shown)
        if isinstance(item, Skipped):
            if not self.only_failures:
                self.skipped.append(item)
        elif isinstance(item, Refused):
            if isinstance(item.error, UnreadableFolder):
                self.unreadable.append(item.shown)
            self._fail(item.shown, item.error, self._failed(item.shown), None)
        else:
            self._read(item)

    def _failed(self, shown: str) -> KnownFailure | None:
        return self.known.failures.get((shown, None))

    def _said(self, item: Found) -> Sidecar | SidecarError:
        try:
            return self.sidecars.of(item.path)
        except SidecarError as error:
            return error

    def _read(self, item: Found) -> None:
        said, before = self._said(item), self._failed(item.shown)
        try:
            payload = read_payload(item.path, limit=self.basis.limit, shown=item.shown)
        except CaptureError as error:
            self.hearing.hear(item.shown, self._archived(item.shown), said)
            self._fail(item.shown, error, before, None)
            return
        digest = sha256(payload)
        self.sizes[digest] = len(payload)
        self.by_digest.setdefault(digest, []).append(_Met(item, said, before))

    def _archived(self, shown: str, digest: str | None = None) -> set[str]:
        """The archived captures that were ever found at a place, and the one there now."""
        concerned = self.known.ever_at((shown, None)) | ({digest} if digest else set())
        return {capture_id for capture_id in concerned if self.known.has(capture_id)}

    def decide(self) -> None:
        """Decide on all bytes that were met: only with all their places known is it known what was said of them."""
        for digest, places in self.by_digest.items():
            if self.only_failures and not any(met.before is not None and met.before.retryable for met in places):
                continue
            for met in places:
                concerned = self._archived(met.item.shown)
                # What is said at one place of the same bytes holds at all of them.
                self.hearing.hear(met.item.shown, concerned | self._archived(met.item.shown, digest), met.said)
            if self.known.has(digest):
                self._is_there(digest, places)
            else:
                self._is_new(digest, places)

    def _is_there(self, digest: str, places: Sequence[_Met]) -> None:
        for met in places:
            self.already += 1
            last = self.known.places.get((met.item.shown, None))
            if last != digest:
                self.new_places.append((digest, Source(met.item.shown)))
                if last is not None:
                    self.changed_files.append(met.item.shown)
            self.hearing.note(met.item.shown, digest, met.said)

    def _is_new(self, digest: str, places: Sequence[_Met]) -> None:
        unclear = next((met for met in places if isinstance(met.said, SidecarError)), None)
        if unclear is not None and isinstance(unclear.said, SidecarError):
            for met in places:
                other = KeptBack(unclear.item.shown, unclear.said.message)
                error = met.said if isinstance(met.said, SidecarError) else other
                self._fail(met.item.shown, error, met.before, digest)
            return
        said = [met.said for met in places if isinstance(met.said, Sidecar)]
        sidecar = Sidecar()
        # Which of several sidecars goes first must not hang on the order of files.
        for each in sorted(said, key=repr, reverse=True):
            sidecar = merge(each, sidecar)
        if not self.only_failures and all(self._is_unchanged(met.before, digest, sidecar) for met in places):
            self.failed_before += len(places)
            return
        self._contradict(places, said)
        self._add(digest, places, sidecar)

    def _is_unchanged(self, before: KnownFailure | None, digest: str, sidecar: Sidecar) -> bool:
        if before is None:
            return False
        then = (before.payload_digest, before.facts_digest, before.fingerprint, before.context_digest)
        return then == (digest, facts_digest(sidecar), self.basis.fingerprint, self.basis.context)

    def _fail(self, shown: str, error: FondsError, before: KnownFailure | None, digest: str | None) -> None:
        if self.only_failures and (before is None or not before.retryable):
            return
        now = (error.code, error.message, digest)
        again = before is not None and (before.code, before.message, before.payload_digest) == now
        if again and not self.only_failures:
            self.failed_before += 1
            return
        self.failures.append(
            Failure(
                source=Source(shown),
                stage="capture",
                code=error.code,
                message=error.message,
                advice=error.advice,
                retryable=error.retryable,
                capture_id=digest,
                payload_digest=digest,
            )
        )

    def _contradict(self, places: Sequence[_Met], said: Iterable[Sidecar]) -> None:
        stated = [{getattr(each, f.name) for each in said} - {None} for f in fields(Sidecar)]
        names = [f.name for f, values in zip(fields(Sidecar), stated, strict=True) if len(values) > 1]
        if names:
            where = " and ".join(sorted(met.item.shown for met in places))
            self.contradictions.append(f"{where}: {', '.join(names)}")

    def _add(self, digest: str, places: Sequence[_Met], sidecar: Sidecar) -> None:
        ordered = sorted(places, key=lambda met: met.item.shown)
        before = {met.item.shown: self.known.places.get((met.item.shown, None)) for met in ordered}
        self.changed_files += [shown for shown, last in before.items() if last is not None]
        self.jobs.append(
            Job(
                path=ordered[0].item.path,
                sources=tuple(sorted(Source(met.item.shown) for met in ordered)),
                digest=digest,
                sidecar=sidecar,
                replaces=next((last for last in before.values() if last is not None), None),
                size=self.sizes[digest],
            )
        )

    def _was_here(self, root: str | None, shown: str) -> bool:
        """Whether a place that was not met should have been: it was in this raw folder, and no folder above it kept
        us from looking."""
        if shown in self.met or root is None or root != self.basis.raw:
            return False
        return not any(shown.startswith(f"{folder}/") for folder in self.unreadable)

    def _missing(self) -> tuple[str, ...]:
        here = self.by_digest.keys()
        return tuple(
            sorted(
                place[0]
                for place, capture_id in self.known.places.items()
                if capture_id not in here and self._was_here(self.known.roots.get(place), place[0])
            )
        )

    def _gone(self) -> tuple[Source, ...]:
        lost = [place for place, failure in self.known.failures.items() if self._was_here(failure.run_raw, place[0])]
        return tuple(Source(*place) for place in sorted(lost, key=str))

    def plan(self) -> Plan:
        heard = self.hearing
        return Plan(
            jobs=tuple(sorted(self.jobs, key=lambda job: job.digest)),
            failures=tuple(self.failures),
            skipped=tuple(self.skipped),
            already=self.already,
            failed_before=self.failed_before,
            found=sum(len(job.sources) for job in self.jobs)
            + self.already
            + self.failed_before
            + len(self.failures)
            + len(self.skipped),
            new_places=tuple(self.new_places),
            contradictions=tuple(sorted(self.contradictions)),
            stricter=tuple(sorted(heard.stricter.items(), key=lambda item: item[0])),
            holds=tuple(heard.holds),
            ended=tuple(heard.ended),
            changed_sidecars=tuple(heard.changed),
            changed_files=tuple(sorted(self.changed_files)),
            missing=() if self.only_failures else self._missing(),
            gone=() if self.only_failures else self._gone(),
            unheard=(*dict.fromkeys(heard.unclear), *self.sidecars.without_capture()),
            unreadable_folders=tuple(self.unreadable),
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

    `only_failures` tries what failed for a reason that may have gone away, though nothing changed. Raises NoInput when
    the root is missing, can't be listed or holds no file of a capture's extension: an unmounted folder looks just like
    that, and must not count as success.
    """
    planner = _Planner(root, known, basis, only_failures=only_failures)
    met = False
    try:
        for item in discover(root, own=basis.own, follow_out=basis.follow_out):
            met |= not isinstance(item, Skipped)
            planner.meet(item)
            if on_found is not None:
                on_found(len(planner.met))
    except FileNotFoundError:
        raise NoInput(str(root), "the folder does not exist") from None
    except NotADirectoryError:
        raise NoInput(str(root), "it is not a folder") from None
    except OSError as error:
        raise NoInput(str(root), (error.strerror or str(error)).lower()) from error
    if not met:
        raise NoInput(str(root), "the folder holds no file that could be a capture")
    planner.decide()
    return planner.plan()
