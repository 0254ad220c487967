"""What the furniture tables say against a line that a model keeps, and what said that a block is furniture."""

from __future__ import annotations

from fonds.marks.furniture import FurnitureMark
from fonds.model import Block, Role

# How sure a row of the tables must be to speak against a model that keeps the line. Out of fold, of the lines kept on
# articles and news: "Read also: …" .7, notices of rights .95, lists of tags .85 and consent dialogs .85 are furniture;
# weaker ones are text. What forums count below their posts was not seen amid a text.
_AGAINST = {
    Role.RELATED: 0.7,
    Role.LEGAL: 0.95,
    Role.TOPICS: 0.85,
    Role.CONSENT: 0.85,
    Role.ADVERT: 0.9,
    Role.FOOTER: 0.95,
}


def speaks_against(mark: FurnitureMark | None) -> bool:
    """Whether a line so marked is no body, whatever a model says. Headings of sections may be those of the text."""
    return mark is not None and not mark.opens and mark.strength >= _AGAINST.get(mark.role, 2.0)


# How the names of rules begin that look at the element around a block, at the line as a whole, or at copies of it.
_PLAIN_RULES = ("name:", "tag:", "aria:", "hidden:", "line:", "repeated", "other-story")


def is_plainly_furniture(block: Block) -> bool:
    """Whether a block went for what stands around it or what it is, said by the page or a table, and not by a model."""
    return not block.kept and block.decided_by.startswith(_PLAIN_RULES)
