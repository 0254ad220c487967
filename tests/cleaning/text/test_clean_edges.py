"""Furniture at the edges of texts that are clean but for it."""

from __future__ import annotations

import pytest

import fonds
from fonds.cleaning.text.clean_edges import is_menu_line
from fonds.cleaning.text.units import Unit
from fonds.model import Kind

TEXT = (
    "The buoy keeper of Sallow Reach rows out every morning to see whether the buoy is where it was.\n\n"
    "It has moved twice in forty years, and both times it was the river that had moved, he says.\n\n"
    "Nobody has asked him to stop, and nobody remembers who asked him to begin."
)


def _unit(text: str) -> Unit:
    return Unit(text, Kind.PARAGRAPH, None, text.lower(), len(text.split()), prose=False, gap=False, times=1, mark=None)


@pytest.mark.parametrize(
    ("line", "menu"),
    [
        ("Login • Register • FAQ", True),
        ("ログイン 会員登録", True),
        ("Home | News | Sport", True),
        ("The news came home", False),
        ("Home is where the boat is.", False),
        ("", False),
    ],
)
def test_menus_on_one_line(line: str, menu: bool) -> None:
    assert is_menu_line(_unit(line)) is menu


def test_clean_texts_stay_whole() -> None:
    assert fonds.clean(TEXT.encode(), media_type="text/plain").text.split() == TEXT.split()


def test_what_stands_below_a_button_is_no_text() -> None:
    copy = f"Login • Register\nThe buoy keeper\n\n{TEXT}\n\nShare this article\nRead also\nA kitten on the fuel dock\n"
    document = fonds.clean(copy.encode(), media_type="text/plain")
    assert document.text.endswith("who asked him to begin.")
    assert "Register" not in document.kept_text
