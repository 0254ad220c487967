"""Looking at one row: is it as the schema says, as its digest says, and the whole text of its capture; processed again,
is it the same? Runs in a worker, within the limits on time and memory of a document."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from fonds.archive.force import IN_FORCE
from fonds.capture import decode
from fonds.capture.dom import parse
from fonds.errors import CaptureChanged, CaptureError, FondsError
from fonds.flows.auditing.findings import AuditFinding, CheckName
from fonds.flows.auditing.reopening import Where, part_of, reopen
from fonds.model import Capture, Context, Failure
from fonds.pipeline import fingerprint_of, process_parts
from fonds.schema.digest import ROW_DIGEST, RUN_PREFIX, row_digest
from fonds.schema.faults import faults_of
from fonds.schema.fields import storable
from fonds.schema.ledger import run_of
from fonds.schema.rows import to_row
from fonds.settings import Settings

_MEND = "run `fonds reprocess {id}`, or put the archive back from a copy"
NO_CAPTURE = "its raw file is not there, so that its blocks could not be put together with it"
OTHER_VERSION = "made by another version or with other settings: not comparable; `fonds reprocess --dry-run` compares"
OTHER_TEXT = "made by another version, whose parser reads the page's text otherwise"


@dataclass(frozen=True, slots=True)
class RowAsked:
    """What a row is asked. `context` is what it is processed again with; None asks for no replay."""

    row: Mapping[str, Any]
    places: tuple[Where, ...]
    settings: Settings
    context: Context | None = None


@dataclass(slots=True)
class Answer:
    """What came of it; `not_asked` says what could not be asked, and why."""

    findings: list[AuditFinding] = field(default_factory=list)
    not_asked: list[str] = field(default_factory=list)
    replayed: bool = False


def examine(asked: RowAsked) -> Answer:
    """Ask everything of a row."""
    row, answer = asked.row, Answer()
    for fault in faults_of(row):
        answer.findings.append(_finding(row, "row_schema", fault))
    if row_digest(row) != row[ROW_DIGEST]:
        answer.findings.append(_finding(row, "row_digest", "the row differs from the digest that it had when written"))
    if not asked.places:
        answer.not_asked.append(NO_CAPTURE)
        return answer
    try:
        capture = reopen(row, asked.places, asked.settings)
    except CaptureChanged as error:
        what = "its capture can't be opened: the file holds other bytes than those archived"
        answer.findings.append(AuditFinding(CheckName.ROWS, "row_capture", error.path, what, _BACK, row["capture_id"]))
        return answer
    except CaptureError as error:
        what = f"its capture can't be opened: {error.message.rstrip('.')}"
        finding = AuditFinding(CheckName.ROWS, "row_capture", asked.places[0].shown, what, _BACK, row["capture_id"])
        answer.findings.append(finding)
        return answer
    is_ours = row["fingerprint"] == fingerprint_of(asked.settings).digest
    why = _partition(row, part_of(row, capture), asked.settings)
    if why and is_ours:
        answer.findings.append(_finding(row, "row_partition", why))
    elif why:
        answer.not_asked.append(OTHER_TEXT)
    if asked.context is not None:
        _replay(asked, capture, answer, is_ours=is_ours)
    return answer


_BACK = "put the raw file back from a copy"


def _finding(row: Mapping[str, Any], code: str, what: str) -> AuditFinding:
    check = CheckName.REPLAY if code.startswith("replay") else CheckName.ROWS
    sources: Sequence[Mapping[str, Any]] = row["run_sources"] or ()
    place = sources[0]["path"] if sources else row["capture_id"]
    return AuditFinding(check, code, place, what, _MEND.format(id=row["capture_id"][:12]), row["capture_id"])


def _partition(row: Mapping[str, Any], capture: Capture, settings: Settings) -> str:
    """Why the row's blocks are no partition of the capture's text; empty where they are."""
    text = decode(capture)
    try:
        whole = parse(text, settings).text if capture.is_html else text
    except FondsError as error:
        return f"the page can't be parsed again ({error.message.rstrip('.')})"
    inside = [block for block in row["blocks"] or () if not block["outside"]]
    if "".join(block["raw"] for block in inside) != storable(whole):
        return "its blocks, put together, are not the text of its capture"
    if not capture.is_html and any(_slice(block, text) != block["raw"] for block in inside):
        return "a block does not stand where its locator says"
    return ""


def _slice(block: Mapping[str, Any], text: str) -> Any:
    return storable("".join(text[span["start"] : span["end"]] for span in block["locator"] or ()))


def _replay(asked: RowAsked, capture: Capture, answer: Answer, *, is_ours: bool) -> None:
    """Process the capture again, and compare digests."""
    row = asked.row
    assert asked.context is not None
    curation = asked.context.seen(part_of(row, capture)).digest
    if not is_ours or row["context_digest"] != asked.context.digest_with(curation):
        answer.not_asked.append(OTHER_VERSION)
        return
    answer.replayed = True
    result = process_parts(capture, asked.settings, asked.context)
    if isinstance(result, Failure):
        answer.findings.append(_finding(row, "replay_failed", f"processed again, it fails: {result.message}"))
        return
    record = next((each for each in result if each.capture.capture_id == row["capture_id"]), None)
    if record is None:
        answer.findings.append(_finding(row, "replay_failed", "the file is parted otherwise when processed again"))
        return
    again = to_row(
        record,
        run_of(row),
        payload_bytes=row["payload_bytes"],
        default_collection=asked.settings.default_collection,
    )
    # What later statements put in the place of what processing says.
    again.update({name: row[name] for name in IN_FORCE})
    if row_digest(again) != row[ROW_DIGEST]:
        changed = [
            name
            for name, value in row.items()
            if not name.startswith(RUN_PREFIX) and name != ROW_DIGEST and again.get(name) != value
        ]
        where = f": {', '.join(changed)} differ" if changed else ""
        answer.findings.append(_finding(row, "replay_differs", f"processed again, it gives another row{where}"))
