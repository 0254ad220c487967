from __future__ import annotations

import re
from types import ModuleType

import pytest

from fonds.marks.bylines import openers as byline_openers
from fonds.marks.credits import openers as credit_openers
from fonds.marks.expressions import (
    ANY,
    Beginnings,
    Heads,
    by_letter,
    caseless,
    first_letters,
    held_words,
    literal_of,
    parted_at_bars,
    shortest,
)


@pytest.mark.parametrize(
    ("pattern", "letters"),
    [
        ("ads?", "a"),
        ("(?:post|entry) ?meta", "pe"),
        ("s?lot", "sl"),
        ("(?:x )?a2a", "xa"),
        ("o|(?:u(?:v|w)|k)+", "ouk"),
        (r"\bltd|inc", "li"),
        (r"[wv]ort|\((?:c|r)\)|©", "wv(©"),
    ],
)
def test_first_letters_of_patterns(pattern: str, letters: str) -> None:
    assert first_letters(pattern) == set(letters)


def test_patterns_that_begin_with_any_letter() -> None:
    assert first_letters(r"\w+ ?teasers?|box") == {ANY, "b"}
    with pytest.raises(ValueError, match="x"):
        first_letters("[^x]y")


def test_bars_in_sets_and_escaped_ones_part_nothing() -> None:
    assert parted_at_bars(r"a[|)]b|c\|d|(?:e|f)g") == ["a[|)]b", r"c\|d", "(?:e|f)g"]


@pytest.mark.parametrize(
    "text", ["By Ann", "BY ANN", "words: Bob", "Text by", "©", "© 2024", "ſtory by", "Éditeur", "éditeur", "7 by", ""]
)
def test_beginnings_are_what_one_expression_of_all_patterns_tells(text: str) -> None:
    patterns = [r"by\b|(?:story|text) by", r"words\s?:|©\s", r"éditeur", r"(?-i:[A-Z]{3})x|(?:un )?texte"]
    whole = re.compile("|".join(f"(?:{pattern})" for pattern in patterns), re.IGNORECASE)
    begun = Beginnings(patterns)
    # The first ones are asked otherwise than the later ones.
    assert {begun.begin(text) for _ in range(1_000)} == {whole.match(text) is not None}


@pytest.mark.parametrize("openers", [byline_openers, credit_openers], ids=["bylines", "credits"])
def test_openers_begin_with_what_their_letters_are_asked_for(openers: ModuleType) -> None:
    patterns = [opener.pattern for opener in openers.OPENERS]
    begun = Beginnings(pattern.pattern for pattern in patterns)
    for line in [each for _, row in openers.ROWS for each in (row.example, row.example.upper())]:
        told = any(pattern.match(line) for pattern in patterns)
        assert {begun.begin(line) for _ in range(300)} == {told}


def test_each_letter_has_the_alternatives_that_begin_with_it() -> None:
    found = by_letter([("one", "tag|(?:s|r)et"), ("two", "tags|rim")])
    assert sorted(found) == ["r", "s", "t"]
    match = found["t"].match("tags")
    assert match is not None
    assert match.lastgroup == "one"  # the first row goes before
    match = found["r"].match("rim")
    assert match is not None
    assert match.lastgroup == "two"


@pytest.mark.parametrize(
    ("pattern", "heads"),
    [
        ("ads?", {"ad", "ads"}),
        (r"\bltd\.?|[wv]ort", {"ltd", "vor", "wor"}),
        (r"(?:un )?texte|© |a+b", {"un ", "tex", "© ", "a"}),
        (r"(?i:By)(?=\s)|x{2,3}y", {"by", "x"}),
        ("ısı", {"isi"}),
    ],
)
def test_heads_of_patterns(pattern: str, heads: set[str]) -> None:
    assert set(Heads([pattern]).patterns) == heads


def test_patterns_that_may_begin_with_anything_stand_apart() -> None:
    heads = Heads([r"\w+ ?teasers?|box", r"(?:a|\s?b)c"])
    assert heads.others == [r"\w+ ?teasers?", r"(?:a|\s?b)c"]
    assert set(heads.patterns) == {"box"}
    assert literal_of(heads.others[0]) == "teaser"
    assert literal_of("ab?c|d") == ""


def test_words_that_may_begin_a_pattern() -> None:
    heads = Heads(["content ?ads?", "ot sdk", "nav"], 12)
    told = {word: heads.may_begin_word(word, " ") for word in ("content", "contents", "ot", "navbar", "con", "ñu")}
    assert told == {"content": True, "contents": False, "ot": True, "navbar": True, "con": False, "ñu": True}


def test_what_holds_a_word_holds_one_of_the_shortest() -> None:
    assert shortest(["Photos", "by", "Photo", "Baby"]) == ("by", "Photo")


@pytest.mark.parametrize(
    ("pattern", "held"),
    [
        ("powered by|software(?: by)?", ("software", "powered by")),
        ("(?:theme|skin) by|(?:for )?editorial use", (" by", "editorial use")),
        ("(?:fact[ -]?)?(?:checked|vetted)", ("vetted", "checked")),
        ("Stra[sß]e|weiß", ("stra", "weiss")),
    ],
)
def test_each_match_holds_one_of_the_words(pattern: str, held: tuple[str, ...]) -> None:
    assert held_words(pattern) == held


def test_a_pattern_that_holds_nothing_for_sure_is_refused() -> None:
    with pytest.raises(ValueError, match=r"a\?"):
        held_words("by|a?")


def test_text_without_case_holds_what_an_expression_without_case_finds() -> None:
    for text in ("WEIß", "weiẞ", "ſoftware", "DİSENO", "dıseno", "\u212aerze"):
        for word in ("weiß", "software", "diseno", "kerze"):
            if re.search(word, text, re.IGNORECASE):
                assert caseless(word) in caseless(text)
