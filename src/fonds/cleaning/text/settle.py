"""A last look at the labels of a whole page copy: what single lines could not tell."""

from __future__ import annotations

from fonds.cleaning.bios import is_bio_of
from fonds.cleaning.text.units import Unit
from fonds.marks.bylines.lines import match_byline
from fonds.marks.furniture.invites import LONGEST, inviting
from fonds.model import Kind, Role

# Below this many body words, none of them in a sentence, and with this many furniture marks, there is no document.
# Chosen, not tuned: the shortest gold text of 1,337 annotated pages that has no sentence is a longer list.
_LEAST_BODY_WORDS = 20
_FURNITURE_MARKS = 2
# Bios close a text: so many body blocks from its end are looked at.
_BIO_BLOCKS = 3
# With more of the body than this, invitations are what the page is about.
_MOST_INVITATION = 0.5
# Shorter lines recur in texts.
_REPEATED_WORDS = 12


def settle(units: list[Unit]) -> None:
    """Correct the labels in place."""
    _no_document(units)
    _repeated(units)
    for unit in units:
        if unit.forum and unit.role is Role.BODY:
            unit.decide(Role.FOOTER, "line:forum", 0.85)
    _invitations(units)
    _author_bio(units)


def _no_document(units: list[Unit]) -> None:
    """A page of furniture alone: a stray line that was kept is no document."""
    body = [unit for unit in units if unit.role is Role.BODY]
    marks = sum(unit.mark is not None for unit in units)
    if marks < _FURNITURE_MARKS or any(unit.prose for unit in body) or sum(u.words for u in body) >= _LEAST_BODY_WORDS:
        return
    for unit in body:
        if unit.mark is not None:
            unit.decide(unit.mark.role, unit.mark.rule, unit.mark.strength)
        else:
            unit.decide(Role.NAVIGATION, "page.no-document", 0.5)


def _repeated(units: list[Unit]) -> None:
    """Paragraphs that stand above already, word for word: captions printed again, boxes, pages for two screens."""
    seen: set[str] = set()
    for unit in units:
        if unit.role is not Role.BODY or unit.kind is not Kind.PARAGRAPH or unit.words < _REPEATED_WORDS:
            continue
        if unit.folded in seen:
            unit.decide(Role.OTHER, "repeated", 0.7)
        seen.add(unit.folded)


def _invitations(units: list[Unit]) -> None:
    """Sentences amid a text that invite to a newsletter or a channel; a page that is about one keeps them."""
    body = [unit for unit in units if unit.role is Role.BODY]
    asked = [unit for unit in body if len(unit.text) <= LONGEST and unit.kind is not Kind.CODE]
    found = [unit for unit, invites in zip(asked, inviting([u.text for u in asked]), strict=True) if invites]
    if sum(unit.words for unit in found) <= _MOST_INVITATION * sum(unit.words for unit in body):
        for unit in found:
            unit.decide(Role.NEWSLETTER, "line:invitation", 0.75)


def _author_bio(units: list[Unit]) -> None:
    """A closing paragraph that begins with an author's name and says what the author does."""
    marks = [match_byline(unit.text) for unit in units if unit.role is Role.BYLINE]
    names = sorted({name for mark in marks if mark is not None for name in mark.names})
    if not names:
        return
    body = [unit for unit in units if unit.role is Role.BODY]
    for unit in body[-_BIO_BLOCKS:] if len(body) > _BIO_BLOCKS else ():
        if is_bio_of(unit.text, names):
            unit.decide(Role.AUTHOR_BIO, "end.author-bio", 0.75)
