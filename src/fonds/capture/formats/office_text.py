"""The lines of a text that an office program wrote: headings and list items as in Markdown, a row of a table as a line.

What was deleted with changes tracked is left out, what was inserted is text. Text boxes and notes follow the paragraph
that they hang on. The depth of XML is bounded by its parser (256 levels), so these may recurse.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
# The same as the standard's strict form writes it.
_W_STRICT = "{http://purl.oclc.org/ooxml/wordprocessingml/main}"
_FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
_TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
_TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
_OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
_DRAW = "{urn:oasis:names:tc:opendocument:xmlns:drawing:1.0}"
_SVG = "{urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0}"
_HEADING = re.compile(r"heading ?([1-9])$")
# Cells longer than this hold text in columns, not the values of a table.
_LONGEST_CELL = 200
# Blanks that one element may stand for.
_MOST_BLANKS = 100

# What a paragraph is: "p", "li", "row", or "h" with its level.
Line = tuple[str, str]


def _local(element: Any) -> str:
    tag = element.tag
    return tag.replace(_W_STRICT, _W) if isinstance(tag, str) else ""


def _written(lines: list[Line]) -> list[str]:
    """The lines with blank ones between paragraphs; items and rows stand together."""
    written: list[str] = []
    before = ""
    for kind, raw in lines:
        text = "\n".join(line.strip() for line in raw.split("\n")).strip()
        if not text:
            before = ""
            continue
        if written and not (kind == before and kind in ("li", "row")):
            written.append("")
        mark = "- " if kind == "li" else f"{'#' * int(kind[1:])} " if kind.startswith("h") else ""
        written += (mark + (" ".join(text.split()) if mark else text)).split("\n")
        before = kind
    return [*written, ""] if written else []


# -- DOCX


def docx_headings(styles: Any) -> dict[str, str]:
    """What paragraphs of a style are, by the style's id: headings, titles, items of lists."""
    found = {}
    for style in styles:
        if _local(style) != f"{_W}style":
            continue
        name = next((str(_attribute(e, "val") or "").lower() for e in style if _local(e) == f"{_W}name"), "")
        match = _HEADING.match(name)
        kind = f"h{min(6, int(match[1]) + 1)}" if match else "h1" if name == "title" else ""
        kind = kind or ("li" if name.startswith(("list bullet", "list number")) else "")
        if kind:
            found[str(_attribute(style, "styleId"))] = kind
    return found


def docx_lines(root: Any, styles: Mapping[str, str]) -> list[str]:
    """The lines of the document, or of its notes."""
    return _written(list(_docx_blocks(root, styles)))


def _attribute(element: Any, name: str) -> str | None:
    value: str | None = element.get(f"{_W}{name}")
    if value is None:
        value = element.get(f"{_W_STRICT}{name}")
    return value


def _docx_blocks(element: Any, styles: Mapping[str, str]) -> Iterator[Line]:
    for child in element:
        tag = _local(child)
        if tag == f"{_W}p":
            paragraph = _DocxParagraph(styles)
            paragraph.read(child)
            yield paragraph.kind, "".join(paragraph.pieces)
            for box in paragraph.boxes:
                yield from _docx_blocks(box, styles)
        elif tag == f"{_W}tr":
            yield from _row([list(_docx_blocks(cell, styles)) for cell in child.iter(f"{_W}tc", f"{_W_STRICT}tc")
                             if _row_of(cell) is child])  # fmt: skip
        elif tag not in (f"{_W}del", f"{_W}moveFrom", _FALLBACK):
            yield from _docx_blocks(child, styles)


def _row_of(cell: Any) -> Any:
    """The row that a cell belongs to; a cell may stand inside of content controls."""
    return next((up for up in cell.iterancestors() if _local(up) == f"{_W}tr"), None)


