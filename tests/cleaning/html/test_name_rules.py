"""Every row of the name table meets its own example, and what it should not meet."""

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
