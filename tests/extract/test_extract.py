"""Fields of pages and text copies of our own writing, and of the seeds where they are at hand."""

from __future__ import annotations

import json
import os
from datetime import UTC, datetime
from pathlib import Path

import pytest

from fonds.model import Fields
from tests.support.fields import LONG_PROSE as PROSE
from tests.support.fields import html_fields, text_fields

SHARED = Path(os.environ.get("FONDS_SHARED", Path(__file__).parents[3] / "shared"))


def of_html(page: str, url: str = "https://bay.example/2024/05/06/ferry") -> Fields:
    return html_fields(page, url)


PAGE = f"""<!doctype html><html lang="en-GB"><head><title>The ferry that stopped | Bay Courier</title>
<meta property="og:site_name" content="Bay Courier"><meta property="og:title" content="The ferry that stopped">
<meta name="robots" content="noai, noimageai"><link rel="canonical" href="https://bay.example/ferry">
<script type="application/ld+json">{{"@type":"NewsArticle","headline":"The ferry that stopped",
"datePublished":"2024-05-06T07:08:09+01:00","dateModified":"2024-05-07T07:08:09+01:00",
"author":[{{"@type":"Person","name":"Marisol Quintero","jobTitle":"Staff Writer"}},"Bay Courier"],}}</script></head>
<body><nav><a href="/a">News</a> <a href="/b">Sport</a></nav><article><h1>The ferry that stopped</h1>
<p class="byline">By Marisol Quintero</p><figure><img src="/f.jpg"><figcaption>The pier in winter. Picture date: Monday
April 1, 2019. <span class="credit">Photo: Tom Weller/Reuters</span></figcaption></figure>
<p>{PROSE}</p><p>{PROSE}</p><p>{PROSE} <a href="/minutes">The minutes</a></p></article>
<footer>© 2026 Bay Courier. All rights reserved.</footer></body></html>"""


def test_html_fields() -> None:
    fields = of_html(PAGE)
    assert fields.title == "The ferry that stopped"
    assert [(b.name, b.role, b.kind) for b in fields.bylines] == [("Marisol Quintero", "Staff Writer", "person")]
    assert fields.published is not None
    assert fields.published.edtf == "2024-05-06T07:08:09+01:00"
    assert fields.published.utc == datetime(2024, 5, 6, 6, 8, 9, tzinfo=UTC)
    assert fields.modified is not None
    assert fields.modified.edtf == "2024-05-07T07:08:09+01:00"
    assert fields.site_name == "Bay Courier"
    assert fields.canonical_url == "https://bay.example/ferry"
    assert [(c.creators, c.agencies) for c in fields.photo_credits] == [(("Tom Weller",), ("Reuters",))]
    assert fields.language is not None
    assert fields.language.tag.startswith("en")
    assert "robots: noai, noimageai" in [r.statement for r in fields.rights]


def test_every_value_has_evidence() -> None:
    fields = of_html(PAGE)
    chosen = {e.field for e in fields.evidence if e.chosen}
    for name in (
        "title",
        "bylines",
        "published",
        "modified",
        "photo_credits",
        "site_name",
        "canonical_url",
        "language",
        "rights",
    ):
        assert name in chosen
    assert all(0 <= e.confidence <= 1 and e.confidence == round(e.confidence, 3) for e in fields.evidence)


def test_disagreement_is_recorded_and_costs_confidence() -> None:
    plain = next(e for e in of_html(PAGE).evidence if e.field == "published" and e.chosen)
    other = PAGE.replace("<head>", '<head><meta property="article:published_time" content="2023-01-02T00:00:00Z">')
    evidence = [e for e in of_html(other).evidence if e.field == "published"]
    assert [e.value for e in evidence if not e.chosen] == ["2023-01-02T00:00:00Z"]
    assert evidence[0].confidence < plain.confidence


def test_a_bare_page_invents_nothing() -> None:
    fields = of_html(f"<html><body><p>{PROSE}</p><p>© 2021 Somebody</p></body></html>", "https://bay.example/x")
    assert (fields.bylines, fields.published, fields.modified, fields.photo_credits) == ((), None, None, ())
    assert {"bylines", "published", "modified", "photo_credits"} <= set(fields.absent)


def test_what_stands_below_a_name_is_the_authors_job() -> None:
    head = "Home\nNews\n\nThe ferry that stopped on a windy morning\n\nByMarisol Quintero\nStaff Writer\nMay 6, 2024"
    fields = text_fields(f"{head}\nShare\n\n{PROSE}\n\n{PROSE}\n")
    assert [(b.name, b.role) for b in fields.bylines] == [("Marisol Quintero", "Staff Writer")]
    assert "canonical_url" in fields.absent


def test_language_of_short_text_is_absent() -> None:
    assert text_fields("Hi\n").language is None


def test_same_in_same_out() -> None:
    assert of_html(PAGE) == of_html(PAGE)


@pytest.mark.shared
@pytest.mark.skipif(not (SHARED / "seeds").is_dir(), reason="the shared seeds are not here (FONDS_SHARED)")
def test_seeds() -> None:
    expected = json.loads((SHARED / "seeds" / "expected.json").read_text("utf-8"))
    assert expected
    for name, want in expected.items():
        fields = text_fields((SHARED / "seeds" / name).read_text("utf-8"))
        assert fields.title == want["title"]
        assert [b.name for b in fields.bylines] == want["bylines"]
        if want["bylines"]:
            assert fields.bylines[0].role == want["byline_role"]
        stated = fields.published.as_stated.isoformat() if fields.published else None
        assert stated == want["published"]
        if stated and fields.published:
            assert fields.published.raw == want["published_raw"]
        assert len(fields.photo_credits) == len(want["photo_credits"])
        for credit, wanted in zip(fields.photo_credits, want["photo_credits"], strict=True):
            assert credit.credit_line == wanted["credit_line"]
            assert list(credit.creators) == wanted["creators"]
            assert list(credit.agencies) == wanted["agencies"]
            assert credit.ambiguous
            assert (credit.caption or "").startswith(wanted["caption_starts"])
        assert fields.site_name == want.get("site_name")
        assert list(fields.topics) == want.get("topics", [])
        if "subtitle_starts" in want:
            assert (fields.subtitle or "").startswith(want["subtitle_starts"])
        assert fields.language is not None
        assert fields.language.tag == want["language"]
