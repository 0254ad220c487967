"""The pages in a real browser: they can be worked in, by everybody; and nothing of a capture runs."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from fonds.model import Kind, Role
from fonds.report import Summary, summary_of_row, write_document, write_index
from fonds.report.changes import RowChanges, write_changes
from tests.report.conftest import MESSY, row_of
from tests.support.browser import DESKTOP, PHONE, Opened, browser, violations

Row = dict[str, Any]
pytestmark = pytest.mark.browser
EVIL = (
    "</style><script>document.title='owned'</script><img src=http://127.0.0.1:9/x onerror=\"document.title='owned'\">"
)
FAILURE = {
    "source_path": f"{EVIL}.txt", "source_offset": None, "stage": "capture", "code": "binary_capture",
    "message": f"The capture is not text: {EVIL}", "advice": "Move the file.", "retryable": True,
}  # fmt: skip


@pytest.fixture(scope="module")
def chromium() -> Iterator[Opened]:
    with browser() as opened:
        yield opened


@pytest.fixture(scope="module")
def processed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder of reports: an ordinary one, a hostile one, one that is kept back; two indexes, one after the other."""
    folder = tmp_path_factory.mktemp("pages") / "processed"
    hostile = [(role, Kind.PARAGRAPH, f"{EVIL} {role.value}") for role in Role]
    rows = [row_of(MESSY), row_of(hostile, number=2, site_name=EVIL), row_of(MESSY, number=3)]
    for row in rows:
        write_document(folder, row, row["capture_id"] != f"{3:064x}", "../../raw/page.txt")
    lines = [summary_of_row(row, shown=row["capture_id"] != f"{3:064x}") for row in rows]
    more = [
        Summary(
            f"{n:064x}", "AB"[n % 2], needs_review=False, title=f"Page {n}", language=("de", "fr")[n % 3 == 0],
            published=f"{1990 + n % 30}-01-01", site_name="Gazette", collection="harbour", kind="text copy", chars=n,
            checks=("no_date",) * (n % 2), source=f"pages/{n}.txt",
        )
        for n in range(10, 180)
    ]  # fmt: skip
    write_index(folder, [*lines, *(replace(each, tier="A") for each in more)])
    write_index(folder, [*lines, *more], [FAILURE])
    changes = RowChanges()
    changes.compare(rows[0], {**rows[1], "row_digest": "other"}, is_open=True)
    write_changes(folder / "reprocessed" / "changes.html", changes, done=True)
    return folder


def report(folder: Path, number: int) -> Path:
    return folder / f"{number:064x}" / "report.html"


def in_window(page: Any, selector: str, height: int = DESKTOP[1]) -> bool:
    box = page.locator(selector).first.bounding_box()
    return box is not None and box["y"] >= 0 and box["y"] + min(box["height"], 40) <= height


@pytest.mark.parametrize("name", ["index.html", f"{2:064x}/report.html"])
def test_nothing_of_a_capture_runs_or_is_asked_for(chromium: Opened, processed: Path, name: str) -> None:
    with chromium.page(processed / name) as page:
        assert chromium.said == []
        assert page.title() != "owned"
        assert page.locator("img").count() == 0
        assert [url for url in chromium.asked if not url.startswith("file:")] == []
        assert "document.title='owned'" in page.locator("body").inner_text()


def test_verdict_fields_and_texts_stand_above_the_fold(chromium: Opened, processed: Path) -> None:
    with chromium.page(report(processed, 1)) as page:
        for selector in (".verdict", ".fields dt", ".fields a[href^='#b']", ".names", ".g p", ".k > div p"):
            assert in_window(page, selector), selector


def test_a_jump_from_a_field_to_its_place_is_seen(chromium: Opened, processed: Path) -> None:
    with chromium.page(report(processed, 1), (1280, 420)) as page:
        link = page.locator(".fields a[href^='#b']:visible", has_text="line 15").first
        target = page.locator("#" + str(link.get_attribute("href"))[1:])
        before = target.evaluate("e => getComputedStyle(e).backgroundColor + getComputedStyle(e).outlineStyle")
        link.click()
        assert target.evaluate("e => getComputedStyle(e).backgroundColor + getComputedStyle(e).outlineStyle") != before
        assert target.evaluate("e => e.getBoundingClientRect().top >= 0 && e.getBoundingClientRect().bottom <= 420")
        assert target.locator("mark").count()


def test_a_jump_opens_what_is_folded_or_switched_off(chromium: Opened, processed: Path) -> None:
    with chromium.page(report(processed, 1)) as page:
        folded = page.locator(".g details p").last
        page.locator("#t-all").uncheck()
        assert not folded.is_visible()
        page.evaluate("id => { location.hash = id }", folded.get_attribute("id"))
        folded.wait_for(state="visible")


