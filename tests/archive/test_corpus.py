"""What documents share with others: one archive for the module, compared step by step."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from fonds.archive import Alike, Archive, alike, open_writer, refresh_corpus, verify_archive
from fonds.archive.corpus import address_key
from fonds.cli.app import main
from fonds.schema.digest import ROW_DIGEST, row_digest

_SENTENCES = [
    f"The {a} {b} was {c} again when the tide turned at {n} in the morning."
    for n, (a, b, c) in enumerate(
        (a, b, c)
        for a in ("northern", "small", "old", "green")
        for b in ("ferry", "dredger", "pilot boat", "barge")
        for c in ("late", "full", "empty", "moored", "sold")
    )
]
FOOT = "Write to the harbour office if you have seen the missing buoy."


def _row(made: ModuleType, number: int, text: str, url: str | None, at: int = 1) -> dict[str, Any]:
    """A documents row with a text, an address and a day of its own. Only what is compared is made anew."""
    row: dict[str, Any] = made.row(number)
    host = url.partition("://")[2].partition("/")[0].removeprefix("www.") if url else None
    row |= {"text": text, "url": url, "domain": host, "captured_at": datetime(2026, 3, at, tzinfo=UTC)}
    return row | {ROW_DIGEST: row_digest(row)}


def _text(start: int, lines: int = 12, *more: str) -> str:
    return "\n".join([*_SENTENCES[start : start + lines], *more])


def _compare(archive: Path, **more: bool) -> Any:
    with open_writer(archive, "run-9") as writer:
        return refresh_corpus(writer, "run-9", **more)


def _all(archive: Path) -> dict[str, dict[str, Any]]:
    return {row["capture_id"]: row for row in Archive(archive).corpus_signals().to_table().to_pylist()}


@pytest.fixture(scope="module")
def archive(made: ModuleType, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """0 and 1: nearly the same text. 2 and 3: one page captured twice. 2, 4 and 5: one site, two with a line in
    common. 6: no text. 7: no address."""
    place: Path = tmp_path_factory.mktemp("corpus") / "archive"
    rows = [
        _row(made, 0, _text(0), "https://a.example/one"),
        _row(made, 1, _text(0, 12, "One line more."), "https://b.example/one"),
        _row(made, 2, _text(12, 8, FOOT), "https://www.news.example/ferry/", at=2),
        _row(made, 3, _text(40, 12), "http://news.example/ferry#top", at=1),
        _row(made, 4, _text(24, 8, FOOT), "https://news.example/other"),
        _row(made, 5, _text(56, 8), "https://news.example/third"),
        _row(made, 6, "", "https://c.example/empty"),
        _row(made, 7, _text(66, 10), None),
    ]
    with open_writer(place, "run-0") as writer:
        writer.commit(documents=rows)
    assert Archive(place).query("SELECT count(*) AS n FROM corpus_signals").to_pylist() == [{"n": 0}]
    _compare(place)
    return place


def test_who_looks_at_a_document_is_told(
    archive: Path, made: ModuleType, capsysbinary: pytest.CaptureFixture[bytes]
) -> None:
    ids = [made.row(number)["capture_id"] for number in range(8)]
    there = Archive(archive)
    assert [other.capture_id for other in alike(there, ids[0]).near] == [ids[1]]
    assert [other.capture_id for other in alike(there, ids[2]).versions] == [ids[3]]
    assert (alike(there, ids[2]).number, alike(there, ids[3]).number) == (2, 1)
    assert alike(there, ids[7]) == alike(there, "0" * 64) == Alike()

    def shown(number: int) -> str:
        with pytest.raises(SystemExit) as stop:
            main(["show", ids[number], "--archive", str(archive)])
        assert not stop.value.code
        return capsysbinary.readouterr().out.decode()

    near, version, alone = shown(0), shown(2), shown(4)
    assert f"Nearly the same text as 1 other document:\n  {ids[1][:12]}  " in near
    assert "near_cluster" in near
    assert f"Capture 2 of 2 of this address; the others:\n  {ids[3][:12]}  " in version
    assert "Nearly" not in version + alone
    assert "of this address" not in near + alone


def test_near_duplicates_bear_the_name_of_the_first(archive: Path, made: ModuleType) -> None:
    rows = _all(archive)
    pair = sorted(made.capture_id(n) for n in (0, 1))
    assert [(rows[name]["near_cluster"], rows[name]["near_documents"]) for name in pair] == [(pair[0], 2)] * 2
    alone = rows[made.capture_id(2)]
    assert (alone["near_cluster"], alone["near_documents"]) == (None, 1)
    empty = rows[made.capture_id(6)]
    assert (empty["near_cluster"], empty["near_documents"], empty["signature"]) == (None, 0, None)


def test_versions_of_a_page_are_numbered_by_capture(archive: Path, made: ModuleType) -> None:
    rows = _all(archive)
    names = ("address_key", "address_documents", "address_number", "address_latest")
    first, second = (rows[made.capture_id(n)] for n in (3, 2))
    assert [first[name] for name in names] == ["news.example/ferry", 2, 1, False]
    assert [second[name] for name in names] == ["news.example/ferry", 2, 2, True]
    assert [rows[made.capture_id(7)][name] for name in names] == [None] * 4


def test_lines_of_the_site_are_counted_without_versions(archive: Path, made: ModuleType) -> None:
    rows = _all(archive)
    for number in (2, 4):
        row = rows[made.capture_id(number)]
        whole = sum(row["line_chars"])
        assert row["site_documents"] == 4
        assert row["site_lines_share"] == pytest.approx(len(FOOT) / whole, abs=0.0001)
    assert rows[made.capture_id(5)]["site_lines_share"] == 0
    assert rows[made.capture_id(7)]["site_lines_share"] is None


def test_nothing_new_costs_nothing(archive: Path) -> None:
    _compare(archive)  # which removes the files that the first one left behind
    before = Archive(archive).version("corpus_signals")
    done = _compare(archive)
    assert (done.read, done.written, done.documents) == (0, 0, 8)
    assert Archive(archive).version("corpus_signals") == before


def test_all_over_again_says_the_same(archive: Path) -> None:
    before = _all(archive)
    assert _compare(archive, anew=True).read == 8
    assert _all(archive) == before
    assert verify_archive(archive).problems == ()


def test_one_more_reads_one_and_changes_who_it_concerns(archive: Path, made: ModuleType) -> None:
    with open_writer(archive, "run-1") as writer:
        writer.commit(documents=[_row(made, 8, _text(56, 8, "And that."), "https://news.example/fourth")])
    done = _compare(archive)
    # The new one, its twin, and the others of the site, which has a document more.
    assert (done.read, done.written) == (1, 5)
    rows = _all(archive)
    twins = sorted(made.capture_id(n) for n in (5, 8))
    assert {rows[name]["near_cluster"] for name in twins} == {twins[0]}
    # Near duplicates share lines by nature: that says nothing of the site.
    assert rows[made.capture_id(5)]["site_lines_share"] == 0


def test_a_stopped_comparison_is_completed(archive: Path, made: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    def stop(*_: object) -> None:
        raise KeyboardInterrupt

    with open_writer(archive, "run-2") as writer:
        writer.commit(documents=[_row(made, 9, _text(30, 9), "https://d.example/nine")])
        monkeypatch.setattr("fonds.archive.corpus.compare", stop)
        with pytest.raises(KeyboardInterrupt):
            refresh_corpus(writer, "run-2")
    assert _all(archive)[made.capture_id(9)]["near_documents"] is None
    monkeypatch.undo()
    assert _compare(archive).read == 0
    assert _all(archive)[made.capture_id(9)]["near_documents"] == 1
    assert not list(archive.glob(".corpus*"))


@pytest.mark.parametrize(
    ("url", "key"),
    [
        ("https://www.News.example/Ferry/?q=1#top", "news.example/Ferry/?q=1"),
        ("http://news.example/", "news.example"),
        ("", None),
        (None, None),
    ],
)
def test_addresses_of_one_page(url: str | None, key: str | None) -> None:
    assert address_key(url) == key
