"""The fingerprint names every package of ours that takes part in a result."""

from __future__ import annotations

import tomllib
from pathlib import Path

from fonds.pipeline.fingerprint import _CODE

# They carry values and bytes and raise; what they hold is named by itself or changes no row.
_APART = {"settings", "errors", "buckets"}


def test_every_layer_from_quality_down_is_in_the_fingerprint() -> None:
    project = tomllib.loads((Path(__file__).resolve().parents[2] / "pyproject.toml").read_text())
    contract = next(each for each in project["tool"]["importlinter"]["contracts"] if each["type"] == "layers")
    packages = [[name.strip().removeprefix("fonds.") for name in layer.split("|")] for layer in contract["layers"]]
    first = next(at for at, layer in enumerate(packages) if "quality" in layer)
    below = {name for layer in packages[first:] for name in layer}
    assert below - _APART <= set(_CODE)
