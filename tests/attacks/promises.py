"""What must hold for any capture, asked of one at a time. Runs in a worker process that can be killed."""

from __future__ import annotations

import time
import traceback
from dataclasses import dataclass, replace
from datetime import UTC, datetime

import pyarrow as pa

from fonds.capture import decode
from fonds.capture.dom import parse
from fonds.errors import FondsError, LimitExceeded, StageFailed
from fonds.model import Record
from fonds.pipeline import records_of
from fonds.schema.rows import RunFacts, from_row, to_row
from fonds.schema.tables import SCHEMAS
from tests.attacks.evidence import broken_evidence

# Any time at all, the same for both of the times that a capture is processed.
_AT = datetime(2025, 3, 10, 12, tzinfo=UTC)
_RUN = RunFacts("attack", _AT, _AT)


@dataclass(frozen=True, slots=True)
class Verdict:
    """What came of one capture: the promises that it broke, each as kind and detail, and what the processing took.

    `refused` is the code of the error of ours that it ended in, `documents` how many were made; seconds are CPU time
    for processing it once: other work on the machine does not count.
    """

    broken: tuple[tuple[str, str], ...]
    seconds: float
    documents: int = 0
    entries: int = 0
    refused: str = ""


def _partition(record: Record) -> str:
    """Why the blocks are no partition of the capture's text; empty where they are."""
    document, text = record.document, decode(record.capture)
    blocks = [block for block in document.blocks if not block.outside]
    whole = parse(text).text if record.capture.is_html else text
    if "".join(block.raw for block in blocks) != whole:
        return "the blocks' raw texts joined are not the capture's text"
    if [block.index for block in document.blocks] != list(range(len(document.blocks))):
        return "the blocks are not numbered in order"
    if any(block.outside for block in document.blocks[: len(blocks)]):
        return "blocks outside the text stand before others"
    return ""


def _round_trip(record: Record) -> str:
    """Why a record does not come back from its row; empty where it does."""
    row = to_row(record, _RUN)
    table = pa.Table.from_pylist([row], schema=SCHEMAS["documents"])
    if table.to_pylist() != pa.Table.from_pylist(table.to_pylist(), schema=SCHEMAS["documents"]).to_pylist():
        return "the row changes in Arrow"
    back = from_row(table.to_pylist()[0])
    again = to_row(back, _RUN, payload_bytes=len(record.capture.payload))
    if again["row_digest"] != row["row_digest"]:
        changed = [name for name in row if row[name] != again[name]]
        return f"columns {', '.join(changed)} do not come back from the row"
    kept = replace(record, capture=replace(record.capture, payload=b""))
    if not _holds_surrogates(row, record) and back.document != kept.document:
        return "the document that comes back from the row is another"
    return ""


def _holds_surrogates(row: dict[str, object], record: Record) -> bool:
    """Lone surrogates become U+FFFD in a row, which is said of `to_row`; only then may a document come back changed."""
    return "\ufffd" in str(row) or any("\ufffd" in block.raw for block in record.document.blocks)


def examine(payload: bytes, media_type: str, url: str | None, *, twice: bool = True) -> Verdict:
    """Process a capture and ask for every promise. An empty media type lets the bytes tell.

    Without `twice` it is not processed again, and its row is not made and read back: what takes most of the time, and
    what a long run therefore asks of a part of its captures only.
    """
    broken: list[tuple[str, str]] = []
    records: tuple[Record, ...] = ()
    refused = ""
    began = time.process_time()
    try:
        records = records_of(payload, media_type=media_type or None, url=url, captured_at=_AT)
    except (StageFailed, LimitExceeded) as error:
        # A bound of work may refuse a bomb; a mutant of a page that anybody wrote is no bomb, which `fuzz` looks at.
        kind, refused = ("stage_failed" if isinstance(error, StageFailed) else ""), error.code
        broken += [(kind, error.message)] if kind else []
    except FondsError as error:
        refused = error.code
    except BaseException as error:  # noqa: BLE001 - whatever comes is the finding
        broken.append((f"exception {type(error).__name__}", traceback.format_exc()[-600:]))
    seconds = time.process_time() - began
    entries = 0
    for record in records:
        entries += len(record.document.evidence)
        broken += [("partition", why)] if (why := _partition(record)) else []
        broken += [(f"evidence {one.kind}", one.detail) for one in broken_evidence(record.capture, record.document)]
        broken += [("round trip", why)] if twice and (why := _round_trip(record)) else []
    if records and twice:
        again = records_of(payload, media_type=media_type or None, url=url, captured_at=_AT)
        if [to_row(r, _RUN)["row_digest"] for r in records] != [to_row(r, _RUN)["row_digest"] for r in again]:
            broken.append(("digest", "the second time gives another row_digest"))
    return Verdict(tuple(broken), seconds, len(records), entries, refused)
