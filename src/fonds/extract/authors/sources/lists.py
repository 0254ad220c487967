"""Long rows of names under a title, as papers of journals have them: more than any line of a byline holds."""

from __future__ import annotations

import re
from collections.abc import Iterator

from fonds.extract.authors.names import People
from fonds.extract.authors.sources import Mention
from fonds.extract.authors.sources.lines import Landmarks, placed
from fonds.extract.page.head import PROSE
from fonds.extract.page.view import FOREIGN, Page
from fonds.marks.bylines.beside import words_beside
from fonds.marks.persons.names import has_given_name, is_person_like
from fonds.model import Block, Byline, Role

# Fewer names are read as a byline; more are an index.
_LEAST, _MOST, _LONGEST = 5, 60, 3000
_APART = re.compile(rf"\s*[,;·•|]\s*(?:(?:{words_beside('and')}|&)\s)?|\s(?:{words_beside('and')}|&)\s", re.IGNORECASE)
# Marks of institutes behind a name, and what links to a person's number say before it.
_MARKS = re.compile(r"[\d*†‡§¶‖#]+|(?<=[a-zà-öø-ÿ])\s[a-z]$|^View ORCID Profile")
# Of these at least two thirds begin with a listed given name: a row of places or goods holds few.
_SHARE = 2 / 3
# One in five may be a name that words are written like: "Jun Zhao".
_NAMED = 0.8
_CAPITALS = re.compile(r"[^\W\d_]+[\w.'’-]*(?: [^\W\d_][\w.'’-]*){1,4}")
_SILENT = FOREIGN | {Role.CAPTION, Role.CREDIT, Role.TITLE}


def list_mentions(page: Page, landmarks: Landmarks) -> Iterator[Mention]:
    """The people in such a row near the title whom the text doesn't tell of."""
    for block in page.blocks:
        if block.index not in landmarks.near or block.role in _SILENT or len(block.text) > _LONGEST:
            continue
        people = _row(block)
        if people and not _told_of(page, people):
            who = placed(block, people, block.text.strip())
            yield from (Mention(person, who, {"listed": 1.0}) for person in people)
            return


def _row(block: Block) -> People:
    if block.text.count(",") + block.text.count(";") < _LEAST - 2:
        return ()
    parts = (_MARKS.sub("", part.strip()).strip() for part in _APART.split(" ".join(block.text.split())))
    names = list(dict.fromkeys(part for part in parts if part))
    if not _LEAST <= len(names) <= _MOST or not all(map(_CAPITALS.fullmatch, names)):
        return ()
    if sum(is_person_like(name, opened=True) for name in names) < _NAMED * len(names):
        return ()
    listed = sum(map(has_given_name, names))
    return tuple(Byline(n, None, "person", at) for at, n in enumerate(names)) if listed >= _SHARE * len(names) else ()


def _told_of(page: Page, people: People) -> bool:
    """Whether the text tells of some of them: then they are its topics."""
    names = [person.name for person in people]
    prose = (b.text for b in page.blocks if b.role is Role.BODY and len(b.text) >= PROSE)
    told = (text for text in prose if not all(name in text for name in names[:_LEAST]))
    text = "\n".join(told)
    return any(name in text for name in names)
