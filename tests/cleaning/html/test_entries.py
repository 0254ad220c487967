"""Entries of one shape: what most of them have in the body, the others have."""

from __future__ import annotations

from fonds import clean
from fonds.model import Document, Role

SHORT = ("The bridge stands still.", "Nobody saw it.", "The mayor is asleep.", "That is all.", "Good night.")
LONG = (
    "The bridge of Altwerder, which has moved nine centimetres to the east, has stood still since March, they say.",
    "A geologist had given it a name and measured it every month. He will miss it, he said, and went home by boat.",
    "Those who live on the eastern bank had hoped that the bridge would come and meet them one fine day in the spring.",
    "The council will hear everybody on Thursday, and after that there will be soup in the hall beside the old church.",
)


def page(inside: str, title: str = "The bridge, as it happened") -> Document:
    html = f"<html lang=en><head><title>{title}</title></head><body><main><h1>{title}</h1>{inside}</main></body></html>"
    return clean(html.encode(), media_type="text/html")


def entry(number: int, heading: str, text: str, more: str = "") -> str:
    return (
        f'<section class="live-entry n{number}" id="e{number}"><time datetime="2024-03-0{number}T12:04">12:04</time>'
        f"<h2>{heading}</h2><p>{text}</p>{more}</section>"
    )


def test_the_last_entries_of_a_live_blog_stay() -> None:
    texts = (*LONG, *SHORT)
    document = page("".join(entry(n, f"Entry number {n}", text) for n, text in enumerate(texts, 1)))
    assert [text for text in texts if text not in document.text] == []
    assert all(f"Entry number {n}" in document.text for n in range(1, len(texts) + 1))


def test_headings_of_full_posts_that_are_links_stay() -> None:
    posts = "".join(
        f'<article class="post-{n} hentry"><header><h2><a href="/{n}">Post of day {n}</a></h2></header>'
        f'<div class="entry-content"><time>2024-03-0{n + 1}</time><p>{LONG[n]}</p><p>{SHORT[n]}</p></div></article>'
        for n in range(4)
    )
    document = page(posts, "Notes from the bank")
    assert all(f"Post of day {n}" in document.text for n in range(4))


def test_what_the_tables_know_does_not_come_with_an_entry() -> None:
    share = "<p>Share this article</p>"
    document = page("".join(entry(n, f"Entry number {n}", text, share) for n, text in enumerate(LONG, 1)))
    shared = {block.decided_by for block in document.blocks if block.text == "Share this article"}
    assert shared
    assert "entry:like" not in shared


def test_teasers_beside_a_story_are_no_entries_of_it() -> None:
    teasers = "".join(
        f'<div class="card"><h3><a href="/{n}">Another story {n}</a></h3><p><a href="/{n}">{text}</a></p></div>'
        for n, text in enumerate(SHORT)
    )
    story = "".join(f"<p>{text}</p>" for text in LONG)
    document = page(f"<article>{story}</article><aside class=grid>{teasers}</aside>")
    assert "Another story" not in document.text


def test_invitations_leave_the_text_and_stay_where_they_are_all() -> None:
    call = "<p>Sign up for our daily newsletter and never miss a bridge.</p>"
    story = page(f"<article><p>{LONG[0]}</p>{call}<p>{LONG[1]}</p><p>{LONG[2]}</p></article>")
    assert "newsletter" not in story.text
    assert {block.role for block in story.blocks if "newsletter" in block.text} == {Role.NEWSLETTER}
    landing = page(f"<article>{call}<p>It is free.</p></article>", "The newsletter")
    assert "line:invitation" not in {block.decided_by for block in landing.blocks}


def test_what_a_forum_counts_below_its_posts_is_no_body() -> None:
    posts = "".join(f'<div class="post"><div class="content">{text}</div></div>' for text in LONG)
    foot = "<div><h3>Who is online</h3><p>Users browsing this forum: No registered users and 2 guests</p></div>"
    document = page(f"<div>{posts}{foot}</div>")
    assert "Users browsing" not in document.text
