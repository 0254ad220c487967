"""The numbers that people who build corpora filter on, by the names and definitions of RedPajama v2, Gopher, FineWeb.

`fonds.schema.signal_columns` says what each means. They are measured on the document's text, the blocks of role body.
Where they differ from what those projects measure it is for languages other than English: words keep their accents,
scripts without blanks count each letter, ends of sentences are those of all scripts.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence
from functools import cache
from itertools import count
from typing import Final

import numpy as np
import numpy.typing as npt

from fonds.cleaning.text.characters import word_table
from fonds.model import Kind
from fonds.model.counts import UNSPACED
from fonds.quality.facts import Facts
from fonds.quality.patterns import FUNCTION_WORDS

Numbers = dict[str, float]
Hashes = npt.NDArray[np.uint64]
Ints = npt.NDArray[np.int64]

# Words whose runs are looked at; later ones of a longer text repeat what is known of it, and sorting costs.
_MOST_WORDS: Final = 200_000
_PUNCTUATION = re.compile(r"[^\w\s]+")
_UNSPACED = re.compile(f"([{UNSPACED}])")
_SENTENCE = re.compile(r"[^.!?…。！？।؟۔]+[.!?…。！？।؟۔]*")
_TERMINAL = tuple('.!?…。！？।؟۔"”»」』')
# Runs from this size on count wherever they stood before; of shorter ones the commonest does.
_LONG: Final = 5
# Runs of words are told by these sums, which any order of the same arithmetic gives; two runs fall together by chance
# once in some 10**13 documents.
_SPREAD: Final = np.uint64(0x9E3779B97F4A7C15)
_STEP: Final = np.uint64(0x100000001B3)
# Letters with capitals: Latin, Greek, Cyrillic, Armenian. Above stands nothing that a page is written in capitals of.
_TABLE_END: Final = 0x560
_CAPITALS = np.array([chr(code).isupper() for code in range(_TABLE_END)] + [False])
_DIGITS = np.array([chr(code).isdigit() for code in range(_TABLE_END)] + [False])
# Short lines of FineWeb.
_SHORT_LINE: Final = 30


def corpus_numbers(facts: Facts) -> Numbers:
    """The numbers by the names of their columns; shares are left out where the text has no words."""
    text = facts.body_text
    lower = text.lower()
    plain = _without_punctuation(lower)
    words = (_UNSPACED.sub(r" \1 ", plain) if not text.isascii() else plain).split()
    if not words:
        return {"rps_doc_word_count": 0, "rps_doc_num_sentences": 0, "rps_lines_javascript_counts": 0}
    lines = [line for line in text.split("\n") if line]
    return {
        **_of_words(facts, text, words),
        **_of_signs(text, lower, len(words)),
        **_of_lines(facts, lines, lower, len(words)),
        **_repeated(words[:_MOST_WORDS]),
    }


@cache
def _kept() -> npt.NDArray[np.bool_]:
    """Which characters of the basic plane are no punctuation: those of words, and white space."""
    table = word_table().copy()
    table[[code for code in range(len(table)) if chr(code).isspace()]] = True
    return table


def _without_punctuation(text: str) -> str:
    """The text without what `_PUNCTUATION` matches, by the table: a tenth of what the expression takes."""
    codes = np.frombuffer(text.encode("utf-32-le", "surrogatepass"), np.uint32)
    table = _kept()
    if not len(codes) or int(codes.max()) >= len(table):
        return _PUNCTUATION.sub("", text)
    return codes[table[codes]].tobytes().decode("utf-32-le", "surrogatepass")


def _of_words(facts: Facts, text: str, words: Sequence[str]) -> Numbers:
    many = len(words)
    written = text.split()
    # Nearly all words are letters only; the others are asked for a letter one by one.
    others = [word for word in written if not word.isalpha()]
    numbers = {
        "rps_doc_word_count": many,
        "rps_doc_mean_word_length": sum(map(len, words)) / many,
        "rps_doc_frac_unique_words": len(set(words)) / many,
        "rps_doc_frac_no_alph_words": sum(not any(map(str.isalpha, word)) for word in others) / len(written),
        "rps_doc_frac_all_caps_words": sum(map(str.isupper, written)) / len(written),
    }
    language = facts.fields.language
    known = FUNCTION_WORDS.get(language.tag.split("-")[0]) if language else None
    if known:
        numbers["rps_doc_stop_word_fraction"] = sum(map(known.__contains__, words)) / many
    return numbers


def _of_signs(text: str, lower: str, words: int) -> Numbers:
    codes = np.frombuffer(text.encode("utf-32-le", "surrogatepass"), np.uint32)
    places = np.minimum(codes, _TABLE_END)
    size = len(text)
    return {
        "rps_doc_num_sentences": len(_SENTENCE.findall(text)),
        "rps_doc_symbol_to_word_ratio": (text.count("#") + text.count("...") + text.count("…")) / words,
        "rps_doc_curly_bracket": (text.count("{") + text.count("}")) / size,
        "rps_doc_lorem_ipsum": lower.count("lorem ipsum") / size,
        "rps_lines_uppercase_letter_fraction": int(_CAPITALS[places].sum()) / size,
        "rps_lines_numerical_chars_fraction": int(_DIGITS[places].sum()) / size,
    }


def _of_lines(facts: Facts, lines: Sequence[str], lower: str, words: int) -> Numbers:
    many = len(lines)
    different = set(lines)
    size = sum(map(len, lines))
    scripts = sum("javascript" in line for line in lower.split("\n")) if "javascript" in lower else 0
    return {
        "rps_doc_frac_lines_end_with_ellipsis": sum(line.endswith(("...", "…")) for line in lines) / many,
        "rps_lines_ending_with_terminal_punctution_mark": sum(line.endswith(_TERMINAL) for line in lines) / many,
        "rps_lines_start_with_bulletpoint": sum(b.kind is Kind.LIST_ITEM for b in facts.body) / len(facts.body),
        "rps_lines_javascript_counts": scripts,
        "rps_lines_num_words": words / many,
        "gopher_dup_line_frac": (many - len(different)) / many,
        "gopher_dup_line_char_frac": (size - sum(map(len, different))) / size,
        "fineweb_short_line_ratio": sum(len(line) <= _SHORT_LINE for line in lines) / many,
        "fineweb_list_ratio": (many - 1) / words,
    }


def _repeated(words: Sequence[str]) -> Numbers:
    """Shares of the characters in the commonest runs, and in runs that stood before."""
    # Numbers each word when it comes up first, without a step of Python's own.
    numbered: defaultdict[str, int] = defaultdict(count().__next__)
    ids = np.fromiter(map(numbered.__getitem__, words), np.uint64, len(words))
    lengths = np.fromiter(map(len, words), np.int64, len(words))
    spread = (ids + np.uint64(1)) * _SPREAD
    numbers, runs, starts = Numbers(), spread, np.arange(len(words))
    for size in range(2, 11):
        # A run that stands twice begins with a shorter one that does: only those go on.
        going = starts + size - 1 < len(words)
        runs, starts = (runs[going] * _STEP) ^ spread[starts[going] + size - 1], starts[going]
        share, twice = _share_of(runs, starts, size, lengths) if len(runs) else (0.0, runs > 0)
        runs, starts = runs[twice], starts[twice]
        kind = f"top_{size}gram" if size < _LONG else f"dupe_{size}grams"
        numbers[f"rps_doc_frac_chars_{kind}"] = share
    return numbers


def _share_of(runs: Hashes, starts: Ints, size: int, lengths: Ints) -> tuple[float, npt.NDArray[np.bool_]]:
    """The share of the characters in the commonest run, of longer ones in all that stood before; and which of the runs
    stand twice or more."""
    # Nearly all runs stand once. Sorting alone tells which don't, in a fifth of the time of finding their order.
    ordered = np.sort(runs)
    repeated = ordered[1:][ordered[1:] == ordered[:-1]]
    if not len(repeated):
        return 0.0, np.zeros(len(runs), bool)
    twice = repeated[np.minimum(np.searchsorted(repeated, runs), len(repeated) - 1)] == runs
    runs, starts = runs[twice], starts[twice]
    order = np.argsort(runs, kind="stable")
    ordered = runs[order]
    is_first = np.ones(len(runs), bool)
    is_first[1:] = ordered[1:] != ordered[:-1]
    places = np.flatnonzero(is_first)
    counts = np.diff(places, append=len(runs))
    whole = int(lengths.sum())
    if size < _LONG:
        most = int(counts.max())
        first = int(starts[order[places[counts == most]]].min())
        return min(1.0, most * int(lengths[first : first + size].sum()) / whole), twice
    edges = np.zeros(len(lengths) + 1, np.int64)
    again = starts[order[~is_first]]
    edges[again] += 1
    edges[again + size] -= 1
    covered = np.cumsum(edges)[:-1] > 0
    return int(lengths[covered].sum()) / whole, twice
