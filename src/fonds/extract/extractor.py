"""All fields of a cleaned capture."""

from __future__ import annotations

from dataclasses import replace

from fonds.cleaning.result import Cleaned
from fonds.extract.authors.choose import extract_bylines
from fonds.extract.dates.choose import extract_dates
from fonds.extract.page.header import stated_address
from fonds.extract.language.choose import extract_language
from fonds.extract.page.view import Page, titled
from fonds.extract.credits.choose import extract_credits
from fonds.extract.placing import with_bylines
from fonds.extract.rights.choose import extract_rights, states_opt_out
from fonds.extract.site.choose import extract_site
from fonds.extract.title.choose import extract_subtitle, extract_title
from fonds.extract.topics.choose import extract_links, extract_topics
from fonds.marks.machine import Fact, MachineFacts
from fonds.model import Capture, Evidence, Fields, Language
from fonds.settings import Settings

_NOT_STATED = "the capture doesn't state it"
_NOT_OBSERVABLE = "not observable in a text copy"


def extract(cleaned: Cleaned, capture: Capture, settings: Settings | None = None) -> Fields:
    """Decide the fields. Pure; every value has evidence, every field without one a reason in `absent`."""
    page, language, evidence = page_of(cleaned, capture, settings or Settings())
    site, found = extract_site(page)
    evidence += found
    title, at, found = extract_title(page, site)
    evidence += found
    if at is None:
        at = titled(page, title)
    bylines, byline_evidence = extract_bylines(page, site, at)
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
    canonical, found = _canonical(page)
    evidence += found
    fields = Fields(
        title=title, subtitle=subtitle, bylines=bylines, published=published, modified=modified, photo_credits=photos,
        site_name=site, canonical_url=canonical, language=language, topics=topics, links=extract_links(page),
        rights=rights, evidence=evidence,
    )  # fmt: skip
    return replace(fields, absent=_absent(fields, page))


def page_of(
    cleaned: Cleaned, capture: Capture, settings: Settings
) -> tuple[Page, Language | None, tuple[Evidence, ...]]:
    """What all extractors read, and the language with its evidence."""
    page = Page(
        blocks=cleaned.blocks,
        dom=cleaned.dom,
        machine=cleaned.machine or MachineFacts(),
        url=capture.target_uri,
        captured_at=capture.captured_at,
        language=None,
        is_html=cleaned.dom is not None,
    )
    language, evidence = extract_language(page, settings.language_sample_chars)
    return replace(page, language=_order_tag(page, language.tag if language else None)), language, evidence


# Country domains of English-speaking places that write the day first, and the month first.
_REGIONS = {"uk": "en-GB", "ie": "en-IE", "au": "en-AU", "nz": "en-NZ", "za": "en-ZA", "in": "en-IN"}


def _order_tag(page: Page, tag: str | None) -> str | None:
    """The language with the region that the page's lang or its domain adds: it decides 04/05/2024."""
    said = page.machine.language
    stated = said.value.strip().replace("_", "-") if said is not None else ""
    if tag == "en":
        top = page.host.rsplit(".", 1)[-1]
        if top in _REGIONS:
            return _REGIONS[top]
        if stated.lower().startswith("en-") and top not in ("com", "org", "net"):
            return stated
    return tag


def _canonical(page: Page) -> tuple[str | None, tuple[Evidence, ...]]:
    candidates: list[tuple[Fact, str, float]] = [(f, "link", 0.95) for f in page.machine.rels("canonical")]
    candidates += [(f, "meta", 0.8) for f in page.machine.metas("og:url")]
    usable = [c for c in candidates if c[0].value.startswith(("http://", "https://"))]
    if not usable:
        stated = stated_address(page)
        return (None, ()) if stated is None else (stated.value, (stated.evidence("canonical_url", chosen=True),))
    fact, method, confidence = usable[0]
    return fact.value, (Evidence("canonical_url", fact.value, fact.raw, method, confidence, fact.locator),)


def _absent(fields: Fields, page: Page) -> dict[str, str]:
    reasons: dict[str, str] = {}
    for name in ("title", "subtitle", "bylines", "published", "modified", "photo_credits", "site_name", "topics"):
        if not getattr(fields, name):
            reasons[name] = _NOT_STATED
    if fields.language is None:
        reasons["language"] = "too little text to tell"
    if fields.canonical_url is None:
        reasons["canonical_url"] = _NOT_STATED if page.is_html else _NOT_OBSERVABLE
    if not fields.rights:
        reasons["rights"] = _NOT_STATED if page.is_html else _NOT_OBSERVABLE
    # Silence is no consent: that nothing was said to machines, or that a copy can't show it, is stated too.
    if not states_opt_out(fields.rights):
        reasons["opt_out"] = _NOT_STATED if page.is_html else _NOT_OBSERVABLE
    if not fields.links:
        reasons["links"] = "the document's text holds none" if page.is_html else _NOT_OBSERVABLE
    return reasons
