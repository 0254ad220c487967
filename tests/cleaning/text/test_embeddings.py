"""What lines are about: exact sums, likeness, and what is asked of the table that ships."""

from __future__ import annotations

import numpy as np
import pytest

from fonds.cleaning.text.embeddings import EMBEDDING, SIMILARITY, SIZE, Embeddings, embedding_features, looked_up
from fonds.cleaning.text.model import load_model
from fonds.cleaning.text.vocabulary import Vocabulary, read_words

_SEA = "ferry harbour tide rope sail captain island wharf"
_SHOP = "basket checkout voucher parcel refund order discount invoice"


def _meanings() -> Embeddings:
    """Words of the sea point one way, words of the shop another, with a little of their own."""
    words = (*_SEA.split(), *_SHOP.split())
    vectors = np.zeros((len(words) + 1, SIZE), np.int8)
    for i in range(len(words)):
        vectors[i + 1, 0 if i < 8 else 1] = 12
        vectors[i + 1, 2 + i] = 4
    return Embeddings(words, vectors)


def _read(lines: list[str], prose: list[int]) -> tuple[dict[str, np.ndarray], np.ndarray]:
    words = read_words("\n".join(lines), len(lines))
    meanings = _meanings()
    _, rows = looked_up(words, Vocabulary((), np.zeros((1, 9), np.int16)), meanings)
    alike, vectors = embedding_features(words, meanings, np.array(prose, np.float64), len(lines), rows)
    assert alike.shape == (len(SIMILARITY), len(lines))
    assert vectors.shape == (len(EMBEDDING), len(lines))
    return dict(zip(SIMILARITY, alike, strict=True)), vectors


_STORY, _ADVERT = f"{_SEA} {_SEA} {_SEA}.", f"{_SHOP} {_SHOP} {_SHOP}."
_PAGE = ["Voucher", "The ferry and its captain", _STORY, _ADVERT, _STORY, "Tide and sail", "?"]


def test_a_line_of_the_subject_is_more_like_it_than_a_teaser() -> None:
    alike, _ = _read(_PAGE, [0, 0, 1, 0, 1, 0, 0])
    subject = alike["like_subject"]
    assert subject[5] > subject[0] + 0.3
    assert subject[2] > subject[3] + 0.3
    assert alike["like_title"][1] == 1.0
    assert alike["like_above"][3] == alike["like_below"][2]
    assert alike["around_subject"].min() >= 0


def test_a_line_does_not_count_towards_its_own_subject() -> None:
    alike, _ = _read(["Basket", f"{_SEA} {_SEA} {_SEA}."], [0, 1])
    assert alike["like_subject"][1] == 0
    assert alike["like_above"][0] == alike["like_below"][1] == 0


def test_lines_without_known_words_mean_nothing() -> None:
    alike, vectors = _read(["?", "Quux", ""], [0, 0, 0])
    assert not vectors.any()
    assert not any(values.any() for values in alike.values())


def test_the_order_of_lines_far_away_does_not_change_sums() -> None:
    page = [f"{_SEA} {i}" for i in range(60)]
    first, _ = _read(page, [0] * 60)
    other, _ = _read([*page[:20], *reversed(page[20:])], [0] * 60)
    assert first["like_page"][:10].tolist() == other["like_page"][:10].tolist()


@pytest.mark.parametrize("lines", [1, 2, 9])
def test_short_pages_are_read(lines: int) -> None:
    _read(["Tide"] * lines, [0] * lines)


def test_sums_of_huge_pages_stay_exact() -> None:
    """Vectors of whole numbers up to 15, sums shrunk to 65,536 words: squares of sums stay below 2**53."""
    vectors = load_model().embeddings.vectors
    assert int(np.abs(vectors.astype(np.int64)).max()) ** 2 * SIZE * (1 << 17) ** 2 < 2**53
    alike, _ = _read([f"{_SEA} " * 3_000] * 5, [1] * 5)
    assert alike["like_subject"].tolist() == [1.0] * 5


def test_the_shipped_meanings_hold_single_words_only() -> None:
    embeddings = load_model().embeddings
    assert len(set(embeddings.words)) == len(embeddings.words) == len(embeddings.vectors) - 1
    assert not embeddings.vectors[0].any()
    assert not [word for word in embeddings.words if len(word.split()) != 1 or len(word) > 24]


@pytest.mark.parametrize(("one", "like", "other"), [("newsletter", "subscribe", "river"), ("king", "queen", "cookies")])
def test_words_alike_stand_near_each_other(one: str, like: str, other: str) -> None:
    embeddings = load_model().embeddings
    a, b, c = (embeddings.vectors[embeddings.words.index(word) + 1].astype(np.float64) for word in (one, like, other))
    assert a @ b / np.sqrt((a @ a) * (b @ b)) > a @ c / np.sqrt((a @ a) * (c @ c))
