"""Runs over archive files: all responses that another library counts become documents or places, nothing twice,
whatever hangs is killed and told."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from fonds.archive import Archive
from fonds.capture import FoundFile, sha256
from fonds.capture.readers import Broken, reader_named
from fonds.flows.config import RunConfig, load_config
from fonds.flows.lister import ArchiveLister
from fonds.flows.listing import Listed, list_part
from fonds.flows.plan import Basis
from fonds.flows.processes import WorkerLimits
from fonds.flows.run import execute
from fonds.model import Sidecar
from tests.support.archives import Written, counted_by_warcio, page, pages, plain, warc


def _config(tmp_path: Path, **more: object) -> RunConfig:
    places = {name: tmp_path / name for name in ("raw", "archive", "processed")}
    return load_config(**places, workers=1, **more)


def _rows(config: RunConfig) -> list[dict[str, object]]:
    rows: list[dict[str, object]] = Archive(config.archive).to_arrow("documents").to_pylist()
    return rows


def test_all_that_warcio_counts_is_archived_once(tmp_path: Path) -> None:
    config = _config(tmp_path)
    config.raw.mkdir()
    refers = {"WARC-Refers-To-Target-URI": "https://bay.example/1", "WARC-Refers-To-Date": "2026-03-01T09:30:01Z"}
    others = [
        Written(b"GIF8", mime="image/gif", url="https://bay.example/a.gif"),
        Written(page(1), url="https://bay.example/again", date="2026-04-01T00:00:00Z"),
        Written(kind="revisit", warc=refers, url="https://bay.example/1", date="2026-05-01T00:00:00Z"),
        Written(page(8), url="https://bay.example/8", headers={"X-Robots-Tag": "noai", "Content-Length": "999999"}),
    ]
    path = config.raw / "crawl.warc.gz"
    path.write_bytes(warc([*pages(3), *others]))
    (config.raw / "cut.warc").write_bytes(plain(pages(2, start=20))[:-200])
    summary = execute(config)
    assert (summary.documents, summary.duplicates, summary.failed) == (5, 2, 1)
    assert summary.skipped == {"other_record": 2, "other_media_type": 1}
    assert ("crawl.warc.gz", "other_media_type", "image/gif", 1) in summary.skipped_records
    told = (config.processed / "runs" / f"{summary.run_id}.skipped.jsonl").read_text().splitlines()
    assert [line["name"] for line in map(json.loads, told) if line["kind"] == "image/gif"] == [
        "https://bay.example/a.gif"
    ]
    rows = _rows(config)
    places = {
        (source["path"], source["offset"]): row["payload_digest"]
        for row in rows
        for source in row["run_sources"]  # type: ignore[attr-defined]
    }
    for offset, body in counted_by_warcio(path):
        assert places[path.name, offset] == sha256(body), "each has its offset and digest"
    first = next(row for row in rows if row["target_uri"] == "https://bay.example/1")
    assert [place["target_uri"] for place in first["run_places"]] == [  # type: ignore[attr-defined]
        "https://bay.example/1", "https://bay.example/again", "https://bay.example/1",
    ]  # fmt: skip
    eighth = next(row for row in rows if row["target_uri"] == "https://bay.example/8")
    assert eighth["noai"] is True
    assert "capture_cut_off" in {c["code"] for c in eighth["checks"] if c["outcome"] != "pass"}  # type: ignore[attr-defined]
    again = execute(config)
    assert (again.documents, again.already, again.failed_before) == (0, 7, 1)
    (config.raw / "moved.warc.gz").write_bytes(warc(pages(1)))
    later = execute(config)
    assert (later.documents, later.already) == (0, 8)
    events = Archive(config.archive).to_arrow("events").to_pylist()
    (found,) = [event for event in events if event["event_type"] == "source found"]
    assert found["places"][0]["target_uri"] == "https://bay.example/1"


def test_a_run_that_stops_in_the_middle_of_an_archive_file_goes_on(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    config = _config(tmp_path, shard_size=2)
    config.raw.mkdir()
    (config.raw / "crawl.warc.gz").write_bytes(warc(pages(5)))
    from fonds.flows import run as run_module
    from fonds.flows.committing import process_shard as shard

    done: list[int] = []

    def stop(*given: object) -> None:
        if done:
            raise KeyboardInterrupt
        done.append(1)
        shard(*given)  # type: ignore[arg-type]

    monkeypatch.setattr(run_module, "process_shard", stop)
    with pytest.raises(KeyboardInterrupt):
        execute(config)
    monkeypatch.undo()
    assert len(_rows(config)) == 2
    summary = execute(config)
    assert (summary.documents, summary.already) == (3, 2)
    rows = _rows(config)
    assert len({row["capture_id"] for row in rows}) == len(rows) == 5


@pytest.mark.processes
def test_a_record_on_which_a_lister_hangs_is_told_and_the_rest_goes_on(tmp_path: Path) -> None:
    # A body of brotli whose every byte unpacks to very many takes its time under a limit of a second.
    import brotli

    bomb = Written(brotli.compress(b"\0" * 1_500_000_000, quality=1), headers={"Content-Encoding": "br"})
    records = [*pages(2), bomb, *pages(2, start=5)]
    path = tmp_path / "crawl.warc.gz"
    path.write_bytes(warc(records))
    found = FoundFile(path, path.name, reader_named("warc"))
    basis = Basis("f", "none", limit=2_000_000_000)
    lister = ArchiveLister(1, WorkerLimits(1.0, 4096))
    lines = [line for _, part, _ in lister([(found, Sidecar())], basis) for line in part]
    assert [line.url for line in lines if isinstance(line, Listed)] == [
        f"https://bay.example/{n}" for n in (1, 2, 5, 6)
    ]
    (told,) = [line for line in lines if isinstance(line, Broken)]
    assert told.error.code == "limit_exceeded"
    assert told.at.offset is not None


def test_listing_in_parts_gives_every_entry_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from fonds.flows import planning
    from fonds.flows.planning import list_here

    path = tmp_path / "crawl.warc.gz"
    path.write_bytes(warc(pages(9)))
    found = FoundFile(path, path.name, reader_named("warc"))
    basis = Basis("f", "none", 1_000_000)
    monkeypatch.setattr(planning, "list_part", lambda ask: list_part(replace(ask, most=2)))
    lines = [line for _, part, _ in list_here([(found, Sidecar())], basis) for line in part]
    assert [line.url for line in lines if isinstance(line, Listed)] == [
        f"https://bay.example/{n}" for n in range(1, 10)
    ]
    assert len({line.at for line in lines}) == len(lines) == 10
