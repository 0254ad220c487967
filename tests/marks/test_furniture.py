"""The furniture tables: every row's example, every phrase, and what must not be taken for furniture."""

from __future__ import annotations

import pytest

from fonds.marks.furniture import ROWS, Row, Shape, fold, match_furniture, match_lines
from fonds.model import DOCUMENT_ROLES, Role
from tests.marks.furniture_lines import LANGUAGES, LINES


@pytest.mark.parametrize("row", ROWS, ids=lambda row: f"{row.name}.{row.shape}")
def test_example_is_recognised_in_its_role(row: Row) -> None:
    mark = match_furniture(row.example)
    assert mark is not None
    assert mark.role is row.role


@pytest.mark.parametrize("row", ROWS, ids=lambda row: f"{row.name}.{row.shape}")
def test_phrases_are_lower_case_and_not_empty(row: Row) -> None:
    phrases = row.phrases.split("|")
    assert all(phrase.strip() and phrase == phrase.lower() and fold(phrase) for phrase in phrases)


def test_rows_are_furniture_and_named_once() -> None:
    assert not {row.role for row in ROWS} & DOCUMENT_ROLES
    names = [(row.name, row.shape) for row in ROWS]
    assert len(names) == len(set(names))


# What no line of its own says: hidden text is a matter of style sheets, `other` of what nobody recognised.
_UNSAID = {Role.HIDDEN, Role.OTHER}


def test_every_role_has_lines_in_every_language() -> None:
    furniture = set(Role) - DOCUMENT_ROLES - _UNSAID
    known = {(role, language) for role, language, _ in LINES}
    assert known >= {(role, language) for role in furniture for language in LANGUAGES}


@pytest.mark.parametrize(("role", "language", "line"), LINES, ids=str)
def test_lines_of_sites_are_recognised(role: Role, language: str, line: str) -> None:
    mark = match_furniture(line)
    assert mark is not None, language
    assert mark.role is role


_FURTHER = ("cs", "sk", "hu", "ro", "hr", "sr", "sl", "bg", "uk", "el", "ar", "fa", "he", "hi", "id", "vi", "th")


def test_further_languages_have_the_roles_that_matter() -> None:
    for role in (Role.CONSENT, Role.NAVIGATION, Role.RELATED, Role.COMMENTS, Role.FOOTER, Role.LEGAL, Role.SHARE):
        known = " ".join(row.language for row in ROWS if row.role is role).split()
        assert {*LANGUAGES, *_FURTHER} <= set(known), role


@pytest.mark.parametrize(
    ("line", "role"),
    [
        ("12 Kommentare", Role.COMMENTS),
        ("3 条评论", Role.COMMENTS),
        ("LEAVE A REPLY »", Role.COMMENTS),
        ("© 2031 Harbour Herald", Role.LEGAL),
        ("Page 3 of 12", Role.PAGING),
        ("Ver más noticias relacionadas", None),
        ("The advertisement hung on the wall for years.", None),
        ("She asked me to share the story of the lighthouse.", None),
        ("", None),
        ("…", None),
    ],
)
def test_lines(line: str, role: Role | None) -> None:
    mark = match_furniture(line)
    assert (mark.role if mark else None) is role


def test_whole_and_inside_differ() -> None:
    whole = match_furniture("Accept all cookies")
    inside = match_furniture("Please note that we use cookies on this page.")
    assert whole is not None
    assert whole.whole
    assert inside is not None
    assert not inside.whole


def test_shapes_are_all_used() -> None:
    assert {row.shape for row in ROWS} == set(Shape)


def test_lines_asked_together_get_the_answers_that_they_get_alone() -> None:
    lines = [row.example for row in ROWS] + ["Two\nlines\u2028or\tcells", "", "  Read   more ", "The tide was late."]
    assert match_lines(lines) == [match_furniture(line) for line in lines]
    assert match_lines([]) == []


@pytest.mark.parametrize(
    ("line", "role"),
    [
        ("Deine Privatsphäre-Einstellungen verhindern, dass wir die Seekarte zeigen.", Role.CONSENT),
        ("Pour afficher ce contenu, vous devez accepter les cookies de Carte Marine.", Role.CONSENT),
        ("To view this content, please accept cookies from TideMap.", Role.CONSENT),
        ("Per visualizzare questo contenuto accetta i cookie di MareaVideo.", Role.CONSENT),
        ("Om deze inhoud te tonen moet je cookies toestaan.", Role.CONSENT),
        ("Hat Ihnen dieser Artikel gefallen? Dann unterstützen Sie den Hafenboten.", Role.ADVERT),
        ("Vous avez aimé cet article ? Soutenez la Gazette du quai.", Role.ADVERT),
        ("¿Te ha gustado este artículo? Apoya al Diario del Muelle.", Role.ADVERT),
        ("Gillade du artikeln? Stöd Hamnbladet.", Role.ADVERT),
    ],
)
def test_placeholders_and_calls_for_support_are_known(line: str, role: Role) -> None:
    mark = match_furniture(line)
    assert mark is not None
    assert mark.role is role