@dataclass
class _DocxParagraph:
    styles: Mapping[str, str]
    pieces: list[str] = field(default_factory=list)
    boxes: list[Any] = field(default_factory=list)
    kind: str = "p"

    def read(self, element: Any) -> None:
        for child in element:
            tag = _local(child)
            if tag == f"{_W}t":
                self.pieces.append(child.text or "")
            elif tag == f"{_W}tab":
                self.pieces.append("\t")
            elif tag in (f"{_W}br", f"{_W}cr"):
                self.pieces.append("\n")
            elif tag == f"{_W}noBreakHyphen":
                self.pieces.append("-")
            elif tag == f"{_W}pPr":
                self._look(child)
            elif tag == f"{_W}txbxContent":
                self.boxes.append(child)
            elif tag not in (f"{_W}del", f"{_W}moveFrom", f"{_W}rPr", _FALLBACK):
                self.read(child)

    def _look(self, properties: Any) -> None:
        for each in properties:
            tag = _local(each)
            if tag == f"{_W}pStyle":
                self.kind = self.styles.get(str(_attribute(each, "val")), self.kind)
            elif tag == f"{_W}numPr" and self.kind == "p":
                self.kind = "li"
            elif tag == f"{_W}outlineLvl" and (level := _attribute(each, "val") or "").isdecimal() and int(level) < 9:
                self.kind = f"h{min(6, int(level) + 2)}"


def _row(cells: list[list[Line]]) -> Iterator[Line]:
    """A row of values as one line; cells that hold text one below the other."""
    filled = [[(kind, text) for kind, text in cell if text.strip()] for cell in cells]
    if all(len(cell) <= 1 and len(cell[0][1] if cell else "") <= _LONGEST_CELL for cell in filled):
        text = "\t".join(" ".join(cell[0][1].split()) if cell else "" for cell in filled)
        yield ("row", text) if len(filled) > 1 else ("p", text)
    else:
        for cell in filled:
            yield from cell


# -- ODT

# No text of the document: what was deleted, comments, forms, declarations of fields.
_ODT_LEFT_OUT = frozenset(
    {f"{_TEXT}tracked-changes", f"{_OFFICE}annotation", f"{_OFFICE}forms", f"{_TEXT}sequence-decls", f"{_SVG}desc",
     f"{_TEXT}variable-decls", f"{_TEXT}user-field-decls", f"{_SVG}title", f"{_TEXT}note-citation"}
)  # fmt: skip


def odt_lines(root: Any) -> list[str]:
    """The lines of the document."""
    body = root.find(f"{_OFFICE}body")
    return _written(list(_odt_blocks(body if body is not None else root, "p")))


def _odt_blocks(element: Any, kind: str) -> Iterator[Line]:
    for child in element:
        tag = _local(child)
        if tag in (f"{_TEXT}p", f"{_TEXT}h"):
            paragraph = _OdtParagraph()
            paragraph.read(child)
            level = str(child.get(f"{_TEXT}outline-level") or "1")
            heading = f"h{min(6, max(1, int(level)))}" if level.isdecimal() and len(level) < 3 else "h1"
            yield heading if tag == f"{_TEXT}h" else kind, "".join(paragraph.pieces)
            for box in paragraph.boxes:
                yield from _odt_blocks(box, "p")
        elif tag == f"{_TABLE}table-row":
            yield from _row([list(_odt_blocks(cell, "p")) for cell in child if _local(cell) == f"{_TABLE}table-cell"])
        elif tag in (f"{_TEXT}list-item", f"{_TEXT}list-header"):
            yield from _odt_blocks(child, "li")
        elif tag not in _ODT_LEFT_OUT:
            yield from _odt_blocks(child, kind)


@dataclass
class _OdtParagraph:
    pieces: list[str] = field(default_factory=list)
    boxes: list[Any] = field(default_factory=list)

    def read(self, element: Any) -> None:
        self.pieces.append(element.text or "")
        for child in element:
            tag = _local(child)
            if tag == f"{_TEXT}s":
                count = str(child.get(f"{_TEXT}c") or "1")
                self.pieces.append(" " * min(_MOST_BLANKS, int(count) if count.isdecimal() and len(count) < 6 else 1))
            elif tag == f"{_TEXT}tab":
                self.pieces.append("\t")
            elif tag == f"{_TEXT}line-break":
                self.pieces.append("\n")
            elif tag in (f"{_TEXT}note", f"{_DRAW}text-box"):
                self.boxes.append(child)
            elif tag not in _ODT_LEFT_OUT:
                self.read(child)
            self.pieces.append(child.tail or "")
