"""Every row of the name table meets its own example, and what it should not meet."""

import re
from itertools import pairwise

import pytest

from fonds.cleaning.html.classnames import match_name, normalise_name
from fonds.cleaning.html.name_rules import NAME_RULES, NameRule


@pytest.mark.parametrize("rule", NAME_RULES, ids=lambda rule: rule.name)
def test_examples(rule: NameRule) -> None:
    assert match_name(normalise_name(rule.example)) is rule


@pytest.mark.parametrize(
    "name", ["article-body", "header-image", "loaded", "shadow", "gradient", "content", "storyCommenced", "mainText"]
)
def test_names_that_say_nothing(name: str) -> None:
    assert match_name(normalise_name(name)) is None


def test_names_are_normalised() -> None:
    assert normalise_name("js-articleBody  Post__meta:hover") == "js article body post meta hover"


def test_names_of_rules_are_unique() -> None:
    assert len({rule.name for rule in NAME_RULES}) == len(NAME_RULES)


def test_names_are_matched_as_by_all_patterns_at_each_word() -> None:
    examples = [normalise_name(rule.example) for rule in NAME_RULES]
    names = [*examples, "", "col md 6 main", "kit teaser", "ñandú nav", *map(" ".join, pairwise(examples))]
    assert [match_name(name) for name in names] == [_plainly(name) for name in names]


def _plainly(name: str) -> NameRule | None:
    """What `match_name` says, told without passing over words."""
    found, at = [], 0
    while at < len(name):
        matches = [(rule, re.compile(f"(?:{rule.pattern})(?= |$)").match(name, at)) for rule in NAME_RULES]
        first = next(((rule, match) for rule, match in matches if match is not None), None)
        if first is not None:
            found.append(NAME_RULES.index(first[0]))
        at = first[1].end() + 1 if first is not None else name.find(" ", at) + 1 or len(name)
    return NAME_RULES[min(found)] if found else None
