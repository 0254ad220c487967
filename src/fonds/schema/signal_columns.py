"""The numbers of a document that have a column of their own, by the names that corpora use.

`rps_…` are those of RedPajama v2 (its annotations of quality), `gopher_…` those of Rae et al. 2021 (arXiv:2112.11446)
as datatrove calls them, `fineweb_…` those of FineWeb (arXiv:2406.17557). Lines are blocks of the body; words are parted
as there: `text` in small letters without punctuation, by white space, and each letter for itself in scripts without
blanks. They are measured in `fonds.quality.corpus`, 4 digits behind the point.
"""

from __future__ import annotations

from dataclasses import dataclass

from fonds.model import Role


@dataclass(frozen=True, slots=True)
class Signal:
    """A column of numbers from 0 on: name, meaning and example, `most` where there is a bound; `whole` for counts."""

    name: str
    meaning: str
    example: float
    whole: bool
    most: int | None


_RPS = "RedPajama v2"
_C4 = "RedPajama v2, after C4"
_GOPHER = "RedPajama v2, after Gopher"


def _part(name: str, meaning: str, source: str, example: float, *, most: int | None = 1) -> Signal:
    told = f"{meaning} ({source})." if source else f"{meaning}."
    return Signal(name, told, example, whole=False, most=most)


def _count(name: str, meaning: str, source: str, example: int) -> Signal:
    told = f"{meaning} ({source})." if source else f"{meaning}."
    return Signal(name, told, example, whole=True, most=None)


_CLEANING = (
    _part("kept_share", "Share of the visible text's characters that stayed", "", 0.41),
    _part("body_confidence", "Mean confidence of the body's blocks, by their length", "", 0.93),
    _part(
        "second_opinion_agreement",
        "Word F1 of the text with a second extractor's; null where none was asked",
        "",
        0.88,
    ),
    *(
        _part(f"removed_share_{role.value}", f"Share of the visible text's characters removed as {role.value}", "", 0.1)
        for role in Role
        if not role.is_document
    ),
    _count("longest_removed_run", "Characters of the longest run of running text that was removed", "", 0),
)
_DOCUMENT = (
    _count("rps_doc_word_count", "Words", _RPS, 412),
    _count("rps_doc_num_sentences", "Sentences, by their end signs", _RPS, 24),
    _part("rps_doc_mean_word_length", "Mean length of a word in characters", _GOPHER, 4.7, most=None),
    _part("rps_doc_symbol_to_word_ratio", "Signs `#`, `...` and `…` for each word", _GOPHER, 0.0, most=None),
    _part("rps_doc_frac_unique_words", "Share of the words that are different ones", _RPS, 0.52),
    _part("rps_doc_frac_no_alph_words", "Share of the words without a letter", _GOPHER, 0.02),
    _part("rps_doc_frac_all_caps_words", "Share of the words in capitals", _RPS, 0.01),
    _part("rps_doc_stop_word_fraction", "Share of the words that are function words of the languages known", _RPS, 0.4),
    _part("rps_doc_frac_lines_end_with_ellipsis", "Share of the lines that end in an ellipsis", _GOPHER, 0.0),
    _part("rps_doc_curly_bracket", "Curly brackets for each character", _C4, 0.0),
    _part("rps_doc_lorem_ipsum", "Times that `lorem ipsum` stands in the text, for each character", _C4, 0.0),
    *(
        _part(f"rps_doc_frac_chars_top_{n}gram", f"Share of the characters in the commonest run of {n} words", _GOPHER,
              0.01)
        for n in (2, 3, 4)
    ),
    *(
        _part(f"rps_doc_frac_chars_dupe_{n}grams", f"Share of the characters in runs of {n} words that stood before",
              _GOPHER, 0.0)
        for n in (5, 6, 7, 8, 9, 10)
    ),
)  # fmt: skip
_LINES = (
    _part(
        "rps_lines_ending_with_terminal_punctution_mark",
        "Share of the lines that end a sentence; the name is spelt so there",
        _C4,
        0.9,
    ),
    _part("rps_lines_start_with_bulletpoint", "Share of the lines that are items of a list", _GOPHER, 0.1),
    _count("rps_lines_javascript_counts", "Lines that speak of JavaScript", _C4, 0),
    _part("rps_lines_uppercase_letter_fraction", "Share of the characters that are capitals", _RPS, 0.03),
    _part("rps_lines_numerical_chars_fraction", "Share of the characters that are digits", _RPS, 0.01),
    _part("rps_lines_num_words", "Mean number of words in a line", _RPS, 41.0, most=None),
    _part("gopher_dup_line_frac", "Share of the lines that stood before", "Gopher", 0.0),
    _part("gopher_dup_line_char_frac", "Share of the characters in lines that stood before", "Gopher", 0.0),
    _part("fineweb_short_line_ratio", "Share of the lines with 30 characters or fewer", "FineWeb", 0.1),
    _part("fineweb_list_ratio", "Line ends for each word", "FineWeb", 0.03, most=None),
)
_SIGNS = (
    _count("mojibake_count", "Sequences that only text encoded twice has", "", 0),
    _count("undecodable_count", "Replacement characters (U+FFFD) in the text", "", 0),
    _count("pii_email_count", "What looks like an address of mail; nothing is removed", "", 1),
    _count("pii_phone_count", "What is surely written as a telephone number; nothing is removed", "", 0),
    _count("pii_ip_count", "Public addresses of the Internet Protocol, version 4; nothing is removed", "", 0),
)
SIGNALS = (*_CLEANING, *_DOCUMENT, *_LINES, *_SIGNS)
# These stood in the list `signals` before they had a column, and stay there.
LISTED = frozenset({"kept_share", "body_confidence", "second_opinion_agreement"})
COLUMN_NAMES = tuple(column.name for column in SIGNALS)
WHOLE_NUMBERS = frozenset(column.name for column in SIGNALS if column.whole)
