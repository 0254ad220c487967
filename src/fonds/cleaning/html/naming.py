"""Names the pieces of a page that were dropped, by words, shape, place, and what their containers say."""

from __future__ import annotations

import numpy as np

from fonds.capture.dom import Dom
from fonds.cleaning.html.body import LINK_SHARE
from fonds.cleaning.html.draft import HtmlDraft
from fonds.cleaning.html.name_rules import NAME_RULES
from fonds.cleaning.html.segments import HtmlPiece
from fonds.cleaning.html.structure import Structure
from fonds.cleaning.roles.features import DroppedLine, Region
from fonds.cleaning.roles.model import DroppedLines, RoleModel, name_lines
from fonds.cleaning.words import count_words
from fonds.marks.furniture import LONGEST, fold_line, match_line
from fonds.model import Kind, Role

# Rules whose containers hold anything; in the others short links need not be looked at further.
_LOOSE = frozenset({"name:sidebar", "name:popup", "name:metadata", "tag:aside", "tag:header", "aria:complementary"})
# Names that can be relied on: of the pieces read by eye on whole pages .98 under "related" were so, .94 under
# "comments", all but one in consent dialogs, .88 under newsletter, .86 share, .81 search. Footers, menus, tags and ad
# slots hold other things too.
_RELIABLE = frozenset(
    f"name:{rule.name}"
    for rule in NAME_RULES
    if rule.role is Role.CONSENT
    or rule.name in {"related", "comments", "breadcrumb", "newsletter", "share", "search", "author-bio", "disclosure"}
)
_FOOTERS = frozenset({"name:footer", "name:legal", "tag:footer", "aria:contentinfo"})
_FOOT = frozenset({Role.FOOTER, Role.LEGAL})
# Boxes: two pieces with a common element so many levels up stand in one.
_LEVELS = 3
_PAGE = frozenset({"html", "body", "main"})
# Paragraphs of more words than this do not stand at a page's foot unless the tables know them.
_FOOT_WORDS = 60


def name_furniture(draft: HtmlDraft, model: RoleModel) -> None:
    """Give the dropped pieces their roles, all together. Hidden and empty ones keep theirs."""
    labels, dropped = draft.labels, dropped_lines(draft)
    for line, named in zip(dropped.lines, name_lines(dropped, model), strict=True):
        if named.role is not labels.roles[line.at]:
            labels.set(line.at, named.role, f"line:{named.by}" if named.row else named.by, named.confidence)


def dropped_lines(draft: HtmlDraft) -> DroppedLines:
    """The lines to be named."""
    pieces, structure, labels = draft.pieces, draft.structure, draft.labels
    kept = [i for i, role in enumerate(labels.roles) if role.is_document]
    first, last = (kept[0], kept[-1]) if kept else (0, -1)
    chosen = [
        i
        for i, role in enumerate(labels.roles)
        if not role.is_document and role is not Role.HIDDEN and pieces[i].text and pieces[i].kind is not Kind.CODE
    ]
    folded = _folded([pieces[i].text for i in chosen])
    lines: list[DroppedLine] = []
    for i, text in zip(chosen, folded, strict=True):
        region = Region.ABOVE if i < first else Region.INSIDE if i < last else Region.AFTER
        lines.append(_line(pieces[i], text, structure, i, region))
    _find_boxes(draft.dom, structure, lines, [pieces[line.at].element for line in lines])
    _find_foot(lines)
    return DroppedLines(lines, kept, len(pieces))


def _folded(texts: list[str]) -> list[str]:
    """Each text as the tables write it, folded in one go; long ones, that no table holds, as they are."""
    short = [i for i, text in enumerate(texts) if len(text) <= LONGEST]
    if not short:
        return texts
    joined = "\n".join([texts[i] if "\n" not in texts[i] else " ".join(texts[i].split()) for i in short])
    for i, line in zip(short, fold_line(joined).split("\n"), strict=True):
        texts[i] = line
    return texts


def _line(piece: HtmlPiece, text: str, structure: Structure, at: int, region: Region) -> DroppedLine:
    role, rule = structure.roles[piece.element], structure.reasons[piece.element]
    if role in (None, Role.HIDDEN):
        rule = ""
    share = structure.link_density[at]
    link = share > LINK_SHARE
    mark = None
    if len(piece.text) <= LONGEST:
        # In a menu only what a row accounts for entirely speaks against it; most pieces of a page are such links.
        mark = match_line(text, keyed=not (link and rule and rule not in _LOOSE))
    return DroppedLine(
        folded=text,
        words=count_words(piece.text),
        mark=mark,
        region=region,
        kind=piece.kind,
        entry=link,
        prose=structure.prose[at] > 0 and not link,
        at=at,
        links=int(share * 10),
        container_rule=rule,
        container_role=role if rule in _RELIABLE else None,
    )


def _find_boxes(dom: Dom, structure: Structure, lines: list[DroppedLine], elements: list[int]) -> None:
    """Tell where a box may begin: behind a kept piece, and where no element few levels up is around both pieces."""
    parents = structure.tree.parents
    whole = np.zeros(len(parents), np.bool_)
    whole[[number for tag in _PAGE for number in dom.by_tag.get(tag, ())]] = True
    around = np.zeros((len(elements), _LEVELS + 1), np.int64)
    number = np.array(elements, np.int64)
    for level in range(_LEVELS + 1):
        number[whole[number]] = 0
        around[:, level] = number
        number = parents[number]
    shared = (around[1:, :, None] == around[:-1, None, :]) & (around[1:, :, None] > 0)
    together = [False, *shared.any(axis=(1, 2)).tolist()]
    previous = -2
    for line, same in zip(lines, together, strict=False):
        line.begins = previous != line.at - 1 or not same
        previous = line.at


def _find_foot(lines: list[DroppedLine]) -> None:
    """Place at the foot what follows the first line of a footer from which on no section opens."""
    foot = len(lines)
    for i in range(len(lines) - 1, -1, -1):
        line = lines[i]
        mark = line.mark
        in_footer = line.container_rule in _FOOTERS
        if line.region is not Region.AFTER or (mark is not None and mark.opens and not line.entry and not in_footer):
            break
        if in_footer or (mark is not None and mark.role in _FOOT):
            foot = i
        elif line.prose and mark is None and line.words > _FOOT_WORDS:
            break
    for line in lines[foot:]:
        line.region = Region.FOOT
