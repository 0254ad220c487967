"""When the document was published and modified."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, timedelta

from fonds.extract.candidate import Candidate, settle, within
from fonds.extract.dates.sources.lines import SeenDate, seen_dates
from fonds.extract.page.header import stated_dates
from fonds.extract.page.json_ld import document_nodes, value_at
from fonds.extract.page.view import Page
from fonds.marks.dates import from_datetime
from fonds.marks.months import month_number
from fonds.marks.stamps import read_stamp
from fonds.marks.zones import usual_offset
from fonds.model import Evidence, Locator, StatedDate

When = Candidate[StatedDate]

# Meta names that state publication, with how far they were right on 138 news pages (rounded down).
PUBLISHED_META: tuple[tuple[str, float], ...] = (
    ("article:published_time", 0.93), ("og:article:published_time", 0.9), ("article:published", 0.85),
    ("og:published_time", 0.85),
    ("datepublished", 0.88), ("parsely-pub-date", 0.85), ("citation_publication_date", 0.85), ("citation_date", 0.8),
    ("citation_online_date", 0.8), ("sailthru.date", 0.75), ("dc.date.issued", 0.85), ("dcterms.issued", 0.85),
    ("dc.date.created", 0.75),
    ("dcterms.created", 0.75), ("cxenseparse:recs:publishtime", 0.8), ("cxenseparse:publishtime", 0.8),
    ("pubdate", 0.8),
    ("publish-date", 0.8), ("publish_date", 0.8), ("publishdate", 0.8), ("pub_date", 0.75), ("publication_date", 0.75),
    ("published_at", 0.75), ("published-date", 0.75), ("published_date", 0.75), ("publicationdate", 0.75),
    ("article.published", 0.8),
    ("date_published", 0.8), ("bt:pubdate", 0.8), ("rnews:datepublished", 0.8),
    ("shareaholic:article_published_time", 0.8),
    ("originalpublicationdate", 0.8), ("article:original_published_time", 0.8), ("date", 0.7),
    ("dc.date", 0.7), ("dcterms.date", 0.7),
    ("datecreated", 0.6), ("article:published_date", 0.8), ("ptime", 0.5), ("prism.publicationdate", 0.8),
)  # fmt: skip
MODIFIED_META: tuple[tuple[str, float], ...] = (
    ("article:modified_time", 0.9), ("og:updated_time", 0.8), ("datemodified", 0.85),
    ("article:modified", 0.8), ("dc.date.modified", 0.8),
    ("dcterms.modified", 0.8), ("last-modified", 0.6), ("lastmod", 0.6), ("article:updated_time", 0.8),
    ("article.updated", 0.7),
    ("modified", 0.6), ("bt:moddate", 0.7), ("og:article:modified_time", 0.8),
)  # fmt: skip

# "/2024/05/03/", "/2024/5/3/", "/2024/may/03/"; "-2024-05-03", "20240503".
_URL_DATE = re.compile(
    r"/(?P<y>(?:19|20)\d\d)/(?P<m>[01]?\d|[a-z]{3})/(?P<d>[0-3]?\d)(?=[/_.-]|$)"
    r"|(?<!\d)(?P<y2>(?:19|20)\d\d)(?P<by>-?)(?P<m2>[01]\d)(?P=by)(?P<d2>[0-3]\d)(?!\d)"
)
# Of 140 annotated pages with such an address 136 were published on that day, and 36 of 36 pages of another set; it
# stands behind what the page says itself, though.
URL_SURE = 0.6
# A date less sure than this is any date of the page: an invented one is worse than none.
LEAST = 0.3
# A date at least this sure stands against one that can't be, as it lies behind the capture.
SURE = 0.6
# A line of text less sure than an even guess disputes nothing.
EVEN = 0.5
# Unless the page's data say it this surely, dates are looked for far from the title, too.
TOLD = 0.9
# A page that was only ever changed, as its lines say, is published at that time at best.
ONLY_MODIFIED = 0.15


def extract_dates(
    page: Page, title_at: int | None
) -> tuple[StatedDate | None, StatedDate | None, tuple[Evidence, ...]]:
    """Published, modified, evidence of both."""
    published, modified = list(_machine(page, "published")), list(_machine(page, "modified"))
    told = any(c.confidence >= TOLD for c in published)
    seen_published, seen_modified = _visible(page, title_at, everywhere=not told)
    published += [*seen_published, *stated_dates(page)]
    hint = _url_day(page)
    if hint is not None:
        published.append(hint)
    modified += seen_modified
    first = _choose(published, page)
    last = _choose(modified, page)
    evidence: tuple[Evidence, ...] = ()
    if first is not None:
        evidence += settle("published", first, _rivals(published), _same_time)
    if last is not None:
        evidence += settle("modified", last, _rivals(modified), _same_time)
    return (first.value if first else None), (last.value if last else None), evidence


def _rivals(found: list[When]) -> list[When]:
    """Those that count for or against the chosen one: not every date that stands somewhere on the page."""
    return [c for c in found if c.method != "text-pattern" or c.confidence >= EVEN]


def day_of(when: StatedDate) -> date:
    return when.as_stated.date() if isinstance(when.as_stated, datetime) else when.as_stated


def _same_time(one: StatedDate, other: StatedDate) -> bool:
    if one.utc is not None and other.utc is not None:
        return abs(one.utc - other.utc) < timedelta(minutes=1)
    return abs((day_of(one) - day_of(other)).days) <= (1 if one.utc or other.utc else 0)


# A machine writes a midnight without a known zone, or in UTC, where it has the day only.
def _fineness(when: StatedDate) -> int:
    if not isinstance(when.as_stated, datetime):
        return {"day": 1}.get(when.precision, 0)
    bare = when.as_stated.time().replace(microsecond=0).isoformat() == "00:00:00"
    return 1 if bare else 3 if when.utc is not None and when.offset_basis != "site" else 2


def _choose(found: list[When], page: Page) -> When | None:
    """The surest; of those that agree with it on the day the one that states most."""
    # A date after the capture gives way to a sure one; else it stays, and the quality check says so.
    usable = [c for c in found if not _too_late(c.value, page)]
    usable = usable if any(c.confidence >= SURE for c in usable) else found
    usable = [c for c in usable if c.confidence >= LEAST]
    if not usable:
        return None
    best = max(usable, key=lambda c: (c.confidence + _support(c, usable), c.confidence))
    if _fineness(best.value) < 3:
        finer = [c for c in usable if _near(c.value, best.value) and _fineness(c.value) > _fineness(best.value)]
        near = [c for c in finer if day_of(c.value) == day_of(best.value)] or finer
        if near:
            best = max(near, key=lambda c: (_fineness(c.value), c.confidence))
    return next((c for c in usable if _says_zone(c.value) and _same_moment(c.value, best.value)), best)


def _says_zone(when: StatedDate) -> bool:
    offset = when.as_stated.utcoffset() if isinstance(when.as_stated, datetime) else None
    return bool(offset) and when.offset_basis == "stated"


def _same_moment(one: StatedDate, other: StatedDate) -> bool:
    """The same minute, told in UTC by the other: the clock of the page's readers says more."""
    if one.utc is None or other.utc is None or other.as_stated != other.utc or _says_zone(other):
        return False
    return abs(one.utc - other.utc) < timedelta(minutes=1)


