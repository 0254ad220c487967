"""Captures of our own for runs."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

PAGE = """\
We use cookies to improve your visit. Read our Privacy Policy.
Accept all

  • Home
  • Harbour
  • Weather
  • Sport

Ferry number {number} was late again on Tuesday

By Ada Vint
March {day}, 2026, 4:47 AM EST

The ferry that leaves the north quay at seven had to wait for {number} minutes, because the tide was lower than the
pilots had hoped for. Nobody on board was hurt, the company said in a short statement in the afternoon.

Passengers number {number} and their neighbours were given tea. The harbour master promised to look into the matter,
which has come up in every spring since the new quay was built, and to report to the council before the summer.

Related stories

A lighthouse keeper retires after forty years

© 2026 The Harbour Paper. All rights reserved.
"""

HTML = """\
<!DOCTYPE html><html lang="en"><head><title>Quay {number} reopens | Harbour Paper</title>
<meta property="og:site_name" content="Harbour Paper">
<script type="application/ld+json">{{"@type": "NewsArticle", "headline": "Quay {number} reopens",
"datePublished": "2026-03-{day:02}T08:00:00+01:00", "author": {{"@type": "Person", "name": "Bo Marlin"}}}}</script>
</head><body><nav><a href="/">Home</a> <a href="/sport">Sport</a></nav><article><h1>Quay {number} reopens</h1>
<p class="byline">By Bo Marlin</p>
<p>Quay number {number} of the old harbour was opened again on Monday, after the stones
that the storm had moved were laid back one by one by a crew of nine.</p><p>The council thanked the crew, and said that
the remaining {number} metres of railing will follow before the season begins in May.</p></article>
<footer>© 2026 Harbour Paper</footer></body></html>
"""


def write_captures(raw: Path, count: int, *, start: int = 1) -> list[Path]:
    """`count` captures, text and HTML in turn, each with words of its own."""
    raw.mkdir(parents=True, exist_ok=True)
    paths = []
    for number in range(start, start + count):
        day = 1 + number % 28
        path = raw / (f"page-{number:03}.txt" if number % 2 else f"page-{number:03}.html")
        path.write_text((PAGE if number % 2 else HTML).format(number=number, day=day))
        paths.append(path)
    return paths


@pytest.fixture
def captures() -> Callable[..., list[Path]]:
    return write_captures
