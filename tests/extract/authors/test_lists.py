"""Long rows of authors, as journals have them, and names that only handles and forms of writing hide."""

from __future__ import annotations

import pytest

from tests.support.fields import PROSE, html_fields, text_fields

TITLE = "The ferry nobody asked for"
NAMES = [
    "Ann Lee", "Bob Dow", "Cy Dorn", "Dana Moss", "Eve Lund", "Finn Berg", "Gus Holt", "Hal Ross", "Ida Kern",
    "Jon Voss", "Kit Marr", "Lea Dunn", "Max Orr", "Ned Pike", "Jun Zhao",
]  # fmt: skip


def of_html(head: str = "", body: str = "") -> list[str]:
    page = f"<html lang=en><head>{head}</head><body><h1>{TITLE}</h1>{body}<p>{PROSE}</p><p>{PROSE}</p></body></html>"
    return [person.name for person in html_fields(page).bylines]


def of_text(*lines: str) -> list[str]:
    text = "\n".join([TITLE, "", *lines, "", PROSE, "", PROSE.replace("eleven", "twelve")])
    return [person.name for person in text_fields(text).bylines]


def cited(*names: str) -> str:
    return "".join(f'<meta name="citation_author" content="{name}">' for name in names)


def test_all_authors_of_a_paper_are_named() -> None:
    assert of_html(cited(*NAMES)) == NAMES
    assert of_html(cited("Lee, Ann", "Dow, Bob")) == ["Ann Lee", "Bob Dow"]
    assert of_html(body=f"<div>{', '.join(f'<span>{name}</span>' for name in NAMES)}</div>") == NAMES


@pytest.mark.parametrize("joint", [", ", "; "])
def test_a_row_of_names_in_a_copy(joint: str) -> None:
    assert of_text(joint.join(NAMES), "4 May 2024") == NAMES
    assert of_text(joint.join(NAMES), "", "Institute for Ferries and Harbours, Bay Town") == NAMES
    glued = [f"View ORCID Profile{name}" if name == "Eve Lund" else name for name in NAMES]
    assert of_text(joint.join(glued)) == NAMES


def test_numbers_of_institutes_are_no_part_of_names() -> None:
    assert of_text(", ".join(f"{name}1,2" for name in NAMES)) == NAMES


@pytest.mark.parametrize(
    "line",
    [
        "Topics: Ann Lee, Bob Dow, Cy Dorn, Dana Moss, Eve Lund",
        "Cast: Ann Lee, Bob Dow, Cy Dorn, Dana Moss, Eve Lund\n4 May 2024",
        "With Ann Lee, Bob Dow, Cy Dorn, Dana Moss, Eve Lund\n4 May 2024",
        "North Pier, South Pier, Old Town, Fish Market, Long Island, Bay Harbour",
        ", , , , , , ,",
        ", ".join(f"Ann Lee{chr(97 + n // 26)}{chr(97 + n % 26)}" for n in range(600)),
    ],
)
def test_other_rows_name_nobody(line: str) -> None:
    assert of_text(line) == []


def test_a_team_under_a_title_wrote_nothing() -> None:
    assert of_html(body=f"<p>{', '.join(NAMES)}</p>") == []


def test_all_of_a_byline_are_named() -> None:
    assert of_html(body=f"<p>By {', '.join(NAMES[:6])}</p>") == NAMES[:6]
    assert of_text(f"By {', '.join(NAMES[:5])} and {NAMES[5]}", "4 May 2024") == NAMES[:6]


def test_whom_the_text_tells_of_is_no_author() -> None:
    told = PROSE.replace("the harbour board", "Eve Lund of the harbour board")
    text = "\n".join([TITLE, "", ", ".join(NAMES), "", told, "", told.replace("eleven", "twelve")])
    assert text_fields(text).bylines == ()


@pytest.mark.parametrize("count", [0, 10_000])
def test_many_cited_or_empty_ones(count: int) -> None:
    assert len(of_html(cited(*["Ann Lee", "Bob Dow"] * count, "", ","))) <= len(NAMES)


def test_a_handle_is_shown_as_the_name_it_is_printed_as() -> None:
    head = '<meta name="sailthru.author" content="mikecason">'
    assert of_html(head, '<div class="byline">By <a>Mike Cason | mcason@bay.example</a></div>') == ["Mike Cason"]


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("By Cher", ["Cher"]),
        ("EARL PADGETT", ["EARL PADGETT"]),
        ("By Zylphra Quux | Gazette Staff Writer | Published: Tuesday, April 22, 1997", ["Zylphra Quux"]),
        ("By Earl Padgett, who covers the harbour for the Courier", ["Earl Padgett"]),
        ("Words: Ann Lee Pictures: Bob Dow", ["Ann Lee"]),
        ("As told to Ann Lee", ["Ann Lee"]),
        ("Photo by Bob Dow", []),
        ("דנה כהן, כתבת", ["דנה כהן"]),
        ("כתב: יוסי לוי", ["יוסי לוי"]),
        ("כתבת הארץ דנה כהן", ["דנה כהן"]),
        ("المراسل محمد العلي", ["محمد العلي"]),
        ("文● オカモト／ASCII編集部", ["オカモト", "ASCII編集部"]),
        ("著者：山田 太郎", ["山田 太郎"]),
    ],
)
def test_bylines_under_a_title(line: str, names: list[str]) -> None:
    assert of_html(body=f'<p class="byline">{line}</p>') == names
