"""Those who helped with the document."""

from __future__ import annotations

from fonds.extract.authors.names import MAX_TEXT, People, Who
from fonds.extract.authors.sources.lines import placed
from fonds.extract.candidate import fold
from fonds.extract.page.view import FOREIGN, Page
from fonds.marks.bylines.lines import match_byline
from fonds.marks.bylines.openers import OPENERS
from fonds.marks.expressions import Beginnings
from fonds.model import Byline

# Most lines begin with no such words, and asking that is cheap.
_HELPED = Beginnings(opener.words for opener in OPENERS if opener.rule == "additional")


def contributors(page: Page) -> tuple[People, list[Who]]:
    """Those who helped ("Additional reporting by Ann Lee"): role `contributor`, from any kept line of the document."""
    people: list[Byline] = []
    found: list[Who] = []
    for block in page.blocks:
        if block.role in FOREIGN or not _HELPED.begin(block.text):
            continue
        mark = match_byline(block.text) if len(block.text) <= MAX_TEXT else None
        if mark is not None and mark.contributors and mark.people:
            helpers = tuple(Byline(p.name, "contributor", p.kind) for p in mark.people)
            people += [p for p in helpers if fold(p.name) not in {fold(q.name) for q in people}]
            found.append(placed(block, helpers, block.text, 0.7))
    return tuple(people), found
