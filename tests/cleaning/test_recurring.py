"""Site memories: what recurs on a site is dropped from titles and bodies, and from nothing else."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fonds.capture import open_capture
from fonds.cleaning.recurring import RULE, drop_recurring
from fonds.cleaning.result import Cleaned
from fonds.model import Block, Context, Locator, Record, Role, SiteMemory, Span
from fonds.model.block import Kind
from fonds.model.memory import line_key, site_of
from fonds.pipeline import process

BLURB = "The Harbour Paper is read in every house between the two lighthouses, and has been since 1871."
PAGE = f"""\
Ferry late again on Tuesday

By Ada Vint
March 3, 2026

The ferry that leaves the north quay at seven had to wait for an hour, because the tide was lower than the pilots had
hoped for. Nobody on board was hurt, the company said in a short statement in the afternoon.

Passengers and their neighbours were given tea. The harbour master promised to look into the matter, which has come up
in every spring since the new quay was built, and to report to the council before the summer.

{BLURB}
"""
URL = "https://www.paper.example/2026/ferry"


def _memory(*lines: str) -> SiteMemory:
    keys = [line_key(line) for line in lines]
    return SiteMemory.of(("paper.example", key) for key in keys if key)


def _cleaned(*texts: tuple[Role, str]) -> Cleaned:
    return Cleaned(
        tuple(
            Block(i, text, text, Kind.PARAGRAPH, Locator((Span("", 0, len(text)),)), role, "rule", 0.9)
            for i, (role, text) in enumerate(texts)
        )
    )


def test_a_blurb_that_recurs_leaves_the_body() -> None:
    capture = open_capture(PAGE.encode(), url=URL)
    without = process(capture)
    remembering = Context.of(_memory(BLURB.upper()))
    with_memory = process(capture, context=remembering)
    assert isinstance(without, Record)
    assert isinstance(with_memory, Record)
    assert BLURB in without.document.text, "the sample tests nothing"
    assert BLURB not in with_memory.document.text
    (block,) = [block for block in with_memory.document.blocks if block.decided_by == RULE]
    assert (block.text, block.role) == (BLURB, Role.OTHER)
    assert "".join(block.raw for block in with_memory.document.blocks) == PAGE
    assert with_memory.context_digest == remembering.digest != without.context_digest == "none"


@pytest.mark.parametrize("url", [None, "https://other.example/ferry", "no address"])
def test_another_site_is_not_concerned(url: str | None) -> None:
    cleaned = _cleaned((Role.BODY, BLURB), (Role.BODY, "Word " * 50))
    assert drop_recurring(cleaned, _memory(BLURB), url) is cleaned


def test_bylines_credits_and_lines_amid_the_body_may_recur_and_titles_may_not() -> None:
    cleaned = _cleaned(
        (Role.TITLE, "The Harbour Paper"), (Role.BYLINE, "By Ada Vint"), (Role.CREDIT, "Photo: Bo Marlin"),
        (Role.BODY, "Word " * 50), (Role.BODY, "Weight"), (Role.BODY, "Two pounds of it"), (Role.BODY, "Read on"),
    )  # fmt: skip
    memory = _memory("The Harbour Paper", "By Ada Vint", "Photo: Bo Marlin", "Weight", "Read  On")
    roles = [block.role for block in drop_recurring(cleaned, memory, URL).blocks]
    assert roles == [Role.OTHER, Role.BYLINE, Role.CREDIT, Role.BODY, Role.BODY, Role.BODY, Role.OTHER]


def test_the_same_document_under_another_address_is_left_whole() -> None:
    cleaned = _cleaned((Role.BODY, BLURB), (Role.BODY, "Short end."))
    assert drop_recurring(cleaned, _memory(BLURB), URL) is cleaned


def test_a_worker_is_sent_one_site_under_the_name_of_the_whole() -> None:
    memory = SiteMemory.of([("paper.example", "aa"), ("other.example", "bb")])
    sent = Context.of(memory).only(URL)
    assert sent.memory is not None
    assert dict(sent.memory.sites) == {"paper.example": frozenset({"aa"})}
    assert sent.digest == Context.of(memory).digest
    assert Context().only(URL) == Context()


@given(st.lists(st.tuples(st.sampled_from(["a.example", "b.example"]), st.text("0123456789abcdef", min_size=1))))
def test_the_digest_does_not_hang_on_the_order(rows: list[tuple[str, str]]) -> None:
    assert SiteMemory.of(rows).digest == SiteMemory.of(reversed(rows)).digest == SiteMemory.of(rows + rows).digest


@pytest.mark.parametrize(
    ("url", "site"),
    [
        ("https://www.Paper.example:8080/x?y", "paper.example"),
        ("http://news.paper.example", "news.paper.example"),
        ("//[broken", None),
        ("ferry.html", None),
        (None, None),
    ],
)
def test_sites(url: str | None, site: str | None) -> None:
    assert site_of(url) == site


def test_lines_without_letters_are_not_remembered() -> None:
    assert line_key(" 12 · 14 ") is None
    assert line_key("Read\u00a0 On") == line_key("read on")
    assert line_key("\ud800 a") is not None
