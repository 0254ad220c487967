"""Finding documents again: what is asked for is found, what is closed or forgotten is not, whatever happened."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest

from fonds.archive import open_writer
from fonds.archive.finding import Question, file, find, forget, index, refresh, words
from fonds.errors import ArchiveError, QueryError
from fonds.model import Block, Byline, Kind, Language, Locator, Role, Sidecar, StatedDate
from fonds.schema.digest import ROW_DIGEST, row_digest
from fonds.schema.rows import to_row

_TEXTS = {
    0: ("Ferry late again", "Ada Vint", "en", "The quay was closed, said “Zéphyrine” the pilot.", "2026-02-01"),
    1: ("Die Fähre", "Jörg Öztürk", "de", "Die Fähre kam am Morgen zu spät, und niemand wartete.", "2025-12"),
    2: ("渡し船が遅れた", "佐藤 花子", "ja", "渡し船が今朝も遅れたと発表した。", "2024"),
    3: ("नौका देर से", None, "hi", "नौका आज फिर देर से आई, नमस्ते।", None),
    4: ("서울 나루", "김민수", "ko", "서울에서 배가 늦었다고 말했다.", "2026-03-05"),
}


def _row(made: Any, number: int, **sidecar: Any) -> dict[str, Any]:
    title, author, lang, text, day = _TEXTS[number]
    plain = made.record(number, sidecar=Sidecar(**sidecar), access=sidecar.get("access", "open"))
    published = None if day is None else StatedDate(date(2024, 1, 1), day, day, "day")
    document = replace(
        plain.document,
        title=title,
        bylines=(Byline(author),) if author else (),
        language=Language(lang, 0.9),
        published=published,
        blocks=(Block(0, text, text, Kind.PARAGRAPH, Locator.of_text(0, len(text)), Role.BODY),),
    )
    at = datetime(2026, 4, number + 1, tzinfo=UTC)
    capture = replace(plain.capture, target_uri=f"https://www.news.example/{lang}/Page-{number}?q=1", captured_at=at)
    return to_row(replace(plain, document=document, capture=capture), made.run(0, ()))


def _commit(path: Path, rows: list[dict[str, Any]]) -> None:
    with open_writer(path, "run") as writer:
        writer.commit(documents=rows)


@pytest.fixture(scope="module")
def archive(tmp_path_factory: pytest.TempPathFactory, made: Any) -> Path:
    path: Path = tmp_path_factory.mktemp("finding") / "archive"
    _commit(path, [_row(made, number) for number in _TEXTS])
    return path


def _numbers(made: Any, path: Path, asked: Question) -> list[int]:
    known = {made.capture_id(number): number for number in _TEXTS}
    return sorted(known[hit.capture_id] for hit in find(path, asked).hits)


@pytest.mark.parametrize(
    ("asked", "numbers"),
    [
        (Question("ferry"), [0]),
        (Question("FERRY quay"), [0]),
        (Question("ferry fähre"), []),
        (Question("zephyrine"), [0]),
        (Question("fahre"), [1]),
        (Question("spat"), [1]),
        # A letter and a mark over it are what the two are as one.
        (Question("Fa\u0308hre"), [1]),
        (Question('"zu spät"'), [1]),
        (Question('"spät zu"'), []),
        (Question("niem*"), [1]),
        (Question("niem"), []),
        (Question("渡し船"), [2]),
        (Question("船"), [2]),
        (Question("遅 船"), [2]),
        (Question("船渡"), []),
        (Question("नमस्ते"), [3]),
        (Question("서울"), [4]),
        (Question("울에"), [4]),
        (Question(title="ferry"), [0]),
        (Question(title="quay"), []),
        (Question(author="ozturk"), [1]),
        (Question(author="ferry"), []),
        (Question(author="花子", words="船"), [2]),
        (Question(address="HTTPS://news.example/de/page-1"), [1]),
        (Question(address="news.example"), [0, 1, 2, 3, 4]),
        (Question(lang="ja"), [2]),
        (Question(tier="C"), []),
        (Question(collection="default", lang="de"), [1]),
        (Question(since=date(2025, 12, 31), until=date(2026, 2, 1)), [0, 1]),
        (Question(since=date(2024, 6, 1), until=date(2024, 6, 2)), [2]),
        # Its publication is not known, so the day of capture counts.
        (Question(since=date(2026, 4, 1)), [3]),
    ],
)
def test_questions(archive: Path, made: Any, asked: Question, numbers: list[int]) -> None:
    assert _numbers(made, archive, asked) == numbers


def test_a_hit_says_what_an_archivist_needs(archive: Path, made: Any) -> None:
    found = find(archive, Question("遅れた"))
    (hit,) = found.hits
    assert (found.total, found.searched, found.closed, found.note) == (1, 5, 0, None)
    assert (hit.title, hit.authors, hit.day, hit.day_is) == ("渡し船が遅れた", ("佐藤 花子",), "2024", "published")
    assert (hit.url, hit.tier, hit.access) == ("https://www.news.example/ja/Page-2?q=1", "A", "open")
    assert hit.passage == "渡し船が今朝も遅れたと発表した。"
    (undated,) = find(archive, Question("नौका")).hits
    assert (undated.day, undated.day_is) == ("2026-04-04", "captured")


@pytest.mark.parametrize(
    "hostile",
    ['"', "a AND b OR NOT c", "title : x", "x NEAR(y)", "{x y}: z", "^a + b", "a* b*", "-ferry",
     "'; DROP TABLE words; --",
     "\ud800x", "a\0b", '"a""b"', "(" * 500 + "a", "x" * 100_000, "*a*"],
)  # fmt: skip
def test_whatever_is_asked_is_text(archive: Path, hostile: str) -> None:
    for asked in (Question(hostile), Question(title=hostile), Question(address=hostile), Question(lang=hostile)):
        try:
            find(archive, asked)
        except QueryError:
            assert not any(map(str.isalnum, hostile))
    assert find(archive, Question("ferry")).total == 1


@pytest.mark.parametrize("asked", ["…", "***", '""', "— —", "a " * 10_000])
def test_a_question_that_can_not_be_asked(archive: Path, asked: str) -> None:
    with pytest.raises(QueryError):
        find(archive, Question(asked))


def test_words_are_joined_as_they_were() -> None:
    text = "Die 世界 heißt 渡し船, und 서울에서 wird เรือข้ามฟาก gefahren。"
    assert words.parted(text) != text
    assert words.joined(words.parted(text)) == text


def _texts_below(folder: Path) -> bytes:
    return b"".join(path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file())


def test_the_index_follows_the_rows(tmp_path: Path, made: Any) -> None:
    path = tmp_path / "archive"
    _commit(path, [_row(made, 0), _row(made, 1, access="closed")])
    assert refresh(path) == index.Refreshed(1, added=1, closed=1)
    assert b"niemand" not in _texts_below(path / file.FOLDER)
    _commit(path, [_row(made, 2)])
    assert refresh(path) == index.Refreshed(2, added=1, closed=1)
    assert refresh(path) == index.Refreshed(2, closed=1)
    assert find(path, Question("niemand")).closed == 1
    # What is closed later goes from the index, and from every byte of it.
    assert b"phyrine" in _texts_below(path / file.FOLDER)
    _close(path, made.capture_id(0))
    found = find(path, Question("quay"))
    assert (found.hits, found.searched, found.closed) == ((), 1, 2)
    assert b"phyrine" not in _texts_below(path / file.FOLDER)


def _close(path: Path, capture_id: str) -> None:
    from fonds.archive import Archive
    from fonds.archive.rewriting import replace_rows

    with open_writer(path, "close") as writer:
        rows = [row for row in Archive(path).to_arrow().to_pylist() if row["capture_id"] == capture_id]
        changed = [{**row, "access": "closed"} for row in rows]
        digested = [{**row, ROW_DIGEST: row_digest(row)} for row in changed]
        replace_rows(path, "documents", "capture_id", digested, writer.digests)


def test_what_is_closed_is_not_found_by_an_index_that_does_not_know(
    tmp_path: Path, made: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "archive"
    _commit(path, [_row(made, 0)])
    refresh(path)
    _close(path, made.capture_id(0))
    with file.alone(path / file.FOLDER) as mine:
        assert mine
        found = find(path, Question("quay"))
    assert found.hits == ()
    assert found.total == 0
    assert found.note is not None


def test_forgotten_documents_leave_no_byte(tmp_path: Path, made: Any) -> None:
    path = tmp_path / "archive"
    assert forget(path, [made.capture_id(0)]) == 0
    _commit(path, [_row(made, 0), _row(made, 1), *made.rows(10, 40)])
    refresh(path)
    assert b"phyrine" in _texts_below(path / file.FOLDER)
    assert forget(path, [made.capture_id(0), "unknown"]) == 1
    assert b"phyrine" not in _texts_below(path / file.FOLDER)
    assert forget(path, [made.capture_id(0)]) == 0
    with file.alone(path / file.FOLDER), pytest.raises(ArchiveError):
        forget(path, [made.capture_id(1)])


def test_where_nothing_can_be_written_the_index_goes_as_a_whole(tmp_path: Path, made: Any) -> None:
    """What is withdrawn may not wait for room on the disk."""
    path = tmp_path / "archive"
    _commit(path, [_row(made, 0), *made.rows(10, 40)])
    refresh(path)
    real = file.opened

    @contextmanager
    def full(folder: Path) -> Iterator[sqlite3.Connection]:
        with real(folder) as connection:
            connection.set_authorizer(lambda action, *_: 0 if action != sqlite3.SQLITE_DELETE else sqlite3.SQLITE_DENY)
            yield connection

    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(index, "opened", full)
        assert forget(path, [made.capture_id(0)]) == 0
    assert not (path / file.FOLDER / file.FILE).exists()
    assert refresh(path).documents == 31


class _KilledError(BaseException):
    pass


@pytest.mark.parametrize("after", [0, 1, 3])
def test_killed_while_it_is_made(tmp_path: Path, made: Any, monkeypatch: pytest.MonkeyPatch, after: int) -> None:
    """Batches that were done stay, the one that was begun is as if it was not, and the next call goes on."""
    path = tmp_path / "archive"
    _commit(path, made.rows(0, 12))
    monkeypatch.setattr(index, "BATCH", 3)
    whole, left = index._addresses, [after * 3 + 2]

    def failing(row: Any) -> str:
        left[0] -= 1
        if not left[0]:
            raise _KilledError
        return whole(row)

    monkeypatch.setattr(index, "_addresses", failing)
    with pytest.raises(_KilledError):
        refresh(path)
    monkeypatch.setattr(index, "_addresses", whole)
    with sqlite3.connect(path / file.FOLDER / file.FILE) as connection:
        assert connection.execute("SELECT count(*) FROM documents").fetchone() == (after * 3,)
    assert refresh(path).added == 12 - after * 3
    assert find(path, Question("ferry")).total == 12


@pytest.mark.parametrize(
    "damage", [b"", b"no database at all " * 100, None], ids=["empty", "other bytes", "cut in the middle"]
)
def test_a_damaged_index_is_made_again(tmp_path: Path, made: Any, damage: bytes | None) -> None:
    path = tmp_path / "archive"
    _commit(path, [_row(made, 0)])
    refresh(path)
    place = path / file.FOLDER / file.FILE
    whole = place.read_bytes()
    place.write_bytes(whole[: len(whole) // 2] if damage is None else damage)
    assert refresh(path).documents == 1
    assert find(path, Question("quay")).total == 1


def test_an_index_of_another_format_is_made_again(tmp_path: Path, made: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "archive"
    _commit(path, [_row(made, 0)])
    refresh(path)
    with sqlite3.connect(path / file.FOLDER / file.FILE) as connection:
        connection.execute("PRAGMA user_version = 99")
    assert refresh(path).added == 1
    assert find(path, Question("quay")).total == 1


def test_an_archive_that_is_read_only_is_searched_all_the_same(
    tmp_path: Path, made: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "archive"
    _commit(path, [_row(made, 0)])
    (path / file.FOLDER).write_text("in the way of the folder")
    found = find(path, Question("quay"))
    assert found.total == 1
    assert "made for this question alone" in (found.note or "")
