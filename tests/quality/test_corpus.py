"""Numbers by the names of RedPajama v2, Gopher and FineWeb; counts of personal data; each has its column."""

from __future__ import annotations

import pytest

from fonds.cleaning.result import Cleaned
from fonds.model import Block, Fields, Kind, Language, Locator, Role
from fonds.quality.corpus import corpus_numbers
from fonds.quality.facts import gather
from fonds.quality.personal import personal_numbers
from fonds.quality.verdict import judge
from fonds.schema.signal_columns import COLUMN_NAMES
from tests.support.captures import capture_of

CAPTURE = capture_of(b"payload")


def _blocks(*lines: str, kind: Kind = Kind.PARAGRAPH) -> tuple[Block, ...]:
    made = []
    for index, line in enumerate(lines):
        at = index * 10_000
        made.append(Block(index, line, line, kind, Locator.of_text(at, at + len(line)), Role.BODY, "rule", 0.9))
    return tuple(made)


def _numbers(*lines: str, kind: Kind = Kind.PARAGRAPH) -> dict[str, float]:
    fields = Fields(language=Language("en", 0.9, ()))
    return corpus_numbers(gather(CAPTURE, Cleaned(_blocks(*lines, kind=kind)), fields))


def test_every_column_is_measured() -> None:
    fields = Fields(language=Language("en", 0.9, ()))
    signals = judge(CAPTURE, Cleaned(_blocks("The ferry was late again.")), fields).signals
    # Asked of another extractor only where fonds is unsure.
    assert set(COLUMN_NAMES) - set(signals) == {"second_opinion_agreement"}


@pytest.mark.parametrize(
    ("lines", "name", "value"),
    [
        (("The ferry was late.", "It left at 7."), "rps_doc_word_count", 8),
        (("One. Two! Three?",), "rps_doc_num_sentences", 3),
        (("ab abcd",), "rps_doc_mean_word_length", 3),
        (("one # two ... three …",), "rps_doc_symbol_to_word_ratio", 1),
        (("a a a b",), "rps_doc_frac_unique_words", 0.5),
        (("12 34 ab cd",), "rps_doc_frac_no_alph_words", 0.5),
        (("BIG news NOW ok",), "rps_doc_frac_all_caps_words", 0.5),
        (("Read on ...", "The end."), "rps_doc_frac_lines_end_with_ellipsis", 0.5),
        (("if (a) { b }",), "rps_doc_curly_bracket", 2 / 12),
        (("Lorem ipsum dolor",), "rps_doc_lorem_ipsum", 1 / 17),
        (("It ended.", "A heading", "“It did.”", "彼は来た。"), "rps_lines_ending_with_terminal_punctution_mark", 0.75),
        (("Please enable JavaScript", "to go on."), "rps_lines_javascript_counts", 1),
        (("ABcd",), "rps_lines_uppercase_letter_fraction", 0.5),
        (("ab12",), "rps_lines_numerical_chars_fraction", 0.5),
        (("one two", "one two three four"), "rps_lines_num_words", 3),
        (("Same line here.", "Same line here.", "Another."), "gopher_dup_line_frac", 1 / 3),
        (("Short.", "This line has more than thirty characters."), "fineweb_short_line_ratio", 0.5),
        (("one two", "three"), "fineweb_list_ratio", 1 / 3),
        # Runs of words: the commonest pair stands twice and has 4 of the 14 characters; nothing longer stands twice.
        (("ab cd xx ab cd yy zz",), "rps_doc_frac_chars_top_2gram", 8 / 14),
        (("ab cd xx ab cd yy zz",), "rps_doc_frac_chars_top_3gram", 0),
        # Five words said again: the second time counts.
        (("a b c d e x a b c d e",), "rps_doc_frac_chars_dupe_5grams", 5 / 11),
        (("a b c d e x a b c d e",), "rps_doc_frac_chars_dupe_6grams", 0),
        (("日本語",), "rps_doc_word_count", 3),
    ],
)
def test_numbers_are_as_defined(lines: tuple[str, ...], name: str, value: float) -> None:
    assert _numbers(*lines)[name] == pytest.approx(value)


def test_items_of_lists_count_as_bullets() -> None:
    assert _numbers("One", "Two", kind=Kind.LIST_ITEM)["rps_lines_start_with_bulletpoint"] == 1


def test_a_text_without_words_has_counts_alone() -> None:
    assert _numbers("— … —") == {"rps_doc_word_count": 0, "rps_doc_num_sentences": 0, "rps_lines_javascript_counts": 0}
    assert _numbers()["rps_doc_word_count"] == 0


@pytest.mark.parametrize(
    ("text", "mails", "phones", "addresses"),
    [
        ("Write to edda.marlow+ferry@harbour-office.example or to desk@news.example.", 2, 0, 0),
        ("@edda said that 3 @ 4 is no address, nor is a@b.", 0, 0, 0),
        ("Call +49 30 1234567 or (212) 555-0134.", 0, 2, 0),
        ("In 1998-2004 it cost 1.234.567, ISBN 978-3-16-148410-0.", 0, 0, 0),
        ("From 93.184.216.34, not 192.168.0.1 or 10.0.0.1, nor 999.1.1.1.", 0, 0, 1),
        ("Version 2.4.1.8.3 and 1.2.3 are no addresses.", 0, 0, 0),
    ],
)
def test_personal_data_are_counted_with_caution(text: str, mails: int, phones: int, addresses: int) -> None:
    assert personal_numbers(text) == {"pii_email_count": mails, "pii_phone_count": phones, "pii_ip_count": addresses}
