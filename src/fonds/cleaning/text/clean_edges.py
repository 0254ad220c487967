"""Furniture at the edges of a text that is clean but for it: a menu's line above the title, buttons and teasers below.

Nothing is dropped for what the model thinks of it alone: the furniture tables must know the line, or one above it.
"""

from __future__ import annotations

import re

from fonds.cleaning.text.model import TextPrediction
from fonds.cleaning.text.units import Unit
from fonds.marks.furniture import fold_line, match_line
from fonds.model import Kind, Role

# Lines that the model gives less (thousandths) may go where the tables know them.
_KNOWN_BELOW = 250
# ... and lines around those: what is likelier is text.
_EDGE_BELOW = 450
# A menu on one line: so many entries at least, and this share of them known.
_MENU_ENTRIES = (2, 14)
_MENU_SHARE = 0.6
_LONGEST_MENU = 120
_LONGEST_BUTTON = 5
_LONGEST_NOTICE = 30
# Words that documents use as headings, too, end none.
_SURE = 0.8
_PARTS = re.compile(r"[\s|•·/‹›»«>–—]+")
_PARTED = re.compile(r"[|•·‹›»«>–—]")
_SITE = frozenset({Role.NAVIGATION, Role.LEGAL, Role.FOOTER, Role.CONSENT, Role.SEARCH, Role.NEWSLETTER, Role.ADVERT})
# Buttons stand inside a text, too; names of sections are headings there.
_INSIDE = frozenset({Role.SHARE, Role.ADVERT, Role.PAGING})
# Longer texts list what short ones have as furniture.
_MOST_LINES = 80
_MENU_RULE = "menu-line"


def is_menu_line(unit: Unit) -> bool:
    """Whether a line that no table holds consists of entries of menus."""
    text = unit.text
    if unit.mark is not None or unit.prose or len(text) > _LONGEST_MENU or unit.kind is Kind.HEADING:
        return False
    least, most = _MENU_ENTRIES
    for pattern in (_PARTED, _PARTS):
        entries = [entry.strip() for entry in pattern.split(text) if entry.strip()]
        if not least <= len(entries) <= most or (pattern is _PARTS and text[-1] in ".!?,:;"):
            continue
        known = sum(_is_entry(entry) for entry in entries)
        if known > 1 and known >= _MENU_SHARE * len(entries):
            return True
    return False


def _is_entry(entry: str) -> bool:
    mark = match_line(fold_line(entry), keyed=True)
    return mark is not None and mark.whole and (mark.role in _SITE or mark.role is Role.SHARE)


def _known(unit: Unit) -> bool:
    mark = unit.mark
    if mark is None:
        return False
    return mark.whole or unit.words <= (_LONGEST_NOTICE if mark.role is Role.LEGAL else _LONGEST_BUTTON)


def edges(units: list[Unit], prediction: TextPrediction) -> dict[int, tuple[Role, str, float]]:
    """What to drop of a clean text's lines, by index: role, rule and certainty."""
    likely = prediction.probability.tolist()
    text = [i for i, u in enumerate(units) if u.words and not _known(u) and (u.prose or likely[i] >= _EDGE_BELOW)]
    if not text:
        return {}
    if sum(1 for unit in units if unit.words) > _MOST_LINES:
        return {}
    found: dict[int, tuple[Role, str, float]] = {}
    for i, unit in enumerate(units):
        mark = unit.mark
        if mark is None or not mark.whole or likely[i] >= _KNOWN_BELOW:
            continue
        if i < text[0] or mark.role in _INSIDE:
            found[i] = (mark.role, mark.rule, mark.strength)
    _above(units, text[0], found)
    _below(units, text[-1], found)
    return found


def _above(units: list[Unit], first: int, found: dict[int, tuple[Role, str, float]]) -> None:
    """What stands above the last line of a menu is the site's."""
    menus = [i for i in range(first) if is_menu_line(units[i]) or (i in found and found[i][0] in _SITE)]
    for i in range(menus[-1] + 1 if menus else 0):
        if i not in found:
            found[i] = (Role.NAVIGATION, f"already-clean.{_MENU_RULE}", 0.7)


def _below(units: list[Unit], last: int, found: dict[int, tuple[Role, str, float]]) -> None:
    """From the first line that the tables know below the text on nothing is text."""
    role = None
    for i in range(last + 1, len(units)):
        mark = units[i].mark
        if mark is not None and _known(units[i]) and (role is not None or mark.strength >= _SURE):
            role = mark.role
            found[i] = (mark.role, mark.rule, mark.strength)
        elif role is not None and units[i].words:
            found[i] = (role, "already-clean.below", 0.6)
