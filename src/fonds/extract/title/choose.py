"""Title and subtitle."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from dataclasses import replace

from fonds.cleaning.intro import INTRO
from fonds.extract.candidate import Candidate, fold, settle, within
from fonds.extract.title.text_copy.candidates import title_lines
from fonds.extract.page.header import stated_text
from fonds.extract.page.json_ld import document_nodes, value_at
from fonds.extract.title.text_copy.kickers import standing_alone, without_kicker
from fonds.extract.page.view import PROSE, Page
from fonds.extract.title.text_copy.printed import as_printed
from fonds.extract.site.choose import SEPARATORS
from fonds.extract.title.features import SOURCES, WEIGHTS, Titled, Traits
from fonds.marks.bylines import match_byline
from fonds.marks.dates import find_dates
from fonds.marks.exports import Fact
from fonds.marks.machine import Fact as Stated
from fonds.model import Evidence, Kind, Locator, Role

MAX_TITLE = 400


def extract_title(page: Page, site: str | None) -> tuple[str | None, int | None, tuple[Evidence, ...]]:
    """The title without the site's name, the index of its block where it was found by that, and its evidence."""
    if not page.is_html:
        lines = _lines(page, site)
        stated = stated_text(page, Fact.HEADLINE)
        if stated is not None:
            others = [c for c, _ in lines]
            return stated.value, None, settle("title", stated, others, lambda a, b: fold(a) == fold(b))
        lines = as_printed(page, lines)
        if lines:
            best, at = lines[0]
            return best.value, at, settle("title", best, [c for c, _ in lines], lambda a, b: fold(a) == fold(b))
    found = stated_titles(page, site)
    if not found:
        return None, None, ()
    traits = Traits(page, found)
    say = {key: round(sum(WEIGHTS[k] * v for k, v in traits.of(key).items()), 3) for key in traits.sources}
    best = max(found, key=lambda c: (say[fold(c.value)], c.confidence))
    return best.value, None, settle("title", best, found, lambda a, b: fold(a) == fold(b))


def stated_titles(page: Page, site: str | None) -> list[Titled]:
    """The titles that the page gives machines and readers, without the site's name."""
    visible = list(_visible(page, site))
    return [*(_as_headed(c, visible) for c in _machine(page, site)), *visible]


# Behind a page's heading in what it tells machines: "Storm over the bay | News | The Bay Courier".
_BEHIND_HEADING = re.compile(r"\s?[|»·•｜]\s|\s-\s|\s?[-–|]$")
_LEAST_HEADING = 12
# <title> is written so for search engines, and weighs against what it says.
_SHARED = frozenset({"headline", "og:title"})


def _as_headed(stated: Titled, visible: list[Titled]) -> Titled:
    """The title as the heading shows it where what follows it is parted by a mark: sections, dates, the site's name."""
    for shown in visible if stated.source in _SHARED else ():
        rest = stated.value.removeprefix(shown.value)
        if len(shown.value) >= _LEAST_HEADING and rest != stated.value and _BEHIND_HEADING.match(rest):
            return replace(stated, value=shown.value, shown=shown.value)
    return stated


def _candidate(
    page: Page,
    site: str | None,
    raw: str,
    method: str,
    confidence: float,
    *,
    locator: Locator | None,
    source: str,
    said: str | None = None,
) -> Titled | None:
    """`raw` as a title; `said` is what it reads as where that is not the same: a line of Markdown."""
    title = strip_site(" ".join(html.unescape(raw if said is None else said).split()), site, page.host)
    if not title or len(title) > MAX_TITLE or (site and fold(title) == fold(site)) or _is_furniture(title):
        return None
    return Titled(title, title, raw, method, confidence, locator, source if source in SOURCES else "other")


def _is_furniture(title: str) -> bool:
    """Whether the line is a dateline or a byline, whatever it was labelled."""
    if len(title) > 80:
        return False
    dates = sum(len(m.raw) for m in find_dates(title))
    return (dates > 0 and len(title) - dates <= 12) or match_byline(title) is not None


