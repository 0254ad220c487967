"""Fits forests of oblivious trees and turns them into integers."""

from __future__ import annotations

import json
import tempfile
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from fonds.cleaning.trees import SCALE, Forest

SETTINGS: dict[str, Any] = {
    "loss_function": "CrossEntropy",
    "iterations": 220,
    "depth": 6,
    "learning_rate": 0.12,
    "l2_leaf_reg": 6.0,
    "border_count": 96,
    "random_seed": 7,
    "rsm": 0.35,
    "bootstrap_type": "Bernoulli",
    "subsample": 0.7,
    "verbose": False,
    "allow_writing_files": False,
}


def fit(
    rows: npt.NDArray[np.float32],
    labels: npt.NDArray[np.float32],
    weights: npt.NDArray[np.float32],
    names: tuple[str, ...],
    *,
    threads: int,
    facts: dict[str, Any] | None = None,
    **changes: Any,
) -> Forest:
    """A forest for soft labels between 0 and 1."""
    from catboost import CatBoost, Pool  # noqa: PLC0415 - takes seconds, and tests of the rest do without it

    model = CatBoost({**SETTINGS, **changes, "thread_count": threads})
    model.fit(Pool(rows, labels, weight=weights))
    return as_forest(model, names, facts or {})


def as_forest(model: Any, names: tuple[str, ...], facts: dict[str, Any]) -> Forest:
    """CatBoost's trees as integers. CatBoost's first split is the lowest bit of the leaf; ours the highest."""
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder) / "model.json"
        model.save_model(str(place), format="json")
        written = json.loads(place.read_text())
    scale, bias = written["scale_and_bias"]
    depth = max(len(tree["splits"]) for tree in written["oblivious_trees"])
    features, thresholds, leaves = [], [], []
    for tree in written["oblivious_trees"]:
        splits = tree["splits"][::-1]
        spare = depth - len(splits)
        features.append([0] * spare + [split["float_feature_index"] for split in splits])
        thresholds.append([np.inf] * spare + [split["border"] for split in splits])
        values = [round(value * scale * SCALE) for value in tree["leaf_values"]]
        leaves.append(values + [0] * (2**depth - len(values)))
    return Forest(
        features=np.array(features, np.int32),
        thresholds=np.array(thresholds, np.float32),
        leaves=np.array(leaves, np.int32),
        bias=round(float(np.ravel(bias)[0]) * SCALE),
        names=names,
        facts={"features": list(names), **facts},
    )


def packed(forest: Forest, prefix: str) -> dict[str, npt.NDArray[Any]]:
    """The arrays of a forest under names of their own."""
    return {
        f"{prefix}features": forest.features.astype(np.int16),
        f"{prefix}thresholds": forest.thresholds,
        f"{prefix}leaves": forest.leaves,
        f"{prefix}bias": np.array(forest.bias, np.int64),
    }
