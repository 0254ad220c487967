"""Long texts keep all of their paragraphs, whatever they say and whatever they are marked up as."""

from __future__ import annotations

import pytest

from corpora.long_made import made
from corpora.manuals import LongPage
from fonds import clean
from fonds.model import Document

# Every second one: all forms, and all frames in turn.
PAGES = {page.page: page for page in list(made(seed=7))[::2]}
FRAME = "<html lang=en><head><title>A report</title></head><body>{}</body></html>"
WORDS = ("harbour", "ledger", "copper", "winter", "petition", "engine", "meadow", "council", "ribbon", "thaw")


def paragraph(number: int) -> str:
    """Paragraphs of some 90 characters, no two alike."""
    words = [WORDS[number * step % len(WORDS)] for step in range(1, 11)]
    return f"Entry {number} says that {' '.join(words)}."


def lost(document: Document, texts: list[str]) -> int:
    kept = document.kept_text
    return sum(text not in kept for text in texts)


@pytest.mark.parametrize("count", [200, 400])
@pytest.mark.parametrize(
    "markup",
    [
        "<article>{}</article>",
        "<main><h1>A report</h1>{}</main>",
        '<div class="content">{}</div>',
        "<nav><a href=/>Home</a></nav><h1>A report</h1>{}<footer><p>All rights reserved.</p></footer>",
    ],
)
def test_as_many_paragraphs_as_there_are(count: int, markup: str) -> None:
    texts = [paragraph(number) for number in range(count)]
    page = FRAME.format(markup.format("".join(f"<p>{text}</p>" for text in texts)))
    document = clean(page.encode(), media_type="text/html")
    assert lost(document, texts) == 0


@pytest.mark.parametrize("name", PAGES)
def test_every_form_keeps_its_text(name: str) -> None:
    page: LongPage = PAGES[name]
    kept = " ".join(clean(page.html, media_type="text/html").kept_text.split())
    gone = [text for text in page.prose if " ".join(text.split()) not in kept]
    assert len(gone) <= 0.01 * len(page.prose)


def test_comments_below_a_long_text_stay_comments() -> None:
    texts = [paragraph(number) for number in range(300)]
    comments = [f"I do not agree with what entry {number} says, and neither does my neighbour." for number in range(40)]
    shown = "".join(f'<div class="comment"><b>reader{n}</b><p>{text}</p></div>' for n, text in enumerate(comments))
    page = FRAME.format(
        f"<article>{''.join(f'<p>{text}</p>' for text in texts)}</article><section id=comments>{shown}</section>"
    )
    document = clean(page.encode(), media_type="text/html")
    assert lost(document, texts) == 0
    assert lost(document, comments) == len(comments)


@pytest.mark.parametrize(
    "note", ['<aside class="footnote brackets">{}</aside>', '<aside role="doc-footnote">{}</aside>']
)
def test_notes_that_generators_set_aside_are_text(note: str) -> None:
    texts = [paragraph(number) for number in range(60)]
    notes = [f"Is there anybody who still uses number {number}? I would be interested." for number in range(6)]
    parts = [f"<p>{text}</p>" for text in texts]
    for number, text in enumerate(notes):
        parts.insert(number * 11 + 10, note.format(f"<span>[{number}]</span><p>{text}</p>"))
    document = clean(FRAME.format(f"<div class=body>{''.join(parts)}</div>").encode(), media_type="text/html")
    assert lost(document, texts + notes) == 0


def test_a_box_of_other_stories_set_aside_is_none() -> None:
    texts = [paragraph(number) for number in range(60)]
    box = "<aside><h3>Read on</h3><ul><li><a href=/a>The pier</a></li><li><a href=/b>The boat</a></li></ul></aside>"
    page = FRAME.format(f"<div class=body>{''.join(f'<p>{text}</p>' for text in texts)}{box}</div>")
    assert "The pier" not in clean(page.encode(), media_type="text/html").kept_text
