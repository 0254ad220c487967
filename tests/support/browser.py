"""A real browser for tests of pages: Chromium as the system has it, driven by Playwright. Without them tests skip."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

CHROMIUM = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
OPTIONS = ("--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--disable-background-networking")
DESKTOP, PHONE = (1280, 800), (390, 844)


class Opened:
    """Pages of one browser, and what they said and asked for while they were open."""

    def __init__(self, browser: Any, expect: Any) -> None:
        self.browser = browser
        self.expect = expect
        self.said: list[str] = []
        self.asked: list[str] = []

    def _answer(self, dialog: Any) -> None:
        self.said.append(dialog.message)
        dialog.dismiss()

    @contextmanager
    def page(self, path: Path, size: tuple[int, int] = DESKTOP, **context: Any) -> Iterator[Any]:
        """A file at that size of window; `context` holds settings of Playwright's, such as `color_scheme`."""
        with self.at(path.as_uri(), size, **context) as page:
            yield page

    @contextmanager
    def at(self, address: str, size: tuple[int, int] = DESKTOP, **context: Any) -> Iterator[Any]:
        """A page of an address."""
        self.said.clear()
        self.asked.clear()
        room = self.browser.new_context(viewport={"width": size[0], "height": size[1]}, **context)
        try:
            page = room.new_page()
            page.on("console", lambda message: self.said.append(message.text))
            page.on("pageerror", lambda error: self.said.append(str(error)))
            page.on("dialog", self._answer)
            page.on("request", lambda request: self.asked.append(request.url))
            page.goto(address)
            yield page
        finally:
            room.close()


@contextmanager
def browser() -> Iterator[Opened]:
    """Chromium, started once. Skips the test where it or Playwright is missing."""
    if CHROMIUM is None:
        pytest.skip("Chromium is not installed")
    driver = pytest.importorskip("playwright.sync_api")
    # While it is started, no other loop of asyncio can run in this thread: it ends with the module that needs it.
    with driver.sync_playwright() as playwright:
        started = playwright.chromium.launch(executable_path=CHROMIUM, args=list(OPTIONS))
        yield Opened(started, driver.expect)
        started.close()


def violations(page: Any) -> list[str]:
    """What axe-core finds on a page: rule, and the elements concerned."""
    axe = pytest.importorskip("axe_playwright_python.sync_playwright").Axe()
    found = axe.run(page).response["violations"]
    return [f"{each['id']}: {node['html'][:150]}" for each in found for node in each["nodes"]]
