"""Learned weights are written by training, those set by hand stay, and fonds loads what was written."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from fonds.extract.weights import load_weights
from training.steps import ROOT, STEPS, Step
from training.weights_file import write

SHIPPED = {"made_by": "python -m training.x", "by_hand": {"old": "seen too seldom"}, "weights": {"new": 1.5, "old": -2}}


def _shipped(folder: Path) -> Path:
    place = folder / "weights.json"
    place.write_text(json.dumps(SHIPPED))
    return place


def test_what_is_set_by_hand_stays(tmp_path: Path) -> None:
    write(tmp_path / "out.json", _shipped(tmp_path), {"old": 9.0, "new": 0.25})
    content = json.loads((tmp_path / "out.json").read_text())
    assert list(content["weights"].items()) == [("new", 0.25), ("old", -2)]
    assert content["by_hand"] == SHIPPED["by_hand"]


@pytest.mark.parametrize("learned", [{"old": 1.0}, {"new": 1.0, "unheard": 1.0}])
def test_other_features_than_those_of_the_code_are_refused(tmp_path: Path, learned: dict[str, float]) -> None:
    with pytest.raises(ValueError, match="not "):
        write(tmp_path / "out.json", _shipped(tmp_path), learned)


@pytest.mark.parametrize("step", [step for step in STEPS if step.makes.endswith("weights.json")], ids=lambda s: s.name)
def test_what_ships_is_what_training_would_write(step: Step, tmp_path: Path) -> None:
    shipped = ROOT / step.makes
    package = ".".join(shipped.relative_to(ROOT / "src").parent.parts)
    write(tmp_path / "again.json", shipped, load_weights(package, shipped.name))
    assert (tmp_path / "again.json").read_bytes() == shipped.read_bytes()
