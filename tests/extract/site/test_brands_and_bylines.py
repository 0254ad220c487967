"""Sites' names, bylines and titles where sources are many or few."""

from __future__ import annotations

from fonds.extract.page.view import Page
from fonds.extract.site.sources.brands import brands
from fonds.extract.title.features import WEIGHTS, TitleFeatures
from fonds.extract.title.sources import TitleCandidate
from fonds.marks.metadata import MachineFacts
from fonds.model import Role
from tests.support.fields import PROSE, html_fields, page_with, text_fields

FURNITURE = [
    ("About Harbour Gazette", Role.NAVIGATION),
    ("Harbour Gazette newsletters", Role.NAVIGATION),
    ("Harbour Gazette Shop", Role.NAVIGATION),
    ("Sport", Role.NAVIGATION),
    ("Sport today", Role.NAVIGATION),
    ("All sport", Role.NAVIGATION),
    ("The ferry that stopped", Role.TITLE),
    (PROSE, Role.BODY),
    ("Write to desk@harbourgazette.com", Role.FOOTER),
]


def test_a_brand_is_what_the_furniture_repeats() -> None:
    found = brands(page_with(*FURNITURE))
    assert found[0].name == "Harbour Gazette"
    assert "Sport" not in [b.name for b in found]


def test_initials_are_spelled_out_where_the_page_does() -> None:
    lines = [(line.replace("Harbour Gazette", "HBG"), role) for line, role in FURNITURE[:-1]]
    footer = ("Harbour Bay Gazette is published by the harbour board.", Role.FOOTER)
    assert brands(page_with(*lines, footer))[0].name == "Harbour Bay Gazette"


def test_a_page_without_a_brand_has_none() -> None:
    assert brands(page_with(("Home", Role.NAVIGATION), (PROSE, Role.BODY))) == []


def test_a_kicker_is_cut_where_the_title_stands_alone_too() -> None:
    lines = [
        "Home", "The ferry nobody asked for stops", "", "Harbour The ferry nobody asked for stops", "By Ann Lee",
        "4 May 2024", "", PROSE, "", PROSE.replace("eleven", "twelve"),
    ]  # fmt: skip
    assert text_fields("\n".join(lines)).title == "The ferry nobody asked for stops"


def test_the_subject_under_the_title_is_no_author() -> None:
    told = "On Monday Marisol Bergqvist, who had run the ferry, said so. " + PROSE
    lines = ["The ferry nobody asked for stops", "Marisol Bergqvist", "", told, "", PROSE]
    assert text_fields("\n".join(lines)).bylines == ()


HEAD = (
    '<script type="application/ld+json">{"@type": "NewsArticle", "headline": "Ferry stops",'
    ' "author": {"@type": "Person", "name": "Ann Lee"}}</script>'
)


def test_a_visible_byline_completes_what_machines_are_told() -> None:
    body = f"<h1>Ferry stops</h1><p>By Ann Lee and Bob Dow</p><p>{PROSE}</p><p>{PROSE}</p>"
    fields = html_fields(f"<html><head>{HEAD}</head><body><article>{body}</article></body></html>")
    assert [b.name for b in fields.bylines] == ["Ann Lee", "Bob Dow"]


def test_authors_of_other_stories_stay_away() -> None:
    others = "".join(
        f'<div class="x"><p>{PROSE}</p></div>' * 4 + f'<p class="author">{n}</p>' for n in ("Mia Holt", "Ida Kern")
    )
    body = f'<h1>Ferry stops</h1><p class="author">Ann Lee</p><p>{PROSE}</p><p>{PROSE}</p>{others}'
    fields = html_fields(f"<html><body><article>{body}</article></body></html>")
    assert [b.name for b in fields.bylines] == ["Ann Lee"]


def test_a_title_in_the_heading_behind_its_kicker_gains() -> None:
    page = Page((), None, MachineFacts(), "https://bay.example/ferry-stops", None, "en", is_html=True)
    found = [
        TitleCandidate("Ferry stops", "Ferry stops", "", "meta", 0.85, None, "og:title"),
        TitleCandidate("Harbour: Ferry stops", "Harbour: Ferry stops", "", "heading", 0.6, None, "h1-alone"),
    ]
    features = TitleFeatures(page, found)
    assert {name for key in features.sources for name in features.of(key)} == set(WEIGHTS)
    assert features.of("ferrystops")["ends-heading"] == 1.0
    assert features.of("harbourferrystops")["has-heading"] == 0.0


