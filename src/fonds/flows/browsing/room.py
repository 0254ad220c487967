"""The reading room: what the pages of `fonds serve` show, read from the archive alone when they are asked for."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from typing import Any

import orjson

from fonds.archive import Archive
from fonds.archive.alike import alike
from fonds.archive.catalogue import Catalogue, Lines, Wanted
from fonds.archive.finding import Question, find
from fonds.archive.history import files_of, history
from fonds.archive.tombstones import read_tombstones
from fonds.errors import FondsError, NoSuchDocument, QueryError, Withdrawn
from fonds.flows.config import RunConfig
from fonds.flows.pages import today
from fonds.report import document_page, may_lie_open
from fonds.report.browsing import (
    FAILURES,
    PAGE,
    UNKNOWN,
    Asked,
    browse_page,
    check_title,
    failures_page,
    happened_page,
    links_of,
)
from fonds.report.data import document_data, document_markdown, report_data, withheld_data
from fonds.report.page import withheld_page
from fonds.report.words import kind_of
from fonds.schema.rows import from_row, to_json

# Documents that a search in the texts gives at most; the best of them stand first.
MOST_FOUND = 1_000
_ID = re.compile(r"[0-9a-f]{64}")


class KeptBack(FondsError):
    """A document's words are asked for that may not be shown."""

    code = "access"

    def __init__(self, capture_id: str) -> None:
        super().__init__(
            "This document is kept back; its words are not shown here.",
            advice=f"Whoever may read the archive sees it with `fonds show {capture_id[:12]}`.",
        )


class Room:
    """One archive's pages. Raises ArchiveNotFound and ArchiveDamaged."""

    def __init__(self, config: RunConfig) -> None:
        self.config = config
        self.catalogue = Catalogue(config.archive, kind_of=kind_of, may_show=self._may_show, check_title=check_title)

    def _may_show(self, access: str | None, embargo_until: date | None) -> bool:
        row = {"access": access, "embargo_until": embargo_until}
        return may_lie_open(row, self.config.report_access, today())

    def list_page(self, asked: Asked) -> str:
        """A page of the list, as the archive is now."""
        self.catalogue.follow()
        wanted, passages, note = self._wanted(asked)
        lines = self.catalogue.lines(wanted, asked.order, asked.start, PAGE)
        counts = {**self.catalogue.tallies(), "failures": Archive(self.config.archive).failures().count_rows()}
        facets, archive = self.catalogue.facets(wanted), str(self.config.archive)
        return browse_page(asked, lines, counts, facets, archive=archive, passages=passages, note=note)

    def _wanted(self, asked: Asked) -> tuple[Wanted, Mapping[str, str], str]:
        """Which lines are asked for; where the words of a search in the texts stand, and what to know of it."""
        found: tuple[str, ...] | None = None
        passages: dict[str, str] = {}
        note = ""
        if asked.texts:
            try:
                result = find(self.config.archive, Question(words=asked.q), limit=MOST_FOUND)
            except QueryError as error:
                return Wanted(found=()), {}, error.message
            found = tuple(self.catalogue.find_ids([hit.capture_id for hit in result.hits]))
            passages = {hit.capture_id: hit.passage or "" for hit in result.hits}
            more = (
                f"The best {MOST_FOUND:,} of {result.total:,} that were found are looked at."
                if result.total > MOST_FOUND
                else ""
            )
            note = " ".join(filter(None, (result.note, more)))
        choices = {name: _chosen(getattr(asked, name)) for name in ("language", "collection", "year", "kind")}
        return (
            Wanted(
                words=() if asked.texts else tuple(asked.q.split()),
                tier=asked.tier if asked.tier in ("A", "B", "C") else None,
                fields_tier=asked.tier[1:] if asked.tier.startswith("f") else None,
                needs_review=True if asked.tier == "review" else None,
                found=found,
                **choices,
            ),
            passages,
            note,
        )

    def _row(self, capture_id: str) -> tuple[dict[str, Any], bool]:
        """A document's row as in force, and whether its words may be shown. Raises NoSuchDocument, Withdrawn."""
        there = Archive(self.config.archive)
        in_force = there.documents_in_force()
        rows = []
        if _ID.fullmatch(capture_id):
            rows = in_force.to_table(there.documents().schema.names, captures=[capture_id]).to_pylist()
        if len(rows) != 1:
            if (gone := read_tombstones(self.config.archive).get(capture_id)) is not None:
                raise Withdrawn(gone.capture_id, gone.at, gone.agent, gone.reason)
            raise NoSuchDocument(capture_id, len(rows))
        return rows[0], self._may_show(rows[0]["access"], rows[0]["embargo_until"])

    def report(self, capture_id: str, asked: Asked) -> str:
        """A document's report, which leads on through the list that it was reached from."""
        row, shown = self._row(capture_id)
        before, after = self._around(capture_id, asked)
        links = links_of(capture_id, asked, before, after)
        return document_page(row, links) if shown else withheld_page(row, links)

    def _around(self, capture_id: str, asked: Asked) -> tuple[str | None, str | None]:
        """The documents before and after one in a list."""
        wanted, _, _ = self._wanted(asked)
        at = self.catalogue.place(wanted, asked.order, capture_id)
        if at is None:
            return None, None
        near: Lines = self.catalogue.lines(wanted, asked.order, max(0, at - 1), 3)
        names = [row["capture_id"] for row in near.rows]
        if capture_id not in names:  # the archive changed between the two looks
            return None, None
        own = names.index(capture_id)
        return (names[own - 1] if own else None), (names[own + 1] if own + 1 < len(names) else None)

    def file(self, capture_id: str, name: str) -> str | bytes:
        """One of the files that `processed/` holds of a document. Raises KeptBack where its words may not be shown."""
        row, shown = self._row(capture_id)
        values = to_json(row)
        if name == "report.json":
            return orjson.dumps(report_data(values) if shown else withheld_data(values))
        if not shown:
            raise KeptBack(capture_id)
        record = from_row(row)
        if name == "document.md":
            return document_markdown(record, values)
        return orjson.dumps(document_data(record, values))

    def happened(self, capture_id: str) -> str:
        """What happened to a document, and which are like it."""
        row, shown = self._row(capture_id)
        concerned = {capture_id, *filter(None, [row["parent_capture_id"]])}
        events = history(self.config.archive, concerned, files_of([row]))
        return happened_page(row, events, alike(Archive(self.config.archive), capture_id), shown=shown)

    def failures(self, start: int) -> str:
        """The captures that gave no document."""
        rows = Archive(self.config.archive).to_arrow("failures").sort_by("source_path")
        return failures_page(rows.slice(start, FAILURES).to_pylist(), start, rows.num_rows)


def _chosen(value: str) -> str | None:
    return None if not value else "" if value == UNKNOWN else value
