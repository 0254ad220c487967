"""What a heading shows: without the names of its drawings and the sign that links to itself."""

from __future__ import annotations

import re
from bisect import bisect_left

from fonds.capture.dom import Dom
from fonds.model import Locator

# "Install¶", "Install #": a link to the heading itself, by whatever sign; letters are words of the heading.
_WORDS = re.compile(r"[^\W_]")
# Headings beyond these are sections of a long page.
_MOST_HEADINGS = 20


def unseen_in(dom: Dom) -> list[tuple[int, int]]:
    """Stretches of the page's text that no heading shows: names of drawings, links of a first heading to itself."""
    drawings = [(dom.starts[n], dom.ends[n]) for n in dom.by_tag.get("svg", ()) if dom.ends[n] > dom.starts[n]]
    headings = dom.by_tag.get("h1", ())[:_MOST_HEADINGS]
    inside = (n for heading in headings for n in range(heading + 1, dom.last[heading]) if dom.tags[n] == "a")
    links = [
        (dom.starts[n], dom.ends[n])
        for n in inside
        if dom.attributes[n].get("href", "").startswith("#") and not _WORDS.search(dom.element_text(n))
    ]
    return sorted((low, high) for low, high in (*drawings, *links) if low < high)


def shown(unseen: list[tuple[int, int]], raw: str, locator: Locator, start: int) -> tuple[str, Locator]:
    """Of `raw`, which stands in the page's text from `start` on, what is not unseen."""
    end = start + len(raw)
    kept: list[tuple[int, int]] = []
    at = start
    for low, high in unseen[max(0, bisect_left(unseen, (start, start)) - 1) :]:
        if low >= end:
            break
        if high > at:
            kept.append((at, max(low, at)))
            at = high
    if not kept:
        return raw, locator
    kept.append((at, max(at, end)))
    parts = [locator.part(low - start, min(high, end) - start) for low, high in kept if low < high]
    text = "".join(raw[low - start : high - start] for low, high in kept if low < high)
    return text, Locator(tuple(span for part in parts for span in part.spans)) if parts else locator.part(0, 0)
