"""What stands beside the title within its heading: kickers, marks of subscription, names of sections."""

from __future__ import annotations

from collections.abc import Iterator

from fonds.capture.dom import Dom
from fonds.cleaning.html.classnames import normalise_name
from fonds.cleaning.html.head_names import KICKER_NAMES
from fonds.extract.candidate import fold
from fonds.extract.page.json_ld import document_nodes, value_at
from fonds.extract.page.view import Page
from fonds.extract.site.names import SEPARATORS

# Headings beyond these are sections of a long page, and the elements in one of them are few.
_MOST_HEADINGS, _MOST_INNER = 20, 40
# The longest kicker of 138 news pages has 40 characters.
_LONGEST_KICKER = 60
# Shorter rests equal other titles by chance.
_LEAST_TITLE = 12
# Titles for machines have a site's name and a section's beside them, seldom more.
_MOST_CUTS = 4


def kickers_in(page: Page, dom: Dom) -> Iterator[tuple[int, int]]:
    """Stretches of the page's text that open or close its first headings in an element of their own, without which the
    heading says what the page tells machines, or whose element is named for a kicker."""
    headings = dom.by_tag.get("h1", ())[:_MOST_HEADINGS]
    if not any(dom.last[heading] - heading > 1 for heading in headings):
        return
    stated = _stated(page)
    for heading in headings:
        yield from _kicker(dom, heading, stated)


def _kicker(dom: Dom, heading: int, stated: frozenset[str]) -> Iterator[tuple[int, int]]:
    low, high = dom.starts[heading], dom.ends[heading]
    whole = dom.text[low:high]
    for inner in range(heading + 1, min(dom.last[heading], heading + 1 + _MOST_INNER)):
        start, end = dom.starts[inner], dom.ends[inner]
        if not 0 < len(dom.text[start:end].strip()) <= _LONGEST_KICKER or dom.tags[inner] == "svg":
            continue
        before, behind = dom.text[low:start].strip(), dom.text[end:high].strip()
        rest = before or behind
        if (before and behind) or len(rest) < max(_LEAST_TITLE, end - start):
            continue
        is_named = KICKER_NAMES.search(normalise_name(dom.attributes[inner].get("class", ""))) is not None
        if fold(rest) in stated or (is_named and fold(whole) not in stated):
            yield (low, end) if behind else (start, high)
            return


def _stated(page: Page) -> frozenset[str]:
    """What the page's titles for machines say, whole and without what marks part off at either end, folded."""
    machine = page.machine
    titles = [fact.value for fact in machine.metas("og:title", "twitter:title", "headline")]
    titles += [machine.title.value] if machine.title is not None else []
    for node in document_nodes(machine, page.url)[:1]:
        headline = value_at(page, node, "headline")
        titles += [headline.value] if headline is not None else []
    found: set[str] = set()
    for title in titles:
        cuts = list(SEPARATORS.finditer(title))[:_MOST_CUTS]
        parts = [title, *(title[: cut.start()] for cut in cuts), *(title[cut.end() :] for cut in cuts)]
        found.update(fold(part) for part in parts if len(part) >= _LEAST_TITLE)
    return frozenset(found)
