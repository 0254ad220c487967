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
# Further down stand menus and teasers: there a line is a title that has at least so many characters and words, so much
# of it in the text, and no less of a score than this below the standfirst's. On the 927 pages of fields-dev and
# news-dev one more is right by that and none less; by lines with a date next to them one more and three less.
_LEAST_LENGTH, _LEAST_OF_MENU, _LEAST_SHARED, _MOST_BELOW = 25, 4, 0.3, 2.0


def _over_standfirst(ranked: list[TitleLine]) -> list[TitleLine]:
    """The lines with that first which stands over the best one, where that is a standfirst."""
    over = next((line for line in ranked if line.block.index == ranked[0].block.index - 1), None)
    if over is None or over.features["list"] or over.features["dated"] or over.features["colon"]:
        return ranked
    if _opens_copy(over, ranked[0]) or _under_menu(over, ranked[0]):
        return [over, *(line for line in ranked if line is not over)]
    return ranked


def _opens_copy(over: TitleLine, best: TitleLine) -> bool:
    """The title of a clean copy stands in its first lines, its words in the text, and behind the standfirst comes who
    and when."""
    title, text = over.block.text, best.block.text
    named = best.features["byline"] == 1.0 or best.features["date"] == 1.0
    if best.block.index > _FIRST_LINES or len(text) < _STANDFIRST or len(title) * _LONGER > len(text) or not named:
        return False
    words = _words(title)
    least = _LEAST_CAPITALISED if all(word[0].isupper() for word in words) else _LEAST_WORDS
    many = len(words) >= least or len(EAST.findall(title)) >= _LEAST_EAST
    return many and (over.features["shared"] > 0.0 or title.endswith(_ASKS))


def _under_menu(over: TitleLine, best: TitleLine) -> bool:
    """Wherever they stand: the byline comes right behind the standfirst."""
    title, features = over.block.text, over.features
    if not best.features["byline-next"] or features["sentence"] or best.score - over.score >= _MOST_BELOW:
        return False
    if len(title) < _LEAST_LENGTH or len(_words(title)) < _LEAST_OF_MENU or features["shared"] < _LEAST_SHARED:
        return False
    return bool(features["over-title"] or features["standfirst"])


def _words(text: str) -> list[str]:
    return [word for word in text.split() if any(map(str.isalpha, word))]
