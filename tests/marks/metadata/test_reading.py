"""What pages tell machines, in odd shapes."""

import pytest

from fonds.capture.dom import parse
from fonds.marks.metadata import read
from fonds.marks.metadata.repair import repair

PAGE = """<!doctype html><html lang="de-AT"><head><title> Sturm
 am See </title>
<meta property="og:site_name" content="Seekurier"><meta name="Author" content=" Petra Kling ">
<link rel="canonical license" href="/sturm">
<script type="application/ld+json">{"@context":"https://schema.org","@graph":[
 {"@type":"WebSite","name":"Seekurier","@id":"#site"},
 {"@type":["NewsArticle","Article"],"headline":"Sturm am See","author":{"@id":"#petra"},"publisher":{"@id":"#site"}},
 {"@type":"Person","@id":"#petra","name":"Petra Kling"}]}</script>
</head><body><time datetime="2024-05-06T07:08:09Z">Mai</time><span itemprop="author">Petra Kling</span></body></html>"""


def test_every_fact_can_be_found_again() -> None:
    dom = parse(PAGE)
    facts = read(dom, "https://see.example/a/b")
    assert facts.language is not None
    assert facts.language.value == "de-AT"
    assert facts.title is not None
    assert facts.title.value == "Sturm am See"
    assert [f.value for f in facts.metas("author", "og:site_name")] == ["Petra Kling", "Seekurier"]
    assert [f.value for f in facts.rels("canonical")] == ["https://see.example/sturm"]
    assert [f.value for f in facts.rels("license")] == ["https://see.example/sturm"]
    for fact in (*facts.meta, *facts.times, *facts.microdata, *facts.links, facts.title, facts.language):
        assert dom.located(fact.locator) == fact.raw


def test_graphs_are_flattened_and_references_followed() -> None:
    facts = read(parse(PAGE), None)
    article = facts.documents()[0]
    assert article.types == ("newsarticle", "article")
    assert article.keys == ("@graph", 1)
    author = facts.target(article.data["author"])
    assert author is not None
    assert author.data["name"] == "Petra Kling"
    assert facts.target("Petra Kling") is None


@pytest.mark.parametrize(
    "source",
    [
        '{"a": 1, /* note */ "b": "x // y",}',
        '{"a": 1, "b": "x // y" // note\n}',
        '<!-- {"a": 1, "b": "x // y"} -->',
        '{"a": 1, "b": "x // y",};',
    ],
)
def test_broken_json_is_repaired(source: str) -> None:
    assert repair(source) == {"a": 1, "b": "x // y"}


def test_several_values_in_a_row() -> None:
    assert repair('{"a": 1}{"b": 2}') == [{"a": 1}, {"b": 2}]


@pytest.mark.parametrize("source", ["", "nothing", "{" * 10_000, "[" * 10_000])
def test_what_is_no_json(source: str) -> None:
    assert repair(source) is None


def test_hostile_pages_are_bounded() -> None:
    deep = '{"a":' * 300 + "1" + "}" * 300
    page = f'<script type="application/ld+json">{deep}</script>' + '<meta name="author" content="x">' * 2_000
    facts = read(parse(page), "http://[bad")
    assert len(facts.meta) <= 1_000
    assert len(facts.json) <= 300
