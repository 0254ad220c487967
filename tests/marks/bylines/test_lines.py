"""Byline lines."""

import re

import pytest

from fonds.languages.rows import BylineOpener
from fonds.marks.bylines.lines import match_byline
from fonds.marks.bylines.openers import OPENERS, ROWS


@pytest.mark.parametrize(("language", "row"), ROWS, ids=str)
def test_every_row_reads_its_example(language: str, row: BylineOpener) -> None:
    assert re.match(row.words, row.example, re.IGNORECASE)
    mark = match_byline(row.example)
    assert mark is not None
    assert len(mark.names) == 1


def test_rows_are_of_the_rules_that_are_asked() -> None:
    assert {row.rule for _, row in ROWS} == {"additional", "written-by", "names"}
    assert [opener.rule for opener in OPENERS][:4] == ["additional", "written-by", "en", "de"]


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("By Marisol Quintero and Tom Weller", ("Marisol Quintero", "Tom Weller")),
        ("ByMarisol Quintero", ("Marisol Quintero",)),
        ("By Marisol Quintero, Tom Weller & Ann Lee", ("Marisol Quintero", "Tom Weller", "Ann Lee")),
        ("Von Jonas Weber und Petra Kling", ("Jonas Weber", "Petra Kling")),
        ("Par Camille Durand et Luc Morel", ("Camille Durand", "Luc Morel")),
        ("Por Lucía Fernández y Pablo Ruiz", ("Lucía Fernández", "Pablo Ruiz")),
        ("Av Ingrid Solberg og Lars Moen", ("Ingrid Solberg", "Lars Moen")),
        ("By Tom Weller Jr., Staff Writer", ("Tom Weller Jr.",)),
        ("By ANN LEE", ("ANN LEE",)),
        ("By Ann Lee, Ann Lee", ("Ann Lee",)),
        ("By Ann Lee | Published May 3, 2024", ("Ann Lee",)),
        ("By Max Kim in Seoul", ("Max Kim",)),
        ("记者：李明、王芳", ("李明", "王芳")),
        ("김민수 기자", ("김민수",)),
        ("By Reuters", ("Reuters",)),
        ("Ann Lee, Senior Reporter", ("Ann Lee",)),
    ],
)
def test_names(line: str, names: tuple[str, ...]) -> None:
    mark = match_byline(line)
    assert mark is not None
    assert mark.names == names


@pytest.mark.parametrize(
    "line",
    [
        "By the lake, life is good",
        "Von der Leyen tritt zurück",
        "Por qué sube la luz",
        "Di più",
        "By continuing you agree to our terms",
        "Byron Lee",
        "Parker Ross",
        "Vonda Hall sings",
        "Ann Lee",
        "",
        "x" * 5_000,
    ],
)
def test_no_bylines(line: str) -> None:
    mark = match_byline(line)
    assert mark is None


def test_roles_and_lone_openers() -> None:
    mark = match_byline("Marisol Quintero, Staff Writer")
    assert mark is not None
    assert (mark.role, mark.people[0].role) == ("Staff Writer", "Staff Writer")
    alone = match_byline("- Editor-in-Chief")
    assert alone is not None
    assert (alone.names, alone.role, alone.rule) == ((), "Editor-in-Chief", "role-alone")
    opener = match_byline("By")
    assert opener is not None
    assert opener.rule == "opener-alone"


def test_contributors_are_told_apart() -> None:
    mark = match_byline("Additional reporting by Tom Weller")
    assert mark is not None
    assert mark.contributors


def test_what_copies_glue_behind_names_is_cut() -> None:
    for line in ("By Ann LeeNovember 21, 2025", "By Ann LeeTwitter", "von Ann Lee, MDR THÜRINGEN"):
        mark = match_byline(line)
        assert mark is not None, line
        assert mark.names == ("Ann Lee",), line


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("By Guardian staff reporter", "Guardian staff reporter"),
        ("By Bay Courier Reporters", "Bay Courier Reporters"),
        ("By Staff Writer", "Staff Writer"),
    ],
)
def test_what_nobody_is_called_is_one_desk(line: str, name: str) -> None:
    mark = match_byline(line)
    assert mark is not None
    assert [(person.name, person.kind, person.role) for person in mark.people] == [(name, "desk", None)]


def test_a_house_behind_a_name_is_where_somebody_works() -> None:
    mark = match_byline("By Ann Lee, Bay Courier reporter")
    assert mark is not None
    assert mark.people[0].name == "Ann Lee"
