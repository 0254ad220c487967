"""Declarative shadow roots: their text is the page's, and no other template's is."""

import pytest

from fonds.capture.dom import parse
from fonds.capture.dom.shadow import open_shadow_roots
from fonds.model import Span


@pytest.mark.parametrize(
    ("source", "text"),
    [
        ('<x-a><template shadowrootmode="open"><p>In</p></template><p>out</p></x-a>', "Inout"),
        ("<x-a><template shadowrootmode=closed><p>In</p></template></x-a>", "In"),
        ("<x-a><template\n  shadowrootdelegatesfocus shadowrootmode='open'>In</template></x-a>", "In"),
        ('<x-a><template shadowroot="open">In</template></x-a>', "In"),
        ('<X-A><TEMPLATE shadowrootmode="open">In</TEMPLATE></X-A>', "In"),
        ('<template><p>gone</p></template><x-a><template shadowrootmode="open">In</template></x-a>', "In"),
        # A root in a root, a template in a root, a root in a template.
        (
            '<x-a><template shadowrootmode="open">a<x-b><template shadowrootmode="open">b</template></x-b>c</template>',
            "abc",
        ),
        ('<x-a><template shadowrootmode="open">a<template>gone</template>c</template>d', "acd"),
        ('<template>gone<x-a><template shadowrootmode="open">gone</template></x-a>gone</template>d', "d"),
        # Cut in the middle, ended twice, empty; styles inside of it are no text.
        ('<x-a><template shadowrootmode="open"><style>p{}</style><p>In', "In"),
        ('<x-a><template shadowrootmode="open"></template></template>out</x-a>', "out"),
        # What only looks like one: a value, a comment, a script.
        ('<p title="<template shadowrootmode=open>">a</p><template>gone</template>b', "ab"),
        ("<!-- <template shadowrootmode=open> --><template>gone</template>b", "b"),
        ("<script>'<template shadowrootmode=open>'</script><template>gone</template>b", "b"),
        ('<template title="shadowrootmode">gone</template>b', "b"),
    ],
)
def test_text_of_shadow_roots_is_text(source: str, text: str) -> None:
    assert parse(f"<body>{source}").text == text


def test_elements_of_a_root_are_addressed_through_the_template() -> None:
    dom = parse('<body><x-a><template shadowrootmode="open"><p>In <b>it</b></p></template></x-a>')
    bold = next(iter(dom.elements("b")))
    assert bold.path == "/1/0/0/0/0"
    assert [e.tag for e in bold.ancestors] == ["p", "template", "x-a", "body", "html"]
    assert dom.resolve(Span("/1/0/0", 0, 5)) == "In it"


def test_pages_without_roots_are_read_as_they_are() -> None:
    source = "<template><p>a</p></template><p>shadow root</p>"
    assert open_shadow_roots(source) is source


def test_many_roots_one_in_the_other() -> None:
    root = '<x-a><template shadowrootmode="open">'
    assert parse(root * 10_000 + "deep").text == "deep"
    assert parse((root + "x</template></x-a>") * 10_000).text == "x" * 10_000
