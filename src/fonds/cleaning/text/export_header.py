"""The labelled header of a document that a clipping service or database exported: its lines say what they are."""

from __future__ import annotations

from collections.abc import Iterable

from fonds.cleaning.result import KnownLines
from fonds.cleaning.text.export_parts import LabelledHeader, find_headers
from fonds.cleaning.text.segments import TextPiece, split_pieces
from fonds.cleaning.text.units import Unit
from fonds.marks.exports.headers import HeaderField, find_counted, is_rule
from fonds.model import Kind, Role

_ROLES = {HeaderField.HEADLINE: Role.TITLE, HeaderField.BYLINE: Role.BYLINE, HeaderField.DATE: Role.DATELINE}
# How the rules are called that label a header.
HEADER_RULE = "export."
# A text that is no part of an export has its header in its first lines or it has none; so many may stand above.
_ABOVE = 5
# Field of each labelled line by the index of its piece.
HeaderFields = dict[int, HeaderField]


def header_rule(name: HeaderField | None) -> str:
    """The rule that a line of a header has; without a field it is a line that the header holds beside them."""
    return f"{HEADER_RULE}{name.value if name is not None else 'saved'}"


def header_of(text: str, *, part: bool) -> LabelledHeader | None:
    """The header that heads the text. `part` tells that the text is known to be a part of an export.

    Without that, the header must name a headline and stand at the very top: a page about a book labels its lines too.
    """
    headers = find_headers(text)
    if not headers:
        return None
    first = headers[0]
    if part:
        return first
    above = sum(1 for line in text[: first.start].split("\n") if line.strip())
    return (
        first
        if above <= _ABOVE and {HeaderField.HEADLINE, HeaderField.SOURCE, HeaderField.DATE} <= first.facts
        else None
    )


def split_with_header(text: str, header: LabelledHeader) -> tuple[list[TextPiece], HeaderFields]:
    """Pieces of the text in which each labelled line is one, its label left out of its text."""
    pieces: list[TextPiece] = []
    facts: HeaderFields = {}
    at = 0
    for line in header.lines:
        _add(pieces, text, at, line.start)
        value = " ".join(text[line.value : line.end].split())
        if value:
            facts[len(pieces)] = line.fact
        raw = " ".join(text[line.start : line.end].split())
        pieces.append(TextPiece(line.start if pieces else 0, value or raw, Kind.PARAGRAPH, gap=True))
        at = min(line.end + 1, len(text))
    if header.stop is not None:
        _add(pieces, text, at, header.stop)
        at = max(at, header.stop)
    _add(pieces, text, at, len(text))
    return pieces, facts


def _add(pieces: list[TextPiece], text: str, start: int, end: int) -> None:
    if not text[start:end].strip():
        return
    for piece in split_pieces(text[start:end]):
        piece.start = piece.start + start if pieces else 0
        pieces.append(piece)


def label_header(
    units: list[Unit], pieces: list[TextPiece], header: LabelledHeader, fields: HeaderFields
) -> KnownLines:
    """Give the header's lines their roles, whatever the model thought of them; what stands above it is no document."""
    titled = HeaderField.HEADLINE in fields.values()
    lines: set[int] = set()
    for i, (unit, piece) in enumerate(zip(units, pieces, strict=True)):
        name = fields.get(i)
        if name is not None:
            unit.decide(_ROLES.get(name, Role.OTHER), header_rule(name), 0.95)
        elif piece.start < header.start:
            unit.decide(Role.OTHER, "export.above", 0.8)
        elif unit.role is Role.TITLE and titled:
            unit.decide(Role.BODY, "export.title-elsewhere", 0.5)
        elif is_rule(unit.text) or find_counted(unit.text):
            unit.decide(Role.OTHER, "export.rule", 0.9)
        elif piece.start < header.end and unit.role is Role.BODY:
            unit.decide(Role.OTHER, "export.header", 0.6)
        else:
            continue
        lines.add(i)
    return known_header(fields, lines)


def known_header(fields: HeaderFields, lines: Iterable[int]) -> KnownLines:
    """What the lines of a header state, for extraction."""
    header: dict[HeaderField, tuple[int, ...]] = {}
    for index, name in sorted(fields.items()):
        header[name] = (*header.get(name, ()), index)
    return KnownLines(header=header, header_lines=frozenset(lines))
