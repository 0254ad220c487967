"""The examples for other tools give the documents they say, each where its package is installed."""

from __future__ import annotations

import importlib.util
import os
import re
import shutil
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest

from fonds import Archive
from fonds.archive import release
from fonds.flows.config import load_config
from fonds.flows.run import execute

ROOT = Path(__file__).resolve().parents[2]
GUIDE = (ROOT / "docs" / "data-teams.md").read_text(encoding="utf-8")
EXAMPLES = dict(re.findall(r"<!-- example: ([^>]+?) -->\n```python\n(.*?)```", GUIDE, re.DOTALL))


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder as readers of the guide have it: `archive` and `releases/NAME`, of two of the samples."""
    place = tmp_path_factory.mktemp("readers")
    (place / "raw").mkdir()
    for name in ("bench-notes.html", "rooftop-beekeeping.txt"):
        shutil.copy(ROOT / "raw" / name, place / "raw" / name)
    execute(load_config(raw=place / "raw", archive=place / "archive", processed=place / "processed", workers=1))
    release(Archive(place / "archive"), place / "releases", "NAME", today=date(2026, 4, 1))
    return place


def test_every_tool_has_its_example() -> None:
    tools = {name.split()[0] for name in EXAMPLES}
    assert tools == {"duckdb", "polars", "pandas", "pyspark", "datasets", "datatrove", "deltalake"}


@pytest.mark.parametrize("name", EXAMPLES)
def test_examples_give_what_they_say(folder: Path, name: str) -> None:
    package = name.split(maxsplit=1)[0]
    if importlib.util.find_spec(package) is None:
        pytest.skip(f"{package} is not installed")
    if package == "pyspark" and shutil.which("java") is None:
        pytest.skip("pyspark needs Java")
    rows = Archive(folder / "archive").to_arrow(columns=["lang", "tier", "access"]).to_pylist()
    expected = sum(row["lang"] == "en" and row["tier"] in ("A", "B") for row in rows)
    assert expected > 0
    environment = {**os.environ, "HF_HUB_OFFLINE": "1", "HF_HOME": str(folder / "hf"), "SPARK_LOCAL_IP": "127.0.0.1"}
    # A file, as some of the tools start processes that read it again.
    script = folder / f"{package}_example.py"
    script.write_text(f"{EXAMPLES[name]}\nprint('count:', count)\n", encoding="utf-8")
    done = subprocess.run(
        [sys.executable, script], cwd=folder, env=environment, capture_output=True, text=True, check=False, timeout=300
    )
    assert f"count: {expected}\n" in done.stdout, done.stderr[-2000:]
