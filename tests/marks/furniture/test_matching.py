"""The look-up of furniture: lines of sites in many languages, and what must not be taken for furniture.

The rows themselves are tested in `tests/languages`.
"""

from __future__ import annotations

import pytest

from fonds.marks.furniture import ROWS, match_furniture, match_lines
from fonds.model import DOCUMENT_ROLES, Role
from tests.marks.furniture.lines import LANGUAGES, LINES

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
