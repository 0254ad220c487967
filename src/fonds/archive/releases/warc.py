"""The texts of a release as WARC conversion records (WARC 1.1, section 6.7), packed record by record.

A record's block is the cleaned text in UTF-8. Its address is the page's own or, as the format demands one, the
capture's digest as a name (RFC 6920) where no address is known. Its date is that of the capture, as in Common Crawl's
WET files; where none is known that of the conversion, the day of the release, and `Fonds-Captured-At: unknown` says so.
What else is known of the document stands in `WARC-JSON-Metadata`.
"""

from __future__ import annotations

import base64
import io
import json
import uuid
from collections.abc import Mapping
from datetime import UTC, date, datetime, time
from pathlib import Path
from typing import IO, Any

import pyarrow as pa

from fonds.archive.releases.forms import flat, without_detail
from fonds.archive.releases.shards import TARGET

_ROWS = 200
_TYPE = "text/plain; charset=utf-8"
_SPACE = uuid.UUID("8f0c1c36-4a4a-5b73-9a26-0f3f0c2a7d51")
# What the record's own fields say already.
_SAID = ("capture_id", "url", "target_uri", "captured_at")


class WarcFiles:
    """Writes files of at most some 256 MB. The same documents give the same bytes. Raises OSError."""

    def __init__(self, folder: Path, release: str, day: date) -> None:
        folder.mkdir(parents=True)
        self._folder, self._release = folder, release
        self._day = datetime.combine(day, time(), UTC)
        self._number = -1
        self._next()

    def write(self, rows: pa.Table) -> None:
        for batch in without_detail(rows).to_batches(max_chunksize=_ROWS):
            for row in batch.to_pylist():
                self._record(row)
        if self._file.tell() >= TARGET:
            self.close()
            self._next()

    def close(self) -> None:
        self._file.close()

    def _next(self) -> None:
        from warcio.warcwriter import WARCWriter  # noqa: PLC0415 - only releases need it

        self._number += 1
        name = f"part-{self._number:05}.warc.gz"
        self._file: IO[bytes] = (self._folder / name).open("wb")
        self._writer: Any = WARCWriter(self._file, gzip=True, warc_version="WARC/1.1")
        said = {
            "software": "fonds",
            "format": "WARC File Format 1.1",
            "isPartOf": self._release,
            "description": "Texts cleaned out of web captures; each record is a document.",
        }
        lines = "".join(f"{key}: {value}\r\n" for key, value in said.items())
        fields = {
            "WARC-Record-ID": _name(f"{self._release}/{name}"),
            "WARC-Date": _instant(self._day),
            "WARC-Filename": name,
        }
        self._write(None, "warcinfo", lines.encode(), "application/warc-fields", fields)

    def _record(self, row: Mapping[str, Any]) -> None:
        told = flat(row)
        address = told.get("url") or told.get("target_uri") or told.get("canonical_url")
        captured = row.get("captured_at")
        fields = {
            "WARC-Record-ID": _name(row["capture_id"]),
            "WARC-Date": _instant(captured or self._day),
            # Field values are a line of ASCII, whatever a page calls itself.
            "WARC-JSON-Metadata": json.dumps({name: v for name, v in told.items() if name not in _SAID}),
        }
        if captured is None:
            fields["Fonds-Captured-At"] = "unknown"
        text = row["text"].encode("utf-8", "replace")
        self._write(_one_line(address) or _digest_name(row["capture_id"]), "conversion", text, _TYPE, fields)

    def _write(self, address: str | None, kind: str, block: bytes, media_type: str, fields: dict[str, str]) -> None:
        record = self._writer.create_warc_record(
            address,
            kind,
            payload=io.BytesIO(block),
            length=len(block),
            warc_content_type=media_type,
            warc_headers_dict=fields,
        )
        self._writer.write_record(record)


def _name(of: str) -> str:
    return f"<urn:uuid:{uuid.uuid5(_SPACE, of)}>"


def _digest_name(capture_id: str) -> str:
    return f"ni:///sha-256;{base64.urlsafe_b64encode(bytes.fromhex(capture_id)).decode().rstrip('=')}"


def _instant(at: datetime) -> str:
    return at.astimezone(UTC).isoformat(timespec="microseconds")[:26] + "Z"


def _one_line(address: object) -> str | None:
    """An address as a field's value: without white space or control characters, which would begin another field."""
    return "".join(c for c in str(address) if c.isprintable() and not c.isspace()) if address else None
