"""A release as others take it: the forms it holds, what it says of itself, its splits and its version."""

from __future__ import annotations

import gzip
import importlib.util
import io
import json
import subprocess
import sys
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import duckdb
import polars as pl
import pyarrow.parquet as pq
import pytest
import yaml
import zstandard

from fonds.archive import About, Archive, Policy, Released, ReleaseShape, open_writer, release, verify_release
from fonds.archive.releases import outgoing, shards
from fonds.archive.releases.clusters import clusters
from fonds.archive.releases.splits import assign
from fonds.schema.digest import ROW_DIGEST, row_digest
from fonds.schema.released import DETAIL
from fonds.schema.tables import RELEASED

TODAY = date(2026, 4, 1)
SPLITS = {"train": 60, "validation": 20, "test": 20}
TOGETHER = (3, 4, 5)
PROSE = (
    "the ferry that leaves the north quay at seven had to wait for an hour because the tide was lower than the pilots "
    "had hoped for and nobody on board was hurt as the company said in a short statement in the afternoon"
)


def _row(made: Any, number: int, text: str | None = None, **columns: Any) -> dict[str, Any]:
    row = made.row(number)
    said = row["text"] if text is None else text
    changed = {**row, "text": said, "url": f"https://paper.example/{number}", "domain": "paper.example", **columns}
    return {**changed, ROW_DIGEST: row_digest(changed)}


def _rows(made: Any, count: int) -> Iterator[dict[str, Any]]:
    """Documents of which three are nearly the same."""
    for number in range(count):
        words = " ".join(f"{word}{number}" for word in PROSE.split())
        near = f"{PROSE} {PROSE.upper()} edition {number}"
        yield _row(made, number, near if number in TOGETHER else words, lang="en" if number % 2 else "fr")


@pytest.fixture(scope="module")
def archive(made: Any, tmp_path_factory: pytest.TempPathFactory) -> Archive:
    path = tmp_path_factory.mktemp("products") / "archive"
    with open_writer(path, "r") as writer:
        writer.commit(documents=list(_rows(made, 40)))
    return Archive(path)


ABOUT = About("Ferries", "What papers wrote of ferries.", ("Harbour Archive",), "desk@harbour.example",
              "https://harbour.example/", "CC0-1.0", "10.5281/zenodo.1")  # fmt: skip


@pytest.fixture(scope="module")
def product(archive: Archive) -> Released:
    shape = ReleaseShape(("jsonl", "markdown", "warc"), splits=SPLITS)
    return release(archive, archive.path.parent / "releases", "one", today=TODAY, about=ABOUT, shape=shape)


def _parquet(path: Path) -> list[Path]:
    return sorted((path / "data" / "documents").glob("*.parquet"))


def _documents(path: Path) -> dict[str, dict[str, Any]]:
    return {row["capture_id"]: row for file in _parquet(path) for row in pq.read_table(file).to_pylist()}


def _packed_lines(file: Path) -> list[dict[str, Any]]:
    with file.open("rb") as packed, zstandard.ZstdDecompressor().stream_reader(packed) as stream:
        return [json.loads(line) for line in io.TextIOWrapper(stream, encoding="utf-8")]


def test_it_is_a_bag_for_the_library_of_congress(product: Released) -> None:
    bagit = pytest.importorskip("bagit")
    bag = bagit.Bag(str(product.path))
    bag.validate()
    assert bag.info["Source-Organization"] == "Harbour Archive"
    assert set(bag.payload_files()) == {
        file.relative_to(product.path).as_posix() for file in (product.path / "data").rglob("*") if file.is_file()
    }
    assert verify_release(product.path) == ()


def test_parquet_streams_and_is_looked_up_by_id(product: Released, made: Any) -> None:
    for file in _parquet(product.path):
        told = pq.ParquetFile(file).metadata
        groups = [told.row_group(number) for number in range(told.num_row_groups)]
        assert all(group.num_rows <= shards.GROUP_ROWS for group in groups)
        assert {group.column(0).compression for group in groups} == {"ZSTD"}
        assert all(column.name in pq.read_schema(file).names for column in RELEASED["documents"])
    found = duckdb.sql(f"SELECT count(*), count(DISTINCT capture_id) FROM '{product.path}/**/*.parquet'")
    assert found is not None
    assert found.fetchall() == [(40, 40)]
    assert pl.scan_parquet(product.path / "**" / "*.parquet").select(pl.len()).collect().item() == 40
    if shards.HAS_BLOOM_FILTERS:
        probe = "SELECT bool_and(bloom_filter_excludes) FROM parquet_bloom_probe('{}', 'capture_id', '{}')"
        wrong = duckdb.sql(probe.format(_parquet(product.path)[0], "0" * 64))
        assert wrong is not None
        assert wrong.fetchall() == [(True,)]


