"""Names beside other facts on a line, East Asian bylines: every row reads its example."""

from __future__ import annotations

import re

import pytest

from fonds.languages.rows import Beside
from fonds.marks.bylines.beside import BESIDE, WORDS, BesideRow, without_beside
from fonds.marks.bylines.east import EAST, EastRow, match_east
from fonds.marks.bylines.lines import match_byline
from fonds.marks.bylines.parts import match_parts, undoubled
from fonds.marks.bylines.unparted import row_of_names
from fonds.marks.persons.job_titles import role_line, role_of, starts_role
from fonds.marks.persons.names import is_person_like
from fonds.marks.persons.words import family_names, given_names


@pytest.mark.parametrize("row", BESIDE, ids=lambda row: row.rule)
def test_rows_beside_names_match_their_examples(row: BesideRow) -> None:
    match = re.fullmatch(row.pattern, row.example, re.IGNORECASE)
    assert match is not None
    assert without_beside(row.example, "|") == ("|", row.timed)


@pytest.mark.parametrize(("language", "row"), WORDS, ids=str)
def test_words_beside_names_stand_in_their_examples(language: str, row: Beside) -> None:
    assert re.search(rf"(?:{row.words})", row.example, re.IGNORECASE)


@pytest.mark.parametrize("row", EAST, ids=lambda row: row.rule)
def test_east_asian_rows_read_their_examples(row: EastRow) -> None:
    match = row.pattern.search(row.example)
    assert match is not None
    found = match_east(row.example)
    assert found is not None
    assert all(person.name in match["names"] for person in found[0])


@pytest.mark.parametrize(
    ("line", "names", "timed"),
    [
        ("27. Januar 2026 • Petra Sommer • 3 Minuten", ["Petra Sommer"], True),
        ("Ann Lee · Bay News · Posted: Sep 02, 2023 5:20 PM PST | Last Updated: September 2", ["Ann Lee"], True),
        ("petra sommer.jpg Von Petra Sommer 28.04.2023, 18:11 Uhr", ["Petra Sommer"], True),
        ("Ann LeePublished Oct 5, 2023, 9:42am|Updated Oct 5, 2023, 3:17pm", ["Ann Lee"], True),
        ("By Ann Lee Feb 8, 2020 5 min read", ["Ann Lee"], True),
        ("Ann Lee@annlee", ["Ann Lee"], False),
        ("Ingrid Solberg – Journalist i Bergen Journalist i Bergen", ["Ingrid Solberg"], False),
        ("Par Camille Durand le 07 Mai 2020", ["Camille Durand"], True),
        ("Medically reviewed by Bob Dow — Written by Ann Lee, MD — Updated on March 7, 2025", ["Ann Lee, MD"], True),
    ],
)
def test_names_among_other_parts(line: str, names: list[str], timed: bool) -> None:
    mark = match_parts(line)
    assert mark is not None
    assert [p.name for p in mark.people] == names
    assert mark.timed is timed


@pytest.mark.parametrize(
    "line",
    [
        "Bay Pictures / AP | Ann Lee",
        "Ann Lee / Reuters",
        "© Ann Lee",
        "Lee, Ann",
        "Home | Politics | The ferry that nobody wanted to stop for a day",
        "12 Kommentare",
        "Published on 30/04/2024 - 10:45",
    ],
)
def test_credits_lists_and_dates_name_no_author(line: str) -> None:
    mark = match_parts(line)
    assert mark is None or not mark.people


def test_rows_of_names_are_parted() -> None:
    assert [p.name for p in row_of_names("Marisol Bergqvist Pieter Bakker")] == ["Marisol Bergqvist", "Pieter Bakker"]
    assert row_of_names("Anna Maria Petra Sommer") == ()
    assert undoubled("Ann Lee Ann Lee") == "Ann Lee"
    assert undoubled("Ann Lee") == "Ann Lee"


@pytest.mark.parametrize(
    ("line", "name", "role"),
    [
        ("By Ann Lee, CEO of Bay Ferries", "Ann Lee", "CEO of Bay Ferries"),
        ("By Ann Lee For The Bay Courier", "Ann Lee", None),
        ("By ANN LEE FOR BAYONLINE", "ANN LEE", None),
        ("By Ann Lee Bay News", "Ann Lee", None),
        ("Von Jonas Weber (dpa)", "Jonas Weber", None),
        ("Par Camille Durand, à Paris", "Camille Durand", None),
        ("Door onze verslaggever Pieter Bakker", "Pieter Bakker", None),
        ("Das Interview führte Petra Sommer", "Petra Sommer", None),
        ("Ann Lee Staff Writer", "Ann Lee", "Staff Writer"),
    ],
)
def test_more_forms(line: str, name: str, role: str | None) -> None:
    mark = match_byline(line)
    assert mark is not None
    assert (mark.people[0].name, mark.people[0].role) == (name, role)


def test_common_words_end_names_behind_given_names() -> None:
    assert is_person_like("Marisol King")
    assert not is_person_like("Harbour King")
    assert not is_person_like("Krieg in der Ukraine")
    assert not is_person_like("Petra Sommer vom FC Bucht")


def test_roles_that_join_their_subject() -> None:
    assert role_of("Leitender Wirtschaftsredakteur") == "Leitender Wirtschaftsredakteur"
    assert starts_role("Journalist i Bergen") == "Journalist i Bergen"
    assert role_line("Marisol Duarte Staff Writer") is None


def test_lists_of_names_are_shipped() -> None:
    assert {"bakker", "bergqvist"} <= family_names()
    assert not {"house", "bank", "klima"} & (family_names() | given_names())
