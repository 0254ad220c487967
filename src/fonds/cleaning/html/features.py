"""What the model sees of each piece: one matrix a page, the same code for training and for cleaning.

Columns are whole numbers or quotients of two of them, so that every processor gives the same bits; thresholds of trees
don't mind the scale.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
import numpy.typing as npt

from fonds.capture.dom import Dom
from fonds.cleaning.html.columns import Columns, Floats, Ints, beside, ratio
from fonds.cleaning.html.draft import HtmlDraft
from fonds.cleaning.html.groups import PieceGroups, group_pieces
from fonds.cleaning.html.labels import Labels
from fonds.cleaning.html.lexicon import NO_WORDS, Lexicon, text_words
from fonds.cleaning.html.page_columns import ROLE_AT, page_columns
from fonds.cleaning.html.relations import looks, repeats, sections, shared, to_title
from fonds.cleaning.html.structure import Structure, Tree
from fonds.cleaning.html.tally import COMMA, DENSE, DIGIT, MARK, SPACE, STOP, UPPER, tally
from fonds.model import Kind, Role

_KINDS = tuple(Kind)
_KIND_AT = {kind: number for number, kind in enumerate(_KINDS)}
# Tags that say where a piece stands; each gives a column that is 1 inside of such an element.
_AROUND = ("article", "main", "section", "nav", "aside", "footer", "header", "form", "table", "ul", "figure",
           "blockquote", "noscript", "a")  # fmt: skip
# Kinds and roles of the rules that get a column each.
_SEEN_KINDS = (Kind.PARAGRAPH, Kind.HEADING, Kind.LIST_ITEM, Kind.CODE, Kind.TABLE_ROW, Kind.CAPTION, Kind.CONTROL)
_SEEN_ROLES = (Role.BODY, Role.TITLE, Role.SUBTITLE, Role.BYLINE, Role.DATELINE, Role.CAPTION, Role.CREDIT,
               Role.NAVIGATION, Role.RELATED, Role.COMMENTS, Role.AUTHOR_BIO, Role.TOPICS, Role.HIDDEN, Role.OTHER,
               Role.ADVERT, Role.SHARE)  # fmt: skip
# Roles given by names and tags that get one.
_GIVEN_ROLES = (Role.NAVIGATION, Role.RELATED, Role.COMMENTS, Role.HIDDEN, Role.OTHER)
# Pieces so many places before and after are looked at; near ones more closely.
_REACH, _NEAR = 3, 2


def features(draft: HtmlDraft, lexicon: Lexicon = NO_WORDS) -> tuple[Floats, list[str]]:
    """The matrix (pieces, columns) and the columns' names. Without pieces the matrix has no rows."""
    dom, pieces, structure, labels, facts = draft.dom, draft.pieces, draft.structure, draft.labels, draft.facts
    cols = Columns(len(pieces))
    tree = structure.tree
    parents, depths = tree.parents, tree.depths
    starts = np.array([p.start for p in pieces], np.int64)
    at = group_pieces(tree, pieces)
    element, block, size = at.element, at.block, at.size
    kinds = np.array([_KIND_AT[p.kind] for p in pieces], np.int64)
    heading = kinds == _KIND_AT[Kind.HEADING]
    level = np.array([p.level or 0 for p in pieces], np.int64)
    links = np.array(structure.link_density, np.float32)
    prose = np.array(structure.prose, np.int64)
    roles = np.array([ROLE_AT[r] for r in labels.roles], np.int64)
    linked = (links * size).astype(np.int64)

    counts = _text_shape(cols, dom, starts, size)
    cols.add("links", links)
    cols.add("prose", prose)
    cols.add_all((f"kind_{kind}" for kind in _SEEN_KINDS), kinds == _numbers(_KIND_AT, _SEEN_KINDS))
    cols.add("level", level)
    _rules(cols, structure, labels, roles, element)
    cols.add("depth", depths[element])
    cols.add("own_depth", depths[element] - depths[block])
    _surroundings(cols, dom, element)
    _containers(cols, tree, block, sums=(size, linked, prose))
    _place(cols, draft, heading=heading, level=level, roles=roles, starts=starts, prose=prose, at=at)
    _neighbours(cols, parents[block], (size, links, roles == ROLE_AT[Role.BODY], heading, counts[STOP]))
    by_text = {text: text_words(text) for text in dict.fromkeys(piece.text for piece in pieces)}
    words = [by_text[piece.text] for piece in pieces]
    for name, values in lexicon.columns(tree, words, at).items():
        cols.add(name, values)
    sections(cols, at.section, sums=(size, linked, prose))
    to_title(cols, draft, at)
    looks(cols, at.look, sums=(size, linked, prose))
    repeats(cols, pieces)
    shared(cols, draft.metadata, words)
    page_columns(cols, dom, facts, sums=(size, linked, prose), roles=roles)
    return cols.matrix(), cols.names


def _text_shape(cols: Columns, dom: Dom, starts: Ints, size: Ints) -> dict[int, Ints]:
    counts = tally(dom, starts)
    cols.add("size", size)
    cols.add("words", counts[SPACE])
    cols.add("word_size", ratio(size, counts[SPACE]))
    for name, bit in (("upper", UPPER), ("digit", DIGIT), ("comma", COMMA), ("dense", DENSE), ("mark", MARK)):
        cols.add(name, ratio(counts[bit], size))
    cols.add("stop", counts[STOP])
    cols.add("stops", ratio(counts[STOP], size))
    return counts