def test_json_lines_as_corpora_tools_take_them(product: Released) -> None:
    (file,) = (product.path / "data" / "jsonl").iterdir()
    lines, rows = _packed_lines(file), _documents(product.path)
    assert [line["id"] for line in lines] == sorted(rows)
    for line in lines:
        row = rows[line["id"]]
        assert line["text"] == row["text"]
        assert set(line) == {"id", "text", "source", "created", "metadata"}
        assert line["metadata"]["authors"] == ["Ada Vint"]
        assert line["metadata"]["row_digest"] == row["row_digest"]
        assert None not in line["metadata"].values()


def test_markdown_files(product: Released) -> None:
    rows = _documents(product.path)
    files = [file for file in (product.path / "data" / "markdown").rglob("*") if file.is_file()]
    assert {file.stem for file in files} == set(rows)
    for file in files:
        _, head, body = file.read_text(encoding="utf-8").split("---\n", 2)
        assert yaml.safe_load(head)["title"] == rows[file.stem]["title"]
        assert "# Line 0 of capture" in body


def test_conversion_records_for_warcio_and_for_fonds(product: Released, tmp_path: Path) -> None:
    from warcio.archiveiterator import ArchiveIterator

    from fonds.flows.config import load_config
    from fonds.flows.run import execute

    (file,) = (product.path / "data" / "warc").iterdir()
    rows = _documents(product.path)
    by_address = {row["url"]: row["text"] for row in rows.values()}
    seen = {}
    with file.open("rb") as stream:
        for record in ArchiveIterator(stream, check_digests="raise"):
            if record.rec_type != "warcinfo":
                assert record.rec_type == "conversion"
                seen[record.rec_headers["WARC-Target-URI"]] = record.content_stream().read().decode()
    assert seen == by_address
    raw = tmp_path / "raw"
    raw.mkdir()
    (raw / file.name).write_bytes(file.read_bytes())
    summary = execute(load_config(raw=raw, archive=tmp_path / "archive", processed=tmp_path / "processed", workers=1))
    assert summary.documents + summary.duplicates == len(rows), summary
    read = Archive(tmp_path / "archive").to_arrow("documents", ["target_uri"])["target_uri"].to_pylist()
    assert set(read) <= set(by_address)


def test_the_card_says_what_is_in_it(product: Released) -> None:
    text = (product.path / "README.md").read_text(encoding="utf-8")
    _, head, card = text.split("---\n", 2)
    told = yaml.safe_load(head)
    assert told["license"] == "cc0-1.0"
    assert sorted(told["language"]) == ["en", "fr"]
    paths = {entry["split"]: entry["path"] for entry in told["configs"][0]["data_files"]}
    assert all(list(product.path.glob(path)) for path in paths.values())
    for said in (
        "40 documents", "| paper.example | 40 |", "Harbour Archive (2026): Ferries, version 1.0.0",
        "documents", "| en | 20 |", "in\n  which stand 3 documents", "desk@harbour.example", "WCXB",
    ):  # fmt: skip
        assert said in card, said
    assert "{" not in card.replace("{{", "")


def test_croissant_names_files_and_columns(product: Released) -> None:
    told = json.loads((product.path / "croissant.json").read_text(encoding="utf-8"))
    manifest = json.loads((product.path / "manifest.json").read_text(encoding="utf-8"))
    digests = {file["path"]: file["sha256"] for file in manifest["files"]}
    files = [entry for entry in told["distribution"] if entry["@type"] == "cr:FileObject"]
    assert {file["contentUrl"] for file in files} == {f"data/documents/{file.name}" for file in _parquet(product.path)}
    assert all(file["sha256"] == digests[file["contentUrl"]] for file in files)
    fields = {field["name"] for field in told["recordSet"][0]["field"]}
    assert {"capture_id", "text", "topics", "split"} <= fields
    assert not fields & {"blocks", "bylines"}


