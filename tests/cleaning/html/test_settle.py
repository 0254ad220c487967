"""What the last look takes out of a body, on pages of our own writing."""

import numpy as np
import pytest

from fonds import clean
from fonds.cleaning.html.decide import decide
from fonds.cleaning.html.model import HtmlPrediction
from fonds.cleaning.html.settle import settle_body
from fonds.cleaning.intro import INTRO
from fonds.model import Role
from tests.cleaning.html.drafts import drafted

TIDE = "The tide gauge at Holm stopped on Sunday night, and for two days nobody in the harbour office noticed it."
CLOCK = "“The clock went on ticking,” said its keeper, Runa Falk, “so we all thought that the sea was just very calm.”"
REPAIR = "A new float is on its way from the mainland and should be in the well before the spring tides of next week."


def settled(body: str, *, head: str = "") -> dict[str, tuple[Role, str]]:
    """Roles and reasons of a page's pieces after the model has kept every one of them but the title."""
    page = f"<html><head><title>The gauge that stopped</title>{head}</head><body>{body}</body></html>"
    draft = drafted(page)
    labels = draft.labels
    for index, piece in enumerate(draft.pieces):
        if piece.text and labels.roles[index] not in (Role.TITLE, Role.BYLINE):
            labels.set(index, Role.BODY, "kept", 0.9)
    settle_body(draft)
    return {piece.text[:24]: (labels.roles[index], labels.reasons[index]) for index, piece in enumerate(draft.pieces)}


def test_text_printed_for_two_screens_is_body_once() -> None:
    texts = f"<p>{TIDE}</p><p>{CLOCK}</p>"
    found = settled(f"<h1>The gauge that stopped</h1><div>{texts}</div><p>{REPAIR}</p><div>{texts}</div>")
    assert found[TIDE[:24]] == (Role.OTHER, "repeated")
    assert found[CLOCK[:24]] == (Role.OTHER, "repeated")
    assert found[REPAIR[:24]][0] is Role.BODY


def test_a_single_paragraph_said_again_stays() -> None:
    found = settled(f"<h1>The gauge that stopped</h1><p>{TIDE}</p><p>{CLOCK}</p><p>{REPAIR}</p><p>{CLOCK}</p>")
    assert found[CLOCK[:24]][0] is Role.BODY


def test_stories_that_follow_the_page_s_own_are_related() -> None:
    own = f"<article><h1>The gauge that stopped</h1><p>{TIDE}</p><p>{CLOCK}</p></article>"
    other = f"<article><h1>Herring are back</h1><p>{REPAIR}</p></article>"
    found = settled(own + other)
    assert found[REPAIR[:24]] == (Role.RELATED, "other-story")
    assert found[TIDE[:24]][0] is Role.BODY


def test_cards_without_a_top_heading_are_no_other_stories() -> None:
    own = f"<article><h1>The gauge that stopped</h1><p>{TIDE}</p></article>"
    found = settled(own + f"<article><h2>How it was found</h2><p>{REPAIR}</p></article>")
    assert found[REPAIR[:24]][0] is Role.BODY


@pytest.mark.parametrize(
    "line",
    [
        "Read more: Herring are back in the sound",
        "Lesen Sie auch: Der Hering ist zurück im Sund",
        "À lire aussi : Le hareng est de retour",
        "Les også: Silda er tilbake i sundet",
        "Lees ook: De haring is terug in de sont",
    ],
)
def test_lines_that_lead_to_other_stories_are_related(line: str) -> None:
    found = settled(f"<h1>The gauge that stopped</h1><p>{TIDE}</p><p>{line}</p><p>{REPAIR}</p>")
    assert found[line[:24]][0] is Role.RELATED
    assert found[REPAIR[:24]][0] is Role.BODY


def test_list_items_that_are_links_alone_lead_on_in_news() -> None:
    items = "<ul><li><a href='/h'>Herring are back in the sound</a></li><li>Fog, too</li></ul>"
    page = f"<h1>The gauge that stopped</h1><p>{TIDE}</p>{items}<p>{REPAIR}</p>"
    news = '<script type="application/ld+json">{"@type": "NewsArticle", "headline": "The gauge that stopped"}</script>'
    found = settled(page, head=news)
    assert found["Herring are back in the "][0] is Role.RELATED
    assert found["Fog, too"][0] is Role.BODY
    assert settled(page)["Herring are back in the "][0] is Role.BODY


def test_a_closing_paragraph_about_the_author_is_a_bio() -> None:
    about = "Signe Holt writes about harbours and what becomes of them."
    text = "".join(f"<p>{part}</p>" for part in (TIDE, CLOCK, REPAIR, TIDE + CLOCK, CLOCK + REPAIR))
    page = f"<h1>The gauge that stopped</h1><p class='byline'>By Signe Holt</p>{text}<p>{about}</p>"
    assert settled(page)[about[:24]][0] is Role.AUTHOR_BIO


INTRO_TEXT = f"{TIDE} Then a child on her way to school looked down the well and found it dry."


@pytest.mark.parametrize(
    ("standfirst", "probability", "role"),
    [
        (INTRO_TEXT, 800, Role.BODY),
        (INTRO_TEXT, 400, Role.SUBTITLE),
        (TIDE, 800, Role.SUBTITLE),
        ("For two days nobody noticed.", 800, Role.SUBTITLE),
    ],
)
def test_a_standfirst_of_several_sentences_opens_the_text(standfirst: str, probability: int, role: Role) -> None:
    draft = drafted(
        f"<title>The gauge</title><h1>The gauge that stopped</h1><p class='standfirst'>{standfirst}</p><p>{CLOCK}</p>"
    )
    index = next(i for i, piece in enumerate(draft.pieces) if piece.text == standfirst)
    assert draft.labels.roles[index] is Role.SUBTITLE
    probabilities = np.full(len(draft.pieces), probability, np.int64)
    decide(draft, HtmlPrediction(probabilities, 300, 0.9), "model")
    assert draft.labels.roles[index] is role
    assert (draft.labels.reasons[index] == INTRO) is (role is Role.BODY)


def test_a_standfirst_is_the_subtitle_wherever_it_stands() -> None:
    text = "".join(f"<p>{part}</p>" for part in (CLOCK, REPAIR, TIDE + CLOCK))
    page = f"<title>The gauge that stopped</title><h1>The gauge that stopped</h1><p class='standfirst'>{INTRO_TEXT}</p>"
    document = clean(f"<html><body><article>{page}{text}</article></body></html>".encode(), media_type="text/html")
    assert document.subtitle == INTRO_TEXT