def _rules(cols: Columns, structure: Structure, labels: Labels, roles: Ints, element: Ints) -> None:
    cols.add_all((f"role_{role}" for role in _SEEN_ROLES), roles == _numbers(ROLE_AT, _SEEN_ROLES))
    cols.add("rule_confidence", labels.confidences)
    given = [structure.roles[number] for number in element.tolist()]
    inherited = np.array([ROLE_AT[r] if r is not None else -1 for r in given], np.int64)
    cols.add("inherits", inherited >= 0)
    cols.add_all((f"inherits_{role}" for role in _GIVEN_ROLES), inherited == _numbers(ROLE_AT, _GIVEN_ROLES))
    line = [reason.startswith("line:") for reason in labels.reasons]
    cols.add("by_line", line)
    cols.add("teaser", [reason == "teaser-box" for reason in labels.reasons])


def _surroundings(cols: Columns, dom: Dom, element: Ints) -> None:
    mask = np.zeros(len(dom.tags), bool)
    for tag in _AROUND:
        numbers = dom.by_tag.get(tag)
        if not numbers:
            cols.add(f"in_{tag}", 0)
            continue
        mask[:] = False
        for number in numbers:
            mask[number : dom.last[number]] = True
        cols.add(f"in_{tag}", mask[element])
    numbers = dom.by_tag.get("li", [])
    nested = np.zeros(len(dom.tags) + 1, np.int64)
    np.add.at(nested, numbers, 1)
    np.add.at(nested, [dom.last[n] for n in numbers], -1)
    cols.add("lists_around", np.cumsum(nested)[element])


def _containers(cols: Columns, tree: Tree, block: Ints, *, sums: tuple[Ints, Ints, Ints]) -> None:
    """Sums over the elements around a piece, up to the fifth."""
    parents = tree.parents
    held, held_links, held_prose, count = (tree.sums(values, block) for values in (*sums, np.ones_like(block)))
    size, _, prose = sums
    kinds: dict[str, int] = {}
    firsts = np.array([kinds.setdefault(name.partition(" ")[0], len(kinds)) for _, name in tree.looks], np.int64)
    shapes = parents * (len(kinds) + 1) + firsts[tree.look_of]
    _, inverse, counts = np.unique(shapes, return_inverse=True, return_counts=True)
    alike = counts[inverse]
    whole = max(1, int(size.sum()))
    whole_prose = max(1, int(prose.sum()))
    table = np.empty((7, len(held)), np.float32)
    table[0], table[1], table[2] = alike, held, ratio(held, whole)
    table[3], table[4] = ratio(held_links, held), ratio(held_prose, held)
    table[5], table[6] = ratio(held_prose, whole_prose), ratio(held, count)
    names = ("alike", "held", "held_share", "held_links", "held_prose", "prose_share", "mean_size")
    around = block
    for step in range(7):
        if step == 0:
            cols.add("alike_0", table[0, around])
        elif step != 5:
            cols.add_all((f"{name}_{step}" for name in names), table[:, around])
        around = parents[around]


def _neighbours(cols: Columns, parent: Ints, values: Sequence[npt.NDArray[Any]]) -> None:
    """What the pieces before and after are: size, links, whether body, whether heading, full stops."""
    rows = beside(values, (-1, -1, 0, 0, -1), _REACH)
    parents = np.zeros(cols.size + 2 * _REACH, np.int64)
    parents[_REACH : _REACH + cols.size] = parent
    names = ("size", "links", "body", "head", "stop")
    for shift in (-3, -2, -1, 1, 2, 3):
        place = slice(_REACH + shift, _REACH + shift + cols.size)
        seen = names if abs(shift) <= _NEAR else names[:3]
        cols.add_all((f"{name}{shift:+d}" for name in seen), rows[: len(seen), place])
        if abs(shift) <= _NEAR:
            cols.add(f"same_parent{shift:+d}", parents[place] == parent)


def _numbers(numbers: Mapping[Any, int], members: Sequence[Any]) -> Ints:
    """The members' numbers, one a row."""
    return np.array([[numbers[member]] for member in members], np.int64)


def _place(
    cols: Columns,
    draft: HtmlDraft,
    *,
    heading: npt.NDArray[np.bool_],
    level: Ints,
    roles: Ints,
    starts: Ints,
    prose: Ints,
    at: PieceGroups,
) -> None:
    dom, labels, element = draft.dom, draft.labels, at.element
    rows = np.arange(cols.size)
    cols.add("row", rows)
    cols.add("row_share", ratio(rows, cols.size))
    cols.add("start_share", ratio(starts, len(dom.text)))
    container = labels.container
    cols.add("inside", (element >= container) & (element < dom.last[container]))
    cols.add("after", element >= dom.last[container])
    tops = np.flatnonzero(heading & (level == 1))
    cols.add("from_h1", rows - tops[0] if len(tops) else -9999)
    title = np.flatnonzero(roles == ROLE_AT[Role.TITLE])
    cols.add("from_title", rows - title[0] if len(title) else -9999)
    body = np.flatnonzero(roles == ROLE_AT[Role.BODY])
    cols.add("from_body", rows - body[0] if len(body) else -9999)
    cols.add("to_body_end", body[-1] - rows if len(body) else -9999)
    running = np.cumsum(prose)
    cols.add("prose_before", running - prose)
    cols.add("prose_before_share", ratio(running - prose, running[-1] if len(running) else 0))
    above = at.above
    cols.add("from_heading", np.where(above >= 0, rows - above, 99))
    cols.add("last_level", np.where(above >= 0, level[above], 0))
