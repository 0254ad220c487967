"""Audits: what they find, what they leave, and that they go on where they were killed."""

from __future__ import annotations

import hashlib
import json
import os
import random
import resource
import shutil
import signal
import subprocess
import sys
import time
from collections import Counter
from contextlib import suppress
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from fonds.archive import Archive, lease, verify_archive
from fonds.archive.history import files_of, history
from fonds.errors import ArchiveLocked, ArchiveNotFound, AuditNotKept, AuditRunning, NoInput, SettingsError
from fonds.flows.auditing.execute import Audited, execute_audit
from fonds.flows.auditing.findings import CODES, CheckName
from fonds.flows.auditing.journal import open_journal
from fonds.flows.auditing.options import Options, Share
from fonds.flows.config import load_config
from fonds.flows.run import execute
from tests.flows.conftest import write_captures

FILES = frozenset({CheckName.ARCHIVE, CheckName.RAW})
ROWS = frozenset({CheckName.ROWS})


def _config(folder: Path) -> Any:
    places = {name: folder / name for name in ("raw", "archive", "processed")}
    return load_config(**places, workers=1, shard_size=4)


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder: Path = tmp_path_factory.mktemp("audit")
    write_captures(folder / "raw", 5)
    (folder / "raw" / "picture.txt").write_bytes(b"\xff\xd8\xff\xe0\0\x10JFIF\0" + b"\1\2" * 99)
    execute(_config(folder))
    return folder


@pytest.fixture
def there(made: Path, tmp_path: Path) -> Path:
    """A copy of the archive with its captures."""
    shutil.copytree(made, tmp_path / "copy")
    return tmp_path / "copy"


def _audit(folder: Path, checks: frozenset[CheckName] = FILES, **options: Any) -> Audited:
    return execute_audit(_config(folder), Options(checks=checks, wait=0, **options))


def _codes(done: Audited) -> dict[str, str]:
    return {one["place"]: one["code"] for one in done.account["findings"] if one["damage"]}


def test_all_is_whole_and_told(there: Path) -> None:
    every = frozenset(CheckName)
    done = execute_audit(_config(there), Options(checks=every, wait=0))
    assert done.account["verdict"] == "whole"
    assert done.account["recorded"] is True
    looked = {check["check"]: check["looked_at"] for check in done.account["checks"]}
    assert looked["raw"] == looked["rows"] == looked["replay"] == 5
    assert looked["archive"] > 5
    assert [one["code"] for one in done.account["findings"]] == ["raw_never_read"]
    assert json.loads(done.report.with_suffix(".json").read_text()) == done.account
    page = done.report.read_text()
    assert "All is as it should be" in page
    assert "<script" not in page
    (name,) = Archive(there / "archive").resolve("page-001.txt")
    events = history(there / "archive", {name}, {"page-001.txt"})
    assert Counter(e["event_type"] for e in events) == {"ingestion": 1, "fixity check": 1, "validation": 1, "replay": 1}
    assert all(e["event_type_uri"] for e in events)
    assert not verify_archive(there / "archive").problems
    again = _audit(there)
    assert again.account["coverage"]["raw_files_never_checked"] == 0
    assert not list((there / "processed" / "audits").glob(".unfinished*"))


def test_raw_files_changed_missing_moved_new(there: Path) -> None:
    raw = there / "raw"
    (raw / "page-001.txt").write_text("Something else.")
    (raw / "page-002.html").unlink()
    (raw / "kept").mkdir()
    (raw / "page-003.txt").rename(raw / "kept" / "page-003.txt")
    (raw / "page-009.txt").write_text("The ferry that nobody has met yet leaves at nine.")
    done = _audit(there)
    assert _codes(done) == {"page-001.txt": "raw_changed", "page-002.html": "raw_missing"}
    notices = {one["place"]: one["code"] for one in done.account["findings"] if not one["damage"]}
    assert notices["page-003.txt"] == "raw_moved"
    assert notices["page-009.txt"] == "raw_new"
    assert notices["picture.txt"] == "raw_never_read"
    (name,) = Archive(there / "archive").resolve("page-001.txt")
    told = [e for e in history(there / "archive", {name}, {"page-001.txt"}) if e["event_type"] == "fixity check"]
    assert [e["outcome"] for e in told] == ["failure"]
    assert name in told[0]["outcome_detail"]


