"""What `report.json`, `document.json` and the front matter of `document.md` hold."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import yaml

from fonds.model import Record
from fonds.report.shown import pictured
from fonds.schema.signal_columns import COLUMN_NAMES

# libyaml's writes the same some ten times faster, where PyYAML was built with it.
_DUMPER = getattr(yaml, "CSafeDumper", yaml.SafeDumper)
# Columns that are the document's text and not a report on it.
_TEXT_COLUMNS = ("text", "blocks")
# Columns that say how the document came about; they stand in report.json.
_REPORT_ONLY = (
    "evidence", "checks", "signals", "fingerprint", "fingerprint_parts", "context_digest", "fonds_version",
    "language_opinions", "span_start", "span_end", "charset", "charset_basis", "note", "blocks",
)  # fmt: skip


def report_data(row: Mapping[str, Any]) -> dict[str, Any]:
    """The documents row (as `to_json` gives it) without the text itself; the names are the archive's."""
    return {name: value for name, value in row.items() if name not in _TEXT_COLUMNS}


# What may be said of a document that is kept back: nothing in its words, or in those of whoever gave it.
_OF_WITHHELD = (
    "capture_id", "collection", "payload_digest", "payload_bytes", "media_type", "access", "embargo_until", "tier",
    "needs_review", "fingerprint", "context_digest", "fonds_version", "row_digest", "run_id", "run_started_at",
    "run_ingested_at",
)  # fmt: skip


def withheld_data(row: Mapping[str, Any]) -> dict[str, Any]:
    """What report.json holds of a document whose text is kept back."""
    return {"withheld": True, **{name: value for name, value in row.items() if name in _OF_WITHHELD}}


def document_data(record: Record, row: Mapping[str, Any]) -> dict[str, Any]:
    """The cleaned document: its fields, its text, and the kept blocks with kind, role and text. Its Markdown stands in
    document.md."""
    left_out = (*_REPORT_ONLY, *COLUMN_NAMES, *(name for name in row if name.startswith(("run_", "sidecar_"))))
    data = {name: value for name, value in row.items() if name not in left_out}
    data["blocks"] = [
        {"index": b.index, "kind": b.kind.value, "role": b.role.value, "level": b.level, "text": b.text}
        for b in record.document.blocks
        if b.kept and b.text
    ]
    return data


def front_matter(record: Record, row: Mapping[str, Any]) -> dict[str, Any]:
    """The fields people look for first, empty ones left out."""
    document = record.document
    published, modified, language = document.published, document.modified, document.language
    facts: dict[str, Any] = {
        "title": document.title,
        "subtitle": document.subtitle,
        "authors": [byline.name for byline in document.bylines],
        "published": published.edtf if published else None,
        "modified": modified.edtf if modified else None,
        "site": document.site_name,
        "language": language.tag if language else None,
        "topics": list(document.topics),
        "photo_credits": [credit.credit_line for credit in document.photo_credits],
        "url": record.capture.target_uri or document.canonical_url,
        "captured_at": row["captured_at"],
        "access": document.access,
        "quality": document.quality.tier.value,
        "needs_review": document.quality.needs_review,
        "capture_id": record.capture.capture_id,
        "row_digest": row["row_digest"],
        "sources": [source["path"] for source in row["run_sources"]],
    }
    return {name: value for name, value in facts.items() if value not in (None, [])}


def document_markdown(record: Record, row: Mapping[str, Any]) -> str:
    """YAML front matter and the document as Markdown. Control characters that a terminal obeys become pictures (␛)."""
    head = yaml.dump(
        front_matter(record, row),
        Dumper=_DUMPER,
        allow_unicode=True,
        sort_keys=False,
        width=10_000,
        default_flow_style=False,
    )
    return f"---\n{head}---\n\n{pictured(record.document.markdown)}"
