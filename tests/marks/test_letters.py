from __future__ import annotations

import pytest

from fonds.marks.letters import ANY, by_letter, first_letters


@pytest.mark.parametrize(
    ("pattern", "letters"),
    [
        ("ads?", "a"),
        ("(?:post|entry) ?meta", "pe"),
        ("s?lot", "sl"),
        ("(?:x )?a2a", "xa"),
        ("o|(?:u(?:v|w)|k)+", "ouk"),
        (r"\bltd|inc", "li"),
    ],
)
def test_first_letters_of_patterns(pattern: str, letters: str) -> None:
    assert first_letters(pattern) == set(letters)


def test_patterns_that_begin_with_any_letter() -> None:
    assert first_letters(r"\w+ ?teasers?|box") == {ANY, "b"}
    with pytest.raises(ValueError, match="x"):
        first_letters("[x]y")


def test_each_letter_has_the_alternatives_that_begin_with_it() -> None:
    found = by_letter([("one", "tag|(?:s|r)et"), ("two", "tags|rim")])
    assert sorted(found) == ["r", "s", "t"]
    match = found["t"].match("tags")
    assert match is not None
    assert match.lastgroup == "one"  # the first row goes before
    match = found["r"].match("rim")
    assert match is not None
    assert match.lastgroup == "two"
