"""Persons named in elements, data and signatures, and such as are named there and are no authors."""

from __future__ import annotations

import pytest

from fonds.capture.dom import parse
from fonds.extract.authors.sources.apart import parted_line
from fonds.model import Block, Kind, Locator, Role, Span
from tests.extract.authors.test_persons import chosen, names, of_html, of_text, stated


def test_given_and_family_names_are_joined_and_both_places_are_evidence() -> None:
    fields = of_html(stated({"@type": "Person", "givenName": "Zofia", "familyName": "Wrzos"}), "")
    assert names(fields) == ["Zofia Wrzos"]
    locator = chosen(fields)[0].locator
    assert locator is not None
    assert len(locator.spans) == 2


@pytest.mark.parametrize("part", [{"givenName": "Zofia"}, {"familyName": "Wrzos"}, {"givenName": "", "familyName": ""}])
def test_half_a_name_is_none(part: dict[str, str]) -> None:
    assert names(of_html(stated({"@type": "Person", **part}), "")) == []


@pytest.mark.parametrize(
    "byline",
    [
        '<div class="byline">By <a href="/1">Ann Corden</a><a href="/2">Robert Dowling</a></div>',
        '<div class="authors"><span>Ann Corden</span><span>Robert Dowling</span><time>4 May 2024</time></div>',
        '<p class="byline">By Ann Corden and Robert Dowling</p><p>Translated by Jane Withers</p>',
    ],
)
def test_neighbours_in_elements_are_apart(byline: str) -> None:
    assert sorted(names(of_html("", byline))) == ["Ann Corden", "Robert Dowling"]


@pytest.mark.parametrize(
    "lines",
    [
        ("Media contact:", "Ann Corden", "Director of Ferries"),
        ("Pressekontakt: Ann Corden",),
        ("CC BY-NC-ND",),
        ("License: CC BY-SA 4.0",),
    ],
)
def test_contacts_and_licences_are_no_authors(lines: tuple[str, ...]) -> None:
    assert names(of_text("", *lines)) == []
    assert names(of_html("", "")) == []


def test_many_and_broken_ones_end_and_name_nobody() -> None:
    many = "".join(f'<span class="author">{n}</span>' for n in range(10_000))
    assert names(of_html("", f'<div class="byline">{many}</div>')) == []
    rows = "".join(f"<tr><th>Author</th><td>Ann Corden{n}</td></tr>" for n in range(2_000))
    assert names(of_html("", f"<table>{rows}</table>")) == []
    assert names(of_html('<script type="application/ld+json">{"author": {"givenName": "Ann", "fam', "")) == []


def test_a_text_that_stands_in_page_data_alone_is_no_element() -> None:
    """Its locator leads into a script that had to be repaired, and so into no element at all."""
    dom = parse("<html><body><p>By Ann Corden</p></body></html>")
    place = Locator((Span("/0/2#/articleBody", 0, 13),))
    block = Block(0, "By Ann Corden", "By Ann Corden", Kind.PARAGRAPH, place, Role.BODY, "", 1.0, outside=True)
    assert parted_line(dom, block) == "By Ann Corden"
