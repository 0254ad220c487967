"""Names and desks inside lines that say other things as well."""

from __future__ import annotations

import pytest

from fonds.marks.bylines.parts import may_name, name_inside
from fonds.marks.persons.words import common_words, given_names

INSIDE = (
    ("4 May 2024 Marisol Bergqvist Culture", "Marisol Bergqvist", "person"),
    ("Picture of Marisol Bergqvist By Marisol Bergqvist", "Marisol Bergqvist", "person"),
    ("Dec 26, 2025 • Jonas Weber in Project Management", "Jonas Weber", "person"),
    ("T.K. Brandt Image", "T.K. Brandt", "person"),
    ("Redaktion - 31. Januar 2022", "Redaktion", "desk"),
)


@pytest.mark.parametrize(("line", "name", "kind"), INSIDE)
def test_a_name_is_found_inside_a_line(line: str, name: str, kind: str) -> None:
    found = name_inside(line, "en")
    assert found is not None
    assert (found.name, found.kind) == (name, kind)


@pytest.mark.parametrize("line", ["4 May 2024 Harbour Ticket Prices", "Read more about it", "© 2024 Ann Lee", ""])
def test_lines_of_plain_words_name_nobody(line: str) -> None:
    assert name_inside(line, "en") is None


@pytest.mark.parametrize(
    "line", ["Marisol Bergqvist", "by Weber", "李明", "NEWS", "Staff", "סעיד אלחסן", "Thabo Mokoena"]
)
def test_lines_with_a_rare_word_may_name_somebody(line: str) -> None:
    assert may_name(line)


@pytest.mark.parametrize("line", ["Read more about the weather", "Frequently asked questions", "12 comments", "—"])
def test_lines_of_common_words_are_not_asked(line: str) -> None:
    assert not may_name(line)


def test_common_words_are_folded_and_few_given_names_are_among_them() -> None:
    words = common_words()
    assert all(word == word.casefold() for word in words if "ß" not in word)
    assert len(words & given_names()) < len(words) / 50
