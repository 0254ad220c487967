"""The lines of the capture beside the cleaned text as HTML. Made here and not in the template, where the some hundred
lines of a report took most of its time. Paragraphs end where HTML says that they do: their end tags took up room."""

from __future__ import annotations

from collections.abc import Callable

from markupsafe import Markup, escape

from fonds.report.sheet import BlockLine, Row
from fonds.report.shown import marked

Side = Callable[[BlockLine], str]
_DATA = "said by the page's data"


def _cut(line: BlockLine) -> str:
    return f" <i>… {line.cut:,} more characters are not shown here</i>" if line.cut else ""


def _kept(line: BlockLine, left: Side, tools: Side | None) -> str:
    role = line.role.value
    plain = role == "body"
    label = "" if plain and not line.outside else escape(f"{line.name}, {_DATA}" if line.outside else line.name)
    names = " ".join(name for name in ("" if plain else role, line.kind) if name)
    kind = "" if names == "paragraph" else f' class="{escape(names)}"'
    return (
        f'<div class="k" id="b{line.index}"><p>{left(line)}{_cut(line)}<div>'
        + (f'<span class="role">{label}</span>' if label else "")
        + (str(tools(line)) if tools else "")
        + f"<p{kind}>{marked(line.text)}</div></div>"
    )


def _gone(line: BlockLine, left: Side, tools: Side | None) -> str:
    return f'<p id="b{line.index}">{left(line)}{_cut(line)}{tools(line) if tools else ""}'


def lines(row: Row, left: Side, tools: Side | None = None) -> Markup:
    """A row of the sheet. `left` gives the capture's side of a line as HTML, `tools` what a page adds to it."""
    if row.kept:
        made = [_kept(line, left, tools) for line in row.lines]
        return Markup("\n".join(made))  # noqa: S704 - escaped where it is put together
    first = row.lines[0]
    why = marked(f"· {first.decided_by}" + (f" · {_DATA}" if first.outside else ""))
    made = [f'<div class="g r-{row.role.value}"><div><span class="role">{escape(row.name)} <i>{why}</i></span>']
    made += [_gone(line, left, tools) for line in row.lines]
    if row.folded:
        made.append(f"<details><summary>{len(row.folded):,} more of {escape(row.name)}</summary>")
        made += [_gone(line, left, tools) for line in row.folded]
        made.append("</details>")
    made.append("</div></div>")
    # White space at the end of a paragraph would be its own.
    return Markup("".join(made))  # noqa: S704 - escaped where it is put together
