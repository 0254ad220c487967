"""Furniture inside a block: "[edit]" behind a heading, "¶" anchors, links back from notes, buttons over code.

Such an element is a piece of its own where it stands first or last in its block. Amid a sentence it stays: a sentence
is not taken apart.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise

from fonds.capture.dom import Dom
from fonds.cleaning.html.classnames import KNOWN_NAMES, match_name, normalise_name
from fonds.marks.furniture import match_furniture
from fonds.model import Role

# Longer texts are no buttons: "[edit | edit source]" has 20 characters, "Share this quote on Facebook" 28.
LONGEST = 40
# No page that people read has more of them.
MOST = 5_000
# Signs that point somewhere are hardly longer.
_SHORT = 4
Aside = tuple[Role, str]
EDIT: Aside = (Role.OTHER, "inline:edit")
ANCHOR: Aside = (Role.OTHER, "inline:anchor")
BACK: Aside = (Role.NAVIGATION, "inline:back-link")
COPY: Aside = (Role.OTHER, "inline:copy")
SHARE: Aside = (Role.SHARE, "inline:share")
MENU: Aside = (Role.NAVIGATION, "inline:menu")
LINE_NUMBERS: Aside = (Role.OTHER, "inline:line-numbers")
_HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")
_QUOTES = ("blockquote", "q")
_CODE = ("pre",)
# What only points: no letter, no digit. Icon fonts take letters from the private use area.
_SIGN = re.compile(r"[\s¶#§🔗⚓↩⏎↵↑^⤴⇧\ufe0e\ufe0f\ue000-\uf8ff]+")
_BRACKETED = re.compile(r"\[\s?[^\[\]\d][^\[\]]{0,30}\]")
_NAMES = re.compile(
    r"(?:^| )(?:(?P<edit>mw editsection|edit ?section|section edit|edit ?link)"
    r"|(?P<back>(?:footnote )?back ?ref|reverse ?footnote|footnote ?back|mw cite backlink|back ?link)"
    r"|(?P<anchor>(?:header|heading|section|hash|perma|self|direct|deep|anchor) ?(?:link|anchor)|anchor|pilcrow)"
    r"|(?P<copy>copy|copy ?(?:btn|button|code|to clipboard|icon)|(?:btn|button|code) ?copy|clip ?board\w*))(?: |$)"
)
_NUMBERS = re.compile(r"\d{1,6}(?:\s++\d{1,6})*+")
_GUTTER = re.compile(r"(?:^| )(?:\w* ?gutter|line ?nos?|line ?numbers?|linenodiv|ln)(?: |$)")
_CELLS = ("td", "th")
_BACK_LONGEST = 12


def find_inline(dom: Dom, owners: list[int]) -> dict[int, Aside]:
    """The elements that are furniture at an edge of their block, with role and reason. Each becomes the owner of what
    stands in it, in `owners`."""
    found = dict(list(_named(dom))[:MOST])
    parted: dict[int, Aside] = {}
    if not found:
        return parted
    bounds = zip(dom.text_starts, dom.text_ends, strict=True)
    nodes = [node for node, (start, end) in enumerate(bounds) if not dom.text[start:end].isspace()]
    begins = [dom.text_starts[node] for node in nodes]

    def owner(at: int) -> int:
        return owners[dom.text_owners[nodes[at]]] if 0 <= at < len(nodes) else -1

    # Those that end a block from the last to the first, then those that begin one: several may stand in a row.
    for number in (*sorted(found, reverse=True), *sorted(found)):
        block = owners[number]
        first, last = bisect_left(begins, dom.starts[number]), bisect_left(begins, dom.ends[number])
        if block == number or first == last or (owner(first - 1) == block) == (owner(last) == block):
            continue
        parted[number] = found[number]
        for inside in range(number, dom.last[number]):
            if owners[inside] == block:
                owners[inside] = number
    return parted


def _named(dom: Dom) -> Iterator[tuple[int, Aside]]:
    """Elements that are furniture if they stand at an edge, in no order."""
    size = [end - start for start, end in zip(dom.starts, dom.ends, strict=True)]
    for number, name in enumerate(dom.classes):
        if name is not None and 0 < size[number] <= LONGEST and (kind := _kind_of_name(name)) is not None:
            aside = _by_name(dom, number, kind)
            if aside is not None:
                yield number, aside
    for number in dom.by_attribute.get("role", ()):
        if dom.attributes[number]["role"] == "doc-backlink" and size[number] <= LONGEST:
            yield number, BACK
    links = dom.by_tag.get("a", [])
    for number in links:
        near = 0 < size[number] <= _SHORT and dom.attributes[number].get("href", "").startswith("#")
        if near and _SIGN.fullmatch(dom.element_text(number)) and not _counts(dom, number):
            yield number, ANCHOR
    yield from _in_headings(dom, size)
    for tag in _QUOTES:
        for quote in dom.by_tag.get(tag, ()):
            for number in links[bisect_left(links, quote) : bisect_left(links, dom.last[quote])]:
                if size[number] <= LONGEST and _shares(dom, number):
                    yield number, SHARE
    for number in dom.by_tag.get("button", ()) if "pre" in dom.by_tag else ():
        if size[number] <= LONGEST and _inside(dom, number, _CODE):
            yield number, COPY


def _in_headings(dom: Dom, size: list[int]) -> Iterator[tuple[int, Aside]]:
    """ "[edit]" behind a heading, whatever the language."""
    for tag in _HEADINGS:
        for heading in dom.by_tag.get(tag, ()):
            if "[" in dom.text[dom.starts[heading] : dom.ends[heading]][-LONGEST:]:
                for number in range(heading + 1, dom.last[heading]):
                    linked = size[number] <= LONGEST and "a" in dom.tags[number : dom.last[number]]
                    if linked and _BRACKETED.fullmatch(dom.element_text(number).strip()):
                        yield number, EDIT
                        break


@lru_cache(KNOWN_NAMES)
def _kind_of_name(name: str) -> str | None:
    match = _NAMES.search(normalise_name(name))
    return match.lastgroup if match is not None else None


def _by_name(dom: Dom, number: int, kind: str) -> Aside | None:
    text = dom.element_text(number).strip()
    if kind == "edit":
        return EDIT
    if kind == "back":
        return BACK if len(text) <= _BACK_LONGEST else None
    if kind == "anchor":
        return ANCHOR if _SIGN.fullmatch(text) and not _counts(dom, number) else None
    return COPY if _inside(dom, number, _CODE) else None


def _counts(dom: Dom, number: int) -> bool:
    """ "§ 12", "# 4": the sign is part of what follows."""
    behind = dom.text[dom.ends[number] : dom.ends[number] + _SHORT].lstrip()
    return behind[:1].isdigit()


def _shares(dom: Dom, number: int) -> bool:
    rule = match_name(normalise_name(dom.classes[number] or ""))
    if rule is not None and rule.role is Role.SHARE:
        return True
    mark = match_furniture(" ".join(dom.element_text(number).split()))
    return mark is not None and mark.role is Role.SHARE and mark.whole


def _inside(dom: Dom, number: int, tags: tuple[str, ...]) -> bool:
    for _ in range(4):  # buttons stand right in it, or in a box of two or three
        number = dom.parents[number]
        if number <= 0:
            return False
        if dom.tags[number] in tags:
            return True
    return False


def is_line_numbers(dom: Dom, block: int, text: str) -> bool:
    """Whether a piece of code is nothing but the numbers of lines that stand beside it."""
    if not text[:1].isdigit() or _NUMBERS.fullmatch(text) is None:
        return False
    numbers = [int(part) for part in text.split()]
    if any(two != one + 1 for one, two in pairwise(numbers)):
        return False
    gutter = any(_GUTTER.search(normalise_name(dom.classes[n] or "")) for n in (block, dom.parents[block]) if n > 0)
    return gutter or (len(numbers) > 1 and _inside(dom, block, _CELLS))
