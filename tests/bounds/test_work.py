"""What one document may cost is bounded: linear for strings of every kind at every place, and cut off by counting.

The short run takes strings of 4,000 characters; `BOUNDS_CHARS=400000 pytest tests/bounds` those of the largest that
any part of the pipeline takes.
"""

from __future__ import annotations

import os
import time
from contextlib import suppress

import pytest

import fonds
from fonds.capture import open_capture
from fonds.capture.work import BLOCK, ELEMENT, check_work
from fonds.errors import EmptyCapture, LimitExceeded
from fonds.model import Failure
from fonds.pipeline import process
from fonds.settings import Settings
from tests.bounds.pages import PROSE, pages, text_copies

CHARS = int(os.environ.get("BOUNDS_CHARS", "4000"))
# A page has the string up to twenty times; a usual one takes .01 to .3 s at 4,000 characters, and 1 to 20 s at 400,000.
SECONDS = 15.0 * max(1.0, CHARS / 40_000)
PUMPS = (
    '"\\', "©", "© ", "(c)", "a", "Aa ", "A. ", "1", "1 ", "1.", "a, ", "- ", "|", " | ", "*", "_", "(", "[",
    "[a](", "<a", "By Ada Vint ", "a@", "www.a.", "http://a ", "中", "2026 ", "March 3, 2026 ", "Photo: ",
    "(Foto: Bo Marlin / AFP) ", "and ", "# ", "-", "=", ">", "://", "/", "Ada/", ".", "\u00a0", "Text: ", "&",
    "a;", '"a": ', "{", "[[", "//", "/*", "Von Ada Vint und ", "İ", "e\u0301", "\u200b", "🙂", "3 min ",
    "CC BY ", "creative commons ", "лицензиa", "Inc ", "copyright ", "记者 ", "（", "、", "年3月3日", "10:30 ",
    "he said. ", "vor 3 Stunden ", "```", "\\", "%20", "&nbsp;", "<b>", "</p>", "<!--", "\t", "\na", "\n\na",
    "\n- a", "\nBy Ada Vint", "\n© 2026 Paper", "\n|a|b|",
)  # fmt: skip


@pytest.mark.parametrize("pump", PUMPS if CHARS > 4_000 else PUMPS[::2])
def test_no_string_makes_a_page_slow(pump: str) -> None:
    said = (pump * CHARS)[:CHARS]
    for media_type, made in (("text/plain", text_copies(said)), ("text/html", pages(said))):
        for number, page in enumerate(made):
            started = time.process_time()
            with suppress(LimitExceeded, EmptyCapture):
                fonds.clean(page.encode(), media_type=media_type, url="https://paper.example/ferry")
            assert time.process_time() - started < SECONDS, f"{media_type} {number}"


@pytest.mark.parametrize("source", ['"\\' * 20_000, "/*" * 20_000, "//a" * 20_000, '{"a": "' * 20_000, "[1]," * 20_000])
def test_broken_page_data_of_40_kilobytes(source: str) -> None:
    started = time.process_time()
    fonds.clean(f'<script type="application/ld+json">{source}</script><p>{PROSE}'.encode())
    assert time.process_time() - started < SECONDS


def test_forty_thousand_owners() -> None:
    started = time.process_time()
    fonds.clean(("Ferry\n\n" + "©" * 40_000 + "\n\n" + PROSE).encode())
    assert time.process_time() - started < SECONDS


SMALL = Settings(max_work=20_000)


@pytest.mark.parametrize(
    ("payload", "passes"),
    [
        ("<p>a ferry" * 80, True),
        ("<p>a ferry" * 120, False),
        ("<hr>" * 700 + "<p>x", True),
        ("<hr>" * 900 + "<p>x", False),
        ("<p>" + "ferry " * 3_000, True),
        ("<p>" + "ferry " * 4_000, False),
        ("A line of its own.\n\n" * 40, True),
        ("A line of its own.\n\n" * 120, False),
        ("ferry " * 3_000, True),
        ("ferry " * 4_000, False),
        ("Ferry" + "\n" * 300, False),
    ],
)
def test_work_is_bounded_by_counts(payload: str, passes: bool) -> None:
    first, second = (process(open_capture(payload.encode()), SMALL) for _ in range(2))
    assert isinstance(first, Failure) is not passes
    if isinstance(first, Failure):
        assert (first.code, first.stage, first.retryable) == ("limit_exceeded", "cleaning", True)
        assert "work" in first.message
        assert first == second


def test_the_sum_that_bounds() -> None:
    check_work(SMALL, characters=20_000)
    check_work(SMALL, blocks=10, elements=20, characters=20_000 - 10 * BLOCK - 20 * ELEMENT)
    with pytest.raises(LimitExceeded, match="max_work"):
        check_work(SMALL, blocks=10, elements=20, characters=20_001 - 10 * BLOCK - 20 * ELEMENT)


@pytest.mark.slow
@pytest.mark.parametrize(
    "payload", ["<p>x" * 1_000_000, "<h2>a</h2><p>b" * 150_000, "a\n\n" * 5_000_000, "<p>x" + "<!---->" * 3_000_000]
)
def test_what_would_cost_most_is_refused_early(payload: str) -> None:
    started = time.process_time()
    with pytest.raises(LimitExceeded):
        fonds.clean(payload.encode())
    assert time.process_time() - started < 60.0
