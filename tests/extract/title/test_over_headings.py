"""What stands beside a title within its heading, and titles behind the site's name."""

from __future__ import annotations

import pytest

from tests.support.fields import PROSE, html_fields

TITLE = "Council weighs a new ferry line"
TEXT = f"<p>{PROSE}</p>" * 3


def page(heading: str, head: str = "", top: str = "") -> str:
    return f"<html lang=en><head>{head}</head><body>{top}<main><article>{heading}{TEXT}</article></main></body></html>"


TITLED = f"<title>{TITLE} | Bay Courier</title>"


@pytest.mark.parametrize(
    ("heading", "head"),
    [
        (f"<h1><span>Shipping</span><span>{TITLE}</span></h1>", TITLED),
        (f"<h1><span>Shipping:</span> {TITLE}</h1>", TITLED),
        (f"<h1><small>Harbour news</small><br>{TITLE}</h1>", TITLED),
        (f"<h1><a href='/shipping'>Shipping</a> {TITLE}</h1>", f"<meta property='og:title' content='{TITLE}'>"),
        (f"<h1>{TITLE} <span class=badge>Premium</span></h1>", TITLED),
        # The element's name tells, where the page says the title nowhere else.
        (f"<h1><span class=article-kicker>Shipping</span><span>{TITLE}</span></h1>", "<title>Bay Courier</title>"),
        (f"<h1><span class=dachzeile>Schiffe</span> {TITLE}</h1>", ""),
        (f"<h1><span class=surtitre>Navires</span> {TITLE}</h1>", ""),
    ],
)
def test_kickers_are_no_part_of_the_title(heading: str, head: str) -> None:
    assert html_fields(page(heading, head)).title == TITLE


@pytest.mark.parametrize(
    "heading",
    [
        # Parts of one title.
        "<h1><span>Council weighs</span> a new ferry line</h1>",
        "<h1>Council weighs <em>a new ferry line</em></h1>",
        "<h1><span class=title>Council weighs a new</span> <span>ferry line</span></h1>",
    ],
)
def test_what_is_no_kicker_stays(heading: str) -> None:
    assert html_fields(page(heading, TITLED)).title == TITLE


def test_a_kicker_that_the_title_bears_everywhere_stays() -> None:
    whole = f"Shipping: {TITLE}"
    heading = f"<h1><span class=kicker>Shipping:</span> {TITLE}</h1>"
    assert html_fields(page(heading, f"<title>{whole}</title>")).title == whole


@pytest.mark.parametrize("count", [0, 10_000])
def test_many_kickers_or_empty_ones(count: int) -> None:
    heading = f"<h1>{'<span class=kicker>News</span> ' * count}<span class=kicker></span>{TITLE}</h1>"
    assert html_fields(page(heading, TITLED)).title == TITLE


LOGO = "<div id=header><h1><a href='/'>Bay Notes</a></h1></div>"


@pytest.mark.parametrize(
    ("title", "heading", "top"),
    [
        (f"Bay Notes: {TITLE}", f"<h3 class=post-title>{TITLE}</h3>", LOGO),
        (f"Bay Notes » {TITLE}", f"<h2>{TITLE}</h2>", LOGO.replace("'/'", "'https://bay.example/'")),
        (f"Bay Notes | News | {TITLE}", f"<h2>{TITLE}</h2>", "<div id=logo><a href='/'>Bay Notes</a></div>"),
        (f"{TITLE} - Bay Notes", f"<h2>{TITLE}</h2>", "<h1><a href='/'><img alt='Bay Notes logo' src=l.png></a></h1>"),
        ("Bay Notes", f"<h3>{TITLE}</h3>", LOGO),
        (TITLE, f"<h2>{TITLE}</h2>", "<h1 class=site-title><a href='/'>Bay Notes</a></h1>"),
    ],
)
def test_the_site_before_its_title(title: str, heading: str, top: str) -> None:
    fields = html_fields(page(heading, f"<title>{title}</title>", top))
    assert (fields.title, fields.site_name) == (TITLE, "Bay Notes")


def test_a_blog_s_first_page_is_named_by_its_link_home() -> None:
    posts = "".join(f"<article><h2><a href='/{n}'>Post {n} on ferries</a></h2>{TEXT}</article>" for n in range(3))
    top = "<header><h1><a href='/'>Bay Notes</a></h1><a href='/feed'>Feed</a></header>"
    head = "<title>Bay Notes – Happenings around the bay</title>"
    page_ = f"<html><head>{head}</head><body>{top}<main>{posts}</main></body></html>"
    assert html_fields(page_).site_name == "Bay Notes"


@pytest.mark.parametrize("link", ["<a href='/'>Home</a>", "<a href='/'></a>", "<a href='/news'>Bay Notes</a>"])
def test_links_that_name_no_site(link: str) -> None:
    assert html_fields(page(f"<h1>{TITLE}</h1>", "", link)).site_name is None


def test_a_title_for_sharing_that_a_quotation_mark_cut() -> None:
    head = '<meta property="og:title" content="The ferry line and "royal visitors" on board">'
    heading = '<h1>The ferry line and "royal visitors" on board</h1>'
    assert html_fields(page(heading, head)).title == 'The ferry line and "royal visitors" on board'
