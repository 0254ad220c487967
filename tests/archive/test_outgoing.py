"""What leaves: never what is the archive's own, not what a page reserves, and in a layout that any tool reads."""

from __future__ import annotations

import importlib.util
import json
import subprocess
import sys
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import duckdb
import polars as pl
import pyarrow as pa
import pyarrow.dataset as ds
import pyarrow.parquet as pq
import pytest

import fonds
from fonds.archive import Archive, Policy, release
from fonds.archive.releases import outgoing
from fonds.flows import run as flow
from fonds.flows import state
from fonds.flows.config import load_config

TODAY = date(2026, 4, 1)
PROSE = (
    "The ferry that leaves the north quay at seven had to wait for an hour, because the tide was lower than the pilots "
    "had hoped for. Nobody on board was hurt, the company said in a short statement in the afternoon."
)
MARKS = ("zq-note", "zq-rights", "zq-agent", "zq-path", "zq-folder")
SIDECAR = """\
url: https://paper.example/{name}
note: zq-note, given by a donor
rights: zq-rights, deposit agreement
embargo_until: 2026-03-09
"""


def _page(head: str = "", body: str = f"<p>{PROSE}</p><p>{PROSE.replace('ferry', 'boat')}</p>") -> str:
    return (
        f"<!DOCTYPE html><html lang=en><head><title>Ferry late</title>{head}</head><body><article><h1>Ferry late</h1>"
        f"{body}</article></body></html>"
    )


@pytest.fixture
def archive(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Archive:
    """An archive made by a run, with marks wherever people and machines of the archive leave words of their own."""
    raw = tmp_path / "raw" / "zq-folder"
    raw.mkdir(parents=True)
    for number in range(4):
        file = raw / f"zq-path-{number}.html"
        file.write_text(_page(body=f"<p>{PROSE} {number}</p><p>Page {number}: {PROSE}</p>"))
        file.with_name(file.name + ".meta.yaml").write_text(SIDECAR.format(name=number))
    (raw / "zq-path-broken.txt").write_bytes(b"\x00\x01\x02" * 100)
    return _run(tmp_path, monkeypatch)


def _run(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Archive:
    monkeypatch.setattr(state, "agent", lambda: "zq-agent")
    places = {name: folder / name for name in ("raw", "archive", "processed")}
    flow.execute(load_config(**places, workers=1))
    return Archive(folder / "archive")


def _decoded(path: Path) -> Iterator[str]:
    """All that a Parquet file holds, out of its compression: values and metadata of the file, columns and fields."""
    file = pq.ParquetFile(path)
    yield repr(file.read().to_pylist())
    yield repr(file.metadata.metadata)
    yield repr(file.metadata.to_dict())

    def of_field(field: pa.Field[Any]) -> Iterator[str]:
        yield repr((field.name, field.metadata))
        if pa.types.is_list(field.type):
            yield from of_field(field.type.value_field)
        elif pa.types.is_struct(field.type):
            for inner in field.type:
                yield from of_field(inner)

    yield repr(file.schema_arrow.metadata)
    for field in file.schema_arrow:
        yield from of_field(field)


def test_no_byte_of_a_release_tells_what_is_the_archives_own(archive: Archive, tmp_path: Path) -> None:
    kept = repr([archive.to_arrow(name).to_pylist() for name in ("documents", "events", "failures")])
    assert all(mark in kept for mark in MARKS), "the marks do stand in the archive"
    path = release(archive, tmp_path / "releases", "r", today=TODAY).path
    assert pq.read_table(path / "data" / "documents").num_rows == 4
    for file in (file for file in path.rglob("*") if file.is_file()):
        texts = [file.read_bytes().decode("latin-1"), file.name]
        if file.suffix == ".parquet":
            texts += _decoded(file)
        for mark in (*MARKS, str(tmp_path)):
            assert not any(mark in text for text in texts), f"{mark} stands in {file.relative_to(path)}"


def test_what_a_page_says_itself_is_not_withheld(archive: Archive, tmp_path: Path) -> None:
    path = release(archive, tmp_path / "releases", "r", today=TODAY).path
    (before, *_), (after, *_) = (
        sorted(rows, key=lambda row: row["capture_id"])
        for rows in (archive.to_arrow().to_pylist(), pq.read_table(path / "data" / "documents").to_pylist())
    )
    assert after["evidence"] == [entry for entry in before["evidence"] if entry["method"] != "sidecar"]
    assert len(after["evidence"]) == len(before["evidence"]) - 1
    assert [statement["place"] for statement in before["rights"]] == ["sidecar"]
    assert after["rights"] == []
    assert after.pop("duplicate_cluster") is not None
    different = [name for name in after if after[name] != before[name]]
    assert set(different) == {"checks", "evidence", "rights"}
    assert after["checks"] == [check for check in before["checks"] if check["code"] != "sidecar_conflict"]


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        ('<meta name="robots" content="index,follow">', None),
        ('<meta name="robots" content="index, noai">', "noai"),
        ('<meta name="ROBOTS" content="NOAI, NOIMAGEAI">', "noai"),
        ('<meta name="robots" content="noimageai">', "noimageai"),
        ('<meta http-equiv="X-Robots-Tag" content="noai">', "noai"),
        ('<meta name="newbot" content="noai">', "noai"),
        ('<meta name="gptbot" content="noindex">', "noai"),
        ('<meta name="robots" content="noindex, noarchive">', None),
        ('<meta name="tdm-reservation" content="1">', "tdm-reservation"),
        ('<meta http-equiv="tdm-reservation" content="1">', "tdm-reservation"),
        ('<meta name="tdm-reservation" content="0">', None),
        ('<meta name="tdm-reservation" content="yes">', "tdm-reservation"),
        ('<meta name="tdm-policy" content="https://paper.example/tdm.json">', "tdm-reservation"),
        ('<meta name="description" content="About noai and noimageai">', None),
        (
            "".join(f'<link rel="license" href="https://paper.example/{n}">' for n in range(60))
            + '<meta name="tdm-reservation" content="1">',
            "tdm-reservation",
        ),
    ],
)
def test_opt_outs(head: str, expected: str | None) -> None:
    document = fonds.clean(_page(head).encode(), url="https://paper.example/ferry")
    row = outgoing_row(document)
    said = [name for name, column in COLUMNS.items() if row[column]]
    assert said[:1] == ([expected] if expected else [])
    assert ("opt_out" in document.absent) == (expected is None and 'content="0"' not in head)


