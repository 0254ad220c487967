"""Work through pages in order, in one process or several, with a progress bar on standard error."""

from __future__ import annotations

import multiprocessing
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from typing import TypeVar

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

Item = TypeVar("Item")
Row = TypeVar("Row")


@contextmanager
def _results(score: Callable[[Item], Row], items: Iterable[Item], workers: int) -> Iterator[Iterator[Row]]:
    if workers <= 1:
        yield map(score, items)
        return
    # Spawned, not forked: threads of polars or pyarrow do not survive a fork.
    with multiprocessing.get_context("spawn").Pool(workers) as pool:
        yield pool.imap(score, items, chunksize=4)


def score_all(
    what: str, score: Callable[[Item], Row], items: Iterable[Item], *, total: int | None, workers: int
) -> list[Row]:
    """The rows of all items, in the items' order. `score` must be importable by its name when there are workers.

    CPU times are those of the process that did the work; with more workers than cores they rise a little.
    """
    console = Console(stderr=True)
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    with Progress(*columns, console=console, transient=True) as bar, _results(score, items, workers) as results:
        task = bar.add_task(what, total=total)
        rows = []
        for row in results:
            rows.append(row)
            bar.advance(task)
        return rows
