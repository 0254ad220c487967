"""What the guides say is true: links lead somewhere, queries run, settings and codes are those of the code."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest

from fonds import Archive
from fonds.errors import CaptureError, FondsError, LimitExceeded, StageFailed
from fonds.flows.config import load_config
from fonds.flows.run import execute

ROOT = Path(__file__).resolve().parents[2]
PAGES = [ROOT / "README.md", ROOT / "CHANGELOG.md", *sorted((ROOT / "docs").rglob("*.md"))]
DATA_TEAMS = (ROOT / "docs" / "data-teams.md").read_text()


@pytest.fixture(scope="module")
def archive(tmp_path_factory: pytest.TempPathFactory) -> Archive:
    folder = tmp_path_factory.mktemp("docs")
    execute(load_config(raw=ROOT / "raw", archive=folder / "archive", processed=folder / "processed", workers=1))
    return Archive(folder / "archive")


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_links_lead_somewhere(page: Path) -> None:
    for target in re.findall(r"\]\(([^)#\s]+)", page.read_text()):
        if not target.startswith("https://"):
            assert (page.parent / target).exists(), f"{page.name} links to {target}"


def test_python_of_the_guide_runs(archive: Archive) -> None:
    block = next(b for b in re.findall(r"```python\n(.*?)```", DATA_TEAMS, re.DOTALL) if "fonds.Archive" in b)
    code = block.replace('"archive"', repr(str(archive.path))).replace("raw-folder/page.html", "bench-notes.html")
    exec(compile(code, "data-teams.md", "exec"), {})


def test_settings_of_the_guide_are_the_defaults(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (block,) = re.findall(r"```toml\n(.*?)```", (ROOT / "docs" / "archivists.md").read_text(), re.DOTALL)
    stated = tomllib.loads(block)
    monkeypatch.chdir(tmp_path)
    defaults = load_config().model_dump(mode="json")
    assert stated.pop("workers")
    defaults.pop("workers")
    # TOML has no word for nothing: what is off unless stated is a comment there.
    for section in ("select", "retention"):
        defaults[section] = {name: value for name, value in defaults[section].items() if value is not None}
    assert stated == defaults


def test_every_code_of_a_failure_is_explained() -> None:
    guide = (ROOT / "docs" / "archivists.md").read_text()
    errors: list[type[FondsError]] = [*CaptureError.__subclasses__(), LimitExceeded, StageFailed]
    for error in errors:
        assert f"| `{error.code}` |" in guide, f"{error.code} is not explained"


def test_limits_of_what_is_committed() -> None:
    for page in PAGES:
        assert not re.search(r"/(?:root|home|tmp)/", page.read_text()), f"{page.name} holds a path of a machine"
