"""Writes the model file: plain arrays of whole numbers, the same bytes for the same model."""

from __future__ import annotations

import hashlib
import io
import json
import zipfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from fonds.cleaning.layers import UNIT, WEIGHT
from fonds.cleaning.roles.net import FINE, Net, read_net
from training.roles.torch_net import TorchNet

# A fixed time in the archive, so that equal models are equal files.
_TIME = (1980, 1, 1, 0, 0, 0)
Arrays = dict[str, npt.NDArray[Any]]


def arrays_of(net: TorchNet, words: Sequence[str]) -> Arrays:
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


def whole(net: TorchNet, words: Sequence[str]) -> Net:
    """The net in whole numbers, as the shipped file gives it."""
    return read_net(arrays_of(net, words))


def save(place: Path, arrays: Arrays, facts: dict[str, Any]) -> str:
    """Write the file; gives a line that says what it holds."""
    digest = hashlib.sha256()
    for name in sorted(arrays):
        digest.update(name.encode() + arrays[name].tobytes())
    version = f"roles-{digest.hexdigest()[:8]}"
    held = {
        **arrays,
        "facts": np.frombuffer(json.dumps({"version": version, **facts}, sort_keys=True).encode(), np.uint8),
    }
    with zipfile.ZipFile(place, "w", zipfile.ZIP_DEFLATED) as archive:
        for name in sorted(held):
            data = io.BytesIO()
            np.save(data, held[name], allow_pickle=False)
            archive.writestr(zipfile.ZipInfo(f"{name}.npy", _TIME), data.getvalue(), zipfile.ZIP_DEFLATED)
    return f"{place.name}: {version}, {place.stat().st_size:,} bytes"
