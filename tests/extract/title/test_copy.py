"""What a text copy tells by position and shape alone."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

import fonds
from fonds.extract.page.view import Page
from fonds.extract.title.text_copy.candidates import title_lines
from fonds.extract.title.text_copy.weights import WEIGHTS
from fonds.model import Byline, Role
from tests.support.fields import page_with, text_fields

PROSE = (
    (
        "Der Stadtrat hat am Montag beschlossen, die alte Mühle am Wehr nicht abzureißen, sondern den Verein dort noch "
        "mindestens fünf Jahre backen zu lassen, obwohl das Dach undicht ist und das Geld fehlt."
    ),
    (
        "Die Mühle gehört seit dem Krieg der Stadt. Gebacken wird dort jeden zweiten Samstag, und wer zu spät kommt, "
        "bekommt vom Roggenbrot nichts mehr, wie die Nachbarn seit Jahren klagen und dabei lachen."
    ),
)


ENGLISH = (
    "The ferry had been running for eleven years when the harbour board voted to stop it, and nobody in the village "
    "could say afterwards who had first brought up the idea, though many had heard it before."
)
FRENCH = (
    "Le bac traversait depuis onze ans quand le conseil du port a voté la fin du service, et personne au village n'a "
    "su dire ensuite qui avait eu l'idée, même si beaucoup en avaient déjà entendu parler."
)


def page_of(*lines: tuple[str, Role]) -> Page:
    return page_with(*lines, language="de")


def test_the_title_is_found_whatever_it_was_labelled() -> None:
    page = page_of(
        ("Zur Anmeldung", Role.NAVIGATION),
        ("Stadtrat lässt die Mühle stehen", Role.NAVIGATION),
        ("Von Jonas Weber", Role.NAVIGATION),
        ("24.04.2024, 18:05 Uhr", Role.NAVIGATION),
        ("Blick auf das Wehr im Frühjahr. Foto: Jonas Weber/dpa", Role.TITLE),
        (PROSE[0], Role.BODY),
        (PROSE[1], Role.BODY),
    )
    lines = title_lines(page)
    assert lines[0].block.index == 1
    assert set(lines[0].features) == set(WEIGHTS)


def test_the_best_lines_alone_are_those_of_the_whole_order() -> None:
    page = page_of(
        ("Stadtrat lässt die Mühle stehen", Role.NAVIGATION),
        ("Wetter im Landkreis", Role.NAVIGATION),
        ("Neues vom Wehr", Role.RELATED),
        ("Mühle am Wehr", Role.NAVIGATION),
        ("Stadtrat lässt die Mühle stehen", Role.OTHER),
        ("Von Jonas Weber", Role.NAVIGATION),
        ("24.04.2024, 18:05 Uhr", Role.NAVIGATION),
        ("Backen darf der Verein noch fünf Jahre", Role.OTHER),
        (PROSE[0], Role.BODY),
        ("Wehr und Dach der Mühle am Montag", Role.BODY),
        (PROSE[1], Role.BODY),
    )
    lines = title_lines(page)
    assert len(lines) > 5
    assert all(title_lines(page, most) == lines[:most] for most in range(1, len(lines) + 1))


def test_blocks_that_hold_a_string_whatever_its_case() -> None:
    page = page_of(
        ("COPYRİGHT 2024 Havuz Gazetesi", Role.FOOTER),
        ("copy", Role.OTHER),
        ("right © right", Role.OTHER),
        ("Copyright copyright", Role.OTHER),
    )
    assert [b.index for b in page.holding(("copyright", "©"))] == [0, 2, 3]
    assert page.holding(("mill",)) == []


def test_no_prose_no_title() -> None:
    assert title_lines(page_of(("Home", Role.NAVIGATION), ("Login", Role.NAVIGATION))) == []


def test_a_time_without_zone_stays_without_one() -> None:
    text = "\n".join(["Die Mühle bleibt stehen", "Von Jonas Weber", "24.04.2024, 18:05 Uhr", "", *PROSE])
    fields = text_fields(text)
    assert fields.title == "Die Mühle bleibt stehen"
    assert fields.published is not None
    assert fields.published.as_stated == datetime(2024, 4, 24, 18, 5)  # noqa: DTZ001 - the case
    assert (fields.published.utc, fields.published.offset_basis) == (None, "unknown")


def test_credits_stand_in_paragraphs() -> None:
    lines = ["Die Mühle bleibt stehen", "Von Jonas Weber", "", PROSE[0], ""]
    lines += ["Das Wehr im Frühjahr. © Petra Sommer/dpa", "", PROSE[1], "", "Das Dach der Mühle Anna Berg/Reuters", ""]
    fields = text_fields("\n".join([*lines, *PROSE]))
    assert [(c.creators, c.agencies) for c in fields.photo_credits] == [
        (("Petra Sommer",), ("dpa",)),
        (("Anna Berg",), ("Reuters",)),
    ]


def test_helpers_are_no_authors() -> None:
    english = (
        "The ferry had been running for eleven years when the harbour board voted to stop it, and nobody in the "
        "village could say afterwards who had first brought up the idea, though many had heard it before."
    )
    text = f"The ferry that stopped\nBy Ann Lee\n\n{english}\n\n{english}\n"
    fields = text_fields(text + "Additional reporting by Marisol Duarte")
    assert Byline("Ann Lee", None, "person", 0) in fields.bylines
    helpers = [b for b in fields.bylines if b.role == "contributor"]
    assert [b.name for b in helpers] == ["Marisol Duarte"]


def test_a_date_after_the_capture_stays_for_the_check() -> None:
    text = "\n".join(["Die Mühle bleibt stehen", "Von Jonas Weber", "24.04.2031, 18:05 Uhr", "", *PROSE])
    fields = text_fields(text, at=datetime(2024, 5, 1, tzinfo=UTC))
    assert fields.published is not None
    assert fields.published.as_stated.year == 2031


@pytest.mark.parametrize(
    "line", ["March 30, 2026, 7:00 pm - 9:30 pm", "30. März 2026, 13:15 Uhr – 19:00 Uhr", "30 mars 2026, 19:00 à 21:30"]
)
def test_a_time_with_an_end_is_an_events(line: str) -> None:
    text = f"The pump is back\n\n{line}\n\nThe committee meets at the brook, and everybody should bring a spade.\n"
    assert fonds.clean(text.encode(), media_type="text/plain").published is None
    begun = text.replace(line, line.split(" - ", maxsplit=1)[0].split(" – ", maxsplit=1)[0].split(" à ", maxsplit=1)[0])
    assert fonds.clean(begun.encode(), media_type="text/plain").published is not None


@pytest.mark.parametrize(
    "label", ["Foto: Die alte Mühle am Wehr", "Filed under: Die Mühle am Wehr", "Ausgabe 3: Mühlen am Wehr"]
)
def test_a_line_that_names_a_field_is_no_title(label: str) -> None:
    title = "Die alte Mühle am Wehr bleibt stehen"
    lines = ((title, Role.NAVIGATION), (label, Role.NAVIGATION), (PROSE[0], Role.BODY), (PROSE[1], Role.BODY))
    assert title_lines(page_of(*lines))[0].block.text == title


def test_the_line_over_a_standfirst_goes_before_the_lines_of_a_list() -> None:
    title, standfirst = "Die alte Mühle: Ein Verein darf bleiben", "Der Rat hat entschieden. " * 6
    lines = (
        *((f"Rubrik {name}", Role.NAVIGATION) for name in ("Stadt", "Land", "Fluss", "Wehr", "Rat", "Brot")),
        (title, Role.NAVIGATION),
        (standfirst.strip(), Role.SUBTITLE),
        (PROSE[0], Role.BODY),
        (PROSE[1], Role.BODY),
    )
    best = title_lines(page_of(*lines))[0]
    assert best.block.text == title
    assert best.features["subtitle-next"] == best.features["long-next"] == best.features["short-above"] == 1.0


@pytest.mark.parametrize(
    ("title", "standfirst", "who", "prose"),
    [
        (
            "Wer bezahlt die alte Mühle?",
            "Nach dem Beschluss vom Montag will der Verein von der Stadt wissen, woher das Geld kommt",
            "Von Jonas Weber\n24. April 2024",
            PROSE,
        ),
        (
            "The ferry that nobody voted for",
            "Goats, a timetable and a board that met for nine minutes: how a harbour lost its only crossing",
            "By Ada Quill\nMarch 3, 2024",
            (ENGLISH, ENGLISH),
        ),
        (
            "Qui veut encore du vieux bac ?",
            "Après onze ans de service, le conseil du port met fin à la traversée et personne ne sait pourquoi",
            "Par Jeanne Morel\n3 mars 2024",
            (FRENCH, FRENCH),
        ),
    ],
)
@pytest.mark.parametrize("over", ["", "Menü\nSport\n\n", "The Quayside Lantern\n\n"])
@pytest.mark.parametrize("between", ["\n", "\n\n"])
def test_the_title_over_the_standfirst(  # noqa: PLR0917
    title: str, standfirst: str, who: str, prose: tuple[str, str], over: str, between: str
) -> None:
    text = over + between.join((title, standfirst, who)) + "\n\n" + "\n\n".join(prose) + "\n"
    assert text_fields(text).title == title


def test_a_section_over_a_long_title_is_no_title() -> None:
    title = "Nach dem Beschluss vom Montag will der Verein wissen, woher das Geld für die Mühle kommt"
    for over in ("Stadt & Land", "Der Seebote Kurier", "Mühle"):
        assert text_fields(f"{over}\n{title}\nVon Jonas Weber\n24. April 2024\n\n" + "\n\n".join(PROSE)).title == title
