"""Which of the titles that a page gives is the one printed over its text."""

from __future__ import annotations

from fonds.extract.candidate import fold, settle
from fonds.extract.page.header import stated_text
from fonds.extract.page.stated import file_states, sent_title
from fonds.extract.page.view import Page
from fonds.extract.title.candidates import stated_titles
from fonds.extract.title.features import WEIGHTS, TitleFeatures
from fonds.extract.title.text_copy.choose import titles_of_copy
from fonds.extract.title.text_copy.printed import as_printed
from fonds.marks.exports.headers import HeaderField
from fonds.model import Evidence


def extract_title(page: Page, site: str | None) -> tuple[str | None, int | None, tuple[Evidence, ...]]:
    """The title without the site's name, the index of its block where it was found by that, and its evidence."""
    sent = sent_title(page)
    if sent is not None and stated_text(page, HeaderField.HEADLINE) is None:
        others = [c for c, _ in titles_of_copy(page, site)] if not page.is_html else stated_titles(page, site)
        return sent.value, None, settle("title", sent, others, lambda a, b: fold(a) == fold(b))
    said = file_states(page, "title")
    if not page.is_html:
        lines = titles_of_copy(page, site)
        stated = stated_text(page, HeaderField.HEADLINE)
        if stated is not None:
            others = [c for c, _ in lines]
            return stated.value, None, settle("title", stated, others, lambda a, b: fold(a) == fold(b))
        lines = as_printed(page, lines)
        if lines:
            best, at = lines[0]
            others = [*(c for c, _ in lines), *([said] if said is not None else ())]
            return best.value, at, settle("title", best, others, lambda a, b: fold(a) == fold(b))
    found = stated_titles(page, site)
    if not found:
        return (None, None, ()) if said is None else (said.value, None, (said.evidence("title", chosen=True),))
    features = TitleFeatures(page, found)
    score = {key: round(sum(WEIGHTS[k] * v for k, v in features.of(key).items()), 3) for key in features.sources}
    best = max(found, key=lambda c: (score[fold(c.value)], c.confidence))
    return best.value, None, settle("title", best, found, lambda a, b: fold(a) == fold(b))
