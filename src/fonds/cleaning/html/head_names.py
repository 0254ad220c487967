"""Class names that tell parts of a document's head, captions and credits; the words stand with their languages."""

from __future__ import annotations

import functools
import re

from fonds.cleaning.html.classnames import KNOWN_NAMES
from fonds.languages import section
from fonds.languages.rows import ClassWords

ROWS: tuple[tuple[str, ClassWords], ...] = section("CLASS_WORDS")


def _names(part: str) -> re.Pattern[str]:
    words = "|".join(dict.fromkeys(row.words for _, row in ROWS if row.part == part))
    return re.compile(f"(?:^| )(?:{words})(?: |$)")


SUBTITLE_NAMES, BYLINE_NAMES = _names("subtitle"), _names("byline")
# What a heading holds beside the title.
KICKER_NAMES = _names("kicker")
# Names that a standfirst often bears, and other paragraphs too.
LEAD_NAMES = _names("lead")
_CAPTION, _CREDIT = _names("caption"), _names("credit")


@functools.lru_cache(KNOWN_NAMES)
def tells_picture(name: str) -> tuple[bool, bool]:
    """Whether the names, normalised, tell of a caption, and of a credit line."""
    return _CAPTION.search(name) is not None, _CREDIT.search(name) is not None