def test_roles_are_switched_on_and_off(chromium: Opened, processed: Path) -> None:
    with chromium.page(report(processed, 1)) as page:
        page.locator("#t-navigation").uncheck()
        assert not page.locator(".g.r-navigation").is_visible()
        assert page.locator(".g.r-consent").is_visible()
        page.locator("#t-all").uncheck()
        assert not page.locator(".g.r-consent").is_visible()
        page.locator("#t-all").check()
        page.locator("#t-navigation").check()
        assert page.locator(".g.r-navigation").is_visible()
        path = page.locator(".path").first
        assert not path.is_visible()
        page.locator("#paths").check()
        assert path.is_visible()


def test_the_list_is_searched_filtered_and_ordered_as_a_whole(chromium: Opened, processed: Path) -> None:
    with chromium.page(processed / "index.html") as page:
        status, names = page.locator("#status"), page.locator(".docs tbody th a")
        assert page.locator(".docs tbody tr").count() == 50
        page.locator("#filter").fill("pages/17")
        chromium.expect(status).to_have_text("11 of 173 documents fit")
        page.locator("#filter").fill("no_date gazette")
        chromium.expect(status).to_have_text("85 of 173 documents fit")
        french = page.locator("#f-language option", has_text="fr (").get_attribute("value")
        page.locator("#f-language").select_option(french)
        assert status.inner_text() == "28 of 173 documents fit"
        page.locator("#order").select_option("long")
        assert names.first.inner_text() == "Page 177"
        page.locator("#filter").fill("")
        page.locator("#f-language").select_option("")
        page.locator("#f-tier").select_option("cw")
        assert names.count() == 50
        page.locator("#on").click()
        assert page.locator("#where").inner_text() == "51 to 85 of 85"


def test_next_goes_on_in_the_list_as_it_was_left(chromium: Opened, processed: Path) -> None:
    with chromium.page(processed / "index.html") as page:
        page.locator("#order").select_option("title")
        page.locator("#filter").fill("harbour ferry")
        chromium.expect(page.locator("#status")).to_have_text("2 of 173 documents fit")
        first, second = page.locator(".docs tbody a").evaluate_all("all => all.map(a => a.href)")
        page.goto(first)
        page.locator("a[rel=next]").click()
        page.wait_for_url(second)
        page.locator("a[rel=prev]").click()
        page.wait_for_url(first)
        page.locator("a[rel=prev]").click()
        chromium.expect(page.locator("#status")).to_have_text("That was the first document of this list.")
        assert page.locator("tr.here").count() == 1


def test_printed_the_list_is_whole_and_without_tools(chromium: Opened, processed: Path) -> None:
    with chromium.page(processed / "index.html") as page:
        page.emulate_media(media="print")
        page.evaluate("dispatchEvent(new Event('beforeprint'))")
        assert page.locator(".docs tbody tr").count() == 173
        assert not page.locator(".tools").is_visible()
        assert page.locator(".glance figure").first.is_visible()


def test_the_keyboard_comes_to_the_list_in_one_step(chromium: Opened, processed: Path) -> None:
    with chromium.page(processed / "index.html") as page:
        page.keyboard.press("Tab")
        assert page.evaluate("document.activeElement.textContent") == "To the list"
        page.keyboard.press("Enter")
        assert page.evaluate("document.activeElement.id") == "list"


@pytest.mark.parametrize(("size", "scheme"), [(DESKTOP, "light"), (DESKTOP, "dark"), (PHONE, "light")])
@pytest.mark.parametrize(
    "name", ["index.html", f"{1:064x}/report.html", f"{3:064x}/report.html", "reprocessed/changes.html"]
)
def test_everybody_can_read_the_pages(
    chromium: Opened, processed: Path, name: str, size: tuple[int, int], scheme: str
) -> None:
    with chromium.page(processed / name, size, color_scheme=scheme) as page:
        assert page.evaluate("document.documentElement.scrollWidth") <= size[0]
        if name == "index.html":  # a dozen rows tell as much as fifty, in a third of the time
            page.locator("#filter").fill("17")
            chromium.expect(page.locator("#status")).to_contain_text(" of 173")
        assert violations(page) == []


def test_a_long_list_lays_out_few_rows(chromium: Opened, tmp_path: Path) -> None:
    rows = [Summary(f"{n:064x}", "A", needs_review=False, title=f"Page {n}") for n in range(20_000)]
    write_index(tmp_path, rows)
    with chromium.page(tmp_path / "index.html") as page:
        assert chromium.said == []
        assert page.locator(".docs tbody tr").count() == 50
        assert page.locator("#status").inner_text() == "20,000 documents"
        page.locator("#order").select_option("best")
        assert page.locator(".docs tbody th a").first.inner_text() == "Page 19999"