COLUMNS = {"tdm-reservation": "tdm_reserved", "noai": "noai", "noimageai": "noimageai"}


def outgoing_row(document: fonds.Document) -> dict[str, Any]:
    from fonds.schema.fields import fields_to

    return fields_to(document)


def test_a_header_in_a_text_copy_opts_out() -> None:
    text = (
        f"HTTP/1.1 200 OK\nContent-Type: text/html\nX-Robots-Tag: noai\ntdm-reservation: 1\n\nFerry late\n\n{PROSE}\n"
    )
    row = outgoing_row(fonds.clean(text.encode()))
    assert row["noai"]
    assert row["tdm_reserved"]


@pytest.fixture
def reserved(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Archive:
    raw = tmp_path / "raw"
    raw.mkdir()
    heads = {
        "plain": "",
        "follow": '<meta name="robots" content="index,follow">',
        "noai": '<meta name="robots" content="noai">',
        "images": '<meta name="robots" content="noimageai">',
        "mining": '<meta name="tdm-reservation" content="1">',
        "allowed": '<meta name="tdm-reservation" content="0">',
    }
    for name, head in heads.items():
        (raw / f"{name}.html").write_text(_page(head + f"<!-- {name} -->"))
    (raw / "empty.html").write_text("<!DOCTYPE html><html><body><nav><a href=/>Home</a></nav></body></html>")
    return _run(tmp_path, monkeypatch)


def test_opt_outs_and_empty_documents_stay_out_and_are_counted(reserved: Archive, tmp_path: Path) -> None:
    done = release(reserved, tmp_path / "releases", "r", today=TODAY)
    assert done.documents == 3
    assert done.excluded == {
        "empty": 1,
        "opt-out: noai": 1,
        "opt-out: noimageai": 1,
        "opt-out: tdm-reservation": 1,
    }
    manifest = json.loads((done.path / "manifest.json").read_text())
    assert manifest["excluded"] == done.excluded
    assert (manifest["selection"]["opt_outs"], manifest["selection"]["empty"]) == (False, False)
    assert reserved.query(
        "SELECT count(*) AS n FROM documents WHERE noai OR noimageai OR tdm_reserved"
    ).to_pylist() == [{"n": 3}]


@pytest.mark.parametrize(("opt_outs", "empty", "count"), [(True, False, 6), (False, True, 4), (True, True, 7)])
def test_they_can_be_taken_in(reserved: Archive, tmp_path: Path, opt_outs: bool, empty: bool, count: int) -> None:
    done = release(reserved, tmp_path / "r", "r", today=TODAY, policy=Policy(opt_outs=opt_outs, empty=empty))
    assert done.documents == count
    selection = json.loads((done.path / "manifest.json").read_text())["selection"]
    assert (selection["opt_outs"], selection["empty"]) == (opt_outs, empty)


def test_every_glob_reads_the_documents_and_nothing_else(archive: Archive, tmp_path: Path) -> None:
    path = release(archive, tmp_path / "releases", "r", today=TODAY).path
    for glob in (path / "**" / "*.parquet", path / "data" / "documents" / "*.parquet"):
        relation = duckdb.sql(f"SELECT capture_id, lang FROM '{glob}'")
        assert relation is not None
        assert relation.to_arrow_table()["lang"].to_pylist() == ["en"] * 4
        assert pl.read_parquet(glob).height == pl.scan_parquet(glob).collect().height == 4
    assert pq.read_table(path / "data" / "documents").num_rows == 4
    assert ds.dataset([str(file) for file in path.glob("**/*.parquet")]).count_rows() == 4
    events = duckdb.sql(f"SELECT count(*) FROM '{path / 'data' / 'events.jsonl'}'")
    assert events is not None
    assert events.fetchall() == [(4,)]


_LOAD = """
import sys
from datasets import load_dataset
found = load_dataset(sys.argv[1])
assert list(found) == ["train"], found
assert found["train"].num_rows == 4 and "text" in found["train"].column_names
assert load_dataset("json", data_files=sys.argv[1] + "/data/events.jsonl")["train"].num_rows == 4
assert load_dataset("parquet", data_files=sys.argv[1] + "/data/documents/*.parquet")["train"].num_rows == 4
"""


@pytest.mark.skipif(importlib.util.find_spec("datasets") is None, reason="Hugging Face datasets is not installed")
def test_hugging_face_loads_a_release_by_its_folder(archive: Archive, tmp_path: Path) -> None:
    path = release(archive, tmp_path / "releases", "r", today=TODAY).path
    surroundings = {
        "HF_HUB_OFFLINE": "1",
        "HF_HOME": str(tmp_path / "cache"),
        "HOME": str(tmp_path),
        "PATH": "/usr/bin",
    }
    command = [sys.executable, "-c", _LOAD, str(path)]
    done = subprocess.run(command, env=surroundings, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


def test_rows_of_many_runs_come_out_in_order(tmp_path: Path, made: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    """Runs on the disk and slices of them, as a large archive has, and documents of very different sizes."""
    made.commit_all(tmp_path / "archive", 90, 7)
    archive = Archive(tmp_path / "archive")
    whole = release(archive, tmp_path / "one", "r", today=TODAY).path
    monkeypatch.setattr(outgoing, "ROWS_PER_READ", 5)
    monkeypatch.setattr(outgoing, "RUN_BYTES", 20_000)
    monkeypatch.setattr(outgoing, "SLICE_ROWS", 8)
    monkeypatch.setattr(outgoing, "SLICE_PAYLOAD_BYTES", 400)
    pieces = release(archive, tmp_path / "two", "r", today=TODAY).path
    one, two = pq.read_table(whole / "data" / "documents"), pq.read_table(pieces / "data" / "documents")
    assert one.num_rows == 90
    assert one.equals(two)
    assert one["capture_id"].to_pylist() == sorted(one["capture_id"].to_pylist())
    assert (whole / "data" / "events.jsonl").read_bytes() == (pieces / "data" / "events.jsonl").read_bytes()
    assert not (pieces / "scratch").exists()


def test_lists_keep_their_rows_when_elements_are_withheld() -> None:
    struct = pa.list_(pa.struct([("method", pa.string()), ("value", pa.int64())]))
    rows: list[list[dict[str, Any]] | None] = [
        [{"method": "sidecar", "value": 1}, {"method": "meta", "value": 2}],
        None,
        [],
        [{"method": "sidecar", "value": 3}],
        [{"method": None, "value": 4}, {"method": "text", "value": 5}],
    ]
    for lists in (pa.array(rows, struct), pa.array([[{"method": "meta", "value": 9}], *rows], struct)[1:]):
        assert outgoing._without(lists, "method", "sidecar").to_pylist() == [
            [{"method": "meta", "value": 2}],
            None,
            [],
            [],
            [{"method": None, "value": 4}, {"method": "text", "value": 5}],
        ]
