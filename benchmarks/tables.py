"""Tables: shown in the terminal, written as JSON and Markdown."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from rich.console import Console
from rich.table import Table as RichTable

Cell = str | int | float | None


@dataclass(frozen=True, slots=True)
class Table:
    """A table with a note on how to read it. Floats are shown with three digits below 1.5 and one above."""

    title: str
    columns: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]
    note: str = ""


def shown(cell: Cell) -> str:
    if cell is None:
        return "–"
    if isinstance(cell, float):
        return f"{cell:.3f}" if abs(cell) < 1.5 else f"{cell:.1f}"
    return str(cell)


def to_terminal(tables: Sequence[Table], console: Console) -> None:
    for table in tables:
        drawn = RichTable(title=table.title, title_justify="left", caption=table.note or None, caption_justify="left")
        for position, column in enumerate(table.columns):
            drawn.add_column(column, justify="left" if position == 0 else "right", no_wrap=True)
        for row in table.rows:
            drawn.add_row(*map(shown, row))
        console.print(drawn)
        console.print()


def to_markdown(tables: Sequence[Table], facts: Mapping[str, str]) -> str:
    parts = ["# Benchmark", "\n".join(f"- {name}: {value}" for name, value in facts.items())]
    for table in tables:
        ruler = "| --- |" + " ---: |" * (len(table.columns) - 1)
        lines = [f"| {' | '.join(table.columns)} |", ruler]
        lines += [f"| {' | '.join(shown(cell).replace('|', chr(92) + '|') for cell in row)} |" for row in table.rows]
        parts += [f"## {table.title}", "\n".join(lines)]
        if table.note:
            parts.append(table.note)
    return "\n\n".join(parts) + "\n"


def to_json(tables: Sequence[Table], facts: Mapping[str, str]) -> str:
    read = [
        {"title": t.title, "note": t.note, "rows": [dict(zip(t.columns, row, strict=True)) for row in t.rows]}
        for t in tables
    ]
    return json.dumps({"facts": dict(facts), "tables": read}, ensure_ascii=False, indent=1) + "\n"


def write(folder: Path, tables: Sequence[Table], facts: Mapping[str, str]) -> None:
    """Write `benchmark.json` and `benchmark.md` into the folder, which is made."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "benchmark.json").write_text(to_json(tables, facts), encoding="utf-8")
    (folder / "benchmark.md").write_text(to_markdown(tables, facts), encoding="utf-8")
