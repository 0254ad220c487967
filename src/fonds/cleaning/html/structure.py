"""A page's structure: link density and prose of each piece, mass of each element, roles inherited by containers' names.

The columns run parallel to the elements or pieces, so that a learned model can take them as they are.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from fonds.capture.dom import Dom
from fonds.capture.dom.raw import RAW_TAGS
from fonds.cleaning.html.classnames import is_part, match_name, normalise_name
from fonds.cleaning.html.name_rules import ARIA_ROLES, BODY_NAMES, HIDDEN_STYLE, NAME_RULES, TAG_ROLES, NameRule
from fonds.cleaning.html.segments import HtmlPiece
from fonds.languages import scripts
from fonds.model import Kind, Role

Ints = npt.NDArray[np.int64]

# Prose is at least this long; menu entries and teaser titles seldom are. Chosen by eye, not tuned.
PROSE_CHARS = 60
# Of a piece of prose no more than this share is link text.
PROSE_LINKS = 0.35
# A tag or ARIA role that holds more than this share of the page's prose is used for something else than its name says.
MISUSED_TAG = 0.3
# Hidden elements with more prose than this are collapsed parts of the document (accordions, tabs, "read on").
COLLAPSED_CHARS = 150

_NO_PROSE = frozenset({Kind.HEADING, Kind.CONTROL})
_MOST = {rule.name: rule.most for rule in NAME_RULES}
# A hidden element with more than this share of the page's prose is what the page is about.
MOST_PROSE = 0.5
# A page that is hidden until its scripts have run hides what holds one of these, or its only `article`.
_TEXT_TAGS = frozenset({"main", "h1"})
_TELLING_ATTRIBUTES = ("hidden", "aria-hidden", "style", "role")
_DENSE = re.compile(f"[{scripts.EAST_AND_SIGNS}]")


@dataclass(frozen=True, slots=True)
class Tree:
    """The tree's columns as arrays; the root is its own parent. Element e has the look `looks[look_of[e]]`: its tag and
    its normalised class and id words."""

    parents: Ints
    last: Ints
    depths: Ints
    looks: list[tuple[str, str]]
    look_of: Ints

    def sums(self, values: npt.ArrayLike, elements: npt.ArrayLike) -> Ints:
        """For each element the sum of the whole-numbered values that stand inside of it."""
        totals = np.zeros(len(self.last) + 1, np.int64)
        np.cumsum(np.bincount(elements, weights=values, minlength=len(self.last)).astype(np.int64), out=totals[1:])
        return totals[self.last] - totals[:-1]


@dataclass(slots=True)
class Structure:
    """`link_density[i]` is the share of link text in piece i (0 to 1), `prose[i]` its characters when it is prose,
    else 0; `mass[e]` the prose in element e; `roles[e]` and `reasons[e]` the role inherited and why, None and "" when
    there is none; `names[e]` the normalised class and id words; `panels` are the elements that a button opens."""

    link_density: list[float]
    prose: list[int]
    mass: list[int]
    roles: list[Role | None]
    reasons: list[str]
    names: list[str]
    tree: Tree
    panels: frozenset[int] = frozenset()

    @property
    def total(self) -> int:
        return self.mass[0]


def measure_structure(dom: Dom, pieces: list[HtmlPiece]) -> Structure:
    """Links, prose and names; roles are filled by `inherit`."""
    links = _link_densities(dom, pieces)
    prose = [
        size
        if (size := len(piece.text)) >= 20
        and share <= PROSE_LINKS
        and (size >= PROSE_CHARS or _dense_script(piece.text))
        and piece.kind not in _NO_PROSE
        and dom.tags[piece.element] not in RAW_TAGS
        else 0
        for piece, share in zip(pieces, links, strict=True)
    ]
    tree, names = _tree(dom)
    mass = tree.sums(prose, [piece.element for piece in pieces]).tolist() if pieces else [0] * len(dom.tags)
    return Structure(links, prose, mass, [None] * len(mass), [""] * len(mass), names, tree, _panels(dom))


def _dense_script(text: str) -> bool:
    """Chinese and Japanese say in 20 characters what takes 60 in an alphabet."""
    return not text.isascii() and len(_DENSE.findall(text)) >= 12


def _link_densities(dom: Dom, pieces: list[HtmlPiece]) -> list[float]:
    linked = bytearray(len(dom.tags))
    for number in dom.by_tag.get("a", ()):
        attributes = dom.attributes[number]
        # An anchor is no link; written `<a id="x"/>` it has no end and stands around all that follows.
        if attributes.get("href", "" if "id" in attributes or "name" in attributes else "#"):
            stop = dom.last[number]
            linked[number:stop] = b"\x01" * (stop - number)
    if not dom.text_starts:
        return [0.0] * len(pieces)
    begins, ends = np.array(dom.text_starts, np.int64), np.array(dom.text_ends, np.int64)
    inside = np.zeros(len(begins) + 1, np.int64)
    np.cumsum((ends - begins) * np.frombuffer(linked, np.uint8)[dom.text_owners], out=inside[1:])
    first = np.array([piece.first for piece in pieces], np.int64)
    last = np.array([piece.last for piece in pieces], np.int64)
    # Pieces of white space alone have no first node: -1 twice, and so nothing in between.
    shares: list[float] = ((inside[last + 1] - inside[np.maximum(first, 0)]) / (ends[last] - begins[first])).tolist()
    return shares


def _tree(dom: Dom) -> tuple[Tree, list[str]]:
    """The arrays, and the names element by element."""
    numbers: dict[tuple[str, str | None, str | None], int] = {}
    look_of = np.array(
        [numbers.setdefault(look, len(numbers)) for look in zip(dom.tags, dom.ids, dom.classes, strict=True)], np.int64
    )
    # What an id begins, a class may go on with: these are one look.
    written: dict[tuple[str, str], int] = {}
    raw = [(tag, "" if own is given is None else f"{own or ''} {given or ''}") for tag, own, given in numbers]
    same = [written.setdefault(look, len(written)) for look in raw]
    looks = [(tag, normalise_name(name)) for tag, name in written]
    look_of = np.array(same, np.int64)[look_of]
    parents = np.array(dom.parents, np.int64)
    parents[0] = 0
    tree = Tree(parents, np.array(dom.last, np.int64), np.array(dom.depths, np.int64), looks, look_of)
    names = [name for _, name in looks]
    return tree, [names[look] for look in look_of.tolist()]


def inherit(dom: Dom, structure: Structure, *, released: frozenset[Role] = frozenset()) -> None:
    """Give each element the role its own name, tag or ARIA role tells, or its parent's.

    Roles in `released` are not given by names, nor are rules given whose elements together hold too much prose.
    """
    own = _own_rules(dom, structure, released)
    roles: list[Role | None] = [None] * len(dom.tags)
    reasons = [""] * len(dom.tags)
    # In tree order: whoever is given a role hands it to all inside; only `other` lets them have one of their own.
    for number in sorted({*own, *_telling(dom)}):
        if roles[number] not in (None, Role.OTHER):
            continue
        rule = own.get(number)
        tag = dom.tags[number]
        if rule is not None:
            role, reason = rule.role, f"name:{rule.name}"
        elif tag not in ("html", "body") and (found := _by_attributes(dom, structure, number, tag)) is not None:
            role, reason = found
        else:
            continue
        size = dom.last[number] - number
        roles[number : number + size] = [role] * size
        reasons[number : number + size] = [reason] * size
    structure.roles, structure.reasons = roles, reasons


def _telling(dom: Dom) -> Iterable[int]:
    """The elements whose tag or attributes may tell a role."""
    for tag in (*TAG_ROLES, "header"):
        yield from dom.by_tag.get(tag, ())
    for name in _TELLING_ATTRIBUTES:
        yield from dom.by_attribute.get(name, ())


def _own_rules(dom: Dom, structure: Structure, released: frozenset[Role]) -> dict[int, NameRule]:
    tree = structure.tree
    rules = [match_name(name) if tag not in ("html", "body") else None for tag, name in tree.looks]
    given = np.array([rule is not None and rule.role not in released for rule in rules], bool)
    found: dict[int, NameRule] = {}
    sums: dict[str, int] = {}
    covered: dict[str, int] = {}
    look_of = tree.look_of
    for number in np.flatnonzero(given[look_of]).tolist():
        rule = rules[look_of[number]]
        if rule is None or structure.mass[number] > rule.most * structure.total:
            continue
        if is_part(dom.classes[number]) and match_name(normalise_name(dom.classes[number] or "")) is not rule:
            # The id of a chapter says what it is about.
            continue
        if dom.tags[number] == "section" == dom.tags[dom.parents[number]] and dom.classes[number] is None:
            # So it does with sections in sections, as Sphinx makes them.
            continue
        found[number] = rule
        if number >= covered.get(rule.name, 0):
            covered[rule.name] = dom.last[number]
            sums[rule.name] = sums.get(rule.name, 0) + structure.mass[number]
    misused = {name for name, held in sums.items() if held > 2 * _MOST[name] * structure.total}
    return {number: rule for number, rule in found.items() if rule.name not in misused}


def _by_attributes(dom: Dom, structure: Structure, number: int, tag: str) -> tuple[Role, str] | None:
    attributes, mass = dom.attributes[number], structure.mass[number]
    if attributes:
        if mass <= COLLAPSED_CHARS and not _shows_later(dom, structure, number):
            if "hidden" in attributes or attributes.get("aria-hidden") == "true":
                return Role.HIDDEN, "hidden:attribute"
            if "style" in attributes and HIDDEN_STYLE.search(attributes["style"][:500]):
                return Role.HIDDEN, "hidden:style"
        aria = ARIA_ROLES.get(attributes.get("role", ""))
        if aria is not None and mass <= MISUSED_TAG * structure.total:
            return aria, f"aria:{attributes['role']}"
    by_tag = TAG_ROLES.get(tag)
    if by_tag is not None and mass <= MISUSED_TAG * structure.total:
        return by_tag, f"tag:{tag}"
    if tag == "header" and mass < 0.1 * structure.total and not _in_article(dom, number):
        return Role.NAVIGATION, "tag:header"
    return None


def _shows_later(dom: Dom, structure: Structure, number: int) -> bool:
    """Whether a hidden element is the text itself, shown when scripts have run, or a panel that its button opens."""
    tags = dom.tags
    if number in structure.panels:
        return structure.mass[number] > 0
    if structure.mass[number] > MOST_PROSE * structure.total:
        return True
    held = tags[number : dom.last[number]]
    return not _TEXT_TAGS.isdisjoint(held) or ("article" in held and len(dom.by_tag["article"]) == 1)


def _panels(dom: Dom) -> frozenset[int]:
    """The elements that buttons with `aria-expanded` open and close."""
    opened = {
        name
        for number in dom.by_attribute.get("aria-expanded", ())
        for name in dom.attributes[number].get("aria-controls", "").split()
    }
    if not opened:
        return frozenset()
    return frozenset(number for number, own in enumerate(dom.ids) if own in opened)


def _in_article(dom: Dom, number: int) -> bool:
    for _ in range(256):
        number = dom.parents[number]
        if number <= 0:
            return False
        if dom.tags[number] in ("article", "main"):
            return True
    return False


def is_body_name(dom: Dom, structure: Structure, number: int) -> bool:
    """Whether tag, microdata, ARIA role or name says that the text itself stands here."""
    attributes = dom.attributes[number]
    return (
        dom.tags[number] in ("article", "main")
        or attributes.get("role") in ("main", "article")
        or "articleBody" in attributes.get("itemprop", "")
        or BODY_NAMES.search(structure.names[number]) is not None
    )