def _site(*head: str, url: str = "https://www.baycourier.example/ferry", foot: str = "") -> str | None:
    page = f"<!doctype html><html lang='en'><head><title>Ferry stops</title>{''.join(head)}</head><body><article>"
    return html_fields(
        f"{page}<h1>Ferry stops</h1><p>{PROSE}</p></article><footer>{foot}</footer></body></html>", url
    ).site_name


def _named(name: str) -> str:
    return f"<meta property='og:site_name' content='{name}'>"


def _publisher(name: str) -> str:
    return f'<script type="application/ld+json">{{"@type":"NewsArticle","publisher":{{"name":"{name}"}}}}</script>'


def test_a_site_is_named_as_people_write_it() -> None:
    # An address by its initials, and by a line that parts its words.
    assert _site(_named("bc.com"), _publisher("Bay Courier"), url="https://www.bc.example/ferry") == "Bay Courier"
    assert _site(_named("baycourier.com"), foot="<p>Write to Bay Courier, Pier 2</p>") == "Bay Courier"
    # Its article, where the page's own statement has it.
    assert (
        _site(_named("The Courier"), _publisher("Courier"), "<meta name='publisher' content='Courier'>")
        == "The Courier"
    )
    # The part that is the name, not what is said of it.
    assert _site(_named("Bay Courier – News from the bay – since 1902")) == "Bay Courier"
    assert _site(_named("News and weather | Bay Courier")) == "Bay Courier"


def test_firms_and_subjects_are_no_brands() -> None:
    lines = [
        ("Lantern Deals", Role.NAVIGATION),
        ("Old Lantern opens", Role.RELATED),
        ("Old Lantern shuts", Role.RELATED),
    ]
    page = page_with(
        *lines, ("Old Lantern sold", Role.RELATED), ("Old Lantern to reopen in May", Role.TITLE), (PROSE, Role.BODY)
    )
    assert all(brand.name != "Old Lantern" for brand in brands(page))


def test_a_paper_called_by_an_article_and_a_common_word() -> None:
    lines = ("El Mundo", "Viajes El Mundo", "Descuentos El Mundo", "El Mundo America", "Más webs de El Mundo")
    page = page_with(*((line, Role.FOOTER) for line in lines), (PROSE, Role.BODY))
    assert brands(page)[0].name == "El Mundo"


def test_owners_are_named_behind_all_the_signs_of_their_rights() -> None:
    for line in ("© Copyright 2024 The Bay Courier Inc. All rights reserved.", "2024 ® © The Bay Courier GmbH"):
        assert _site(foot=f"<p>{line}</p>") == "The Bay Courier"
    for line in ("© 2024 All rights reserved", "© 2024 RIPRODUZIONE RISERVATA", "© 2024 Wszystkie prawa zastrzeżone"):
        assert _site(foot=f"<p>{line}</p>") is None


def test_who_made_the_software_is_no_owner() -> None:
    for line in ("Forum software by Quaynote® © 2010-2024 Quaynote Ltd.", "Powered by Tidepress © 2024 Tidepress Inc."):
        assert _site(foot=f"<p>{line}</p>") is None
    assert _site(foot="<p>Powered by Quaynote® 4.2</p><p>Copyright © 2024 Quaynote Solutions, Inc.</p>") is None
    assert _site(foot="<p>Powered by Quaynote® 4.2</p><p>Copyright © 2024 Bay Courier</p>") == "Bay Courier"


def test_an_agency_owns_less_than_the_paper() -> None:
    assert _site(foot="<p>© 2024 Bay Courier</p><p>© 2024 The Associated Press</p>") == "Bay Courier"
    assert _site(foot="<p>© 2024 The Associated Press</p><p>© 2024 Bay Courier</p>") == "Bay Courier"


def _titles(shared: str) -> dict[str, bool]:
    head = f"<title>{shared}</title><meta property='og:title' content='{shared}'>"
    page = f"<html><head>{head}</head><body><h1>Old ferry stops at last</h1><p>{PROSE}</p><p>{PROSE}</p></body></html>"
    return {e.value: e.chosen for e in html_fields(page).evidence if e.field == "title" and e.method == "meta"}


def test_what_follows_the_heading_behind_a_mark_is_no_title() -> None:
    for rest in (" | News | 06.05.2024", " » Stories of the bay - Courier", " -"):
        assert _titles(f"Old ferry stops at last{rest}") == {"Old ferry stops at last": True}
    # Without a mark it is more of the title.
    longer = "Old ferry stops at last after eleven years"
    assert longer in _titles(longer)
