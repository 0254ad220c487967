"""Job titles, labels of mails and of exports in the languages' files."""

from __future__ import annotations

import pytest

from fonds.languages import section
from fonds.languages.rows import CountedWord, ExportWord, JobTitle, MailWord, NameWords
from fonds.marks.exports.headers import HeaderField, find_counted
from fonds.marks.exports.mails import MailLabel, mail_label
from fonds.marks.persons.job_titles import role_line
from fonds.marks.persons.words import COMMON, ORGANISATION_WORDS

_TITLES: tuple[tuple[str, JobTitle], ...] = section("JOB_TITLES")
_MAILS: tuple[tuple[str, MailWord], ...] = section("MAIL_LABELS")
_EXPORTS: tuple[tuple[str, ExportWord], ...] = section("EXPORT_LABELS")
_COUNTED: tuple[tuple[str, CountedWord], ...] = section("COUNTED")


@pytest.mark.parametrize(("language", "row"), _TITLES, ids=str)
def test_the_example_is_a_job_title(language: str, row: JobTitle) -> None:
    assert role_line(row.example) == row.example
    words = row.words.split("|")
    assert any(word.casefold() in row.example.casefold() for word in words)
    assert all(word == word.lower() and " " not in word for word in words)


@pytest.mark.parametrize(("language", "row"), _MAILS, ids=str)
def test_a_label_of_a_mail_states_what_its_row_says(language: str, row: MailWord) -> None:
    assert {mail_label(label.upper()) for label in row.labels.split("|")} == {MailLabel(row.states)}


def test_labels_of_exports_state_one_fact_each() -> None:
    facts: dict[str, str] = {}
    for _, row in _EXPORTS:
        assert row.fact in set(HeaderField)
        for label in row.labels.split("|"):
            assert label == label.strip().lower()
            assert facts.setdefault(label, row.fact) == row.fact, label


@pytest.mark.parametrize(("language", "row"), _COUNTED, ids=str)
def test_words_number_documents(language: str, row: CountedWord) -> None:
    for word in row.words.split("|"):
        assert find_counted(f"2 of 14 {word}" if row.place == "many" else f"{word.capitalize()} 2 / 14")


def test_words_of_names_are_single_words_of_known_parts() -> None:
    rows: tuple[tuple[str, NameWords], ...] = section("NAME_WORDS")
    assert {row.part for _, row in rows} == {
        *(
            "title",
            "organisation",
            "desk",
            "common",
            "command",
            "job",
            "given",
            "family",
            "particle",
            "inner",
            "suffix",
        ),
        *("prefix", "not-initials"),
    }
    assert all(row.words == row.words.lower() and "|" not in row.words for _, row in rows)
    assert "verlag" in ORGANISATION_WORDS
    assert "the" in COMMON
