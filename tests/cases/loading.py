"""The cases: a capture of our own writing, and what is right to make of it."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

FOLDER = Path(__file__).parent
EXPECTED = "expected.json"
MEDIA_TYPES = {".txt": "text/plain", ".md": "text/markdown", ".html": "text/html"}
# What `expected.json` may state; docs/develop/accuracy-floor.md says what each means.
KEYS = frozenset(
    ("about", "capture", "part", "text", "has", "lacks", "title", "subtitle", "bylines", "published", "modified",
     "credits", "site", "language")
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Case:
    """One page: its bytes, the facts known about the capture, and what is expected of it."""

    name: str
    payload: bytes
    suffix: str
    expected: Mapping[str, Any]

    @property
    def is_html(self) -> bool:
        return self.suffix == ".html"

    @property
    def facts(self) -> dict[str, Any]:
        """Keyword arguments for `fonds.clean`."""
        stated = self.expected.get("capture", {})
        captured = stated.get("captured_at")
        return {
            "media_type": MEDIA_TYPES[self.suffix],
            "url": stated.get("url"),
            "captured_at": datetime.fromisoformat(captured) if captured else None,
        }


def _case(folder: Path) -> Case:
    expected = json.loads((folder / EXPECTED).read_text(encoding="utf-8"))
    unknown = set(expected) - KEYS
    if unknown:
        raise ValueError(f"{folder.name}/{EXPECTED} states {sorted(unknown)}; known are {sorted(KEYS)}")
    (capture,) = folder.glob("capture.*")
    return Case(folder.name, capture.read_bytes(), capture.suffix, expected)


def load() -> tuple[Case, ...]:
    """All cases by name."""
    return tuple(_case(path.parent) for path in sorted(FOLDER.glob(f"*/{EXPECTED}")))


def digest_of(cases: tuple[Case, ...]) -> str:
    """SHA-256 over names, payloads and expectations: it changes with any of them, and with nothing else."""
    whole = hashlib.sha256()
    for case in cases:
        stated = json.dumps(case.expected, sort_keys=True, ensure_ascii=False).encode()
        for part in (f"{case.name}{case.suffix}".encode(), case.payload, stated):
            whole.update(hashlib.sha256(part).digest())
    return whole.hexdigest()
