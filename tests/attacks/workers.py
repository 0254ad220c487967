"""Captures in worker processes that are killed when they overrun the bound, and what is counted of them."""

from __future__ import annotations

import gc
import multiprocessing
import resource
from collections import Counter
from collections.abc import Iterable, Iterator
from concurrent.futures import TimeoutError as FutureTimeout
from dataclasses import dataclass, field, replace
from itertools import islice
from typing import Any

from pebble import ProcessExpired, ProcessPool

from tests.attacks.captures import HTML, TEXT
from tests.attacks.mutations import Mutant
from tests.attacks.promises import Verdict, examine

# What one capture may take at most, in seconds of CPU time: the default limit of a run is 60 seconds of wall clock.
BOUND_SECONDS = 60.0
# A worker is killed after so many times that, by the clock on the wall: asking for every promise takes longer than the
# processing, and machines are busy.
_ASKING = 4
# What a worker may take, in MiB of address space: the default limit of a run.
BOUND_MEMORY = 4096
_AHEAD = 8
_PER_WORKER = 5_000
# As in the workers of a run: a page makes tens of thousands of objects that die with it.
_OBJECTS_BETWEEN_COLLECTIONS = 100_000


def _start(memory_mb: int) -> None:
    """Load tables and models, so that the first capture's time is its own; then hold the bound on memory."""
    for payload, media_type in (
        (b"The ferry was late again on Tuesday, by Ada Vint.", TEXT),
        (b"<p>Late again.</p>", HTML),
    ):
        examine(payload, media_type, None)
    gc.collect()
    gc.freeze()
    gc.set_threshold(_OBJECTS_BETWEEN_COLLECTIONS)
    size = memory_mb * 1024 * 1024
    resource.setrlimit(resource.RLIMIT_AS, (size, size))


def _examine(mutant: Mutant, every: int) -> tuple[Verdict, int]:
    """The verdict, and the greatest size of the worker so far, in KiB."""
    verdict = examine(mutant.payload, mutant.media_type, mutant.url, twice=mutant.number % every == 0)
    return verdict, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss


@dataclass(frozen=True, slots=True)
class Result:
    """One capture with its verdict. `peak` is the size of its worker in MiB, with whatever it did before."""

    mutant: Mutant
    verdict: Verdict
    peak: int


def run(
    mutants: Iterable[Mutant],
    *,
    workers: int = 2,
    seconds: float = BOUND_SECONDS,
    memory_mb: int = BOUND_MEMORY,
    alone: bool = False,
    every: int = 1,
) -> Iterator[Result]:
    """Results in the order of the mutants. `alone` gives each a worker of its own, so that `peak` is its own; one of
    `every` is processed twice and read back from its row."""
    pool = ProcessPool(
        max_workers=workers,
        max_tasks=1 if alone else _PER_WORKER,
        initializer=_start,
        initargs=(memory_mb,),
        context=multiprocessing.get_context("spawn"),
    )
    try:
        left = iter(mutants)
        # Not all at once: a long run must not hold all its captures.
        pending = [
            (one, pool.schedule(_examine, args=(one, every), timeout=seconds * _ASKING)) for one in islice(left, _AHEAD)
        ]
        while pending:
            mutant, future = pending.pop(0)
            yield _result(mutant, future, seconds)
            pending += [
                (one, pool.schedule(_examine, args=(one, every), timeout=seconds * _ASKING)) for one in islice(left, 1)
            ]
    finally:
        pool.stop()
        pool.join()


def _result(mutant: Mutant, future: Any, seconds: float) -> Result:
    try:
        verdict, peak = future.result()
    except FutureTimeout:
        return Result(mutant, Verdict((("time", f"killed after {seconds * _ASKING:g} s"),), seconds * _ASKING), 0)
    except ProcessExpired as error:
        return Result(mutant, Verdict((("worker died", f"exit code {error.exitcode}"),), 0.0), 0)
    except MemoryError:
        return Result(mutant, Verdict((("memory", "out of memory outside a stage"),), 0.0), 0)
    if verdict.seconds > seconds:
        late = ("time", f"{verdict.seconds:.1f} s")
        verdict = replace(verdict, broken=(*verdict.broken, late))
    return Result(mutant, verdict, peak // 1024)


@dataclass
class Summary:
    """What came of many captures."""

    captures: int = 0
    documents: int = 0
    entries: int = 0
    failing: int = 0
    refused: Counter[str] = field(default_factory=Counter)
    broken: Counter[str] = field(default_factory=Counter)
    examples: dict[str, tuple[int, str, str]] = field(default_factory=dict)
    slowest: list[tuple[float, int, str]] = field(default_factory=list)
    greatest: tuple[int, str] = (0, "")

    def add(self, result: Result) -> None:
        mutant, verdict = result.mutant, result.verdict
        self.captures += 1
        self.documents += verdict.documents
        self.entries += verdict.entries
        self.failing += bool(verdict.broken)
        if verdict.refused:
            self.refused[verdict.refused] += 1
        for kind, detail in verdict.broken:
            self.broken[kind] += 1
            self.examples.setdefault(kind, (mutant.number, mutant.name, detail))
        self.slowest = sorted([*self.slowest, (verdict.seconds, mutant.number, mutant.name)], reverse=True)[:5]
        self.greatest = max(self.greatest, (result.peak, mutant.name))

    def lines(self) -> Iterator[str]:
        """The summary for people."""
        yield f"{self.captures:,} captures: {self.documents:,} documents with {self.entries:,} pieces of evidence"
        refused = ", ".join(f"{count:,} {code}" for code, count in self.refused.most_common())
        yield f"refused with an error of ours: {refused or 'none'}"
        yield f"captures that broke a promise: {self.failing:,}"
        for kind, count in self.broken.most_common():
            number, name, detail = self.examples[kind]
            yield f"  {count:,} × {kind}"
            yield f"    first: number {number}, {name}: {detail!r}"
        yield "slowest: " + ", ".join(f"{seconds:.2f} s {name} ({number})" for seconds, number, name in self.slowest)
        yield f"largest worker: {self.greatest[0]:,} MiB after {self.greatest[1]}"
