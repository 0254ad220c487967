"""Kept blocks as CommonMark with pipe tables."""

from __future__ import annotations

import re
from collections.abc import Iterable

from fonds.model.block import Block, Kind, Role

# What would turn plain text into structure at the beginning of a line, or markup anywhere (CommonMark 0.31, 2.4).
_INLINE = re.compile(r"([\\`*_\[\]<>])")
_LEADING = re.compile(r"^(\s*)([#+\-=~|]|\d{1,9}[.)](?=\s))")


def escape(text: str) -> str:
    """Text such that a CommonMark reader shows the same characters."""
    escaped = _INLINE.sub(r"\\\1", text)
    match = _LEADING.match(escaped)
    if match is None:
        return escaped
    mark = match[2]
    guarded = f"\\{mark}" if len(mark) == 1 else f"{mark[:-1]}\\{mark[-1]}"
    return f"{match[1]}{guarded}{escaped[match.end() :]}"


def _fence(code: str) -> str:
    runs = [len(run) for run in re.findall(r"`+", code)]
    mark = "`" * max(3, max(runs, default=0) + 1)
    return f"{mark}\n{code}\n{mark}"


def _one(block: Block) -> str:
    text = block.text
    if block.role is Role.TITLE:
        return f"# {escape(text)}"
    if block.kind is Kind.CODE:
        return _fence(text)
    lines = "\n".join(escape(line) for line in text.split("\n"))
    if block.kind is Kind.HEADING:
        return f"{'#' * min(6, max(2, block.level or 2))} {escape(' '.join(text.split()))}"
    if block.kind is Kind.QUOTE:
        return "\n".join(f"> {line}" for line in lines.split("\n"))
    if block.role in (Role.CAPTION, Role.CREDIT, Role.SUBTITLE):
        return f"*{lines}*"
    return lines


# An item that bears its number: "3. ", "12) ". Letters and Roman numerals are no markers in CommonMark, but text.
_NUMBER = re.compile(r"(\d{1,9}[.)])\s+(?=\S)")


def _item(block: Block, widths: list[int]) -> str:
    """An item of a list, indented to stand inside the one above it; `widths` are those of the open items' markers."""
    number = _NUMBER.match(block.text)
    mark = number[1] if number is not None else "-"
    del widths[(block.level or 1) - 1 :]
    indent = " " * sum(widths)
    widths.append(len(mark) + 1)
    lines = block.text[number.end() if number is not None else 0 :].split("\n")
    return f"{indent}{mark} " + f"\n{indent}{' ' * widths[-1]}".join(map(escape, lines))


def _row(block: Block) -> list[str]:
    return [escape(cell.strip()).replace("|", "\\|") for cell in block.text.split("\t")]


def _table(rows: list[list[str]]) -> str:
    width = max(map(len, rows))
    padded = [row + [""] * (width - len(row)) for row in rows]
    lines = [f"| {' | '.join(row)} |" for row in padded]
    return "\n".join([lines[0], "|" + " --- |" * width, *lines[1:]])


def to_markdown(blocks: Iterable[Block]) -> str:
    """The kept blocks in order. List items stand close, table rows (cells parted by tabs) become one table."""
    parts: list[str] = []
    table: list[list[str]] = []
    previous: Kind | None = None
    widths: list[int] = []
    for block in blocks:
        if not block.kept or not block.text:
            continue
        if block.kind is Kind.TABLE_ROW:
            table.append(_row(block))
            previous = block.kind
            continue
        if table:
            parts.append(_table(table))
            table = []
        if block.kind is not Kind.LIST_ITEM or block.role is Role.TITLE:
            widths.clear()
            parts.append(_one(block))
        elif previous is Kind.LIST_ITEM and widths:
            parts[-1] += f"\n{_item(block, widths)}"
        else:
            parts.append(_item(block, widths))
        previous = block.kind
    if table:
        parts.append(_table(table))
    return "\n\n".join(parts) + "\n" if parts else ""
