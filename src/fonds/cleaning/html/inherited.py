"""Roles that elements have by their names, tags and ARIA roles, and hand to what stands in them."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np

from fonds.capture.dom import Dom
from fonds.cleaning.html.classnames import is_beside_text, is_part, match_name, normalise_name
from fonds.cleaning.html.name_rules import NAME_RULES, NameRule
from fonds.cleaning.html.structure import Structure
from fonds.cleaning.html.tag_rules import ARIA_ROLES, BODY_NAMES, HIDDEN_STYLE, LAID_OVER, TAG_ROLES
from fonds.model import Role

# A tag or ARIA role that holds more than this share of the page's prose is used for something else than its name says.
MISUSED_TAG = 0.3
# Hidden elements with more prose than this are collapsed parts of the document (accordions, tabs, "read on").
COLLAPSED_CHARS = 150
_MOST = {rule.name: rule.most for rule in NAME_RULES}
# A hidden element with more than this share of the page's prose is what the page is about.
MOST_PROSE = 0.5
# A page that is hidden until its scripts have run hides what holds one of these, or its only `article`.
_TEXT_TAGS = frozenset({"main", "h1"})
# Of the roles of digital publishing those of notes, which generators set into `aside`.
_NOTE_ROLES = frozenset({"note", "doc-footnote", "doc-endnote", "doc-endnotes", "doc-tip", "doc-notice"})
_TELLING_ATTRIBUTES = ("hidden", "aria-hidden", "style", "role")


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
        if dom.tags[number] == "a" and dom.classes[number] is None and "href" not in dom.attributes[number]:
            # An anchor names what follows; written `<a id="x"/>` it stands around it.
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
        if _is_laid_over(dom, number, attributes.get("id")):
            return Role.HIDDEN, "hidden:web-archive"
        if mass <= COLLAPSED_CHARS and not _shows_later(dom, structure, number):
            if "hidden" in attributes or attributes.get("aria-hidden") == "true":
                return Role.HIDDEN, "hidden:attribute"
            if "style" in attributes and HIDDEN_STYLE.search(attributes["style"][:500]):
                return Role.HIDDEN, "hidden:style"
        aria = ARIA_ROLES.get(attributes.get("role", ""))
        if aria is not None and mass <= MISUSED_TAG * structure.total:
            return aria, f"aria:{attributes['role']}"
    by_tag = TAG_ROLES.get(tag)
    if tag == "aside" and (is_beside_text(dom.classes[number]) or attributes.get("role") in _NOTE_ROLES):
        return None
    if by_tag is not None and mass <= MISUSED_TAG * structure.total:
        return by_tag, f"tag:{tag}"
    if tag == "header" and mass < 0.1 * structure.total and not _in_article(dom, number):
        return Role.NAVIGATION, "tag:header"
    return None


def _is_laid_over(dom: Dom, number: int, name: str | None) -> bool:
    """Whether an element is the bar of a web archive, told by the element behind it that holds the page."""
    follows = dom.last[number]
    if name not in LAID_OVER or follows >= len(dom.tags) or dom.parents[follows] != dom.parents[number]:
        return False
    return (dom.attributes[follows] or {}).get("id") == LAID_OVER[name]


def _shows_later(dom: Dom, structure: Structure, number: int) -> bool:
    """Whether a hidden element is the text itself, shown when scripts have run, or a panel that its button opens."""
    tags = dom.tags
    if number in structure.panels:
        return structure.mass[number] > 0
    if structure.mass[number] > MOST_PROSE * structure.total:
        return True
    held = tags[number : dom.last[number]]
    return not _TEXT_TAGS.isdisjoint(held) or ("article" in held and len(dom.by_tag["article"]) == 1)


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
