"""A log's pointer that a killed run wrote and did not record is no damage; any other change of it is."""

from __future__ import annotations

from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast

import pytest

from fonds.archive import problem_of

NAME = "events/_delta_log/_last_checkpoint"


@pytest.mark.parametrize(
    ("said", "there", "recorded", "is_damaged"),
    [
        ('{"version": 20}', True, False, False),
        ('{"version": 20}', True, True, True),
        ('{"version": 20}', False, False, True),
        ('{"version": 2', True, False, True),
        ("[]", True, False, True),
    ],
)
def test_a_pointer_written_anew(tmp_path: Path, *, said: str, there: bool, recorded: bool, is_damaged: bool) -> None:
    log = tmp_path / "events/_delta_log"
    log.mkdir(parents=True)
    (log / "_last_checkpoint").write_text(said)
    checkpoint = f"{20:020}.checkpoint.parquet"
    if there:
        (log / checkpoint).write_bytes(b"PAR1")
    entries = {NAME: (1, "0" * 64, None)}
    if recorded:
        entries[f"events/_delta_log/{checkpoint}"] = (4, "0" * 64, None)
    ledger = cast("Any", SimpleNamespace(archive=tmp_path, entries=entries))
    assert (problem_of(ledger, NAME) is not None) is is_damaged
