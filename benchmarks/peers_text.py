"""Peers for text copies: what people do today with a page that is text already."""

from __future__ import annotations

import html
import re
from collections.abc import Iterable

from benchmarks.tools import Answer, TextTool, Tool

# C4's line rules (Raffel et al. 2020, as in datatrove's C4QualityFilter): a line stays when it ends a sentence, has
# three words, and says nothing of scripts or policies.
_C4_ENDS = (".", "?", "!", '"', "'", "”", "’", "。", "！", "？")
_C4_LEAST_WORDS = 3
_C4_BANNED = (
    "javascript",
    "terms of use",
    "privacy policy",
    "cookie policy",
    "uses cookies",
    "use of cookies",
    "use cookies",
)

# Line rules in the manner of Gopher and FineWeb: ellipses, short lines, lines without words, repeated lines. A bullet
# is not held against its line, only left out of the length: Gopher's bullet rule is about whole documents, and on
# lines it loses .015 F1 on text-dev.
_FINEWEB_SHORT_LINE = 30
_GOPHER_LEAST_ALPHABETIC = 0.8
_BULLETS = "•‣▶◀◦■□▪▫–-*+ "
_ELLIPSES = ("...", "…")
_LETTER = re.compile(r"[^\W\d_]")

# Body text extraction on lines: a long line, or one that ends a sentence, weighs as many words as it has, another one
# minus as many times the penalty. Best of four kinds of good line and five penalties on 440 pages of text-dev, so that
# the peer is as strong as it can be (.765; ends of sentences alone .756).
_BTE_LONG_LINE = 50
_BTE_PENALTY = 1.5


def _same(lines: Iterable[str]) -> Answer:
    text = "\n".join(lines)
    return Answer(text, text)


def keep_all(text: str) -> Answer:
    return Answer(text, text)


def _is_c4(line: str) -> bool:
    lowered = line.lower()
    return (
        line.endswith(_C4_ENDS)
        and not line.endswith(_ELLIPSES)
        and len(line.split()) >= _C4_LEAST_WORDS
        and not any(phrase in lowered for phrase in _C4_BANNED)
    )


def c4_lines(text: str) -> Answer:
    return _same(line for line in text.split("\n") if _is_c4(line.strip()))


def _is_fineweb(line: str) -> bool:
    if len(line.lstrip(_BULLETS)) <= _FINEWEB_SHORT_LINE or line.endswith(_ELLIPSES):
        return False
    parts = line.lstrip(_BULLETS).split()
    return sum(bool(_LETTER.search(part)) for part in parts) >= _GOPHER_LEAST_ALPHABETIC * len(parts)


def fineweb_lines(text: str) -> Answer:
    seen: set[str] = set()
    kept = []
    for line in map(str.strip, text.split("\n")):
        if line not in seen and _is_fineweb(line):
            kept.append(line)
        seen.add(line)
    return _same(kept)


def body_text_extraction(text: str) -> Answer:
    """The run of lines with the greatest sum of weights (Finn et al. 2001, on lines)."""
    lines = [line.strip() for line in text.split("\n")]
    good = [len(line) > _BTE_LONG_LINE or line.endswith(_C4_ENDS) for line in lines]
    weights = [
        len(line.split()) * (1.0 if is_good else -_BTE_PENALTY) for line, is_good in zip(lines, good, strict=True)
    ]
    best, best_range, total, start = 0.0, (0, 0), 0.0, 0
    for index, weight in enumerate(weights):
        if total <= 0:
            total, start = 0.0, index
        total += weight
        if total > best:
            best, best_range = total, (start, index + 1)
    return _same(lines[slice(*best_range)])


def _as_paragraphs(text: str) -> str:
    body = "".join(f"<p>{html.escape(line)}</p>\n" for line in text.split("\n") if line.strip())
    return f"<html><body>\n{body}</body></html>"


def justext_lines(text: str) -> Answer:
    import justext

    paragraphs = justext.justext(_as_paragraphs(text), justext.get_stoplist("English"))
    return _same(p.text for p in paragraphs if not p.is_boilerplate)


def trafilatura_paragraphs(text: str) -> Answer:
    import trafilatura

    return _same([trafilatura.extract(_as_paragraphs(text), include_comments=False) or ""])


TEXT_PEERS: tuple[TextTool, ...] = (
    Tool("keep all", keep_all),
    Tool("C4 lines", c4_lines),
    Tool("Gopher/FineWeb lines", fineweb_lines),
    Tool("BTE on lines", body_text_extraction),
    Tool("jusText on lines", justext_lines, ("justext",), "each line as a <p>, English stop words"),
    Tool("trafilatura on lines", trafilatura_paragraphs, ("trafilatura",), "each line as a <p>, without comments"),
)
