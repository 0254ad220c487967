"""LabelledPiece pieces, the verdicts on them and the tables, on made-up pages."""

from __future__ import annotations

import gzip
import json
from pathlib import Path

import pytest
import zstandard

from benchmarks import run_roles
from benchmarks.run_roles import (
    Stretch,
    Verdict,
    confusions_table,
    html_stretches,
    parts_table,
    roles_table,
    verdict,
)
from corpora.role_labels import FOLDER, LabelledPiece, digest, read_labels
from fonds.model import Role

TEXT = "Home\nNine hens went for a walk in the rain.\nAll rights reserved"


def piece(start: int, end: int, *labels: Role, text: str = TEXT, drawn: str = "random") -> LabelledPiece:
    return LabelledPiece("p1", "browser", start, end, digest(text[start:end]), labels, drawn)


def said(found: Role, *labels: Role) -> Verdict:
    return Verdict(piece(0, 4, *labels), found)


def test_the_stretch_that_covers_most_decides() -> None:
    stretches = [Stretch(0, 2, Role.TITLE), Stretch(2, 43, Role.BODY, "rule"), Stretch(44, 64, Role.FOOTER)]
    found = verdict(piece(0, 43, Role.BODY), TEXT, stretches)
    assert (found.found, found.decided_by, found.right) == (Role.BODY, "rule", True)
    assert verdict(piece(0, 4, Role.TITLE), TEXT, stretches).found is Role.TITLE  # the first of equals


def test_another_version_of_the_page_is_no_mistake() -> None:
    stretches = [Stretch(0, 64, Role.BODY)]
    found = verdict(piece(0, 4, Role.NAVIGATION), TEXT.replace("Home", "Shop"), stretches)
    assert found.found is None
    row = parts_table("T", {"all": [found, said(Role.BODY, Role.BODY)]}).rows[0]
    assert row == ("all", 1, 1.0, 1.0, 1)


def test_uncovered_text_has_no_verdict() -> None:
    assert verdict(piece(0, 4, Role.BODY), TEXT, [Stretch(10, 20, Role.BODY)]).found is None
    assert verdict(piece(0, 4, Role.BODY), TEXT, []).found is None


def test_either_of_two_labels_is_right() -> None:
    open_case = said(Role.LEGAL, Role.FOOTER, Role.LEGAL)
    assert (open_case.right, open_case.gold) == (True, Role.LEGAL)
    wrong = said(Role.BODY, Role.FOOTER, Role.LEGAL)
    assert (wrong.right, wrong.gold) == (False, Role.FOOTER)


def test_precision_and_recall_by_role() -> None:
    verdicts = [
        said(Role.FOOTER, Role.FOOTER),
        said(Role.FOOTER, Role.NAVIGATION),
        said(Role.BODY, Role.FOOTER),
        said(Role.TITLE, Role.BODY),
        said(Role.LEGAL, Role.FOOTER, Role.LEGAL),
        said(Role.OTHER, Role.SHARE),
    ]
    rows = {str(row[0]): row[1:] for row in roles_table("T", verdicts).rows}
    assert rows["footer"] == (2, 2, 1, 0.5, 0.5)
    assert rows["navigation"] == (1, 0, 0, None, 0.0)
    assert rows["rest, pooled"] == (2, 1, 1, 1.0, 0.5)
    assert rows["rest, mean of roles"] == (None, None, None, 1.0, 0.5)
    assert rows["document, pooled"] == (1, 2, 1, 0.5, 1.0)
    assert rows["body"] == (1, 1, 0, 0.0, 0.0)
    assert rows["other"][1] == 1


def test_a_line_that_may_be_kept_is_rightly_kept() -> None:
    rows = {str(row[0]): row[1:] for row in roles_table("T", [said(Role.CREDIT, Role.RELATED, Role.CAPTION)]).rows}
    assert rows["document, pooled"] == (1, 1, 1, 1.0, 1.0)


