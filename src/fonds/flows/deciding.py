"""Deciding on the captures that were met: only with all places of the same bytes known is it known what was said of
them."""

from __future__ import annotations

import heapq
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import fields

from fonds.archive import Known, KnownFailure
from fonds.archive.known import place_of
from fonds.capture.sidecar import merge
from fonds.errors import FondsError, KeptBack, SidecarError
from fonds.flows.hearing import Hearing
from fonds.flows.meetings import Met, foremost
from fonds.flows.plan import Basis, Job, SkippedRecord, facts_digest
from fonds.model import Failure, Sidecar, Source


def failure_at(source: Source, error: FondsError, digest: str | None) -> Failure:
    """The failure of what could not become a job."""
    return Failure(
        source=source,
        stage="capture",
        code=error.code,
        message=error.message,
        advice=error.advice,
        retryable=error.retryable,
        capture_id=digest,
        payload_digest=digest,
    )


class Decider:
    """Parts captures into jobs, those that are there, those that failed before and failures."""

    def __init__(self, known: Known, basis: Basis, hearing: Hearing, *, only_failures: bool) -> None:
        self.known, self.basis, self.hearing = known, basis, hearing
        self.only_failures = only_failures
        self.jobs: list[Job] = []
        self.failures: list[Failure] = []
        self.new_places: list[tuple[str, Source]] = []
        self.contradictions: list[str] = []
        self.changed_files: list[str] = []
        self.withdrawn: list[SkippedRecord] = []
        self.already = self.failed_before = 0

    def decide(self, by_digest: Mapping[str, Sequence[Met]]) -> None:
        """Decide on all payloads that were met, each with all its places."""
        for digest, places in by_digest.items():
            if self.only_failures and not any(met.before is not None and met.before.retryable for met in places):
                continue
            if digest in self.known.withdrawn:
                self._is_withdrawn(digest, places)
                continue
            there = self.known.of_payload(digest)
            for met in places:
                # What is said at one place of the same bytes holds at all of them.
                concerned = self.archived(met.source) | ({there} if there else set())
                self.hearing.hear(met.item.shown, concerned, met.said)
            if there is not None:
                self._is_there(there, places)
            else:
                self._is_new(digest, places)

    def archived(self, source: Source) -> set[str]:
        """The archived captures that were ever found at a place."""
        return {capture_id for capture_id in self.known.ever_at(place_of(source)) if self.known.has(capture_id)}

    def found_again(self, capture_id: str, source: Source) -> None:
        """A record repeats an archived capture whose own record was not met."""
        if self.only_failures:
            return
        self.already += 1
        if self.known.places.get(place_of(source)) != capture_id:
            self.new_places.append((capture_id, source))

    def _is_withdrawn(self, digest: str, places: Sequence[Met]) -> None:
        """It has a tombstone: it does not come back. Its address is not written down again."""
        if not self.only_failures:
            reason = "it was withdrawn; take it out of the raw folder"
            self.withdrawn += [SkippedRecord(met.source, digest[:12], "withdrawn", reason) for met in places]

    def _is_there(self, capture_id: str, places: Sequence[Met]) -> None:
        for met in places:
            self.already += 1
            last = self.known.places.get(place_of(met.source))
            if last != capture_id:
                self.new_places.append((capture_id, met.source))
                if last is not None and not met.is_record:
                    self.changed_files.append(met.source.path)
            self.hearing.note(met.item.shown, capture_id, met.said)

    def _is_new(self, digest: str, places: Sequence[Met]) -> None:
        unclear = next((met for met in places if isinstance(met.said, SidecarError)), None)
        if unclear is not None and isinstance(unclear.said, SidecarError):
            for met in places:
                other = KeptBack(unclear.item.shown, unclear.said.message)
                error = met.said if isinstance(met.said, SidecarError) else other
                self.fail(met.source, error, met.before, digest)
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

    def fail(self, source: Source, error: FondsError, before: KnownFailure | None, digest: str | None) -> None:
        """Note the failure of a place, unless it failed the same way before."""
        if self.only_failures and (before is None or not before.retryable):
            return
        now = (error.code, error.message, digest)
        again = before is not None and (before.code, before.message, before.payload_digest) == now
        if again and not self.only_failures:
            self.failed_before += 1
            return
        self.failures.append(failure_at(source, error, digest))

    def _contradict(self, places: Sequence[Met], said: Iterable[Sidecar]) -> None:
        stated = [{getattr(each, f.name) for each in said} - {None} for f in fields(Sidecar)]
        names = [f.name for f, values in zip(fields(Sidecar), stated, strict=True) if len(values) > 1]
        if names:
            where = " and ".join(sorted({met.item.shown for met in places}))
            self.contradictions.append(f"{where}: {', '.join(names)}")

    def _add(self, digest: str, places: Sequence[Met], sidecar: Sidecar) -> None:
        first = foremost(places)
        sources = tuple(sorted((met.source for met in places), key=lambda source: source.order))
        # A record at a place where another was says nothing of the other: the file was written anew.
        loose = [source for source in sources if source.offset is None]
        before = {source.path: self.known.places.get(place_of(source)) for source in loose}
        self.changed_files += [path for path, last in before.items() if last is not None]
        assert first.at is not None
        self.jobs.append(
            Job(
                path=first.item.path,
                sources=sources,
                digest=digest,
                sidecar=sidecar,
                replaces=next((last for last in before.values() if last is not None), None),
                size=first.size,
                capture_id=first.capture_id,
                source=first.source,
                reader=first.item.reader.name,
                at=first.at,
            )
        )

    def sample(self, most: int) -> Iterator[SkippedRecord]:
        """Keep so many jobs, by their ids, and give the places of the others."""
        kept = {job.capture_id for job in heapq.nsmallest(most, self.jobs, key=lambda job: job.capture_id)}
        for job in self.jobs:
            if job.capture_id not in kept:
                for source in job.sources:
                    yield SkippedRecord(
                        source, source.url or source.path, "not_sampled", f"--sample takes {most} new captures"
                    )
        self.jobs = [job for job in self.jobs if job.capture_id in kept]
