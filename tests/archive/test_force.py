"""`documents_in_force` says what holds today, by whatever way it was stated, and rows follow it."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from fonds.archive import Archive, Hold, Terms, open_writer
from fonds.model import Sidecar
from fonds.schema.ledger import (
    ACCESS_HELD,
    ACCESS_HOLD_ENDED,
    ACCESS_SET,
    ACCESS_STATED,
    COLLECTION_STATED,
    WITHDRAWAL,
    Event,
    event_to_row,
)

BEGIN = datetime(2026, 3, 2, tzinfo=UTC)
TODAY = date(2026, 4, 1)


def told(made: ModuleType, *said: tuple[str, int | None, str]) -> list[dict[str, Any]]:
    """Events one after the other: type, number of the capture, detail."""
    return [
        event_to_row(
            Event(
                kind,
                BEGIN + timedelta(minutes=minute),
                detail=detail,
                capture_id=None if of is None else made.capture_id(of),
            )
        )
        for minute, (kind, of, detail) in enumerate(said)
    ]


@pytest.fixture
def archive(tmp_path: Path, made: ModuleType) -> Path:
    with open_writer(tmp_path, "run-0") as writer:
        rows = [
            *made.rows(0, 3),
            made.row(3, sidecar=Sidecar(access="closed", collection="harbour"), access="closed"),
            made.row(4, sidecar=Sidecar(collection="harbour", embargo_until=date(2026, 5, 1)), access="open"),
        ]
        writer.commit(documents=[{**row, "access": row["access"] or "open"} for row in rows])
    return tmp_path


def state(archive: Path, made: ModuleType, *said: tuple[str, int | None, str]) -> None:
    with open_writer(archive, "run-1") as writer:
        writer.commit(events=told(made, *said))


def standing(archive: Path, made: ModuleType, today: date = TODAY) -> dict[int, tuple[Any, ...]]:
    columns = ("capture_id", "access", "embargo_until", "collection", "is_open", "access_basis")
    found = Archive(archive).documents_in_force(today).to_table(columns)
    number = {made.capture_id(n): n for n in range(10)}
    lines = sorted((number[row["capture_id"]], tuple(row.values())[1:]) for row in found.to_pylist())
    return dict(lines)


def test_without_events_it_is_what_the_rows_say(archive: Path, made: ModuleType) -> None:
    assert standing(archive, made) == {
        0: ("open", None, "default", True, "capture"),
        1: ("open", None, "default", True, "capture"),
        2: ("open", None, "default", True, "capture"),
        3: ("closed", None, "harbour", False, "capture"),
        4: ("open", date(2026, 5, 1), "harbour", False, "capture"),
    }
    assert standing(archive, made, date(2026, 5, 1))[4][3] is True


CHAINS: list[tuple[list[tuple[str, int | None, str]], int, tuple[Any, ...]]] = [
    ([(ACCESS_STATED, 0, Terms("restricted").to_detail())], 0, ("restricted", None, "sidecar")),
    (
        [(ACCESS_STATED, 0, Terms("closed").to_detail()), (ACCESS_STATED, 0, Terms("open").to_detail())],
        0,
        ("closed", None, "sidecar"),
    ),
    ([(ACCESS_SET, 3, Terms("open").to_detail())], 3, ("open", None, "person")),
    (
        [(ACCESS_SET, 3, Terms("open").to_detail()), (ACCESS_STATED, 3, Terms("restricted").to_detail())],
        3,
        ("restricted", None, "sidecar"),
    ),
    ([(ACCESS_SET, 4, Terms("open").to_detail())], 4, ("open", None, "person")),
    (
        [
            (ACCESS_HELD, 0, Hold("", "news/0.txt", "broken").to_detail()),
            (ACCESS_SET, 0, Terms("open").to_detail()),
        ],
        0,
        ("closed", None, "hold"),
    ),
    (
        [(ACCESS_HELD, 0, Hold("", "a", "broken").to_detail()), (ACCESS_HOLD_ENDED, 0, Hold("", "a").to_detail())],
        0,
        ("open", None, "capture"),
    ),
    (
        [(COLLECTION_STATED, None, Terms("closed", collection="harbour").to_detail())],
        4,
        ("closed", date(2026, 5, 1), "collection"),
    ),
    (
        [
            (COLLECTION_STATED, None, Terms("closed", collection="harbour").to_detail()),
            (ACCESS_SET, None, Terms("open", collection="harbour").to_detail()),
        ],
        4,
        ("open", date(2026, 5, 1), "capture"),
    ),
    (
        [
            (COLLECTION_STATED, None, Terms("closed", collection="harbour").to_detail()),
            (ACCESS_SET, 4, Terms("open").to_detail()),
        ],
        4,
        ("open", None, "person"),
    ),
    (
        [
            (COLLECTION_STATED, None, Terms("closed", collection="harbour").to_detail()),
            (ACCESS_STATED, 4, Terms(collection="elsewhere").to_detail(was="harbour")),
        ],
        4,
        ("closed", date(2026, 5, 1), "collection"),
    ),
]


@pytest.mark.parametrize(("said", "of", "expected"), CHAINS)
def test_the_strictest_holds_from_the_last_act_on(
    archive: Path, made: ModuleType, said: list[tuple[str, int | None, str]], of: int, expected: tuple[Any, ...]
) -> None:
    state(archive, made, *said)
    access, day, _, _, basis = standing(archive, made)[of]
    assert (access, day, basis) == expected
    with open_writer(archive, "run-2") as writer:
        late = writer.out_of_force()
        writer.bring_into_force(late)
        assert not writer.out_of_force()
    assert standing(archive, made)[of][:2] == expected[:2]
    row = Archive(archive).row(made.capture_id(of))
    assert (row["access"], row["embargo_until"]) == expected[:2]


def test_collection_and_rights_are_as_stated_last(archive: Path, made: ModuleType) -> None:
    state(
        archive,
        made,
        (COLLECTION_STATED, None, Terms(rights="Deposit 7", collection="quay").to_detail()),
        (ACCESS_STATED, 0, Terms(collection="harbour").to_detail(was="default")),
        (ACCESS_STATED, 0, Terms(collection="quay").to_detail(was="harbour")),
    )
    with open_writer(archive, "run-2") as writer:
        writer.bring_into_force(writer.out_of_force())
    there = Archive(archive)
    now = there.query(f"SELECT * FROM documents_in_force WHERE capture_id = '{made.capture_id(0)}'").to_pylist()[0]
    assert (now["collection"], now["rights_statement"]) == ("quay", "Deposit 7")
    assert there.row(made.capture_id(0))["collection"] == "quay"
    assert there.count() == 5


def test_what_was_withdrawn_is_not_in_it(archive: Path, made: ModuleType) -> None:
    state(archive, made, (WITHDRAWAL, 1, '{"reason": "asked for by the author"}'))
    assert set(standing(archive, made)) == {0, 2, 3, 4}
    assert Archive(archive).query("SELECT count(*) AS n FROM documents_in_force").to_pylist() == [{"n": 4}]
    assert Archive(archive).count() == 5


def test_sql_and_arrow_say_the_same(archive: Path, made: ModuleType) -> None:
    state(
        archive,
        made,
        (ACCESS_SET, 3, Terms("open").to_detail()),
        (COLLECTION_STATED, None, Terms("restricted", date(2027, 1, 1), collection="default").to_detail()),
        (WITHDRAWAL, 2, '{"reason": "mistake"}'),
    )
    there = Archive(archive)
    by_arrow = there.documents_in_force().to_table()
    by_sql = there.query("SELECT * FROM documents_in_force")
    assert by_sql.column_names == by_arrow.column_names
    assert sorted(by_sql.to_pylist(), key=str) == sorted(by_arrow.to_pylist(), key=str)
    assert by_arrow.schema.names[:-2] == there.documents().schema.names


def test_only_the_captures_asked_for(archive: Path, made: ModuleType) -> None:
    found = Archive(archive).documents_in_force(TODAY).to_table(["text"], captures=[made.capture_id(2)])
    assert [set(row) for row in found.to_pylist()] == [{"text"}]
