"""From a text copy to blocks: the partition, and how lines are put together."""

from __future__ import annotations

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fonds.cleaning.text import segment_blocks
from fonds.model import Kind

_PIECES = st.sampled_from(
    [
        *["\n", "\r\n", "\r", "\u2028", "\x0c", "\x85", " ", "\t", "\u00a0", "\ufeff", "\x00", "\u200b"],
        *["-", "• ", "* ", "# ", "> ", "```", "1. ", "|a|b|", "===", "o "],
        *["word", "A sentence. ", ", and", "日本語。"],
        *[
            "[",
            "![",
            "](",
            "](/a b)",
            "](/a)",
            '](/a "b")',
            "][1]",
            "\n[1]: /a\n",
            "\\",
            "**",
            "_",
            "<br>",
            "---\n",
            "Title: a\n",
        ],
    ]
)


@settings(max_examples=300, deadline=None)
@given(st.one_of(st.text(), st.lists(_PIECES, max_size=60).map("".join)))
def test_blocks_partition_the_text(text: str) -> None:
    blocks = segment_blocks(text)
    at = 0
    for i, block in enumerate(blocks):
        (span,) = block.locator.spans
        assert block.index == i
        assert span.start == at < span.end
        assert block.raw == text[span.start : span.end]
        at = span.end
    assert at == len(text)


def _texts(text: str) -> list[str]:
    return [block.text for block in segment_blocks(text)]


def test_empty_and_blank() -> None:
    assert segment_blocks("") == ()
    (blank,) = segment_blocks(" \n\t\n")
    assert (blank.text, blank.kind) == ("", Kind.OTHER)


def test_blank_lines_belong_to_the_block_before_and_leading_ones_to_the_first() -> None:
    assert [b.raw for b in segment_blocks("\n\none\n\n\ntwo\n")] == ["\n\none\n\n\n", "two\n"]


@pytest.mark.parametrize("bullet", ["-", "•", "*"])
def test_lone_bullet_joins_the_next_line(bullet: str) -> None:
    first, second = segment_blocks(f"{bullet}\nMend the nets\n{bullet}\nPaint the hull\n")
    assert (first.text, first.kind, first.raw) == ("Mend the nets", Kind.LIST_ITEM, f"{bullet}\nMend the nets\n")
    assert second.text == "Paint the hull"


def test_indentation_gives_the_level() -> None:
    blocks = segment_blocks("  • News\n    • Ports\n      • Ferries\n  • Sport\n")
    assert [(b.text, b.level) for b in blocks] == [("News", 1), ("Ports", 2), ("Ferries", 3), ("Sport", 1)]


_WRAPPED = """\
   The old ferry left the harbour for the last time on Sunday, and half of
   the town had come to see it go. Nobody had expected that so many people
   would remember its first crossing, which took place sixty years before.

   A short line
   The captain said that he would miss the smell of tar and the long nights
   in which nothing happened but the turning of the light on the far shore.
"""


def test_hard_wrapped_lines_are_unwrapped_where_the_break_was_forced() -> None:
    texts = _texts(_WRAPPED)
    assert len(texts) == 3
    assert texts[0].startswith("The old ferry left")
    assert texts[0].endswith("sixty years before.")
    assert texts[1] == "A short line"


def test_short_lines_are_not_unwrapped() -> None:
    assert _texts("News\nSport\nCulture\nPorts and ferries\n") == ["News", "Sport", "Culture", "Ports and ferries"]


def test_inline_pieces_on_lines_of_their_own_are_joined() -> None:
    text = "On Monday the council of\nLower Quay\n, a village of ninety people\n, voted on the bridge."
    text += "\nIt was late.\n, however\n"
    assert _texts(text)[0] == "On Monday the council of Lower Quay, a village of ninety people, voted on the bridge."


def test_markdown_is_recognised() -> None:
    text = "# Title\n\nIntro text.\n\n> quoted\n\n```py\n  def f():\n    pass\n```\n"
    text += "\nSetext\n===\n1. one\n2. two\n| a | b |\n"
    kinds = [(b.kind, b.level, b.text) for b in segment_blocks(text)]
    assert kinds == [
        (Kind.HEADING, 1, "Title"),
        (Kind.PARAGRAPH, None, "Intro text."),
        (Kind.QUOTE, None, "quoted"),
        (Kind.CODE, None, "  def f():\n    pass"),
        (Kind.HEADING, 1, "Setext"),
        (Kind.LIST_ITEM, 1, "1. one"),
        (Kind.LIST_ITEM, 1, "2. two"),
        (Kind.TABLE_ROW, None, "a\tb"),
    ]


def test_a_numbered_line_alone_is_no_list() -> None:
    assert [b.kind for b in segment_blocks("1. The harbour\nIt is old.\n2. The light\nIt is new.")] == [
        Kind.PARAGRAPH
    ] * 4


def test_unclosed_fence_is_a_line() -> None:
    assert _texts("```\nnot code") == ["```", "not code"]


def test_odd_signs_and_line_ends() -> None:
    assert _texts("\ufeffOne\r\nTwo\rThree\u2028Fo\x00ur\nFi\u00a0 ve") == ["One", "Two", "Three", "Four", "Fi ve"]


def test_a_text_without_layout_is_cut_into_sentences() -> None:
    sentence = "The tide rose over the wall at night. "
    texts = _texts(sentence * 200)
    assert texts == [sentence.strip()] * 200
    assert len(_texts("潮が夜に壁を越えた。" * 500)) == 500


@pytest.mark.parametrize(
    "piece",
    [
        *["word ", "a\n", "```\n", "- \n", "Tide rose. ", "> ", "#", "\x00", ", x\n", "|a|b|\n", "* * "],
        *[
            "[a](/b) ",
            "[a](/b)[",
            "](/a ",
            "[a](/b)![",
            "[a](/b",
            "[a](/b)\n**a",
            "[a](/b) <a ",
            '[a](/b "',
            "[a](/b\nc",
        ],
        *[
            "[a](/b)\n```\n",
            "[a](/b) <!-- ",
            "[1]x\n",
            "1. http:/a\n[1]",
            "a <http://b> ",
            "a (http://b",
            "a (http://b) [image: ",
        ],
    ],
)
def test_long_input_does_not_run_away(piece: str) -> None:
    """A guard, no measure of speed: each takes 0.01 to 0.8 s of CPU; work that grows as the square takes minutes."""
    text = piece * (640_000 // len(piece))
    start = time.process_time()
    segment_blocks(text)
    assert time.process_time() - start < 40


def test_an_underlined_line_is_a_heading_among_plain_lines() -> None:
    blocks = segment_blocks("The ferry goes quiet\n====================\nIt left at six.\nNobody woke.\n")
    assert [(b.kind, b.level) for b in blocks] == [(Kind.HEADING, 1), (Kind.PARAGRAPH, None), (Kind.PARAGRAPH, None)]


def test_a_line_that_an_address_made_short_goes_on() -> None:
    full = (
        "The harbour council met on Tuesday evening to discuss the new ferry line that\n"
        "will connect the two islands from next spring, and heard more than thirty who\n"
        "came in spite of the storm, and stayed until the chair had closed the meeting.\n"
        "Many of them said that the boats were late too often in all winters, and that\n"
        "nobody had asked the fishermen about the old pier, closed since the accident.\n"
    )
    short = "A decision is expected before the summer, and the money\nhas been set aside in the budget.\n"
    assert [b.text.count(" ") for b in segment_blocks(f"{full}\n{short}")] == [71, 16]
    assert len(segment_blocks(f"{full}\n{short.replace('has', 'It has')}")) == 3