def test_sidecars_changed_missing_new(there: Path) -> None:
    raw, only = there / "raw", frozenset({CheckName.SIDECARS})
    beside = {number: raw / f"page-00{number}.{'txt' if number % 2 else 'html'}.meta.yaml" for number in (1, 2, 3)}
    for number in (1, 2):
        beside[number].write_text(f"note: Laid on day {number}.\n")
    (raw / "captures.csv").write_text("file,note\npage-004.html,From the reading room\n")

    def told() -> dict[str, str]:
        done = _audit(there, only)
        assert (done.account["verdict"], done.not_recorded) == ("whole", None)
        assert all(one["advice"] for one in done.account["findings"])
        return {one["place"]: one["code"] for one in done.account["findings"]}

    names = {number: path.name for number, path in beside.items()}
    assert told() == dict.fromkeys([names[1], names[2], "captures.csv"], "sidecar_new")
    assert told() == {}
    first = beside[1].read_bytes()
    beside[1].write_text("note: Laid on day 9.\n")
    beside[2].unlink()
    beside[3].write_text("access: closed\n")
    (raw / "captures.csv").unlink()
    gone = {names[2]: "sidecar_missing", "captures.csv": "sidecar_missing"}
    assert told() == {names[1]: "sidecar_changed", names[3]: "sidecar_new", **gone}
    assert told() == gone, "what was edited is recorded; what is gone is told until it is back"
    (name,) = Archive(there / "archive").resolve("page-001.txt")
    row = Archive(there / "archive").row(name)
    events = history(there / "archive", {name}, files_of([row]))
    checks = [e for e in events if e["event_type"] == "fixity check"]
    assert [e["outcome"] for e in checks] == ["success", "success", "warning", "success"]
    digests = [one["digest"] for e in checks for one in e["linked_objects"]]
    assert digests[0] == digests[1] == hashlib.sha256(first).hexdigest() != digests[2] == digests[3]


