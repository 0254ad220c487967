"""What a page of the review shows, and what becomes of what a reviewer decides on it."""

from __future__ import annotations

import threading
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from pydantic import BaseModel, ConfigDict, Field

from fonds.archive import Archive
from fonds.curation import CurationFolder, Opened, read_curations, values_of
from fonds.curation.folder import Kept, last_hand
from fonds.errors import CurationConflict, CurationError, FondsError, WrongCorrection
from fonds.flows.config import RunConfig
from fonds.flows.correcting import Wish, decide, opened_of, put_back
from fonds.flows.reviewing.queue import DONE, OPEN, Item, Rows, queue_of, queue_rows
from fonds.model import Curation
from fonds.model.curation import FIELDS
from fonds.report.reviewing import queue_page, review_page

# Documents that the queue lists at once.
PAGE = 100
# Decisions of one document that can be undone one by one.
_UNDONE = 100


class Asked(BaseModel):
    """What a page sends. `file` and `row` are the digests of what the reviewer had before them: of the document's
    curation (null where there was no file) and of its row."""

    model_config = ConfigDict(extra="forbid", frozen=True, strict=True)

    file: str | None
    row: str
    values: dict[str, list[str]] = Field({}, max_length=20)
    found: list[str] = Field([], max_length=20)
    keep: list[int] = Field([], max_length=20_000)
    drop: list[int] = Field([], max_length=20_000)
    verdict: str | None = None
    note: str | None = None
    undo: bool = False


@dataclass
class Desk:
    """One server's work. `by` is the reviewer, `collection` what they look at (None for all)."""

    config: RunConfig
    by: str | None
    collection: str | None = None
    _rows: Rows | None = None
    _kept: Kept = field(default_factory=dict)
    _earlier: dict[str, list[Curation]] = field(default_factory=dict)
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def folder(self) -> CurationFolder:
        """What is decided now, by whomever."""
        with self._lock:
            return read_curations(self.config.curation, self._kept)

    def queue(self) -> list[Item]:
        rows = self._rows = queue_rows(self.config.archive, self._rows)
        return queue_of(rows, self.folder(), self.collection)

    def list_page(self, state: str, start: int) -> str:
        """The queue: what is open, done, or all, from a number on."""
        items = self.queue()
        counts = {name: sum(item.state == name for item in items) for name in (OPEN, DONE)} | {"all": len(items)}
        wanted = [item for item in items if state in ("all", item.state)]
        problems = [each.message for each in self.folder().problems]
        return queue_page(wanted[start : start + PAGE], counts, state, start=start, most=PAGE, problems=problems)

    def document_page(self, capture_id: str) -> str:
        """A document with what is decided about it. Raises NoSuchDocument."""
        row = Archive(self.config.archive).row(capture_id)
        problem = ""
        try:
            opened = opened_of(self.config.curation, row)
        except CurationError as error:
            problem = f"{error.message} {error.advice}"
            opened = Opened(Curation(row["capture_id"], row["payload_digest"]), None)
        around = self.around(capture_id)
        can_undo = bool(opened.curation or self._earlier.get(row["capture_id"]))
        found = {name: values_of(name, row) for name in FIELDS}
        return review_page(
            row, opened.curation, found, around, file=opened.digest, by=self.by, problem=problem, can_undo=can_undo
        )

    def around(self, capture_id: str) -> dict[str, Any]:
        """What stands before and after a document among those that are open, and how many these are."""
        items = [item for item in self.queue() if item.state == OPEN or item.capture_id == capture_id]
        at = next((number for number, item in enumerate(items) if item.capture_id == capture_id), None)
        if at is None:
            return {"before": None, "after": None, "open": len(items)}
        after = items[at + 1].capture_id if at + 1 < len(items) else None
        return {
            "before": items[at - 1].capture_id if at else None,
            "after": after or (items[0].capture_id if len(items) > 1 and at else None),
            "open": sum(item.state == OPEN for item in items),
        }

    def take(self, capture_id: str, asked: Asked) -> dict[str, Any]:
        """Keep what was decided. Raises FondsErrors; CurationConflict where the document or its file is another by
        now."""
        row = Archive(self.config.archive).row(capture_id)
        before = opened_of(self.config.curation, row)
        if before.digest != asked.file:
            raise CurationConflict(str(self.config.curation / row["capture_id"][:12]), last_hand(before.curation))
        if row["row_digest"] != asked.row:
            raise MadeAgain
        stack = self._earlier.setdefault(row["capture_id"], [])
        if asked.undo and stack:
            after = put_back(self.config.curation, before, stack[-1])
            stack.pop()
            return self._told(row, after, ("as it was before",))
        done = decide(self.config.curation, row, before, self._wish(asked))
        if not asked.undo:
            stack.append(before.curation)
            del stack[:-_UNDONE]
        return self._told(row, done.opened, done.changes)

    def _wish(self, asked: Asked) -> Wish:
        return Wish(
            by=self.by,
            note=asked.note,
            values=asked.values,
            found=tuple(asked.found),
            keep=tuple(asked.keep),
            drop=tuple(asked.drop),
            verdict=asked.verdict,
            undo=asked.undo,
        )

    def _told(self, row: Mapping[str, Any], after: Opened, changes: tuple[str, ...]) -> dict[str, Any]:
        next_one = self.around(row["capture_id"])["after"]
        return {"file": after.digest, "changes": list(changes), "next": next_one}


class MadeAgain(FondsError):
    """The document's row is another than the one that the reviewer had before them."""

    code = "made_again"
    exit_code = 75

    def __init__(self) -> None:
        super().__init__(
            "The document was made again meanwhile; nothing was written.", advice="Look at it again, and decide anew."
        )


CONFLICTS = (CurationConflict, MadeAgain)
WRONG = (WrongCorrection, CurationError)
