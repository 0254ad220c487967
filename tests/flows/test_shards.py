"""Shares of a folder, run apart and joined: the same documents as of one run, each once."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from fonds import Archive
from fonds.errors import PartsIncomplete, SettingsError
from fonds.flows.config import RunConfig, load_config
from fonds.flows.join import Joined, join
from fonds.flows.run import execute
from fonds.flows.shard import Shard, part_config
from fonds.flows.summary import RunSummary
from tests.support.archives import Written, page, pages, warc

Captures = Callable[..., list[Path]]
SHARES = 3


def _config(folder: Path, **given: object) -> RunConfig:
    return load_config(**{name: folder / name for name in ("raw", "archive", "processed")}, workers=1, **given)


def _digests(archive: Path) -> dict[str, str]:
    rows = Archive(archive).to_arrow("documents", ["capture_id", "row_digest"]).to_pylist()
    assert len({row["capture_id"] for row in rows}) == len(rows), "a capture stands twice"
    return {row["capture_id"]: row["row_digest"] for row in rows}


def _events(archive: Path) -> list[tuple[Any, ...]]:
    rows = (
        Archive(archive).query("SELECT event_type, capture_id FROM events WHERE event_type = 'ingestion'").to_pylist()
    )
    return sorted((row["event_type"], row["capture_id"]) for row in rows)


def _killed(*_: object) -> int:
    raise KeyboardInterrupt


def _name(number: int, suffix: str) -> str:
    """A name that belongs to this share."""
    return next(name for n in range(999) if Shard(number, SHARES).has(name := f"file-{n}{suffix}"))


@pytest.fixture(scope="module")
def raw(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Captures in all shares: bytes that lie in two of them, a page of which two hold sidecars that differ, the same
    page captured earlier elsewhere, a revisit of a record in another share, and what fails."""
    folder = tmp_path_factory.mktemp("shards") / "raw"
    folder.mkdir()
    for number in (1, 2, 3):
        records = [
            *pages(2, start=10 * number),
            Written(page(99), url="https://bay.example/99", date=f"2026-03-0{4 - number}T00:00:00Z"),
        ]
        (folder / _name(number, ".warc.gz")).write_bytes(warc(records))
    again = Written(
        kind="revisit",
        url="https://bay.example/10",
        warc={"WARC-Refers-To-Target-URI": "https://bay.example/10", "WARC-Refers-To-Date": "2026-03-01T09:30:10Z"},
    )
    (folder / _name(2, "-again.warc.gz")).write_bytes(warc([again]))
    for number, access in ((1, "open"), (2, "restricted")):
        path = folder / _name(number, ".html")
        path.write_bytes(page(50))
        path.with_name(f"{path.name}.meta.yaml").write_text(f"access: {access}\n")
    (folder / _name(3, ".txt")).write_text("")
    (folder / _name(1, ".jpg")).write_bytes(b"\xff\xd8\xff\xe0")
    return folder


def _run_shares(folder: Path) -> list[RunSummary]:
    return [execute(_config(folder), shard=Shard(number, SHARES)) for number in range(1, SHARES + 1)]


@pytest.fixture(scope="module")
def one(raw: Path) -> tuple[RunSummary, dict[str, str], Path]:
    """What one run makes of it."""
    folder = raw.parent
    config = load_config(raw=raw, archive=folder / "one", processed=folder / "one-processed", workers=1)
    return execute(config), _digests(folder / "one"), folder / "one"


def test_shares_joined_are_what_one_run_makes(raw: Path, one: tuple[RunSummary, dict[str, str], Path]) -> None:
    summary, expected, single = one
    folder = raw.parent
    shares = _run_shares(folder)
    assert sum(share.found for share in shares) == summary.found
    assert all(share.accounted == share.found for share in shares)
    done = join(_config(folder))
    assert (done.doubled, done.left, done.failures) == (2, 2, 1)
    assert done.documents == done.taken + 4 == sum(share.documents for share in shares)
    last = execute(_config(folder))
    assert (last.documents, last.failed, last.failed_before) == (1, 0, 1)
    assert _digests(folder / "archive") == expected
    assert _events(folder / "archive") == _events(single)
    named = {
        str(path)
        for row in Archive(folder / "archive").to_arrow("events").to_pylist()
        for path in (s["path"] for s in row["sources"] or ())
    }
    assert _name(2, "-again.warc.gz") in named, "the revisit is a place of the capture in another share"
    # Again: nothing happens twice, and the shares find nothing new.
    assert join(_config(folder)).taken == 0
    assert [share.documents for share in _run_shares(folder)] == [0, 0, 0]
    assert execute(_config(folder)).documents == 0
    assert _digests(folder / "archive") == expected


def test_a_join_that_is_killed_goes_on(
    raw: Path, one: tuple[RunSummary, dict[str, str], Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    config = load_config(raw=raw, archive=tmp_path / "archive", processed=tmp_path / "processed", workers=1)
    for number in range(1, SHARES + 1):
        execute(config, shard=Shard(number, SHARES))

    # Documents of the first part are there, no event of theirs is.
    with monkeypatch.context() as patch:
        patch.setattr("fonds.flows.join.take_events", _killed)
        with pytest.raises(KeyboardInterrupt):
            join(config)
    done = join(config)
    assert done.already > 0
    execute(config)
    assert _digests(tmp_path / "archive") == one[1]
    assert _events(tmp_path / "archive") == _events(one[2])


def test_parts_that_are_missing_or_not_finished_are_told(
    tmp_path: Path, captures: Captures, monkeypatch: pytest.MonkeyPatch
) -> None:
    captures(tmp_path / "raw", 2)
    config = _config(tmp_path)

    def refused() -> str:
        with pytest.raises(PartsIncomplete) as told:
            join(config)
        return told.value.reason

    assert refused() == "it holds no parts"
    execute(config, shard=Shard(2, 2))
    assert refused() == "share 1/2 is not there"
    with monkeypatch.context() as patch:
        patch.setattr("fonds.flows.run.keep_up", _killed)
        with pytest.raises(KeyboardInterrupt):
            execute(config, shard=Shard(1, 2))
    assert refused() == "the run of 1/2 did not end"
    execute(config, shard=Shard(1, 2))
    assert join(config) == Joined(2, 2, 2, 0, 0, 0, 0, 0, 0)
    execute(config, shard=Shard(1, 3))
    assert refused() == "it holds shares of 2 and of 3"
    assert not (part_config(config, Shard(1, 2)).processed / "index.html").exists()


@pytest.mark.parametrize("stated", ["", "3", "0/4", "5/4", "1/0", "a/b", "1/4/4", "-1/4", "1" * 30 + "/4"])
def test_shares_that_are_none(stated: str) -> None:
    with pytest.raises(SettingsError):
        Shard.parse(stated)
