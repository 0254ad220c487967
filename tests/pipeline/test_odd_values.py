"""What captures say for machines may be cut, blank or broken: it is read as far as it goes, and no stage fails."""

from __future__ import annotations

import json
from datetime import datetime
from typing import Any

import pytest

import fonds
from fonds.errors import FondsError, WrongArgument
from fonds.pipeline import record_of

PROSE = "The harbour council met on Tuesday to look at the plans for the new ferry, and so it goes on. " * 4
ADDRESSES = (
    "http://www.harbour", "www.com", "http://[bad", "http://]", "//[x", "https://[::1", "http://a:b:c/", "http://www.",
    "http://x:99999999/", "http://\u2100.example", "https://", "http://%zz", "//", "?", "http:///path", "ht!tp://x",
)  # fmt: skip


@pytest.mark.parametrize("address", ADDRESSES)
def test_cut_and_broken_addresses_in_text_copies(address: str) -> None:
    lines = ["A title of its own", "By Ada Vint", f"Find us at {address} today.", f"Source: {address}", address, PROSE]
    payload = "\n\n".join([*lines, f"[a link]({address}) and <{address}>", "© 2026 Harbour Paper"]).encode()
    for url in (None, address, f"https://paper.example/{address}"):
        assert PROSE.strip() in fonds.clean(payload, url=url).text


@pytest.mark.parametrize("address", ADDRESSES)
def test_cut_and_broken_addresses_in_pages(address: str) -> None:
    says = {
        "@type": "NewsArticle", "url": address, "mainEntityOfPage": address, "license": address, "headline": "A title",
        "publisher": {"name": "Paper", "url": address},
        "author": {"name": "Ada Vint", "url": address, "sameAs": address},
    }  # fmt: skip
    rels = "".join(f'<link rel="{rel}" href="{address}">' for rel in ("canonical", "license", "author", "alternate"))
    payload = (
        f'<html><head><base href="{address}">{rels}<meta property="og:url" content="{address}">'
        f'<script type="application/ld+json">{json.dumps(says)}</script></head><body><h1>A title</h1>'
        f'<a rel="author" href="{address}">Ada Vint</a><p>{PROSE}<a href="{address}">{address}</a>'
        f'<a rel="license" href="{address}">terms</a><img src="{address}"></p></body></html>'
    ).encode()
    for url in (None, address, f"https://paper.example/{address}"):
        assert "harbour council" in fonds.clean(payload, url=url).text


def _page(says: str) -> bytes:
    head = f'<title>A title</title><script type="application/ld+json">{says}</script>'
    return f"<html><head>{head}</head><body><h1>A title</h1><p>{PROSE}</p></body></html>".encode()


BLANKS = ("", " ", " " * 2_000, "\\n\\t" * 500, "\u00a0" * 500, "<p></p>" * 200, "&nbsp;" * 200, "<br> " * 200)
KEYS = ("articleBody", "text", "headline", "name", "description", "datePublished", "author", "image", "license",
        "keywords", "inLanguage", "publisher", "creditText", "@type", "@id", "url")  # fmt: skip


@pytest.mark.parametrize("blank", BLANKS)
def test_blank_values_say_nothing(blank: str) -> None:
    for key in KEYS:
        for value in (f'"{blank}"', f'["{blank}"]', f'{{"@type": "Person", "name": "{blank}"}}'):
            document = fonds.clean(_page(f'{{"@type": "NewsArticle", "{key}": {value}}}'))
            assert (document.title, document.bylines, document.published) == ("A title", (), None)
            assert "harbour council" in document.text


@pytest.mark.parametrize("half", ["\\ud800", "\\udfff", "\\ud800x", "\\uD83D", "\\\\\\ud83d", "\\udc00\\ud800"])
def test_halves_of_characters_in_page_data(half: str) -> None:
    author = '{"@type": "Person", "name": "Ada Vint"}'
    inner = f'{{"@type": "NewsArticle", "headline": "A title", "author": {author}}}'
    for says in (
        f'{{"@type": "NewsArticle", "{half}": {inner}}}',
        f'{{"@type": "NewsArticle", "headline": "A title {half}", "author": "Ada {half} Vint", "x": ["{half}"]}}',
        f'{{"@type": "NewsArticle", "{half}": "{half}", "headline": "A title {half}",}}',  # a comma too many
    ):
        record = record_of(_page(says))
        repr(record).encode()  # nothing that can't be written


def test_pairs_of_halves_stay_a_character() -> None:
    document = fonds.clean(_page('{"@type": "NewsArticle", "headline": "A title \\ud83d\\ude00", "x": "\\ud83d"}'))
    assert any("A title \U0001f600" in evidence.raw for evidence in document.evidence)


@pytest.mark.parametrize(
    ("payload", "options"),
    [
        ("a str", {}),
        (None, {}),
        (b"text", {"url": 5}),
        (b"text", {"media_type": b"text/html"}),
        (b"text", {"captured_at": "2026-03-01"}),
    ],
)
def test_wrong_arguments_are_the_callers(payload: Any, options: dict[str, Any]) -> None:
    with pytest.raises(WrongArgument) as caught:
        fonds.clean(payload, **options)
    error: FondsError = caught.value
    assert (error.code, error.exit_code, error.retryable) == ("wrong_argument", 64, False)
    assert "report it" not in error.advice
    assert error.advice
    mutable: Any = bytearray(b"text")
    assert isinstance(fonds.clean(mutable, captured_at=datetime(2026, 3, 1)), fonds.Document)  # noqa: DTZ001 - naive
