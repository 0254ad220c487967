"""What programs added to a document, found before its lines are judged: stretches of the text, each with what it is.

Readers (`printed`, `front_matter`, `mails`, `saved`, `clippings`, `wire`) each find theirs in what the others left.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from fonds.cleaning.result import KnownLines
from fonds.cleaning.text.markup import MASK
from fonds.cleaning.text.segments import TextPiece, split_pieces
from fonds.marks.exports.headers import HeaderField
from fonds.model import Kind, Role

_ROLES = {
    HeaderField.HEADLINE: Role.TITLE,
    HeaderField.SUBTITLE: Role.SUBTITLE,
    HeaderField.BYLINE: Role.BYLINE,
    HeaderField.DATE: Role.DATELINE,
}
# How the rules are called that label a header.
HEADER_RULE = "export."
# ... and lines that pages repeat.
RUNNING, PRINTED_TITLE = "print.running", "print.title"
_WORDED = re.compile(rf"[^\s{MASK}]")
_SHOWN = re.compile(r"[^\r\n\x0c]")


def header_rule(fact: HeaderField | None) -> str:
    """The rule that a line of a header has; without a fact it is a line that the header holds beside them."""
    return f"{HEADER_RULE}{fact.value if fact is not None else 'saved'}"


@dataclass(frozen=True, slots=True)
class Stretch:
    """Characters `start` to `end` of the text, that a program added or a header states; the value of `fact` stands at
    `value`. `rule` says what it is where it states nothing, `said` how the value reads where it is written with signs
    for others (a quote in quotes)."""

    start: int
    end: int
    fact: HeaderField | None = None
    value: tuple[int, int] | None = None
    rule: str = ""
    role: Role | None = None
    said: str | None = None

    @property
    def by(self) -> str:
        return self.rule or header_rule(self.fact)

    @property
    def becomes(self) -> Role:
        return self.role or (_ROLES.get(self.fact, Role.OTHER) if self.fact is not None else Role.OTHER)


@dataclass(frozen=True, slots=True)
class Layout:
    """What was added to a document. `whole` tells that all the rest is the document, as an export has nothing else."""

    stretches: tuple[Stretch, ...] = ()
    whole: bool = False

    @property
    def facts(self) -> frozenset[HeaderField]:
        return frozenset(each.fact for each in self.stretches if each.fact is not None)


@dataclass(frozen=True, slots=True)
class LaidOut:
    """The pieces of a text, those that were added among them: `apart` gives the stretch of each by its index."""

    pieces: list[TextPiece]
    apart: Mapping[int, Stretch] = field(default_factory=dict)


def masked(text: str, stretches: Iterable[Stretch]) -> str:
    """The text with these stretches blanked, of the same length and with the same lines."""
    parts: list[str] = []
    at = 0
    for each in sorted(stretches, key=lambda each: each.start):
        parts += text[at : each.start], _SHOWN.sub(MASK, text[each.start : each.end])
        at = each.end
    return "".join([*parts, text[at:]])


def lay_out(text: str, stretches: Sequence[Stretch]) -> LaidOut:
    """The pieces of the text, with one for each stretch. No piece goes on behind a stretch."""
    if not stretches:
        return LaidOut(split_pieces(text))
    own: dict[int, Stretch] = {}
    added: list[TextPiece] = []
    for each in sorted(stretches, key=lambda each: each.start):
        piece = TextPiece(each.start, _said(text, each), Kind.PARAGRAPH, gap=True)
        own[id(piece)] = each
        added.append(piece)
    shown = masked(text, stretches)
    rest = [piece for piece in split_pieces(shown) if piece.text]
    if rest:
        first = _WORDED.search(shown)
        rest[0].start = shown.rfind("\n", 0, first.start()) + 1 if first is not None else 0
    _behind(rest, sorted(stretches, key=lambda each: each.start))
    together = sorted([*rest, *added], key=lambda piece: piece.start)
    together[0].start = 0
    return LaidOut(together, {i: own[id(piece)] for i, piece in enumerate(together) if id(piece) in own})


def _behind(pieces: list[TextPiece], stretches: Sequence[Stretch]) -> None:
    """Let pieces whose line a stretch begins start where it ends."""
    starts = [each.start for each in stretches]
    for piece in pieces:
        at = bisect_right(starts, piece.start) - 1
        if at >= 0 and piece.start < stretches[at].end:
            piece.start = stretches[at].end


def _said(text: str, stretch: Stretch) -> str:
    if stretch.said is not None:
        return " ".join(stretch.said.split())
    start, end = stretch.value or (stretch.start, stretch.end)
    return " ".join(text[start:end].split()) or " ".join(text[stretch.start : stretch.end].split())


def known_lines(apart: Mapping[int, Stretch]) -> KnownLines:
    """What the added pieces state, for extraction."""
    header: dict[HeaderField, tuple[int, ...]] = {}
    for index, each in sorted(apart.items()):
        if each.fact is not None and each.value is not None:
            header[each.fact] = (*header.get(each.fact, ()), index)
    titles = [i for i, each in apart.items() if each.by == PRINTED_TITLE]
    running = frozenset(i for i, each in apart.items() if each.by == RUNNING)
    return KnownLines(
        header=header,
        header_lines=frozenset(apart) - running - frozenset(titles),
        printed_title=min(titles, default=None),
        running_lines=running,
    )
