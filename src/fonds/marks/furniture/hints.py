"""Words that lean towards a role in a line already known to be furniture.

They would say nothing of a line of the document: "cookies" are baked too. The furniture tables hold what speaks for
itself.
"""

from __future__ import annotations

import functools
import re

from fonds.languages import section
from fonds.languages.rows import Hint
from fonds.marks.expressions import by_letter, parted_at_bars
from fonds.model import Role

HINTS: tuple[tuple[str, Hint], ...] = section("HINTS")
# Where words of two roles stand at one place, the first role in this order has it.
_ROLES = (
    *(Role.CONSENT, Role.NEWSLETTER, Role.SHARE, Role.COMMENTS, Role.LEGAL, Role.ADVERT, Role.DISCLOSURE),
    *(Role.AUTHOR_BIO, Role.TOPICS, Role.SEARCH, Role.PAGING, Role.RELATED, Role.FOOTER, Role.NAVIGATION),
)

# Longer lines say it in their beginning or not at all.
_READ = 160


def _rows(*, anywhere: bool) -> list[tuple[str, str]]:
    """Each role that has words, with all of them; what languages share is asked once."""
    rows = []
    for role in _ROLES:
        words = [row.words for _, row in HINTS if row.role == role and row.anywhere is anywhere]
        if words:
            alternatives = dict.fromkeys(part for each in words for part in parted_at_bars(each))
            rows.append((role.value, "|".join(alternatives)))
    return rows


def _signs() -> str:
    return "|".join(f"(?P<{role}>{words})" for role, words in _rows(anywhere=True))


_WORD = re.compile(r"[^\W_]+")
_BY_LETTER = by_letter(_rows(anywhere=False))
_SIGNS = re.compile(_signs())
_HAS_SIGN = re.compile("[^\x00-\u024f]|[#$€£©»›>]")
_ORDER = {role: at for at, role in enumerate(Role)}
# The same lines stand on the pages of a site, and many twice on a page.
_KNOWN = 8_192


@functools.lru_cache(_KNOWN)
def find_hints(folded: str) -> tuple[Role, ...]:
    """The roles that words of the line lean towards, in the order of the roles, each once."""
    found: set[str | None] = set()
    end = 0
    for word in _WORD.finditer(folded, 0, _READ):
        start = word.start()
        pattern = _BY_LETTER.get(folded[start]) if start >= end else None
        match = pattern.match(folded, start, _READ) if pattern is not None else None
        if match is not None:
            found.add(match.lastgroup)
            end = match.end()
    if _HAS_SIGN.search(folded, 0, _READ) is not None:
        found |= {match.lastgroup for match in _SIGNS.finditer(folded, 0, _READ)}
    return tuple(sorted((Role(str(name)) for name in found), key=_ORDER.__getitem__)) if found else ()
