from __future__ import annotations

import json
import random
import re
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from fonds.model import Kind, Role
from fonds.report import COLUMNS, Summary, indexing, summary_of_row, write_index
from fonds.report.environment import policy
from fonds.report.indexing import worst_first

Row = dict[str, Any]
FAILURE = {
    "source_path": "odd/<b>file\u202e</b>.txt",
    "source_offset": None,
    "stage": "capture",
    "code": "binary_capture",
    "message": "The capture is not text: it looks like <script>.",
    "advice": "Move the file out of the raw folder.",
    "retryable": False,
}


@pytest.fixture
def summaries(make_row: Callable[..., Row], messy: Row) -> list[Summary]:
    empty = make_row([(Role.NAVIGATION, Kind.LIST_ITEM, "Home")], number=2)
    evil = make_row([(Role.TITLE, Kind.HEADING, "<script>alert(1)</script> \"' \u202e")], number=3)
    made = [summary_of_row(row) for row in (messy, empty, evil)]
    return [*made, Summary(f"{4:064x}", "A", needs_review=False, title="Quiet page", source="a.txt")]


def test_a_summary_needs_few_columns(messy: Row) -> None:
    summary = summary_of_row({name: messy[name] for name in COLUMNS})
    assert summary.limiting == "date_sources_disagree"
    assert summary.limiting_title == "Sources give different dates"
    assert summary.source == "gazette/2026/harbour page.txt"
    assert summary.published == "2026-03-01T18:12:00+01:00"
    assert summary.chars == len(messy["text"]) - messy["text"].count("\n")
    assert 0.4 < summary.removed_share < 0.5


def test_worst_first_whatever_the_order(summaries: list[Summary], tmp_path: Path) -> None:
    shuffled = list(summaries)
    random.Random(7).shuffle(shuffled)
    assert worst_first(shuffled) == worst_first(summaries)
    assert [summary.tier for summary in worst_first(shuffled)] == ["C", "C", "A", "A"]
    write_index(tmp_path, shuffled)
    page = (tmp_path / "index.html").read_text("utf-8")
    assert re.findall(r'<tr data-t="(.)"', page) == ["C", "C", "A", "A"]
    data = json.loads((tmp_path / "index.json").read_text("utf-8"))
    assert [row["tier"] for row in data["rows"]] == ["C", "C", "A", "A"]
    assert data["tiers"] == {"A": 2, "B": 0, "C": 2}
    assert data["needs_review"] == 3


def test_within_a_tier_review_and_number_of_findings_decide() -> None:
    rows = [
        Summary("1", "B", needs_review=False, found=5),
        Summary("2", "B", needs_review=True, found=1),
        Summary("3", "B", needs_review=True, found=2),
    ]
    assert [row.capture_id for row in worst_first(rows)] == ["3", "2", "1"]


def test_nothing_of_a_capture_comes_through(summaries: list[Summary], tmp_path: Path) -> None:
    write_index(tmp_path, summaries, [FAILURE])
    page = (tmp_path / "index.html").read_text("utf-8")
    assert page.count("<script") == 1
    assert "&lt;script&gt;alert(1)&lt;/script&gt;" in page
    assert "<b>file" not in page
    assert "\u202e" not in page
    assert not re.search(r'(?:src|href)="(?:https?:|javascript:|//)', page)
    style, script = (re.search(rf"<{tag}>(.*?)</{tag}>", page, re.DOTALL) for tag in ("style", "script"))
    assert style
    assert script
    stated = policy(styles=(style[1],), scripts=(script[1],)).replace("'", "&#39;")
    assert stated in page


def test_each_document_links_to_its_report(summaries: list[Summary], tmp_path: Path) -> None:
    write_index(tmp_path, summaries)
    page = (tmp_path / "index.html").read_text("utf-8")
    assert re.findall(r'href="([0-9a-f]{64})/report\.html"', page) == [s.capture_id for s in worst_first(summaries)]


def test_failures_stand_with_code_and_advice(tmp_path: Path) -> None:
    write_index(tmp_path, [], [FAILURE])
    page = (tmp_path / "index.html").read_text("utf-8")
    assert "binary_capture" in page
    assert "Move the file out of the raw folder." in page
    assert "There are no documents yet" in page
    assert json.loads((tmp_path / "index.json").read_text("utf-8"))["failed"] == [FAILURE]


def test_many_documents_go_on_further_pages(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(indexing, "PAGE_ROWS", 10)
    base = Summary("0", "A", needs_review=False)
    write_index(tmp_path, [replace(base, capture_id=f"{n:064x}") for n in range(25)])
    assert sorted(path.name for path in tmp_path.glob("*.html")) == ["index-2.html", "index-3.html", "index.html"]
    assert (tmp_path / "index-3.html").read_text("utf-8").count("<tr data-t") == 5
    write_index(tmp_path, [base])
    assert sorted(path.name for path in tmp_path.glob("*.html")) == ["index.html"]


def test_thousands_of_rows_stay_small(tmp_path: Path) -> None:
    base = Summary("0", "B", needs_review=True, limiting="no_date", limiting_title="No publication date was found")
    write_index(tmp_path, [replace(base, capture_id=f"{n:064x}", title=f"Title {n}") for n in range(5_000)])
    assert (tmp_path / "index.html").stat().st_size < 5_000_000
