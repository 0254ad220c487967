"""Lines that a printer's or PDF's pages repeat at their top or foot: date of printing, title, address, page number.

The text of a printed page is parted by form feeds, unless the program that copied it dropped them; then the lines are
told by how browsers write them. What stands near the top or the foot of most pages, numbers aside,
was put there by the program that printed, or by a bar of the site that stays in view. It is no part of the document,
and its date is that of the printing.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from enum import StrEnum
from itertools import pairwise

from fonds.cleaning.result import KnownLines
from fonds.cleaning.text.export_header import header_rule
from fonds.cleaning.text.markup import MASK
from fonds.cleaning.text.segments import TextPiece
from fonds.marks.exports.headers import HeaderField
from fonds.model import Kind

FEED = "\x0c"
# Lines of a page that may be its head or foot.
_HEAD = 5
_FOOT = 4
# Of the pages this share has the line; two pages both do.
_SHARE = 0.6
_LONGEST = 300
_LINE = re.compile(r"[^\n\x0c]*\S[^\n\x0c]*")
_NUMBERS = re.compile(r"\d+")
# How browsers print the date at the top, and the number at the foot of the only page.
_PRINTED_AT = re.compile(
    r"[ \t]*+\d{1,4}[/.-]\d{1,2}[/.-]\d{2,4},?[ \t]\d{1,2}[:.]\d{2}(?:[ \t ]?[AP]M)?(?:[ \t]{2,}\S.*)?[ \t\r]*$"
)
_NUMBER = re.compile(r"\s*+(?:\S++\s{2,}+)?\d{1,4}\s?(?:/|of|von|de|di|sur|av|van|z|из)\s?\d{1,4}\s*+$")
# Firefox prints the number first: "1 of 3        5/3/24, 2:05 PM".
_DATED_NUMBER = re.compile(
    r"[ \t]*+\d{1,4}\s?(?:/|of|von|de|di|sur|av|van|z|из)\s?\d{1,4}[ \t]{2,}\d{1,4}[/.-]\d{1,2}[/.-]\d{2,4},?[ \t]"
    r"\d{1,2}[:.]\d{2}(?:[ \t\u202f]?[AP]M)?[ \t\r]*$"
)
_WEB = re.compile(r"https?://\S+")
# Two words, not an address.
_TITLE = re.compile(r"(?!\S*://)[^\W_]\S* +[^\W_]")
_ADDRESS = re.compile(r"\s*((?:https?|file)://\S+)")

Stretch = tuple[int, int]


class Printed(StrEnum):
    """What such a line is, by the name of the rule that says so."""

    RUNNING = "print.running"
    TITLE = "print.title"
    ADDRESS = header_rule(HeaderField.ADDRESS)


def running_lines(text: str) -> tuple[Stretch, ...]:
    """Where the lines stand that pages repeat, in order; empty for a text without pages. Linear in its length."""
    if FEED not in text:
        return _without_feeds(text)
    bounds = [0, *(match.end() for match in re.finditer(FEED, text)), len(text)]
    pages = [_edges(text, start, end) for start, end in pairwise(bounds)]
    pages = [page for page in pages if page]
    if len(pages) == 1:
        return _only_page(text, pages[0])
    counts = Counter(key for page in pages for key in {_key(text, line) for line in page})
    least = max(2, _SHARE * len(pages))
    found: list[Stretch] = []
    for page in pages:
        seen: set[str] = set()
        for line in page:
            key = _key(text, line)
            # A title printed above its own page stands there twice; the second one is the document's.
            if counts[key] >= least and key not in seen:
                seen.add(key)
                found.append(line)
    return tuple(found)


def _without_feeds(text: str) -> tuple[Stretch, ...]:
    """The same for pages whose form feeds are lost: browsers print date and title above each page, address and number
    below, or title and address above, number and date below."""
    lines = [match.span() for match in _LINE.finditer(text)]
    if len(lines) < 2:
        return ()
    top, foot = text[slice(*lines[0])], text[slice(*lines[-1])]
    if _DATED_NUMBER.match(foot):
        above = {_key(text, lines[0])} if _WEB.search(top) else set()
        return tuple(
            line
            for line in lines
            if _DATED_NUMBER.match(text, line[0], line[1]) or (above and _key(text, line) in above)
        )
    if not _PRINTED_AT.match(top):
        return ()
    moment = _moment(top)
    heads = {line for line in lines if _PRINTED_AT.match(text[slice(*line)]) and _moment(text[slice(*line)]) == moment}
    if len(heads) < 2 and not _NUMBER.match(foot):
        return ()
    found = set(heads)
    titles = Counter(_key(text, after) for line, after in pairwise(lines) if line in heads)
    for before, line, after in zip([(0, 0), *lines], lines, [*lines[1:], (0, 0)], strict=False):
        here = text[slice(*line)]
        # A number alone is a page's where its address stands above it, or the next page's date below.
        is_number = _NUMBER.match(here) and (
            _WEB.search(here) or before in found or after in heads or line == lines[-1]
        )
        is_address = _ADDRESS.fullmatch(here.rstrip()) and _NUMBER.match(text[slice(*after)])
        is_title = before in heads and len(here) <= _LONGEST and titles[_key(text, line)] > 1
        if is_number or is_address or is_title:
            found.add(line)
    return tuple(sorted(found))


def _moment(line: str) -> str:
    """Date and time at the beginning of a line, without the title."""
    return re.split(r"[ \t]{2,}", line.strip(), maxsplit=1)[0]


def _edges(text: str, start: int, end: int) -> list[Stretch]:
    lines = [match.span() for match in _LINE.finditer(text, start, end)]
    near = lines if len(lines) <= _HEAD + _FOOT else lines[:_HEAD] + lines[-_FOOT:]
    return [line for line in near if line[1] - line[0] <= _LONGEST]


def _key(text: str, line: Stretch) -> str:
    return _NUMBERS.sub("0", " ".join(text[line[0] : line[1]].split()))


def _only_page(text: str, lines: list[Stretch]) -> tuple[Stretch, ...]:
    """Of a single page what browsers print: the date above, the address and the number below."""
    if not _PRINTED_AT.match(text[slice(*lines[0])]) or not _NUMBER.match(text[slice(*lines[-1])]):
        return ()
    address = lines[-2:-1] if len(lines) > 2 and _ADDRESS.match(text[slice(*lines[-2])]) else []
    return (lines[0], *address, lines[-1])


def without_lines(text: str, lines: Sequence[Stretch]) -> str:
    """The text with these lines masked, of the same length."""
    parts: list[str] = []
    at = 0
    for start, end in lines:
        parts += text[at:start], MASK * (end - start)
        at = end
    return "".join([*parts, text[at:]])


def with_lines(text: str, pieces: list[TextPiece], lines: Sequence[Stretch]) -> tuple[list[TextPiece], frozenset[int]]:
    """The pieces of the masked text with one more for each of the lines, and the indexes of these.

    Masked lines count as blank, so they belong to the piece before, and no piece goes on behind them.
    """
    pieces = [piece for piece in pieces if piece.text]
    at = 0
    for start, end in lines:
        if text[at:start].strip():
            break
        at = end
    if pieces:
        pieces[0].start = at
    own = [TextPiece(start, " ".join(text[start:end].split()), Kind.PARAGRAPH, gap=True) for start, end in lines]
    added = {id(piece) for piece in own}
    together = sorted([*pieces, *own], key=lambda piece: piece.start)
    together[0].start = 0
    return together, frozenset(i for i, piece in enumerate(together) if id(piece) in added)


def printed_as(pieces: list[TextPiece], added: frozenset[int]) -> dict[int, Printed]:
    """What each such line is. Browsers print the page's title beside the date and its address at the foot; the first
    line of each counts."""
    found: dict[int, Printed] = {}
    dated = False
    for i in sorted(added):
        line = pieces[i].text
        is_title = dated and _TITLE.match(line)
        kind = Printed.ADDRESS if _WEB.fullmatch(line) else Printed.TITLE if is_title else Printed.RUNNING
        dated = _PRINTED_AT.match(line) is not None
        found[i] = kind if kind not in found.values() else Printed.RUNNING
    return found


def known_printed(printed: Mapping[int, Printed]) -> KnownLines:
    """The same for extraction."""
    addresses = tuple(i for i, kind in printed.items() if kind is Printed.ADDRESS)
    return KnownLines(
        header={HeaderField.ADDRESS: addresses} if addresses else {},
        header_lines=frozenset(addresses),
        printed_title=next((i for i, kind in printed.items() if kind is Printed.TITLE), None),
        running_lines=frozenset(i for i, kind in printed.items() if kind is Printed.RUNNING),
    )
