"""Dates of elements: time elements with what is said of them, abbreviations, parts, scripts, JSON-LD of live blogs."""

from __future__ import annotations

import pytest

from fonds.model import Fields
from tests.support.fields import LONG_PROSE as PROSE
from tests.support.fields import html_fields

TITLE = "The ferry that stopped on a windy morning"


def fields_of(body: str, head: str = "") -> Fields:
    return html_fields(
        f"<html lang=en><head><title>{TITLE}</title>{head}</head><body><article><h1>{TITLE}</h1>{body}"
        f"<p>{PROSE}</p><p>{PROSE}</p></article></body></html>"
    )


def dates_of(body: str, head: str = "") -> tuple[str | None, str | None]:
    fields = fields_of(body, head)
    return (
        fields.published.edtf if fields.published else None,
        fields.modified.edtf if fields.modified else None,
    )


A, B = "2024-05-06T08:00:00+02:00", "2024-05-07T09:30:00+02:00"


@pytest.mark.parametrize(
    "body",
    [
        f'<p>Updated <time datetime="{B}">2 hours ago</time> <time datetime="{A}">yesterday</time></p>',
        f'<p><time datetime="{A}">6 May</time> <span>Updated <time datetime="{B}">2 hours ago</time></span></p>',
        f'<time class="entry-date published" datetime="{A}">x</time><time class="updated" datetime="{B}">y</time>',
        f'<time itemprop="dateModified" datetime="{B}">y</time><time itemprop="datePublished" datetime="{A}">x</time>',
        f'<p><time datetime="{B}">Aktualisiert: gestern</time><time datetime="{A}">Veröffentlicht: Montag</time></p>',
        f'<p>By Ann Lee at <abbr class="published" title="{A}">8:00</abbr>, updated <abbr title="{B}">9:30</abbr></p>',
    ],
)
def test_each_time_element_has_its_own_label(body: str) -> None:
    assert dates_of(body) == (A, B)


def test_a_change_alone_is_no_publication() -> None:
    assert dates_of(f'<p><time class="updated" datetime="{B}">Last updated yesterday</time></p>') == (None, B)


def test_times_of_comments_and_teasers_are_not_asked() -> None:
    comments = f'<div class="comments"><h2>Comments</h2><p>Ann <time datetime="{A}">May 6</time></p><p>No.</p></div>'
    page = (
        f"<html><head><title>{TITLE}</title></head><body><article><h1>{TITLE}</h1><p>{PROSE}</p><p>{PROSE}</p></article>"
        f"{comments}</body></html>"
    )
    assert html_fields(page).published is None


@pytest.mark.parametrize(
    ("body", "day"),
    [
        ("<p><span>24</span><span>December</span><span>2021</span></p>", "2021-12-24"),
        ("<p><span>May</span><span>3</span><span>2021</span></p>", "2021-05-03"),
        ("<div><div>3</div><div>May</div><div>2021</div></div>", "2021-05-03"),
        ("<ul><li>03</li><li>May</li><li>2021</li></ul>", "2021-05-03"),
        ("<div><b>12</b><b>people</b><b>2021</b></div>", None),
        ("<div><div>3</div><div>May</div><div>ferries</div></div>", None),
    ],
)
def test_dates_in_parts(body: str, day: str | None) -> None:
    assert dates_of(body)[0] == day


def test_parts_may_say_what_they_are_of() -> None:
    assert dates_of("<div>Updated</div><div>3</div><div>May 2021</div>") == (None, "2021-05-03")


def test_entries_of_a_live_blog_do_not_date_it() -> None:
    head = (
        '<script type="application/ld+json">{"@type":"LiveBlogPosting","datePublished":"2024-05-06T08:00:00Z",'
        '"dateModified":"2024-05-06T11:00:00Z","liveBlogUpdate":[{"@type":"BlogPosting","headline":"Over",'
        '"datePublished":"2024-05-06T10:55:00Z"},{"@type":"BlogPosting","datePublished":"2024-05-05T07:00:00Z"}]}</script>'
    )
    assert dates_of("", head) == ("2024-05-06T08:00:00Z", "2024-05-06T11:00:00Z")


SCRIPT = '<script>var layer = {"last-updated":"2024-05-07 09:30","first-publication":"2024-05-06 08:00"%s};</script>'


def test_scripts_state_the_day_where_nothing_else_does() -> None:
    assert dates_of("", SCRIPT % "") == ("2024-05-06T08:00:00", None)
    assert dates_of("<p>Published 5 May 2024</p>", SCRIPT % "")[0] == "2024-05-05"
    # A list of stories has days of its own.
    assert dates_of("", SCRIPT % ', "published":"2024-04-01 10:00"') == (None, None)


def test_the_same_minute_may_name_its_zone_with_the_change() -> None:
    body = f'<p>6 May 2024, 08:00 <time class="updated" datetime="{A}">updated today</time></p>'
    assert dates_of(body) == (A, A)


def test_meta_elements_with_a_value_and_the_order_that_the_page_keeps() -> None:
    head = '<meta property="article:published_time" value="Tue, 07/11/2023 - 17:57"><meta name="x" value="07/14/2023">'
    assert dates_of("", head)[0] == "2023-07-11T17:57:00"


@pytest.mark.parametrize(
    "body",
    [
        "<time></time>" * 10_000,
        '<time datetime="">Published</time>',
        '<time datetime="2024-05">May</time><abbr title="">x</abbr><abbr title="2024">y</abbr>',
        f'<time datetime="{A}">x</time>' * 10_000,
        "<div>3</div>" * 10_000,
        '<time datetime="2024-05-0',
    ],
)
def test_odd_elements_are_read_to_the_end(body: str) -> None:
    fields_of(body)
