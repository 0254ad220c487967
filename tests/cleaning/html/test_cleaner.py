"""Whole pages of our own writing: each block with its role, and nothing lost."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fonds.cleaning.html import clean_html
from fonds.cleaning.result import Cleaned
from fonds.model import Role
from fonds.settings import Settings

PARAGRAPHS = [
    "The old ferry across the sound was taken out of service on Friday after ninety years, and nobody came to wave.",
    "“We had expected a crowd,” said harbour master Ida Quist, who has kept the log since 1988. “It rained.”",
    "The council will decide in the autumn whether the quay is to be rebuilt, sold, or left to the gulls.",
    "Until then a bus runs twice a day, which is enough for the eleven people who still live out there.",
]
NEWS = f"""<!doctype html><html lang="en"><head><title>The last ferry has gone | Sound Courier</title>
<meta property="og:title" content="The last ferry has gone"><meta property="og:type" content="article"></head><body>
<div id="onetrust-consent-sdk"><p>We and our 800 partners store and read information on your device to measure things
you did not ask to have measured. You can change your mind at any time, somewhere in the footer of this page.</p></div>
<header><nav><ul><li><a href="/">Home</a></li><li><a href="/sea">Sea</a></li></ul></nav></header>
<main><article><h1>The last ferry has gone</h1><p class="standfirst">Ninety years of crossings ended in the rain.</p>
<p class="byline">By Mads Overby</p><time datetime="2024-10-04">4 October 2024</time>
<div class="share-bar"><a href="#">Facebook</a> <a href="#">Copy link</a></div>
<figure><img src="/ferry.jpg" alt="A ferry"><figcaption>The ferry on its last day.</figcaption>
<span class="photo-credit">Photo: Lise Brandt</span></figure>
<div class="story"><p>{PARAGRAPHS[0]}</p><div class="ad-slot">Advertisement</div><p>{PARAGRAPHS[1]}</p>
<h2>What comes next</h2><p>{PARAGRAPHS[2]}</p><p>{PARAGRAPHS[3]}</p></div>
<div class="newsletter-signup"><p>Get the Courier by e-mail every morning.</p></div></article>
<section class="related-articles"><h3><a href="/a">Gulls take over the town square</a></h3></section>
<section id="comments" class="comments-area"><p>I rode it once in 1974 and was seasick both ways, so I do not mind.</p>
</section></main><footer class="site-footer"><p>© Sound Courier</p></footer></body></html>"""


def role_of(cleaned: Cleaned, beginning: str) -> Role:
    return next(block.role for block in cleaned.blocks if block.text.startswith(beginning))


@pytest.mark.parametrize(
    ("beginning", "role"),
    [
        ("We and our 800", Role.CONSENT),
        ("Sea", Role.NAVIGATION),
        ("The last ferry has", Role.TITLE),
        ("Ninety years", Role.SUBTITLE),
        ("By Mads", Role.BYLINE),
        ("4 October", Role.DATELINE),
        ("Facebook", Role.SHARE),
        ("The ferry on", Role.CAPTION),
        ("Photo:", Role.CREDIT),
        ("The old ferry", Role.BODY),
        ("Advertisement", Role.ADVERT),
        ("What comes", Role.BODY),
        ("Until then", Role.BODY),
        ("Get the Courier", Role.NEWSLETTER),
        ("Gulls", Role.RELATED),
        ("I rode", Role.COMMENTS),
        ("© Sound", Role.FOOTER),
    ],
)
def test_roles_of_a_news_page(beginning: str, role: Role) -> None:
    assert role_of(clean_html(NEWS, None, Settings()), beginning) is role


def test_blocks_partition_the_text_and_are_decided() -> None:
    cleaned = clean_html(NEWS, None, Settings())
    assert cleaned.dom is not None
    assert "".join(block.raw for block in cleaned.blocks if not block.outside) == cleaned.dom.text
    for block in cleaned.blocks:
        assert cleaned.dom.located(block.locator) == block.raw
        assert block.decided_by
        assert block.confidence == round(block.confidence, 3)


def test_figures_tie_image_caption_and_credit() -> None:
    cleaned = clean_html(NEWS, None, Settings())
    (figure,) = cleaned.figures
    assert (figure.image_url, figure.alt) == ("/ferry.jpg", "A ferry")
    assert [cleaned.blocks[i].text for i in figure.captions] == ["The ferry on its last day."]
    assert [cleaned.blocks[i].text for i in figure.credits] == ["Photo: Lise Brandt"]


def test_text_only_in_json_stands_outside_with_evidence() -> None:
    body = "\\n".join(PARAGRAPHS).replace("“", "'").replace("”", "'")
    page = (
        '<script type="application/ld+json">{"@type": "NewsArticle", "headline": "Gone", "articleBody": "'
        + body
        + '"}</script><body><div id="root">Loading the page</div>'
    )
    cleaned = clean_html(page, None, Settings())
    outside = [block for block in cleaned.blocks if block.outside]
    assert len(outside) == len(PARAGRAPHS)
    assert cleaned.dom is not None
    for block in outside:
        assert block.role is Role.BODY
        assert "#/articleBody" in str(block.locator)
        assert cleaned.dom.located(block.locator) == block.raw


def test_posts_of_a_thread_are_body_and_comments_under_an_article_are_not() -> None:
    posts = "".join(
        f'<div class="comment"><div class="user-info">ann {n}</div><p>{p}</p></div>' for n, p in enumerate(PARAGRAPHS)
    )
    thread = clean_html(f"<main>{posts}</main>", "https://forum.example.org/threads/12", Settings())
    assert all(role_of(thread, p[:20]) is Role.BODY for p in PARAGRAPHS)


def test_second_opinion_is_asked_on_doubt_only() -> None:
    never, always = (replace(Settings(), second_opinion_below=bound) for bound in (0.0, 1.1))
    assert clean_html(NEWS, None, never).signals.second_opinion is None
    asked = clean_html(NEWS, None, always)
    assert asked.signals.second_opinion == 1.0
    agreement = asked.signals.second_opinion_agreement
    assert agreement is not None
    assert agreement > 0.8
    assert role_of(asked, "The old ferry") is Role.BODY


@pytest.mark.parametrize(
    "source", ["", " ", "<nav><a href=/>Home</a></nav>", "<frameset><frame></frameset>", "<!-- -->"]
)
def test_pages_without_a_document_have_no_body(source: str) -> None:
    assert not [b for b in clean_html(source, None, Settings()).blocks if b.role is Role.BODY and b.text]


MARKUP = "<p> </p> <div.class=share> <div.class=ad-slot> </div> <h1> </h1> <figure> <article> </article> <ul><li> </ul>"
PART = st.sampled_from(
    [
        *PARAGRAPHS,
        *(tag.replace(".", " ") for tag in MARKUP.split()),
        "<a href=/x>",
        "</a>",
        "By Ann Lee",
        "2 May 2020",
        " ",
    ]
)


@given(st.lists(PART, max_size=40).map("".join))
@settings(max_examples=100, deadline=None)
def test_nothing_is_lost_whatever_the_page(source: str) -> None:
    cleaned = clean_html(source, None, replace(Settings(), second_opinion_below=0.0))
    assert cleaned.dom is not None
    assert "".join(block.raw for block in cleaned.blocks if not block.outside) == cleaned.dom.text
    assert [block.index for block in cleaned.blocks] == list(range(len(cleaned.blocks)))
