"""What pages tell machines, in odd shapes."""

from time import process_time

import pytest

from fonds.capture.dom import parse
from fonds.marks.metadata import read, readable
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


@pytest.mark.parametrize(
    ("source", "read"),
    [
        ('{"a": "Der "Kapitän" geht", "b": "x"}', {"a": 'Der "Kapitän" geht', "b": "x"}),
        (
            '{"a": "she said "no", and left", "b": ["x", "y "z" w"]}',
            {"a": 'she said "no", and left', "b": ["x", 'y "z" w']},
        ),
        ('{"a": "19" screen", "b": {"c": "d"}}', {"a": '19" screen', "b": {"c": "d"}}),
        ('{"a": "No end,\n "b": {"c": "d"}, "e": "f"}', {"b": {"c": "d"}, "e": "f"}),
        ('{"a": "x" "b": "y"}', {"a": "x", "b": "y"}),
        ('{"a": {{ title }}, "b": undefined, "c": "y"}', {"c": "y"}),
        ('{"a": "caf\\u00e9 "noir"", "b": "y"}', {"a": 'café "noir"', "b": "y"}),
        ("{&#34;a&#34;: &#34;x&#34;}", {"a": "x"}),
        ('{"a": 1}{"b": "he "x" y"}', [{"a": 1}, {"b": 'he "x" y'}]),
    ],
)
def test_one_broken_value_does_not_lose_the_others(source: str, read: object) -> None:
    assert repair(source) == read


@pytest.mark.parametrize(
    ("source", "read"),
    [
        ('{"a": "whole", "b": "cut he', {"a": "whole"}),
        ('{"a": "whole", "b": {"c": "d", "e', {"a": "whole", "b": {"c": "d"}}),
        ('{"a": "cut', None),
    ],
)
def test_a_cut_string_is_no_value(source: str, read: object) -> None:
    assert repair(source) == read


@pytest.mark.parametrize(
    "part", ['"a', '{"a":"', '"a" ', 'x "x" ', '" :', '"b "c" ,', '":', '{"a":/*', '{"a"://', "{{", '"a":[', "\\"]
)
def test_ten_thousand_broken_things(part: str) -> None:
    begun = process_time()
    repair('{"a":"' + part * 10_000)
    repair("{" + part * 10_000)
    assert process_time() - begun < 5


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("Ebbe &amp; Flut", "Ebbe & Flut"),
        ("Ebbe &amp;amp;amp; Flut", "Ebbe & Flut"),
        ("Grit Sch&ouml;nfelder", "Grit Schönfelder"),
        ("&#8222;Ebbe&#x201C;", "„Ebbe“"),
        ("https://see.example/?a=1&copy=2", "https://see.example/?a=1&copy=2"),
        ("<em>Ebbe</em> &lt;b&gt;und&lt;/b&gt; Flut<br/>", "Ebbe und Flut"),
        ("How to use <b> in HTML", "How to use <b> in HTML"),
        ("&amp", "&amp"),
        ("", ""),
    ],
)
def test_values_read_without_entities_and_tags(written: str, read: str) -> None:
    assert readable(written) == read


def test_types_in_every_shape() -> None:
    source = '[[{"@graph":[{"@type":["schema:NewsArticle"]},{"type":"http://schema.org/WebPage"},{"@type":3}]}]]'
    nodes = read(parse(f'<script type="application/ld+json">{source}</script>'), None).json
    assert [node.types for node in nodes] == [(), ("newsarticle",), ("webpage",), ()]


def test_updates_and_citations_are_no_objects_of_the_page() -> None:
    below = '"liveBlogUpdate":[{"@type":"BlogPosting"}],"citation":{"@type":"Article"}'
    source = f'{{"@type":"LiveBlogPosting","headline":"x",{below}}}'
    assert len(read(parse(f'<script type="application/ld+json">{source}</script>'), None).json) == 1


@pytest.mark.parametrize("source", ["", "nothing", "{" * 10_000, "[" * 10_000])
def test_what_is_no_json(source: str) -> None:
    assert repair(source) is None


def test_hostile_pages_are_bounded() -> None:
    deep = '{"a":' * 300 + "1" + "}" * 300
    page = f'<script type="application/ld+json">{deep}</script>' + '<meta name="author" content="x">' * 2_000
    facts = read(parse(page), "http://[bad")
    assert len(facts.meta) <= 1_000
    assert len(facts.json) <= 300
