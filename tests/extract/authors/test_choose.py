"""Who is taken for the author where lines and data for machines compete."""

from __future__ import annotations

import json

from fonds.extract.authors.names import read_author
from fonds.model import Fields
from tests.support.fields import PROSE, html_fields, text_fields


def of_text(*lines: str) -> list[str]:
    text = "\n".join([*lines, "", PROSE, "", PROSE.replace("eleven", "twelve")])
    return [b.name for b in text_fields(text).bylines]


def of_html(head: str, body: str) -> Fields:
    page = (
        f"<html lang=en><head>{head}</head><body><h1>The ferry nobody asked for</h1>{body}<p>{PROSE}</p></body></html>"
    )
    return html_fields(page)


def test_an_opener_of_two_letters_may_stand_alone() -> None:
    assert of_text("The ferry nobody asked for", "By", "April Bergqvist", "4 May 2024") == ["April Bergqvist"]


def test_what_stands_above_an_opener_is_no_author() -> None:
    lines = ("The ferry nobody asked for", "Thea Brandt, Harbour Times/Bayside", "By Ann Lee", "4 May 2024")
    assert of_text(*lines) == ["Ann Lee"]


def test_several_plain_names_apart_are_no_authors() -> None:
    lines = ("The ferry nobody asked for", "Marisol Bergqvist", "All about harbours", "The list", "Jonas Weber")
    assert of_text(*lines) == []


def test_plain_names_in_a_row_are_authors() -> None:
    lines = ("The ferry nobody asked for", "Marisol Bergqvist", "Jonas Weber")
    assert of_text(*lines) == ["Marisol Bergqvist", "Jonas Weber"]


def test_marked_authors_in_numbers_are_those_of_answers() -> None:
    posts = "".join(f'<p><b itemprop="author" class="author">{n}</b> {PROSE}</p>' for n in ("Ann Lee", "Bob Dow"))
    more = "".join(f'<p><b itemprop="author" class="author">{n}</b> {PROSE}</p>' for n in ("Carl Fox", "Dora Hill"))
    found = of_html("", posts + more)
    assert {b.name for b in found.bylines} <= {"Ann Lee"}
    # Nobody whom the page names is lost.
    assert {e.value for e in found.evidence if e.field == "bylines"} == {"Ann Lee", "Bob Dow", "Carl Fox", "Dora Hill"}


def test_titles_before_names_do_not_hide_the_others() -> None:
    data = {"@type": "NewsArticle", "author": {"@type": "Person", "name": "Marisol Bergqvist"}}
    head = f'<script type="application/ld+json">{json.dumps(data)}</script>'
    found = of_html(head, '<p class="byline">Written by Dr Marisol Bergqvist, Dr Jonas Weber</p>')
    assert [b.name for b in found.bylines] == ["Dr Marisol Bergqvist", "Dr Jonas Weber"]


def test_names_of_organisations_stay_whole() -> None:
    for name in ("Institute for Ferries and Harbours", "Bergqvist & Bergqvist", "Bay24"):
        assert [(p.name, p.kind) for p in read_author(name)] == [(name, "organisation")]
    assert [p.name for p in read_author("Marisol & Petra")] == ["Marisol", "Petra"]


def test_what_people_call_themselves_is_no_name() -> None:
    assert read_author("baybird77") == ()


def test_the_only_byline_may_name_a_desk() -> None:
    assert of_text("The ferry nobody asked for", "By News Desk", "4 May 2024") == ["News Desk"]
    assert of_text("The ferry nobody asked for", "By Staff Writer", "4 May 2024") == ["Staff Writer"]


def test_who_writes_from_a_place() -> None:
    assert of_text("The ferry nobody asked for", "From Ann Lee in Paris", "4 May 2024") == ["Ann Lee"]
    assert of_text("The ferry nobody asked for", "From the pier in Paris", "4 May 2024") == []


def test_the_only_label_behind_the_text_names_the_author() -> None:
    found = of_html(
        "", f"<p>{PROSE}</p><p>{PROSE}</p><div>Date: 4 May 2024<br>Author: Marisol Bergqvist<br>Source: Bay</div>"
    )
    assert [b.name for b in found.bylines] == ["Marisol Bergqvist"]


def test_a_desk_of_east_asia_writes_beside_a_person() -> None:
    assert of_text("新フェリー航路を議論　港湾評議会", "文●カワムラ／湾岸編集部", "2024年5月4日") == [
        "カワムラ",
        "湾岸編集部",
    ]


def test_nobody_is_no_author() -> None:
    for name in ("anónimo", "Anonymous", "匿名", "Newsdesk"):
        data = {"@type": "NewsArticle", "author": {"@type": "Person", "name": name}}
        assert of_html(f'<script type="application/ld+json">{json.dumps(data)}</script>', "").bylines == ()


def test_who_took_the_pictures_is_no_author() -> None:
    people = [{"@type": "Person", "name": name} for name in ("Ann Lee", "Bob Dow")]
    head = f'<script type="application/ld+json">{json.dumps({"@type": "NewsArticle", "author": people})}</script>'
    assert [b.name for b in of_html(head, "<p class=byline>By Ann Lee</p>").bylines] == ["Ann Lee", "Bob Dow"]
    body = "<p class=byline>By Ann Lee</p><p class=byline>Photography by Bob Dow</p>"
    assert [b.name for b in of_html(head, body).bylines] == ["Ann Lee"]


def test_an_editor_is_no_author() -> None:
    line = "Penulis: Budi Santoso | Editor: Siti Aminah"
    assert of_text("The ferry nobody asked for", line, "4 May 2024") == ["Budi Santoso"]
