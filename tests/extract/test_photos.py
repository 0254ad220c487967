"""Picture credits: for each picture, and for none where nobody is credited."""

from __future__ import annotations

from fonds.cleaning.html import clean_html
from fonds.cleaning.text import clean_text
from fonds.extract import extract
from fonds.model import Capture, Fields, PhotoCredit
from fonds.settings import Settings

PROSE = (
    "The ferry had been running for eleven years when the harbour board voted to stop it, and nobody in the "
    "village could say afterwards who had first brought up the idea. What is known is that the vote took nine "
    "minutes and that the minutes of the meeting were lost twice before they were printed."
)
URL = "https://bay.example/ferry"


def of_html(*parts: str) -> tuple[PhotoCredit, ...]:
    page = (
        "<!doctype html><html lang='en'><head><title>The ferry that stopped</title></head><body><article>"
        f"<h1>The ferry that stopped</h1>{''.join(parts)}<p>{PROSE}</p><p>{PROSE}</p></article></body></html>"
    )
    cleaned = clean_html(page, URL, Settings())
    capture = Capture("0" * 64, b"", "0" * 64, "text/html", "utf-8", "utf-8", target_uri=URL)
    fields = extract(cleaned, capture, Settings())
    assert cleaned.dom is not None
    for evidence in fields.evidence:
        if evidence.locator is not None:
            cleaned.dom.located(evidence.locator)
    return fields.photo_credits


def of_text(*lines: str) -> Fields:
    text = "\n\n".join(["Home", "News", "The ferry that stopped on a windy morning", *lines, PROSE, PROSE, ""])
    capture = Capture("0" * 64, b"", "0" * 64, "text/plain", "utf-8", "utf-8")
    return extract(clean_text(text, Settings()), capture, Settings())


def test_one_maker_of_two_pictures_is_credited_for_each() -> None:
    figures = [
        f"<figure><img src='/{n}.jpg'><figcaption>The pier {when}. Photo: Ann Lee/Reuters</figcaption></figure>"
        for n, when in enumerate(("at dawn", "in a storm"))
    ]
    assert [(c.creators, c.agencies) for c in of_html(*figures)] == [(("Ann Lee",), ("Reuters",))] * 2


def test_the_same_picture_twice_is_credited_once() -> None:
    figure = "<figure><img src='/a.jpg'><figcaption>The pier at dawn. Photo: Ann Lee/Reuters</figcaption></figure>"
    assert len(of_html(figure, figure)) == 1


def test_image_titles_may_name_the_maker() -> None:
    credits_ = of_html("<p><img src='/a.jpg' title='The pier at dawn | Photo: Ann Lee/Reuters'></p>")
    assert [(c.caption, c.creators) for c in credits_] == [("The pier at dawn", ("Ann Lee",))]


def test_kinds_of_pictures() -> None:
    credits_ = of_html(
        "<figure><img src='/a.jpg'><figcaption>The new route. Map: Ann Lee</figcaption></figure>",
        "<figure><img src='/b.jpg'><figcaption>The vote. Illustration: Tom Weller</figcaption></figure>",
    )
    assert [c.kind for c in credits_] == ["map", "illustration"]


def test_the_line_under_a_lead_picture() -> None:
    found = of_text("Photograph: Ann Lee/Reuters", "By Marisol Quintero").photo_credits
    assert [(c.creators, c.agencies) for c in found] == [(("Ann Lee",), ("Reuters",))]


def test_the_source_of_a_text_is_no_picture_credit() -> None:
    assert of_text("By Marisol Quintero", "Source: Lakeside Ministry").photo_credits == ()


def test_sentences_that_end_with_an_agency_credit_nobody() -> None:
    # Not the same words as the paragraphs below it: a line that says another again with a credit is a caption.
    assert of_text(f"{PROSE.replace('eleven', 'twelve')} (Reuters)").photo_credits == ()


def test_a_name_in_brackets_ends_a_caption() -> None:
    figure = "<figure><img src='/a.jpg'><figcaption>The pier burned for hours. (Ann Lee)</figcaption></figure>"
    assert [c.creators for c in of_html(figure)] == [("Ann Lee",)]


def test_images_of_teasers_credit_nobody() -> None:
    image = "<img src='/a.jpg' title='The pier at dawn | Photo: Ann Lee'>"
    assert [c.creators for c in of_html(f"<p>{image}</p>")] == [("Ann Lee",)]
    assert of_html(f"<ul><li><a href='/b'>{image}</a></li></ul>") == ()
    assert of_html(f"<div class='teaser'><a href='/b'>{image}</a></div>") == ()
