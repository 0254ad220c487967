"""The flow of this checkout: its own raw/, archive/ and processed/, its own fonds.toml. `prefect.yaml` deploys it."""

from __future__ import annotations

import os
from pathlib import Path

from prefect import flow

from fonds.flows import ingest as shared

ROOT = Path(__file__).resolve().parent.parent


@flow(name="fonds-ingest", persist_result=False)
def ingest(workers: int | None = None, only_failures: bool = False) -> None:  # noqa: FBT001, FBT002 - named by the UI
    """Clean what is new in this checkout's raw/."""
    settings = ROOT / "fonds.toml"
    if settings.is_file():
        os.environ.setdefault("FONDS_CONFIG", str(settings))
    shared.ingest_here(
        raw=str(ROOT / "raw"),
        archive=str(ROOT / "archive"),
        processed=str(ROOT / "processed"),
        workers=workers,
        only_failures=only_failures,
    )


if __name__ == "__main__":
    ingest()
