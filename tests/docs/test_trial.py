"""The first round of the archivists' guide, with its commands as printed and a real browser: a folder ingested, the
worst found, one byline corrected, the run repeated, the correction seen in report, archive and release."""

from __future__ import annotations

import json
import os
import re
import shutil
import signal
import subprocess
import time
from pathlib import Path

import pyarrow.parquet as pq
import pytest

from tests.docs.test_commands import ACTIVATION, BINARIES, ROOT, _shell
from tests.support.browser import PHONE, browser, violations

GUIDE = (ROOT / "docs" / "archivists.md").read_text(encoding="utf-8")
SAMPLES = ("bench-notes.html", "consent-wall.txt", "rooftop-beekeeping.txt", "thornwick-palm-house.html")
pytestmark = [pytest.mark.browser, pytest.mark.slow]


def _trial() -> list[str]:
    block = re.search(r"<!-- trial -->\n\n((?:    .*\n)+)", GUIDE)
    assert block is not None
    return [line.strip() for line in block[1].splitlines()]


def _started(folder: Path, command: str) -> tuple[subprocess.Popen[str], str]:
    """The review as it is typed, and the address that it prints; no browser of the system is opened by it."""
    environment = {name: value for name, value in os.environ.items() if not name.startswith(("FONDS_", "PREFECT_"))}
    environment |= {"PATH": "/usr/local/bin:/usr/bin:/bin", "BROWSER": "true", "DISPLAY": ""}
    process = subprocess.Popen(
        ["/bin/sh", "-ec", f"{ACTIVATION}; exec {command}"], cwd=folder, env=environment, text=True,
        stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
    )  # fmt: skip
    assert process.stdout is not None
    for line in process.stdout:
        if found := re.search(r"http://127\.0\.0\.1:\d+/\?token=\S+", line):
            return process, found[0]
    raise AssertionError("the review printed no address")


def _asked(page: object, address: str) -> None:
    """Wait until the server takes connections: it prints the address a moment before."""
    for _ in range(50):
        try:
            page.goto(address)  # type: ignore[attr-defined]
        except Exception as error:
            if "ERR_CONNECTION_REFUSED" not in str(error):
                raise
            time.sleep(0.1)
        else:
            return
    raise AssertionError("the review does not answer")


def test_the_first_round_of_the_guide(tmp_path: Path) -> None:
    commands = _trial()
    assert commands[:4] == [ACTIVATION, "fonds run", "fonds review", "fonds run"]
    (tmp_path / "raw").mkdir()
    for name in SAMPLES:
        shutil.copy(ROOT / "raw" / name, tmp_path / "raw" / name)
    (tmp_path / ".venv").symlink_to(BINARIES.parent)
    with browser() as opened:
        first = _shell(tmp_path, "\n".join(commands[:2]))
        assert first.returncode == 0, first.stderr
        process, address = _started(tmp_path, commands[2])
        try:
            capture = _in_the_browser(opened.browser, address)
        finally:
            process.send_signal(signal.SIGINT)
            said, _ = process.communicate(timeout=60)
        assert "Ended." in said
        assert (process.returncode, "Traceback" in said) == (0, False)
        again = _shell(tmp_path, "\n".join([ACTIVATION, *commands[3:]]))
        assert again.returncode == 0, again.stderr
        assert "1 document was made again with what people stated" in again.stdout
        assert "Ida Holm" in again.stdout, "the query shows it"
        with opened.page(tmp_path / "processed" / capture / "report.html") as page:
            text = page.inner_text("body")
            assert "Ida Holm" in text
            assert "said by a person" in text
    files = sorted((tmp_path / "releases" / "first").rglob("*.parquet"))
    released = [row for file in files for row in pq.read_table(file).to_pylist()]
    (row,) = (row for row in released if row["capture_id"] == capture)
    assert [each["name"] for each in row["bylines"]] == ["Ida Holm", "Bo Marlin"]
    assert row["by_person"] == ["bylines"]
    events = _shell(tmp_path, f"{ACTIVATION}; fonds events {capture} --json")
    kinds = [each["event_type"] for each in json.loads(events.stdout)]
    assert sorted(kinds) == ["correction", "ingestion", "reprocessing", "review"]


def _in_the_browser(started: object, address: str) -> str:
    """What a person does there: gives the capture that was corrected."""
    room = started.new_context(viewport={"width": 1280, "height": 800})  # type: ignore[attr-defined]
    page, said = room.new_page(), []
    page.on("console", lambda message: said.append(message.text))
    page.on("pageerror", lambda error: said.append(str(error)))
    _asked(page, address)
    assert "token" not in page.url
    places = page.locator(".queue li").all_inner_texts()
    assert len(places) == len(SAMPLES)
    assert "consent-wall.txt" in places[0], "the worst stands first"
    assert violations(page) == []
    page.click(".queue li:has-text('rooftop-beekeeping.txt') a")
    page.click("form[data-field=byline] >> xpath=../summary")
    page.fill("#f-byline", "Ida Holm\nBo Marlin")
    page.click("form[data-field=byline] button.main")
    page.wait_for_selector("#said:has-text('Ida Holm; Bo Marlin')")
    capture = page.url.rpartition("/")[2]
    # A block dropped by a click, and taken back.
    page.locator(".k .choose").last.click()
    page.wait_for_selector("#said:has-text('dropped')")
    page.click("#undo")
    page.wait_for_selector("#said:has-text('Undone')")
    assert page.locator(".choose[data-waits]").count() == 0
    assert violations(page) == []
    page.set_viewport_size({"width": PHONE[0], "height": PHONE[1]})
    assert page.evaluate("document.documentElement.scrollWidth") <= PHONE[0]
    page.emulate_media(color_scheme="dark")
    assert violations(page) == []
    page.locator("button[value=accept]").click()
    page.wait_for_selector("#said:has-text('Accepted')")
    assert not page.url.endswith(capture), "the next one is shown"
    assert said == []
    room.close()
    return str(capture)
