"""Plain words for the codes that reports show."""

from __future__ import annotations

from datetime import date, datetime

from fonds.model import Outcome, Role, Tier

ROLE = {
    Role.TITLE: "title",
    Role.SUBTITLE: "subtitle",
    Role.BYLINE: "byline",
    Role.DATELINE: "date line",
    Role.BODY: "text",
    Role.CAPTION: "caption",
    Role.CREDIT: "photo credit",
    Role.NAVIGATION: "navigation",
    Role.CONSENT: "cookie consent",
    Role.ADVERT: "advertising",
    Role.DISCLOSURE: "disclosure",
    Role.SHARE: "sharing",
    Role.NEWSLETTER: "newsletter",
    Role.RELATED: "related stories",
    Role.COMMENTS: "comments",
    Role.AUTHOR_BIO: "about the author",
    Role.TOPICS: "topics",
    Role.SEARCH: "search",
    Role.PAGING: "paging",
    Role.FOOTER: "footer",
    Role.LEGAL: "legal",
    Role.HIDDEN: "hidden on the page",
    Role.OTHER: "other",
}
METHOD = {
    "json-ld": "page data (JSON-LD)",
    "meta": "page data (meta)",
    "microdata": "page data (microdata)",
    "link": "page data (link)",
    "time": "the page's markup (time)",
    "script": "a script of the page",
    "time-element": "the page's markup (time)",
    "text-and-meta": "wording on the page and page data",
    "text-position": "place on the page",
    "text-block": "wording on the page",
    "title": "page data (title)",
    "heading": "a heading on the page",
    "html-lang": "page data (lang)",
    "class": "the page's markup",
    "text-pattern": "wording on the page",
    "position": "place on the page",
    "url": "the address",
    "header": "what a program wrote above the text",
    "warc": "the header of the record in the archive file",
    "arc": "the header of the record in the archive file",
    "http": "a header of the server's response",
    "wacz": "the list of pages in the WACZ file",
    "mhtml": "the header of the MHTML file",
    "webarchive": "the web archive file",
    "mail": "the header of the mail",
    "pdf": "the properties of the PDF",
    "docx": "the properties of the document",
    "odt": "the properties of the document",
    "comment": "a comment of the program that saved the page",
    "archivebox": "the index of ArchiveBox",
    "attribute": "a mark of the program that saved the page",
    "sidecar": "the sidecar",
    "detector": "language detector",
    "person": "a person",
}
TIER = {
    Tier.A: ("Very likely right", "The text is expected to be right nearly throughout."),
    Tier.B: ("Likely right, with something to know", "Some of the text may be missing or too much."),
    Tier.C: ("Look before use", "Much of the text may be missing or wrong."),
}
OUTCOME = {Outcome.PASS: "passed", Outcome.WARN: "warning", Outcome.FAIL: "failed", Outcome.NOT_ASKED: "not asked"}
CHARSET_BASIS = {
    "bom": "marked at the start of the file",
    "stated": "stated with the capture",
    "meta": "stated in the page",
    "utf-8": "the bytes are valid UTF-8",
    "detected": "guessed by a detector",
}


def count(number: float, one: str, many: str = "") -> str:
    """`1 block`, `2,340 blocks`."""
    return f"{number:,.0f} {one if number == 1 else many or one + 's'}"


def percent(share: float) -> str:
    """A share as people read it; what is there but small is never shown as nothing."""
    if 0 < share < 0.001:
        return "under 0.1 %"
    return f"{share:.1%}".replace("%", " %").replace(".0 ", " ")


def instant(value: datetime | None) -> str:
    """`2025-11-24 09:47:00 UTC`, empty for None."""
    return "" if value is None else f"{value:%Y-%m-%d %H:%M:%S} UTC"


def stated(value: datetime | date) -> str:
    """A date as the page states it, with its offset where there is one."""
    return value.isoformat(sep=" ") if isinstance(value, datetime) else value.isoformat()


def kept_back(access: str | None, embargo_until: date | None) -> str | None:
    """In words, why not everybody may read a document, or not yet; None for one that is open."""
    facts = [] if access in (None, "open") else [str(access)]
    if embargo_until is not None:
        facts.append(f"not before {embargo_until.isoformat()}")
    return ", ".join(facts) or None
