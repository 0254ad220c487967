"""The file that a model ships in."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from fonds.cleaning.trees import load_arrays
from training.model_file import digest_of, write


def test_what_is_written_is_read_and_equal_models_are_equal_files(tmp_path: Path) -> None:
    leaves, names = np.array([[1, -2], [3, 4]], np.int16), np.frombuffer(b"a\nb", np.uint8)
    one, other = tmp_path / "one.npz", tmp_path / "other.npz"
    write(one, {"leaves": leaves, "names": names}, {"version": "small", "pages": 3})
    write(other, {"names": names, "leaves": leaves}, {"pages": 3, "version": "small"})
    assert one.read_bytes() == other.read_bytes()
    held, facts = load_arrays(one)
    assert facts == {"version": "small", "pages": 3}
    assert np.array_equal(held["leaves"], leaves)


def test_the_digest_is_of_what_the_arrays_hold() -> None:
    arrays = {"leaves": np.array([[1, 2], [3, 4]], np.int16)}
    assert digest_of(arrays) == digest_of({"leaves": arrays["leaves"].copy(order="F")})
    assert digest_of(arrays) != digest_of({"leaves": arrays["leaves"] + np.int16(1)})
    assert digest_of(arrays) != digest_of({"other": arrays["leaves"]})
