"""Hostile markup: bounded time, no text lost, or a clear error."""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fonds.capture.dom import nesting, parse
from fonds.capture.dom.bounds import MAX_OPTIONS, MAX_TAGS, neutralise_attributes, neutralise_nesting
from fonds.capture.dom.nesting import MAX_UNSURE
from fonds.errors import LimitExceeded
from fonds.settings import Settings

# A guard against runaway work, no measure of speed: bounded, each takes 0.01 to 2 s of CPU; unbounded, minutes.
SECONDS = 40.0
NAMES = [f"a{n}" for n in range(150_000)]


@pytest.mark.parametrize(
    ("source", "text"),
    [
        ("<div>" * 150_000 + "deep", "deep"),
        ("<div></x>" * 150_000 + "deep", "deep"),
        ("<svg><g>" * 90_000 + "deep", "deep"),
        ("<ul><li>" * 60_000 + "deep", "deep"),
        ("<table><tr><td>" * 60_000 + "deep", "deep"),
        (f"<p {' '.join(NAMES)}>wide", "wide"),
        ("<p " + " ".join(f'{n}=">"' for n in NAMES) + ">wide", "wide"),
        ("<p " + "".join(f'{n}="1"' for n in NAMES) + ">wide", "wide"),
        (f'<p " {" ".join(NAMES)}>wide', "wide"),
        (f'<p b=x" {" ".join(NAMES)}>wide', "wide"),
        ("<p " + " ".join(NAMES[:3_000]) + ">wide</p>", "wide"),
    ],
)
def test_excess_is_neutralised_and_text_stays(source: str, text: str) -> None:
    started = time.process_time()
    dom = parse(source)
    assert dom.text == text
    assert dom.neutralised
    assert max(dom.depths) <= 4 * Settings().max_nesting + 4
    assert time.process_time() - started < SECONDS


@pytest.mark.parametrize(
    "source",
    [
        "<template>" * 20_000 + "x",
        "<b>" * 50_000 + "x",
        "".join(f"<p><font color={n}>x" for n in range(20_000)),
        "".join(f"<p><font a={n}>x" for n in range(1_500)) + "<p>x" * 100_000,
    ],
)
def test_what_cannot_be_neutralised_is_refused(source: str) -> None:
    started = time.process_time()
    with pytest.raises(LimitExceeded):
        parse(source)
    assert time.process_time() - started < SECONDS


@pytest.mark.parametrize(
    "source",
    [
        "<" * 2_000_000,
        "<a" * 500_000,
        '<a "' * 200_000,
        "<a x='" + '<b y="' * 200_000,
        "<a x=" + "<b/y=" * 200_000,
        "<a " + ("<b" * 2_000 + " ") * 1_999 + ">",
        "<p a" + " " * 2_000_000 + ">x",
        "<!--" * 300_000,
        "</div>" * 300_000,
        "<script>" * 100_000,
        '<img src="data:' + "A" * 5_000_000 + '">x',
        "word " * 2_000_000,
    ],
)
def test_scanning_is_linear(source: str) -> None:
    started = time.process_time()
    parse(source)
    assert time.process_time() - started < SECONDS


@pytest.mark.slow
def test_half_a_million_flat_tags() -> None:
    started = time.process_time()
    dom = parse("<p>x" * 500_000)
    assert len(dom.text) == 500_000
    assert time.process_time() - started < SECONDS


def test_element_count_is_bounded() -> None:
    with pytest.raises(LimitExceeded, match="elements"):
        parse("<hr>" * 700_000)


def test_real_markup_is_left_alone() -> None:
    source = '<p class="a b" data-x=\'<i>\' hidden>One <b>two</b><br/></p><script>if (a<b) "</p>"</script>'
    assert neutralise_attributes(source, 20) == (source, False)
    assert neutralise_nesting(source, 20) == (source, False)


def test_scripts_and_comments_are_not_counted_as_tags() -> None:
    source = "<script>" + "<div>" * 50 + "</script><!--" + "<div>" * 50 + "--><p>x"
    assert neutralise_nesting(source, 10) == (source, False)


def test_closing_tags_go_with_their_opening_tags() -> None:
    assert neutralise_nesting("<div><i><u>x</u></i>y</div>", 1) == ("<div>xy</div>", True)


# Each was quadratic in the parser, or ended nothing that our count took for ended: elements left open by tags that do
# not nest, options, foreign elements with names of raw text and of void elements.
OPEN_AND_OPEN = {
    "rp": "<rp>x", "rt": "<rt>x", "rb": "<rb>x", "optgroup": "<optgroup>x",
    "span and p": "<span><p></span></p>x", "span and div": "<span><div></span></div>x",
    "own tag": "<x-a><p></x-a></p>x",
    "headings": "<span><h1><h2></h2><p></h1></span></p>x", "cells": "<span><td><p><td></td></span></p>x",
    "buttons": "<span><button></span></button>x", "lists": "<dl><dd>x", "ruby": "<ruby><rt>x",
    "plaintext in svg": "<svg><plaintext>x", "svg": "<svg><g d=x/>y", "cells and blocks": "<table><td><div>x",
    "forms": "<form><div><form></div>x", "select": "<select><div>x", "templates in cells": "<details><summary>x",
}  # fmt: skip


@pytest.mark.parametrize("unit", OPEN_AND_OPEN.values(), ids=OPEN_AND_OPEN.keys())
def test_what_is_left_open_is_counted(unit: str) -> None:
    count = 40_000
    started = time.process_time()
    dom = parse(unit * count)
    assert time.process_time() - started < SECONDS
    assert len(dom.text) == count * len(unit.rsplit(">", maxsplit=1)[-1])
    assert max(dom.depths) <= Settings().max_nesting + MAX_UNSURE


@pytest.mark.parametrize("before", ["", "<select>"])
def test_options_beyond_the_bound_lose_their_tags_and_keep_their_text(before: str) -> None:
    started = time.process_time()
    dom = parse(before + "<option>x" * 300_000)
    assert time.process_time() - started < SECONDS
    assert dom.text == "x" * 300_000
    assert dom.neutralised
    assert len(dom.by_tag["option"]) == MAX_OPTIONS


def test_tags_that_open_nothing_are_counted_too() -> None:
    with pytest.raises(LimitExceeded, match="tags"):
        parse("<!---->" * (MAX_TAGS + 1))


TAGS = (
    "p", "li", "div", "span", "b", "a", "table", "td", "tr", "select", "option", "form", "button", "h1", "h2", "svg",
    "g",
    "desc", "math", "mi", "ruby", "rt", "x-a", "dd", "ul", "i", "font", "nobr", "caption", "input", "object", "section",
    "pre", "label", "tbody", "title",
)  # fmt: skip
FORMS = ("<{}>", "<{}>", "</{}>", "</{}>", "<{} x=1/>")


@settings(max_examples=120, deadline=None, derandomize=True)
@given(st.lists(st.tuples(st.sampled_from(TAGS), st.sampled_from(FORMS)), max_size=9))
def test_no_pattern_of_tags_nests_deeper_than_is_told(tags: list[tuple[str, str]]) -> None:
    bound = unsure = 50
    source = "".join(form.format(tag) for tag, form in tags) * 800
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(nesting, "MAX_UNSURE", unsure)
        try:
            source, _ = neutralise_nesting(source, bound)
        except LimitExceeded:
            return
    # One more for each repetition would be 800; elements that the next of their kind ends come on top of the bounds.
    assert max(parse(source, Settings(max_nesting=10**6)).depths) <= 4 * (bound + unsure) + 20
