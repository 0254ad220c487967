"""Markup in text copies: links and pictures of Markdown, dumps of text browsers, headers that programs left."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

import fonds
from fonds.cleaning.text import segment_blocks
from fonds.cleaning.text.markup import MASK, without_markup
from fonds.model import Kind, Role

PAGE = """\
[Skip to content](https://lantern.example/#main)

[![The Quayside Lantern](https://lantern.example/logo.svg)](https://lantern.example/ "Home")

*   [Home](https://lantern.example/)
*   [Harbour](https://lantern.example/harbour)
*   [Sport](https://lantern.example/sport)
*   [Weather](https://lantern.example/weather)
*   [Opinion](https://lantern.example/opinion)
*   [Subscribe](https://lantern.example/subscribe) [Sign in](https://lantern.example/login)

# The **ferry** goes quiet

By [Ada Vint](https://lantern.example/by/ada) · 3 March 2026, 09:15 CET

![The ferry at the north quay before dawn](https://lantern.example/i/4_(large).jpg)

The [ferry](/tag/ferry) that leaves the north quay at seven had to wait for nine minutes, because the tide was lower \
than the pilots had hoped for. Nobody on board was hurt, the [company](https://ferries.example "Ferries") said\\.

Passengers and their neighbours were given tea. The harbour master promised to look into the matter, which has come up \
in *every* spring since the new quay was built.

> The tide does what it wants, said one of them, who has crossed the bay for thirty years.

What happens to the nine minutes is still open. The council will hear the pilots, the company and the harbour master \
before the summer, and then decide whether the seven o'clock ferry becomes the one at a quarter past.

[Share on Facebook](https://fb.example/share) [Copy link](#)

## Related

*   [A lighthouse keeper retires after forty years](https://lantern.example/a)
*   [The council buys a tram](https://lantern.example/b)
*   [Seven walks along the bay](https://lantern.example/c)

Sign up for our newsletter and never miss a story.

[About us](/about) [Contact](/contact) [Privacy policy](/privacy) [Terms of use](/terms)

© 2026 The Quayside Lantern. All rights reserved.
"""
READER = """\
Title: The ferry goes quiet

URL Source: https://lantern.example/ferry-goes-quiet

Published Time: 2026-03-03T09:15:00+01:00

Markdown Content:
"""
FRONT = """\
---
title: "The ferry goes quiet"
author: Ada Vint
date: 2026-03-03T09:15:00+01:00
source_kind: clipping
url: https://lantern.example/ferry-goes-quiet
tags: [ferries, harbour]
---
"""


def _texts(text: str) -> list[str]:
    return [block.text for block in segment_blocks(text)]


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("It left [at six](https://x.example/a).", "It left at six."),
        ("It left [at six](https://x.example/a_(b) 'The [quay]').", "It left at six."),
        ("It [left\nat six](https://x.example/a-\nb 'The\nquay').", "It left at six."),
        ("It [left] at six. [More](#more)", "It [left] at six. More"),
        ("Tea ![cup](/cup.png) was [given](/tea).", "Tea was given."),
        ("[The **ferry**](/f) _left_ [at six](/s)", "The ferry left at six"),
        ("[a](/f) snake_case_name \\_x\\_ 3\\. 2 * 3 * 4", "a snake_case_name _x_ 3. 2 * 3 * 4"),
        ("See [the rules][1] and [terms].\n\n[1]: https://x.example/r\n[terms]: /t", "See the rules and terms."),
        ("<p>[a](/f) x < y</p><br/>", "a x < y"),
        ("[](/f 'icon')[Home](/)", "Home"),
    ],
)
def test_a_line_is_read_without_its_markup(text: str, read: str) -> None:
    assert " ".join(_texts(text)) == read
    assert "".join(block.raw for block in segment_blocks(text)) == text


MAIL = """\
[image: The Quayside Lantern] <https://lantern.example/>

Home <https://lantern.example/> | Harbour<https://lantern.example/harbour>

The ferry (https://lantern.example/ferry) left at six, see ( https://lantern.example/tide ).

<https://lantern.example/pixel>
Write to Ada <mailto:ada@lantern.example> at once.
"""


def test_a_mail_is_read_without_the_addresses_behind_words() -> None:
    assert _texts(MAIL) == ["Home | Harbour", "The ferry left at six, see.", "Write to Ada at once."]
    assert "".join(block.raw for block in segment_blocks(MAIL)) == MAIL
    few = "The ferry (https://lantern.example/ferry) left at six, see <https://lantern.example/tide>."
    assert _texts(few) == [few]


@pytest.mark.parametrize(
    "text", ["a [note](see below) b", "f[0](x) = y", "[1] Smith 2020. [2] Lee 2021.", "a_b_ **c**"]
)
def test_what_is_no_link_stays(text: str) -> None:
    assert without_markup(text) == text


def test_code_stays_as_it_is() -> None:
    code = segment_blocks("[a](/b)\n\n```\nx = f[0](a.b) **y** <br>\n```\n")[-1]
    assert (code.kind, code.text) == (Kind.CODE, "x = f[0](a.b) **y** <br>")


def test_a_teaser_in_one_link_keeps_its_heading() -> None:
    blocks = segment_blocks("[ ### The council buys a tram\n\nIt is green ](/tram)\n")
    assert [(b.text, b.kind) for b in blocks] == [
        ("The council buys a tram", Kind.HEADING),
        ("It is green", Kind.PARAGRAPH),
    ]


@given(st.lists(st.sampled_from("[]()!\\*_`#|<>-\n ab/.:\"'1"), max_size=80).map("".join))
def test_masking_keeps_every_place(text: str) -> None:
    masked = without_markup(text)
    assert len(masked) == len(text)
    assert all(a in (b, MASK, " ", "\ufdd0") for a, b in zip(masked, text, strict=True))


def test_a_page_as_markdown() -> None:
    document = fonds.clean(PAGE.encode(), media_type="text/markdown", url="https://lantern.example/ferry")
    assert document.title == "The ferry goes quiet"
    assert [b.name for b in document.bylines] == ["Ada Vint"]
    assert document.text.startswith("The ferry that leaves the north quay")
    assert document.text.endswith("becomes the one at a quarter past.")
    assert "](" not in document.kept_text
    caption = next(b for b in document.blocks if b.role is Role.CAPTION)
    assert caption.text == "The ferry at the north quay before dawn"
    assert [(link.url, link.text) for link in document.links if "tag" in link.url or "ferries" in link.url] == [
        ("https://lantern.example/tag/ferry", "ferry"),
        ("https://ferries.example", "company"),
    ]


def test_evidence_is_as_printed() -> None:
    text = PAGE.replace("## Related", "Tags: [Ferries](/t/ferries), [Harbour](/t/harbour)\n\n## Related")
    document = fonds.clean(text.encode(), media_type="text/markdown")
    assert document.topics == ("Ferries", "Harbour")
    assert {e.field for e in document.evidence} >= {"title", "bylines", "published", "topics", "language"}
    for evidence in document.evidence:
        if evidence.locator is not None:
            assert evidence.raw == "".join(text[span.start : span.end] for span in evidence.locator.spans)


@pytest.mark.parametrize("header", [READER, FRONT], ids=["reader", "front matter"])
def test_a_header_that_a_program_left(header: str) -> None:
    text = header + PAGE.replace("By [Ada Vint](https://lantern.example/by/ada) · 3 March 2026, 09:15 CET\n\n", "")
    document = fonds.clean(text.encode(), media_type="text/plain")
    assert document.title == "The ferry goes quiet"
    assert document.canonical_url == "https://lantern.example/ferry-goes-quiet"
    assert document.published is not None
    assert document.published.as_stated.isoformat() == "2026-03-03T09:15:00+01:00"
    assert document.text.startswith("The ferry that leaves the north quay")
    assert "council buys" not in document.kept_text
    methods = {e.field: e.method for e in document.evidence if e.chosen}
    assert (methods["title"], methods["published"], methods["canonical_url"]) == ("header", "header", "header")
    if header is FRONT:
        assert [b.name for b in document.bylines] == ["Ada Vint"]
        assert document.topics == ("ferries", "harbour")


@pytest.mark.parametrize(
    "text", ["Title: A book\nPublisher: Quay Press\n\n" + PAGE, "---\n\nOne\n\n---\n\nTwo\n", "---\ntitle: a\n"]
)
def test_other_openings_are_no_header(text: str) -> None:
    document = fonds.clean(text.encode(), media_type="text/plain")
    assert not [b for b in document.blocks if b.decided_by.startswith("export.")]


DUMP = """\
   [1]Home [2]Harbour [3]Sport

The ferry goes quiet

   The [4]ferry that leaves the north quay at seven had to wait for nine minutes,
   because the tide was lower than the pilots had hoped for, the harbour's paper
   [5]reports. It has come up in every spring [6] since 2019, and nobody on board
   was hurt; passengers and their neighbours were given tea, and the council will
   hear the pilots before the summer.

References

   Visible links:
   1. https://lantern.example/
   2. https://lantern.example/harbour
   3. https://lantern.example/sport
   4. The ferry
\thttps://lantern.example/tag/ferry
   5. https://lantern.example/r
"""


def test_a_dump_is_read_without_the_numbers_of_its_links() -> None:
    texts = _texts(DUMP)
    assert texts[0] == "Home Harbour Sport"
    assert "The ferry that leaves" in texts[2]
    assert "paper reports. It has come up in every spring [6] since" in texts[2]
    assert not [text for text in texts if "://" in text]
    assert "".join(block.raw for block in segment_blocks(DUMP)) == DUMP


LETTER = """

Dear all,

The pump is back. It took three Sundays and one borrowed tripod, and since last Saturday there is water on both sides.

Deer came in twice in September, both times by the gate on the lane, because it stood open; we hung a bell on it.
"""


@pytest.mark.parametrize(
    ("header", "title", "day"),
    [
        (
            "From: Ro Dale <ro@furrow.example>\nDate: Fri, 18 Oct 2024 21:07:44 +0100\nSubject: The\n  pump",
            "The pump",
            "2024-10-18T21:07:44+01:00",
        ),
        (
            "Von: Ro Dale\nGesendet: 18. Oktober 2024 21:07\nAn: Alle\nBetreff: Die Pumpe läuft",
            "Die Pumpe läuft",
            "2024-10-18T21:07:00",
        ),
        ("De : Ro Dale\nÀ : Tous\nObjet : La pompe est de retour", "La pompe est de retour", None),
        ("差出人: Ro Dale\n件名: ポンプが戻りました", "ポンプが戻りました", None),
    ],
)  # fmt: skip
def test_the_header_of_a_mail(header: str, title: str, day: str | None) -> None:
    document = fonds.clean((header + LETTER).encode(), media_type="text/plain")
    assert document.title == title
    assert (document.published.edtf if document.published else None) == day
    assert document.kept_text.splitlines()[-3].startswith("Dear all")
    assert "furrow.example" not in document.kept_text
    assert document.bylines == ()


def test_a_letter_that_names_its_subject_later_has_no_header() -> None:
    document = fonds.clean(f"To whom it may concern\nSubject: the pump\n{LETTER}".encode(), media_type="text/plain")
    assert not [b for b in document.blocks if b.decided_by.startswith("export.")]
