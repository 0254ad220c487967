"""Licences, notices and signals: what the page states, and about what."""

from __future__ import annotations

import pytest

import fonds
from fonds.model import RightsStatement

CC = "https://creativecommons.org/licenses/by-nd/4.0/"
PROSE = (
    "The ferry that leaves the north quay at seven had to wait for an hour, because the tide was lower than the pilots "
    "had hoped for. Nobody on board was hurt, the company said in a short statement in the afternoon."
)


def _of_html(head: str = "", article: str = "", foot: str = "") -> list[RightsStatement]:
    page = (
        f"<!DOCTYPE html><html lang=en><head><title>Ferry late</title>{head}</head><body><article><h1>Ferry late</h1>"
        f"<p>{PROSE}</p><p>{PROSE.replace('ferry', 'boat')}</p>{article}</article><footer>{foot}</footer></body></html>"
    )
    return list(fonds.clean(page.encode(), url="https://paper.example/ferry").rights)


def _one(found: list[RightsStatement]) -> tuple[str, str, str]:
    (only,) = found
    return only.kind, only.place, only.scope


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        (f'<link rel="license" href="{CC}">', ("licence", "link", "document")),
        (f'<meta name="dcterms.license" content="{CC}">', ("licence", "meta", "document")),
        ('<meta name="tdm-reservation" content="1">', ("signal", "meta", "document")),
        ('<meta name="robots" content="index, noai">', ("signal", "meta", "document")),
        ('<meta name="copyright" content="The Harbour Paper">', ("notice", "meta", "document")),
        ('<link rel="license" href="/impressum">', ("notice", "link", "document")),
        (
            f'<script type="application/ld+json">{{"@type":"NewsArticle","license":"{CC}"}}</script>',
            ("licence", "json-ld", "document"),
        ),
    ],
)
def test_statements_of_the_head(head: str, expected: tuple[str, str, str]) -> None:
    assert _one(_of_html(head)) == expected


def test_addresses_are_absolute() -> None:
    (only,) = _of_html('<link rel="license" href="/licence.html">')
    assert (only.statement, only.url) == ("/licence.html", "https://paper.example/licence.html")


def test_robots_that_reserve_nothing_say_nothing() -> None:
    assert _of_html('<meta name="robots" content="index, follow, max-image-preview:large">') == []


def test_a_licence_in_a_caption_is_the_pictures() -> None:
    licence = f'<a rel="license" href="{CC}">CC BY-ND 4.0</a>'
    caption = f"<figcaption>The quay. Photo: Bo Marlin, {licence}</figcaption>"
    found = _of_html(article=f'<figure><img src="a.jpg">{caption}</figure>')
    assert {(r.kind, r.scope) for r in found if r.url} == {("licence", "image")}
    assert not [r for r in found if r.scope in ("document", "site")]


def test_a_licence_linked_from_a_button_and_from_words_counts_once() -> None:
    button = f'<a rel="license" href="{CC}"><img src="cc.png"></a>'
    words = f'<a rel="license" href="{CC}deed.de">licence</a>'
    found = _of_html(foot=f"{button} This work is under a {words}")
    assert [r.scope for r in found if r.url] == ["document"]


def test_words_of_the_footer_speak_of_the_site() -> None:
    found = _of_html(foot="<p>Content on this site is licensed under CC BY-SA 4.0.</p>")
    assert ("licence", "footer", "site") in {(r.kind, r.place, r.scope) for r in found}


def test_a_body_about_licences_is_not_licensed() -> None:
    line = f"<p>Photographers often choose CC BY 4.0, says Ada Vint. {PROSE}</p>"
    assert not [r for r in _of_html(article=line + f"<p>{PROSE}</p>") if r.scope in ("document", "site")]


def test_text_copies() -> None:
    text = f"Ferry late again\n\n{PROSE}\n\n{PROSE.replace('ferry', 'boat')}\n"
    document = fonds.clean(f"{text}\nThis article is licensed under CC BY 4.0.\n".encode())
    assert ("licence", "document") in {(r.kind, r.scope) for r in document.rights}
    bare = fonds.clean(text.encode())
    assert bare.rights == ()
    assert "not observable" in bare.absent["rights"]
