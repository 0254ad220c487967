"""The chain that names what was dropped."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from fonds.cleaning.furniture import ROLES, Line, Place, name
from fonds.marks.furniture import fold, match_furniture
from fonds.model import DOCUMENT_ROLES, Role


def _line(text: str, place: Place = Place.AFTER, *, entry: bool = False, prose: bool = False) -> Line:
    return Line(fold(text), len(text.split()), match_furniture(text), place, entry=entry, prose=prose)


def test_nothing_is_named_nothing() -> None:
    assert name([]) == []


def test_roles_are_those_of_furniture() -> None:
    assert set(ROLES) == set(Role) - DOCUMENT_ROLES - {Role.HIDDEN}


def test_lines_below_a_heading_belong_to_it() -> None:
    lines = ["Also read", "The ferry goes quiet for a third winter", "Two new boats for the southern quay"]
    assert name([_line(text) for text in lines]) == [Role.RELATED] * 3


def test_comments_last_until_the_foot() -> None:
    lines = [
        _line("Leave a comment"),
        _line("Ann Lee"),
        _line("I was there when it was lit, and it was cold.", prose=True),
        _line("Privacy Policy", Place.FOOT),
    ]
    assert name(lines) == [Role.COMMENTS, Role.COMMENTS, Role.COMMENTS, Role.LEGAL]


def test_a_link_named_newsletter_among_links_is_a_link() -> None:
    menu = ["Home", "News", "Newsletter", "Sport", "Weather"]
    assert set(name([_line(text, Place.ABOVE, entry=True) for text in menu])) == {Role.NAVIGATION}


def test_a_footer_link_called_advertising_is_no_advert() -> None:
    links = ["About us", "Contact", "Advertisement", "Jobs"]
    assert Role.ADVERT not in name([_line(text, Place.FOOT, entry=True) for text in links])


def test_unmarked_lines_of_a_consent_dialog_go_with_it() -> None:
    lines = ["We and our 12 partners store and access information on a device.", "Measurement", "Accept all"]
    assert name([_line(text) for text in lines]) == [Role.CONSENT] * 3


def test_what_a_container_states_counts() -> None:
    line = Line(fold("Weekly, free"), 2, None, Place.AFTER, stated=((Role.NEWSLETTER, 55),))
    assert name([line]) == [Role.NEWSLETTER]


@given(st.lists(st.tuples(st.text(max_size=30), st.sampled_from(list(Place)), st.booleans()), max_size=30))
def test_every_line_gets_a_role_and_the_same_again(rows: list[tuple[str, Place, bool]]) -> None:
    lines = [_line(text, place, entry=entry) for text, place, entry in rows]
    assert len(name(lines)) == len(lines)
    assert name(lines) == name(lines)
