"""Workers begin the next shard while a run commits: in order, each capture once, whatever is asked again."""

from __future__ import annotations

from concurrent.futures import Future
from pathlib import Path
from typing import Any

from fonds.capture.readers import At
from fonds.flows.plan import Job
from fonds.flows.pool import Workers
from fonds.flows.processes import WorkerLimits
from fonds.model import Context, Sidecar, Source
from fonds.settings import Settings


class _Pool:
    """Notes what is scheduled, and does it at once."""

    def __init__(self) -> None:
        self.scheduled: list[str] = []

    def schedule(self, function: Any, args: tuple[Any, ...] = (), **_: object) -> Future[Any]:
        future: Future[Any] = Future()
        name = args[0].digest if args else function.__name__
        if args:
            self.scheduled.append(name)
        future.set_result(name)
        return future


def _done(workers: Workers, shard: tuple[Job, ...]) -> list[Any]:
    return list(workers.process(shard, Settings(), Context()))


def _shard(*names: str) -> tuple[Job, ...]:
    source = Source("a")
    return tuple(Job(Path("a"), (source,), name, Sidecar(), name, source, "text", At()) for name in names)


def test_the_next_shard_is_begun_with_each_and_nothing_is_done_twice() -> None:
    pool = _Pool()
    workers = Workers(pool, WorkerLimits(60, 4096), ahead=2)
    shards = [_shard("a", "b"), _shard("c", "d", "e"), _shard("f")]
    workers.expect(shards)
    results = [_done(workers, shards[0])]
    assert pool.scheduled == ["a", "b", "c", "d"]
    results += [_done(workers, shard) for shard in shards[1:]]
    assert results == [["a", "b"], ["c", "d", "e"], ["f"]]
    assert sorted(pool.scheduled) == ["a", "b", "c", "d", "e", "f"]


def test_a_shard_that_is_asked_for_again_is_done_again() -> None:
    pool = _Pool()
    workers = Workers(pool, WorkerLimits(60, 4096), ahead=2)
    shards = [_shard("a"), _shard("b", "c", "d")]
    workers.expect(shards)
    first = [_done(workers, shards[0]) for _ in range(2)]
    second = [_done(workers, shards[1]) for _ in range(2)]
    assert (first, second) == ([["a"], ["a"]], [["b", "c", "d"]] * 2)
    assert pool.scheduled == ["a", "b", "c", "a", "d", "b", "c", "d"]


def test_workers_that_expect_nothing_begin_nothing() -> None:
    pool = _Pool()
    assert _done(Workers(pool, WorkerLimits(60, 4096), ahead=2), _shard("a")) == ["a"]
    assert pool.scheduled == ["a"]
