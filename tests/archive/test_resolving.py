"""What is typed for a document finds it, or says why not."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from types import ModuleType
from typing import Any

import pytest

from fonds.archive import Archive, open_writer
from fonds.errors import NoSuchDocument, Withdrawn
from fonds.model import Capture, Record, Source
from fonds.schema.ledger import SOURCE_FOUND, WITHDRAWAL, Event, event_to_row
from fonds.schema.rows import to_row

AT = datetime(2026, 3, 2, tzinfo=UTC)


def _row(made: ModuleType, number: int, source: Source, **facts: Any) -> dict[str, Any]:
    record: Record = made.record(number)
    capture: Capture = replace(record.capture, **facts)
    return to_row(replace(record, capture=capture), replace(made.run(number, (source,)), raw="../raw"))


@pytest.fixture(scope="module")
def archive(tmp_path_factory: pytest.TempPathFactory, made: ModuleType) -> Archive:
    place = tmp_path_factory.mktemp("resolving")
    (place / "raw/news").mkdir(parents=True)
    rows = [
        _row(made, 0, Source("news/0.txt")),
        _row(made, 1, Source("crawl.warc.gz", 512, "<urn:1>"), target_uri="https://www.news.example/ferry/"),
        _row(made, 2, Source("crawl.warc.gz", 900, "<urn:2>"), target_uri="https://news.example/pier?page=2"),
        _row(made, 3, Source("crawl.warc.gz", 999, "<urn:3>"), target_uri="https://news.example/pier?page=2"),
        _row(made, 4, Source("old.txt")),
        _row(made, 5, Source("two.txt"), parent=made.capture_id(50), span=(0, 9)),
        _row(made, 6, Source("two.txt"), parent=made.capture_id(50), span=(9, 20)),
    ]
    told = [
        Event(SOURCE_FOUND, AT, detail="../raw", capture_id=made.capture_id(0), sources=(Source("old.txt"),)),
        Event(WITHDRAWAL, AT, detail='{"reason": "by mistake"}', capture_id="ab" * 32, sources=(Source("gone.txt"),)),
    ]
    with open_writer(place / "archive", "run-0") as writer:
        writer.commit(documents=rows, events=map(event_to_row, told))
    return Archive(place / "archive")


@pytest.mark.parametrize(
    ("wanted", "number"),
    [
        ("news/0.txt", 0),
        ("RAW/news/0.txt", 0),
        ("old.txt", 0),
        ("crawl.warc.gz#512", 1),
        ("https://www.news.example/ferry/", 1),
        ("http://news.example/ferry#top", 1),
        ("news.example/ferry", 1),
    ],
)
def test_places_and_addresses(archive: Archive, made: ModuleType, wanted: str, number: int) -> None:
    given = wanted.replace("RAW", str(archive.path.parent / "raw"))
    assert archive.resolve(given) == (made.capture_id(number),)


def test_ids_and_their_beginnings(archive: Archive, made: ModuleType) -> None:
    name = made.capture_id(4)
    assert archive.resolve(name) == archive.resolve(name[:6]) == archive.resolve(name.upper()) == (name,)
    assert archive.row(name[:8])["capture_id"] == name
    with pytest.raises(NoSuchDocument, match="No document"):
        archive.resolve(name[:5])


def test_a_file_with_several_documents(archive: Archive, made: ModuleType) -> None:
    parts = tuple(sorted((made.capture_id(5), made.capture_id(6))))
    assert archive.resolve("two.txt") == archive.resolve(made.capture_id(50)[:10]) == parts
    assert archive.resolve(made.capture_id(5)) == (made.capture_id(5),)
    with pytest.raises(NoSuchDocument, match="2 documents"):
        archive.row("two.txt")


def test_several_are_named(archive: Archive, made: ModuleType) -> None:
    with pytest.raises(NoSuchDocument, match="2 documents") as caught:
        archive.resolve("https://news.example/pier?page=2")
    assert made.capture_id(2)[:12] in str(caught.value)
    assert "crawl.warc.gz#900" in str(caught.value)


@pytest.mark.parametrize(
    "wanted", ["", "x", "zzzzzzzz", "0" * 64, "nowhere.txt", "#", "#1", "crawl.warc.gz#1", "http://["]
)
def test_nothing_of_that_name(archive: Archive, wanted: str) -> None:
    with pytest.raises(NoSuchDocument, match="No document"):
        archive.resolve(wanted)


@pytest.mark.parametrize("wanted", ["ab" * 32, "ababababab", "gone.txt", "raw/gone.txt"])
def test_what_was_withdrawn_says_so(archive: Archive, wanted: str) -> None:
    with pytest.raises(Withdrawn, match="by mistake"):
        archive.resolve(wanted)
