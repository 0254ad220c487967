"""`python -m benchmarks` on a made-up data folder: every section gives its tables and files."""

from __future__ import annotations

import gzip
import json
from pathlib import Path

import pytest
import zstandard
from click.testing import CliRunner

from benchmarks import run_fields, run_html, run_size, run_text
from benchmarks.__main__ import main
from benchmarks.peers_fields import json_ld_and_open_graph
from benchmarks.peers_html import HTML_PEERS
from benchmarks.peers_text import c4_lines, keep_all
from benchmarks.tables import Table, shown, to_markdown
from benchmarks.tools import Tool
from corpora.pages import DataMissing, half_of, names_of_line, sampled, text_captures

BODY = "The ferry was late again on Sunday.\nIt brought three goats and a piano."
HTML = (
    "<html><head><title>Goats</title><script type='application/ld+json'>"
    '{"@type":"NewsArticle","headline":"Goats","author":"Ada Quill","datePublished":"2025-01-02T03:04:00+01:00"}'
    "</script></head>"
    "<body><p>The ferry was late again on Sunday.</p><p>It brought three goats and a piano.</p></body></html>"
)


def _lines(path: Path, rows: list[dict[str, object]]) -> None:
    text = "".join(json.dumps(row) + "\n" for row in rows).encode()
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(zstandard.compress(text) if path.suffix == ".zst" else text)


@pytest.fixture
def data(tmp_path: Path) -> Path:
    page: dict[str, object] = {
        "id": "p1",
        "domain": "a.example",
        "page_type": "article",
        "gold": BODY,
        "must_have": ["three goats"],
    }
    _lines(tmp_path / "text-dev/pages.jsonl.zst", [page, page | {"id": "p2", "domain": "b.example"}])
    captures = [{"id": name, "rendition": "browser", "text": f"Home\nMenu\n{BODY}\nHome"} for name in ("p1", "p2")]
    _lines(tmp_path / "text-dev/captures.jsonl.zst", [dict(row) for row in captures])
    truth = {"main_content": BODY, "with": ["three goats"], "without": ["Menu"]}
    (tmp_path / "wcxb-dev/ground-truth").mkdir(parents=True)
    (tmp_path / "wcxb-dev/html").mkdir()
    stated = {"url": "https://a.example/1", "_internal": {"page_type": {"primary": "article"}}, "ground_truth": truth}
    (tmp_path / "wcxb-dev/ground-truth/0001.json").write_text(json.dumps(stated))
    (tmp_path / "wcxb-dev/html/0001.html.gz").write_bytes(gzip.compress(HTML.encode()))
    gold = {
        "title": "Goats",
        "authors": ["Ada Quill"],
        "published": "2025-01-02 03:04:00+01:00",
        "site_name": "Nowhere",
    }
    row: dict[str, object] = {
        "id": "f1",
        "source": "fundus",
        "domain": "a.example",
        "url": "https://a.example/1",
        "language": "en",
        "language_from": "publisher",
        "html": "html/f1.html.gz",
        "gold": gold,
        "body": BODY,
    }
    _lines(tmp_path / "fields-dev/bench.jsonl", [row])
    (tmp_path / "fields-dev/html").mkdir()
    (tmp_path / "fields-dev/html/f1.html.gz").write_bytes(gzip.compress(HTML.encode()))
    news: dict[str, object] = {
        "id": "n1",
        "source": "article-extraction-dataset",
        "url": "https://www.a.example/1",
        "html": "html/n1.html.gz",
        "gold": {"title": "Goats", "authors": ["Ada Quill"], "published": "2025-01-02"},
        "body": BODY,
    }
    fixture: dict[str, object] = {
        "id": "n2",
        "source": "postlight-parser-fixtures",
        "url": "https://b.example/1",
        "html": "html/n1.html.gz",
        "gold": {"title": "Goats!", "author_string": "By Ada Quill and Bo Reed | bo@b.example", "subtitle": "Late"},
    }
    _lines(tmp_path / "news-dev/bench.jsonl", [news, fixture])
    (tmp_path / "news-dev/html").mkdir()
    (tmp_path / "news-dev/html/n1.html.gz").write_bytes(gzip.compress(HTML.encode()))
    return tmp_path


@pytest.fixture
def few_tools(monkeypatch: pytest.MonkeyPatch) -> None:
    """Quick tools only: what is tested is the harness."""
    monkeypatch.setattr(
        run_text, "TOOLS", (Tool("fonds", c4_lines), Tool("keep all", keep_all), Tool("x", keep_all, ("nowhere",)))
    )
    resiliparse = next(tool for tool in HTML_PEERS if tool.name == "resiliparse")
    monkeypatch.setattr(run_html, "TOOLS", (Tool("fonds", resiliparse.run), resiliparse))
    monkeypatch.setattr(
        run_fields, "HTML_TOOLS", (Tool("fonds", json_ld_and_open_graph), Tool("map", json_ld_and_open_graph))
    )
    monkeypatch.setattr(run_fields, "TEXT_TOOLS", ())