def test_confusions_are_ranked() -> None:
    verdicts = [said(Role.BODY, Role.ADVERT), said(Role.OTHER, Role.SHARE), said(Role.OTHER, Role.SHARE)]
    assert confusions_table("T", verdicts).rows == (("share / other", 2), ("advert / body", 1))


def test_offsets_count_in_the_page_text() -> None:
    html = b"<html><body><nav><a href='/'>Home</a></nav><main><p>Nine hens went for a walk.</p></main></body></html>"
    text, stretches = html_stretches(html, None)
    start = text.index("Nine")
    covering = [s for s in stretches if s.start <= start < s.end]
    assert len(covering) == 1
    assert covering[0].role is not Role.NAVIGATION
    assert {text[s.start : s.end].strip() for s in stretches} >= {"Home", "Nine hens went for a walk."}


@pytest.fixture
def data(tmp_path: Path) -> Path:
    html = b"<html><body><main><p>Nine hens went for a walk in the rain.</p></main></body></html>"
    page = {"id": "p1", "domain": "a.example", "page_type": "article", "gold": TEXT, "title": "Hens"}
    copy = {"id": "p1", "rendition": "browser", "text": TEXT}
    (tmp_path / "text-dev").mkdir()
    for name, row in (("pages", page), ("captures", copy)):
        packed = zstandard.compress((json.dumps(row) + "\n").encode())
        (tmp_path / f"text-dev/{name}.jsonl.zst").write_bytes(packed)
    for folder in ("wcxb-dev/ground-truth", "wcxb-dev/html", "fields-dev/html"):
        (tmp_path / folder).mkdir(parents=True)
    (tmp_path / "wcxb-dev/ground-truth/0001.json").write_text('{"url": null}')
    (tmp_path / "wcxb-dev/html/0001.html.gz").write_bytes(gzip.compress(html))
    (tmp_path / "fields-dev/html/f1.html.gz").write_bytes(gzip.compress(html))
    row = {"id": "f1", "url": "https://a.example/1", "html": "html/f1.html.gz"}
    (tmp_path / "fields-dev/bench.jsonl").write_text(json.dumps(row) + "\n")
    return tmp_path


def test_pages_are_found_and_judged(data: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    line = "Nine hens went for a walk in the rain."
    at = TEXT.index(line)
    places = {"text": [("p1", "browser", at), ("f1", "bare", 0)], "html": [("wcxb-0001", "html", 0)]}
    for name, rows in places.items():
        written = [
            {
                "page": page,
                "rendition": rendition,
                "start": start,
                "end": start + len(line),
                "sha256": digest(line),
                "labels": ["body"],
                "drawn": "random",
            }
            for page, rendition, start in rows
        ]
        (tmp_path / f"{name}.jsonl").write_text("".join(json.dumps(row) + "\n" for row in written))
    monkeypatch.setattr(run_roles, "FOLDER", tmp_path)
    tables = {table.title: table.rows for table in run_roles.run(data, size=None, workers=1)}
    parts = {str(row[0]): row[1:] for row in tables["Text copies: roles by part"]}
    assert parts["all"][0] == 2
    assert parts["all"][3] == 0
    assert set(parts) == {"all", "browser", "bare", "drawn at random"}
    assert tables["HTML: roles by part"][0][1] == 1


@pytest.mark.parametrize("name", ["text", "html"])
def test_the_labels_are_whole(name: str) -> None:
    pieces = read_labels(FOLDER / f"{name}.jsonl")
    assert len(pieces) >= 420
    assert len({(p.page, p.rendition, p.start) for p in pieces}) == len(pieces)
    for each in pieces:
        assert each.start < each.end
        assert 1 <= len(set(each.labels)) == len(each.labels) <= 2
        assert len(each.digest) == 16
    for role in run_roles.MAIN_ROLES:
        assert sum(role in each.labels for each in pieces) >= 40, role


def test_no_text_of_the_pages_is_kept() -> None:
    known = {"page", "rendition", "start", "end", "sha256", "labels", "drawn"}
    for name in ("text", "html"):
        for line in (FOLDER / f"{name}.jsonl").read_text(encoding="utf-8").splitlines():
            assert set(json.loads(line)) == known
