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
    "home-link": "the link to the site's first page",
    "copyright": "the page's line of copyright",
    "footer": "the foot of the page",
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
# Who says it, where that is not the page itself.
SAID_BY = {
    "url": "read from the address",
    "header": "said by the program that made the text",
    "warc": "said by the archive file",
    "arc": "said by the archive file",
    "wacz": "said by the archive file",
    "http": "said by the server",
    "mhtml": "said by the file's header",
    "webarchive": "said by the file",
    "mail": "said by the mail's header",
    "pdf": "said by the file's properties",
    "docx": "said by the file's properties",
    "odt": "said by the file's properties",
    "comment": "said by the program that saved the page",
    "archivebox": "said by the program that saved the page",
    "attribute": "said by the program that saved the page",
    "sidecar": "said by the sidecar",
    "detector": "told by detectors from the text",
    "person": "said by a person",
}
# A word for each tier of the text, and the sentence for rows of versions that gave no reason.
TIER = {
    Tier.A: ("good", "The text is expected to be right nearly throughout."),
    Tier.B: ("fair", "Some of the text may be missing or too much."),
    Tier.C: ("look before use", "Much of the text may be missing or wrong."),
}
FIELDS_TIER = {Tier.A: "nothing against them", Tier.B: "not complete, or doubtful", Tier.C: "look before use"}
OUTCOME = {Outcome.FAIL: "failed", Outcome.WARN: "warning", Outcome.PASS: "passed", Outcome.NOT_ASKED: "not asked"}
CHARSET_BASIS = {
    "bom": "marked at the start of the file",
    "stated": "stated with the capture",
    "meta": "stated in the page",
    "utf-8": "the bytes are valid UTF-8",
    "detected": "guessed by a detector",
}


_PAGES = frozenset({"text/html", "application/xhtml+xml"})


def is_page(media_type: str) -> bool:
    """Whether a browser that opens the capture runs what is in it."""
    return media_type in _PAGES


_FORMATS = {"pdf": "PDF", "docx": "DOCX", "odt": "ODT", "mail": "mail", "page": ""}


def kind_of(media_type: str | None, capture_format: str | None) -> str:
    """What a capture is, for whoever sorts by it: a text copy, a web page, one in an archive file, a PDF."""
    kind = "web page" if is_page(media_type or "") else "text copy"
    form = _FORMATS.get(capture_format or "page", capture_format or "")
    return f"{kind} ({form})" if form else kind


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


def stated(value: datetime | date, precision: str = "second") -> str:
    """A date as the page states it, with its offset where there is one, as precise as that."""
    if isinstance(value, datetime):
        return value.isoformat(sep=" ", timespec="minutes" if precision == "minute" else "seconds")
    return value.isoformat()


def kept_back(access: str | None, embargo_until: date | None) -> str | None:
    """In words, why not everybody may read a document, or not yet; None for one that is open."""
    facts = [] if access in (None, "open") else [str(access)]
    if embargo_until is not None:
        facts.append(f"not before {embargo_until.isoformat()}")
    return ", ".join(facts) or None
