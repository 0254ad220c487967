"""The files of one document."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Any

from fonds.model.capture import ACCESS
from fonds.report.data import document_data, document_markdown, report_data, withheld_data
from fonds.report.files import write_json, write_text
from fonds.report.links import Links
from fonds.report.page import document_page, withheld_page
from fonds.schema.rows import from_row, to_json

# The files that hold the document's own words.
_WITH_TEXT = ("document.md", "document.json")
# Those for programs.
_DATA = ("document.json", "report.json")


def may_lie_open(row: Mapping[str, Any], least: str, today: date) -> bool:
    """Whether a document's words may stand in pages that anybody can read who finds the folder.

    `row` holds access and embargo as in force; `least` is the least open access that may. Until the end of its embargo
    a document counts as restricted; an access in words of others counts as closed.
    """
    access = row["access"] if row["access"] in ACCESS else ACCESS[-1]
    rank = ACCESS.index(access)
    if row["embargo_until"] is not None and today < row["embargo_until"]:
        rank = max(rank, ACCESS.index("restricted"))
    return rank <= ACCESS.index(least)


def write_document(
    folder: Path,
    row: Mapping[str, Any],
    shown: bool = True,  # noqa: FBT001, FBT002 - for `map`
    raw: str | None = None,
    data: bool = True,  # noqa: FBT001, FBT002
) -> Path:
    """Write document.md, report.html and, as data, document.json and report.json into `folder/<capture_id>/`; give that
    folder.

    `row` is a documents row (`fonds.schema.rows.to_row`, or read from the archive). Of one that is not `shown` only
    report.json and report.html are there, without a word of the document. `raw` is the address of its raw file as
    seen from the document's folder. Without `data` its JSON files are written only where one lies there already, as
    an old one must not contradict the page. `report.html` comes last, so that where it stands the others do too.
    Raises OSError.
    """
    target = folder / str(row["capture_id"])
    values = to_json(row)
    links = Links.of(row["capture_id"], raw)
    data = data or any((target / name).exists() for name in _DATA)
    if not shown:
        for name in _WITH_TEXT:
            (target / name).unlink(missing_ok=True)
        if data:
            write_json(target / "report.json", withheld_data(values))
        write_text(target / "report.html", withheld_page(row, links))
        return target
    record = from_row(row)
    write_text(target / "document.md", document_markdown(record, values))
    if data:
        write_json(target / "document.json", document_data(record, values))
        write_json(target / "report.json", report_data(values))
    write_text(target / "report.html", document_page(row, links, record, data=data))
    return target
