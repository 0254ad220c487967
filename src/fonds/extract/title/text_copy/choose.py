"""The title of a text copy: the line most likely to be it."""

from __future__ import annotations

from fonds.extract.candidate import within
from fonds.extract.page.view import Page
from fonds.extract.title.sources import TitleCandidate, title_candidate
from fonds.extract.title.text_copy.candidates import title_lines
from fonds.extract.title.text_copy.features import EAST, TitleLine
from fonds.extract.title.text_copy.kickers import standing_alone, without_kicker
from fonds.model import Role

# Lines that are recorded as candidates, the chosen one included.
_KEPT_LINES = 4
# A lead over the next line of this much score is as sure as position gets: of 428 pages 0.84 were right above it, and
# half of those with hardly any lead.
_LEAD, _SUREST, _LEAST = 1.5, 0.84, 0.5


def titles_of_copy(page: Page, site: str | None) -> list[tuple[TitleCandidate, int]]:
    """The lines of a text copy that may be its title, best first, with their blocks' indexes."""
    ranked = _over_standfirst(title_lines(page, _KEPT_LINES + 1))
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


# A clean copy has no more lines over its title: the site's name, a section, a date.
_FIRST_LINES = 6
# A standfirst has at least so many characters, and is so much longer than the title over it.
_STANDFIRST, _LONGER = 60, 1.25
_ASKS = ("?", "!", "？", "！", "؟")
# Sections and sites have fewer words, "The Quayside Lantern" where all of them are capitalised, or fewer characters
# where words aren't parted.
_LEAST_WORDS, _LEAST_CAPITALISED, _LEAST_EAST = 3, 5, 8


def _over_standfirst(ranked: list[TitleLine]) -> list[TitleLine]:
    """The lines with that first which stands over the best one, where that is a standfirst: the title of a clean copy
    stands in its first lines, its words in the text, and behind the standfirst comes who and when."""
    if not ranked:
        return ranked
    best = ranked[0]
    at, text = best.block.index, best.block.text
    named = best.features["byline"] == 1.0 or best.features["date"] == 1.0
    if not 0 < at <= _FIRST_LINES or len(text) < _STANDFIRST or not named:
        return ranked
    over = next((line for line in ranked if line.block.index == at - 1), None)
    if over is None or len(over.block.text) * _LONGER > len(text):
        return ranked
    if over.features["shared"] == 0.0 and not over.block.text.endswith(_ASKS):
        return ranked
    words = [word for word in over.block.text.split() if any(map(str.isalpha, word))]
    least = _LEAST_CAPITALISED if all(word[0].isupper() for word in words) else _LEAST_WORDS
    many = len(words) >= least or len(EAST.findall(over.block.text)) >= _LEAST_EAST
    if not many or over.features["list"] or over.features["dated"] or over.features["colon"]:
        return ranked
    return [over, *(line for line in ranked if line is not over)]
