"""Other forms in which a release may hold its documents, beside Parquet: JSON lines and Markdown files; see `warc`.

Each takes tables of documents in their order and says by name which columns it needs.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import IO, Any, Protocol

import pyarrow as pa
import yaml
import zstandard

from fonds.archive.releases.shards import TARGET
from fonds.model.markdown import to_markdown
from fonds.model.visible import pictured
from fonds.schema.fields import blocks_from
from fonds.schema.released import DETAIL
from fonds.schema.rows import to_json

# Documents that become Python's at a time: few of those with all their blocks.
_FEW, _MANY = 10, 200
_LEVEL = 3


class ReleaseForm(Protocol):
    """Writes documents below a folder of its own. Raises OSError."""

    def write(self, rows: pa.Table) -> None: ...

    def close(self) -> None: ...


def flat(row: Mapping[str, Any]) -> dict[str, Any]:
    """What is said of a document, without its text, as JSON has it and without what is null.

    Authors by name, and of what the page says about rights what is said of the document or site.
    """
    told = to_json({name: value for name, value in row.items() if value not in (None, []) and name not in _NOT_FLAT})
    return told | {name: value for name, value in _nested(row).items() if value}


_NOT_FLAT = frozenset({"text", "bylines", "photo_credits", "rights", *DETAIL})


def _nested(row: Mapping[str, Any]) -> dict[str, Any]:
    return {
        "authors": [byline["name"] for byline in row.get("bylines") or () if byline["name"]],
        "photo_credits": [credit["credit_line"] for credit in row.get("photo_credits") or () if credit["credit_line"]],
        "rights": [
            statement["statement"]
            for statement in row.get("rights") or ()
            if statement["scope"] in ("document", "site") and statement["statement"]
        ],
    }


class JsonLines:
    """`id`, `text`, `source`, `created` and `metadata`, as Dolma's tools and datatrove's JsonlReader take them."""

    def __init__(self, folder: Path, source: str) -> None:
        folder.mkdir(parents=True)
        self._folder, self._source = folder, source
        self._number = -1
        self._file: IO[bytes] | None = None
        self._packer: Any = None
        self._next()

    def write(self, rows: pa.Table) -> None:
        for batch in without_detail(rows).to_batches(max_chunksize=_MANY):
            lines = (json.dumps(self._line(row), ensure_ascii=False) + "\n" for row in batch.to_pylist())
            self._packer.write("".join(lines).encode("utf-8"))
        assert self._file is not None
        if self._file.tell() >= TARGET:
            self.close()
            self._next()

    def close(self) -> None:
        self._packer.close()

    def _next(self) -> None:
        self._number += 1
        self._file = (self._folder / f"part-{self._number:05}.jsonl.zst").open("wb")
        self._packer = zstandard.ZstdCompressor(level=_LEVEL, write_checksum=True).stream_writer(self._file)

    def _line(self, row: Mapping[str, Any]) -> dict[str, Any]:
        told = flat(row)
        line = {"id": told.pop("capture_id"), "text": row["text"], "source": self._source}
        if day := row.get("published_as_stated") or told.get("captured_at"):
            line["created"] = day
        return {**line, "metadata": told}


class MarkdownFiles:
    """A file for each document, `ab/abcd….md` by its id: what is known of it as YAML, then the kept blocks. Control
    characters that a terminal obeys become pictures (␛), as in document.md."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        folder.mkdir(parents=True)

    def write(self, rows: pa.Table) -> None:
        for batch in rows.to_batches(max_chunksize=_FEW):
            for row in batch.to_pylist():
                name = row["capture_id"]
                file = self._folder / name[:2] / f"{name}.md"
                file.parent.mkdir(exist_ok=True)
                head = yaml.safe_dump(flat(row), allow_unicode=True, sort_keys=False, width=120)
                body = pictured(to_markdown(blocks_from(row["blocks"])))
                # Halves of characters are no UTF-8; the archive has none, a reader of it might.
                file.write_text(f"---\n{head}---\n\n{body}", encoding="utf-8", errors="replace", newline="\n")

    def close(self) -> None:
        pass


def without_detail(rows: pa.Table) -> pa.Table:
    return rows.select([name for name in rows.column_names if name not in DETAIL])
