"""Settings from the command line, the environment and one TOML file, in that order."""

from __future__ import annotations

from pathlib import Path

import pytest

from fonds.errors import SettingsError
from fonds.flows.config import Cleaning, load_config
from fonds.settings import Settings


@pytest.fixture(autouse=True)
def _here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


def test_defaults_are_those_of_the_library() -> None:
    assert load_config().settings == Settings()
    assert set(Cleaning.model_fields) == set(Settings.__dataclass_fields__)


def test_order_of_places(monkeypatch: pytest.MonkeyPatch) -> None:
    Path("fonds.toml").write_text("workers = 3\nshard_size = 7\n[cleaning]\nmax_nesting = 44\nmax_attributes = 55\n")
    monkeypatch.setenv("FONDS_SHARD_SIZE", "8")
    monkeypatch.setenv("FONDS_CLEANING__MAX_NESTING", "45")
    config = load_config(workers=5, raw=None)
    assert (config.workers, config.shard_size, config.raw) == (5, 8, Path("raw"))
    assert (config.settings.max_nesting, config.settings.max_attributes) == (45, 55)


def test_a_named_file(monkeypatch: pytest.MonkeyPatch) -> None:
    Path("other.toml").write_text('raw = "captures"\n')
    monkeypatch.setenv("FONDS_CONFIG", "other.toml")
    assert load_config().raw == Path("captures")
    monkeypatch.setenv("FONDS_CONFIG", "gone.toml")
    with pytest.raises(SettingsError, match=r"gone\.toml"):
        load_config()


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("workers = 0", "workers"),
        ('workers = "many"', "workers"),
        ("wrokers = 2", "wrokers"),
        ("[cleaning]\nmax_nest = 3", "max_nest"),
        ("workers = = 2", "toml"),
        ("[thresholds]\nmax_failure_share = 1.5", "max_failure_share"),
    ],
)
def test_mistakes_are_named(written: str, said: str) -> None:
    Path("fonds.toml").write_text(written)
    with pytest.raises(SettingsError, match=said):
        load_config()
