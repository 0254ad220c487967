"""Sentences that invite to a newsletter or a channel, and those that tell of one."""

from __future__ import annotations

import pytest

from fonds.languages import section
from fonds.languages.rows import Invite
from fonds.marks.furniture.invites import LONGEST, invites, inviting

_ROWS: tuple[tuple[str, Invite], ...] = section("INVITES")


@pytest.mark.parametrize(("language", "row"), _ROWS, ids=str)
def test_the_example_invites(language: str, row: Invite) -> None:
    assert invites(row.example)
    assert inviting(["The ferry goes quiet.", row.example]) == [False, True]
    words = [*row.calls.split("|"), *row.to.split("|")]
    assert all(word == word.strip().lower() and word for word in words)


@pytest.mark.parametrize(
    "line",
    [
        "Want more of the harbour? Sign up to our free newsletter, one story a day.",
        "You can also add us as a preferred source on Google.",
        "Der Hafen am Morgen: Abonnieren Sie hier unseren Newsletter.",
        "Haberleri kaçırmayın, bültenimize abone olun.",
        "无论何时，欢迎订阅我们的电子报。",
    ],
)
def test_calls_amid_a_text_are_told(line: str) -> None:
    assert invites(line)


@pytest.mark.parametrize(
    "line",
    [
        "Twelve people signed up for my newsletter in the past week, and I have not welcomed them.",
        "Those who wanted to hear more could sign up at the kiosk for a newsletter of the harbour office.",
        "The board announced it in its newsletter.",
        "Sign up for the race by Friday.",
        "Der Verein verschickt seit 1974 einen Newsletter.",
        "Sign up for our newsletter. " + "The ferry goes quiet. " * 20,
        "",
    ],
)
def test_what_tells_of_one_is_text(line: str) -> None:
    assert not invites(line)


def test_long_lines_are_read_no_further() -> None:
    assert not invites("newsletter " * LONGEST)


def test_the_paragraphs_of_a_page_are_asked_as_each_alone() -> None:
    texts = [row.example for _, row in _ROWS] + ["The ferry goes quiet.", "A newsletter of 1890 tells of it."]
    assert inviting(texts) == [invites(text) for text in texts]
