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


@pytest.mark.parametrize(
    ("variable", "value", "said"),
    [
        ("FONDS_WROKERS", "2", "FONDS_WROKERS.*FONDS_WORKERS may be meant"),
        ("FONDS_CLEANING__MAX_NESTNG", "2", "FONDS_CLEANING__MAX_NESTING may be meant"),
        ("fonds_wrokers", "2", "fonds_wrokers"),
        ("FONDS_RAW", "", "raw.*empty"),
        ("FONDS_ARCHIVE", " ", "archive.*empty"),
        ("FONDS_CONFIG", "", "FONDS_CONFIG"),
        ("FONDS_WORKERS", "", "workers"),
    ],
)
def test_mistakes_in_variables_are_named(monkeypatch: pytest.MonkeyPatch, variable: str, value: str, said: str) -> None:
    monkeypatch.setenv(variable, value)
    with pytest.raises(SettingsError, match=said):
        load_config()


def test_other_variables_are_let_be(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("FONDS_DEBUG", "FONDS_HOME", "FONDS_DATA"):
        monkeypatch.setenv(name, "1")
    monkeypatch.setenv("fonds_workers", "2")
    assert load_config().workers == 2


def test_a_folder_in_place_of_the_file() -> None:
    Path("fonds.toml").mkdir()
    with pytest.raises(SettingsError, match=r"fonds\.toml.*folder"):
        load_config()


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ({"raw": "archive"}, "raw, archive"),
        ({"raw": "archive/pages"}, "raw, archive"),
        ({"raw": "processed/../processed"}, "raw, processed"),
        ({"archive": "x", "processed": "./x"}, "archive, processed"),
    ],
)
def test_what_is_read_and_what_is_written_are_apart(given: dict[str, str], said: str) -> None:
    with pytest.raises(SettingsError, match=said):
        load_config(**{name: Path(place) for name, place in given.items()})


def test_folders_of_fonds_may_lie_among_the_captures() -> None:
    config = load_config(raw=Path())
    assert config.own_folders == {
        Path(name).resolve() for name in ("archive", "archive.parts", "processed", "curation", "releases")
    }
