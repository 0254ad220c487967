"""Pages of our own that put a long string wherever a capture can have one."""

from __future__ import annotations

import json
from collections.abc import Iterator
from html import escape

TITLE = "The ferry was late again on Tuesday"
PROSE = "The harbour council met on Tuesday to look at the plans for the new ferry, and said that it would go on. " * 3
_META = (
    "author", "article:author", "og:title", "og:site_name", "description", "article:published_time", "date", "keywords",
    "dc.creator", "dc.rights", "copyright", "twitter:creator", "robots", "og:image:alt", "citation_author", "byl",
    "application-name", "generator",
)  # fmt: skip
_JSON = (
    "headline", "name", "alternativeHeadline", "description", "datePublished", "dateModified", "keywords", "inLanguage",
    "license", "articleSection", "creditText", "copyrightNotice", "copyrightHolder", "url", "identifier", "@id",
)  # fmt: skip
# Class names that send an element's text to one reader or another.
_NAMED = (
    "byline",
    "author",
    "date",
    "caption credit",
    "copyright",
    "category",
    "subtitle",
    "kicker",
    "comments",
    "related",
)
# How a line begins that says who, when or whose.
OPENERS = (
    "",
    "By ",
    "Von Ada Vint, ",
    "Photo: ",
    "(Foto: Bo Marlin) ",
    "© 2026 ",
    "Published ",
    "March 3, 2026 ",
    "Text: ",
    "記者 ",
)


def text_copies(said: str) -> Iterator[str]:
    """Text copies with the string as a line of the head, the body, the foot, a header, an item, a link."""
    for opener in OPENERS:
        line = f"{opener}{said}"
        yield f"{TITLE}\n\n{line}\n\n{PROSE}\n\n{PROSE}\n\n{line}\n"
    yield f"{said}\n\n{TITLE}\n\nBy Ada Vint\n\n{PROSE}{said}\n\n© 2026 The Harbour Paper {said}. All rights reserved."
    marked = f"# {said}\n\n{PROSE}\n\n- {said}\n- [{said}]({said})\n\n| {said} | b |\n|---|---|\n"
    yield f"---\ntitle: {said}\nauthor: {said}\ndate: {said}\n---\n\n{marked}"
    yield f"Title: {said}\nURL Source: {said}\n\n{PROSE}\n\n   {said}\n\nReferences\n\n   1. http://a.example/{said}\n"
    yield said


def pages(said: str) -> Iterator[str]:
    """HTML pages with the string in elements, attributes and page data."""
    inside, quoted = escape(said, quote=False), escape(said)
    metas = "".join(f'<meta name="{n}" content="{quoted}"><meta property="{n}" content="{quoted}">' for n in _META)
    yield f"<html lang='{quoted[:200]}'><head><title>{inside}</title>{metas}</head><h1>{TITLE}</h1><p>{PROSE}</html>"
    person = {"@type": "Person", "name": said, "url": said, "jobTitle": said}
    says = {
        "@type": "NewsArticle", "author": [said, person], "publisher": {"@type": "Organization", "name": said},
        "image": {"@type": "ImageObject", "creditText": said, "caption": said, "url": said}, "articleBody": said,
    } | dict.fromkeys(_JSON, said)  # fmt: skip
    yield _page(f'<script type="application/ld+json">{json.dumps(says).replace("<", " ")}</script>', f"<p>{PROSE}</p>")
    yield _page(f'<script type="application/ld+json">{{"a": [{said}]}}</script>', f"<p>{PROSE}</p>")
    for name in _NAMED:
        yield _page("", f'<div class="{name}">{inside}</div><p>{PROSE}</p><p>{inside}</p><footer>{inside}</footer>')
    yield _page(
        f'<link rel="canonical" href="{quoted}"><link rel="license" href="{quoted}">',
        f'<a rel="author license" href="{quoted}" class="{quoted}" title="{quoted}" data-credit="{quoted}">x</a>'
        f'<figure><img alt="{quoted}" title="{quoted}" src="{quoted}" data-photo-credit="{quoted}" {quoted[:3_000]}>'
        f"<figcaption>{inside}</figcaption></figure><time datetime='{quoted}'>{inside}</time>"
        f"<p id='{quoted}'>{PROSE}</p>"
        f'<span itemprop="author" content="{quoted}">{inside}</span><li>{inside}</li><a href="/x">{inside}</a>',
    )
    for opener in OPENERS:
        caption = f"<figure><img src=x><figcaption>{opener}{inside}</figcaption></figure>"
        yield _page("", f"<p>{opener}{inside}</p><p>{PROSE}</p>{caption}")


def _page(head: str, body: str) -> str:
    return f"<html><head><title>{TITLE}</title>{head}</head><body><h1>{TITLE}</h1>{body}</body></html>"
