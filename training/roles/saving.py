"""Writes the model file: plain arrays of whole numbers, the same bytes for the same model."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from fonds.cleaning.layers import UNIT, WEIGHT
from fonds.cleaning.roles.net import FINE, RoleNet, read_net
from training import model_file
from training.roles.torch_net import TorchRoleNet

Arrays = dict[str, npt.NDArray[Any]]


def arrays_of(net: TorchRoleNet, words: Sequence[str]) -> Arrays:
    """The net's tables in bytes, its layers in 16 bits; row 0 of the tables of words is empty."""

    def table(*parts: Any) -> npt.NDArray[np.int8]:
        values = np.concatenate([part.weight.detach().numpy() for part in parts], axis=1)
        found: npt.NDArray[np.int8] = np.clip(np.rint(values * FINE), -127, 127).astype(np.int8)
        return found

    def empty_first(found: npt.NDArray[np.int8]) -> npt.NDArray[np.int8]:
        return np.concatenate([np.zeros((1, found.shape[1]), np.int8), found])

    arrays: Arrays = {
        "words": np.frombuffer("\n".join(words).encode(), np.uint8),
        "word_table": empty_first(table(net.word)),
        "field_table": table(net.field),
        "bias": np.clip(np.rint(net.bias.detach().numpy() * FINE), -127, 127).astype(np.int8),
    }
    for name, layer in net.layers.items():
        most = np.iinfo(np.int16).max
        arrays[f"weights_{name}"] = np.clip(
            np.rint(layer.weight.detach().numpy().T.astype(np.float64) * WEIGHT), -most, most
        ).astype(np.int16)
        arrays[f"bias_{name}"] = np.rint(layer.bias.detach().numpy().astype(np.float64) * WEIGHT * UNIT).astype(
            np.int32
        )
    return arrays


def whole(net: TorchRoleNet, words: Sequence[str]) -> RoleNet:
    """The net in whole numbers, as the shipped file gives it."""
    return read_net(arrays_of(net, words))


def save(place: Path, arrays: Arrays, facts: dict[str, Any]) -> str:
    """Write the file; gives a line that says what it holds."""
    version = f"roles-{model_file.digest_of(arrays)}"
    return model_file.write(place, arrays, {"version": version, **facts})
