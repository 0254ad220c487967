"""Long rows of names under a title, as papers of journals have them: more than any line of a byline holds."""

from __future__ import annotations

import re
from collections.abc import Iterator

from fonds.extract.authors.names import MAX_TEXT, People
from fonds.extract.authors.sources import Mention
from fonds.extract.authors.sources.lines import Landmarks, placed
from fonds.extract.page.head import PROSE
from fonds.extract.page.view import FOREIGN, Page
from fonds.marks.bylines.beside import words_beside
from fonds.marks.dates.lines import find_dates
from fonds.marks.persons.names import has_given_name, is_person_like, kind_of
from fonds.marks.words import words_of
from fonds.model import Block, Byline, Role

# Fewer names are read as a byline; more are an index.
_LEAST, _MOST, _LONGEST = 5, 60, 3000
# Between single blanks.
_AND = rf"(?:{words_beside('and')}|&) "
_APART = re.compile(rf" ?[,;·•|] ?(?:{_AND})?| {_AND}", re.IGNORECASE)
# Marks of institutes behind a name, and what links to a person's number say before it.
_MARKS = re.compile(rf"[\d*†‡§¶‖#]+|(?<=[a-zà-öø-ÿ])\s[a-z]$|^(?i:{words_of('profile-link')})")
# Of these at least two thirds begin with a listed given name: a row of places or goods holds few.
_SHARE = 2 / 3
# One in five may be a name that words are written like: "Jun Zhao".
_NAMED = 0.8
_WORDS = range(2, 6)
_SILENT = FOREIGN | {Role.CAPTION, Role.CREDIT, Role.TITLE}


def list_mentions(page: Page, landmarks: Landmarks) -> Iterator[Mention]:
    """The people in such a row near the title whom the text doesn't tell of."""
    for block in page.blocks:
        if block.index not in landmarks.near or block.role in _SILENT or len(block.text) > _LONGEST:
            continue
        people = _row(block)
        if people and _is_byline(page, block) and not _told_of(page, people):
            who = placed(block, people, block.text.strip())
            yield from (Mention(person, who, {"listed": 1.0}) for person in people)
            return


def _row(block: Block) -> People:
    if block.text.count(",") + block.text.count(";") < _LEAST - 2:
        return ()
    parts = (_MARKS.sub("", part.strip()).strip() for part in _APART.split(" ".join(block.text.split())))
    names = list(dict.fromkeys(part for part in parts if part))
    # "Cast: Ann Lee, …", "In memory of Ann Lee, …": what stands before the first name says what the row is.
    if not _LEAST <= len(names) <= _MOST or not all(map(_looks_named, names)) or not _is_name(names[0]):
        return ()
    if sum(is_person_like(name, opened=True) for name in names) < _NAMED * len(names):
        return ()
    listed = sum(map(has_given_name, names))
    return tuple(Byline(n, None, "person", at) for at, n in enumerate(names)) if listed >= _SHARE * len(names) else ()


def _is_name(text: str) -> bool:
    return ":" not in text and "：" not in text and is_person_like(text, opened=True)


def _is_byline(page: Page, block: Block) -> bool:
    """Whether something tells that those who wrote stand in the row, and no team or cast: marks of institutes behind
    the names, an element for each, links to their numbers, a day beside the row, or where they work right behind it."""
    if block.role is Role.BYLINE or _MARKED.search(block.text) or _PROFILE.search(block.text):
        return True
    if page.dom is not None and not block.outside:
        around = page.dom.number_at(block.locator.spans[0].path)
        if len(page.dom.children(around)) >= _LEAST or len(block.locator.spans) >= 2 * _LEAST:
            return True
    low, high = max(0, block.index - _BESIDE), block.index + _BESIDE + 1
    beside = [b for b in page.blocks[low:high] if b.index != block.index and len(b.text) <= MAX_TEXT]
    dated = any(find_dates(b.text, language=page.language) for b in beside)
    return dated or any(b.index > block.index and kind_of(b.text) == "organisation" for b in beside)


_PROFILE = re.compile(rf"(?:^|[,;] ?)(?i:{words_of('profile-link')})")
# "Ann Lee1,2", "Bob Dow*".
_MARKED = re.compile(r"[^\W\d_]{2}\s?[\d*†‡§¶‖#]")
_BESIDE = 2


def _looks_named(name: str) -> bool:
    words = name.split()
    return len(words) in _WORDS and all(word[0].isalpha() for word in words)


def _told_of(page: Page, people: People) -> bool:
    """Whether the text tells of some of them: then they are its topics."""
    names = [person.name for person in people]
    prose = (b.text for b in page.blocks if b.role is Role.BODY and len(b.text) >= PROSE)
    told = (text for text in prose if not all(name in text for name in names[:_LEAST]))
    text = "\n".join(told)
    return any(name in text for name in names)