def _machine(page: Page, site: str | None) -> Iterator[Titled]:
    machine = page.machine
    for node in document_nodes(machine, page.url)[:1]:
        if (found := value_at(page, node, "headline")) and (
            c := _candidate(
                page,
                site,
                found.raw,
                "json-ld",
                0.85,
                locator=found.locator,
                source="headline",
                said=found.value,
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
    page: Page, site: str | None, fact: Stated, method: str, *, confidence: float, source: str
) -> Titled | None:
    return _candidate(page, site, fact.raw, method, confidence, locator=fact.locator, source=source, said=fact.value)


def _visible(page: Page, site: str | None) -> Iterator[Titled]:
    for block in page.blocks:
        if block.role is Role.TITLE and block.text:
            raw, located = within(block, block.text)
            if c := _candidate(
                page,
                site,
                raw,
                "text-block",
                max(0.6, 0.8 * block.confidence),
                locator=located,
                source="block",
                said=block.text,
            ):
                yield c
            break
    if page.dom is not None:
        headings = [e for e in page.dom.elements("h1") if 0 < len(e.text.strip()) <= MAX_TITLE]
        for element in headings[:3]:
            sure = 0.62 if len(headings) == 1 else 0.5
            located = page.dom.element_locator(element.number)
            source = "h1-alone" if len(headings) == 1 else "h1"
            if c := _candidate(page, site, element.text, "heading", sure, locator=located, source=source):
                yield c
    elif not any(b.role is Role.TITLE and not _is_furniture(b.text) for b in page.blocks):
        yield from _from_lines(page, site)


# Lines that are recorded as candidates, the chosen one included.
_KEPT_LINES = 4
# A lead over the next line of this much score is as sure as position gets: of 428 pages 0.84 were right above it, and
# half of those with hardly any lead.
_LEAD, _SUREST, _LEAST = 1.5, 0.84, 0.5


def _lines(page: Page, site: str | None) -> list[tuple[Titled, int]]:
    """The lines of a text copy that may be its title, best first, with their blocks' indexes."""
    ranked = title_lines(page, _KEPT_LINES + 1)
    found: list[tuple[Titled, int]] = []
    singles = standing_alone(page.lines) if ranked else frozenset()
    for number, line in enumerate(ranked[:_KEPT_LINES]):
        other = next((o.score for o in ranked[number + 1 :] if o.block.text != line.block.text), line.score - _LEAD)
        lead = min(1.0, max(0.0, (line.score - other) / _LEAD))
        sure = round(_LEAST + (_SUREST - _LEAST) * lead, 3) if number == 0 else 0.3
        method = "text-block" if line.block.role is Role.TITLE else "text-position"
        said = without_kicker(line.block.text, page.lines, singles)
        raw, located = within(line.block, said)
        if c := _candidate(page, site, raw, method, sure, locator=located, source="line", said=said):
            found.append((c, line.block.index))
    return found


def _from_lines(page: Page, site: str | None) -> Iterator[Titled]:
    """Without a labelled title: the last short line before the first prose that ends like no sentence."""
    first = next((b.index for b in page.blocks if len(b.text) >= PROSE), None)
    if first is None:
        return
    for block in reversed(page.blocks[max(0, first - 12) : first]):
        words = block.text.split()
        if 4 <= len(words) <= 30 and not block.text.endswith((".", ":", ",")) and block.kind is not Kind.LIST_ITEM:
            raw, locator = within(block, block.text)
            said = block.text
            if c := _candidate(page, site, raw, "text-position", 0.35, locator=locator, source="line", said=said):
                yield c
                return


def strip_site(title: str, site: str | None, host: str) -> str:
    """The title without the site's name before or behind it, where a separator parts them."""
    names = {
        fold(n)
        for n in (site or "", host, host.rsplit(".", 1)[0], host.rsplit(".", 1)[0].rsplit(".", maxsplit=1)[-1])
        if n
    }
    for _ in range(2):
        cuts = list(SEPARATORS.finditer(title))
        if not cuts:
            break
        last, first = title[cuts[-1].end() :], title[: cuts[0].start()]
        if _is_site(last, names):
            title = title[: cuts[-1].start()].rstrip()
        elif _is_site(first, names):
            title = title[cuts[0].end() :].lstrip()
        else:
            break
    return title.strip()


def _is_site(part: str, names: set[str]) -> bool:
    folded = fold(part)
    if not folded:
        return False
    return any(
        folded == n
        or (
            len(n) > 4
            and len(folded) > 4
            and (n.startswith(folded) or folded.startswith(n))
            and len(folded) < 2.5 * len(n)
        )
        for n in names
    )


_STANDFIRST_ENDS = re.compile(r"[.!?…:”»\"]$|\w$")


def extract_subtitle(page: Page, title_at: int | None, title: str | None) -> tuple[str | None, tuple[Evidence, ...]]:
    """The standfirst: the block labelled so, or so long that it opens the text as well; else what the page tells
    machines when it also stands in the text."""
    for block in page.blocks:
        if (block.role is Role.SUBTITLE or block.decided_by == INTRO) and block.text:
            found = Candidate(
                block.text, block.text, block.raw, "text-block", max(0.6, block.confidence), block.locator
            )
            return found.value, settle("subtitle", found, [], lambda a, b: a == b)
    if title_at is None:
        return None, ()
    described = {fold(f.value): f for f in page.machine.metas("description", "og:description") if len(f.value) > 30}
    for block in page.blocks[title_at + 1 : title_at + 6]:
        fact = described.get(fold(block.text))
        if fact is not None and block.text != title and len(block.text) < 400:
            raw, located = within(block, block.text)
            found = Candidate(block.text, block.text, raw, "text-and-meta", 0.75, located)
            return found.value, settle("subtitle", found, [], lambda a, b: a == b)
    return None, ()
