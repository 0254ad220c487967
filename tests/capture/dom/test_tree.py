"""The tree over one text: what its text is, and that everything in it can be addressed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fonds.capture.dom import Dom, parse, read_json
from fonds.model import Locator, Span

PAGE = """<!doctype html><html lang="nb"><head><title>Havn &amp; hav</title>
<script type="application/ld+json">{"a b": ["x/y", {"articleBody": "Skipet kom."}], "n": 3}</script></head>
<body><!-- note --><p>Skipet <b title="fast">kom</b> sent.</p><style>p{}</style><noscript>uten skript</noscript>
<template><p>mal</p></template><select><option>En</option></select><iframe>ramme</iframe>
<img alt="En havn"></body></html>"""


def test_text_is_all_but_scripts_styles_templates_and_head() -> None:
    dom = parse(PAGE)
    assert dom.text == "\nSkipet kom sent.uten skript\nEnramme\n"


def test_every_element_is_found_at_its_path() -> None:
    dom = parse(PAGE)
    for element in dom.elements():
        assert dom.element_at(element.path).number == element.number
        assert dom.resolve(Span(element.path, 0, len(element.text))) == element.text


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("/@lang", "nb"),
        ("/0/0", "Havn & hav"),
        ("/1/0/0", "kom"),
        ("/1/0/0/@title", "fast"),
        ("/0/1#/a%20b/0", "x/y"),
        ("/0/1#/a%20b/1/articleBody", "Skipet kom."),
        ("/0/1#/n", "3"),
    ],
)
def test_spans_resolve(path: str, expected: str) -> None:
    assert parse(PAGE).resolve(Span(path, 0, 99)) == expected


def test_a_script_as_it_is_written() -> None:
    dom = parse(PAGE)
    written = dom.element_text(dom.number_at("/0/1"))
    assert written.startswith("{")
    assert dom.resolve(Span("/0/1#", 0, len(written))) == written


@pytest.mark.parametrize("path", ["/9", "/1/x", "/0/0/@lang", "/0/1#/zz", "1/0", "/0/1#/a%20b/7"])
def test_paths_that_lead_nowhere_raise(path: str) -> None:
    with pytest.raises(KeyError):
        parse(PAGE).resolve(Span(path, 0, 9))


def test_locators_survive_being_written() -> None:
    dom = parse(PAGE)
    locator = dom.json_locator(3, ("a b", 1, "articleBody"), 6)
    assert dom.located(Locator.parse(str(locator))) == "Skipet"
    attribute = dom.attribute_locator(0, "lang")
    assert dom.located(Locator.parse(str(attribute))) == "nb"


def test_element_view() -> None:
    dom = parse(PAGE)
    bold = next(iter(dom.elements("b")))
    assert (bold.tag, bold.get("title"), bold.get("none")) == ("b", "fast", "")
    assert [e.tag for e in bold.ancestors] == ["p", "body", "html"]
    assert bold.parent is not None
    assert [e.tag for e in bold.parent.children] == ["b"]
    assert "noscript" in {e.tag for e in dom.element(0).descendants}


@pytest.mark.parametrize(
    ("source", "value"),
    [
        ('<!-- {"a": 1} -->', {"a": 1}),
        ('//<![CDATA[\n{"a": "x\ty"}\n//]]>', {"a": "x\ty"}),
        ('{"a": 1};', {"a": 1}),
        ("{broken", None),
        ("[" * 100_000, None),
    ],
)
def test_json_scripts_are_read_leniently(source: str, value: object) -> None:
    assert read_json(source) == value


@pytest.mark.parametrize(
    "source", ["", "   ", "<!-- only -->", "<frameset><frame></frameset>", "\ufeff", "<head></head>", "\ud800"]
)
def test_pages_without_text(source: str) -> None:
    dom = parse(source)
    assert dom.text.strip() in ("", "?")
    assert dom.tags[0] == "html"


def test_plaintext_nul_and_byte_order_mark() -> None:
    assert parse("<plaintext>a<b>c").text == "a<b>c"
    assert parse("<p>a\0b").text in ("ab", "a\ufffdb")
    assert parse("\ufeff<title>t</title><p>x").text == "x"


@given(st.text(alphabet="<>/ab p=\"'&;-!\n\0é", max_size=200))
def test_anything_parses_and_resolves(source: str) -> None:
    dom = parse(source)
    _whole(dom)


def _whole(dom: Dom) -> None:
    assert dom.resolve(Span("/", 0, len(dom.text))) == dom.text
    ends = [*dom.text_starts[1:], len(dom.text)][: len(dom.text_starts)]
    for start, end, owner in zip(dom.text_starts, ends, dom.text_owners, strict=True):
        assert dom.starts[owner] <= start < end <= dom.ends[owner]
