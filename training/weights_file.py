"""The files of learned weights that `fonds.extract.weights` reads."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path


def write(place: Path, shipped: Path, learned: Mapping[str, float]) -> None:
    """Write the shipped file to `place` with the weights that were learned; those set by hand stay as they are.

    Raises ValueError where the features are not those of the shipped file: a new one is entered there first, with 0.
    """
    content = json.loads(shipped.read_text("utf-8"))
    weights, by_hand = content["weights"], content["by_hand"]
    if missing := [name for name in weights if name not in learned and name not in by_hand]:
        raise ValueError(f"not learned: {', '.join(missing)}")
    if unknown := learned.keys() - weights.keys():
        raise ValueError(f"not in {shipped.name}: {', '.join(sorted(unknown))}")
    content["weights"] = {name: weights[name] if name in by_hand else learned[name] for name in weights}
    place.write_text(json.dumps(content, indent=1, ensure_ascii=False) + "\n", "utf-8")
