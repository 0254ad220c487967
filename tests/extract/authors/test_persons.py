"""Whom a page names where authors are named, and what the learned choice makes of them."""

from __future__ import annotations

import json
import time
from importlib.resources import files

from fonds.cleaning.text import clean_text
from fonds.cleaning.trees import load_arrays
from fonds.extract.authors.choose import LEAST, candidates
from fonds.extract.authors.features.table import FEATURES
from fonds.extract.authors.model import FILE, chances
from fonds.extract.authors.names import stated_as_is
from fonds.extract.authors.sources import key_of
from fonds.extract.extractor import page_of
from fonds.extract.page.head import titled
from fonds.model import Evidence, Fields
from fonds.settings import Settings
from tests.support.captures import capture_of
from tests.support.fields import PROSE, html_fields, text_fields

TITLE = "The ferry nobody asked for"


def of_text(*lines: str) -> Fields:
    text = "\n".join([TITLE, *lines, "", PROSE, "", PROSE.replace("eleven", "twelve")])
    return text_fields(text)


def of_html(head: str, body: str) -> Fields:
    page = f"<html lang=en><head>{head}</head><body><h1>{TITLE}</h1>{body}<p>{PROSE}</p><p>{PROSE}</p></body></html>"
    return html_fields(page)


def stated(author: object) -> str:
    data = {"@type": "NewsArticle", "headline": TITLE, "author": author}
    return f'<script type="application/ld+json">{json.dumps(data)}</script>'


def names(fields: Fields) -> list[str]:
    return [b.name for b in fields.bylines]


def chosen(fields: Fields) -> list[Evidence]:
    return [e for e in fields.evidence if e.field == "bylines" and e.chosen]


def test_the_model_was_made_for_these_traits() -> None:
    _, facts = load_arrays(files("fonds.extract.authors").joinpath(FILE))
    assert tuple(facts["features"]) == FEATURES


def test_titles_and_suffixes_are_no_part_of_the_key() -> None:
    assert key_of("Dr. Marisol Bergqvist, PhD") == key_of("Marisol Bergqvist") == "marisolbergqvist"
    assert key_of("Dr") == "dr"


def test_what_systems_call_people_is_a_candidate_and_addresses_are_not() -> None:
    assert [p.name for p in stated_as_is("baybird")] == ["baybird"]
    assert stated_as_is("bird@bay.example") == stated_as_is("https://bay.example/a") == stated_as_is("2024") == ()


def test_the_confidence_is_the_probability_and_an_opener_raises_it() -> None:
    plain, opened = chosen(of_text("Marisol Bergqvist")), chosen(of_text("By Marisol Bergqvist", "4 May 2024"))
    assert LEAST / 1000 <= plain[0].confidence < opened[0].confidence <= 1
    assert opened[0].raw == "By Marisol Bergqvist"


def test_headings_under_the_title_are_no_names() -> None:
    for line in ("Frequently Asked Questions", "Key Takeaways", "Travel Insurance", "Harbour Ticket Prices"):
        assert names(of_text(line, "4 May 2024")) == []


def test_a_name_may_stand_inside_a_line_of_other_facts() -> None:
    assert names(of_text("4 May 2024 Marisol Bergqvist in Harbour News")) == ["Marisol Bergqvist"]


def test_agencies_beside_persons_are_no_authors_unless_machines_are_told_so() -> None:
    assert names(of_html("", '<p class="byline">By Marisol Bergqvist with AP</p>')) == ["Marisol Bergqvist"]
    both = [{"@type": "Person", "name": "Marisol Bergqvist"}, {"@type": "Person", "name": "Reuters"}]
    line = '<p class="byline">Marisol Bergqvist, Reuters</p>'
    assert names(of_html(stated(both), line))[0] == "Marisol Bergqvist"


def test_the_paper_is_no_author_beside_the_person_that_the_page_prints() -> None:
    paper = stated({"@type": "Organization", "name": "Bay Courier"})
    byline = '<p class="author"><a href="/author/marisol-bergqvist" rel="author">By Marisol Bergqvist</a></p>'
    found = of_html(paper, byline)
    assert names(found) == ["Marisol Bergqvist"]
    others = [e for e in found.evidence if e.field == "bylines" and not e.chosen]
    assert [e.value for e in others] == ["Bay Courier"]


def test_authors_come_in_the_order_of_the_fullest_list() -> None:
    data = stated({"@type": "Person", "name": "Jonas Weber"})
    found = of_html(data, '<p class="byline">By Marisol Bergqvist and Jonas Weber</p>')
    assert names(found) == ["Marisol Bergqvist", "Jonas Weber"]
    assert [b.position for b in found.bylines] == [0, 1]


def test_every_author_has_chosen_evidence() -> None:
    data = stated({"@type": "Person", "name": "Jonas Weber"})
    found = of_html(data, '<p class="byline">By Marisol Bergqvist and Jonas Weber</p>')
    told = {name for e in chosen(found) for name in e.value.split("; ")}
    assert told == set(names(found))


def test_a_glued_opener_may_stand_before_initials() -> None:
    assert names(of_html("", '<p class="byline">ByT.K. Brandt</p>')) == ["T.K. Brandt"]


def test_rows_have_a_column_for_each_trait() -> None:
    capture, settings = capture_of(), Settings()
    cleaned = clean_text(f"{TITLE}\nBy Marisol Bergqvist\n\n{PROSE}", settings)
    page, _, _ = page_of(cleaned, capture)
    found = candidates(page, None, titled(page, TITLE))
    assert found.rows.shape == (1, len(FEATURES))
    assert chances(found.rows, is_html=False) == chances(found.rows.copy(), is_html=False)


def test_pages_of_thousands_of_names_stay_cheap() -> None:
    lines = [f"Marisol {chr(65 + n % 26)}{chr(97 + n // 26 % 26)}{chr(97 + n // 676)}son" for n in range(20_000)]
    started = time.process_time()
    capture, settings = capture_of(), Settings()
    cleaned = clean_text("\n".join([TITLE, *lines, PROSE]), settings)
    page, _, _ = page_of(cleaned, capture)
    begun = time.process_time()
    candidates(page, None, 0)
    assert time.process_time() - begun < max(2.0, begun - started)
