from __future__ import annotations

import json
import random
import re
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pyarrow as pa
import pytest

from fonds.model import Kind, Role
from fonds.report import COLUMNS, NotRead, Summary, summaries_of_table, summary_of_row, write_index
from fonds.report.environment import policy
from fonds.report.glance import charts_of, years_of
from fonds.report.indexing import STATIC_ROWS, worst_first
from fonds.schema.tables import SCHEMAS

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
    assert [summary.tier for summary in worst_first(shuffled)] == ["C", "C", "B", "A"]
    write_index(tmp_path, shuffled)
    page = (tmp_path / "index.html").read_text("utf-8")
    assert re.findall(r'<tr id="[0-9a-f]{64}">\n<td><span class="badge tier-(.)"', page) == ["C", "C", "B", "A"]
    data = json.loads((tmp_path / "index.json").read_text("utf-8"))
    assert [row["tier"] for row in data["rows"]] == ["C", "C", "B", "A"]
    assert data["tiers"] == {"A": 1, "B": 1, "C": 2}
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
    assert re.findall("<script[^>]*>", page) == ['<script type="application/json" id="data">', "<script>"]
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


def test_the_page_bears_all_documents_and_shows_the_worst(tmp_path: Path) -> None:
    base = Summary("0", "A", needs_review=False)
    (tmp_path / "index-2.html").write_text("of a version before")
    write_index(tmp_path, [replace(base, capture_id=f"{n:064x}", title=f"<Page> {n}") for n in range(125)])
    assert sorted(path.name for path in tmp_path.glob("*.html")) == ["index.html"]
    page = (tmp_path / "index.html").read_text("utf-8")
    assert page.count('<th scope="row">') == STATIC_ROWS
    assert "The 50 worst of 125" in page
    found = re.search(r'<script type="application/json" id="data">(.*?)</script>', page)
    assert found
    assert "<" not in found[1]
    data = json.loads(found[1])
    assert data["title"][124] == "<Page> 124"
    assert {len(data[name]) for name in ("id", "tier", "title", "date", "chars", "found")} == {125}


def test_what_has_no_report_is_no_link(tmp_path: Path) -> None:
    write_index(tmp_path, [Summary("a" * 64, "A", needs_review=False, title="Page", no_page=True)])
    page = (tmp_path / "index.html").read_text("utf-8")
    assert '/report.html"' not in page.split("<script")[0]
    assert "<b>Page</b>" in page
    assert f"fonds report {'a' * 12}" in page


def test_the_run_at_a_glance(summaries: list[Summary]) -> None:
    summaries = [replace(each, tier=tier) for each, tier in zip(summaries, "CCAA", strict=True)]
    charts = {chart.title: chart for chart in charts_of(summaries, [FAILURE], [NotRead("a.jpg", "image", "…")])}
    assert [(bar.label, bar.number) for bar in charts["Text"].bars] == [("C", 2), ("B", 0), ("A", 2)]
    assert charts["Captures that failed"].bars[0].label == "binary_capture"
    assert charts["Not read by the last run"].bars[0].number == 1
    assert "navigation" in {bar.label for bar in charts["What was removed"].bars}
    many = [replace(summaries[0], capture_id=str(n), site_name=f"Site {n}", published=f"{1900 + n}") for n in range(99)]
    sites = next(chart for chart in charts_of(many, [], []) if chart.title == "Sites")
    assert [sites.bars[-1].label, sites.bars[-1].number] == ["91 others", 91]
    years = years_of(many)
    assert (years[0].label, years[0].number, years[-1].label) == ("before 1959", 59, "1998")


def test_what_is_better_and_worse_than_before(tmp_path: Path) -> None:
    old = Summary("a", "A", needs_review=False, expected=0.95, ingested_at="2026-01-01 00:00")
    rows = [old, replace(old, capture_id="b", tier="C"), replace(old, capture_id="c"), replace(old, capture_id="d")]
    write_index(tmp_path, rows, [FAILURE])
    assert json.loads((tmp_path / "index.json").read_bytes())["changes"] is None
    now = [
        replace(old, tier="C", expected=0.4, checks=("no_body",)),
        replace(old, capture_id="b", tier="B"),
        replace(old, capture_id="c", expected=0.93),
        replace(old, capture_id="e", replaces="d", expected=0.8),
    ]
    write_index(tmp_path, now)
    changes = json.loads((tmp_path / "index.json").read_bytes())["changes"]
    assert [each["capture_id"] for each in changes["worse"]] == ["a", "e"]
    assert [each["capture_id"] for each in changes["better"]] == ["b"]
    assert {name: changes[name] for name in ("since", "new", "gone", "failed", "mended")} == {
        "since": "2026-01-01 00:00", "new": 1, "gone": 1, "failed": 0, "mended": 1,
    }  # fmt: skip
    page = (tmp_path / "index.html").read_text("utf-8")
    assert "text A → C, expected 95 % → 40 %" in page
    write_index(tmp_path, now)  # nothing new: what is told stays
    assert json.loads((tmp_path / "index.json").read_bytes())["changes"] == changes


@pytest.mark.parametrize(
    "said", ["", "[]", '{"rows": 3}', '{"rows": [{}, 3], "failed": 1}', '{"rows": [{"capture', "\x00"]
)
def test_an_index_that_is_damaged_is_written_anew(tmp_path: Path, said: str) -> None:
    (tmp_path / "index.json").write_text(said)
    write_index(tmp_path, [Summary("a", "A", needs_review=False)], [FAILURE])
    assert json.loads((tmp_path / "index.json").read_bytes())["documents"] == 1


def test_a_table_gives_the_same_summaries_as_its_rows(messy: Row, make_row: Callable[..., Row]) -> None:
    rows = [messy, make_row([], number=2), make_row([(Role.BODY, Kind.PARAGRAPH, "Short.")], number=3)]
    table = pa.Table.from_pylist(rows, SCHEMAS["documents"])
    assert list(summaries_of_table(table, bool)) == [summary_of_row(row) for row in rows]
    assert list(summaries_of_table(table.slice(0, 0), bool)) == []
    assert next(summaries_of_table(table, lambda row: not row)).withheld


def test_thousands_of_rows_stay_small(tmp_path: Path) -> None:
    base = Summary("0", "B", needs_review=True, limiting="no_date", limiting_title="No publication date was found")
    write_index(tmp_path, [replace(base, capture_id=f"{n:064x}", title=f"Title {n}") for n in range(5_000)])
    assert (tmp_path / "index.html").stat().st_size < 5_000_000
