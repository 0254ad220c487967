"""The four files of one document."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from fonds.report.data import document_data, document_markdown, report_data
from fonds.report.files import write_json, write_text
from fonds.report.page import document_page
from fonds.schema.rows import from_row, to_json


def write_document(folder: Path, row: Mapping[str, Any]) -> Path:
    """Write document.md, document.json, report.json and report.html into `folder/<capture_id>/`; give that folder.

    `row` is a documents row (`fonds.schema.rows.to_row`, or read from the archive). `report.html` comes last, so that
    where it stands the others do too. Raises OSError.
    """
    record = from_row(row)
    values = to_json(row)
    target = folder / record.capture.capture_id
    write_text(target / "document.md", document_markdown(record, values))
    write_json(target / "document.json", document_data(record, values))
    write_json(target / "report.json", report_data(values))
    write_text(target / "report.html", document_page(row))
    return target
