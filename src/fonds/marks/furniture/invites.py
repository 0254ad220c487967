"""Sentences that invite readers to a newsletter or a channel, as sites set them between the paragraphs of a story.

They read like the story's own words, so that a model keeps them. Two words of one language tell: one that calls, where
a sentence begins or ends (some languages have their verbs there), and what it calls to.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from fonds.languages import scripts, section
from fonds.languages.rows import Invite
from fonds.marks.expressions import shortest

# Longer paragraphs tell of a newsletter.
LONGEST = 320
# So far from the beginning of its sentence, or from its end, stands the call.
REACH, REACH_END = 25, 12
_SENTENCE = re.compile(r"[.!?…:;](?:\s|$)|[。！？؟।\n]|\s[–—|-]\s")
_DENSE = re.compile(f"[{scripts.UNSPACED}]")

_ROWS: tuple[tuple[str, Invite], ...] = section("INVITES")
# Of each row the words that call, and what they call to.
_WORDS = tuple((tuple(row.calls.split("|")), tuple(row.to.split("|"))) for _, row in _ROWS)
# A page without any of these has no such sentence: longer words that hold one of them need not be looked for.
_TARGETS = shortest(word for _, to in _WORDS for word in to)
# Of each the letter furthest from those that all pages have: w, x, y, z, accents, other scripts.
_RAREST = {word: max(word) for word in _TARGETS}


def inviting(texts: Sequence[str]) -> list[bool]:
    """Which of the paragraphs of a page invite, as `invites` says of each: words that stand nowhere on the page are not
    looked for in each."""
    page = "\n".join(texts).lower().replace("’", "'")
    # Words in letters that the page has none of are not looked for.
    letters = set(page)
    known = [word for word in _TARGETS if _RAREST[word] in letters and word in page]
    if not known:
        return [False] * len(texts)
    return [any(word in lowered for word in known) and invites(text) for text in texts for lowered in (_plain(text),)]


def _plain(text: str) -> str:
    return text.lower().replace("’", "'")


def invites(text: str) -> bool:
    """Whether a sentence of the paragraph invites readers to a newsletter or a channel."""
    if len(text) > LONGEST:
        return False
    lowered = _plain(text)
    rows = [row for row in _WORDS if any(word in lowered for word in row[1])]
    return bool(rows) and any(
        _has(sentence, to) and _calls(sentence, calls) for sentence in _SENTENCE.split(lowered) for calls, to in rows
    )


def _has(sentence: str, words: Iterable[str]) -> bool:
    """Whether one of the words begins a word of the sentence: many languages inflect its end."""
    return any(_stands(sentence, word, sentence.find(word), whole=False) for word in words if word in sentence)


def _calls(sentence: str, calls: Iterable[str]) -> bool:
    said = sentence.strip()
    for call in calls:
        at = said.find(call)
        if at >= 0 and (at <= REACH or at + len(call) >= len(said) - REACH_END) and _stands(said, call, at, whole=True):
            return True
    return False


def _stands(sentence: str, word: str, at: int, *, whole: bool) -> bool:
    """Whether what stands at `at` is a word, or begins one; scripts without blanks have none."""
    if _DENSE.search(word):
        return True
    end = at + len(word)
    return not (sentence[:at][-1:].isalnum() or (whole and sentence[end : end + 1].isalnum()))
