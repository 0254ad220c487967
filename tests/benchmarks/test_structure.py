"""Structure: what a page has in its gold text, and what a Markdown text shows of it."""

from __future__ import annotations

import pytest

from benchmarks import run_structure
from benchmarks.run_structure import score_page, wanted, written
from benchmarks.tools import Tool
from corpora.pages import HtmlPage

PAGE = b"""<html><body><nav><ul><li>Home and garden news</li></ul></nav><h2>The north quay</h2>
<ul><li>Nine hens on <a href=x>the pier</a></li><li>Ten</li></ul>
<table><tr><th>Day</th><th>Ferries</th></tr><tr><td>Monday</td><td>12</td></tr></table>
<pre>start = quay.open(7)</pre><h3>Elsewhere today</h3></body></html>"""
GOLD = "The north quay\nNine hens on the pier\nTen\nDay Ferries\nMonday 12\nstart = quay.open(7)"
MARKDOWN = """# The *north* quay

- Nine hens on [the pier](x)
- Ten

| Day | Ferries |
| --- | --- |
| Monday | 12 |

```python
start = quay.open(7)
```
"""


def test_what_counts_stands_in_the_gold_text() -> None:
    assert wanted(PAGE, GOLD) == {
        "headings": ["the north quay"],
        "list items": ["nine hens on the pier"],
        "table rows": ["day ferries", "monday 12"],
        "code": ["start quay open 7"],
    }


def test_structure_of_markdown() -> None:
    got = written(MARKDOWN)
    assert all(name in got[kind] for kind, names in wanted(PAGE, GOLD).items() for name in names)
    flat = written(GOLD)
    assert not any(flat.values())


def test_shares(monkeypatch: pytest.MonkeyPatch) -> None:
    tools = (Tool("all", lambda _page, _url: MARKDOWN), Tool("none", lambda _page, _url: GOLD))
    monkeypatch.setattr(run_structure, "TOOLS", tools)
    page = HtmlPage("p", "a.example", "article", None, PAGE, GOLD, (), ())
    rows = {row.tool: row.counts for row in score_page(("all", "none"), page)}
    assert rows == {"all": ((1, 1), (1, 1), (2, 2), (1, 1)), "none": ((0, 1), (0, 1), (0, 2), (0, 1))}
