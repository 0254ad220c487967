"""What the sample captures in `raw/` must come out as, read from `expected/`."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from fonds.model import Block

RAW = Path(__file__).parents[2] / "raw"
EXPECTED = Path(__file__).parent / "expected"


@dataclass(frozen=True, slots=True)
class Line:
    """A line that is not blank: its number from 1, its words, and where they begin and end in the decoded text."""

    number: int
    words: str
    start: int
    end: int


def load() -> dict[str, Mapping[str, Any]]:
    """Expectations by the capture's path below `raw/`."""
    read = [json.loads(path.read_text(encoding="utf-8")) for path in sorted(EXPECTED.glob("*.json"))]
    return {each["capture"]: each for each in read}


def payload(capture: str) -> bytes:
    return (RAW / capture).read_bytes()


def lines(text: str) -> Iterator[Line]:
    """The lines of a text copy that are not blank; LF and CRLF end a line."""
    position = 0
    for number, whole in enumerate(text.split("\n"), start=1):
        words = whole.strip()
        if words:
            start = position + whole.index(words)
            yield Line(number, words, start, start + len(words))
        position += len(whole) + 1


def roles_of(line: Line, blocks: tuple[Block, ...]) -> tuple[str, ...]:
    """The roles of the blocks that hold some of the line's words, in order, each once."""
    seen: list[str] = []
    for block in blocks:
        if block.outside:
            continue
        for span in block.locator.spans:
            if span.start < line.end and span.end > line.start and block.role.value not in seen:
                seen.append(block.role.value)
    return tuple(seen)


def allowed_roles(expected: Mapping[str, Any]) -> dict[int, frozenset[str]]:
    """The roles that each scored line may have, by line number."""
    return {
        number: frozenset(entry["role"])
        for entry in expected.get("roles", ())
        for number in range(entry["lines"][0], entry["lines"][1] + 1)
    }
