"""How quick an archive is after a year of nightly runs: `python -m benchmarks.nights FOLDER [NIGHTS]`.

Each night commits five made-up documents and a failure, and tidies the archive when that is due, as a run does. Printed
are seconds of CPU time.
"""

from __future__ import annotations

import importlib.util
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from fonds.archive import Archive, due, open_writer, tidy

_ROWS = Path(__file__).parents[1] / "tests" / "archive" / "made.py"
_SHOWN = frozenset({1, 29, 100, 200, 365})


def made() -> Any:
    """The module of the tests that makes rows."""
    spec = importlib.util.spec_from_file_location("fonds_archive_made", _ROWS)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


def _seconds(step: Callable[[], object]) -> str:
    begun = time.process_time()
    step()
    return f"{time.process_time() - begun:.2f} s"


def _write(archive: Path) -> None:
    with open_writer(archive, "look") as writer:
        writer.known()


def main(archive: Path, nights: int) -> None:
    """Make the nights, and say what opening costs after some of them."""
    rows = made()
    for night in range(nights):
        with open_writer(archive, f"night-{night}") as writer:
            writer.commit(documents=rows.rows(5 * night, 5 * night + 5), failures=[rows.failure(f"b/{night}.bin")])
            if due(archive):
                tidy(writer, f"night-{night}")
        if night + 1 in _SHOWN:
            opened = _seconds(lambda: _write(archive))
            row = _seconds(lambda: Archive(archive).row(rows.capture_id(1)))
            count = _seconds(lambda: Archive(archive).query("SELECT tier, count(*) FROM documents GROUP BY 1"))
            print(f"night {night + 1}: opened for writing {opened}, one document {row}, a query {count}")


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else 365)
