"""Words that tell what a date beside them is: published, modified, or of something else."""

from __future__ import annotations

import re
from functools import lru_cache

from fonds.languages import scripts, section
from fonds.languages.rows import DateLabel
from fonds.marks.dates.words import parted
from fonds.marks.words import words_of

LABELS: tuple[tuple[str, DateLabel], ...] = section("DATE_LABELS")
_LETTER = re.compile(r"[^\W\d_]|©")
_SCRIPTS = re.compile(f"[{scripts.HEBREW}{scripts.ARABIC}{scripts.INDIC}{scripts.THAI}{scripts.EAST_AND_SIGNS}]")


# "— Ann Lee (@annlee) May 3, 2024" is a post that the text quotes.
_QUOTED_POST = rf"\(@\w{{2,40}}\)\W*(?:(?:{words_of('post-day')})\s)?$"


def _compiled(*kinds: str) -> re.Pattern[str]:
    # What languages share is asked once; "Datum vydání" before "Datum", which other languages have.
    rows = dict.fromkeys(row.words for _, row in LABELS if row.kind in kinds)
    words = sorted(rows, key=lambda each: -min(map(len, parted(each))))
    # Words with an own script for letters need no boundary; the others are whole words.
    plain = [each for each in words if not _SCRIPTS.search(each)]
    bare = [each for each in words if _SCRIPTS.search(each)]
    parts = [rf"(?<!\w)(?:{'|'.join(plain)})(?!\w)", *bare, *([_QUOTED_POST] if "foreign" in kinds else [])]
    return re.compile("|".join(parts), re.IGNORECASE)


_STATED = _compiled("published", "modified")


def without_labels(text: str, mark: str) -> str:
    """The text with `mark` in place of the words that tell of publication and of changes."""
    return _STATED.sub(mark, text)


_KINDS = {kind: _compiled(kind) for kind in ("event", "foreign", "modified", "published")}
# On a tie the first counts: "picture date" ends where "date" does.


# The lines of a list of stories bear the same few words.
@lru_cache(maxsize=4096)
def label_kind(text: str) -> str | None:
    """What the words before a date make of it: `published`, `modified`, `foreign`, `event`, or None for nothing.

    The word nearest to the date counts: "Published by Ann Lee, updated 3 May 2024" is modified, "Picture date: 3 May
    2024" foreign.
    """
    if not _LETTER.search(text):
        return None
    ends = [(max((m.end() for m in pattern.finditer(text)), default=-1), kind) for kind, pattern in _KINDS.items()]
    nearest, kind = max(ends, key=lambda each: each[0])
    return kind if nearest >= 0 else None
