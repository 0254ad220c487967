"""What extraction found tells what a block is: a line that holds the title is one, whatever cleaning took it for."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import replace

from fonds.model import Block, Evidence, Fields, Locator, Role

# The role of the line that a field's value stands in, and the share of the line's letters that the value must make up:
# a byline has a date beside it, a dateline more words ("Published on … by …"), a title next to nothing.
_ROLES: dict[str, tuple[Role, float]] = {
    "title": (Role.TITLE, 0.8),
    "subtitle": (Role.SUBTITLE, 0.9),
    "bylines": (Role.BYLINE, 0.3),
    "published": (Role.DATELINE, 0.4),
    "modified": (Role.DATELINE, 0.4),
    "photo_credits": (Role.CREDIT, 0.6),
}
# Less sure values say nothing of their line.
LEAST = 0.5
# Longer lines are paragraphs.
LONGEST = 200
# Captions of 138 news pages have up to 600 characters; behind their credits copies have buttons ("hide caption").
_CAPTION, _BUTTON = 600, 25
# What a page's own furniture is for good: a date in a consent dialog is none of the document's.
_SETTLED = frozenset({Role.CONSENT, Role.HIDDEN, Role.COMMENTS, Role.TITLE})


def _letters(text: str) -> int:
    return sum(map(str.isalnum, text))


class _BlockFinder:
    """Which block holds a place of the capture: spans of an element's text, or of a text copy, by their beginning."""

    def __init__(self, blocks: tuple[Block, ...], paths: frozenset[str]) -> None:
        """Only places at the given paths will be asked for."""
        self._spans: dict[str, list[tuple[int, int, int]]] = {path: [] for path in paths}
        for block in blocks:
            for span in block.locator.spans:
                if span.path in paths:
                    self._spans[span.path].append((span.start, span.end, block.index))
        for spans in self._spans.values():
            spans.sort()

    def block_at(self, locator: Locator) -> int | None:
        """The index of the block that the locator begins in; None for attributes and scripts."""
        if not locator.spans:
            return None
        first = locator.spans[0]
        spans = self._spans.get(first.path, [])
        at = bisect_right(spans, first.start, key=lambda span: span[0]) - 1
        return spans[at][2] if at >= 0 and first.start < spans[at][1] else None


def _paths(chosen: list[Evidence]) -> frozenset[str]:
    return frozenset(e.locator.spans[0].path for e in chosen if e.locator and e.locator.spans)


# A line below the title that consists of names to this share of its letters is no standfirst.
_NAMES_ALONE = 0.9


def with_bylines(blocks: tuple[Block, ...], found: tuple[Evidence, ...]) -> tuple[Block, ...]:
    """The blocks, those of role subtitle that hold nothing but the authors found as bylines."""
    standfirsts = {block.index for block in blocks if block.role is Role.SUBTITLE}
    chosen = [e for e in found if e.field == "bylines" and e.chosen and e.locator is not None]
    if not standfirsts or not chosen:
        return blocks
    finder = _BlockFinder(blocks, _paths(chosen))
    raws: dict[int, dict[str, Evidence]] = {}
    for evidence in chosen:
        index = finder.block_at(evidence.locator) if evidence.locator is not None else None
        if index in standfirsts and index is not None:
            raws.setdefault(index, {})[evidence.raw] = evidence
    changed = list(blocks)
    for index, by_raw in raws.items():
        if sum(map(_letters, by_raw)) >= _NAMES_ALONE * _letters(blocks[index].text):
            first = next(iter(by_raw.values()))
            rule = f"field.bylines.{first.method}"
            changed[index] = replace(blocks[index], role=Role.BYLINE, decided_by=rule, confidence=first.confidence)
    return tuple(changed)


def placed(blocks: tuple[Block, ...], fields: Fields) -> tuple[Block, ...]:
    """The blocks of a capture, those that hold a chosen value under the role of its field.

    A block that cleaning made a part of the document other than body stays what it is, but for two: names alone are no
    standfirst, and a line that ends in a picture's credit is no title where the title stands elsewhere. `decided_by` of
    a changed one names the field and how the value was found.
    """
    blocks = with_bylines(blocks, fields.evidence)
    chosen = [e for e in fields.evidence if e.chosen and e.field in _ROLES and e.confidence >= LEAST]
    if not chosen:
        return blocks
    finder = _BlockFinder(blocks, _paths(chosen))
    changed = list(blocks)
    titles = {finder.block_at(e.locator) for e in chosen if e.field == "title" and e.locator is not None} - {None}
    for evidence in chosen:
        index = finder.block_at(evidence.locator) if evidence.locator is not None else None
        role, share = _ROLES[evidence.field]
        if index is not None and _may_be(changed[index], evidence, share):
            rule = f"field.{evidence.field}.{evidence.method}"
            changed[index] = replace(changed[index], role=role, decided_by=rule, confidence=evidence.confidence)
        elif index is not None and _is_caption(changed[index], evidence, may_be_title=index in titles or not titles):
            rule = f"field.{evidence.field}.{evidence.method}"
            changed[index] = replace(changed[index], role=Role.CAPTION, decided_by=rule, confidence=evidence.confidence)
    return tuple(changed)


def _is_caption(block: Block, evidence: Evidence, *, may_be_title: bool) -> bool:
    """A line taken for a title that a picture's credit stands in, or a paragraph that ends with one."""
    if evidence.field != "photo_credits" or not evidence.raw.strip():
        return False
    if block.role is Role.BODY:
        behind = block.text.rpartition(" ".join(evidence.raw.split()))[2]
        return len(block.text) <= _CAPTION and behind != block.text and len(behind) <= _BUTTON
    return block.role is Role.TITLE and not may_be_title


def _may_be(block: Block, evidence: Evidence, share: float) -> bool:
    if block.role in _SETTLED or (block.role.is_document and block.role is not Role.BODY):
        return False
    # Headings of chapters look like titles: a text that somebody cleaned may open with one and have no title at all.
    if evidence.field in ("title", "subtitle") and block.role is Role.BODY:
        return False
    return 0 < len(block.text) <= LONGEST and _letters(evidence.raw) >= share * _letters(block.text)
