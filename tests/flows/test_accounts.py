"""A run adds up for each shard, and a shard that is tried again counts once."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any, TypeVar

import pytest

from fonds import Archive
from fonds.archive import Committed, Writer
from fonds.errors import StageFailed
from fonds.flows.config import RunConfig, load_config
from fonds.flows.pool import Workers
from fonds.flows.run import execute

_T = TypeVar("_T")


@pytest.fixture
def config(tmp_path: Path) -> RunConfig:
    raw = tmp_path / "raw"
    raw.mkdir()
    for number in range(3):
        (raw / f"{number}.txt").write_text(
            f"The ferry was late again on day {number}, and nobody on the quay minded.\n"
        )
    (raw / "again.txt").write_bytes((raw / "0.txt").read_bytes())
    (raw / "bad.txt").write_bytes(bytes(range(256)) * 8)
    places = {name: tmp_path / name for name in ("raw", "archive", "processed")}
    return load_config(**places, workers=1, shard_size=2, corpus_signals=False)


def test_a_shard_that_loses_a_document_ends_the_run(config: RunConfig, monkeypatch: pytest.MonkeyPatch) -> None:
    commit = Writer.commit

    def losing(writer: Writer, **given: Any) -> Committed:
        done = commit(writer, **given)
        return replace(done, documents=done.documents - 1) if done.documents else done

    monkeypatch.setattr(Writer, "commit", losing)
    with pytest.raises(StageFailed, match="2 documents were made, but 1 came into the archive"):
        execute(config)


def test_a_shard_that_is_tried_again_counts_once(config: RunConfig, monkeypatch: pytest.MonkeyPatch) -> None:
    done, tried = Workers.map, []

    def failing(workers: Workers, *given: Any) -> None:
        tried.append(1)
        if len(tried) == 1:
            raise OSError("no space left on device")
        done(workers, *given)

    def again(name: str, step: Callable[[], _T]) -> _T:
        try:
            return step()
        except OSError:
            return step()

    monkeypatch.setattr(Workers, "map", failing)
    summary = execute(config, call=again)
    assert (summary.found, summary.documents, summary.duplicates, summary.failed) == (5, 3, 1, 1)
    assert Archive(config.archive).count() == 3
