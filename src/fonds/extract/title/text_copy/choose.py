"""The title of a text copy: the line most likely to be it."""

from __future__ import annotations

from fonds.extract.candidate import within
from fonds.extract.page.view import Page
from fonds.extract.title.sources import TitleCandidate, title_candidate
from fonds.extract.title.text_copy.candidates import title_lines
from fonds.extract.title.text_copy.kickers import standing_alone, without_kicker
from fonds.model import Role

# Lines that are recorded as candidates, the chosen one included.
_KEPT_LINES = 4
# A lead over the next line of this much score is as sure as position gets: of 428 pages 0.84 were right above it, and
# half of those with hardly any lead.
_LEAD, _SUREST, _LEAST = 1.5, 0.84, 0.5


def titles_of_copy(page: Page, site: str | None) -> list[tuple[TitleCandidate, int]]:
    """The lines of a text copy that may be its title, best first, with their blocks' indexes."""
    ranked = title_lines(page, _KEPT_LINES + 1)
    found: list[tuple[TitleCandidate, int]] = []
    singles = standing_alone(page.lines) if ranked else frozenset()
    for number, line in enumerate(ranked[:_KEPT_LINES]):
        other = next((o.score for o in ranked[number + 1 :] if o.block.text != line.block.text), line.score - _LEAD)
        lead = min(1.0, max(0.0, (line.score - other) / _LEAD))
        sure = round(_LEAST + (_SUREST - _LEAST) * lead, 3) if number == 0 else 0.3
        method = "text-block" if line.block.role is Role.TITLE else "text-position"
        bare = without_kicker(line.block.text, page.lines, singles)
        raw, located = within(line.block, bare)
        if c := title_candidate(page, site, raw, method, sure, locator=located, source="line", text=bare):
            found.append((c, line.block.index))
    return found