@pytest.mark.usefixtures("few_tools")
def test_the_command_writes_tables(data: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    arguments = ["--data", str(data), "--only", "text,html,fields,size", "--out", str(out)]
    result = CliRunner().invoke(main, arguments, catch_exceptions=False)
    assert result.exit_code == 0, result.output
    written = json.loads((out / "benchmark.json").read_text())
    tables = {table["title"]: table["rows"] for table in written["tables"]}
    by_rendition = {row["tool"]: row for row in tables["Text copies: word F1 by rendition"]}
    assert by_rendition["fonds"]["browser"] == 1.0
    assert by_rendition["keep all"]["browser"] < 1.0
    assert by_rendition["keep all"]["gold"] == 1.0
    against = {row["pages"]: row for row in tables["Text copies: against the best peer"]}
    assert against["browser"]["fonds minus peer"] > 0
    assert tables["HTML, news: body of the article alone"][0]["word F1"] == 1.0
    assert [tables["HTML, news-dev: word F1 by halves"][0][half] for half in ("even", "odd")] == [None, 1.0]
    verdicts = tables["Fields from HTML, news: dates, title, subtitle, site, language"][0]
    assert (verdicts["instant"], verdicts["title"], verdicts["site"]) == (1.0, 1.0, None)
    news = tables["Fields from HTML, news-dev: by halves of the domains"]
    assert (news[0]["half: tool"], news[0]["authors F1"], news[0]["title"]) == ("odd: fonds", 1.0, 1.0)
    fixtures = tables["Fields from HTML, fixtures: authors and photo credits, micro"][0]
    assert (fixtures["precision"], fixtures["recall"]) == (1.0, 0.5)
    assert tables["Fields from HTML, fixtures: dates, title, subtitle, site, language"][0]["title"] == 0.0
    sizes = {row["what"]: row for row in tables["Size of processed/"]}
    text = sizes["text: its text"]["kB a document"]
    assert text == sizes["text: the capture"]["kB a document"] > sizes["HTML: its text"]["kB a document"] > 0
    four = [sizes[f"text: {name}"]["kB a document"] for name in run_size.FILES]
    assert sizes["text: all four files of every document"]["kB a document"] == pytest.approx(sum(four))
    assert sizes["text: document.md"]["× its text"] == pytest.approx(four[0] / text)
    assert written["facts"]["left out: x"] == "`nowhere` is not installed"
    assert "## HTML, WCXB pages: main text" in (out / "benchmark.md").read_text()


def test_without_data_it_says_what_to_give(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("FONDS_DATA", raising=False)
    result = CliRunner().invoke(main, [])
    assert result.exit_code == 2
    assert "--data DIR" in result.output
    result = CliRunner().invoke(main, ["--data", str(tmp_path), "--only", "text"])
    assert result.exit_code == 1
    assert "text-dev" in result.output


def test_unknown_sections_are_refused() -> None:
    result = CliRunner().invoke(main, ["--only", "text,tables"])
    assert result.exit_code == 2
    assert "tables is none of" in result.output


def test_a_sample_is_the_same_whatever_the_order() -> None:
    names = [f"page{n}" for n in range(50)]
    assert sampled(names, 5) == sampled(reversed(names), 5)
    assert sampled(names, 5) < sampled(names, 9)
    assert sampled(names, None) == set(names)


def test_missing_folders_are_named(tmp_path: Path) -> None:
    with pytest.raises(DataMissing, match="pages"):
        list(text_captures(tmp_path, ("gold",), None))


def test_markdown_cells_are_escaped() -> None:
    table = Table("T", ("a|b", "c"), (("x|y", None), ("z", 12.34)), "note")
    assert "| x\\|y | – |" in to_markdown([table], {})
    assert shown(0.1234) == "0.123"


def test_halves_are_those_of_the_digest() -> None:
    assert [half_of(domain) for domain in ("e.example", "b.example", "")] == ["even", "odd", "odd"]


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("Ada Quill, Bo Reed and Cy Ott", ["Ada Quill", "Bo Reed", "Cy Ott"]),
        ("By Ada Quill | aquill@a.example", ["Ada Quill"]),
        ("文● 遠野／谷修編集部", ["遠野", "谷修編集部"]),
        ("", []),
        (None, []),
    ],
)
def test_a_printed_line_is_cut_into_names(line: str | None, names: list[str]) -> None:
    assert names_of_line(line) == names
