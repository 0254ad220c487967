"""A date that a sentence or a table tells of stays in the body, and moves no other date."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

import fonds
from fonds.model import Document

# By language: a title, paragraphs, a date of publication, and a sentence that tells of another one.
PAGES: dict[str, dict[str, Any]] = json.loads((Path(__file__).parent / "pages.json").read_text("utf-8"))
PLACES = (0, 1, 3)


def html_of(language: str, place: int, told: str, *, dated: bool) -> Document:
    page = PAGES[language]
    title, day = page["title"], page["seventh_of_june_2022"]
    lines = [f"<p>{each}</p>" for each in page["paragraphs"]]
    lines.insert(place, told)
    line = f"<p>{day}</p>" if dated else ""
    head = f"<html lang={language}><head><title>{title}</title></head><body><article><h1>{title}</h1>{line}"
    return fonds.clean((head + "".join(lines) + "</article></body></html>").encode(), media_type="text/html")


def text_of(language: str, place: int, told: str, *, dated: bool) -> Document:
    page = PAGES[language]
    lines = list(page["paragraphs"])
    lines.insert(place, told)
    text = "\n\n".join([page["title"], *([page["seventh_of_june_2022"]] if dated else []), *lines, ""])
    return fonds.clean(text.encode(), media_type="text/plain; charset=utf-8")


def check(document: Document, told: str, *, dated: bool) -> None:
    assert " ".join(told.split()) in " ".join(document.text.split())
    found = document.published.as_stated.isoformat()[:10] if document.published else None
    assert found == ("2022-06-07" if dated else None)
    assert document.modified is None


@pytest.mark.parametrize("language", PAGES)
@pytest.mark.parametrize("dated", [True, False])
def test_a_sentence_stays_and_moves_nothing(language: str, dated: bool) -> None:
    told = PAGES[language]["sentence"]
    for place in PLACES:
        check(html_of(language, place, f"<p>{told}</p>", dated=dated), told, dated=dated)
        check(text_of(language, place, told, dated=dated), told, dated=dated)


@pytest.mark.parametrize("dated", [True, False])
def test_a_table_stays_and_moves_nothing(dated: bool) -> None:
    cells = (("Opened", "3 May 2021"), ("Length", "40 m"), ("Crew", "12"))
    for place in PLACES:
        rows = "".join(f"<tr><th>{one}</th><td>{other}</td></tr>" for one, other in cells)
        html = html_of("en", place, f"<table>{rows}</table>", dated=dated)
        found = html.published.as_stated.isoformat()[:10] if html.published else None
        assert found == ("2022-06-07" if dated else None)
        for mark in ("\t", " | "):
            table = "\n".join(mark.join(row) for row in cells)
            text = text_of("en", place, table, dated=dated)
            assert "3 May 2021" in text.text
            found = text.published.as_stated.isoformat()[:10] if text.published else None
            assert found == ("2022-06-07" if dated else None)
