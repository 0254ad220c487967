"""Lines of a text copy: where they stand, what they say, and the mark they begin with."""

from __future__ import annotations

import re
from typing import NamedTuple

from fonds.cleaning.text.markup import PICTURE, table_lines, without_markup
from fonds.languages import scripts

# Signs without width or meaning for reading: NUL, soft hyphen, zero-width space, direction marks, BOM. Joiners stay:
# Persian and the scripts of India spell with them.
INVISIBLE = re.compile("[\x00\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]")

_SOFT_END = re.compile(r"(?<=[^\W\d_])\u00ad(?=[ \t]*[\r\n])")

BULLETS = "•◦▪▫■□●○‣⁃∙·*+-–"
# "• Sport", "- Sport", "* Sport": a bullet, white space, text.
_BULLET = re.compile(rf"[{re.escape(BULLETS)}o](?=\s)")
# "1. First", "2) second": a number of an item.
_NUMBER = re.compile(r"\(?\d{1,3}[.)](?=\s)")
# "# Heading" to "###### Heading".
_HEADING = re.compile(r"(#{1,6})\s+(?=\S)")
_FENCE = re.compile(r"(```|~~~)")
# Lines that bear a bullet alone; a letter or a dash may be text, these are not.
_STARTS = frozenset(BULLETS + "o")
_NUMBER_STARTS = frozenset("(0123456789")
_LONE = frozenset("•◦▪■●○‣∙·*-")
_MARKED = _STARTS | _NUMBER_STARTS | frozenset("#>`~|")
# Full-width letters of East Asia, which take two columns and are written without spaces between words.
WIDE = re.compile(f"[{scripts.WIDE}]")


class TextLine(NamedTuple):
    """A line that says something.

    `start` and `end` are offsets in the capture's text, the line break included. `text` is without mark and with single
    spaces. `mark` is `bullet`, `lone`, `number`, `heading`, `quote`, `fence`, `row`, `picture` or empty; `depth` the
    level of a heading or quote. `width` and `indent` are in columns, `width` as the line stands in the capture. `gap`
    tells that a blank line stands before.
    """

    start: int
    end: int
    text: str
    mark: str
    depth: int
    indent: int
    width: int
    gap: bool


def columns(text: str) -> int:
    """Width in a terminal: wide letters count two."""
    return len(text) if text.isascii() else len(text) + len(WIDE.findall(text))


def _mark(body: str) -> tuple[str, int, str]:
    """The mark of a stripped line, its depth, and the rest."""
    first = body[0]
    if first == "#":
        heading = _HEADING.match(body)
        if heading:
            return "heading", len(heading[1]), body[heading.end() :].rstrip("#").rstrip() or body
    elif first == ">":
        rest = body.lstrip("> ")
        return "quote", body[: len(body) - len(rest)].count(">"), rest
    elif first in "`~" and _FENCE.match(body):
        return "fence", 0, body
    elif first in _STARTS:
        if body in _LONE:
            return "lone", 0, ""
        if _BULLET.match(body):
            return "bullet", 0, body[1:].lstrip()
    elif first == "|" and body.count("|") >= 3 and body.endswith("|"):
        return "row", 0, "\t".join(cell.strip() for cell in body.strip("|").split("|"))
    elif first in _NUMBER_STARTS and _NUMBER.match(body):
        return "number", 0, body
    return "", 0, body


def _spaced(text: str) -> str:
    """With single spaces."""
    if text.isascii() and "  " not in text and "\x1f" not in text:
        return text
    return " ".join(text.split())


def read_lines(capture: str) -> list[TextLine]:
    """The lines of a capture that say something, in order, read without markup. Linear in the length of `capture`."""
    text = without_markup(capture)
    masked = text is not capture
    hidden = INVISIBLE.search(text) is not None
    rows, rules = table_lines(capture) if "-|" in capture or "- |" in capture else (frozenset(), frozenset())
    lines: list[TextLine] = []
    append, marked = lines.append, _MARKED
    start, gap = 0, False
    for raw in text.splitlines(keepends=True):
        end = start + len(raw)
        # A soft hyphen at the end of a line was printed.
        shown = INVISIBLE.sub("", _SOFT_END.sub("-", raw)) if hidden else raw
        body = shown.strip()
        if not body or start in rules:
            start, gap = end, gap or not body
            continue
        indent = 0
        if shown[0].isspace():
            lead = shown[: len(shown) - len(shown.lstrip())]
            indent = len(lead.replace("\t", "    "))
        mark, depth, rest = _mark(body) if body[0] in marked else ("", 0, body)
        if start in rows and not mark:
            mark, rest = "row", "\t".join(_spaced(cell.strip()) for cell in rest.strip("|").split("|"))
        elif not mark and "\t" in rest:
            mark, rest = "row", "\t".join(" ".join(cell.split()) for cell in rest.split("\t"))
        elif mark != "row":
            rest = _spaced(rest)
        if masked:
            body = capture[start:end].strip().rpartition("\n")[2]
            if PICTURE in rest:
                mark, rest = "picture", rest.replace(PICTURE, "").lstrip()
        append(TextLine(start, end, rest, mark, depth, indent, indent + columns(body), gap))
        start, gap = end, False
    return lines
