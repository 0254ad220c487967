"""Pages with more than one story: the first is the document, or the report says how many there are."""

from __future__ import annotations

import pytest

from fonds import clean
from fonds.cleaning.html.stories import count_stories
from fonds.model import Document, Outcome
from tests.cleaning.html.drafts import drafted

FERRY = (
    "The ferry to Holm runs again from Monday, the harbour office said, after nine weeks in the dock at Sund.",
    "“We have missed the noise,” said Runa Falk, who keeps the kiosk at the pier and sold four coffees a day.",
    "A second boat is to follow in May. It was built in 1984 and has sailed under three names and two flags.",
)
HERRING = (
    "Herring have come back to the bay, and with them the gulls that nobody had seen since the cold spring.",
    "The fishers of Sund landed eleven tonnes on Thursday, more than in all of last year, the auction house said.",
    "Whether they stay depends on the water, which is two degrees colder than the biologists had expected.",
)
TIME = '<time datetime="2024-03-0{}">{} March 2024</time>'


def paragraphs(*texts: str) -> str:
    return "".join(f"<p>{text}</p>" for text in texts)


def story(title: str, texts: tuple[str, ...], frame: str, heading: str = "h1", day: int = 1) -> str:
    inside = f"<{heading}>{title}</{heading}>{TIME.format(day, day)}{paragraphs(*texts)}"
    return frame.format(inside)


def page(body: str) -> Document:
    html = f"<html lang=en><head><title>Ferry to Holm runs again</title></head><body>{body}</body></html>"
    return clean(html.encode(), media_type="text/html")


@pytest.mark.parametrize(
    ("frame", "heading"),
    [
        ("<article>{}</article>", "h1"),
        ('<div class="story-wrap">{}</div>', "h1"),
        ("<section>{}</section>", "h1"),
        ("<article>{}</article>", "h2"),
    ],
)
def test_the_first_story_is_the_document(frame: str, heading: str) -> None:
    first = story("Ferry to Holm runs again", FERRY, frame)
    document = page(first + story("Herring are back", HERRING, frame, heading, 2))
    assert all(text in document.text for text in FERRY)
    assert not any(text in document.kept_text for text in HERRING)


def test_a_story_apart_from_its_title_stays() -> None:
    """The title stands in an article with a long picture text that is no body, the story in the next."""
    picture = '<figure><img src="a.jpg"><figcaption>' + " ".join(HERRING) + "</figcaption></figure>"
    head = f"<article><h1>Ferry to Holm runs again</h1>{picture}</article>"
    text = f"<article><h2>Nine weeks in dock</h2>{TIME.format(1, 1)}{paragraphs(*FERRY, *FERRY)}</article>"
    document = page(head + text)
    assert all(each in document.text for each in FERRY)


def test_chapters_under_top_headings_are_one_text() -> None:
    chapters = "".join(
        f"<section><h1>{title}</h1>{paragraphs(*texts)}</section>"
        for title, texts in (("Ferry to Holm runs again", FERRY), ("Of herring", HERRING))
    )
    document = page(chapters)
    assert all(text in document.text for text in (*FERRY, *HERRING))


def test_several_stories_in_full_are_told() -> None:
    texts = [tuple(f"{text} {text} Part {n}." for text in FERRY) for n in range(3)]
    posts = "".join(
        story(f"Note {n}", some, '<article class="post">{}</article>', "h2", n + 1) for n, some in enumerate(texts)
    )
    document = page(f"<h1>Notes from the harbour</h1>{posts}")
    check = next(each for each in document.quality.checks if each.code == "multiple_documents")
    assert check.outcome is Outcome.FAIL
    assert "3 stories" in check.actual


@pytest.mark.parametrize("body", ["", "<article></article>" * 10_000, "<article><h1>A", "<h1></h1>" * 10_000])
def test_nothing_in_it(body: str) -> None:
    assert count_stories(drafted(f"<html><body>{body}")) == 1
    page(body)
