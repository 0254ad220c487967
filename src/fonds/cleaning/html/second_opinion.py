"""trafilatura as a second opinion: asked only where our own confidence is low, and never quoted."""

from __future__ import annotations

import re
from collections import Counter

from fonds.cleaning.html.segments import HtmlPiece

_WORDS = re.compile(r"\w+")
# Three words in a row seldom agree by chance, and short lines still have them.
SHINGLE = 3


def ask(source: str) -> str | None:
    """Its main text; None when it has none or fails on the page."""
    # Imported here, as it takes 0.3 s that most pages don't need.
    from trafilatura import extract  # noqa: PLC0415

    try:
        text = extract(source, deduplicate=False, include_comments=True, include_tables=True)
    except Exception:  # noqa: BLE001  # a peer's defect must not cost us the document
        return None
    return text or None


def shares(pieces: list[HtmlPiece], theirs: str) -> list[float]:
    """For each piece the share of its shingles that stand in their text, 0 to 1."""
    words = _WORDS.findall(theirs.lower())
    known = set(zip(*(words[offset:] for offset in range(SHINGLE)), strict=False))
    singles = set(words)
    found = []
    for piece in pieces:
        own = _WORDS.findall(piece.text.lower())
        if len(own) < SHINGLE:
            found.append(1.0 if own and singles.issuperset(own) else 0.0)
            continue
        shingles = list(zip(*(own[offset:] for offset in range(SHINGLE)), strict=False))
        found.append(sum(shingle in known for shingle in shingles) / len(shingles))
    return found


def agreement(ours: str, theirs: str) -> float:
    """Word F1 between the two texts, 0 to 1."""
    one, two = Counter(_WORDS.findall(ours.lower())), Counter(_WORDS.findall(theirs.lower()))
    common = (one & two).total()
    return 2 * common / (one.total() + two.total()) if common else 0.0
