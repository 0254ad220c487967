"""The list of every record that a run skipped, as JSON lines beside the account: nothing is only a number."""

from __future__ import annotations

import json
from pathlib import Path
from types import TracebackType
from typing import IO, Self

from fonds.flows.plan import SkippedRecord


class SkippedList:
    """Writes a file that is there only where something was skipped. Lone surrogates are escaped, as all beyond ASCII
    is."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._file: IO[str] | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._file is not None:
            self._file.close()

    def add(self, record: SkippedRecord) -> None:
        """Add a line. The plan may be made anew after an I/O error, and then says it again."""
        if self._file is None:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            self._file = self._path.open("w", encoding="utf-8")
        source = record.source
        line = {
            "path": source.path,
            "offset": source.offset,
            "record_id": source.record_id,
            "name": record.name,
            "code": record.code,
            "kind": record.kind,
            "reason": record.reason,
        }
        self._file.write(json.dumps(line) + "\n")
