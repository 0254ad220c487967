"""Making the plan: walking the raw folder, listing what its files hold, then deciding on all places of the same bytes
together."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path, PurePosixPath

from fonds.archive import Known, KnownFailure
from fonds.archive.known import Place, place_of
from fonds.capture import FoundFile, Refused, Sidecars, Skipped, discover
from fonds.capture.discover import look
from fonds.capture.readers import At, Passed, Repeat, SourceFile
from fonds.capture.statements import read_yaml
from fonds.errors import BucketError, FondsError, NoInput, SidecarError, UnreadableFolder
from fonds.flows.cdx import spots_of
from fonds.flows.deciding import Decider
from fonds.flows.hearing import Hearing
from fonds.flows.kept import Kept
from fonds.flows.listing import Ask, Line, Listed, list_part
from fonds.flows.meetings import Met, Originals, source_of
from fonds.flows.plan import Basis, Plan, SkippedRecord
from fonds.flows.select import NOT_TAKEN
from fonds.model import Sidecar, Source

Lister = Callable[[Iterable[tuple[FoundFile, Sidecar]], Basis], Iterator[tuple[FoundFile, tuple[Line, ...], bool]]]
"""Lists what files hold, each with what was laid beside it, some lines of one at a time, and whether they were its
last."""


def list_here(
    files: Iterable[tuple[FoundFile, Sidecar]], basis: Basis
) -> Iterator[tuple[FoundFile, tuple[Line, ...], bool]]:
    """A lister in this process, for files that need none of their own."""
    for item, said in files:
        file = SourceFile(item.path, item.shown, basis.limit)
        after: At | None = None
        while True:
            part = list_part(Ask(file, item.reader.name, basis.selection, said, after))
            yield item, part.lines, part.last is None
            if part.last is None:
                break
            after = part.last


class _Planner:
    def __init__(
        self, root: Path, known: Known, basis: Basis, *, only_failures: bool, kept: Kept | None = None
    ) -> None:
        self.known, self.basis = known, basis
        self.only_failures, self.kept = only_failures, kept
        self.sidecars = Sidecars(root, follow_out=basis.follow_out, read=kept.said if kept else read_yaml)
        self.hearing = Hearing(known)
        self.decider = Decider(known, basis, self.hearing, only_failures=only_failures)
        self.by_digest: dict[str, list[Met]] = {}
        self.repeats: list[tuple[FoundFile, Repeat]] = []
        self.archives: list[FoundFile] = []
        self.met: set[str] = set()
        # Of archive files: those of which something could not be read, those read to the end, and the places of what is
        # in them or went wrong there.
        self.broken: set[str] = set()
        self.whole: set[str] = set()
        self.places: set[Place] = set()
        self.skipped: list[Skipped] = []
        self.passed: Counter[tuple[str, str, str]] = Counter()
        self.on_passed: Callable[[SkippedRecord], None] | None = None
        self.unreadable: list[str] = []
        self._said: dict[str, Sidecar | SidecarError] = {}

    def meet(self, item: FoundFile | Skipped | Refused) -> None:
        """Look at one entry of the folder."""
        self.met.add(item.shown)
        if isinstance(item, Skipped):
            if not self.only_failures:
                self.skipped.append(item)
        elif isinstance(item, Refused):
            if isinstance(item.error, UnreadableFolder):
                self.unreadable.append(item.shown)
            self._fail(item, At(), item.error)
        elif item.reader.plain:
            for _ in self.list([item], list_here):
                pass
        else:
            self.archives.append(item)

    def list(self, files: Iterable[FoundFile], lister: Lister) -> Iterator[int]:
        """Take what these files hold, by what is kept of them or by the lister; gives numbers of entries, as they
        come."""
        unknown: list[tuple[FoundFile, Sidecar]] = []
        for item in files:
            lines = self.kept.lines(item, self.heard(item)) if self.kept else None
            if lines is None:
                unknown.append((item, self.heard(item)))
                continue
            self.take(item, lines)
            yield len(lines)
        listed: dict[str, list[Line]] = {}
        for item, part, is_last in lister(unknown, self.basis) if unknown else ():
            self.take(item, part)
            yield len(part)
            if self.kept is not None:
                so_far = listed.setdefault(item.shown, [])
                so_far.extend(part)
                if is_last:
                    self.kept.keep(item, self.heard(item), listed.pop(item.shown))

    def take(self, item: FoundFile, lines: Iterable[Line]) -> None:
        """Take what was listed of a file."""
        for line in lines:
            if isinstance(line, Listed):
                self._take(item, line, line.digest, line.size)
            elif isinstance(line, Repeat):
                self.repeats.append((item, line))
            elif isinstance(line, Passed):
                self._pass(SkippedRecord(source_of(item, line.at), line.name, line.code, line.reason, line.kind), item)
            else:
                self.broken.add(item.shown)
                source = source_of(item, line.at)
                self.hearing.hear(item.shown, self.decider.archived(source), self._of(item))
                self._fail(item, line.at, line.error)

    def _take(self, item: FoundFile, line: Listed | Repeat, digest: str, size: int) -> None:
        source = source_of(item, line.at, line)
        self.places.add(place_of(source))
        at, stated = (line.at, line.file_digest) if isinstance(line, Listed) else (None, None)
        met = Met(item, source, at, self._of(item), self._failed(source), digest, size, stated)
        self.by_digest.setdefault(digest, []).append(met)

    def _pass(self, record: SkippedRecord, item: FoundFile) -> None:
        if self.only_failures:
            return
        place = place_of(record.source)
        if place in self.known.places or (record.code in NOT_TAKEN and place in self.known.failures):
            self.places.add(place)  # it is still there, though this run does not take it
        self.passed[item.shown, record.code, record.kind] += 1
        if self.on_passed is not None:
            self.on_passed(record)

    def _failed(self, source: Source) -> KnownFailure | None:
        return self.known.failures.get(place_of(source))

    def _of(self, item: FoundFile) -> Sidecar | SidecarError:
        """What was laid beside a file."""
        if item.shown not in self._said:
            try:
                self._said[item.shown] = self.sidecars.of(item.path)
            except SidecarError as error:
                self._said[item.shown] = error
        return self._said[item.shown]

    def heard(self, item: FoundFile) -> Sidecar:
        """What was laid beside a file, as far as it can be understood."""
        said = self._of(item)
        return said if isinstance(said, Sidecar) else Sidecar()

    def _fail(self, item: FoundFile | Refused, at: At, error: FondsError) -> None:
        source = Source(item.shown) if isinstance(item, Refused) else source_of(item, at)
        self.places.add(place_of(source))
        self.decider.fail(source, error, self._failed(source), None)

    def decide(self) -> None:
        """Find what the repeats are of, then decide on all payloads."""
        self._resolve()
        self.decider.decide(self.by_digest)
        for record in self.decider.withdrawn:
            self.passed[record.source.path, record.code, record.kind] += 1
            if self.on_passed is not None:
                self.on_passed(record)
        if self.basis.selection.sample is not None:
            for record in self.decider.sample(self.basis.selection.sample):
                self.passed[record.source.path, record.code, record.kind] += 1
                if self.on_passed is not None:
                    self.on_passed(record)

    def _resolve(self) -> None:
        """Let each repeat be a place of the capture that it repeats: one that was met, or one that is archived."""
        if not self.repeats:
            return
        originals = Originals(self.by_digest)
        spots = spots_of(self.basis.selection.cdx, [repeat for _, repeat in self.repeats])
        # Only an index names places in files by their names, of which all places must be known.
        places = self.known.places.items() if spots else ()
        archived = {f"{PurePosixPath(path).name}:{at}": found for (path, at), found in places if at}
        for number, (item, repeat) in enumerate(self.repeats):
            spot = spots.get(number)
            digest = originals.of(repeat, spot)
            known = self.known.records.get(repeat.of_record or "")
            known = known or (archived.get(f"{spot[0]}:{spot[1]}") if spot else None)
            known = known or self.known.places.get(place_of(source_of(item, repeat.at)))
            if digest is not None:
                self._take(item, repeat, digest, 0)
            elif known is not None:
                source = source_of(item, repeat.at, repeat)
                self.places.add(place_of(source))
                self.decider.found_again(known, source)
            else:
                reason = f"it repeats {repeat.of_url or repeat.url or 'a capture'}, of which no capture is in the input"
                record = SkippedRecord(source_of(item, repeat.at), repeat.url or "", "repeat", reason, "revisit")
                self._pass(record, item)

    def _was_here(self, root: str | None, place: Place) -> bool:
        """Whether a place that was not met should have been: it was in this raw folder, and nothing kept us from
        looking there."""
        shown, offset = place
        if root is None or root != self.basis.raw or place in self.places:
            return False
        if any(shown.startswith(f"{folder}/") for folder in self.unreadable):
            return False
        above = (shown, *map(str, PurePosixPath(shown).parents)) if "/" in shown else (shown,)
        file = next((each for each in above if each in self.met), None)
        if file is None:
            return True
        return file in self.whole and (offset is not None or file != shown)

    def _missing(self) -> tuple[str, ...]:
        here = {met.capture_id for places in self.by_digest.values() for met in places}
        here |= {there for digest in self.by_digest if (there := self.known.of_payload(digest))}
        return tuple(
            sorted(
                place[0]
                for place, capture_id in self.known.places.items()
                if capture_id not in here and self._was_here(self.known.roots.get(place), place)
            )
        )

    def _gone(self) -> tuple[Source, ...]:
        lost = [place for place, failure in self.known.failures.items() if self._was_here(failure.run_raw, place)]
        return tuple(Source(*place) for place in sorted(lost, key=str))

    def plan(self) -> Plan:
        heard, decided = self.hearing, self.decider
        return Plan(
            # By place: what lies together is read together.
            jobs=tuple(sorted(decided.jobs, key=lambda job: (job.source.order, job.digest))),
            failures=tuple(decided.failures),
            skipped=tuple(self.skipped),
            passed=dict(self.passed),
            already=decided.already,
            failed_before=decided.failed_before,
            found=sum(len(job.sources) for job in decided.jobs)
            + decided.already
            + decided.failed_before
            + len(decided.failures)
            + len(self.skipped)
            + sum(self.passed.values()),
            new_places=tuple(decided.new_places),
            contradictions=tuple(sorted(decided.contradictions)),
            stricter=tuple(sorted(heard.stricter.items(), key=lambda item: item[0])),
            regrouped=tuple(sorted(heard.regrouped.items(), key=lambda item: item[0])),
            restated=frozenset(heard.restated),
            holds=tuple(heard.holds),
            ended=tuple(heard.ended),
            changed_sidecars=tuple(heard.changed),
            changed_files=tuple(sorted(decided.changed_files)),
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
    on_passed: Callable[[SkippedRecord], None] | None = None,
    lister: Lister = list_here,
    only: frozenset[str] | None = None,
    kept: Kept | None = None,
    share: Callable[[str], bool] | None = None,
) -> Plan:
    """Walk the raw root and part what is met. Reads every file once for its digests, with at most `basis.limit` bytes
    of a payload in memory; of files that did not change since an earlier run what is `kept` is good.

    `only_failures` tries what failed for a reason that may have gone away, though nothing changed. `on_passed` is told
    each entry of an archive file that is skipped, `lister` says how archive files are listed; `only` are the files
    (paths below the root) that are looked into, None for all; `share` says which paths belong to a run that has a share
    of the folder. Raises NoInput when the root is missing, can't be listed
    or holds no file that could be a capture: an unmounted folder looks just like that, and must not count as success.
    """
    planner = _Planner(root, known, basis, only_failures=only_failures, kept=kept)
    planner.on_passed = on_passed
    met, count = False, 0
    try:
        for item in discover(root, own=basis.own, follow_out=basis.follow_out, look=kept.look if kept else look):
            met |= not isinstance(item, Skipped)
            if (only is not None and item.shown not in only) or (share is not None and not share(item.shown)):
                continue
            planner.meet(item)
            count += 1
            if on_found is not None:
                on_found(count)
    except BucketError:
        raise
    except FileNotFoundError:
        raise NoInput(str(root), "the folder does not exist") from None
    except NotADirectoryError:
        raise NoInput(str(root), "it is not a folder") from None
    except OSError as error:
        raise NoInput(str(root), (error.strerror or str(error)).lower()) from error
    if not met:
        raise NoInput(str(root), "the folder holds no file that could be a capture")
    for entries in planner.list(planner.archives, lister):
        count += entries
        if on_found is not None:
            on_found(count)
    planner.whole = {file.shown for file in planner.archives} - planner.broken
    if kept is not None and only is None:
        kept.end(planner.met)
    planner.decide()
    return planner.plan()
