"""All fields of a cleaned capture."""

from __future__ import annotations

from dataclasses import replace

from fonds.cleaning.result import Cleaned
from fonds.extract.address import extract_address
from fonds.extract.authors import extract_authors
from fonds.extract.credits import extract_credits
from fonds.extract.dates import extract_dates
from fonds.extract.language import extract_language, with_region
from fonds.extract.links import extract_links
from fonds.extract.page.head import titled
from fonds.extract.page.stated import file_evidence
from fonds.extract.page.view import Page
from fonds.extract.placing import with_bylines
from fonds.extract.rights import extract_rights, states_opt_out
from fonds.extract.site import extract_site
from fonds.extract.title import extract_subtitle, extract_title
from fonds.extract.topics import extract_topics
from fonds.marks.metadata import MachineFacts
from fonds.model import Capture, Evidence, Fields, Language
from fonds.model.document import DECLARED

_NOT_STATED = "the capture doesn't state it"
_NOT_OBSERVABLE = "not observable in a text copy"


def extract(cleaned: Cleaned, capture: Capture) -> Fields:
    """Decide the fields. Pure; every value has evidence, every field without one a reason in `absent`."""
    page, language, evidence = page_of(cleaned, capture)
    site, found = extract_site(page)
    evidence += found
    title, at, found = extract_title(page, site)
    evidence += found
    if at is None:
        at = titled(page, title)
    bylines, byline_evidence = extract_authors(page, site, at)
    blocks = with_bylines(page.blocks, byline_evidence)
    named = page if blocks is page.blocks else replace(page, blocks=blocks)
    subtitle, found = extract_subtitle(named, at, title)
    evidence += found + byline_evidence
    published, modified, found = extract_dates(page, at)
    evidence += found
    photos, found = extract_credits(page, cleaned.figures, site)
    evidence += found
    topics, found = extract_topics(page)
    evidence += found
    rights, found = extract_rights(page, capture.sidecar.rights)
    evidence += found
    canonical, found = extract_address(page)
    evidence += found + file_evidence(capture)
    fields = Fields(
        title=title, subtitle=subtitle, bylines=bylines, published=published, modified=modified, photo_credits=photos,
        site_name=site, canonical_url=canonical, language=language, topics=topics, links=extract_links(page),
        rights=rights, evidence=evidence,
    )  # fmt: skip
    return replace(fields, absent=_absent(fields, page))


def page_of(cleaned: Cleaned, capture: Capture) -> tuple[Page, Language | None, tuple[Evidence, ...]]:
    """What all extractors read, and the language with its evidence."""
    page = Page(
        blocks=cleaned.blocks,
        dom=cleaned.dom,
        machine=cleaned.machine or MachineFacts(),
        url=capture.target_uri,
        captured_at=capture.captured_at,
        language=None,
        is_html=cleaned.dom is not None,
        known=cleaned.known,
        stated=capture.stated,
    )
    language, evidence = extract_language(page)
    return replace(page, language=with_region(page, language.tag if language else None)), language, evidence


# Why a field may be missing where it isn't that nothing states it.
_WHY_ABSENT = {"language": "too little text to tell", "links": "the document's text holds none"}
_UNSEEN_IN_COPIES = frozenset({"canonical_url", "rights", "links", "opt_out"})


def _absent(fields: Fields, page: Page) -> dict[str, str]:
    missing = [kind.name for kind in DECLARED if not getattr(fields, kind.name)]
    # Silence is no consent: that nothing was said to machines, or that a copy can't show it, is stated too.
    if not states_opt_out(fields.rights):
        missing.append("opt_out")
    unseen = frozenset() if page.is_html else _UNSEEN_IN_COPIES
    return {name: _NOT_OBSERVABLE if name in unseen else _WHY_ABSENT.get(name, _NOT_STATED) for name in missing}
