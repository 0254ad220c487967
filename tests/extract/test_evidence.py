"""The raw string of a piece of evidence is what stands at its locator: at all places, where a value is joined."""

from __future__ import annotations

import pytest

from fonds.model import Document, Evidence, Locator, Span
from fonds.pipeline import record_of
from tests.attacks.evidence import broken_evidence

PROSE = (
    "The ferry had been running for eleven years when the harbour board voted to stop it, and nobody in the village "
    "could say afterwards who had first brought up the idea. What is known is that the vote took nine minutes."
)


def _page(head: str = "", body: str = "", language: str = "") -> str:
    opening = f"<html lang='{language}'>" if language else "<html>"
    body = f"<h1>The ferry that stopped</h1>{body}<p>{PROSE}</p><p>{PROSE}</p>"
    return f"{opening}<head><title>The ferry that stopped</title>{head}</head><body>{body}</body></html>"


def _data(source: str) -> str:
    return f'<script type="application/ld+json">{source}</script>'


def _document(page: str, media_type: str = "text/html") -> Document:
    """The document of a page, all its evidence checked."""
    record = record_of(page.encode(), media_type=media_type, url="https://bay.example/ferry")
    assert list(broken_evidence(record.capture, record.document)) == []
    return record.document


def _told(document: Document, field: str, method: str) -> Evidence:
    return next(e for e in document.evidence if e.field == field and e.method == method)


ARTICLE = '"@type":"NewsArticle","headline":"The ferry that stopped"'


def test_authors_of_a_list_stand_in_several_places() -> None:
    page = _page(_data(f'{{{ARTICLE},"author":[{{"name":" Ann Lee "}},{{"name":["Bo Marlin"]}},"Ada Vint"]}}'))
    told = _told(_document(page), "bylines", "json-ld")
    assert told.value == "Ann Lee; Bo Marlin; Ada Vint"
    assert told.raw == "Ann Lee; Bo Marlin; Ada Vint"
    assert told.locator is not None
    assert [str(span) for span in told.locator.spans] == [
        "/0/1#/author/0/name[1:8]",
        "/0/1#/author/1/name/0[0:9]",
        "/0/1#/author/2[0:8]",
    ]


def test_an_author_and_a_publisher_by_reference() -> None:
    graph = (
        f'{{"@graph":[{{{ARTICLE},"author":{{"@id":"#a"}},"publisher":{{"@id":"#p"}},"license":{{"@id":"#l"}}}},'
        '{"@type":"Person","@id":"#a","name":"Ann Lee","url":"/a"},'
        '{"@type":"Organization","@id":"#p","name":"Bay Courier","url":"/"},'
        '{"@type":"CreativeWork","@id":"#l","url":"https://creativecommons.org/licenses/by/4.0/","text":"x"}]}'
    )
    document = _document(_page(_data(graph)))
    assert [b.name for b in document.bylines] == ["Ann Lee"]
    assert str(_told(document, "bylines", "json-ld").locator) == "/0/1#/@graph/1/name[0:7]"
    assert str(_told(document, "site_name", "json-ld").locator) == "/0/1#/@graph/2/name[0:11]"
    assert str(_told(document, "rights", "json-ld").locator) == "/0/1#/@graph/3/url[0:44]"


def test_objects_that_refer_to_each_other_end() -> None:
    ring = f'[{{{ARTICLE},"@id":"#a","author":{{"@id":"#b"}}}},{{"@id":"#b","author":{{"@id":"#a"}},"x":1,"y":2}}]'
    assert _document(_page(_data(ring))).bylines == ()
    assert _document(_page(_data(f'{{{ARTICLE},"@id":"#a","author":{{"@id":"#a"}}}}'))).bylines == ()


def test_a_script_that_was_repaired_is_quoted_as_it_is_written() -> None:
    source = f'{{{ARTICLE},"author":[{{"name":"J\\u00f6rg \\"M\\u00fcnz"}},{{"name":"Ada Vint"}}],/* by hand */}}'
    told = _told(_document(_page(_data(source.replace('\\"M', "M")))), "bylines", "json-ld")
    assert told.value == "Jörg Münz; Ada Vint"
    assert told.raw == "J\\u00f6rg M\\u00fcnz; Ada Vint"
    assert told.locator is not None
    assert {span.path for span in told.locator.spans} == {"/0/1#"}


