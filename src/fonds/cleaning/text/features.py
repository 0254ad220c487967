"""What the model sees of each line: its letters and words, its neighbourhood, and where on the page it stands.

Training and run time use this one module. Everything is counted with numpy over the whole page; no exp, log or matrix
product takes part, so that every machine sees the same numbers.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from fonds.cleaning.text import characters as ch
from fonds.cleaning.text.embeddings import EMBEDDING, SIMILARITY, Embeddings, embedding_features, looked_up
from fonds.cleaning.text.picture_features import PICTURE_FEATURES, picture_features
from fonds.cleaning.text.surroundings import (
    OFFSETS,
    PARAGRAPH,
    WINDOWS,
    Floats,
    of_place,
    shifted,
    since_flag,
    until_flag,
    windows,
)
from fonds.cleaning.text.units import Unit
from fonds.cleaning.text.vocabulary import RARITY, PageWords, Vocabulary, line_evidence, line_scores, similarity
from fonds.model import Kind, Role

# Furniture in groups that stand at like places on a page.
_GROUPS: dict[Role, int] = {
    Role.NAVIGATION: 0,
    Role.SEARCH: 0,
    Role.PAGING: 0,
    Role.FOOTER: 1,
    Role.LEGAL: 1,
    Role.CONSENT: 2,
    Role.ADVERT: 2,
    Role.DISCLOSURE: 2,
    Role.SHARE: 3,
    Role.NEWSLETTER: 3,
    Role.RELATED: 4,
    Role.COMMENTS: 5,
    Role.AUTHOR_BIO: 6,
    Role.TOPICS: 6,
}
GROUPS = 7
_KINDS = {Kind.HEADING: 1, Kind.LIST_ITEM: 2, Kind.TABLE_ROW: 3, Kind.QUOTE: 4, Kind.CODE: 5}

SELF = (
    *("words", "chars", "word_length", "upper_share", "starts_share", "glued", "digit_share", "ends", "commas"),
    *("colons", "quotes", "brackets", "bars", "slashes", "symbols", "dots", "wide_share", "letter_share"),
    *("first_class", "last_class", "ends_sentence", "prose", "kind", "level", "gap", "gap_after", "times", "bullet"),
    *("mark", "mark_whole", "mark_opens", "mark_group"),
    *("ev_mean", "ev_least", "ev_most", "ev_sum", "ev_other", "ev_first", "ev_last", "unknown", "rarity"),
    *("like_prose", "longest_before", "line_share"),
    *("score", "score_mass"),
)
# Of these a line also sees its neighbours'.
_NEAR = (
    "root_words",
    "prose",
    "mark",
    "ev_mean",
    "ev_other",
    "ends_sentence",
    "bullet",
    "gap",
    "starts_share",
    "times",
    "score",
)
_OF_NEAR = tuple(f"{name}@{offset:+d}" for offset in OFFSETS for name in _NEAR)
_OF_WINDOWS = tuple(f"{name}@{before},{after}" for before, after in WINDOWS for name in _NEAR)
_OF_PLACE = (
    *("index", "index_left", "index_share", "words_before", "words_after", "words_share"),
    *("paragraphs_before", "paragraphs_after", "to_paragraph_above", "to_paragraph_below", "to_longest"),
    *("to_first_paragraph", "to_last_paragraph", "words_above", "words_below", "heading_above"),
)
_OF_SECTIONS = (
    *(f"{side}_{group}" for side in ("since", "until") for group in range(GROUPS)),
    *("opened", "since_opened"),
)
_OF_PAGE = (
    *("page_lines", "page_words", "page_mean", "page_prose", "page_marks", "page_short", "page_longest"),
    *("page_gaps", "page_bullets", "page_ev", "page_wide", "page_twice", "page_site_marks", "page_foot_marks"),
    *("page_score", "page_score_words"),
)
# What the forest reads, and after it what the net alone does: the trees would learn pages by heart from the meanings.
FOREST: tuple[str, ...] = (
    SELF + _OF_NEAR + _OF_WINDOWS + _OF_PLACE + _OF_SECTIONS + _OF_PAGE + PICTURE_FEATURES + SIMILARITY
)
NAMES: tuple[str, ...] = FOREST + EMBEDDING


@dataclass(frozen=True, slots=True)
class PageView:
    """Features of the shape (lines, len(NAMES)), and what the page's forest needs again."""

    rows: npt.NDArray[np.float32]
    words: PageWords
    counts: Floats
    groups: npt.NDArray[np.int64]


