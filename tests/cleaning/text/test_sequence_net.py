"""The net over lines: whole numbers throughout, so that the order of adding never shows, and pages of any length."""

from __future__ import annotations

import numpy as np
import pytest

from fonds.cleaning.layers import LIMIT, WEIGHT, Layer
from fonds.cleaning.text import features
from fonds.cleaning.text.model import load_model, predict
from fonds.cleaning.text.segments import split_pieces
from fonds.cleaning.text.sequence_net import MOST_LINES, SequenceNet, layer_shapes, masses, read_net
from fonds.cleaning.text.units import one_line, read_units
from fonds.cleaning.text.vocabulary import read_words

_SIZE, _WIDE, _COLUMNS = 6, 8, 5


def _net(seed: int = 3) -> SequenceNet:
    """A net as wide as a hand, with weights as large as a trained one's."""
    rng = np.random.default_rng(seed)
    sizes = layer_shapes(_COLUMNS, _WIDE, _SIZE)
    layers = {
        name: Layer(
            rng.integers(-WEIGHT // 2, WEIGHT // 2, size).astype(np.float64),
            rng.integers(-(1 << 16), 1 << 16, size[1]).astype(np.float64),
        )
        for name, size in sizes.items()
    }
    return SequenceNet(np.arange(_COLUMNS), np.zeros(_COLUMNS, np.float32), np.ones(_COLUMNS, np.float32), layers)


def _page(lines: int) -> tuple[np.ndarray, np.ndarray]:
    rng = np.random.default_rng(lines)
    return rng.normal(size=(lines, _COLUMNS)).astype(np.float32) * 3, rng.integers(0, 90, lines)


@pytest.mark.parametrize("lines", [1, 7, 1365, 3000])
def test_a_layer_gives_what_pythons_whole_numbers_give(lines: int) -> None:
    rng = np.random.default_rng(lines)
    layer = Layer(
        rng.integers(-(1 << 15), 1 << 15, (144, 2)).astype(np.float64), rng.integers(-9, 9, 2).astype(np.float64)
    )
    inputs = rng.integers(-LIMIT, LIMIT, (lines, 144)).astype(np.float64)
    found = layer.sums(inputs)
    for row in (0, lines // 2, lines - 1):
        for k in range(2):
            exact = sum(int(a) * int(b) for a, b in zip(inputs[row], layer.weights[:, k], strict=True))
            assert found[row, k] == exact + int(layer.bias[k])


def test_no_sum_of_the_shipped_net_can_leave_the_exact_range() -> None:
    for name, layer in load_model().net.layers.items():
        assert (layer.weights == np.rint(layer.weights)).all(), name
        assert float(np.abs(layer.weights).sum(axis=0).max()) * LIMIT + float(np.abs(layer.bias).max()) < 2**53, name


@pytest.mark.parametrize("lines", [1, 2, 3, 8, 9, 50])
def test_pages_shorter_than_the_net_looks_far_are_read(lines: int) -> None:
    found = _net().log_odds(*_page(lines))
    assert found.shape == (lines,)
    assert found.dtype == np.int64


def test_the_order_of_adding_does_not_show() -> None:
    net = _net()
    rows, words = _page(40)
    order = np.random.default_rng(1).permutation(_COLUMNS)
    first = Layer(net.layers["first"].weights[order], net.layers["first"].bias)
    other = SequenceNet(net.columns[order], net.centre[order], net.spread[order], {**net.layers, "first": first})
    assert other.log_odds(rows, words).tolist() == net.log_odds(rows, words).tolist()


def test_a_line_is_judged_by_the_lines_around_it() -> None:
    rows, words = _page(30)
    changed = rows.copy()
    changed[12] += 2
    before, after = _net().log_odds(rows, words), _net().log_odds(changed, words)
    assert (before[10:15] != after[10:15]).any()


def test_far_out_features_are_cut_off() -> None:
    rows, words = _page(10)
    rows[3], rows[4] = 1e30, -1e30
    far = _net().log_odds(rows, words)
    rows[3], rows[4] = 1e6, -1e6
    assert _net().log_odds(rows, words).tolist() == far.tolist()


def test_lines_without_words_count_a_little() -> None:
    assert masses(np.array([0, 1, 4, 100])).tolist() == [1, 17, 33, 161]


def test_a_net_is_read_from_plain_arrays() -> None:
    net = _net()
    arrays: dict[str, np.ndarray] = {"net_columns": net.columns.astype(np.int16)}
    arrays |= {"net_centre": net.centre, "net_spread": net.spread}
    for name, layer in net.layers.items():
        arrays[f"net_weights_{name}"] = layer.weights.astype(np.int16)
        arrays[f"net_bias_{name}"] = layer.bias.astype(np.int64)
    rows, words = _page(20)
    assert read_net(arrays, "net_").log_odds(rows, words).tolist() == net.log_odds(rows, words).tolist()


def test_the_shipped_net_knows_its_features() -> None:
    net = load_model().net
    assert int(net.columns.max()) < len(features.NAMES)
    assert len(net.columns) == len(net.centre) == len(net.spread) == len(net.layers["first"].weights)


def test_captures_of_very_many_lines_are_left_to_the_forest(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[int] = []
    whole = SequenceNet.log_odds

    def counted(self: SequenceNet, rows: np.ndarray, words: np.ndarray) -> np.ndarray:
        asked.append(len(rows))
        return whole(self, rows, words)

    monkeypatch.setattr(SequenceNet, "log_odds", counted)
    for lines in (40, MOST_LINES + 1):
        pieces = split_pieces("\n".join(f"{i} entry" for i in range(lines)))
        text = "\n".join(one_line(piece.text) for piece in pieces)
        words = read_words(text, len(pieces))
        assert len(predict(text, read_units(pieces, words), words, load_model()).probability) == len(pieces)
    assert asked
    assert max(asked) <= MOST_LINES
