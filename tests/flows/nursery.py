"""Starts processes that withdraw or reprocess, so that a test can kill them: `python nursery.py`, a line for each.

Everything is imported once; a child is forked from it and does one thing in one folder. It writes its number when it
begins.
"""

from __future__ import annotations

import os
import signal
import sys
from pathlib import Path

from fonds.archive import Archive
from fonds.flows.config import Cleaning, RunConfig, load_config
from fonds.flows.reprocess import reprocess
from fonds.flows.withdrawing import withdraw


def configured(folder: Path) -> RunConfig:
    places = {name: folder / name for name in ("raw", "archive", "processed")}
    return load_config(**places, workers=1, cleaning=Cleaning(max_nesting=1_999))


def act(what: str, folder: Path) -> None:
    """What a child does; the withdrawal is of the first capture."""
    config = configured(folder)
    if what == "reprocess":
        reprocess(config)
    else:
        first = min(path.name for path in config.raw.iterdir())
        found = [
            row for row in Archive(config.archive).to_arrow().to_pylist() if row["run_sources"][0]["path"] == first
        ]
        withdraw(config, [row["capture_id"] for row in found], "mistake", releases=folder / "releases")


def main() -> None:
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)
    print("ready", flush=True)
    for line in sys.stdin:
        what, _, folder = line.strip().partition(" ")
        if os.fork() == 0:
            os.chdir(folder)
            os.write(1, f"{os.getpid()}\n".encode())
            code = 1
            try:
                act(what, Path(folder))
                code = 0
            finally:
                os.write(1, f"ended {code}\n".encode())
                os._exit(code)


if __name__ == "__main__":
    main()
