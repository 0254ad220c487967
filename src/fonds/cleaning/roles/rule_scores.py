"""What rows of the furniture tables and names of containers add to the net's scores.

Few pages taught the net the roles that are rare, and hardly any a language but English and German; rows and names were
written by people, for many languages. Each figure was chosen on the even half of the labelled pieces; after each stand
the shares of roles that were right there, HTML and text.
"""

from __future__ import annotations

from collections.abc import Sequence

from fonds.cleaning.layers import UNIT, Floats
from fonds.cleaning.roles.features import ROLES, DroppedLine, Region
from fonds.marks.furniture import FurnitureMark
from fonds.model import Role

# A row as strong as this, for these roles. With an earlier net 0 gave .791 and .758, 1 .793 and .760, 2 .795 and .767,
# 3 .797 and .769.
ROW_SCORE = 3 * UNIT
_STRONG = 0.8
_BY_ROW = frozenset(
    {
        Role.CONSENT,
        Role.DISCLOSURE,
        Role.COMMENTS,
        Role.LEGAL,
        Role.TOPICS,
        Role.AUTHOR_BIO,
        Role.NEWSLETTER,
        Role.PAGING,
        Role.SEARCH,
    }
)
# Of disclosures five pieces were read by eye, and at the foot of a page the net says footer of any sentence.
_HARDLY_TAUGHT = {Role.DISCLOSURE: 12 * UNIT}
# Any other row that accounts for the whole line. With an earlier net 0 gave .820 and .788, .75 .824 and .790, 1.5 .822
# and .790; with this one and Viterbi decoding .75 .839 and .796, 1.25 .841 and .796, 1.75 .843 and .796.
WHOLE_ROW_SCORE = 7 * UNIT // 4
# The role `other` is found too freely: 0 gave .841 and .796, .5 .839 and .796 (and .821 for .818 on the odd half of
# text), 1 .839 and .798, 2 .841 and .794.
OTHER_SCORE = -UNIT // 2
# A heading of teasers or comments adds to so many lines below it, up to a line that a row accounts for or another
# place, and takes from footer above the foot: with an earlier net headings alone gave .826 and .790, with .5 .826 and
# .793, with 1.5 and more .826 and .795; with this one 2 .818 and .790, 3 .818 and .793.
_OPENERS = frozenset({Role.RELATED, Role.COMMENTS})
SECTION_SCORE = 3 * UNIT
_BELOW = 12
# A container's name that can be relied on (`cleaning/html/naming.py`). On HTML 0 gave .791, 1 .798, 2 and more .800.
NAME_SCORE = 3 * UNIT
_AT = {role: at for at, role in enumerate(ROLES)}


def is_sure_row(mark: FurnitureMark | None) -> bool:
    """Whether a row is as sure of its role as can be."""
    return mark is not None and mark.strength >= _STRONG and (mark.role in _BY_ROW or _opens(mark))


def _opens(mark: FurnitureMark) -> bool:
    return mark.opens and mark.role in _OPENERS


def add_rule_scores(scores: Floats, lines: Sequence[DroppedLine]) -> None:
    """Add to the scores of the lines, which stand in the order of the page."""
    scores[:, _AT[Role.OTHER]] += OTHER_SCORE
    above: Role | None = None
    left = 0
    region = None
    for i, line in enumerate(lines):
        mark = line.mark
        if line.region is not region:
            above, region = None, line.region
        if line.container_role is not None:
            scores[i, _AT[line.container_role]] += NAME_SCORE
        if mark is not None and mark.role in _AT:
            if is_sure_row(mark):
                scores[i, _AT[mark.role]] += _HARDLY_TAUGHT.get(mark.role, ROW_SCORE)
            elif mark.whole:
                scores[i, _AT[mark.role]] += WHOLE_ROW_SCORE
            if mark.strength >= _STRONG and _opens(mark):
                above, left = mark.role, _BELOW
                continue
            if mark.whole:
                above = None
        if above is not None and left > 0:
            scores[i, _AT[above]] += SECTION_SCORE
            if region is Region.AFTER:
                scores[i, _AT[Role.FOOTER]] -= SECTION_SCORE
            left -= 1
