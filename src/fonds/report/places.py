"""Places in a capture, in words that lead a person there."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from fonds.model import Block, Kind, Locator, Span

# Of a value that is joined from several places so many are named.
_NAMED = 4
# Characters of a heading by which a place is named.
_HEADING = 60
_ORDINALS = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth")
_KIND = {
    Kind.PARAGRAPH: "paragraph",
    Kind.HEADING: "heading",
    Kind.LIST_ITEM: "item of a list",
    Kind.QUOTE: "quotation",
    Kind.CODE: "piece of code",
    Kind.TABLE_ROW: "row of a table",
    Kind.CAPTION: "caption",
    Kind.CONTROL: "button or choice",
    Kind.OTHER: "piece of text",
}
# The children of the root element of a page as a parser builds it.
_HEAD = "/0"


@dataclass(frozen=True, slots=True)
class Place:
    """Where something stands: in words, as a path for those who want it, and the block, where it stands in one.

    `printed` is False for what a page says in its data (attributes, scripts, its head) and shows to no reader.
    """

    words: str
    path: str = ""
    block: int | None = None
    printed: bool = True


NOWHERE = Place("not in the capture itself", printed=False)


def ordinal(number: int) -> str:
    """`first`, `tenth`, `11th`, `22nd`."""
    if number <= len(_ORDINALS):
        return _ORDINALS[number - 1]
    ending = "th" if 10 < number % 100 < 14 else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number:,}{ending}"


def _heading(text: str) -> str:
    return text if len(text) <= _HEADING else text[: _HEADING - 1].rstrip() + "…"


class BlockPlaces:
    """Turns locators into places: words such as "third paragraph under the heading “Tides”, line 14"."""

    def __init__(self, blocks: Sequence[Block]) -> None:
        self._blocks = blocks
        self._starts: list[int] = []
        self._texts: list[int] = []
        self._lines: list[int] = [1]
        self._paths: dict[str, list[tuple[int, int, int]]] = {}
        self._counted: list[tuple[int, Block | None]] = []
        for at, block in enumerate(blocks):
            spans = block.locator.spans
            if spans and not spans[0].path and not block.outside:
                self._starts.append(spans[0].start)
                self._texts.append(at)
            else:
                for span in spans:
                    self._paths.setdefault(span.path, []).append((span.start, span.end, at))
        for held in self._paths.values():
            held.sort(key=lambda each: each[0])

    def find(self, locator: Locator | None) -> Place:
        """Stretches of text that follow each other are told by their beginning, values that are joined one by one."""
        if locator is None or not locator.spans:
            return NOWHERE
        if not any(span.is_value for span in locator.spans[1:]):
            return self._find(locator.spans[0])
        places = [self._find(span) for span in locator.spans]
        words = list(dict.fromkeys(place.words for place in places))
        more = f"; and {len(words) - _NAMED} more" if len(words) > _NAMED else ""
        return Place(
            "; ".join(words[:_NAMED]) + more,
            "; ".join(place.path for place in places[:_NAMED]) + more,
            next((place.block for place in places if place.block is not None), None),
            any(place.printed for place in places),
        )

    def _find(self, span: Span) -> Place:
        if not span.path:
            return self._in_text(span)
        # Keys of page data may hold an `@` ("@graph"), names of attributes no `#`.
        if "#" in span.path:
            pointer = span.path.partition("#")[2].strip("/").replace("/", " › ")
            entry = f"entry “{pointer}”" if pointer else f"characters {span.start:,} to {span.end:,}"
            return Place(f"{entry} of a script of the page", str(span), printed=False)
        if "@" in span.path:
            path, _, attribute = span.path.rpartition("/@")
            where = "the page's head" if path.startswith(_HEAD) else "the page's markup"
            return Place(f"attribute “{attribute}” in {where}", str(span), printed=False)
        at = self._at(span)
        if at is not None:
            return Place(self.words_of(at), str(span), self._blocks[at].index, not self._blocks[at].outside)
        if span.path.startswith(_HEAD):
            return Place("the page's head", str(span), printed=False)
        return Place("the page's markup", str(span))

    def _in_text(self, span: Span) -> Place:
        at = bisect_right(self._starts, span.start) - 1
        if at < 0:
            return Place(f"character {span.start:,}", str(span))
        block = self._blocks[self._texts[at]]
        while len(self._lines) <= at:
            before = self._blocks[self._texts[len(self._lines) - 1]]
            self._lines.append(self._lines[-1] + before.raw.count("\n"))
        line = self._lines[at] + block.raw.count("\n", 0, span.start - self._starts[at])
        return Place(f"{self.words_of(self._texts[at])}, line {line:,}", str(span), block.index)

    def _at(self, span: Span) -> int | None:
        """The position of the block that holds the beginning of a span of a page."""
        held = self._paths.get(span.path, ())
        for start, end, at in reversed(held[: bisect_right(held, span.start, key=lambda each: each[0])]):
            if start == span.start or span.start < end:
                return at
            if start < span.start:
                break
        return None

    def words_of(self, at: int) -> str:
        """The place of the block at a position among all: how many of its kind stand since the heading before it."""
        block = self._blocks[at]
        if block.outside:
            return "text from the page's data"
        if not self._counted:
            self._counted = list(self._count())
        number, under = self._counted[at]
        place = "of the page" if under is None else f"under the heading “{_heading(under.text)}”"
        return f"{ordinal(number)} {_KIND[block.kind]} {place}"

    def _count(self) -> Iterator[tuple[int, Block | None]]:
        """For each block its number among those of its kind under the same heading, and the heading."""
        headings, under = 0, None
        since: Counter[Kind] = Counter()
        for block in self._blocks:
            counts = bool(block.text) and not block.outside
            if block.kind is Kind.HEADING:
                headings += counts
                yield max(headings, 1), None
                if counts:
                    under = block
                    since.clear()
            else:
                since[block.kind] += counts
                yield max(since[block.kind], 1), under
