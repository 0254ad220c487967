"""From a text copy to blocks that partition it."""

from __future__ import annotations

import re
from collections import deque
from dataclasses import dataclass
from itertools import pairwise

from fonds.cleaning.text.hyphens import HYPHENS, Hyphens, read_hyphens
from fonds.cleaning.text.lines import WIDE, TextLine, read_lines
from fonds.cleaning.text.markup import MASK, without_markup
from fonds.cleaning.text.wrapping import Wrapping, continues, read_wrapping
from fonds.model import Block, Kind, Locator

# A line longer than this in a text without layout is split into sentences. Chosen, not tuned: longer
# than paragraphs that people write.
_GIANT = 4_000
# ... if it also is this share of the text: a long paragraph among others stays whole.
_GIANT_SHARE = 0.5
# More lines than any page has; beyond, neighbours are put together so that
# memory stays bounded.
_MOST_LINES = 200_000
_COARSE_CHARS = 4_000

# A full stop with its closing quotes, then white space and what begins a sentence; East Asian stops need no space.
_SENTENCE_END = re.compile(
    r"(?:[.!?…]{1,3}[\"'”’»)\]]{0,2}\s+(?=[\"'“‘«(\[¿¡]?[^\W\d_a-zß-öø-ÿа-яё])|[。！？][」』）”]?)"
)
_UNDERLINE = re.compile(r"={3,}$|-{3,}$")
_BREAK = "\n"


@dataclass(slots=True)
class TextPiece:
    """A block in the making: where it starts, what it says, what form it has. `gap` tells that the block before has
    several lines, or a blank one at its end."""

    start: int
    text: str
    kind: Kind
    level: int | None = None
    indent: int = 0
    gap: bool = False


def _joined(parts: list[str], hyphens: Hyphens | None = None) -> str:
    """Parts of one paragraph; no space between East Asian letters or before punctuation that closes."""
    if hyphens is None or not any(part[-1:] in HYPHENS for part in parts if part):
        text = " ".join(parts)
    else:
        text = parts[0]
        for part in parts[1:]:
            text = hyphens.join(text, part)
    if len(parts) > 1 and not text.isascii():
        text = re.sub(rf"(?<={WIDE.pattern}) (?={WIDE.pattern})", "", text)
    return re.sub(r" (?=[,.;:!?)](?:\s|$))", "", text) if len(parts) > 1 else text


def _sentences(line: TextLine, text: str) -> list[TextPiece]:
    raw = without_markup(text[line.start : line.end])
    spoken = len(raw.rstrip())
    bounds = [0, *(m.end() for m in _SENTENCE_END.finditer(raw) if m.end() < spoken), len(raw)]
    pieces: list[TextPiece] = []
    for begin, end in pairwise(bounds):
        shown = " ".join(raw[begin:end].replace(MASK, "").split())
        if shown:
            pieces.append(TextPiece(line.start + begin, shown, Kind.PARAGRAPH))
    return pieces


_KINDS = {"bullet": Kind.LIST_ITEM, "lone": Kind.LIST_ITEM, "number": Kind.LIST_ITEM, "row": Kind.TABLE_ROW}
_KINDS |= {"heading": Kind.HEADING, "quote": Kind.QUOTE, "picture": Kind.CAPTION, "": Kind.PARAGRAPH}