def test_restoring_from_a_copy_mends_it(made: Path, there: Path) -> None:
    """Damage of all kinds at once, found; the events can't be written until the copy is back, and then tell of both."""
    archive = there / "archive"
    data = next((archive / "documents").glob("collection=*/*.parquet"))
    spoilt = bytearray(data.read_bytes())
    spoilt[len(spoilt) // 2] ^= 1
    data.write_bytes(spoilt)
    log = max((archive / "events" / "_delta_log").glob("*.json"))
    log.write_bytes(log.read_bytes()[: log.stat().st_size // 2])
    done = _audit(there, FILES | ROWS)
    codes = _codes(done)
    assert codes[data.relative_to(archive).as_posix()] == "archive_changed"
    assert codes[log.relative_to(archive).as_posix()] == "archive_changed"
    assert codes["events"] == "archive_table"
    assert done.not_recorded is not None
    assert all(one["advice"] for one in done.account["findings"])
    for file in (data, log):
        shutil.copy(made / file.relative_to(there), file)
    mended = _audit(there, FILES | ROWS)
    assert mended.account["verdict"] == "whole"
    assert mended.account["resumed"]
    assert mended.not_recorded is None
    events = Archive(archive).events().to_table().to_pylist()
    failed = [e for e in events if e["outcome"] == "failure"]
    assert {data.name, log.name} <= {Path(o["value"]).name for e in failed for o in e["linked_objects"]}
    assert not verify_archive(archive).problems


def test_rows_that_are_not_as_they_should_be(there: Path) -> None:
    """Written by somebody else's tool, with digests of their own: the capture itself tells."""
    from fonds.archive import open_writer
    from fonds.archive.rewriting import replace_rows
    from fonds.schema.digest import row_digest

    rows = {row["run_sources"][0]["path"]: row for row in Archive(there / "archive").to_arrow().to_pylist()}
    lost, moved, odd = rows["page-001.txt"], rows["page-002.html"], rows["page-003.txt"]
    lost["blocks"] = [block for block in lost["blocks"] if block["kept"]]
    lost["blocks"] = [{**block, "index": at} for at, block in enumerate(lost["blocks"])]
    moved["title"] = "Another title"
    odd["tier"] = "D"
    for row in (lost, moved, odd):
        row["row_digest"] = row_digest(row)
    moved["row_digest"] = "0" * 64
    with open_writer(there / "archive", "other") as writer:
        replace_rows(there / "archive", "documents", "capture_id", [lost, moved, odd], writer.digests)
    done = _audit(there, ROWS | {CheckName.REPLAY})
    found = {(one["place"], one["code"]) for one in done.account["findings"]}
    assert {
        ("page-001.txt", "row_partition"),
        ("page-001.txt", "replay_differs"),
        ("page-002.html", "row_digest"),
        ("page-003.txt", "row_schema"),
    } <= found
    assert {place for place, _ in found} == {"page-001.txt", "page-002.html", "page-003.txt"}


def test_shares_are_stable_and_together_everything() -> None:
    names = [f"news/page-{number}.html" for number in range(700)]
    parts = [[name for name in names if Share(number, 7).has(name)] for number in range(1, 8)]
    assert sorted(name for part in parts for name in part) == sorted(names)
    assert all(50 < len(part) < 150 for part in parts)
    turns = [Share.of_day(date(2026, 3, day), 7).number for day in range(1, 8)]
    assert sorted(turns) == [1, 2, 3, 4, 5, 6, 7]
    assert Share.parse("today/7", date(2026, 3, 1)) == Share.of_day(date(2026, 3, 1), 7)
    for wrong in ("", "0/7", "8/7", "1/0", "a/b", "1/7/9", "-1/7", "1"):
        with pytest.raises(SettingsError, match="no share"):
            Share.parse(wrong, date(2026, 3, 1))


def test_a_share_looks_at_its_part_and_at_what_is_missing(there: Path) -> None:
    (there / "raw" / "page-004.html").unlink()
    looked = []
    for number in (1, 2):
        done = _audit(there, frozenset({CheckName.RAW}), share=Share(number, 2), record=False)
        looked.append(done.account["checks"][0]["looked_at"])
        assert _codes(done) == {"page-004.html": "raw_missing"}
    assert sum(looked) == 4


def test_records_of_archive_files(tmp_path: Path) -> None:
    from tests.support.archives import pages, warc

    raw = tmp_path / "raw"
    raw.mkdir()
    whole = warc(pages(2))
    (raw / "crawl.warc.gz").write_bytes(whole)
    execute(_config(tmp_path))
    only = frozenset({CheckName.RAW})
    assert _audit(tmp_path, only).account["verdict"] == "whole"
    grown = whole + warc(pages(1, start=9))
    (raw / "crawl.warc.gz").write_bytes(grown)
    (notice,) = _audit(tmp_path, only).account["findings"]
    assert (notice["code"], notice["damage"]) == ("raw_rewritten", False)
    (raw / "crawl.warc.gz").write_bytes(whole[: len(whole) // 2 + 40])
    found = _audit(tmp_path, only)
    assert _codes(found) == {"crawl.warc.gz": "raw_changed"}
    (raw / "crawl.warc.gz").write_bytes(whole)
    assert _audit(tmp_path, only).account["damage"] == 0


def test_no_archive_and_no_raw_folder(there: Path, tmp_path: Path) -> None:
    with pytest.raises(ArchiveNotFound):
        _audit(tmp_path / "nothing")
    shutil.rmtree(there / "raw")
    with pytest.raises(NoInput):
        _audit(there)
    (there / "raw").mkdir()
    with pytest.raises(NoInput, match="none of the files"):
        _audit(there)
    done = _audit(there, ROWS, record=False)
    assert done.account["damage"] == 0
    assert sum(done.account["not_asked"].values()) == 5


def test_a_run_that_holds_the_archive_is_told_and_nothing_is_lost(there: Path) -> None:
    with lease(there / "archive", "somebody"):
        done = _audit(there)
    assert isinstance(done.not_recorded, ArchiveLocked)
    assert "somebody" in done.not_recorded.message
    again = _audit(there)
    assert again.not_recorded is None
    assert again.account["audit_id"] == done.account["audit_id"]
    assert again.account["resumed"]


def test_two_audits_at_once(there: Path) -> None:
    folder = there / "processed" / "audits"
    with open_journal(folder, {}, "other"), pytest.raises(AuditRunning):
        _audit(there)
    assert _audit(there).account["verdict"] == "whole"


def test_an_archive_that_can_not_be_written(there: Path) -> None:
    (there / "archive" / ".lease.json").mkdir()  # as good as a disk that takes no lease, for root too
    done = _audit(there)
    assert done.not_recorded is not None
    assert done.not_recorded.exit_code == 74 or isinstance(done.not_recorded, ArchiveLocked)
    (there / "archive" / ".lease.json").rmdir()
    assert _audit(there, record=False).account["verdict"] == "whole"


def test_a_full_disk(there: Path) -> None:
    """The size of a file is bounded: to who writes, that is a disk that takes no more."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    ignored = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    try:
        resource.setrlimit(resource.RLIMIT_FSIZE, (400, before[1]))
        with pytest.raises(AuditNotKept, match="can't be kept"):
            _audit(there)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
        signal.signal(signal.SIGXFSZ, ignored)
    assert _audit(there).account["verdict"] == "whole"


RUNNER = """
import os, signal, sys
from pathlib import Path
from fonds.flows.auditing import archive_files, raw_files
from fonds.flows.auditing.execute import execute_audit
from fonds.flows.auditing.findings import CheckName
from fonds.flows.auditing.options import Options
from fonds.flows.config import load_config
from tests.support.workers import own_process
archive_files._FILES = raw_files._FILES = 1  # many lines of the journal to be killed between
if __name__ == "__main__":
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)
    folder = Path(sys.argv[1])
    for line in sys.stdin:
        if os.fork() == 0:
            os.setsid()
            print(os.getpid(), flush=True)
            config = load_config(**{name: folder / name for name in ("raw", "archive", "processed")}, workers=1)
            with own_process():
                execute_audit(config, Options(checks=frozenset(map(CheckName, line.split())), wait=5))
            os._exit(0)
"""


@pytest.mark.slow
@pytest.mark.parametrize(
    ("checks", "object_type", "longest"), [("archive raw", "raw file", 0.5), ("rows replay", "document", 2.0)]
)
def test_killed_at_random_moments(there: Path, kills: int, checks: str, object_type: str, longest: float) -> None:
    """Whatever is left, the next audit goes on from there; each thing is told of, and nothing twice in one audit."""
    moments = random.Random(20261130)
    command = [sys.executable, "-c", RUNNER, str(there)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, bufsize=1) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        for _ in range(kills):
            process.stdin.write(f"{checks}\n")
            process.stdin.flush()
            child = int(process.stdout.readline())
            time.sleep(moments.uniform(0.01, longest))
            with suppress(ProcessLookupError):  # it was done by then
                os.killpg(child, signal.SIGKILL)
                assert not verify_archive(there / "archive").problems
        process.stdin.close()
    last = _audit(there, frozenset(map(CheckName, checks.split())))
    assert last.account["verdict"] == "whole"
    assert last.not_recorded is None
    events = Archive(there / "archive").events().to_table().to_pylist()
    assert len({e["event_id"] for e in events}) == len(events)
    told = [
        (e["event_type"], e["run_id"], one["value"])
        for e in events
        for one in e["linked_objects"] or ()
        if one["type"] != "report"  # each check of an audit names the one report
    ]
    assert max(Counter(told).values()) == 1
    shown = {
        "raw file": {f"page-{n:03}.{'txt' if n % 2 else 'html'}" for n in range(1, 6)},
        "document": set(Archive(there / "archive").to_arrow(columns=["capture_id"])["capture_id"].to_pylist()),
    }[object_type]
    assert shown <= {value for _, run, value in told if run == last.account["audit_id"]}
    assert not list((there / "processed" / "audits").glob(".unfinished*"))


def test_every_finding_is_explained() -> None:
    """The archivists' guide tells of each code."""
    guide = (Path(__file__).parents[2] / "docs" / "archivists.md").read_text(encoding="utf-8")
    assert [code for code in CODES if f"`{code}`" not in guide] == []
