"""The pages of `fonds serve` in a real browser."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from typing import Any

import pytest

from fonds.archive import open_writer
from fonds.flows.browsing.serve import serve
from fonds.flows.config import load_config
from tests.archive.made import rows
from tests.support.browser import DESKTOP, PHONE, Opened, browser


@pytest.fixture(scope="module")
def chromium() -> Iterator[Opened]:
    with browser() as opened:
        yield opened


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory, chromium: Opened) -> str:
    """Where the pages are served, in a thread that ends with the process."""
    folder = tmp_path_factory.mktemp("browse")
    made = [
        {
            **row,
            "title": f"Page {number}",
            "access": "open",
            "language": ("de", "en")[number % 2],
            "tier": "AB"[number % 2],
        }
        for number, row in enumerate(rows(0, 120))
    ]
    with open_writer(folder / "archive", "one") as writer:
        writer.commit(documents=made)
    told: list[str] = []
    ready = threading.Event()

    def started(given: str) -> None:
        told.append(given)
        ready.set()

    config = load_config(archive=folder / "archive")
    threading.Thread(target=serve, args=(config,), kwargs={"started": started}, daemon=True).start()
    assert ready.wait(60)
    return told[0]


def test_choosing_shows_and_the_report_leads_on(chromium: Opened, address: str) -> None:
    with chromium.at(address) as page:
        assert page.locator("tbody tr").count() == 50
        page.select_option("select[name=language]", "de")
        page.wait_for_url("**language=de*")
        assert "60 of 120 documents fit" in page.inner_text("#status")
        page.click("text=Next")
        page.wait_for_url("**from=50*")
        assert page.locator("tbody tr").count() == 10
        first = page.locator("tbody tr").first.get_attribute("id")
        page.click("tbody th a")
        page.wait_for_url(f"**{first}/report.html*")
        page.click("nav.top >> text=Previous")
        page.wait_for_url("**/report.html*language=de*")
        page.click("nav.top >> text=All documents")
        page.wait_for_url("**/?*language=de*")
        assert chromium.said == []


@pytest.mark.parametrize("path", ["/", "/?q=nothing-fits", "/failures", "report", "events"])
@pytest.mark.parametrize("size", [DESKTOP, PHONE], ids=["desktop", "phone"])
def test_everybody_can_read_the_pages(chromium: Opened, address: str, path: str, size: tuple[int, int]) -> None:
    axe: Any = pytest.importorskip("axe_playwright_python.sync_playwright").Axe()
    with chromium.at(address, size) as page:
        if path in ("report", "events"):
            page.click("tbody th a")
            page.wait_for_url("**/report.html*")
            if path == "events":
                page.click("nav.top >> text=What happened to it")
                page.wait_for_url("**/events.html")
        else:
            page.goto(address.partition("/?")[0] + path)
        found = axe.run(page).response["violations"]
        assert [(each["id"], each["nodes"][0]["html"]) for each in found] == []
        assert page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")


def test_without_scripts_the_form_asks(chromium: Opened, address: str) -> None:
    with chromium.at(address, java_script_enabled=False) as page:
        page.fill("input[name=q]", "Page")
        page.select_option("select[name=tier]", "B")
        page.click("button[type=submit]")
        page.wait_for_url("**tier=B*")
        assert "60 of 120 documents fit" in page.inner_text("#status")
