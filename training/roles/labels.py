"""Labels that nobody read: what names of containers and rows of the tables say surely enough to learn words from."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from fonds.cleaning.roles.features import DroppedLine
from fonds.model import Role
from training.roles.pages import AT

# What a container's name, tag or ARIA role says, and what that weighs. Of the pieces read by eye on 111 whole pages
# these had the role: navigation .92 (header .97, nav .75), footer .81, related .98, comments .94, share .86,
# topics .70, search .81, newsletter .88, consent .98, advert .56, paging .48.
_BY_NAME = {
    (Role.NAVIGATION, "name:navigation"): 1.0,
    (Role.NAVIGATION, "name:breadcrumb"): 1.0,
    (Role.NAVIGATION, "tag:header"): 0.7,
    (Role.NAVIGATION, "aria:banner"): 0.7,
    (Role.NAVIGATION, "tag:nav"): 0.8,
    (Role.NAVIGATION, "aria:navigation"): 0.8,
    (Role.FOOTER, "name:footer"): 0.7,
    (Role.FOOTER, "tag:footer"): 0.7,
    (Role.FOOTER, "aria:contentinfo"): 0.7,
    (Role.RELATED, "name:related"): 1.0,
    (Role.RELATED, "name:teaser"): 0.8,
    (Role.COMMENTS, "name:comments"): 1.0,
    (Role.SHARE, "name:share"): 0.9,
    (Role.TOPICS, "name:topics"): 0.8,
    (Role.SEARCH, "name:search"): 1.0,
    (Role.NEWSLETTER, "name:newsletter"): 1.0,
    (Role.AUTHOR_BIO, "name:author-bio"): 1.0,
    (Role.DISCLOSURE, "name:disclosure"): 1.0,
    (Role.ADVERT, "name:paywall"): 0.8,
    (Role.ADVERT, "name:advert"): 0.6,
    (Role.PAGING, "name:paging"): 0.6,
    (Role.OTHER, "name:poster"): 0.7,
}
# Rows that account for a whole line outside menus and footers, and notices that do for a part of it.
_WHOLE = frozenset(
    {
        Role.CONSENT,
        Role.NEWSLETTER,
        Role.COMMENTS,
        Role.AUTHOR_BIO,
        Role.DISCLOSURE,
        Role.ADVERT,
        Role.LEGAL,
        Role.SEARCH,
        Role.PAGING,
        Role.SHARE,
    }
)
_PART = frozenset({Role.CONSENT, Role.DISCLOSURE, Role.LEGAL})
_STRONG = 0.85
_WHOLE_SURE, _PART_SURE = 0.6, 0.5
_LINKS = frozenset({Role.NAVIGATION, Role.FOOTER})


def footer_or_legal(role: Role, line: DroppedLine) -> Role:
    """The reader called copyright lines and the like footer, as one may; the benchmark takes both. Where the tables
    know them for notices, they are taught as such."""
    notice = line.mark is not None and line.mark.role is Role.LEGAL
    return Role.LEGAL if role is Role.FOOTER and notice else role


def weak_labels(
    lines: Sequence[DroppedLine], containers: Sequence[Role | None]
) -> tuple[npt.NDArray[np.int64], npt.NDArray[np.float32]]:
    """Roles (-1 for none) and what they weigh. `containers` are the roles of the lines' containers."""
    roles, weak_weight = np.full(len(lines), -1, np.int64), np.zeros(len(lines), np.float32)
    for i, (line, container) in enumerate(zip(lines, containers, strict=True)):
        found = _by_row(line, container) or _by_name(line, container)
        if found is not None:
            roles[i], weak_weight[i] = AT[found[0]], found[1]
    return roles, weak_weight


def _by_row(line: DroppedLine, container: Role | None) -> tuple[Role, float] | None:
    mark = line.mark
    if mark is None or mark.strength < _STRONG:
        return None
    if mark.whole and mark.role in _WHOLE and not (line.container_rule and container in _LINKS):
        return mark.role, _WHOLE_SURE
    return (mark.role, _PART_SURE) if not mark.whole and mark.role in _PART else None


def _by_name(line: DroppedLine, container: Role | None) -> tuple[Role, float] | None:
    if not line.container_rule or container is None:
        return None
    if container is Role.CONSENT:
        return container, 1.0
    weight = _BY_NAME.get((container, line.container_rule))
    return (container, weight) if weight is not None else None