# What each other kind of source that names the day adds, and how much at most.
SUPPORT, MOST_SUPPORT = 0.1, 0.2


def _support(candidate: When, found: list[When]) -> float:
    day = day_of(candidate.value)
    methods = {c.method for c in found if day_of(c.value) == day} - {candidate.method}
    return min(MOST_SUPPORT, SUPPORT * len(methods))


def _near(one: StatedDate, other: StatedDate) -> bool:
    """Whether both may be one moment: the same day, or the next where an offset can shift it."""
    days = abs((day_of(one) - day_of(other)).days)
    return days == 0 or (days == 1 and (one.utc is not None or other.utc is not None))


def _too_late(when: StatedDate, page: Page) -> bool:
    if page.captured_at is None:
        return False
    return day_of(when) > page.captured_at.date() + timedelta(days=1)


def _machine(page: Page, which: str) -> Iterator[When]:
    machine = page.machine
    keys = (
        (("datePublished", 0.95), ("dateCreated", 0.6), ("uploadDate", 0.55))
        if which == "published"
        else (("dateModified", 0.9),)
    )
    for rank, node in enumerate(document_nodes(machine, page.url)):
        for key, confidence in keys:
            if (found := value_at(page, node, key)) and (when := read_stamp(found.value, language=page.language)):
                article = node.document_rank <= 12
                yield When(
                    when,
                    when.edtf,
                    found.raw,
                    "json-ld",
                    confidence - (0 if article else 0.12) - 0.02 * min(rank, 4),
                    found.locator,
                )
    for name, confidence in PUBLISHED_META if which == "published" else MODIFIED_META:
        for fact in list(machine.metas(name))[:2]:
            if when := read_stamp(fact.value, language=page.language):
                yield When(when, when.edtf, fact.raw, "meta", confidence, fact.locator)
    wanted = ("datepublished", "pubdate", "datecreated") if which == "published" else ("datemodified",)
    for fact in machine.microdata:
        if fact.name in wanted and (when := read_stamp(fact.value, language=page.language)):
            yield When(when, when.edtf, fact.raw, "microdata", 0.8, fact.locator)
            break


