"""Where the time of a run goes, by stage."""

from __future__ import annotations

import gc
import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from benchmarks.run_crawl import write_warc
from benchmarks.sampling import STAGES, sampled
from benchmarks.tables import Table


class _Here:
    """Workers of a run that are this process."""

    def process(self, jobs: Any, settings: Any, context: Any) -> Iterator[Any]:
        from fonds.flows.working import process_job

        return (process_job(job, settings, context) for job in jobs)

    def expect(self, shards: Any) -> None:
        """Nothing is begun before it is asked for."""

    def map(self, function: Callable[..., object], arguments: Sequence[tuple[Any, ...]]) -> None:
        for each in arguments:
            function(*each)


def run_here(folder: Path) -> int:
    """A run of a folder in this process, with pages; gives the number of documents."""
    from fonds.flows.config import load_config
    from fonds.flows.run import execute

    @contextmanager
    def here(_count: int, _limits: Any) -> Iterator[_Here]:
        yield _Here()

    places = {name: folder / name for name in ("raw", "archive", "processed")}
    return execute(load_config(**places, workers=1, reports="all"), start=here).documents


def breakdown_table(pages: Sequence[bytes]) -> Table:
    """CPU by stage of a run over every other page, in one process, after one over the others: no page is met twice."""
    spent: dict[str, float] = {}
    documents = 0
    with tempfile.TemporaryDirectory() as made:
        for name, chosen in (("warm", pages[1::2]), ("timed", pages[::2])):
            folder = Path(made) / name
            (folder / "raw").mkdir(parents=True)
            write_warc(folder / "raw" / "pages.warc.gz", chosen)
            gc.collect()
            with sampled() as found:
                documents = run_here(folder)
            spent = dict(found)
    whole = sum(spent.values())
    order = [stage for stage, _ in reversed(STAGES)] + ["outside fonds"]
    rows = [(stage, spent[stage] / documents * 1e3, spent[stage] / whole) for stage in order if stage in spent]
    beside = sum(spent.get(stage, 0) for stage in ("rows", "reports", "commit"))
    cleaning = sum(spent.get(stage, 0) for stage, _ in STAGES[3:-2])
    note = (
        f"{documents} WCXB pages met once, one process, pages of all. Rows, reports and commit take "
        f"{beside / cleaning:.2f} of cleaning, fields and checks."
    )
    all_in = ("all", whole / documents * 1e3, 1.0)
    return Table("Speed: a run by stages", ("stage", "CPU ms a document", "share"), (*rows, all_in), note)
