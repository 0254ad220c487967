"""Rows of tables: of data, one piece with its cells parted by tabs, or of a layout, whose cells are parted."""

from __future__ import annotations

from collections import Counter
from itertools import pairwise

from fonds.capture.dom import Dom

# What makes a row more than data: its cells are parted then.
_ROW_BREAKERS = frozenset(
    "table h1 h2 h3 h4 h5 h6 pre blockquote article section form figure hr".split()  # noqa: SIM905
)
# In a cell of data they list what the cell says; pages are laid out with them as well.
_LISTS = frozenset({"ul", "ol", "dl"})
_CELLS = ("td", "th")
# Row text above this is prose laid out by a table, not data. Chosen by eye, not tuned.
MAX_ROW_CHARS = 1_000
# Rows with more elements nest whole tables; looking into each would take time with the square of the nesting.
MAX_ROW_ELEMENTS = 1_000
# A lone row with a cell longer than the first is a layout. So is a row with so many paragraphs in a cell (two in a lone
# row) or with a cell of links, if there is a cell of so much prose. Chosen by eye, not tuned.
_LONE_CELL, _PARAGRAPHS, _PROSE, _LONE_PROSE = 200, 3, 150, 80
# A menu has at least so many links, and nearly all of its text in them.
_MENU_LINKS, _MENU_SHARE = 3, 0.8
_NO_DATA = frozenset({"presentation", "none"})


def data_rows(dom: Dom) -> set[int]:
    """The rows of data: more than one cell, no blocks inside that would part the text, and no sign of a layout."""
    rows = {number: table for number in dom.by_tag.get("tr", ()) if (table := _table_of(dom, number)) is not None}
    per_table = Counter(rows.values())
    return {number for number, table in rows.items() if not _lays_out(dom, number, table, per_table[table])}


def menu_cells(dom: Dom) -> frozenset[int]:
    """The cells of nothing but links beside a cell of prose, in the only row of a table that has several cells."""
    found: dict[int, list[list[int]]] = {}
    for row in dom.by_tag.get("tr", ()):
        cells = [number for number in dom.children(row) if dom.tags[number] in _CELLS]
        if len(cells) > 1:
            found.setdefault(dom.parents[row], []).append(cells)
    lone = [rows[0] for rows in found.values() if len(rows) == 1]
    return frozenset(
        menu
        for cells in lone
        if (menus := [cell for cell in cells if dom.last[cell] - cell <= MAX_ROW_ELEMENTS and _is_menu(dom, cell)])
        and any(cell not in menus and dom.ends[cell] - dom.starts[cell] >= _LONE_PROSE for cell in cells)
        for menu in menus
    )


def _table_of(dom: Dom, row: int) -> int | None:
    """The table of a row that is short enough and has cells enough for one of data, else None; -1 without a table."""
    if dom.last[row] - row > MAX_ROW_ELEMENTS:
        return None
    inside = dom.tags[row + 1 : dom.last[row]]
    cells = inside.count("td") + inside.count("th")
    if cells < 2 or dom.ends[row] - dom.starts[row] > MAX_ROW_CHARS or len(inside) > 40 * cells:
        return None
    if inside.count("p") + inside.count("div") > 2 * cells or not _ROW_BREAKERS.isdisjoint(inside):
        return None
    table = row
    while table > 0 and dom.tags[table] != "table":
        table = dom.parents[table]
    return table or -1


def _lays_out(dom: Dom, row: int, table: int, rows: int) -> bool:
    """Whether the row places parts of a page side by side; `rows` are those of its table that might be data."""
    if table > 0 and dom.attributes[table].get("role") in _NO_DATA:
        return True
    inside = dom.tags[row + 1 : dom.last[row]]
    lists = not _LISTS.isdisjoint(inside)
    if lists and rows < 2:
        return True
    cells = [number for number in dom.children(row) if dom.tags[number] in _CELLS]
    if rows < 2 and sum(not dom.element_text(cell).isspace() for cell in cells if dom.element_text(cell)) < 2:
        return True
    longest = max((dom.ends[number] - dom.starts[number] for number in cells), default=0)
    lone = rows < 2 and "th" not in inside
    if longest < (_LONE_PROSE if lone else _PROSE):
        return False
    least = 2 if lone else _PARAGRAPHS
    return (lone and longest > _LONE_CELL) or any(
        _paragraphs(dom, cell) >= least or _is_menu(dom, cell) for cell in cells
    )


def _paragraphs(dom: Dom, cell: int) -> int:
    """The paragraphs of a cell: `<p>` and pairs of `<br>` begin one."""
    inside = dom.tags[cell + 1 : dom.last[cell]]
    breaks = sum(one == other == "br" for one, other in pairwise(inside))
    return inside.count("p") + breaks + 1 if breaks else inside.count("p")


def _is_menu(dom: Dom, cell: int) -> bool:
    links = [number for number in range(cell + 1, dom.last[cell]) if dom.tags[number] == "a"]
    if len(links) < _MENU_LINKS:
        return False
    linked = sum(len(dom.element_text(number).strip()) for number in links)
    return linked >= _MENU_SHARE * len("".join(dom.element_text(cell).split()))
