"""What a run holds in memory is bounded in bytes, and a worker that can't start says so."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from fonds import Archive
from fonds.capture.readers import At
from fonds.errors import SettingsError
from fonds.flows import run as run_module
from fonds.flows.config import load_config
from fonds.flows.plan import Job
from fonds.flows.pool import start_workers
from fonds.flows.processes import WorkerLimits
from fonds.flows.run import execute
from fonds.flows.working import Made
from fonds.model import Context, Sidecar, Source
from fonds.settings import Settings

Captures = Callable[..., list[Path]]


def _job(path: Path, digest: str, size: int) -> Job:
    source = Source(path.name)
    return Job(path, (source,), digest, Sidecar(), digest, source, "page", At(), size=size)


def _numbered(number: int, size: int) -> Job:
    return _job(Path(f"{number}.txt"), f"{number:064}", size)


def test_shards_are_bounded_in_number_and_bytes() -> None:
    sizes = [10, 10, 10, 90, 5, 200, 5, 5, 5, 5, 5]
    jobs = [_numbered(number, size) for number, size in enumerate(sizes)]
    shards = [[job.size for job in shard] for _, shard in run_module._shards(jobs, 4, 100)]
    assert shards == [[10, 10, 10], [90, 5], [200], [5, 5, 5, 5], [5]]
    assert [name for name, _ in run_module._shards(jobs, 4, 100)][-1] == "shard 5 of 5"
    assert list(run_module._shards([], 4, 100)) == []


def test_a_run_in_shards_of_few_bytes(tmp_path: Path, captures: Captures, monkeypatch: pytest.MonkeyPatch) -> None:
    paths = captures(tmp_path / "raw", 5)
    seen: list[list[int]] = []
    shards = run_module._shards

    def small(jobs: tuple[Job, ...], most: int) -> object:
        made = list(shards(jobs, most, 1_700))
        seen.extend([job.size for job in jobs] for _, jobs in made)
        return made

    monkeypatch.setattr(run_module, "_shards", small)
    places = {name: tmp_path / name for name in ("raw", "archive", "processed")}
    summary = execute(load_config(**places, workers=1))
    assert summary.documents == 5
    assert len(seen) > 2
    assert sorted(size for shard in seen for size in shard) == sorted(path.stat().st_size for path in paths)
    rows = Archive(places["archive"]).to_arrow("documents", ["payload_bytes"]).to_pylist()
    assert sorted(row["payload_bytes"] for row in rows) == sorted(path.stat().st_size for path in paths)


def test_results_come_without_their_payloads(tmp_path: Path, captures: Captures) -> None:
    (path,) = captures(tmp_path, 1)
    job = _job(path, "0" * 64, path.stat().st_size)
    with start_workers(1, WorkerLimits(60, 4096)) as workers:
        (failure,) = workers.process((job,), Settings(), Context())
        assert getattr(failure, "code", "") == "capture_changed"  # the digest is another
        good = _job(path, _sha256(path), job.size)
        ((made,),) = workers.process((good,), Settings(), Context())  # type: ignore[misc]
    assert isinstance(made, Made)
    assert made.row()["text"]
    assert b"<html" not in made.packed


def _sha256(path: Path) -> str:
    from fonds.capture import sha256

    return sha256(path.read_bytes())


@pytest.mark.parametrize("value", [0, 512, 2047, 1024 * 1024 + 1, 2**63])
def test_memory_limits_with_which_nothing_works_are_refused(value: int) -> None:
    with pytest.raises(SettingsError, match="memory_limit_mb"):
        load_config(memory_limit_mb=value)


@pytest.mark.processes
def test_workers_that_cannot_start_for_lack_of_memory() -> None:
    pytest.importorskip("resource")
    with pytest.raises(SettingsError, match="memory_limit_mb"), start_workers(1, WorkerLimits(60, 64)) as workers:
        list(workers.process((_numbered(1, 1),), Settings(), Context()))
