"""Texts of printed pages: what every page repeats is no part of the document, and its date is no date of it."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

import fonds
from fonds.cleaning.text import clean_text
from fonds.cleaning.text.exports.printed import Printed, running_lines
from fonds.settings import Settings

TITLE = "The ferry goes quiet"
HEAD = "11/24/26, 5:56 PM\n\nThe ferry goes quiet | The Quayside Lantern\n\nSubscribe for one crown a week\n\n"
FOOT = "https://lantern.example/ferry-goes-quiet\n\n{number}/3\n\n\x0c"
PAGES = (
    (
        "Home\nHarbour\nSport\n\nThe ferry goes quiet\nBy Ada Vint\nMarch 3, 2026\n\n"
        "The ferry that leaves the north quay at seven had to wait for nine minutes, because the tide was lower than\n"
        "the pilots had hoped for. Nobody on board was hurt, the company said in a short statement at noon.\n\n"
    ),
    (
        "Passengers and their neighbours were given tea. The harbour master promised to look into the matter, which\n"
        "has come up in every spring since the new quay was built, and to report to the council before the summer.\n\n"
    ),
    (
        "What happens to the nine minutes is still open. The pilots want a later ferry, the company a tide.\n\n"
        "Related stories\n\nA lighthouse keeper retires after forty years\n\n© 2026 The Quayside Lantern\n\n"
    ),
)
PRINT = "".join(HEAD + page + FOOT.format(number=number) for number, page in enumerate(PAGES, 1))


def test_what_every_page_repeats_is_set_apart() -> None:
    document = fonds.clean(PRINT.encode(), media_type="text/plain")
    assert document.title == TITLE
    assert [b.name for b in document.bylines] == ["Ada Vint"]
    assert document.published is not None
    assert document.published.edtf == "2026-03-03"
    assert document.canonical_url == "https://lantern.example/ferry-goes-quiet"
    for repeated in ("5:56", "Subscribe", "lantern.example", "2/3"):
        assert repeated not in document.kept_text
    assert "lower than the pilots" in document.text
    apart = [b.text for b in document.blocks if b.decided_by == Printed.RUNNING]
    assert apart.count("11/24/26, 5:56 PM") == 3
    assert "".join(b.raw for b in document.blocks) == PRINT


def test_the_title_as_printed_where_the_page_breaks_it() -> None:
    text = PRINT.replace("\n\nThe ferry goes quiet\nBy", "\n\nThe ferry\ngoes quiet\nBy")
    document = fonds.clean(text.encode(), media_type="text/plain")
    assert document.title == TITLE
    assert next(e for e in document.evidence if e.field == "title" and e.chosen).method == "header"


def test_a_single_page() -> None:
    text = (
        HEAD.replace("Subscribe for one crown a week\n\n", "")
        + "".join(PAGES)
        + FOOT.format(number=1).replace("/3", "/1")
    )
    assert [text[start:end] for start, end in running_lines(text)] == [
        "11/24/26, 5:56 PM",
        "https://lantern.example/ferry-goes-quiet",
        "1/1",
    ]
    document = fonds.clean(text.encode(), media_type="text/plain")
    assert document.published is not None
    assert document.published.edtf == "2026-03-03"


def test_feeds_without_running_lines_change_nothing() -> None:
    text = "\x0c".join(PAGES)
    assert running_lines(text) == ()
    assert running_lines(PAGES[0]) == ()


_LINES = st.lists(
    st.sampled_from(
        ["1/2", "Quay", "11/24/26, 5:56 PM", "", " ", "```", "- ", "A tide rose at night.", "# x", "[a](/b)"]
    ),
    max_size=12,
)


@given(st.lists(_LINES.map("\n".join), min_size=1, max_size=5).map("\n\x0c".join))
def test_blocks_still_partition_the_text(text: str) -> None:
    blocks = clean_text(text, Settings()).blocks
    assert "".join(block.raw for block in blocks) == text
    at = 0
    for i, block in enumerate(blocks):
        (span,) = block.locator.spans
        assert (block.index, span.start) == (i, at)
        assert span.end > at
        at = span.end