def test_topics_of_json_ld_have_places() -> None:
    document = _document(_page(_data(f'{{{ARTICLE},"articleSection":["Ferries"," Tides "],"keywords":"quay, board"}}')))
    assert document.topics == ("Ferries", "Tides", "quay", "board")
    places = [str(e.locator) for e in document.evidence if e.field == "topics"]
    assert places == [
        "/0/1#/articleSection/0[0:7]",
        "/0/1#/articleSection/1[1:6]",
        "/0/1#/keywords[0:11]",
        "/0/1#/keywords[0:11]",
    ]


def test_meta_elements_that_name_an_author_each() -> None:
    head = '<meta name="author" content="Ann Lee"><meta name="author" content=" Bo Marlin ">'
    told = _told(_document(_page(head)), "bylines", "meta")
    assert (told.value, told.raw) == ("Ann Lee; Bo Marlin", "Ann Lee; Bo Marlin")
    assert str(told.locator) == "/0/1/@content[0:7] /0/2/@content[1:10]"


@pytest.mark.parametrize(
    ("head", "body", "field"),
    [
        ('<meta property="og:title" content=" The ferry that stopped\n">', "", "title"),
        ('<meta property="og:site_name" content="Bay Courier - News of the bay">', "", "site_name"),
        ('<meta property="article:published_time" content=" 2024-05-06T07:08:09Z ">', "", "published"),
        ('<meta name="keywords" content=" tides , quay ">', "", "topics"),
        ('<meta name="robots" content="noai ">', "", "rights"),
        ('<link rel="canonical" href=" /ferry ">', "", "canonical_url"),
        ('<link rel="license" href=" https://creativecommons.org/licenses/by/4.0/ ">', "", "rights"),
        ("", "<time datetime=' 2024-05-06 '>6 May</time>", "published"),
        ("", "<span itemprop='author'>\n  Ann\n  Lee </span>", "bylines"),
        ("", "<span itemprop='datePublished'>\n  6 May\n  2024 </span>", "published"),
        ("", "<img src=a.jpg data-credit=' Ann Lee / Reuters '><p>x</p>", "photo_credits"),
        ("", "<ul class='tags'><li> Tide mills </li></ul>", ""),
    ],
)
def test_white_space_around_a_value_is_not_claimed(head: str, body: str, field: str) -> None:
    document = _document(_page(head, body))
    assert not field or any(e.field == field for e in document.evidence)


def test_the_language_is_told_by_the_text_and_its_region_by_the_page() -> None:
    document = _document(_page(language="en-GB"))
    assert document.language is not None
    assert document.language.tag == "en-GB"
    told = _told(document, "language", "detector")
    assert told.raw.startswith("en-GB; The ferry had been")
    assert told.locator is not None
    assert told.locator.spans[0].path == "/@lang"


def test_detectors_say_what_they_read() -> None:
    document = _document(f"The ferry that stopped\n\n{PROSE}\n\n{PROSE}", "text/plain")
    told = _told(document, "language", "detector")
    assert PROSE.startswith(told.raw)
    assert told.locator is not None


def test_a_time_below_its_date_stands_in_two_places() -> None:
    document = _document(
        f"The ferry that stopped running\n\nBy Ann Lee\n\n6 May 2024\n\n7:08 am\n\n{PROSE}\n\n{PROSE}\n", "text/plain"
    )
    assert document.published is not None
    assert document.published.edtf == "2024-05-06T07:08:00"
    told = _told(document, "published", "text-pattern")
    assert told.raw.split() == ["6", "May", "2024", "7:08", "am"]


def test_how_places_are_joined() -> None:
    one, two = Span("/1/0", 0, 3), Span("/1/0/2", 4, 9)
    value, script = Span("/1/0/@alt", 0, 3), Span("/0/1#/a", 0, 2)
    assert Locator((one, two)).join(["abc", "defgh"]) == "abcdefgh"
    assert Locator((value, script)).join(["abc", "de"]) == "abc; de"
    assert Locator((one, value, two)).join(["abc", "def", "ghijk"]) == "abc; def; ghijk"
    assert Locator(()).join([]) == ""


def test_a_part_of_a_place() -> None:
    whole = Locator((Span("/1", 10, 13), Span("/1/0", 0, 5)))
    assert str(whole.part(1, 4)) == "/1[11:13] /1/0[0:1]"
    assert str(whole.part(3, 3)) == "/1[10:10]"
