"""What is learned or generated is listed in order, and the list is true."""

from __future__ import annotations

import importlib.util
from pathlib import Path

import pytest

from training.__main__ import main
from training.steps import ROOT, STEPS, Step, command_of

PAGE = (ROOT / "docs" / "develop" / "models.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("step", STEPS, ids=lambda step: step.name)
def test_a_step_makes_a_file_that_ships_and_is_explained(step: Step) -> None:
    assert (ROOT / step.makes).is_file()
    assert importlib.util.find_spec(step.module) is not None
    assert step.name in PAGE


def test_every_learned_file_that_ships_has_a_step() -> None:
    shipped = {str(path.relative_to(ROOT)) for path in (ROOT / "src").rglob("*.npz")}
    shipped |= {str(path.relative_to(ROOT)) for path in (ROOT / "src").rglob("weights.json")}
    assert shipped == {step.makes for step in STEPS if step.makes.endswith((".npz", "weights.json"))}


def test_the_author_model_is_written_where_it_ships() -> None:
    authors = pytest.importorskip("training.authors")
    assert next(step.makes for step in STEPS if step.name == "authors") == str(authors.PLACE.relative_to(ROOT))


def test_roles_come_after_the_models_whose_dropped_lines_they_learn_from() -> None:
    names = [step.name for step in STEPS]
    assert max(names.index("html"), names.index("text")) < names.index("roles") < names.index("authors")


def test_a_trial_writes_beside_what_ships() -> None:
    html = next(step for step in STEPS if step.name == "html")
    command = command_of(html, Path("data"), Path("elsewhere.npz"), trial=True)
    assert command == ["-m", "training.html", "--data", "data", "--out", "elsewhere.npz", "--every", "25"]


def test_without_a_wish_the_steps_are_listed(capsys: pytest.CaptureFixture[str]) -> None:
    assert main([]) == 0
    listed = capsys.readouterr().out
    assert all(step.name in listed for step in STEPS)


def test_nothing_runs_without_data(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["--run"])
    assert "--data" in capsys.readouterr().err