def _installed(name: str) -> pytest.MarkDecorator:
    return pytest.mark.skipif(importlib.util.find_spec(name) is None, reason=f"{name} is not installed")


@_installed("mlcroissant")
def test_mlcroissant_reads_all_records(product: Released) -> None:
    script = (
        "import sys, mlcroissant\n"
        "records = mlcroissant.Dataset(jsonld=sys.argv[1]).records('documents')\n"
        "assert sum(1 for _ in records) == 40"
    )
    done = subprocess.run(
        [sys.executable, "-c", script, str(product.path / "croissant.json")],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr


def test_the_citation_file(product: Released) -> None:
    told = yaml.safe_load((product.path / "CITATION.cff").read_text(encoding="utf-8"))
    assert {"cff-version", "message", "title", "authors"} <= set(told)
    assert (told["type"], told["version"], told["license"]) == ("dataset", "1.0.0", "CC0-1.0")
    assert told["identifiers"][-1]["value"] == f"sha256:{product.digest}"


@_installed("cffconvert")
def test_cffconvert_takes_the_citation_file(product: Released) -> None:
    command = [
        sys.executable,
        "-c",
        "from cffconvert.cli.cli import cli; cli()",
        "--validate",
        "-i",
        str(product.path / "CITATION.cff"),
    ]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def test_near_duplicates_stand_in_one_split(product: Released, made: Any) -> None:
    rows = _documents(product.path)
    together = [rows[made.capture_id(number)] for number in TOGETHER]
    least = min(row["capture_id"] for row in together)
    assert {row["duplicate_cluster"] for row in together} == {least}
    assert len({row["split"] for row in together}) == 1
    assert sum(row["duplicate_cluster"] is not None for row in rows.values()) == len(TOGETHER)
    for file in _parquet(product.path):
        assert set(pq.read_table(file)["split"].to_pylist()) == {file.name.split("-")[0]}


def test_splits_stay_when_documents_come(tmp_path: Path, made: Any) -> None:
    with open_writer(tmp_path / "archive", "r") as writer:
        writer.commit(documents=list(_rows(made, 20)))
    archive, folder = Archive(tmp_path / "archive"), tmp_path / "releases"
    first = release(archive, folder, "a", today=TODAY, shape=ReleaseShape(splits=SPLITS))
    with open_writer(tmp_path / "archive", "r") as writer:
        writer.commit(documents=list(_rows(made, 40))[20:])
    second = release(archive, folder, "b", today=TODAY, shape=ReleaseShape(splits=SPLITS))
    before, after = _documents(first.path), _documents(second.path)
    assert {name: after[name]["split"] for name in before} == {name: row["split"] for name, row in before.items()}
    assert (second.version, second.before) == ("1.1.0", "a")


def test_a_cluster_goes_where_something_was_learned_from() -> None:
    shares = {"train": 50, "validation": 0, "test": 50}
    names = [f"{number:02}" for number in range(30)]
    placed = assign(names, list(range(30)), shares, {})
    tested = next(place for place in placed["test"])
    learned = placed["train"][0]
    leaders = list(range(30))
    leaders[max(tested, learned)] = min(tested, learned)
    before = {name: split for split, places in placed.items() for name in (names[place] for place in places)}
    again = assign(names, leaders, shares, before)
    assert {tested, learned} <= set(again["train"])
    assert sum(map(len, again.values())) == 30


def test_clusters_are_the_same_in_any_order(tmp_path: Path) -> None:
    texts = [
        PROSE,
        "other words " * 9,
        PROSE + " more",
        "",
        " ",
        "二つの船が朝に出た。" * 3,
        "二つの船が朝に出た。" * 3,
    ]
    whole = clusters([(list(range(7)), texts)], 7, tmp_path / "a").tolist()
    parts = clusters([([place], [texts[place]]) for place in reversed(range(7))], 7, tmp_path / "b").tolist()
    assert whole == parts == [0, 1, 0, 3, 4, 5, 5]


def test_versions(tmp_path: Path, made: Any) -> None:
    """PATCH for the same packed anew, MAJOR for what changed, went or lost columns; MINOR is seen above."""
    rows = list(_rows(made, 6))
    with open_writer(tmp_path / "archive", "r") as writer:
        writer.commit(documents=rows)
    archive, folder = Archive(tmp_path / "archive"), tmp_path / "releases"
    versions = [release(archive, folder, "a", today=TODAY).version]
    versions.append(release(archive, folder, "b", today=TODAY, shape=ReleaseShape(("jsonl",))).version)
    slim = release(archive, folder, "c", today=TODAY, shape=ReleaseShape(slim=True))
    versions.append(slim.version)
    gone = release(archive, folder, "d", today=TODAY, policy=Policy(min_tier="B"), shape=ReleaseShape(slim=True))
    versions += [gone.version, release(archive, folder, "e", today=TODAY, after="none").version]
    other = release(archive, folder, "f", today=TODAY, select="lang = 'fr'")
    versions.append(other.version)
    assert versions == ["1.0.0", "1.0.1", "2.0.0", "3.0.0" if gone.documents < 6 else "2.0.1", "1.0.0", "1.0.0"]
    assert not set(pq.read_schema(_parquet(slim.path)[0]).names) & set(DETAIL)
    assert other.before is None


def test_a_comparison_names_what_changed(tmp_path: Path, made: Any) -> None:
    from fonds.archive.rewriting import replace_rows

    rows = list(_rows(made, 4))
    with open_writer(tmp_path / "archive", "r") as writer:
        writer.commit(documents=rows)
    archive, folder = Archive(tmp_path / "archive"), tmp_path / "releases"
    release(archive, folder, "a", today=TODAY)
    changed = {**rows[0], "title": "Another"}
    with open_writer(tmp_path / "archive", "r") as writer:
        replace_rows(
            archive.path, "documents", "capture_id", [{**changed, ROW_DIGEST: row_digest(changed)}], writer.digests
        )
        writer.commit(documents=[_row(made, 9)])
    done = release(archive, folder, "b", today=TODAY)
    assert done.version == "2.0.0"
    lines = (done.path / "data" / "changes.jsonl").read_text().splitlines()
    told = {line["capture_id"]: line["change"] for line in map(json.loads, lines)}
    assert told == {rows[0]["capture_id"]: "changed", made.capture_id(9): "added"}
    assert "1 documents added, 0 removed, 1 changed" in (done.path / "README.md").read_text()


def test_files_are_neither_small_nor_large(archive: Archive, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    whole = release(archive, tmp_path, "whole", today=TODAY)
    assert len(_parquet(whole.path)) == 1
    monkeypatch.setattr(outgoing, "SLICE_ROWS", 2)
    for name, value in (("GROUP_ROWS", 2), ("TARGET", 40_000), ("LEAST", 20_000), ("MOST", 70_000)):
        monkeypatch.setattr(shards, name, value)
    parts = release(archive, tmp_path, "parts", today=TODAY)
    sizes = [part.stat().st_size for part in _parquet(parts.path)]
    assert len(sizes) > 1
    assert min(sizes) > 20_000
    assert list(_documents(parts.path)) == list(_documents(whole.path))


@pytest.mark.parametrize("form", ["jsonl", "warc"])
def test_the_same_archive_gives_the_same_bytes(archive: Archive, product: Released, tmp_path: Path, form: str) -> None:
    again = release(archive, tmp_path, "one", today=TODAY, about=ABOUT, shape=ReleaseShape((form,), splits=SPLITS))
    one, two = ((path / "data" / form) for path in (product.path, again.path))
    assert {file.name: file.read_bytes() for file in one.iterdir()} == {
        file.name: file.read_bytes() for file in two.iterdir()
    }
    assert [file.read_bytes() for file in _parquet(again.path)] == [
        file.read_bytes() for file in _parquet(product.path)
    ]


def test_nothing_selected_is_a_release_too(archive: Archive, tmp_path: Path) -> None:
    shape = ReleaseShape(("jsonl", "markdown", "warc"), splits=SPLITS)
    done = release(archive, tmp_path, "none", today=TODAY, select="false", shape=shape)
    assert (done.documents, done.excluded) == (0, {"not selected": 40})
    assert verify_release(done.path) == ()
    assert pl.read_parquet(done.path / "**" / "*.parquet").height == 0
    (file,) = (done.path / "data" / "warc").iterdir()
    assert b"conversion" not in gzip.decompress(file.read_bytes())
