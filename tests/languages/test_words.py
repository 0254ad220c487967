"""Job titles, labels of mails and of exports in the languages' files."""

from __future__ import annotations

import pytest

from fonds.cleaning.text.hyphens import Hyphens
from fonds.cleaning.text.units import CREDIT_WORDS
from fonds.languages import section
from fonds.languages.rows import (
    BioLine,
    CountedWord,
    CreditSign,
    ExportWord,
    JobTitle,
    MailWord,
    NameWords,
    OutOf,
    Places,
    Suspended,
    WireWord,
)
from fonds.marks.bylines.bios import bio_lines
from fonds.marks.bylines.names import read_names
from fonds.marks.exports.counted import find_counted
from fonds.marks.exports.headers import LABELS, HeaderField
from fonds.marks.exports.mails import MailLabel, mail_label, passes_on, without_prefixes
from fonds.marks.exports.wire import headline_at, is_alert, is_below, is_change, is_end, is_note, slug_title
from fonds.marks.persons.job_titles import role_line
from fonds.marks.persons.words import COMMON, ORGANISATION_WORDS, read

_TITLES: tuple[tuple[str, JobTitle], ...] = section("JOB_TITLES")
_MAILS: tuple[tuple[str, MailWord], ...] = section("MAIL_LABELS")
_EXPORTS: tuple[tuple[str, ExportWord], ...] = section("EXPORT_LABELS")
_WIRE: tuple[tuple[str, WireWord], ...] = section("WIRE")
_COUNTED: tuple[tuple[str, CountedWord], ...] = section("COUNTED")


@pytest.mark.parametrize(("language", "row"), _TITLES, ids=str)
def test_the_example_is_a_job_title(language: str, row: JobTitle) -> None:
    assert role_line(row.example) == row.example
    words = row.words.split("|")
    assert any(word.casefold() in row.example.casefold() for word in words)
    assert all(word == word.lower() and " " not in word for word in words)


@pytest.mark.parametrize(("language", "row"), _MAILS, ids=str)
def test_a_word_of_a_mail_states_what_its_row_says(language: str, row: MailWord) -> None:
    words = row.labels.split("|")
    if row.states == "forward":
        assert passes_on(row.example)
        assert all(passes_on(f"-- {word.upper()} --") for word in words)
    elif row.states == "prefix":
        assert 0 < without_prefixes(row.example) < len(row.example)
        assert all(without_prefixes(f"{word.upper()}: x") for word in words)
    else:
        assert {mail_label(label.upper()) for label in words} == {MailLabel(row.states)}
        assert mail_label(row.example.replace("：", ":").split(":")[0]) == row.states


def test_labels_of_exports_state_one_fact_in_each_language() -> None:
    facts: dict[tuple[str, str], str] = {}
    for language, row in _EXPORTS:
        assert row.fact in set(HeaderField)
        for label in row.labels.split("|"):
            assert label == label.strip().lower()
            assert facts.setdefault((language, label), row.fact) == row.fact, label
    # The others beside it tell which language such a label is of; these few stay.
    assert {label for label, known in LABELS.items() if len(known) > 1} == {"rubrik"}


@pytest.mark.parametrize(("language", "row"), _WIRE, ids=str)
def test_the_example_is_what_agencies_write(language: str, row: WireWord) -> None:
    reads = {"note": is_note, "alert": is_alert, "end": is_end, "slug": slug_title, "prefix": headline_at}
    reads |= {"change": is_change, "below": is_below}
    assert reads[row.place](row.example)


@pytest.mark.parametrize(("language", "row"), _COUNTED, ids=str)
def test_words_number_documents(language: str, row: CountedWord) -> None:
    for word in row.words.split("|"):
        assert find_counted(f"2 of 14 {word}" if row.place == "many" else f"{word.capitalize()} 2 / 14")


@pytest.mark.parametrize(("language", "row"), section("CREDIT_SIGNS"), ids=str)
def test_the_example_of_a_credit_has_its_sign(language: str, row: CreditSign) -> None:
    assert any(word in row.example.lower() for word in row.words.split("|"))
    assert set(row.words.split("|")) <= CREDIT_WORDS


@pytest.mark.parametrize(("language", "row"), section("OUT_OF"), ids=str)
def test_words_between_two_numbers(language: str, row: OutOf) -> None:
    assert find_counted(f"Document {row.example}")
    assert all(find_counted(f"Document 2 {word} 14") for word in row.words.split("|"))


@pytest.mark.parametrize(("language", "row"), section("BIO_LINES"), ids=str)
def test_the_example_is_about_its_author(language: str, row: BioLine) -> None:
    assert bio_lines().match(row.example)


@pytest.mark.parametrize(("language", "row"), section("SUSPENDED"), ids=str)
def test_a_hyphen_that_stands_for_the_rest_stays(language: str, row: Suspended) -> None:
    before, _, after = row.example.partition("- ")
    hyphens = Hyphens(frozenset(), parting=True)
    assert hyphens.join(f"{before}-", after) == row.example
    assert after.split()[0] in row.words.split("|")


def test_words_of_names_are_single_words_of_known_parts() -> None:
    rows: tuple[tuple[str, NameWords], ...] = section("NAME_WORDS")
    latin = "title organisation desk common command job given family particle inner suffix prefix not-initials"
    east = "surname-zh surname-ja surname-ko house desk-ending organisation-inside"
    assert {row.part for _, row in rows} == set(f"{latin} {east}".split())
    assert all(row.words == row.words.lower() and "|" not in row.words for _, row in rows)
    assert "verlag" in ORGANISATION_WORDS
    assert "the" in COMMON


@pytest.mark.parametrize(("language", "row"), section("NAME_WORDS"), ids=lambda value: str(value)[:60])
def test_the_example_is_a_word_of_its_part(language: str, row: NameWords) -> None:
    assert row.example in row.words.split()
    assert row.example in read(row.part)


@pytest.mark.parametrize(("language", "row"), section("PLACES"), ids=str)
def test_places_stand_beside_names(language: str, row: Places) -> None:
    assert [one.name for one in read_names(row.example)] == ["Ann Lee"]
