"""Hyphens at the ends of printed lines, and signs that are not seen inside words."""

from __future__ import annotations

import pytest

import fonds
from fonds.cleaning.text.hyphens import Hyphens, read_hyphens
from fonds.cleaning.text.segments import segment_blocks

PRINT = """\
The deduction of special expenses under the harbour law is permit-
ted to owners of boats that do not move. This has led to a strange
calm. Boats that could sail are kept from sailing, since their own-
ers would lose more than they gain. A power-assisted count of the
days was made. The third way out is to wait for a new power-
assisted count, or for the hulls to rot, or for both, as in 1914-
1918, and to do nothing.
"""


def test_words_that_a_line_parts_are_joined_and_raw_stays() -> None:
    (block,) = segment_blocks(PRINT)
    assert block.raw == PRINT
    for word in ("permitted to", "their owners would", "new power-assisted count", "1914-1918, and"):
        assert word in block.text


@pytest.mark.parametrize(
    ("before", "after", "joined"),
    [
        ("die Vor-", "und Nachteile", "die Vor- und Nachteile"),
        ("he stood -", "and fell", "he stood - and fell"),
        ("the Anglo-", "Saxon coast", "the Anglo-Saxon coast"),
        ("a law\u00ac", "yer said", "a lawyer said"),
        ("no hyphen", "here", "no hyphen here"),
        ("-", "", "- "),
    ],
)
def test_what_stays_apart(before: str, after: str, joined: str) -> None:
    assert Hyphens(frozenset(), parting=True).join(before, after) == joined


def test_programs_that_part_no_words_break_at_hyphens() -> None:
    lines = ["a line of words that nobody parted"] * 40 + ["a well-"]
    hyphens = read_hyphens(lines)
    assert hyphens is not None
    assert hyphens.join("a well-", "known lawyer") == "a well-known lawyer"
    assert read_hyphens(lines[:40]) is None


def test_the_non_joiner_stays_inside_words() -> None:
    words = "کتاب\u200cها را می\u200cخوانند"
    page = f"<html lang=fa><body><p>{words} \u200c {words} و به خانه\u200cشان می\u200cروند هر روز.</p></body></html>"
    (block,) = (b for b in fonds.clean(page.encode(), media_type="text/html").blocks if b.text)
    assert block.text.startswith(words)
    assert "\u200c " not in block.text
