"""Where the document's title stands in a text copy, told by position and shape.

A copy has no mark-up, and the line that is the title may bear any label. What tells it: short lines that say who and
when follow it, prose follows those, the prose repeats its words, and menus end before it.
"""

from __future__ import annotations

from fonds.extract.page.view import Page
from fonds.extract.title.text_copy.features import BEFORE, BEHIND, EAST, INTO, HeadFeatures, TitleLine
from fonds.model import Role

# A paragraph of this many characters is prose; two of them near each other are the document's text.
_PROSE = 150


def title_lines(page: Page, most: int | None = None) -> list[TitleLine]:
    """The lines that may be the title, best first. Empty where no prose is found.

    With `most` the first so many alone: lines that can't come in among them are not asked who and when.
    """
    starts = _prose(page)
    if not starts:
        return []
    head = HeadFeatures(page, starts)
    last = starts[min(INTO, len(starts) - 1)]
    seen = [i for i in range(max(0, starts[0] - BEFORE), min(last + 1, len(page.blocks))) if head.may_read(i)]
    lines = [line for i in seen if (line := head.line(i))] if most is None else _contenders(head, seen, most)
    best: dict[str, float] = {}
    for line in lines:
        text = head.texts[line.block.index]
        best[text] = max(line.score, best.get(text, line.score))
    # Of lines that say the same the one with most features is the one over the text.
    return sorted(lines, key=lambda line: (-best[head.texts[line.block.index]], -line.score, -line.block.index))[:most]


def _contenders(head: HeadFeatures, seen: list[int], most: int) -> list[TitleLine]:
    """The lines among which the best `most` are, and all lines that say the same as one of them."""
    ranked = sorted(((head.limit(i), i) for i in seen), reverse=True)
    lines: list[TitleLine] = []
    least = 0.0
    for number, (limit, index) in enumerate(ranked):
        if len(lines) >= most and limit < least:
            texts = {head.texts[line.block.index] for line in lines}
            rest = (i for _, i in ranked[number:] if head.texts[i] in texts)
            return lines + [line for i in rest if (line := head.line(i))]
        line = head.line(index)
        if line is not None:
            lines.append(line)
            least = sorted(line.score for line in lines)[-most:][0]
    return lines


def _prose(page: Page) -> list[int]:
    """The indexes of the blocks of prose, from the first of them that another stands close behind."""
    long = [
        block.index
        for block in page.blocks
        if len(block.text) * _EAST_WIDTH >= _PROSE
        and _width(block.text) >= _PROSE
        and block.role not in (Role.CONSENT, Role.LEGAL)
    ]
    body = [i for i in long if page.blocks[i].role is Role.BODY]
    long = body if len(body) >= 2 else long
    for number, index in enumerate(long):
        if len(long) == 1 or (number + 1 < len(long) and long[number + 1] - index <= BEHIND):
            return long[number:]
    return long


# A character of Chinese or Japanese says about as much as this many Latin ones.
_EAST_WIDTH = 2.5


def _width(text: str) -> float:
    if len(text) >= _PROSE or text.isascii():
        return len(text)
    return len(text) + (_EAST_WIDTH - 1) * len(EAST.findall(text))
