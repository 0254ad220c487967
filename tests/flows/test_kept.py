"""What is kept of files that did not change: they are not opened again, and nothing else is otherwise for it."""

from __future__ import annotations

import os
import sqlite3
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from fonds.archive import Known
from fonds.capture import sha256
from fonds.flows.kept import Kept
from fonds.flows.plan import Basis, Plan, SkippedRecord
from fonds.flows.planning import make_plan
from fonds.flows.select import Selection
from fonds.flows.unchanged import FOLDER, NAME, Store, forget_all
from tests.support.archives import Written, pages, warc

LIMIT = 1024 * 1024
BASIS = Basis("f1", "none", LIMIT, raw="raw")


@pytest.fixture
def raw(tmp_path: Path) -> Path:
    """A page with a sidecar, a picture, an archive file with all sorts of records and one cut in the middle."""
    folder = tmp_path / "raw"
    folder.mkdir()
    (folder / "page.txt").write_text("The ferry was late again on Tuesday.")
    (folder / "page.txt.meta.yaml").write_text(
        "url: https://bay.example/p\ncaptured_at: 2026-03-01\nembargo_until: 2026-05-01\n"
    )
    (folder / "photo.jpg").write_bytes(b"\xff\xd8\xff\xe0 a picture")
    again = Written(kind="revisit", warc={"WARC-Refers-To-Target-URI": "https://bay.example/1"})
    records = [*pages(3), Written(b"GIF8", mime="image/gif"), again]
    (folder / "crawl.warc.gz").write_bytes(warc(records))
    (folder / "cut.warc.gz").write_bytes(warc(pages(2, start=7))[:-40])
    _settle(folder)
    return folder


def _settle(folder: Path) -> None:
    """Let the files be as if written long ago. Nothing sets the time of a change of status, so the clock is moved."""
    for path in folder.rglob("*"):
        os.utime(path, (1_700_000_000, 1_700_000_000))


@contextmanager
def _later(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    now = time.time
    with monkeypatch.context() as patch:
        patch.setattr("fonds.flows.unchanged.time.time", lambda: now() + 3600)
        yield


@contextmanager
def _opened(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[str]]:
    """The names of the files that are opened meanwhile, whoever opens them."""
    names: list[str] = []
    opened = os.open

    def note(path: object, *arguments: object, **options: object) -> int:
        names.append(Path(str(path)).name)
        return opened(path, *arguments, **options)  # type: ignore[arg-type]

    with monkeypatch.context() as patch:
        patch.setattr(os, "open", note)
        yield names


def _plan(
    raw: Path, basis: Basis = BASIS, *, known: Known | None = None, verify: bool = False
) -> tuple[Plan, list[SkippedRecord]]:
    told: list[SkippedRecord] = []
    known = known or Known()
    with Store(raw.parent / "archive", "raw") as store:
        kept = Kept(store, basis, withdrawn=known.withdrawn, verify=verify)
        plan = make_plan(raw, known, basis, on_passed=told.append, kept=kept)
    assert store.trouble is None
    return plan, told


def test_nothing_is_opened_that_did_not_change_and_the_plan_is_the_same(
    raw: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    plain = make_plan(raw, Known(), BASIS)
    with _later(monkeypatch):
        first = _plan(raw)
        with _opened(monkeypatch) as names:
            assert _plan(raw) == first
            assert names == []
            assert _plan(raw, verify=True) == first
        assert {"page.txt", "page.txt.meta.yaml", "photo.jpg", "crawl.warc.gz", "cut.warc.gz"} == set(names)
    assert replace(plain) == first[0]
    assert len(first[0].jobs) == 5
    assert [failure.source.path for failure in first[0].failures] == ["cut.warc.gz"]
    (loose,) = [job for job in first[0].jobs if job.source.path == "page.txt"]
    assert loose.sidecar.captured_at == datetime(2026, 3, 1, tzinfo=UTC)


@pytest.mark.parametrize("change", ["size", "same size", "other file", "reader", "sidecar", "settings", "selection"])
def test_what_changed_is_read_again(change: str, raw: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    page, basis, expected = raw / "page.txt", BASIS, {"page.txt"}
    with _later(monkeypatch):
        _plan(raw)
        if change == "size":
            page.write_text("The ferry was on time.")
        elif change == "same size":
            page.write_text("The ferry was soon again on Tuesday.")
            os.utime(page, (1_700_000_000, 1_700_000_000))  # as a tool does that keeps times
        elif change == "other file":
            (raw / "new").write_text("The ferry was soon again on Tuesday.")
            os.utime(raw / "new", (1_700_000_000, 1_700_000_000))
            (raw / "new").replace(page)
        elif change == "reader":
            page.rename(raw / "page.html")
            (raw / "page.txt.meta.yaml").unlink()
            expected = {"page.html"}
        elif change == "sidecar":
            (raw / "page.txt.meta.yaml").write_text("url: https://bay.example/q\n")
            expected = {"page.txt", "page.txt.meta.yaml"}
        elif change == "settings":
            basis = replace(BASIS, fingerprint="f2")
            expected = {"page.txt", "page.txt.meta.yaml", "photo.jpg", "crawl.warc.gz", "cut.warc.gz"}
        else:
            basis = replace(BASIS, selection=Selection(url_prefixes=("https://bay.example/1",)))
            expected = {"crawl.warc.gz", "cut.warc.gz"}  # the page is refused by what its sidecar says
        with _opened(monkeypatch) as names:
            plan, _ = _plan(raw, basis)
        assert set(names) >= expected
        assert change in ("settings", "selection") or set(names) == expected
        assert plan == make_plan(raw, Known(), basis)


def test_a_file_that_changed_a_moment_ago_is_read_again(raw: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    # Its clock may not have gone on: the next change could leave size and times as they are.
    _plan(raw)
    with _opened(monkeypatch) as names:
        _plan(raw)
    assert "page.txt" in names


def test_what_is_gone_or_withdrawn_is_forgotten(raw: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with _later(monkeypatch):
        _plan(raw)
        base = raw.parent / "archive" / FOLDER / NAME
        assert b"photo.jpg" in base.read_bytes()
        assert base.stat().st_mode & 0o777 == 0o600
        (raw / "photo.jpg").unlink()
        _plan(raw)
        assert b"photo.jpg" not in base.read_bytes()
        assert forget_all(raw.parent / "archive")
        assert not base.exists()
        digest = sha256((raw / "page.txt").read_bytes())
        known = Known(withdrawn=frozenset({digest}))
        _plan(raw, known=known)
        with _opened(monkeypatch) as names:
            _plan(raw, known=known)
        assert names == ["page.txt"]


@pytest.mark.parametrize("damage", ["no such file", "cut", "values", "a folder"])
def test_a_damaged_store_costs_time_and_nothing_else(damage: str, raw: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    base = raw.parent / "archive" / FOLDER / NAME
    with _later(monkeypatch):
        first, _ = _plan(raw)
        if damage == "no such file":
            base.write_bytes(b"no database at all " * 500)
        elif damage == "cut":
            base.write_bytes(base.read_bytes()[:-5000])
        elif damage == "values":
            with sqlite3.connect(base) as open_base:
                open_base.execute("UPDATE read SET value = x'28b52ffd00'")
        else:
            base.unlink()
            base.mkdir()
        with Store(raw.parent / "archive", "raw") as store:
            assert make_plan(raw, Known(), BASIS, kept=Kept(store, BASIS)) == first
        if damage in ("no such file", "a folder"):
            assert (store.trouble is not None) == (damage == "a folder")
