"""Tells a standfirst that is the text's first paragraph from one that is a line under the title."""

from __future__ import annotations

import re

from fonds.languages import scripts

# Decides such a standfirst: body, and the document's subtitle as well.
INTRO = "intro"
# Two sentences make a paragraph. Of the standfirsts of annotated news nearly all stand in the gold text; those of a
# single sentence are subtitles here all the same.
_WORDS = 30
# "Mr." and "U.S." end no sentence, nor does a stop before a small letter.
_NEXT_SENTENCE = re.compile(
    r"(?:[^\W\d_]{3}|\b[a-zß-ÿ]{2})[\"”»]?[.!?…][\"”»]?\s+[\"“„«(]?(?![a-zß-ÿ])[^\W_]|[^。！？]{8}[。！？].{8}",
    re.DOTALL,
)
_DENSE = re.compile(f"[{scripts.KANA_TO_HAN}]")


def is_intro(text: str, least: int = _WORDS) -> bool:
    """Whether a standfirst has two sentences and a paragraph's length, `least` words."""
    words = len(text.split()) + len(_DENSE.findall(text)) // 2
    return words >= least and _NEXT_SENTENCE.search(text) is not None
