"""Draws the house: `python docs/images/house.py` writes house.svg from the layers in pyproject.toml.

A layer that this page does not describe is an error, so the picture can't lag behind the contract.
"""

from __future__ import annotations

import tomllib
from pathlib import Path

HERE = Path(__file__).parent
# What each package does, and where a capture passes it: the numbers are those of docs/develop/README.md.
DOES = {
    "cli": ("commands; errors become words and exit codes", ""),
    "flows": ("runs: plan, workers, commits", "1"),
    "pipeline": ("the whole line as one pure function", "3"),
    "report": ("pages for people", "9"),
    "archive": ("tables, releases", "8"),
    "curation": ("what people decided", ""),
    "quality": ("checks, signals, the verdict", "6"),
    "extract": ("a room for each field: sources, candidates, features, choose", "5"),
    "cleaning": ("blocks with roles: segment, propose, judge, name", "4"),
    "marks": ("the grammar of bylines, credits, dates, names, furniture: candidates, no decisions", ""),
    "languages": ("a file for each language: data only", ""),
    "capture": ("finding, opening, decoding, parsing", "2"),
    "schema": ("columns, rows, the published contract", "7"),
    "settings": ("what a result depends on", ""),
    "model": ("Capture, Block, Document, Record, Failure", ""),
    "buckets": ("paths into object stores: s3://", ""),
    "errors": ("one tree, each with code, advice and exit code", ""),
}
HEAD = (
    "src/fonds: each package may import those below it, never one beside or above it.",
    "The numbers are the way of a capture, from a file in raw/ to row and report.",
)
WIDTH, LEFT, TOP, HEIGHT, GAP = 960, 72, 64, 46, 8
STYLE = """
    .paper { fill: #ffffff } .box { fill: #f3f6fa; stroke: #8a97a6 } .name { fill: #14202b; font-weight: 600 }
    .does { fill: #44515e } .note { fill: #44515e } .step { fill: #0b5cad } .number { fill: #ffffff; font-weight: 600 }
    .arrow { stroke: #44515e; fill: none; stroke-width: 1.5 }
    @media (prefers-color-scheme: dark) {
      .paper { fill: #0d1117 } .box { fill: #1a222c; stroke: #5c6b7a } .name { fill: #f0f4f8 }
      .does { fill: #b4c0cc } .note { fill: #b4c0cc } .step { fill: #6cb2f5 } .number { fill: #0d1117 }
      .arrow { stroke: #b4c0cc }
    }
    text { font: 14px system-ui, -apple-system, 'Segoe UI', 'DejaVu Sans', sans-serif } .name { font-size: 15px }
"""


def layers() -> list[list[str]]:
    """The packages from top to bottom; those beside each other don't import each other."""
    settings = tomllib.loads((HERE.parents[1] / "pyproject.toml").read_text("utf-8"))
    contract = settings["tool"]["importlinter"]["contracts"][0]
    return [[part.strip().removeprefix("fonds.") for part in row.split("|")] for row in contract["layers"]]


def _box(name: str, left: int, top: int, width: int) -> list[str]:
    does, step = DOES[name]
    middle = top + HEIGHT // 2 + 5
    beside = left + 114
    drawn = [
        f'<rect class="box" x="{left}" y="{top}" width="{width}" height="{HEIGHT}" rx="6"/>',
        f'<text class="name" x="{left + 14}" y="{middle}">{name}</text>',
        f'<text class="does" x="{beside}" y="{middle}">{does}</text>',
    ]
    if step:
        right = left + width - 22
        drawn.append(f'<circle class="step" cx="{right}" cy="{middle - 5}" r="12"/>')
        drawn.append(f'<text class="number" x="{right}" y="{middle}" text-anchor="middle">{step}</text>')
    return drawn


def picture() -> str:
    """The SVG."""
    rows = layers()
    bottom = TOP + len(rows) * (HEIGHT + GAP)
    inside = WIDTH - LEFT - 24
    drawn = []
    for number, row in enumerate(rows):
        width = (inside - GAP * (len(row) - 1)) // len(row)
        for place, name in enumerate(row):
            left, top = LEFT + place * (width + GAP), TOP + number * (HEIGHT + GAP)
            drawn += _box(name, left, top, width)
    tip, middle = bottom - GAP, (TOP + bottom) // 2
    lines = "\n  ".join(
        [
            f'<rect class="paper" width="{WIDTH}" height="{bottom + 16}"/>',
            f'<text class="note" x="{LEFT}" y="30">{HEAD[0]}</text>',
            f'<text class="note" x="{LEFT}" y="50">{HEAD[1]}</text>',
            *drawn,
            f'<path class="arrow" d="M36 {TOP} V{tip} M30 {tip - 9} L36 {tip} L42 {tip - 9}"/>',
            f'<text class="note" transform="translate(24 {middle}) rotate(-90)" text-anchor="middle">imports</text>',
        ]
    )
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {bottom + 16}" width="{WIDTH}" '
        f'height="{bottom + 16}" role="img" aria-label="The packages of fonds in their layers">\n'
        f"  <style>{STYLE}  </style>\n  {lines}\n</svg>\n"
    )


if __name__ == "__main__":
    (HERE / "house.svg").write_text(picture(), encoding="utf-8")
