"""How lines were broken: by hand at a width, at inline elements, or not at all."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

from fonds.cleaning.text.lines import WIDE, TextLine, columns

# Widths at which mailers and text browsers wrap; longer lines were not wrapped by a program (lynx 80, mail 72
# and 76).
_NARROWEST, _WIDEST = 40, 110
# A few lines may stand out (addresses, preformatted text, tables).
_OUTLIERS = 0.03
# Lines with a long address behind them are as long as this share of the width. Chosen, not tuned.
_ROOMY = 0.4
# Of the breaks after a long line this share must have been forced, or the lines were short by themselves. Chosen,
# not tuned.
_FORCED_SHARE = 0.75
_FEWEST_FORCED = 3
# Lines that begin with a comma or a lower-case word after a line without an end: text nodes, one on each line.
_FEWEST_FRAGMENTS = 3
_SHORT_PIECE = 60
_LONG_ENOUGH = 24

# Columns of a printed page, and the share of them that a line has which goes on in the next. Chosen, not tuned.
_WIDEST_PRINT = 260
_FULL = 0.8

_FRAGMENT_STARTS = frozenset(",.;)，、。")
_CONTINUES = frozenset(",.;:!?)]}»”’%、。，；")
_ENDS = frozenset(".!?…。！？:»”\"'")


@dataclass(frozen=True, slots=True)
class Wrapping:
    """`width` is the column at which lines were wrapped, 0 where they were not. `fragments` tells that inline elements
    stand on lines of their own. `full` is the width from which a line of a printed page counts as full, 0 elsewhere:
    letters of print differ in width, so its lines end at no column."""

    width: int = 0
    fragments: bool = False
    full: int = 0


def _first_word(text: str) -> int:
    if WIDE.match(text):
        return 2
    return columns(text.split(" ", 1)[0])


def _forced(line: TextLine, following: TextLine, width: int) -> bool:
    return line.width + 1 + _first_word(following.text) > width


def _wrap_width(lines: list[TextLine]) -> int:
    widths = sorted(line.width for line in lines if " " in line.text or WIDE.search(line.text))
    if len(widths) < _FEWEST_FORCED:
        return 0
    width = widths[min(len(widths) - 1, int(len(widths) * (1 - _OUTLIERS)))]
    if not _NARROWEST <= width <= _WIDEST:
        return 0
    # The outliers may be ordinary lines a few columns wider.
    width = max(w for w in widths if w <= width + 4)
    long_breaks = forced = 0
    for line, following in pairwise(lines):
        if following.gap or following.mark or line.width < 0.6 * width:
            continue
        long_breaks += 1
        forced += _forced(line, following, width)
    return width if forced >= _FEWEST_FORCED and forced >= _FORCED_SHARE * long_breaks else 0


def _goes_on_small(line: TextLine, following: TextLine, width: int) -> bool:
    """Whether a line that had room left ends and goes on amid a sentence: an address that stood there is masked."""
    text = following.text
    open_end = line.text[-1].isalpha() or line.text[-1] == ","
    return open_end and text[0].islower() and " " in text and line.width >= _ROOMY * width


def _is_continuation(line: TextLine) -> bool:
    """The line begins like the middle of a sentence."""
    first = line.text[:1]
    if line.mark or line.gap or not first:
        return False
    if first in _CONTINUES:
        return not line.text.startswith(("...", "::"))
    return first.islower() and len(line.text) > 1 and " " in line.text


def _has_fragments(lines: list[TextLine]) -> bool:
    seen = sum(1 for line in lines if not line.mark and not line.gap and line.text[0] in _FRAGMENT_STARTS)
    return seen >= _FEWEST_FRAGMENTS


def read_wrapping(lines: list[TextLine], *, printed: bool = False) -> Wrapping:
    """How the lines of one capture were broken; `printed` tells that it is the text of printed pages."""
    width = _wrap_width(lines)
    full = _full_width(lines) if printed and not width else 0
    return Wrapping(width=width, fragments=not width and not full and _has_fragments(lines), full=full)


def _full_width(lines: list[TextLine]) -> int:
    widths = sorted(line.width for line in lines if " " in line.text)
    if len(widths) < _FEWEST_FORCED:
        return 0
    widest = widths[int(len(widths) * (1 - _OUTLIERS))]
    return int(_FULL * widest) if _NARROWEST <= widest <= _WIDEST_PRINT else 0


def continues(lines: list[TextLine], i: int, wrapping: Wrapping) -> bool:
    """Whether line `i` goes on with the text of line `i - 1`."""
    line, before = lines[i], lines[i - 1]
    if line.gap or line.mark not in ("", "number") or before.mark in ("heading", "fence", "row") or not before.text:
        return False
    if wrapping.width:
        if line.mark == "number" and before.text.endswith((".", ":", "?", "!")):
            return False
        return _forced(before, line, wrapping.width) or _goes_on_small(before, line, wrapping.width)
    if wrapping.full:
        return not line.mark and before.width >= wrapping.full
    if not wrapping.fragments or line.mark:
        return False
    open_end = before.text[-1] not in _ENDS
    if line.text[0] in _CONTINUES:
        return open_end or line.text[0] in ",;)"
    if line.text[0].islower() and len(before.text) >= _LONG_ENOUGH and open_end:
        return True
    if _is_continuation(line) and open_end and before.text[-1] != line.text[0]:
        return len(before.text) > 1
    # A link inside a sentence: "Learn more about" / "our gardens" / ", which …".
    follows = i + 1 < len(lines) and _is_continuation(lines[i + 1])
    return (
        follows
        and open_end
        and len(line.text) <= _SHORT_PIECE
        and len(before.text) >= _LONG_ENOUGH
        and line.text[-1] not in _ENDS
    )
