"""The shards of a run cleaned by workers of Ray or Dask, on this machine or on others, through Prefect's task runners.

Shards go out, their results come back, and this process alone writes to the archive, as in every run. A worker that is
killed takes a shard with it, which is then given to another; a shard that the cluster can't do is done here. Workers
read the captures themselves, so the raw folder must lie at the same path for all of them.
"""

from __future__ import annotations

import logging
import pickle
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager, nullcontext
from typing import Any

from prefect import task
from prefect.cache_policies import NO_CACHE

from fonds.errors import SettingsError
from fonds.flows.config import RunConfig
from fonds.flows.plan import Job
from fonds.flows.pool import start_workers
from fonds.flows.processes import WorkerLimits
from fonds.flows.working import Made
from fonds.model import Context, Failure
from fonds.settings import Settings

_log = logging.getLogger(__name__)
Shards = Sequence[tuple[Job, ...]]
Result = tuple[Made, ...] | Failure


def clean_shard(work: bytes) -> bytes:
    """Clean the captures of a shard in a process of its own, with the limits of any run. What goes in and comes out is
    pickled by us: orchestrators look into values that they can read, and a shard has tens of thousands."""
    jobs, settings, context, limits = pickle.loads(work)  # noqa: S301 - from our own process
    with start_workers(1, limits) as workers:
        return pickle.dumps(list(workers.process(jobs, settings, context)))


class RemoteWorkers:
    """Workers whose shards are cleaned elsewhere. `submit` hands one out and gives a future; at most `ahead` shards are
    out at once."""

    def __init__(self, submit: Callable[[bytes], Any], ahead: int, limits: WorkerLimits) -> None:
        self._submit, self._ahead, self._limits = submit, ahead, limits
        self._waiting: deque[tuple[Job, ...]] = deque()
        self._out: dict[int, Any] = {}

    def expect(self, shards: Shards) -> None:
        """These shards will be asked for, in this order."""
        self._waiting.extend(shards)

    def process(self, jobs: tuple[Job, ...], settings: Settings, context: Context) -> Iterator[Result]:
        """The results of a shard in the order of its jobs. Further shards are handed out before they are waited for."""
        if id(jobs) not in self._out and jobs not in self._waiting:
            self._waiting.appendleft(jobs)  # asked for again, as after an error of the disk
        while self._waiting and (len(self._out) < self._ahead or id(jobs) not in self._out):
            shard = self._waiting.popleft()
            self._out[id(shard)] = self._sent(shard, settings, context)
        work, future = self._out.pop(id(jobs))
        try:
            answer = clean_shard(work) if future is None else future.result()
        except Exception as error:  # noqa: BLE001 - clusters raise of all kinds when workers or machines are gone
            _log.warning("A shard that was handed out did not come back (%s); it is cleaned here.", error)
            answer = clean_shard(work)
        yield from pickle.loads(answer)  # noqa: S301 - from a worker of ours

    def _sent(self, shard: tuple[Job, ...], settings: Settings, context: Context) -> tuple[bytes, Any]:
        work = pickle.dumps((shard, settings, context, self._limits))
        try:
            return work, self._submit(work)
        except Exception as error:  # noqa: BLE001 - as above
            _log.warning("A shard could not be handed out (%s); it is cleaned here.", error)
            return work, None

    def map(self, function: Callable[..., object], arguments: Sequence[tuple[Any, ...]]) -> None:
        """Call a function here with each tuple of arguments."""
        for each in arguments:
            function(*each)


Start = Callable[[int, WorkerLimits], AbstractContextManager[Any]]


@contextmanager
def start_runner(config: RunConfig) -> Iterator[Start]:
    """How a run starts its workers, while a cluster is there for it. Raises SettingsError where the runner's library is
    not installed or no cluster answers at the address."""
    if config.runner == "processes":
        yield start_workers
        return
    kind = _runner(config)
    cleaning = task(name="clean a shard", cache_policy=NO_CACHE, persist_result=False)(clean_shard)
    try:
        runner = kind.__enter__()
    except Exception as error:
        reason = f"no {config.runner} cluster can be used at `{config.address or 'this machine'}` ({error})"
        raise SettingsError("runner", " ".join(reason.split())[:500]) from error
    try:

        def started(_count: int, limits: WorkerLimits) -> AbstractContextManager[RemoteWorkers]:
            def submit(work: bytes) -> Any:
                return runner.submit(cleaning, parameters={"work": work})

            return nullcontext(RemoteWorkers(submit, 2 * config.workers, limits))

        yield started
    finally:
        kind.__exit__(None, None, None)


def _runner(config: RunConfig) -> Any:
    """Prefect's task runner, with a cluster of this machine where no address is given."""
    try:
        if config.runner == "ray":
            from prefect_ray import RayTaskRunner  # noqa: PLC0415 - an extra

            local = {} if config.address else {"num_cpus": config.workers, "include_dashboard": False}
            return RayTaskRunner(address=config.address or None, init_kwargs=local)
        import dask  # noqa: PLC0415 - an extra
        from prefect_dask import DaskTaskRunner  # noqa: PLC0415

        # Its workers start processes of their own, one for the documents of a shard.
        dask.config.set({"distributed.worker.daemon": False})
        if config.address:
            return DaskTaskRunner(address=config.address)
        cluster = {"n_workers": config.workers, "threads_per_worker": 1, "dashboard_address": None}
        return DaskTaskRunner(cluster_kwargs=cluster)
    except ImportError as error:
        reason = f"{config.runner} needs `pip install 'fonds[{config.runner}]'` ({error})"
        raise SettingsError("runner", reason) from error
