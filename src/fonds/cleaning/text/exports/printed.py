"""Lines that a printer's or PDF's pages repeat at their top or foot: date of printing, title, address, page number.

The text of a printed page is parted by form feeds, or by lines that number the pages; where the program that copied it
dropped the feeds, the lines are told by how browsers write them. What stands near the top or the foot of most pages,
numbers aside, was put there by the program that printed, or by a bar of the site that stays in view. It is no part of
the document, and its date is that of the printing.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from enum import StrEnum
from itertools import pairwise

from fonds.cleaning.text.exports import layout
from fonds.cleaning.text.exports.layout import Stretch, header_rule
from fonds.cleaning.text.exports.pages import numbered_lines
from fonds.marks.exports.counted import OUT_OF
from fonds.marks.exports.headers import HeaderField

FEED = "\x0c"
# Lines of a page that may be its head or foot.
_HEAD = 5
_FOOT = 4
# ... where no form feed says where a page begins.
_BESIDE = (1, 2)
# Of the pages this share has the line; two pages both do.
_SHARE = 0.6
# ... and beside numbers: left pages have one line, right pages another.
_SHARE_BESIDE = 0.4
_LONGEST = 300
_LINE = re.compile(r"[^\n\x0c]*\S[^\n\x0c]*")
_NUMBERS = re.compile(r"\d+")
# How browsers print the date at the top, and the number at the foot of the only page.
_PRINTED_AT = re.compile(
    r"[ \t]*+\d{1,4}[/.-]\d{1,2}[/.-]\d{2,4},?[ \t]\d{1,2}[:.]\d{2}(?:[ \t ]?[AP]M)?(?:[ \t]{2,}\S.*)?[ \t\r]*$"
)
_NUMBER = re.compile(rf"\s*+(?:\S++\s{{2,}}+)?\d{{1,4}}\s?(?:/|{OUT_OF})\s?\d{{1,4}}\s*+$")
# Firefox prints the number first: "1 of 3        5/3/24, 2:05 PM".
_DATED_NUMBER = re.compile(
    rf"[ \t]*+\d{{1,4}}\s?(?:/|{OUT_OF})\s?\d{{1,4}}[ \t]{{2,}}\d{{1,4}}[/.-]\d{{1,2}}[/.-]\d{{2,4}},?[ \t]"
    r"\d{1,2}[:.]\d{2}(?:[ \t\u202f]?[AP]M)?[ \t\r]*$"
)
_WEB = re.compile(r"https?://\S+")
# Two words, not an address.
_TITLE = re.compile(r"(?!\S*://)[^\W_]\S* +[^\W_]")
_ADDRESS = re.compile(r"\s*((?:https?|file)://\S+)")

Lines = tuple[int, int]


class Printed(StrEnum):
    """What such a line is, by the name of the rule that says so."""

    RUNNING = layout.RUNNING
    TITLE = layout.PRINTED_TITLE
    ADDRESS = header_rule(HeaderField.ADDRESS)


def running_lines(text: str) -> tuple[Lines, ...]:
    """Where the lines stand that pages repeat, in order; empty for a text without pages. Linear in its length."""
    if FEED not in text:
        return _without_feeds(text)
    bounds = [0, *(match.end() for match in re.finditer(FEED, text)), len(text)]
    pages = [_edges(text, start, end) for start, end in pairwise(bounds)]
    pages = [page for page in pages if page]
    if len(pages) == 1:
        return _only_page(text, pages[0])
    return _repeated(text, pages)


def _without_feeds(text: str) -> tuple[Lines, ...]:
    """The same where only numbers part the pages, and what stands right beside them is repeated."""
    numbered = numbered_lines(text)
    if not numbered:
        return _as_browsers_print(text)
    bounds = [0, *(end for _, end in numbered), len(text)]
    pages = [_edges(text, start, end, _BESIDE) for start, end in pairwise(bounds) if text[start:end].strip()]
    return tuple(sorted({*numbered, *_repeated(text, pages, _SHARE_BESIDE)}))


def _repeated(text: str, pages: Sequence[Sequence[Lines]], share: float = _SHARE) -> tuple[Lines, ...]:
    """Of the lines at the edges of pages those that most have."""
    counts = Counter(key for page in pages for key in {_key(text, line) for line in page})
    least = max(2, share * len(pages))
    found: list[Lines] = []
    for page in pages:
        seen: set[str] = set()
        for line in page:
            key = _key(text, line)
            # A title printed above its own page stands there twice; the second one is the document's.
            if counts[key] >= least and key not in seen:
                seen.add(key)
                found.append(line)
    return tuple(found)


def _as_browsers_print(text: str) -> tuple[Lines, ...]:
    """The same for pages whose form feeds are lost: browsers print date and title above each page, address and number
    below, or title and address above, number and date below."""
    first = _LINE.search(text)
    last = _last_line(text)
    if first is None or first.span() == last:
        return ()
    top, foot = first[0], text[slice(*last)]
    if not _DATED_NUMBER.match(foot) and not _PRINTED_AT.match(top):
        # Most texts; only of the others all lines are looked at.
        return ()
    lines = [match.span() for match in _LINE.finditer(text)]
    if _DATED_NUMBER.match(foot):
        above = {_key(text, lines[0])} if _WEB.search(top) else set()
        return tuple(
            line
            for line in lines
            if _DATED_NUMBER.match(text, line[0], line[1]) or (above and _key(text, line) in above)
        )
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


def _last_line(text: str) -> Lines:
    """Where the last line stands that says something."""
    said = len(text.rstrip())
    start = max(text.rfind("\n", 0, said), text.rfind(FEED, 0, said)) + 1
    ends = [end for end in (text.find("\n", said), text.find(FEED, said)) if end >= 0]
    return start, min(ends, default=len(text))


def _moment(line: str) -> str:
    """Date and time at the beginning of a line, without the title."""
    return re.split(r"[ \t]{2,}", line.strip(), maxsplit=1)[0]


def _edges(text: str, start: int, end: int, reach: tuple[int, int] = (_HEAD, _FOOT)) -> list[Lines]:
    lines = [match.span() for match in _LINE.finditer(text, start, end)]
    head, foot = reach
    near = lines if len(lines) <= head + foot else lines[:head] + lines[-foot:]
    return [line for line in near if line[1] - line[0] <= _LONGEST]


def _key(text: str, line: Lines) -> str:
    return _NUMBERS.sub("0", " ".join(text[line[0] : line[1]].split()))


def _only_page(text: str, lines: list[Lines]) -> tuple[Lines, ...]:
    """Of a single page what browsers print: the date above, the address and the number below."""
    if not _PRINTED_AT.match(text[slice(*lines[0])]) or not _NUMBER.match(text[slice(*lines[-1])]):
        return ()
    address = lines[-2:-1] if len(lines) > 2 and _ADDRESS.match(text[slice(*lines[-2])]) else []
    return (lines[0], *address, lines[-1])


def read_printed(text: str) -> tuple[Stretch, ...]:
    """The lines that pages repeat, each with what it is. Browsers print the page's title beside the date and its
    address at the foot; the first line of each counts."""
    found: list[Stretch] = []
    seen: set[Printed] = set()
    dated = False
    for start, end in running_lines(text):
        line = " ".join(text[start:end].split())
        is_title = dated and _TITLE.match(line)
        kind = Printed.ADDRESS if _WEB.fullmatch(line) else Printed.TITLE if is_title else Printed.RUNNING
        dated = _PRINTED_AT.match(line) is not None
        kind = kind if kind not in seen else Printed.RUNNING
        seen.add(kind)
        if kind is Printed.ADDRESS:
            found.append(Stretch(start, end, HeaderField.ADDRESS, (start, end)))
        else:
            found.append(Stretch(start, end, rule=kind.value))
    return tuple(found)
