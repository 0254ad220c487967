"""Titles of text copies without what stands glued to them: kickers, names of sections, words like "Video"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from fonds.marks.words import word_set

# "Ferries Storm over the bay": the longest kicker put before a title. Shorter titles end other lines by chance.
_MAX_KICKER, _MIN_TITLE, _MIN_WORDS = 45, 15, 3
# "3. Storm over the bay" in a breadcrumb.
_NUMBER = re.compile(r"^\d{1,2}\.\s")
# "Home / Bay / Storm over the bay"
_CRUMB = re.compile(r"\s[/›»>]\s")
_MAX_CRUMBS = 300
_COLON = re.compile(r"\s?:\s")
_BLANK = re.compile(r"\s+")
# Kinds of opinion that copies glue to a title. English is left out: "Opinion Polls Show …" is a title.
_GENRES = word_set("genre")
# What is offered beside the text, glued to its end.
_OFFERS = word_set("offer")


def standing_alone(lines: Sequence[str]) -> frozenset[str]:
    """The lines, what stands behind the number of those in ordered lists, and the last part of breadcrumbs."""
    numbered = frozenset(_NUMBER.sub("", line) for line in lines if line[:1].isdigit())
    crumbs = frozenset(_CRUMB.split(line)[-1] for line in lines if len(_CRUMB.findall(line[:_MAX_CRUMBS])) > 1)
    return frozenset(lines) | numbered | crumbs


def without_kicker(text: str, lines: Sequence[str], singles: frozenset[str]) -> str:
    """The title in a line that holds more: the part that another line of the page, or its punctuation, tells.

    "Ferries Storm over the bay" where "Storm over the bay" stands alone (breadcrumb, teaser), or where "Ferries: Storm
    over the bay" does; "Ferries : Storm over the bay" where "Ferries" is a section; "Storm over the bay Video".
    `singles` are `standing_alone(lines)`.
    """
    words = text.split()
    if words[-1].casefold() in _OFFERS and " ".join(words[:-1]) in singles and len(words) > _MIN_WORDS:
        text, words = " ".join(words[:-1]), words[:-1]
    if len(words) > _MIN_WORDS and words[0] in _GENRES and words[1][0].isupper():
        return " ".join(words[1:])
    for cut in range(1, len(words) - _MIN_WORDS + 1):
        kicker, rest = " ".join(words[:cut]), " ".join(words[cut:])
        if len(kicker) > _MAX_KICKER or len(rest) < _MIN_TITLE:
            break
        # "Ferries: Storm over the bay" is a title as it stands; "Ferries : Storm" is two elements of a page.
        parted = kicker.endswith(" :")
        if rest in singles and (parted or not kicker.endswith((":", "|", "–", "-"))):
            return rest
    return _of_two_elements(text, lines) or text


def _of_two_elements(text: str, lines: Sequence[str]) -> str | None:
    """The part behind the colon where the page says a line with it and without: the kicker is an element of its own."""
    bare = _BLANK.sub("", _COLON.sub("", text, count=1))
    begin = text[:_BEGIN]
    for line in lines:
        if not line.startswith(begin) or abs(len(line) - len(text)) > _COLON_LENGTH or line == text:
            continue
        colon = _COLON.search(line) or _COLON.search(text)
        without = _BLANK.sub("", _COLON.sub("", line, count=1))
        if colon is None or (bare not in (without, _BLANK.sub("", line)) and without != _BLANK.sub("", text)):
            continue
        whole = line if _COLON.search(line) else text
        kicker, rest = whole[: colon.start()], whole[colon.end() :]
        if len(kicker) <= _MAX_KICKER and len(rest) >= _MIN_TITLE:
            return rest
    return None


# Characters by which "Ferries: Storm", "Ferries : Storm", "Ferries Storm" and "FerriesStorm" differ at most.
_COLON_LENGTH = 3
_BEGIN = 3
