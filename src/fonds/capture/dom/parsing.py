"""HTML read into a `Dom`, in one pass over the parser's tree."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from types import MappingProxyType

from selectolax.lexbor import LexborHTMLParser, LexborNode

from fonds.capture.dom.bounds import HARMLESS_TAGS, neutralise_attributes, neutralise_nesting
from fonds.capture.dom.raw import ENDLESS, end_raw, is_swallowed
from fonds.capture.dom.shadow import SHADOW_ROOT, open_shadow_roots
from fonds.capture.dom.tree import Dom
from fonds.errors import LimitExceeded
from fonds.settings import Settings

# Their text is no part of the page's text. Of templates the parser gives no text at all, but for shadow roots.
LEFT_OUT = frozenset({"script", "style", "template", "head"})
# Far above real pages, and above what `max_work` lets pass of blocks; 700,000 `<hr>` are refused after 2.1 s and with
# 0.23 GB.
MAX_ELEMENTS = 600_000

_Attributes = Mapping[str, str]
_NO_ATTRIBUTES: Mapping[str, str] = MappingProxyType({})


def parse(text: str, settings: Settings | None = None) -> Dom:
    """Parse decoded HTML. A leading byte order mark and lone surrogates don't reach the parser, and an `iframe` or the
    like without an end is given one (`raw.py`).

    Nesting deeper than `settings.max_nesting` and attributes beyond `settings.max_attributes` a tag are taken out
    before parsing (`Dom.neutralised`), text is not. Raises LimitExceeded for more than MAX_ELEMENTS elements and for
    markup that a parser would blow up. CPU on a busy core: 50,000 nested elements 0.2 s, 50,000 attributes on a tag
    0.1 s, one text node of 50 MB 0.4 s, 500,000 flat tags 2.7 s and 0.27 GB, 30 MB of inline data 0.3 s.
    """
    settings = settings or Settings()
    dom = _parse(text, settings)
    by_tag = dom.by_tag
    if any(is_swallowed(dom.element_text(n)) for tag in ENDLESS for n in by_tag.get(tag, ())):
        dom = _parse(end_raw(text), settings)
    return dom


def _parse(text: str, settings: Settings) -> Dom:
    source, cut = neutralise_attributes(text.removeprefix("\ufeff"), settings.max_attributes)
    source = open_shadow_roots(source)
    if source.count("<") > HARMLESS_TAGS:
        source, cut_too = neutralise_nesting(source, settings.max_nesting)
        cut = cut or cut_too
    root = LexborHTMLParser(source.encode("utf-8", "replace")).root
    dom = Dom(
        "", ["html"], [-1], [0], [0], [0], [0], [1], [_NO_ATTRIBUTES], [], [], [], [None], [None], neutralised=cut
    )
    if root is None:
        return dom
    found = dom.attributes[0] = _whole(root.attributes)
    dom.by_attribute.update({name: [0] for name in found})
    dom.classes[0], dom.ids[0] = found.get("class"), found.get("id")
    return replace(dom, text=_walk(root, dom))


def _walk(root: LexborNode, dom: Dom) -> str:  # noqa: PLR0915  # one loop, as calls cost most of it
    """Fill the columns of `dom` in one pass without recursion; gives the text."""
    tags, parents, positions, depths = dom.tags, dom.parents, dom.positions, dom.depths
    starts, ends, last, attributes = dom.starts, dom.ends, dom.last, dom.attributes
    classes, ids, by_attribute = dom.classes, dom.ids, dom.by_attribute
    text_starts, text_owners, text_seen = dom.text_starts, dom.text_owners, dom.text_seen
    # The parser makes a new string for each tag; one for each kind is compared and looked up faster later on.
    same: dict[str, str] = {SHADOW_ROOT: "template"}
    texts: list[str] = []
    stack: list[tuple[LexborNode, int, int]] = []
    current = position = length = 0
    number, left_out, depth, node = 1, -1, 1, root.first_child
    while True:
        while node is not None:
            read = node.tag
            if read == "-text":
                text = node.text_content or ""
                if left_out >= 0:
                    dom.own[current] = dom.own.get(current, "") + text
                elif text:
                    texts.append(text)
                    text_starts.append(length)
                    text_owners.append(current)
                    text_seen.append(number)
                    length += len(text)
            elif read is not None and read[0] not in "-!":
                tag = same.setdefault(read, read)
                tags.append(tag)
                parents.append(current)
                positions.append(position)
                depths.append(depth)
                starts.append(length)
                ends.append(length)
                last.append(number + 1)
                found = node.attributes
                if found:
                    own: _Attributes = _whole(found) if None in found.values() else found  # type: ignore[assignment]
                    attributes.append(own)
                    for name in own:
                        if name in by_attribute:
                            by_attribute[name].append(number)
                        else:
                            by_attribute[name] = [number]
                    classes.append(own.get("class"))
                    ids.append(own.get("id"))
                else:
                    attributes.append(_NO_ATTRIBUTES)
                    classes.append(None)
                    ids.append(None)
                number += 1
                position += 1
                child = node.first_child
                if child is not None:
                    if left_out < 0 and read in LEFT_OUT:
                        left_out = number - 1
                    stack.append((node, current, position))
                    node, current, position, depth = child, number - 1, 0, depth + 1
                    continue
            node = node.next
        ends[current] = length
        last[current] = number
        if number > MAX_ELEMENTS:
            raise LimitExceeded("elements", f"{MAX_ELEMENTS:,}")
        if not stack:
            return "".join(texts)
        if left_out == current:
            left_out = -1
        node, current, position = stack.pop()
        depth -= 1
        node = node.next


def _whole(found: Mapping[str, str | None]) -> Mapping[str, str]:
    """Attributes without a value are the empty string."""
    return {name: value or "" for name, value in found.items()} if found else _NO_ATTRIBUTES
