"""Code and data of a page that stand in its text: scripts, styles, markup and JSON that nobody wrote for readers.

A template that fails, an escaped widget or an element without an end lets them show. Code that a text is about looks
different: it stands in elements for code, or in short lines, and sentences around it hold few of its signs.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

# Shorter pieces may be anything: a placeholder, an example in a sentence.
SHORTEST = 40
# The share of a text's characters that are signs of code; in prose they are 1 to 2 %, in scripts and data 8 and more.
DENSITY = 0.06
# What stands in one of these elements is code that the text is about.
CODE_TAGS = frozenset({"pre", "code", "kbd", "samp", "tt", "var", "xmp", "listing"})
# Longest text that is looked at.
SAMPLE = 20_000
_SIGNS = frozenset('{}[]();=<>"|&:#_')
# One of these stands in all of it.
_LEADS = ("{", "</", "/>", '="', ");", "='", "-->")


@dataclass(frozen=True, slots=True)
class CodeSign:
    """`least` matches of the expression tell code of that kind; `example` holds them."""

    name: str
    expression: re.Pattern[str]
    least: int
    example: str


CODE_SIGNS = (
    CodeSign(
        "markup",
        re.compile(
            r"</(?:a|b|div|figure|iframe|li|p|script|section|span|strong|style|svg|table|td|tr|ul|noscript)\s{0,4}>"
            r"|<(?:a|div|figure|iframe|img|input|li|link|meta|p|path|script|section|span|style|svg|ul)"
            r'\s[^<>"\']{0,80}["\']',
            re.IGNORECASE,
        ),
        4,
        'Box: <div class="box"><div id="a"><img src="a.png"></div></div>',
    ),
    CodeSign(
        "data",
        re.compile(r'["\'][\w@$.:/-]{1,60}["\']\s{0,4}:\s{0,4}(?:["\'{\[\d-]|true|false|null)'),
        3,
        '{"@type":"NewsArticle","id":4,"tags":["a"]}',
    ),
    CodeSign(
        "style",
        re.compile(r"\{\s{0,4}[a-z-]{2,40}\s{0,4}:[^{};]{1,200}(?:;|\})|@media[^{}]{1,80}\{|!important", re.IGNORECASE),
        2,
        ".box { color: red } .bar { display: none; }",
    ),
    CodeSign(
        "script",
        re.compile(
            r"\bfunction\s{0,4}[\w$]{0,60}\(|\b(?:window|document|navigator|jQuery|dataLayer|googletag|JSON)\.\w"
            r"|\b(?:var|let|const)\s{1,4}[\w$]{1,60}\s{0,4}=|=>\s{0,4}\{|\)\s{0,4}\{|\|\|\s{0,4}[\[{]|\}\s{0,4}\)"
            r"|\.push\(|\btypeof\s|\bgtag\(|\breturn\s[\w$.!]{1,40};|addEventListener"
        ),
        3,
        "window.dataLayer = window.dataLayer || []; function gtag() {dataLayer.push(arguments);}",
    ),
)  # fmt: skip

# How such text begins; so written, one sign is enough.
BEGINNING = CodeSign(
    "beginning",
    re.compile(
        r"<(?:!--|!\[CDATA|/?[a-z][a-z0-9]{0,12}[\s/>])|[\[{]\s{0,4}[\"{\[]|[#.@][\w-]{1,60}+[^{}]{0,80}\{"
        r"|\[/?[a-z_]{2,30}\s[a-z_]{1,20}=[\"']|\(function\s{0,4}\(|!function\s{0,4}\(|\{[{%]"
        r"|(?:self|window|document)[.\w]{1,80}\s{0,4}[=(|]|(?:var|let|const)\s[\w$]{1,60}\s{0,4}=|\$\(",
        re.IGNORECASE,
    ),
    1,
    "#signup { clear: left; width: 600px; font: 14px Sans; }",
)


def page_code(text: str) -> str | None:
    """The kind of code that the text is, None for text that reads as such."""
    if len(text) < SHORTEST or not any(lead in text for lead in _LEADS):
        return None
    sample = text[:SAMPLE].lstrip()
    if sum(map(_SIGNS.__contains__, sample)) < DENSITY * len(sample):
        return None
    if BEGINNING.expression.match(sample):
        return BEGINNING.name
    for sign in CODE_SIGNS:
        found = sign.expression.finditer(sample)
        if sum(1 for _ in zip(range(sign.least), found, strict=False)) == sign.least:
            return sign.name
    return None


# Names that stand in the code of pages alone. A text copy has no elements for code, so examples in a manual look like
# any other code there.
OF_A_PAGE = CodeSign(
    "of a page",
    re.compile(
        r"\b(?:dataLayer|googletag|adsbygoogle|_taboola|__NEXT_DATA__|__NUXT__|__INITIAL_STATE__|__APOLLO_STATE__)\b"
        r"|\b(?:gtag|fbq|ga)\(['\"]|schema\.org[\"'/]|GoogleAnalyticsObject|wp-(?:content|includes)/|@font-face\s{0,4}\{"
    ),
    1,
    'window.dataLayer = window.dataLayer || []; gtag("js", new Date());',
)


def is_of_a_page(text: str) -> bool:
    """Whether code is that of a page and no example in a manual."""
    return OF_A_PAGE.expression.search(text[:SAMPLE]) is not None
