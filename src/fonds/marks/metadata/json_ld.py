"""The objects of a page's JSON-LD, flattened."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from fonds.capture.dom import Dom
from fonds.marks.metadata.facts import JsonNode
from fonds.marks.metadata.repair import repair

# Bounds on what hostile pages can hold; the annotated pages stay far below each.
MAX_SCRIPTS = 60
MAX_NODES = 5_000
_MAX_ITEMS = 500


def json_nodes(dom: Dom) -> Iterator[JsonNode]:
    scripts = 0
    left = MAX_NODES
    for number in dom.by_tag.get("script", ()):
        if "ld+json" not in dom.attributes[number].get("type", "").casefold():
            continue
        scripts += 1
        if scripts > MAX_SCRIPTS:
            return
        value, repaired = dom.json(number), False
        if value is None:
            value, repaired = repair(dom.element_text(number)), True
        for node in _flatten(value, number, repaired, left):
            left -= 1
            yield node
        if left <= 0:
            return


# Below these keys stand objects that describe other things than the page (its comments, related stories, ingredients,
# single entries of a live blog).
_SKIPPED_KEYS = frozenset(
    {
        "comment", "comments", "review", "reviews", "hasPart", "itemListElement", "associatedMedia", "mentions",
        "liveBlogUpdate", "citation", "isBasedOn", "isRelatedTo", "relatedLink", "significantLink", "subjectOf",
    }
)  # fmt: skip
# What stands before a type, be it an address of schema.org or a short form of it.
_BEFORE_TYPE = re.compile(r"^.*[/#:]", re.DOTALL)


def _flatten(value: Any, script: int, repaired: bool, left: int) -> Iterator[JsonNode]:  # noqa: FBT001  # internal
    stack: list[tuple[Any, tuple[str | int, ...]]] = [(value, ())]
    while stack and left > 0:
        current, keys = stack.pop()
        if isinstance(current, list):
            stack.extend((item, (*keys, i)) for i, item in reversed(list(enumerate(current[:_MAX_ITEMS]))))
        elif isinstance(current, dict):
            left -= 1
            types = current.get("@type", current.get("type", ()))
            named = (
                (types,)
                if isinstance(types, str)
                else tuple(t for t in types if isinstance(t, str))
                if isinstance(types, list)
                else ()
            )
            plain = tuple(_BEFORE_TYPE.sub("", t.strip()).casefold() for t in named)
            yield JsonNode(plain, current, script, keys, repaired)
            for key, inner in reversed(list(current.items())):
                if isinstance(inner, dict | list) and key not in _SKIPPED_KEYS and len(keys) < 8:
                    stack.append((inner, (*keys, key)))
