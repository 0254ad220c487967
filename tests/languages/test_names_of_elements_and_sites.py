"""Words of class names, and of lines about sites."""

from __future__ import annotations

import pytest

from fonds.cleaning.html.classnames import match_name, normalise_name
from fonds.cleaning.html.head_names import BYLINE_NAMES, KICKER_NAMES, LEAD_NAMES, ROWS, SUBTITLE_NAMES, tells_picture
from fonds.extract.page.elements import names_tell, tell_all
from fonds.languages import section
from fonds.languages.rows import BrandWords, ClassWords
from fonds.marks.furniture.brands import AROUND, FIRST, NO_BRAND, Around, may_be_around

_WORDS: tuple[tuple[str, BrandWords], ...] = section("BRAND_WORDS")


@pytest.mark.parametrize(("language", "row"), ROWS, ids=str)
def test_the_example_is_a_name_of_its_part(language: str, row: ClassWords) -> None:
    name = normalise_name(row.example)
    told = {
        "subtitle": SUBTITLE_NAMES.search(name) is not None,
        "kicker": KICKER_NAMES.search(name) is not None,
        "lead": LEAD_NAMES.search(name) is not None,
        "byline": BYLINE_NAMES.search(name) is not None,
        "caption": tells_picture(name)[0],
        "credit": tells_picture(name)[1],
    }
    rule = match_name(name)
    author, credit = names_tell(row.example)
    told |= {"author-name": author, "picture-word": credit, "credit-word": credit, "credit-name": credit}
    assert told.get(row.part, rule is not None and rule.name == row.part)


@pytest.mark.parametrize(("language", "row"), _WORDS, ids=lambda value: str(value)[:40])
def test_words_of_menus_are_no_brands(language: str, row: BrandWords) -> None:
    assert row.example in row.words.split()
    assert row.words == row.words.lower()
    assert row.example in {"menu": NO_BRAND, "first": FIRST}[row.part]


@pytest.mark.parametrize("row", AROUND, ids=lambda row: row.example)
def test_the_name_stands_in_the_line(row: Around) -> None:
    match = row.pattern.match(row.example)
    assert match is not None
    assert match["name"]
    assert may_be_around(row.example)


def test_all_names_of_a_page_are_asked_as_each_alone() -> None:
    names = [row.example for _, row in ROWS] + ["grid col-6", "", "entry-content", "Byline Byline", "photo-credit İ"]
    told = tell_all(names)
    assert {name: told.get(name, (False, False)) for name in names} == {name: names_tell(name) for name in names}
