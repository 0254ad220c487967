"""Runs from and into a bucket make the rows that runs from and into folders make."""

from __future__ import annotations

import os
import zipfile
from collections.abc import Callable
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest

from fonds.archive import Archive
from fonds.archive.finding import Question, find
from fonds.buckets import beside, existing, open_object, place, ranged, read_whole, scan
from fonds.capture import reading
from fonds.errors import BucketError, NoInput
from fonds.flows import run
from fonds.flows.auditing.execute import execute_audit
from fonds.flows.auditing.options import Options
from fonds.flows.config import RunConfig, load_config
from fonds.flows.planned import plan_run
from fonds.flows.run import execute
from fonds.flows.unchanged import FOLDER, NAME
from tests.support.archives import pages, warc

_ROWS = "SELECT capture_id, row_digest FROM documents ORDER BY 1"


@pytest.fixture(scope="module")
def raw(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("input") / "raw"
    (folder / "port").mkdir(parents=True)
    text = "The {} ferry was late again\n\nBy Ada Vint\n\nIt had to wait for the tide, which was low. " * 3
    (folder / "page.txt").write_text(text.format(1, 1, 1))
    (folder / "page.txt.meta.yaml").write_text("url: https://bay.example/p\ncollection: 'bay & port'\n")
    (folder / "port" / "nine é.txt").write_text(text.format(9, 9, 9))
    (folder / "port" / "captures.csv").write_text("file,url\nnine é.txt,https://bay.example/nine\n")
    (folder / "crawl.warc.gz").write_bytes(warc(pages(3)))
    (folder / "empty.txt").write_bytes(b"")
    return folder


@pytest.fixture(scope="module")
def bucket(raw: Path, new_bucket: Callable[[], str], uploaded: Callable[[Path, str], None]) -> str:
    address = new_bucket()
    uploaded(raw, f"{address}/raw")
    return address


def _config(folder: Path, raw: str | Path, archive: str | Path) -> RunConfig:
    return load_config(raw=raw, archive=archive, processed=folder / "processed", workers=1, corpus_signals=False)


@pytest.fixture(scope="module")
def local(raw: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("local")
    execute(_config(folder, raw, folder / "archive"))
    return folder / "archive"


@pytest.fixture(scope="module")
def both(bucket: str, tmp_path_factory: pytest.TempPathFactory) -> RunConfig:
    """A run from the bucket into the bucket."""
    config = _config(tmp_path_factory.mktemp("both"), f"{bucket}/raw", f"{bucket}/archive")
    execute(config)
    return config


def test_same_rows_as_from_folders(both: RunConfig, local: Path) -> None:
    there = Archive(both.archive)
    assert there.query(_ROWS).equals(Archive(local).query(_ROWS))
    assert there.count() == 5
    assert there.to_arrow("failures", ["code"]).to_pylist() == [{"code": "empty_capture"}]
    assert there.row("page.txt")["collection"] == "bay & port"
    assert there.row(f"{both.raw}/port/nine é.txt")["sidecar_url"] == "https://bay.example/nine"


@pytest.mark.parametrize("from_bucket", [True, False])
def test_captures_here_and_archive_there(
    bucket: str, raw: Path, local: Path, tmp_path: Path, *, from_bucket: bool
) -> None:
    config = _config(
        tmp_path,
        f"{bucket}/raw" if from_bucket else raw,
        tmp_path / "archive" if from_bucket else f"{bucket}/of-folders",
    )
    assert not execute(config).problems
    assert Archive(config.archive).query(_ROWS).equals(Archive(local).query(_ROWS))


def test_what_did_not_change_is_not_read_again(both: RunConfig, monkeypatch: pytest.MonkeyPatch) -> None:
    opened = []

    def read(path: Path, limit: int) -> tuple[int, bytes | None]:
        opened.append(path.name)
        return read_whole(path, limit)  # type: ignore[arg-type]

    with monkeypatch.context() as patch:
        patch.setattr(reading, "open_object", read)
        patch.setattr(reading, "read_whole", read)
        again = execute(both)
    assert opened == ["captures.csv"]  # as of a folder
    assert (again.documents, again.already) == (0, 5)
    assert not again.problems
    # Where what is kept is lost, everything is read, and nothing is taken twice.
    (beside(both.archive, FOLDER) / NAME).unlink()
    again = execute(both)
    assert (again.documents, again.already) == (0, 5)


def test_an_object_that_changed_is_a_new_capture(
    new_bucket: Callable[[], str], tmp_path: Path, raw: Path, uploaded: Callable[[Path, str], None]
) -> None:
    address = new_bucket()
    uploaded(raw / "port", f"{address}/raw")
    config = _config(tmp_path, f"{address}/raw", tmp_path / "archive")
    execute(config)
    # Of the same length, within the same second: the entity tag tells.
    page = config.raw / "nine é.txt"
    page.write_bytes(page.read_bytes().replace(b"tide", b"moon"))
    again = execute(config)
    assert again.documents == 1
    assert Archive(config.archive).count() == 2


def test_words_are_found_and_audits_look_at_the_bucket(both: RunConfig) -> None:
    assert find(both.archive, Question("ferry")).total >= 2
    done = execute_audit(both, Options())
    assert done.damage == 0
    assert all(check["looked_at"] for check in done.account["checks"])


def test_no_bucket_is_no_empty_folder(bucket: str, tmp_path: Path) -> None:
    with pytest.raises(BucketError, match="no such bucket"):
        execute(_config(tmp_path, "s3://no-such-bucket/raw", tmp_path / "archive"))
    with pytest.raises(NoInput):
        execute(_config(tmp_path, f"{bucket}/nothing-here", tmp_path / "archive"))


def test_objects_are_read_by_ranges_and_never_half_of_two(
    new_bucket: Callable[[], str], monkeypatch: pytest.MonkeyPatch
) -> None:
    path = place(f"{new_bucket()}/large.warc")
    data = bytes(range(256)) * 4_096
    path.write_bytes(data)
    asked = []
    got = ranged._got

    def noted(path: Any, tag: Any, options: Any) -> Any:
        asked.append(options["range"])
        return got(path, tag, options)

    monkeypatch.setattr(ranged, "_got", noted)
    with open_object(path) as file:  # type: ignore[arg-type]
        assert file.read(10) == data[:10]
        assert asked == [(0, ranged.FIRST_BYTES)]
        assert file.seek(-5, 2) == len(data) - 5
        assert file.read() == data[-5:]
        file.seek(500_000)
        assert file.read(300_000) == data[500_000:800_000]
        assert file.seek(20) == 20
        assert file.read(10) == data[20:30]
        assert sum(end - start for start, end in asked) < 0.7 * len(data)
        path.write_bytes(data[::-1])
        file.seek(300_000)
        with pytest.raises(BucketError, match="replaced while it was read"):
            file.read(10)


def test_listing_a_bucket_as_a_folder(bucket: str) -> None:
    root = place(f"{bucket}/raw")
    assert [(entry.name, entry.is_dir()) for entry in scan(root)] == [
        ("crawl.warc.gz", False), ("empty.txt", False), ("page.txt", False), ("page.txt.meta.yaml", False),
        ("port", True),
    ]  # fmt: skip
    assert (root / "port").is_dir()
    assert not (root / "port").is_file()
    assert not (root / "por").exists()
    assert existing(root, {"page.txt", "port/nine é.txt", "port/none.txt"}) == {"page.txt", "port/nine é.txt"}
    with pytest.raises(FileNotFoundError):
        scan(root / "none")


def test_a_line_that_was_lost_is_no_damage(
    new_bucket: Callable[[], str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    raw = place(f"{new_bucket()}/raw")
    packed = BytesIO()
    with zipfile.ZipFile(packed, "w") as package:
        package.writestr("archive/data.warc.gz", warc(pages(2)))
        package.writestr("datapackage.json", "{}")
    (raw / "crawl.wacz").write_bytes(packed.getvalue())
    (raw / "crawl.warc.gz").write_bytes(warc(pages(1, start=5)))
    (raw / "page.txt").write_text("The ferry was late again on Tuesday, and nobody knew why it was.")
    config = _config(tmp_path, raw, tmp_path / "archive")
    planned = plan_run

    def then_lost(*given: Any, **more: Any) -> Any:
        plan = planned(*given, **more)
        monkeypatch.setenv("AWS_ENDPOINT_URL", "http://127.0.0.1:9")
        return plan

    with monkeypatch.context() as lost:
        lost.setattr(run, "plan_run", then_lost)
        store = os.environ["AWS_ENDPOINT_URL"]
        assert execute(config).documents == 0
    monkeypatch.setenv("AWS_ENDPOINT_URL", store)
    failed = Archive(config.archive).to_arrow("failures", ["code", "retryable"]).to_pylist()
    assert failed == [{"code": "unreadable_capture", "retryable": True}] * 4
    execute(config, only_failures=True)
    assert Archive(config.archive).count() == 4
    assert Archive(config.archive).to_arrow("failures").num_rows == 0
