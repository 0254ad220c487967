"""Withdrawing and reprocessing, killed at random moments: whole before or after, and finished by calling again.

`pytest --kills 50` kills each fifty times; without it a few.
"""

from __future__ import annotations

import os
import random
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from fonds.archive import Archive, verify_archive
from fonds.archive.tombstones import read_tombstones
from fonds.flows.config import load_config
from fonds.flows.reprocess import STAGING, reprocess
from fonds.flows.run import execute
from tests.flows import nursery
from tests.support.searching import places_of

PAGE = """The {word} ferry was late again

By {word}mann Vint
March 3, 2026

The ferry {word} that leaves the north quay at seven had to wait, because the tide was lower than the pilots had
hoped for. Nobody on board was hurt, the {word} company said in a short statement in the afternoon.
"""
WORDS = ("amber", "birch", "coral", "dunes")
GONE = "amber"
Start = Callable[[str, Path], int]


class Nursery:
    """Children that do one thing, and can be killed."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self._process = process
        assert process.stdout is not None
        assert process.stdin is not None
        self._said, self._asked = process.stdout, process.stdin
        assert self._said.readline() == "ready\n"

    def run(self, what: str, folder: Path, *, killed_after: float | None = None) -> float | None:
        """Do it, killed after so many seconds; gives how long it took when it ended by itself."""
        self._asked.write(f"{what} {folder}\n")
        self._asked.flush()
        # A child that was killed between its last word and its end has said one that nobody read.
        line = next(line for line in iter(self._said.readline, "") if not line.startswith("ended"))
        child, begun = int(line), time.monotonic()
        if killed_after is None:
            assert self._said.readline() == "ended 0\n"
            return time.monotonic() - begun
        time.sleep(killed_after)
        try:
            os.kill(child, signal.SIGKILL)
        except ProcessLookupError:
            assert self._said.readline() == "ended 0\n"
            return time.monotonic() - begun
        return None


@pytest.fixture(scope="module")
def children() -> Iterator[Nursery]:
    command = [sys.executable, nursery.__file__]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        yield Nursery(process)
        assert process.stdin is not None
        process.stdin.close()


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An archive of four pages, and beside it the rows that another setting makes of them, laid aside."""
    folder = tmp_path_factory.mktemp("kills")
    (folder / "raw").mkdir()
    for word in WORDS:
        (folder / "raw" / f"{word}.txt").write_text(PAGE.format(word=word))
    places = {name: folder / name for name in ("raw", "archive", "processed")}
    execute(load_config(**places, workers=1))
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr("fonds.flows.reprocess._Work.commit", _stop)
        with pytest.raises(KeyboardInterrupt):
            reprocess(nursery.configured(folder))
    assert list((folder / "archive" / STAGING).rglob("*.parquet"))
    return folder


def _stop(*_: object) -> None:
    raise KeyboardInterrupt


def rows_of(folder: Path) -> dict[str, dict[str, Any]]:
    return {row["capture_id"]: row for row in Archive(folder / "archive").to_arrow().to_pylist()}


def _moments(kills: int, whole: float) -> Iterator[float]:
    chance = random.Random(13)
    for number in range(kills):
        yield whole * (number + chance.random()) / kills


def test_reprocessing_killed(made: Path, tmp_path: Path, children: Nursery, kills: int) -> None:
    before = rows_of(made)
    whole = children.run("reprocess", _copy(made, tmp_path / "whole"))
    assert whole is not None
    after = {name: row["row_digest"] for name, row in rows_of(tmp_path / "whole").items()}
    for number, moment in enumerate(_moments(kills, whole)):
        folder = _copy(made, tmp_path / str(number))
        children.run("reprocess", folder, killed_after=moment)
        found = rows_of(folder)
        digests = {name: row["row_digest"] for name, row in found.items()}
        assert found == before or digests == after, f"killed after {moment:.2f} s of {whole:.2f}"
        children.run("reprocess", folder)
        assert {name: row["row_digest"] for name, row in rows_of(folder).items()} == after
        there = Archive(folder / "archive")
        for name, row in before.items():
            assert there.revisions(name) == [row]
        told = there.query("SELECT capture_id, count(*) AS n FROM events WHERE event_type = 'reprocessing' GROUP BY 1")
        assert {row["capture_id"]: row["n"] for row in told.to_pylist()} == dict.fromkeys(before, 1)
        assert len(list((folder / "processed").glob("*/document.md"))) == len(before)
        assert not verify_archive(folder / "archive").problems
        shutil.rmtree(folder)


def test_withdrawing_killed(made: Path, tmp_path: Path, children: Nursery, kills: int) -> None:
    before = rows_of(made)
    (name,) = Archive(made / "archive").resolve(f"{GONE}.txt")
    whole = children.run("withdraw", _copy(made, tmp_path / "whole"))
    assert whole is not None
    for number, moment in enumerate(_moments(kills, whole)):
        folder = _copy(made, tmp_path / str(number))
        children.run("withdraw", folder, killed_after=moment)
        view = Archive(folder / "archive").documents_in_force().to_table(["capture_id", "text"]).to_pylist()
        shown = {row["capture_id"]: row["text"] for row in view}
        withdrawn = name in read_tombstones(folder / "archive")
        expected = {key: row["text"] for key, row in before.items() if not (withdrawn and key == name)}
        assert shown == expected, f"killed after {moment:.2f} s of {whole:.2f}"
        children.run("withdraw", folder)
        left = places_of([f"ferry {GONE}", f"{GONE} ferry", f"{GONE}mann"], folder / "archive", folder / "processed")
        assert not left, f"killed after {moment:.2f} s of {whole:.2f}"
        assert rows_of(folder) == {key: row for key, row in before.items() if key != name}
        assert read_tombstones(folder / "archive")[name].is_done
        assert not verify_archive(folder / "archive").problems
        shutil.rmtree(folder)


def _copy(made: Path, folder: Path) -> Path:
    shutil.copytree(made, folder)
    return folder
