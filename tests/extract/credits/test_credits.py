"""Picture credits: for each picture, and for none where nobody is credited."""

from __future__ import annotations

from dataclasses import replace

from fonds.cleaning.text import clean_text
from fonds.extract import placed
from fonds.model import Fields, PhotoCredit, Role
from fonds.settings import Settings
from tests.support.fields import LONG_PROSE as PROSE
from tests.support.fields import html_fields, text_fields


def of_html(*parts: str) -> tuple[PhotoCredit, ...]:
    page = (
        "<!doctype html><html lang='en'><head><title>The ferry that stopped</title></head><body><article>"
        f"<h1>The ferry that stopped</h1>{''.join(parts)}<p>{PROSE}</p><p>{PROSE}</p></article></body></html>"
    )
    return html_fields(page).photo_credits


def of_text(*lines: str) -> Fields:
    text = "\n\n".join(["Home", "News", "The ferry that stopped on a windy morning", *lines, PROSE, PROSE, ""])
    return text_fields(text)


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


def test_alternative_texts_tell_captions() -> None:
    said = "The ferry of the Lakeside company in the harbour at dawn"
    credits_ = of_html(f"<div><img src='/a.jpg' alt='{said}'></div><p>{said} <span>dpa</span></p>")
    assert [(c.caption, c.agencies) for c in credits_] == [(said, ("dpa",))]


def test_a_caption_cut_in_elements() -> None:
    caption = "<figcaption><span>A fire in the hills of Lago</span><span>Protección Lago/EFE</span></figcaption>"
    credits_ = of_html(f"<figure><img src='/a.jpg'>{caption}</figure>")
    assert [(c.creators, c.agencies) for c in credits_] == [(("Protección Lago",), ("EFE",))]


def test_links_in_captions_are_no_makers() -> None:
    caption = "<figcaption>The ferry was built for <a href='/lee'>Ann Lee</a></figcaption>"
    assert of_html(f"<figure><img src='/a.jpg'>{caption}</figure>") == ()


def test_an_opener_and_its_name_in_two_blocks() -> None:
    caption = "<figcaption><p>The ferry at dawn.</p><p>Foto:</p><p>Jonas Weber</p></figcaption>"
    assert [c.creators for c in of_html(f"<figure><img src='/a.jpg'>{caption}</figure>")] == [("Jonas Weber",)]


def test_a_box_with_a_picture_and_its_line() -> None:
    line = "<small>The school on Monday</small> <small>&copy; BS Seestadt</small>"
    box = f"<div class='x'><img src='/a.jpg'><div>{line}</div></div>"
    assert [c.creators for c in of_html(f"<p>{PROSE}</p>{box}")] == [("BS Seestadt",)]


def test_a_box_with_an_author_is_no_credit() -> None:
    assert of_html(f"<p>{PROSE}</p><div class='x'><img src='/a.jpg'><div>By <span>Ann Lee</span></div></div>") == ()


def test_names_behind_a_bar_in_image_titles() -> None:
    credits_ = of_html("<p><img src='/a.jpg' title='The pier at dawn | AFP/Ann Lee'></p>")
    assert [(c.caption, c.creators, c.agencies) for c in credits_] == [("The pier at dawn", ("Ann Lee",), ("AFP",))]


def test_titles_with_a_sites_name_credit_nobody() -> None:
    assert of_html("<p><img src='/a.jpg' title='The pier at dawn | The Bay Courier'></p>") == ()


def test_attributes_made_for_credits() -> None:
    credits_ = of_html("<p><img src='/a.jpg' data-modal-image-credit='Ann Lee / AFP'></p>")
    assert [(c.creators, c.agencies) for c in credits_] == [(("Ann Lee",), ("AFP",))]


def test_classes_of_forums_and_bylines_credit_no_picture() -> None:
    box = "<div class='attribution'>Nora Belling said</div><div class='hero-author'>Ann Lee</div>"
    assert of_html(f"<div><img src='/a.jpg'>{box}</div>") == ()


def test_the_papers_own_pictures() -> None:
    meta = "<p>&copy; The Bay Courier</p>"
    figure = "<figure><img src='/a.jpg'><figcaption>The pier at dawn. &copy; The Bay Courier</figcaption></figure>"
    assert [c.creators for c in of_html(figure, meta)] == [("The Bay Courier",)]


