"""The parts that a page calls paid (`hasPart` with `cssSelector`): a page without them is cut."""

from __future__ import annotations

import json

import pytest

import fonds
from fonds.model import Check, Outcome

FERRY = "The ferry to the island stopped on Monday, and nobody in the village knows when it will sail again. "
PAID = "The harbour master said on Tuesday that the hull had been repaired twice, at a cost of 40,000 crowns. "
STATED = {"@type": "NewsArticle", "headline": "The ferry stopped", "isAccessibleForFree": False}


def page(selector: object, teaser: int, paid: str, *, free: object = False) -> bytes:
    part = {"@type": "WebPageElement", "isAccessibleForFree": free, "cssSelector": selector}
    data = json.dumps({**STATED, "isAccessibleForFree": free, "hasPart": part})
    paragraphs = "".join(f"<p>{FERRY}{n}.</p>" for n in range(teaser))
    return (
        f"<html lang=en><head><title>The ferry stopped</title><script type='application/ld+json'>{data}</script></head>"
        f"<body><article><h1>The ferry stopped</h1>{paragraphs}{paid}</article></body></html>"
    ).encode()


def paywall(html: bytes) -> Check:
    checks = fonds.clean(html, media_type="text/html", url="https://harbour.example/ferry").quality.checks
    return next(check for check in checks if check.code == "paywall_suspected")


THERE = f"<div class='story paid' id=rest><p>{PAID}</p><p>{PAID * 2}</p><p>{PAID}</p></div>"


@pytest.mark.parametrize("selector", [".paid", "#rest", "article > .story.paid", [".paid"], "div.paid, div.locked"])
def test_a_page_with_its_paid_part_is_whole(selector: object) -> None:
    assert paywall(page(selector, 4, THERE)).outcome is Outcome.PASS


@pytest.mark.parametrize("paid", ["", "<div class=paid></div>", "<div class=paid><p>Read on?</p></div>"])
def test_a_page_without_its_paid_part_is_cut(paid: str) -> None:
    check = paywall(page(".paid", 4, paid))
    assert check.outcome is Outcome.WARN
    assert ".paid" in check.actual


def test_a_long_text_is_cut_where_it_stops_amid_a_sentence() -> None:
    assert paywall(page(".paid", 60, "")).outcome is Outcome.PASS
    cut = f"<p>{FERRY}{FERRY}The harbour master said that the</p>"
    assert paywall(page(".paid", 60, cut)).outcome is Outcome.WARN


def test_selectors_that_ask_for_more_than_names_prove_nothing() -> None:
    check = paywall(page("div:nth-child(2)[data-paid]", 60, f"<p>{FERRY}{FERRY}The master said that the</p>"))
    assert check.outcome is Outcome.PASS


@pytest.mark.parametrize("selector", ["", None, 7, {}, [], ".paid," * 10_000, [".paid"] * 10_000, "." * 200, " > "])
def test_odd_selectors(selector: object) -> None:
    assert paywall(page(selector, 4, THERE, free=True)).outcome is Outcome.PASS
    assert paywall(page(selector, 4, THERE)).outcome in (Outcome.PASS, Outcome.WARN)


def test_a_page_cut_in_the_middle_of_its_data() -> None:
    html = page(".paid", 4, "")
    assert paywall(html[: html.index(b"cssSelector") + 5]).outcome in (Outcome.PASS, Outcome.WARN)
