"""Write constraints.txt anew: the versions that `make run` and `make test` install. Called by `make constraints`.

Resolves fonds with its extras dev and bench in a fresh environment of each Python given, without installing anything,
and writes a line `NAME==VERSION` for each package; where Pythons differ, a line for each with a marker. Commit the file
when `make test` passes with it.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
EXTRAS = "dev,bench"
Versions = dict[str, str]


def resolve(python: str, folder: Path) -> tuple[str, Versions]:
    """The Python's version (`3.11`) and what pip would install there by name. Ends the program where pip can't."""
    fresh = folder / "venv"
    subprocess.run([python, "-m", "venv", "--clear", fresh], check=True)  # noqa: S603 - the Pythons of who calls us
    report = folder / "report.json"
    options = ["--quiet", "--disable-pip-version-check", "--dry-run", "--report", str(report)]
    binary = fresh / "bin" / "python"
    subprocess.run([binary, "-m", "pip", "install", *options, f"{ROOT}[{EXTRAS}]"], check=True)  # noqa: S603
    told = json.loads(report.read_text())
    packages = [item["metadata"] for item in told["install"]]
    named = {re.sub(r"[-_.]+", "-", package["name"]).lower(): package["version"] for package in packages}
    return told["environment"]["python_version"], {name: named[name] for name in sorted(named) if name != "fonds"}


def lines(resolved: list[tuple[str, Versions]]) -> list[str]:
    """The lines of the file. `resolved` goes from the oldest Python to the newest; each version of a package holds from
    the Python that it was resolved for up to the next that has another one, the first and the last without end."""
    written = []
    for name in sorted({name for _, versions in resolved for name in versions}):
        known = [(python, versions[name]) for python, versions in resolved if name in versions]
        starts = [each for index, each in enumerate(known) if index == 0 or each[1] != known[index - 1][1]]
        for index, (python, version) in enumerate(starts):
            bounds = [f'python_version >= "{python}"'] if index else []
            bounds += [f'python_version < "{starts[index + 1][0]}"'] if index + 1 < len(starts) else []
            written.append("; ".join(filter(None, [f"{name}=={version}", " and ".join(bounds)])))
    return written


def main(pythons: list[str]) -> None:
    """Resolve for each Python and write the file."""
    with tempfile.TemporaryDirectory() as name:
        resolved = [resolve(python, Path(name)) for python in pythons]
    resolved.sort(key=lambda one: [int(part) for part in one[0].split(".")])
    written = lines(resolved)
    (ROOT / "constraints.txt").write_text("\n".join(written) + "\n")
    print(f"constraints.txt: {len(written)} lines for Python {', '.join(python for python, _ in resolved)}")


if __name__ == "__main__":
    main(sys.argv[1:])
