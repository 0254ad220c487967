"""Where a page states its title: for machines, in headings, in its first lines."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from dataclasses import dataclass

from fonds.capture.dom import Dom
from fonds.extract.candidate import Candidate, fold, within
from fonds.extract.page.head import PROSE
from fonds.extract.page.json_ld import document_nodes, value_at
from fonds.extract.page.view import Page
from fonds.extract.site.names import behind_site, strip_site
from fonds.extract.title.headings import shown, unseen_in
from fonds.extract.title.over_headings import kickers_in
from fonds.marks.bylines.lines import match_byline
from fonds.marks.dates.lines import find_dates
from fonds.marks.metadata import Fact
from fonds.model import Kind, Locator, Role

MAX_TITLE = 400
# Pages with more first headings use them for sections.
MAX_HEADINGS = 20


@dataclass(frozen=True)
class TitleCandidate(Candidate[str]):
    """`source` is where the title stands: a key of the table of weights, or `other`."""

    source: str = "other"


SOURCES = frozenset(
    ["headline", "og:title", "twitter:title", "title", "block", "h1", "h1-alone", "h2", "citation_title"]
)


def machine_titles(page: Page, site: str | None) -> Iterator[TitleCandidate]:
    machine = page.machine
    for node in document_nodes(machine, page.url)[:1]:
        if (found := value_at(page, node, "headline")) and (
            c := title_candidate(
                page,
                site,
                found.raw,
                "json-ld",
                0.85,
                locator=found.locator,
                source="headline",
                text=found.value,
            )
        ):
            yield c
    for name, confidence in (
        ("og:title", 0.85),
        ("twitter:title", 0.5),
        ("dc.title", 0.5),
        ("parsely-title", 0.6),
        ("sailthru.title", 0.55),
        ("citation_title", 0.75),
        ("headline", 0.5),
    ):
        for fact in list(machine.metas(name))[:1]:
            if c := _of_fact(page, site, fact, "meta", confidence=confidence, source=name):
                yield c
    if machine.title is not None and (
        c := _of_fact(page, site, machine.title, "title", confidence=0.45, source="title")
    ):
        yield c


def _of_fact(
    page: Page, site: str | None, fact: Fact, method: str, *, confidence: float, source: str
) -> TitleCandidate | None:
    return title_candidate(
        page, site, fact.raw, method, confidence, locator=fact.locator, source=source, text=fact.value
    )


def visible_titles(page: Page, site: str | None) -> Iterator[TitleCandidate]:
    unseen = sorted((*unseen_in(page.dom), *kickers_in(page, page.dom))) if page.dom is not None else []
    for block in page.blocks:
        if block.role is Role.TITLE and block.text:
            raw, located = within(block, block.text)
            text = block.text
            if unseen and page.elements is not None:
                start = page.elements.span(block)[0] + max(0, block.raw.find(raw))
                kept, located = shown(unseen, raw, located, start)
                raw, text = kept, text if kept == raw else kept
            sure = max(0.6, 0.8 * block.confidence)
            if c := title_candidate(page, site, raw, "text-block", sure, locator=located, source="block", text=text):
                yield c
            break
    if page.dom is not None:
        yield from _headings(page, page.dom, site, unseen)
    elif not any(b.role is Role.TITLE and not is_other_mark(b.text) for b in page.blocks):
        yield from _from_lines(page, site)


def _headings(page: Page, dom: Dom, site: str | None, unseen: list[tuple[int, int]]) -> Iterator[TitleCandidate]:
    """The first headings of the first rank that show something and stand in the document."""
    found: list[tuple[str, Locator]] = []
    for number in dom.by_tag.get("h1", ())[:MAX_HEADINGS]:
        text, located = shown(unseen, dom.element_text(number), dom.element_locator(number), dom.starts[number])
        if 0 < len(text.strip()) <= MAX_TITLE:
            found.append((text, located))
    sure, source = (0.62, "h1-alone") if len(found) == 1 else (0.5, "h1")
    for text, located in found[:3]:
        if c := title_candidate(page, site, text, "heading", sure, locator=located, source=source):
            yield c


def lower_headings(page: Page, site: str | None, wanted: set[str]) -> Iterator[TitleCandidate]:
    """The heading of a lower rank that says what a title for machines says, or a part of it that marks part off, and no
    first heading does."""
    dom = page.dom
    if dom is None or not wanted:
        return
    for number in sorted((*dom.by_tag.get("h2", ())[:MAX_HEADINGS], *dom.by_tag.get("h3", ())[:MAX_HEADINGS])):
        text = dom.element_text(number)
        if len(text) > MAX_TITLE or fold(text) not in wanted:
            continue
        located = dom.element_locator(number)
        if c := title_candidate(page, site, text, "heading", 0.5, locator=located, source="h2"):
            yield c
            return


def first_heading(page: Page, site: str | None) -> Iterator[TitleCandidate]:
    """The heading with which the text begins, for pages that state no title anywhere."""
    first = page.blocks[page.bodies[0]] if page.bodies else None
    if first is not None and first.kind is Kind.HEADING and len(first.text) <= MAX_TITLE:
        raw, locator = within(first, first.text)
        if c := title_candidate(page, site, raw, "heading", 0.35, locator=locator, source="h2", text=first.text):
            yield c


def _from_lines(page: Page, site: str | None) -> Iterator[TitleCandidate]:
    """Without a labelled title: the last short line before the first prose that ends like no sentence."""
    first = next((b.index for b in page.blocks if len(b.text) >= PROSE), None)
    if first is None:
        return
    for block in reversed(page.blocks[max(0, first - 12) : first]):
        words = block.text.split()
        if 4 <= len(words) <= 30 and not block.text.endswith((".", ":", ",")) and block.kind is not Kind.LIST_ITEM:
            raw, locator = within(block, block.text)
            if c := title_candidate(
                page, site, raw, "text-position", 0.35, locator=locator, source="line", text=block.text
            ):
                yield c
                return


def title_candidate(
    page: Page,
    site: str | None,
    raw: str,
    method: str,
    confidence: float,
    *,
    locator: Locator | None,
    source: str,
    text: str | None = None,
) -> TitleCandidate | None:
    """`raw` as a title; `text` is what it reads as where that is not the same: a line of Markdown."""
    title = strip_site(
        " ".join(_OWN_LINK.sub("", html.unescape(raw if text is None else text)).split()), site, page.host
    )
    if source == "title":
        title = behind_site(title, site)
    if not title or len(title) > MAX_TITLE or (site and fold(title) == fold(site)) or is_other_mark(title):
        return None
    return TitleCandidate(title, title, raw, method, confidence, locator, source if source in SOURCES else "other")


# What documentation puts behind its headings, to link to them.
_OWN_LINK = re.compile("(?<![¶\U0001f517\ufe0f])[¶\U0001f517\ufe0f]++\\s?$")


def is_other_mark(title: str) -> bool:
    """Whether the line is a dateline or a byline, whatever it was labelled."""
    if len(title) > 80:
        return False
    dates = sum(len(m.raw) for m in find_dates(title))
    return (dates > 0 and len(title) - dates <= 12) or match_byline(title) is not None
