"""The site's name: which of the candidates it is."""

from __future__ import annotations

import re
from dataclasses import replace

from fonds.extract.candidate import Candidate, fold, settle
from fonds.extract.page.header import stated_text
from fonds.extract.page.stated import file_states
from fonds.extract.page.view import Page
from fonds.extract.site.features import address_like, host_bonus, support, well_written
from fonds.extract.site.sources.lines import line_candidate, line_names
from fonds.extract.site.sources.machine import machine_names
from fonds.marks.exports.headers import HeaderField
from fonds.marks.words import word_set
from fonds.model import Evidence

# Who sends a newsletter is its publication or, as often, a person or an office there.
_SENDER = 0.6


def extract_site(page: Page) -> tuple[str | None, tuple[Evidence, ...]]:
    """The site's name and its evidence."""
    stated = stated_text(page, HeaderField.SOURCE)
    if stated is not None:
        return stated.value, settle("site_name", stated, line_names(page), lambda a, b: fold(a) == fold(b))
    found = (machine_names(page) if page.is_html else []) + line_names(page)
    said = file_states(page, "site_name")
    if said is not None:
        found.append(replace(said, confidence=_SENDER))
    if not found:
        return None, ()
    supported = support(found)
    best = max(
        found,
        key=lambda c: c.confidence + supported[fold(c.value)] + host_bonus(c, page.host) - address_like(c.value),
    )
    best = _with_article(_written_out(page, best, found), found)
    best = max(
        (c for c in (*found, best) if fold(c.value) == fold(best.value)),
        key=lambda c: (well_written(c.value), c is best),
    )
    evidence = settle("site_name", best, found, lambda a, b: fold(a) == fold(b))
    return best.value, evidence


def _with_article(best: Candidate[str], found: list[Candidate[str]]) -> Candidate[str]:
    """ "The Courier" for "Courier" where the page's own statement of its name says so."""
    named = {f"{article} {best.value}".casefold() for article in word_set("site-article")}
    return next((c for c in found if c.confidence >= _OWN_WORDS and c.value.casefold() in named), best)


# The confidence of og:site_name.
_OWN_WORDS = 0.9
_HOST_LIKE = re.compile(r"^([\w-]{2,30})\.\w{2,4}$")
_LEAST_SURE = 0.5


def _written_out(page: Page, best: Candidate[str], found: list[Candidate[str]]) -> Candidate[str]:
    """The name that another source gives for initials or an address: "Bay Harbour Courier" for BHC or bhc.example."""
    match = _HOST_LIKE.match(best.value)
    label = match[1] if match else best.value
    initials = label.replace(".", "").casefold()
    for other in sorted(found, key=lambda c: -c.confidence):
        words = [w for w in other.value.split() if w[0].isupper()]
        if other.confidence < _LEAST_SURE or not words:
            continue
        short = label.isupper() or match is not None
        if short and len(words) > 1 and "".join(w[0] for w in words).casefold() == initials:
            return other
        if match is not None and fold(other.value) == fold(label):
            return other
    if match is not None:
        letters = "[ -]?".join(map(re.escape, label)) if len(label) >= _SPACED else re.escape(label)
        shown = re.compile(rf"(?<![\w.@/-]){letters}(?![\w@-]|\.\w)", re.IGNORECASE)
        for block in page.blocks:
            match = shown.search(block.text) if len(block.text) <= MAX_LINE else None
            if match is not None and match[0][0].isupper():
                return line_candidate(block, match[0], best.confidence)
    return best


# Longer blocks are prose.
MAX_LINE = 200
# "baycourier.example" is written "Bay Courier"; letters of shorter labels stand in a row by chance.
_SPACED = 7
