"""All facts of a page."""

from __future__ import annotations

from collections.abc import Iterator

from fonds.capture.dom import Dom
from fonds.marks.metadata.elements import (
    language_fact,
    link_facts,
    meta_facts,
    microdata_facts,
    time_facts,
    title_fact,
)
from fonds.marks.metadata.facts import Fact, MachineFacts
from fonds.marks.metadata.json_ld import json_nodes


def read(dom: Dom, url: str | None) -> MachineFacts:
    """Collect the facts. `url` makes relative links absolute."""
    nodes = tuple(json_nodes(dom))
    ids: dict[str, int] = {}
    for number, node in enumerate(nodes):
        identity = node.data.get("@id")
        if isinstance(identity, str) and len(node.data) > len(node.types and ("@type",)) + 1:
            ids.setdefault(identity, number)
    return MachineFacts(
        meta=_filled(meta_facts(dom)),
        links=_filled(link_facts(dom, url)),
        times=_filled(time_facts(dom)),
        microdata=_filled(microdata_facts(dom)),
        json=nodes,
        language=language_fact(dom),
        title=title_fact(dom),
        ids=ids,
    )


def _filled(facts: Iterator[Fact]) -> tuple[Fact, ...]:
    """What is left blank says nothing."""
    return tuple(fact for fact in facts if fact.value)