def test_a_copy_says_captions_twice() -> None:
    said = "The ferry of the Lakeside company in the harbour at dawn"
    found = of_text(PROSE, said, f"{said} Bay News", PROSE)
    assert [(c.caption, c.creators) for c in found.photo_credits] == [(said, ("Bay News",))]


def test_a_source_right_under_a_caption_said_twice() -> None:
    found = of_text(PROSE, "Nora Belling", "Nora Belling", "Source: Lakeside Foundation", PROSE)
    assert [c.creators for c in found.photo_credits] == [("Lakeside Foundation",)]


def test_an_agency_in_brackets_on_its_own_line_is_the_texts_source() -> None:
    assert of_text(PROSE, PROSE, "(Reuters)").photo_credits == ()


def test_paragraphs_that_end_with_a_credit_are_captions() -> None:
    lines = ["The ferry that stopped on a windy morning", PROSE, "The pier at dawn. Foto: Jonas Weber/dpa", PROSE]
    text = "\n\n".join([*lines, PROSE])
    cleaned = clean_text(text, Settings())
    blocks = placed(tuple(replace(b, role=Role.BODY) for b in cleaned.blocks), text_fields(text))
    assert [b.role for b in blocks if "dpa" in b.text] == [Role.CAPTION]


def test_who_is_quoted_and_what_is_sold_made_no_picture() -> None:
    quoted = "<figure><img src='/a.jpg'><figcaption>Ann Lee / Solution Architect</figcaption></figure>"
    desk = "<figure><img src='/c.jpg'><figcaption>The pier burned for hours. (Global Desk)</figcaption></figure>"
    said = "A pad for children who write on the pier, with pens and more!"
    goods = f"<div><img src='/d.jpg' alt='{said}'></div><p>{said} (Bay Skills Workbooks)</p>"
    person = (
        "<figure><img src='/e.jpg'><figcaption>At the fair in Lakeside with: <span>Ann Lee</span></figcaption></figure>"
    )
    assert of_html(quoted, desk, goods, person) == ()


def test_a_byline_in_a_credit_class_is_none() -> None:
    assert of_html("<div><img src='/a.jpg'><span class='credits'>Data Analysis By Ann Lee</span></div>") == ()


def test_cards_of_authors_and_what_machines_have_credit_nobody() -> None:
    card = "<div><img src='/a.jpg'><div class='media-author'>Ann Lee</div></div>"
    assert of_html(card, "<ul><li>Graphics: Bayvision Iris Xe</li><li>Memory: 16 GB</li></ul>") == ()


def test_pictures_of_teasers_under_the_text_are_not_the_documents() -> None:
    page = (
        "<!doctype html><html lang='en'><head><title>The ferry that stopped</title></head><body><article>"
        f"<h1>The ferry that stopped</h1><p>{PROSE}</p><p>{PROSE}</p></article><section class='related'><h3>More</h3>"
        "<figure><img src='/b.jpg'><figcaption>Gulls. Photo: Hal Nobody</figcaption></figure></section></body></html>"
    )
    assert html_fields(page).photo_credits == ()


def test_a_reporter_under_the_title_took_no_picture() -> None:
    found = of_html(
        "<div class='author'><a href='/r/1'>정하늘 기자</a></div>",
        "<div class='thumb'><img src='/1.jpg'>",
        "<span class='txt'>부두에 컨테이너가 쌓여 있다. [사진=연합뉴스]</span></div>",
    )
    assert [(c.creators, c.agencies) for c in found] == [((), ("연합뉴스",))]


def test_two_credits_in_one_caption() -> None:
    found = of_html(
        "<figure><img src='/a.jpg'><figcaption>The pier (photo by Ann Lee/AP) and the bay (photo by Bo Hill/Reuters)."
        "</figcaption></figure>"
    )
    assert [(c.creators, c.agencies) for c in found] == [(("Ann Lee",), ("AP",)), (("Bo Hill",), ("Reuters",))]


def test_who_sent_a_release_out_made_no_picture() -> None:
    text = f"<h1>The ferry that stopped</h1><p>{PROSE}</p><p>{PROSE}</p><p><strong>SOURCE:</strong> Northline</p>"
    page = f"<html lang='en'><body><article>{text}</article></body></html>"
    assert html_fields(page).photo_credits == ()
