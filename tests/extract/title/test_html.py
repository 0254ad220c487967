"""Which of the titles that a page gives is the one over its text."""

from __future__ import annotations

import json
from time import process_time

import pytest

from tests.support.fields import PROSE, html_fields

BODY = f"<p>{PROSE}</p>" * 4
TITLE = "Die Fähre bleibt im Hafen"


def page(head: str = "", top: str = "", heading: str = f"<h1>{TITLE}</h1>", body: str = BODY) -> str:
    return f"<html><head>{head}</head><body><header>{top}</header><article>{heading}{body}</article></body></html>"


def ld(*objects: object) -> str:
    return f'<script type="application/ld+json">{json.dumps(objects[0] if len(objects) == 1 else objects)}</script>'


@pytest.mark.parametrize(
    ("head", "top", "heading"),
    [
        # A drawing is named for those who can't see it.
        (f"<title>{TITLE} | Hafenbote</title>", "<h1><a href='/'><svg><title>Hafenbote Logo</title></svg></a></h1>",
         f"<h2>{TITLE}</h2>"),
        ("", "<svg><title>Custom</title></svg>", f"<h1>{TITLE}</h1>"),
        ("", "<a href='/'><svg><g><title>Politik</title></g></svg></a>",
         f"<h1><svg><title>Teilen</title></svg>{TITLE}</h1>"),
        # A heading links to itself.
        (f"<title>{TITLE} — Handbuch</title>", "", f'<h1>{TITLE}<a class="headerlink" href="#faehre">¶</a></h1>'),
        ("", "", f'<h1>{TITLE} <a href="#faehre">#</a></h1>'),
        # Sections and menus are first headings too.
        (f"<title>{TITLE}</title>", "<h1>Menü</h1>", f"<h1>{TITLE}</h1>"),
        (f"<title>{TITLE}</title><meta property='og:title' content='{TITLE}'>", "<h1>Wirtschaft</h1>",
         f"<h2>{TITLE}</h2>"),
        # What was cut for machines stands in full over the text.
        ('<meta property="og:title" content="Die Fähre bleibt im…">', "", f"<h1>{TITLE}</h1>"),
        # What was written for those who share it gives way to what all other places say.
        (f"<title>{TITLE}</title><meta property='og:title' content='Warum kein Schiff mehr fährt'>"
         + ld({"@type": "NewsArticle", "headline": TITLE}), "", f"<h1>{TITLE}</h1>"),
        # Entities that a template escaped twice.
        (ld({"@type": "NewsArticle", "headline": TITLE.replace("ä", "&amp;auml;")}), "", "<div>Ausgabe 7</div>"),
        ("<meta property='og:title' content='Die F&amp;auml;hre bleibt im Hafen'>", "", "<div>Ausgabe 7</div>"),
    ],
)  # fmt: skip
def test_the_title_over_the_text(head: str, top: str, heading: str) -> None:
    assert html_fields(page(head, top, heading)).title == TITLE


def test_of_several_objects_the_page_s_own_counts() -> None:
    other = {"@type": "NewsArticle", "headline": "Ein anderer Bericht", "url": "https://bay.example/other"}
    own = {"@type": ["NewsArticle"], "headline": TITLE, "mainEntityOfPage": {"@id": "https://bay.example/ferry"}}
    assert html_fields(page(ld(other, own), heading="")).title == TITLE
    graph = {"@graph": [[other], {"@type": "WebPage", "mainEntity": {"@id": "#a"}}, own | {"@id": "#a"}]}
    assert html_fields(page(ld(graph), heading="")).title == TITLE
    # The address is unknown, the page's title is not.
    nameless = {"@type": "NewsArticle", "headline": TITLE}
    assert html_fields(page(f"<title>{TITLE} - Bote</title>" + ld(other, nameless), heading="")).title == TITLE
    canonical = '<link rel="canonical" href="https://bay.example/long/ferry">'
    named = {"@type": "NewsArticle", "headline": TITLE, "url": "https://bay.example/long/ferry"}
    assert html_fields(page(canonical + ld(other, named), heading="")).title == TITLE


def test_a_broken_string_loses_no_other() -> None:
    script = (
        '<script type="application/ld+json">{"@type":"NewsArticle","description":"Der "alte" Kahn","headline":"'
        + TITLE
        + '","author":{"@type":"Person","name":"Grit Schönfelder"},"datePublished":"2024-03-02"}</script>'
    )
    fields = html_fields(page(script, heading="<div>Ausgabe 7</div>"))
    assert fields.title == TITLE
    assert [byline.name for byline in fields.bylines] == ["Grit Schönfelder"]
    assert str(fields.published and fields.published.as_stated) == "2024-03-02"


@pytest.mark.parametrize(
    "html",
    [
        page(heading="<h1></h1>", body=""),
        page(heading="<h1><svg><title></title></svg></h1>"),
        "<svg><title>Logo</title>" * 10_000,
        "<h1><a href='#'>¶</a></h1>" * 10_000,
        "<h1><svg><title>" + "x" * 10_000,
        "<script type='application/ld+json'>" + '{"headline":"' * 10_000 + "</script>",
        page("<title>…</title><meta property='og:title' content='...'>", heading="<h1>…</h1>"),
    ],
)
def test_nothing_much_and_cut(html: str) -> None:
    begun = process_time()
    fields = html_fields(html)
    assert process_time() - begun < 20
    assert fields.title in (None, "…", "...")


@pytest.mark.parametrize("tag", ["h2", "h4", "p", "div"])
def test_the_line_between_title_and_byline_is_the_standfirst(tag: str) -> None:
    line = "Der Hafenrat will das alte Schiff noch einen Winter lang nicht verkaufen."
    heading = f"<h1>{TITLE}</h1><{tag}>{line}</{tag}><p>Von Grit Schönfelder</p><p>2. März 2024</p>"
    assert html_fields(page(heading=heading)).subtitle == line


@pytest.mark.parametrize(
    "under",
    [
        "<p>Von Grit Schönfelder</p>",
        "<p>Kurz</p><p>Von Grit Schönfelder</p>",
        "<p>redaktion@hafenbote.example und andere Anschriften</p><p>Von Grit Schönfelder</p>",
        f"<p>{PROSE} {PROSE}</p><p>Von Grit Schönfelder</p>",
        "<ul><li>Der Hafenrat will das alte Schiff nicht verkaufen.</li></ul><p>Von Grit Schönfelder</p>",
    ],
)
def test_what_is_no_standfirst(under: str) -> None:
    assert html_fields(page(heading=f"<h1>{TITLE}</h1>{under}")).subtitle is None