def _of_letters(text: str, lines: int) -> tuple[list[Floats], Floats, Floats, Floats]:
    classes, breaks = ch.classify(text)
    marks = np.zeros(len(classes) + 1, np.intp)
    marks[breaks + 1] = 1
    line = np.cumsum(marks)[:-1]
    counted = ch.count_classes(classes, line, lines)
    counted[:, ch.SPACE] -= np.concatenate([np.ones(lines - 1), [0.0]])  # the line breaks themselves
    starts, glued = ch.count_starts(classes, line, lines)
    begins = np.concatenate([[0], breaks + 1])
    stops = np.concatenate([breaks, [len(classes)]])
    length = (stops - begins).astype(np.float64)
    empty = length == 0
    padded = np.concatenate([classes, [ch.SPACE]]).astype(np.int64)
    first = np.where(empty, ch.SPACE, padded[np.minimum(begins, len(classes))])
    last = np.where(empty, ch.SPACE, padded[np.maximum(stops - 1, 0)])
    before_last = np.where(length < 2, ch.SPACE, padded[np.maximum(stops - 2, 0)])
    sentence = (
        (last == ch.END) | (last == ch.COLON) | (((last == ch.QUOTE) | (last == ch.BRACKET)) & (before_last == ch.END))
    )
    letters = counted[:, : ch.DIGIT].sum(axis=1)
    solid = np.maximum(length - counted[:, ch.SPACE], 1.0)
    own = [
        length,
        counted[:, ch.UPPER] / np.maximum(letters, 1.0),
        glued,
        counted[:, ch.DIGIT] / solid,
        *(counted[:, kind] for kind in (ch.END, ch.COMMA, ch.COLON, ch.QUOTE, ch.BRACKET)),
        *(counted[:, kind] for kind in (ch.BAR, ch.SLASH, ch.SYMBOL, ch.DOTS)),
        counted[:, ch.WIDE] / solid,
        letters / solid,
        first.astype(np.float64),
        last.astype(np.float64),
        sentence.astype(np.float64),
    ]
    return own, starts, letters, counted[:, ch.WIDE]


def _of_units(units: list[Unit]) -> Floats:
    """Prose, kind, level, gap, times, bullet and the four facts of furniture marks, one row each."""
    rows = np.zeros((10, len(units)))
    rows[9] = -1.0
    rows[0] = [unit.prose for unit in units]
    rows[3] = [unit.gap for unit in units]
    rows[4] = np.minimum([unit.times for unit in units], 20)
    for i, unit in enumerate(units):
        if unit.kind is not Kind.PARAGRAPH:
            rows[1, i], rows[2, i] = _KINDS.get(unit.kind, 0), unit.level or 0
        mark = unit.mark
        if mark is not None:
            rows[6:, i] = mark.strength, mark.whole, mark.opens, _GROUPS.get(mark.role, -1)
    rows[5] = rows[1] == _KINDS[Kind.LIST_ITEM]
    return rows


def _of_sections(groups: npt.NDArray[np.int64], opens: Floats) -> Floats:
    flags = [groups == group for group in range(GROUPS)]
    opening = opens > 0
    at = np.arange(len(groups))
    last = np.maximum.accumulate(np.where(opening, at, -1))
    opened = np.where(last >= 0, groups[np.maximum(last, 0)], -1)
    return np.stack([*map(since_flag, flags), *map(until_flag, flags), opened, since_flag(opening)])


def _of_page(words: Floats, own: dict[str, Floats], groups: npt.NDArray[np.int64]) -> Floats:
    lines, total = len(words), max(words.sum(), 1.0)
    numbers = [
        *(lines, total, total / lines, (words * own["prose"]).sum() / total, (own["mark"] > 0).mean()),
        *((words <= 3).mean(), words.max() / total, own["gap"].mean(), own["bullet"].mean()),
        *((words * own["ev_mean"]).sum() / total, own["wide_share"].mean(), (own["times"] > 1).mean()),
        *(((groups == 0) & (own["mark_whole"] > 0)).sum(), (groups == 1).sum()),
        *(own["score"].sum() / lines, (words * own["score"]).sum() / total),
    ]
    return np.broadcast_to(np.round(np.array(numbers, np.float64), 4)[:, None], (len(numbers), lines))


def read_page(
    text: str, units: list[Unit], words: PageWords, vocabulary: Vocabulary, embeddings: Embeddings
) -> PageView:
    """The features of every unit of one page. `text` is the units' text, a line each; `units` must not be empty."""
    lines = len(units)
    own, starts, letters, _ = _of_letters(text, lines)
    rows_of, vectors_of = looked_up(words, vocabulary, embeddings)
    ids = rows_of[words.local]
    counts = words.counts.astype(np.float64)
    table = _of_units(units)
    prose, kind, level, gap, times, bullet, mark, whole, opens, group = table
    groups = group.astype(np.int64)
    evidence = line_evidence(words, ids, vocabulary, lines)
    score = line_scores(words, ids, vocabulary, lines)
    rarity = vocabulary.weights[ids, RARITY].astype(np.int64)
    mass = np.where((counts >= PARAGRAPH) & (prose > 0), 1.0, 0.0)
    most = np.maximum.accumulate(counts)
    gap_after = np.concatenate([gap[1:], [1.0]])
    length, upper, glued, *rest = own
    wordy = np.maximum(counts, 1.0)
    columns = [
        *(counts, length, letters / wordy, upper, starts / wordy, glued, *rest),
        *(prose, kind, level, gap, gap_after, times, bullet, mark, whole, opens, group),
        *evidence.T,
        similarity(words, rarity, mass, lines),
        np.concatenate([[0.0], most[:-1]]),
        counts / max(counts.max(), 1.0),
        *(score, np.round(score * np.sqrt(counts), 1)),
    ]
    named = dict(zip(SELF, columns, strict=True))
    named["root_words"] = np.sqrt(counts)
    near = np.stack([named[name] for name in _NEAR])
    # Features by lines, as the forest wants to read them; handed out the other way round.
    rows = np.concatenate(
        [
            np.stack(columns),
            *shifted(near),
            *windows(near),
            of_place(counts, prose, kind == 1),
            _of_sections(groups, opens),
            _of_page(counts, named, groups),
            picture_features(units, counts),
            *embedding_features(words, embeddings, prose, lines, vectors_of),
        ],
        dtype=np.float32,
    )
    return PageView(rows.T, words, counts, groups)
