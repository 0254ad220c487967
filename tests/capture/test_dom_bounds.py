"""Hostile markup: bounded time, no text lost, or a clear error."""

import time

import pytest

from fonds.capture.dom import parse
from fonds.capture.dom_bounds import neutralise_attributes, neutralise_nesting
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
def test_a_million_flat_tags() -> None:
    started = time.process_time()
    dom = parse("<p>x" * 1_000_000)
    assert len(dom.text) == 1_000_000
    assert time.process_time() - started < SECONDS


def test_element_count_is_bounded() -> None:
    with pytest.raises(LimitExceeded, match="elements"):
        parse("<hr>" * 1_600_000)


def test_real_markup_is_left_alone() -> None:
    source = '<p class="a b" data-x=\'<i>\' hidden>One <b>two</b><br/></p><script>if (a<b) "</p>"</script>'
    assert neutralise_attributes(source, 20) == (source, False)
    assert neutralise_nesting(source, 20) == (source, False)


def test_scripts_and_comments_are_not_counted_as_tags() -> None:
    source = "<script>" + "<div>" * 50 + "</script><!--" + "<div>" * 50 + "--><p>x"
    assert neutralise_nesting(source, 10) == (source, False)


def test_closing_tags_go_with_their_opening_tags() -> None:
    assert neutralise_nesting("<div><i><u>x</u></i>y</div>", 1) == ("<div>xy</div>", True)
