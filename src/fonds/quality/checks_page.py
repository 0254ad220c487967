"""Checks on the kind of page. Each takes the facts and gives a finding."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator

from fonds.model import Block, Kind, Role
from fonds.quality import thresholds as t
from fonds.quality.facts import Facts, Finding, clip, first_match, share, size
from fonds.quality.patterns import (
    CONSENT_WORDS,
    DOCUMENT_HEADERS,
    ERROR_PAGES,
    HEADER_OPENINGS,
)


def error_page_suspected(facts: Facts) -> Finding:
    visible = [b for b in facts.text if b.role is not Role.HIDDEN and not b.outside]
    # A page whose whole visible text is short may be an error even where nothing was kept.
    short = facts.body_length < t.WALL_BODY_CHARS
    candidates = [b for b in visible if b.kept] or visible
    found = first_match(candidates, ERROR_PAGES) if short else None
    if found is None:
        return Finding(hit=False, actual="nothing of the kind")
    return Finding(hit=True, actual=f"a short page with “{clip(found[0].text)}”", blocks=(found[0].index,))


def _speaks_of_consent(block: Block) -> bool:
    return block.role is Role.CONSENT or any(word in block.text.lower() for word in CONSENT_WORDS)


def consent_wall_only(facts: Facts) -> Finding:
    visible = [b for b in facts.text if b.role in (Role.CONSENT, Role.BODY) and not b.outside]
    asked = any(b.role is Role.CONSENT for b in visible)
    short = facts.body_length < t.WALL_BODY_CHARS
    part = share(size(b for b in visible if _speaks_of_consent(b)), size(visible)) if asked and short else 0.0
    actual = f"{part:.0%} of a short text speaks of consent" if asked and short else "more than that, or no dialog"
    return Finding(part >= t.CONSENT_SHARE, actual)


def _may_hold_headers(blocks: Iterable[Block], *, text_copy: bool) -> list[Block]:
    """The blocks of which a line begins like a document header. One loop, as calls cost most of it."""
    match, search = HEADER_OPENINGS.match, HEADER_OPENINGS.search
    code = Kind.CODE
    found = []
    for block in blocks:
        raw = block.raw
        # A block of a page is one line, unless it is preformatted; looking at its beginning is much cheaper.
        if text_copy or block.kind is code:
            lines = raw[: t.SAMPLE_CHARS].strip(" \t\n")
            opening = search(lines) if "\n" in lines else match(lines)
        else:
            opening = match(raw[: t.SAMPLE_CHARS].lstrip())
        if opening is not None:
            found.append(block)
    return found


def _headers(block: Block) -> Iterator[str]:
    """The names of the document headers among the lines of a block."""
    for line in block.raw[: t.SAMPLE_CHARS].splitlines():
        if len(line) <= t.MARK_LINE_CHARS:
            yield from (sign.name for sign in DOCUMENT_HEADERS if sign.expression.search(line.strip()))


def multiple_documents(facts: Facts) -> Finding:
    # What cleaning counted: in text copies lines that close a document, numbers, headers; in HTML stories in full.
    counted = round(facts.cleaned.signals.multiple_documents or 0)
    if counted > 1:
        by = (
            "stories in full, each with a heading and a date of its own"
            if facts.capture.is_html
            else "documents, by their headers and ends"
        )
        return Finding(hit=True, actual=f"about {counted:,} {by}")
    candidates = _may_hold_headers(facts.text, text_copy=not facts.capture.is_html)
    found = [(name, block.index) for block in candidates for name in _headers(block)]
    counts = Counter(name for name, _ in found)
    # One header may be the document's own form. Two kinds that each stand twice, or numbered ones, are an export.
    repeated = [name for name, times in sorted(counts.items()) if times > 1]
    hit = len(repeated) > 1 or any(name in ("numbered", "n of m documents") for name in repeated)
    if not hit:
        return Finding(hit=False, actual="one")
    blocks = tuple(dict.fromkeys(index for _, index in found))
    return Finding(hit=True, actual=f"about {max(counts.values()):,} documents, by their headers", blocks=blocks)
