"""Other makers: pages written by programs, scored as text copies."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from benchmarks import run_makers
from benchmarks.tools import Tool
from corpora.pages import HtmlPage

GOLD = "The ferry that leaves the north quay at seven had to wait for nine minutes."


def _maker(page: str) -> str:
    return page.replace("<p>", "").replace("<meta charset=latin-1>", "charset stayed")


def test_each_maker_is_scored(monkeypatch: pytest.MonkeyPatch) -> None:
    def failing(page: str) -> str:
        raise ValueError(page)

    makers = (Tool("plain", _maker), Tool("failing", failing), Tool("not asked", _maker))
    monkeypatch.setattr(run_makers, "MAKERS", makers)
    html = f"<meta charset=latin-1><p>{GOLD}".encode()
    page = HtmlPage("one", "lantern.example", "article", None, html, GOLD, (), ())
    scores = run_makers.score_page(("plain", "failing"), page)
    assert [(score.tool, score.shape, score.f1) for score in scores] == [
        ("fonds", "plain", 1.0),
        ("keep all", "plain", 1.0),
    ]


def test_a_program_that_is_not_there_is_named(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(shutil, "which", lambda _: None)
    monkeypatch.setattr(run_makers, "wcxb_pages", lambda *_: iter(()))
    _, absent = run_makers.run(tmp_path, size=1, workers=1)
    assert {"w3m": "w3m", "pandoc Markdown": "pandoc", "lynx, numbered links": "lynx"}.items() <= absent.items()