def _url_day(page: Page) -> When | None:
    match = _URL_DATE.search(page.url or "")
    if match is None:
        return None
    month = match["m"] or match["m2"]
    number = int(month) if month.isdigit() else month_number(month, "en")
    if number is None:
        return None
    when = read_stamp(f"{match['y'] or match['y2']}-{number:02}-{int(match['d'] or match['d2']):02}")
    return When(when, when.edtf, match[0], "url", URL_SURE) if when else None


def _visible(page: Page, title_at: int | None, *, everywhere: bool) -> tuple[list[When], list[When]]:
    """Published and modified as the lines of the text and the time elements tell them."""
    published: list[When] = []
    modified: list[When] = []
    for seen in seen_dates(page, title_at, everywhere=everywhere):
        raw, locator = _place_of(seen)
        stated = _zoned(page, seen.mark.date)
        found = When(stated, stated.edtf, raw, "text-pattern", seen.confidence, locator)
        (modified if seen.label == "modified" else published).append(found)
    if not published and modified:
        published = [replace(c, confidence=round(c.confidence - ONLY_MODIFIED, 3)) for c in modified[:1]]
    return published + _time_elements(page, has_line=bool(published)), modified


def _place_of(seen: SeenDate) -> tuple[str, Locator]:
    if seen.behind is None:
        return within(seen.block, seen.mark.raw)
    spans = (*seen.block.locator.spans, *seen.behind.locator.spans)
    return seen.block.raw + seen.behind.raw, Locator(spans)


def _zoned(page: Page, when: StatedDate) -> StatedDate:
    """A time printed without its zone: it stays as stated, its instant is told by the site's country. A language tells
    no zone, so without an address nothing is added."""
    if not isinstance(when.as_stated, datetime) or when.utc is not None or not page.host:
        return when
    offset = usual_offset(page.host, when.as_stated.date())
    if offset is None:
        return when
    told = from_datetime(when.as_stated, offset, when.raw, when.precision, "site")
    return replace(when, utc=told.utc, offset_basis="site")


def _time_elements(page: Page, *, has_line: bool) -> list[When]:
    """The first time element: it is the document's more often than not, surely where all state one day."""
    times = [f for f in page.machine.times if f.value]
    found = [(f, when) for f in times[:20] if (when := read_stamp(f.value, language=page.language))]
    days = {day_of(when) for _, when in found}
    if not found:
        return []
    fact, when = found[0]
    if len(days) == 1 or has_line:
        return [When(when, when.edtf, fact.raw, "time-element", 0.65 if len(days) == 1 else 0.4, fact.locator)]
    return [When(when, when.edtf, fact.raw, "time-element", 0.45, fact.locator)]
