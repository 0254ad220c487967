"""The capture beside the cleaned text, as rows aligned by block."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby

from markupsafe import Markup

from fonds.model import Block, Role
from fonds.report.shown import marked
from fonds.report.words import ROLE

# Lines of a removed run that are seen before the rest is folded away: enough to recognise a menu, and few enough for
# the cleaned text to begin above the fold.
SHOWN_LINES = 1
# A run is folded only where that saves something.
FOLD_FROM = 3
# Stretches of removed text that are seen before a document; more are folded away together where that saves something.
BEFORE = 3
# Values that are marked in one block.
MAX_MARKS = 50
# Characters of one block and blocks of one document that a page shows; beyond, a browser suffers and nobody reads.
MAX_CHARS = 20_000
MAX_BLOCKS = 20_000


@dataclass(frozen=True, slots=True)
class BlockLine:
    """One block as shown: as captured and as cleaned. `cut` is the number of characters left out."""

    index: int
    raw: str
    text: str
    kind: str
    role: Role
    name: str
    decided_by: str
    outside: bool
    cut: int = 0


@dataclass(frozen=True, slots=True)
class Row:
    """A kept block, or a run of removed blocks that went for one reason."""

    kept: bool
    role: Role
    name: str
    lines: tuple[BlockLine, ...]
    folded: tuple[BlockLine, ...] = ()


@dataclass(frozen=True, slots=True)
class RoleShare:
    """What became of how much text: for the bar and the legend. `start` and `width` are in thousandths."""

    role: Role
    name: str
    kept: bool
    blocks: int
    share: float
    start: float
    width: float


def _line(block: Block, *, is_html: bool) -> BlockLine:
    # Text nodes of HTML are full of indentation that no reader ever saw; a text copy is shown as it stands.
    text = block.text
    raw = text if is_html else block.raw.strip("\r\n")
    cut = max(0, len(text) - MAX_CHARS)
    return BlockLine(
        block.index,
        raw[:MAX_CHARS] if cut else raw,
        text[:MAX_CHARS] if cut else text,
        block.kind.value,
        block.role,
        ROLE[block.role],
        block.decided_by,
        block.outside,
        cut,
    )


def rows_of(blocks: Sequence[Block], *, is_html: bool) -> tuple[tuple[Row, ...], int]:
    """The rows, and the number of blocks with text that are left out because there are too many."""
    texts = [block for block in blocks if block.text]
    rows: list[Row] = []
    for (kept, role, _), run in groupby(texts[:MAX_BLOCKS], key=lambda b: (b.kept, b.role, b.index if b.kept else -1)):
        lines = tuple(_line(block, is_html=is_html) for block in run)
        if kept or len(lines) < FOLD_FROM:
            rows.append(Row(kept, role, ROLE[role], lines))
        else:
            rows.append(Row(kept, role, ROLE[role], lines[:SHOWN_LINES], lines[SHOWN_LINES:]))
    return tuple(rows), len(texts) - min(len(texts), MAX_BLOCKS)


def furniture_before(rows: Sequence[Row]) -> tuple[int, int]:
    """From and to which row removed text before the document is folded away, so that the document begins above the
    fold: (-1, -1) where there is little of it, or no document."""
    kept = next((at for at, row in enumerate(rows) if row.kept), 0)
    return (BEFORE, kept) if kept > BEFORE + 1 else (-1, -1)


def marker(values: Mapping[int, Sequence[str]]) -> Callable[[BlockLine], Markup]:
    """Gives the capture's side of a line: escaped, and what a field was taken from marked where it stands. `values`
    holds by block the strings that fields were taken from."""

    def left(line: BlockLine) -> Markup:
        wanted = values.get(line.index)
        return with_marks(line.raw, wanted) if wanted else marked(line.raw)

    return left


def with_marks(text: str, wanted: Sequence[str]) -> Markup:
    """The text escaped, each of the strings marked where it stands first; of strings that overlap the first counts."""
    spans: list[tuple[int, int]] = []
    for string in wanted[:MAX_MARKS]:
        start = text.find(string) if string else -1
        if start >= 0 and all(start >= end or start + len(string) <= begin for begin, end in spans):
            spans.append((start, start + len(string)))
    made, at = [], 0
    for start, end in sorted(spans):
        made += [marked(text[at:start]), Markup("<mark>"), marked(text[start:end]), Markup("</mark>")]
        at = end
    return Markup("").join([*made, marked(text[at:])])


def shares_of(blocks: Sequence[Block]) -> tuple[RoleShare, ...]:
    """The kept text first, then each reason for removal, the largest first; none for blocks outside the partition."""
    sizes: Counter[Role | None] = Counter()
    counts: Counter[Role | None] = Counter()
    for block in blocks:
        if block.text and not block.outside:
            role = None if block.kept else block.role
            sizes[role] += len(block.text)
            counts[role] += 1
    total = sum(sizes.values())
    ordered = sorted(sizes, key=lambda role: (role is not None, -sizes[role], role or ""))
    shares = []
    start = 0
    for role in ordered:
        width = sizes[role]
        shares.append(
            RoleShare(
                role=role or Role.BODY,
                name=ROLE[role] if role else "kept",
                kept=role is None,
                blocks=counts[role],
                share=width / total,
                start=round(1000 * start / total, 2),
                width=round(1000 * width / total, 2),
            )
        )
        start += width
    return tuple(shares)