class _Splitter:
    """Walks over the lines once and puts together what belongs together."""

    def __init__(self, text: str, lines: list[TextLine], wrapping: Wrapping) -> None:
        self.text, self.lines, self.wrapping = text, lines, wrapping
        self.fences = deque(i for i, line in enumerate(lines) if line.mark == "fence")
        self.pieces: list[TextPiece] = []
        self.hyphens = read_hyphens([line.text for line in lines]) if wrapping.width or wrapping.full else None
        self.broken = wrapping.width > 0 or wrapping.fragments or wrapping.full > 0
        # Whether a plain line may take in the next one: wrapped, or underlined as a heading.
        self.joins = self.broken or "===" in text or "---" in text

    def split(self) -> list[TextPiece]:
        i, coarse = 0, len(self.lines) > _MOST_LINES
        lines, append = self.lines, self.pieces.append
        while i < len(lines):
            line = lines[i]
            if line.mark or coarse or self.joins or len(line.text) > _GIANT:
                i = self._coarse(i) if coarse else self._next(i)
            else:
                append(TextPiece(line.start, line.text, Kind.PARAGRAPH))
                i += 1
        return self.pieces

    def _coarse(self, i: int) -> int:
        """Lines up to a blank one or the bound as one paragraph."""
        start, parts, size = self.lines[i].start, [self.lines[i].text], 0
        i += 1
        while i < len(self.lines) and not self.lines[i].gap and size < _COARSE_CHARS:
            parts.append(self.lines[i].text)
            size += len(parts[-1])
            i += 1
        self.pieces.append(TextPiece(start, _joined(parts), Kind.PARAGRAPH))
        return i

    def _next(self, i: int) -> int:
        line = self.lines[i]
        if line.mark == "fence":
            return self._fence(i)
        if len(line.text) > _GIANT and len(line.text) > _GIANT_SHARE * len(self.text):
            self.pieces.extend(_sentences(line, self.text))
            return i + 1
        kind, start, parts = _KINDS[line.mark], line.start, [line.text]
        i += 1
        if line.mark == "lone" and i < len(self.lines) and self.lines[i].mark != "fence":
            parts = [self.lines[i].text]
            i += 1
        while self.broken and i < len(self.lines) and self._goes_on(i, line):
            parts.append(self.lines[i].text)
            i += 1
        level = line.depth if kind is Kind.HEADING else 1 if kind is Kind.LIST_ITEM else None
        if line.mark == "" and i < len(self.lines) and not self.lines[i].gap and _UNDERLINE.match(self.lines[i].text):
            kind, level = Kind.HEADING, 1 if self.lines[i].text[0] == "=" else 2
            i += 1
        shown = parts[0] if len(parts) == 1 else _joined([p for p in parts if p], self.hyphens)
        self.pieces.append(TextPiece(start, shown, kind, level, line.indent))
        return i

    def _goes_on(self, i: int, first: TextLine) -> bool:
        line = self.lines[i]
        if first.mark == "quote" and line.mark == "quote" and not line.gap and self.wrapping.width:
            before = self.lines[i - 1]
            return line.depth == before.depth and before.width + 1 + len(line.text.split(" ")[0]) > self.wrapping.width
        return continues(self.lines, i, self.wrapping)

    def _fence(self, i: int) -> int:
        """Code between fences as one block with its indentation; an unclosed fence is a line like others."""
        while self.fences and self.fences[0] <= i:
            self.fences.popleft()
        start = self.lines[i].start
        if not self.fences:
            self.pieces.append(TextPiece(start, self.lines[i].text, Kind.PARAGRAPH))
            return i + 1
        close = self.fences.popleft()
        begin, end = self.lines[i].end, self.lines[close].start
        code = _BREAK.join(row.rstrip() for row in self.text[begin:end].splitlines())
        self.pieces.append(TextPiece(start, code.replace("\x00", ""), Kind.CODE))
        return close + 1


def _number_lists(pieces: list[TextPiece], lines: list[TextLine]) -> None:
    """A numbered line is an item only beside another one; alone it is a heading or a sentence."""
    numbered = {line.start for line in lines if line.mark == "number"}
    flags = [piece.start in numbered for piece in pieces]
    for i, piece in enumerate(pieces):
        if flags[i] and not (i > 0 and flags[i - 1]) and not (i + 1 < len(flags) and flags[i + 1]):
            piece.kind, piece.level = Kind.PARAGRAPH, None


def _levels(pieces: list[TextPiece]) -> None:
    """Depth of list items from their indentation, counted anew in each run of items."""
    stack: list[int] = []
    for piece in pieces:
        if piece.kind is not Kind.LIST_ITEM:
            stack = []
            continue
        while stack and piece.indent < stack[-1]:
            stack.pop()
        if not stack or piece.indent > stack[-1]:
            stack.append(piece.indent)
        piece.level = min(len(stack), 9)


def split_pieces(text: str) -> list[TextPiece]:
    """The pieces of which `segment_blocks` makes blocks: each reaches to the start of the next, the first from 0."""
    if not text:
        return []
    lines = read_lines(text)
    wrapping = read_wrapping(lines, printed="\x0c" in text)
    pieces = _Splitter(text, lines, wrapping).split() or [TextPiece(0, "", Kind.OTHER)]
    _number_lists(pieces, lines)
    _levels(pieces)
    pieces[0].start, pieces[0].gap = 0, True
    returns = "\r" in text
    count, start = text.count, 0
    for piece in pieces[1:]:
        end = piece.start
        piece.gap = count("\n", start, end) > 1 or (returns and count("\r", start, end) > 1)
        start = end
    return pieces


def segment_blocks(text: str) -> tuple[Block, ...]:
    """Part `text` into blocks whose spans are contiguous, in order, and cover `[0, len(text))`.

    Blank lines belong to the block before them, leading ones to the first. A bullet alone on its line belongs to the
    next line. Hard-wrapped lines and inline pieces are put together. No text gives no blocks; white space alone
    gives one without text. Linear in the length of `text`.
    """
    pieces = split_pieces(text)
    if not pieces:
        return ()
    ends = [*(piece.start for piece in pieces[1:]), len(text)]
    return tuple(
        Block(
            index=i,
            raw=text[piece.start : end],
            text=piece.text,
            kind=piece.kind,
            locator=Locator.of_text(piece.start, end),
            level=piece.level,
        )
        for i, (piece, end) in enumerate(zip(pieces, ends, strict=True))
    )
