"""Build the wheel, install it into a fresh environment, and run its command on the samples as a user would.

Not a pytest module: it needs an environment of its own. `make wheel` calls it; it ends with 0 when all is well.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import venv
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


def call(*command: str | Path, cwd: Path, ok: tuple[int, ...] = (0,)) -> str:
    """Standard output of a command; ends the check with the command's own words when it fails."""
    environment = {name: value for name, value in os.environ.items() if not name.startswith(("FONDS_", "PYTHONPATH"))}
    done = subprocess.run([*map(str, command)], cwd=cwd, env=environment, capture_output=True, text=True, check=False)
    if done.returncode not in ok or "Traceback" in done.stderr:
        print(done.stdout, done.stderr, sep="\n")
        sys.exit(f"{' '.join(map(str, command))} ended with {done.returncode}, expected {ok}")
    return done.stdout


def main() -> None:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        call(sys.executable, "-m", "build", "--wheel", "--outdir", folder, ROOT, cwd=folder)
        (wheel,) = folder.glob("*.whl")
        venv.create(folder / "venv", with_pip=True)
        binaries = folder / "venv" / ("Scripts" if os.name == "nt" else "bin")
        call(binaries / "python", "-m", "pip", "install", "--quiet", "--disable-pip-version-check", wheel, cwd=folder)
        fonds = binaries / "fonds"
        print(call(fonds, "--version", cwd=folder).strip())
        summary = call(
            fonds, "run", ROOT / "raw", "--archive", "archive", "--processed", "processed", "--workers", "2", cwd=folder
        )
        print(summary)
        counted = call(fonds, "query", "SELECT count(*) AS n FROM documents", "--format", "json", cwd=folder)
        documents = json.loads(counted)[0]["n"]
        reports = len(list((folder / "processed").glob("*/report.html")))
        if not documents or documents != reports:
            sys.exit(f"the installed wheel archived {documents} documents and wrote {reports} reports")
        sample = next(iter(sorted((ROOT / "raw").glob("*.html"))))
        cleaned = json.loads(call(fonds, "clean", sample, "--format", "json", cwd=folder))
        if not cleaned["text"]:
            sys.exit(f"`fonds clean {sample.name}` gave no text")
        print(f"The wheel works: {documents} documents, {reports} reports.")


if __name__ == "__main__":
    main()
