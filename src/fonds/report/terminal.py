"""Everything known of one document, for the terminal."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from rich import box
from rich.console import Group, RenderableType
from rich.padding import Padding
from rich.rule import Rule
from rich.table import Table
from rich.text import Text

from fonds.report.page import view_of
from fonds.report.sheet import BlockLine, Row
from fonds.report.shown import shown
from fonds.report.words import count, percent

# Standard colours only: every terminal has them, in the reader's own palette.
_ROLE_STYLE = {
    "navigation": "blue", "consent": "magenta", "advert": "red", "disclosure": "yellow", "share": "cyan",
    "newsletter": "magenta", "related": "green", "comments": "yellow", "author_bio": "magenta", "topics": "cyan",
    "search": "blue", "paging": "green", "footer": "red", "legal": "red", "hidden": "bright_black",
    "other": "bright_black",
}  # fmt: skip
_TIER_STYLE = {"A": "bold green", "B": "bold yellow", "C": "bold red"}
_OUTCOME_STYLE = {"pass": "green", "warn": "yellow", "fail": "red", "not asked": "dim"}
# Characters of one block that a terminal shows; the report has more.
_MAX_CHARS = 2_000


def _text(value: object, style: str = "") -> Text:
    """Plain text: no markup is read in it and nothing in it can drive the terminal."""
    return Text(shown(str(value)), style=style)


def _table(*headings: str) -> Table:
    table = Table(box=box.SIMPLE, show_header=bool(headings), pad_edge=False, expand=True)
    for heading in headings:
        table.add_column(heading, overflow="fold")
    return table


def _verdict(view: Mapping[str, Any]) -> Iterator[RenderableType]:
    yield _text(view["title"] or "No title found", "bold")
    yield _text(view["source"], "bright_black")
    head = Text.assemble((f" {view['tier']} ", f"{_TIER_STYLE[view['tier']]} reverse"), f"  text: {view['text_word']}")
    if view["needs_review"]:
        head.append("  a person should look", "red")
    if view["kept_back"]:
        head.append_text(_text(f"  {view['kept_back']}", "red"))
    yield head
    yield _text(view["text_reason"])
    if view["fields_tier"]:
        yield Text.assemble(
            (f" {view['fields_tier']} ", f"{_TIER_STYLE[view['fields_tier']]} reverse"),
            f"  fields: {view['fields_word']}",
        )
        yield _text(view["fields_reason"])
    for check in view["hits"]:
        style = _OUTCOME_STYLE[check["outcome"]]
        yield Text.assemble(("• ", style), (check["title"], "bold"), f" ({check['code']}): ", _text(check["actual"]))
        yield Padding(_text(check["advice"], "bright_black"), (0, 0, 0, 2))


def _fields(view: Mapping[str, Any]) -> RenderableType:
    table = _table("Field", "Value", "Found", "Sure")
    for field in view["fields"]:
        if not field.values:
            table.add_row(field.label, _text(f"not known: {field.absent}", "bright_black"), "", "")
            continue
        value = Text("\n").join(
            Text.assemble(_text(one), _text(f"  {note}" if note else "", "bright_black")) for one, note in field.values
        )
        found = Text("\n").join(_text(f"{p.method}, {p.place.words}") for p in field.proofs)
        for other in field.others:
            value.append_text(_text(f"\nnot chosen: {other.value}", "bright_black"))
            found.append_text(_text(f"\n{other.method}, {other.place.words}", "bright_black"))
        table.add_row(field.label, value, found, Text("\n".join(f"{p.confidence:.2f}" for p in field.proofs)))
    return table


def _block(line: BlockLine, style: str) -> Text:
    text = _text(line.text[:_MAX_CHARS], style)
    left_out = line.cut + max(0, len(line.text) - _MAX_CHARS)
    if left_out:
        text.append(f" … {left_out:,} more characters", "bright_black")
    return text


def _row(table: Table, row: Row) -> None:
    style = "" if row.kept else _ROLE_STYLE.get(row.role.value, "bright_black")
    sign = " " if row.kept else "-"
    for number, line in enumerate(row.lines):
        label = _text(f"{sign} {row.name}" if number == 0 else sign, style or "bright_black")
        table.add_row(label, _block(line, style))
    if row.folded:
        table.add_row(_text(sign, style), _text(f"… {count(len(row.folded), 'more block')}", style))


def _blocks(view: Mapping[str, Any], *, whole: bool) -> Iterator[RenderableType]:
    shares = Text("  ").join(
        _text(f"{s.name} {percent(s.share)}", "bold" if s.kept else _ROLE_STYLE.get(s.role.value, ""))
        for s in view["shares"]
    )
    yield shares
    table = Table(box=None, show_header=False, pad_edge=False, padding=(0, 2, 0, 0))
    table.add_column(width=18, no_wrap=True)
    table.add_column(overflow="fold")
    for row in view["rows"]:
        _row(table, Row(row.kept, row.role, row.name, (*row.lines, *row.folded)) if whole else row)
    yield table
    if view["left_out"]:
        yield _text(f"{count(view['left_out'], 'more block')} not shown", "bright_black")


def _pairs(pairs: list[tuple[str, list[str]]]) -> RenderableType:
    table = _table()
    table.add_column(width=32)
    table.add_column(overflow="fold")
    for label, values in pairs:
        table.add_row(label, Text("\n").join(map(_text, values)))
    return table


def _checks(view: Mapping[str, Any], *, whole: bool) -> Iterator[RenderableType]:
    listed = (*view["hits"], *view["passed"], *view["not_asked"]) if whole else view["hits"]
    if listed:
        table = _table("Result", "Check", "Expected", "Here")
        for check in listed:
            word = Text(check["word"], _OUTCOME_STYLE[check["outcome"]])
            table.add_row(word, _text(check["code"]), _text(check["expected"]), _text(check["actual"]))
        yield table
    if not whole:
        yield _text(f"{count(len(view['passed']), 'check')} passed, {len(view['not_asked'])} not asked", "green")


def show(row: Mapping[str, Any], *, whole: bool = False) -> RenderableType:
    """A documents row for `rich.console.Console.print`: verdict, fields with evidence, blocks by role, checks, origin.

    Removed blocks are coloured and marked with `-`; long runs of them are folded, and
    passed checks only counted, unless `whole`. Hidden characters and
    those a terminal obeys are shown by name.
    """
    view = view_of(row)
    return Group(
        *_verdict(view),
        Rule("Fields", align="left"),
        _fields(view),
        Rule("Capture by block: - is removed", align="left"),
        *_blocks(view, whole=whole),
        Rule("Checks", align="left"),
        *_checks(view, whole=whole),
        Rule("Where it comes from", align="left"),
        _pairs(view["provenance"]),
    )
