"""The nightly audit of this checkout: its own raw/, archive/ and processed/. `prefect.yaml` deploys it."""

from __future__ import annotations

import os
from pathlib import Path

from prefect import flow

from fonds.flows import audit as shared

ROOT = Path(__file__).resolve().parent.parent


@flow(name="fonds-audit", persist_result=False)
def audit(nights: int = 7, replay: bool = False, workers: int | None = None) -> None:  # noqa: FBT001, FBT002 - named by the UI
    """Check this checkout's raw/ and archive/, a part each night."""
    settings = ROOT / "fonds.toml"
    if settings.is_file():
        os.environ.setdefault("FONDS_CONFIG", str(settings))
    shared.audit_here(
        raw=str(ROOT / "raw"),
        archive=str(ROOT / "archive"),
        processed=str(ROOT / "processed"),
        nights=nights,
        replay=replay,
        workers=workers,
    )


if __name__ == "__main__":
    audit()
