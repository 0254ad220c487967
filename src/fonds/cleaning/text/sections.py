"""Sections of furniture: what follows "Also read", "Leave a comment" or a newsletter's heading."""

from __future__ import annotations

from fonds.cleaning.text.units import Unit
from fonds.model import Role

# Comments begin after the text they comment on: so much of the page's prose stands before them (share of words).
_COMMENTS_AFTER = 0.25
# The document is back when this many blocks of prose follow one another: descriptions of teasers' images alternate
# with headlines, paragraphs do not.
_RETURN_RUN = 2
# Lines printed so often, such as "Article text" above every paragraph, part nothing.
_LABEL_TIMES = 5
# ... or when one paragraph stands here that is longer than a teaser's text. Chosen, not tuned.
_RETURN_WORDS = 110
_MENU = frozenset({Role.NAVIGATION, Role.FOOTER, Role.LEGAL, Role.SEARCH})
_CLOSING = frozenset({Role.FOOTER, Role.LEGAL, Role.NEWSLETTER, Role.COMMENTS, Role.RELATED, Role.AUTHOR_BIO})


def opens_section(units: list[Unit], i: int) -> bool:
    """Whether unit `i` heads a section. "Latest stories" among the entries of a menu is an entry like others."""
    mark = units[i].mark
    if mark is None or not mark.opens:
        return False
    around = [units[j] for j in (i - 1, i + 1) if 0 <= j < len(units)]
    if units[i].bullet and any(u.bullet for u in around):
        return False
    menu = sum(1 for u in around if u.mark is not None and u.mark.role in _MENU)
    return not (menu == 2 and mark.role is Role.RELATED)


def _returns(units: list[Unit], i: int, role: Role) -> bool:
    """Whether the document goes on at unit `i` after a section of `role`."""
    if role is Role.COMMENTS or not units[i].prose:
        return False
    if units[i].words >= _RETURN_WORDS:
        return True
    run = [u for u in units[i : i + 2 * _RETURN_RUN] if u.prose or u.times < _LABEL_TIMES][:_RETURN_RUN]
    return len(run) == _RETURN_RUN and all(u.prose and u.mark is None for u in run)


def find_sections(units: list[Unit]) -> list[Role | None]:
    """For each unit the role of the section it stands in, None in the open. A heading belongs to its section."""
    total = sum(u.words for u in units if u.prose) or 1
    seen = 0
    section: Role | None = None
    found: list[Role | None] = []
    for i, unit in enumerate(units):
        mark = unit.mark
        if mark is not None and opens_section(units, i):
            if mark.role is not Role.COMMENTS or seen >= _COMMENTS_AFTER * total:
                section = mark.role
        elif mark is not None and section is not None and mark.role in _CLOSING and mark.role is not section:
            # Comments end at the foot of the page only: "Read more" stands in comments too.
            if section is not Role.COMMENTS or mark.role in (Role.LEGAL, Role.FOOTER):
                section = None
        elif section is not None and _returns(units, i, section):
            section = None
        found.append(section)
        if unit.prose:
            seen += unit.words
    return found
