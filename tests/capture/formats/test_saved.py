"""What programs and web archives write into the pages that they save."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from fonds.capture import open_capture
from fonds.capture.formats.saved import find_saved
from fonds.model import Role
from fonds.model.address import archived, original
from fonds.pipeline import record_of
from tests.support.files import PAGE, URL

_SINGLE_FILE = (
    "<html lang=en><!--\n Page saved with SingleFile \n url: https://quay.example/news/dredger \n"
    " saved date: Mon May 06 2024 10:11:12 GMT+0200 (Central European Summer Time)\n-->"
)
_FROM_URL = "<!-- saved from url=(0034)https://quay.example/news/dredger?a=1&amp;b=2 -->\r\n"
_HTTRACK = (
    "<!-- Mirrored from quay.example/news/dredger by HTTrack Website Copier/3.x [XR&CO'2014], "
    "Mon, 06 May 2024 08:11:12 GMT -->"
)
_SCRAPBOOK = (
    '<html lang="en" data-scrapbook-source="https://quay.example/news/dredger" '
    'data-scrapbook-create="20240506081112345">'
)
_AT = datetime(2024, 5, 6, 8, 11, 12, tzinfo=UTC)


@pytest.mark.parametrize(
    ("page", "url", "when"),
    [
        (PAGE.replace('<html lang="en">', _SINGLE_FILE), URL, _AT),
        (_FROM_URL + PAGE, URL + "?a=1&b=2", None),
        (PAGE.replace("<head>", _HTTRACK + "<head>"), "http://quay.example/news/dredger", _AT),
        (PAGE + _HTTRACK, "http://quay.example/news/dredger", _AT),
        (PAGE.replace('<html lang="en">', _SCRAPBOOK), URL, _AT),
        ("<!-- saved from url=(0014)about:internet -->\n" + PAGE, None, None),
        ("<!-- saved from url=(0044)file:///C:/Users/ada/dredger.html -->\n" + PAGE, None, None),
        (PAGE, None, None),
        (PAGE + "<p>This page was saved with SingleFile from url: https://other.example/</p>", None, None),
    ],
)
def test_where_and_when(page: str, url: str | None, when: datetime | None) -> None:
    capture = open_capture(page.encode())
    assert (capture.target_uri, capture.captured_at) == (url, when)


def test_the_statement_is_evidence_word_for_word() -> None:
    document = record_of(PAGE.replace('<html lang="en">', _SINGLE_FILE).encode()).document
    stated = {e.field: (e.raw, e.method) for e in document.evidence if e.chosen}
    assert stated["target_uri"] == (URL, "comment")
    assert stated["captured_at"] == ("Mon May 06 2024 10:11:12 GMT+0200 (Central European Summer Time)", "comment")
    assert document.title == "No dredger before June"


_WAYBACK = (
    '<script>__wm.init("https://web.archive.org/web");\n'
    f'  __wm.wombat("{URL}","20240506081112","https://web.archive.org/","web","https://x.example/_static/",\n'
    '"1714983072");</script><!-- End Wayback Rewrite JS Include -->'
    f'<link rel="canonical" href="https://web.archive.org/web/20240506081112/{URL}">'
)
_TOOLBAR = (
    '<!-- BEGIN WAYBACK TOOLBAR INSERT --><div id="wm-ipp-base" style="display:none"><div id="wm-ipp">'
    '<a href="/web/2024*/x">12 captures</a><div class="r">06 May 2024 - 18 Apr 2025</div><div id="wm-capinfo">'
    "<div>COLLECTED BY</div><div>Collection: Harbours. A crawl of the pages of harbours, ferries and quays, made by "
    "people who like to look at the sea and want to keep what is written about it.</div></div></div></div>"
    f'<div id="wm-ipp-print">The Wayback Machine - https://web.archive.org/web/20240506081112/{URL}</div>'
    "<!-- END WAYBACK TOOLBAR INSERT -->"
)
_FOOT = (
    "<!--\n     FILE ARCHIVED ON 08:11:12 May 06, 2024 AND RETRIEVED FROM THE\n     INTERNET ARCHIVE ON 10:00:00 -->"
)


def _shown_by_wayback() -> bytes:
    page = PAGE.replace("<head>", "<head>" + _WAYBACK).replace("<body>", "<body>" + _TOOLBAR) + _FOOT
    return page.replace("a baker", '<a href="/web/20240506081112/https://quay.example/baker">a baker</a>').encode()


def test_the_banner_of_a_web_archive_is_no_part_of_the_page() -> None:
    record = record_of(_shown_by_wayback())
    document = record.document
    assert (record.capture.target_uri, record.capture.captured_at) == (URL, _AT)
    assert document.text == record_of(PAGE.encode(), url=URL).document.text
    assert document.canonical_url == URL
    assert [link.url for link in document.links] == ["https://quay.example/baker"]
    banner = [b for b in document.blocks if "captures" in b.text or "COLLECTED" in b.text or "Wayback" in b.text]
    assert banner
    assert {block.role for block in banner} == {Role.HIDDEN}
    assert document.published is not None
    assert document.published.edtf == "2024-05-06"


def test_the_archives_time_is_the_captures_whoever_saved_it_later() -> None:
    page = _shown_by_wayback().decode().replace(
        '<html lang="en">',
        '<html lang="en"><!--\n Page saved with SingleFile \n url: https://web.archive.org/web/20240506081112/'
        f"{URL} \n saved date: Mon Nov 30 2026 10:00:00 GMT+0000 (UTC)\n-->",
    )  # fmt: skip
    capture = open_capture(page.encode())
    assert (capture.target_uri, capture.captured_at) == (URL, _AT)


def test_the_address_of_a_web_archive_stands_for_the_pages_own() -> None:
    given = f"https://web.archive.org/web/20240506081112/{URL}"
    record = record_of(PAGE.encode(), url=given)
    assert (record.capture.target_uri, record.capture.captured_at) == (URL, _AT)
    assert ("url", given) in {(e.method, e.raw) for e in record.document.evidence if e.field == "target_uri"}


def test_what_archive_today_says_of_itself_is_not_said_by_the_page() -> None:
    head = (
        '<meta property="og:site_name" content="archive.example"/><meta property="og:url" content="https://archive.example/aBc12"/>'
        '<meta property="article:published_time" content="2024-05-06T08:11:12Z"/>'
        f'<link rel="canonical" href="https://archive.example/2024.05.06-081112/{URL}"/>'
    )
    page = PAGE.replace("<head>", "<head>" + head).replace("6 May 2024", "5 May 2024")
    page = page.replace("a baker", '<a href="https://archive.example/o/aBc12/https://quay.example/baker">a baker</a>')
    record = record_of(page.encode())
    document = record.document
    assert (record.capture.target_uri, record.capture.captured_at) == (URL, _AT)
    assert document.site_name == "The Quay Gazette"
    assert document.published is not None
    assert document.published.edtf == "2024-05-05"
    assert document.canonical_url == URL
    assert [link.url for link in document.links] == ["https://quay.example/baker"]


_BAR = (
    '<center><div id="HEADER" style="font-family:sans-serif"><table><tr><td><a href="https://archive.example/"><div>'
    "archive.example</div><div>webpage capture</div></a></td><td>Saved from</td><td>"
    f'<form action="https://other.example/search/"><input name="q" value="{URL}"/><a href="/x">history</a></form></td>'
    '<td><time itemprop="pubdate" datetime="2024-05-06T08:11:12Z">6 May 2024 08:11:12 UTC</time></td></tr><tr><td>All '
    'snapshots</td><td><b>from host </b><a href="/quay.example">quay.example</a></td></tr></table></div>'
    '<div id="SOLID"><div id="CONTENT">'
)


@pytest.mark.parametrize("dated", [True, False])
def test_the_bar_that_archive_today_lays_over_a_page(*, dated: bool) -> None:
    head = (
        '<meta property="og:site_name" content="other.example"/><meta property="og:url" content="http://other.example/XvEff"/>'
        '<meta property="article:published_time" content="2024-05-06T08:11:12Z"/>'
        '<link rel="canonical" href="https://other.example/XvEff"/>'
        f'<link rel="bookmark" href="http://archive.example/20240506081112/{URL}"/>'
    )
    page = PAGE.replace("<head>", "<head>" + head).replace("<body>", "<body>" + _BAR)
    page = page.replace("6 May 2024</time>", "5 May 2024</time>" if dated else "</time>")
    page = page.replace("</body>", "</div></div><div>0%<br>10%</div></center></body>")
    record = record_of(page.encode())
    document = record.document
    assert (record.capture.target_uri, record.capture.captured_at) == (URL, _AT)
    assert (document.site_name, document.canonical_url) == ("The Quay Gazette", None)
    assert (document.published.edtf if document.published else None) == ("2024-05-05" if dated else None)
    bar = [b for b in document.blocks if "snapshots" in b.text or "Saved" in b.text or "UTC" in b.text]
    assert bar
    assert {block.role for block in bar} == {Role.HIDDEN}


def test_a_link_to_a_web_archive_stays_on_any_other_page() -> None:
    linked = f"https://web.archive.org/web/20240506081112/{URL}"
    page = PAGE.replace("a baker", f'<a href="{linked}">a baker</a>')
    assert [link.url for link in record_of(page.encode(), url=URL).document.links] == [linked]


@pytest.mark.parametrize(
    ("address", "own", "second"),
    [
        ("https://web.archive.org/web/20240506081112/https://quay.example/a?b=c", "https://quay.example/a?b=c", True),
        ("https://web.archive.org/web/20240506081112id_/http://quay.example/", "http://quay.example/", True),
        ("https://arquivo.example/wayback/20240506081112/http://quay.example/a", "http://quay.example/a", True),
        ("https://www.example/wayback/archive/20240506081112mp_/http:/quay.example/", "http://quay.example/", True),
        ("https://archive.example/2024.05.06-081112/https://quay.example/a", "https://quay.example/a", True),
        ("https://web.archive.org/web/2024/http://quay.example/", "http://quay.example/", False),
        ("https://web.archive.org/web/20249999999999/http://quay.example/", "http://quay.example/", False),
    ],
)
def test_addresses_of_web_archives(address: str, own: str, second: bool) -> None:
    found = archived(address)
    assert found is not None
    assert found.address == own == original(address)
    assert (found.at == _AT) is second


@pytest.mark.parametrize(
    "address",
    [
        None, "", URL, "https://quay.example/2024/05/06/dredger", "https://quay.example/20240506/http-and-quays.html",
        "https://quay.example/login?to=https://quay.example/2024/a", "https://[bad/20240506/http://x.example/",
    ],
)  # fmt: skip
def test_other_addresses(address: str | None) -> None:
    assert archived(address) is None


def test_ten_thousand_comments_and_cut_ones() -> None:
    assert find_saved("<!-- saved from url=(0014) " * 10_000) == ()
    assert find_saved("__wm.wombat(" * 10_000 + "FILE ARCHIVED ON " * 10_000) == ()
    assert find_saved("<link canonical " * 10_000) == ()
    assert find_saved(_SINGLE_FILE[:60]) == ()
