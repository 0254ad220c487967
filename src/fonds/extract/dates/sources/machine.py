"""Dates that a page states for machines: JSON-LD, meta elements, microdata."""

from __future__ import annotations

from collections.abc import Iterator

from fonds.extract.dates.sources import DateCandidate
from fonds.extract.dates.sources.stamped import stamp_of
from fonds.extract.page.json_ld import document_nodes, value_at
from fonds.extract.page.view import Page

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


def machine_dates(page: Page, which: str) -> Iterator[DateCandidate]:
    machine = page.machine
    keys = (
        (("datePublished", 0.95), ("dateCreated", 0.6), ("uploadDate", 0.55))
        if which == "published"
        else (("dateModified", 0.9),)
    )
    for rank, node in enumerate(document_nodes(machine, page.url)):
        for key, confidence in keys:
            if (found := value_at(page, node, key)) and (when := stamp_of(page, found.value)):
                article = node.document_rank <= 12
                yield DateCandidate(
                    when,
                    when.edtf,
                    found.raw,
                    "json-ld",
                    confidence - (0 if article else 0.12) - 0.02 * min(rank, 4),
                    found.locator,
                )
    for name, confidence in PUBLISHED_META if which == "published" else MODIFIED_META:
        for fact in list(machine.metas(name))[:2]:
            if when := stamp_of(page, fact.value):
                yield DateCandidate(when, when.edtf, fact.raw, "meta", confidence, fact.locator)
    wanted = ("datepublished", "pubdate", "datecreated") if which == "published" else ("datemodified",)
    for fact in machine.microdata:
        if fact.name in wanted and (when := stamp_of(page, fact.value)):
            yield DateCandidate(when, when.edtf, fact.raw, "microdata", 0.8, fact.locator)
            break
