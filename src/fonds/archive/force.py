"""`documents_in_force`: the documents with access, embargo, collection and rights as they are in force today.

One place that every reader goes through: `fonds query`, `fonds.Archive`, reports and index, `fonds show`, `fonds find`,
exports and releases. Its semantics:

- It has the columns of `documents`, in their order, of which `access`, `embargo_until`, `collection` and
  `rights_statement` are as in force, and two more: `is_open` (access is `open` and no embargo runs today: may be
  published) and `access_basis` (what decides about access: `capture` for what was stated or set when it was archived,
  `sidecar` for a sidecar laid since, `collection` for a setting of its collection, `person` for `fonds access`, `hold`
  where a sidecar can't be understood).
- A document that was withdrawn is not in it, even while its row still is, as between two steps of a killed withdrawal.
- Access: the strictest of all that was ever stated holds (when archived, by sidecars since, by settings of the
  collections it is or was in), from the last act of a person on. So what is laid or set later only ever tightens, at
  once; only `fonds access` loosens, and what is stated after that counts against it again. What is held back for a
  sidecar that can't be understood is `closed` whatever else is said. The embargo in force is the latest day stated, by
  the same rules. Neither is an opt-out of the page (`tdm_reserved`, `noai`), which belongs to a policy of releases.
- Collection and rights: as stated last for the document; a setting's rights only where a document has none of its own.
- A document that is a part of a file has what holds for the file, and what holds for itself.

The rows of `documents` themselves follow with the next step that writes, so the two differ only for a moment, or while
an archive can't be written; but only this view is never late.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.dataset as ds

from fonds.archive.guarded import reading
from fonds.archive.statements import Statement, Statements, read_statements
from fonds.archive.terms import DEFAULT_PART, HELD
from fonds.model import strictest
from fonds.schema.ledger import ACCESS_HELD, ACCESS_HOLD_ENDED, ACCESS_SET
from fonds.settings import Settings

VIEW = "documents_in_force"
# The columns of a documents row that `standing` reads.
STANDING_COLUMNS = (
    "capture_id", "parent_capture_id", "collection", "sidecar_access", "embargo_until", "rights_statement",
    "fingerprint_parts",
)  # fmt: skip
# The columns that are as in force, and those that the view adds.
IN_FORCE = ("access", "embargo_until", "collection", "rights_statement")
ADDED = (pa.field("is_open", pa.bool_()), pa.field("access_basis", pa.string()))
_CHANGES = pa.schema(
    [
        pa.field("capture_id", pa.string()),
        pa.field("access", pa.string()),
        pa.field("embargo_until", pa.date32()),
        pa.field("collection", pa.string()),
        pa.field("rights_statement", pa.string()),
        pa.field("access_basis", pa.string()),
        pa.field("gone", pa.bool_()),
    ]
)
_ROWS_PER_READ = 1_000


@dataclass(frozen=True, slots=True)
class Standing:
    """What is in force for one document. `basis` says what decides about its access, as the view's `access_basis`."""

    access: str
    embargo_until: date | None
    collection: str
    rights_statement: str | None
    basis: str = "capture"

    def is_open(self, today: date) -> bool:
        """Whether it may be published on a day: open, and no embargo runs."""
        return self.access == "open" and (self.embargo_until is None or self.embargo_until <= today)


_Pair = tuple[str | None, date | None]


@dataclass(slots=True)
class _Sum:
    """What statements add up to, one after the other."""

    own: _Pair
    basis: str = "capture"
    held: frozenset[str] = frozenset()

    def add(self, said: _Pair, basis: str) -> None:
        after = strictest(self.own, said)
        if after[0] != self.own[0] and said[0] != "open":
            self.basis = basis
        self.own = after

    def take(self, statement: Statement, basis: str) -> None:
        terms = (statement.terms.access, statement.terms.embargo_until)
        if statement.kind == ACCESS_HELD:
            self.held |= {statement.place or ""}
        elif statement.kind == ACCESS_HOLD_ENDED:
            self.held -= {statement.place or ""}
        elif statement.kind == ACCESS_SET:
            self.own, self.basis = terms, "person"
        else:
            self.add(terms, basis)


def standing(row: Mapping[str, Any], said: Statements) -> Standing:
    """What is in force for a documents row (at least `STANDING_COLUMNS` of it; any version of the row gives the
    same)."""
    about = said.about(row)
    parts = {part["name"]: part["version"] for part in row["fingerprint_parts"] or ()}
    first = row["sidecar_access"] or parts.get(DEFAULT_PART) or Settings().default_access
    total = _Sum((first, row["embargo_until"]))
    collection, rights = row["collection"], row["rights_statement"]
    ever, acted = {collection}, None
    for statement in about:
        total.take(statement, "sidecar")
        if statement.kind == ACCESS_SET:
            acted = statement.at
        if statement.terms.collection:
            ever |= {statement.terms.collection, *filter(None, [statement.was])}
            collection = statement.terms.collection
        rights = statement.terms.rights or rights
    for name in sorted(ever):
        set_here = said.collections.get(name, ())
        all_of_it = _Sum((None, None))
        for statement in set_here:
            if acted is None or statement.at > acted:
                all_of_it.take(statement, "collection")
        total.add(all_of_it.own, "collection")
        if name == collection and rights is None:
            rights = next((s.terms.rights for s in reversed(set_here) if s.terms.rights), None)
    access, day = total.own
    if total.held:
        return Standing(HELD, day, collection, rights, "hold")
    return Standing(str(access), day, collection, rights, total.basis)


def _read(
    rows: ds.Dataset, columns: Sequence[str], wanted: pc.Expression | None, batch_size: int
) -> Iterator[pa.RecordBatch]:
    """Rows of a dataset, a file after the other. Each file is opened apart and let go: a dataset keeps the footer of
    every file that it has read, 0.8 MB for one of documents."""
    if not isinstance(rows, ds.FileSystemDataset):
        yield from rows.scanner(columns=list(columns), filter=wanted, batch_size=batch_size).to_batches()
        return
    for one in rows.get_fragments(filter=wanted):
        alone = rows.format.make_fragment(one.path, rows.filesystem, one.partition_expression)
        for part in [alone] if wanted is None else _holding(alone, rows.schema, wanted):
            scanner = part.scanner(
                schema=rows.schema, columns=list(columns), filter=wanted, batch_size=batch_size, batch_readahead=1
            )
            yield from scanner.to_batches()


def _holding(
    file: ds.ParquetFileFragment, schema: pa.Schema, wanted: pc.Expression
) -> Iterator[ds.ParquetFileFragment]:
    """The parts of a file that hold a wanted row, told by the columns that the filter names: ids of captures are spread
    over all files, and reading a part with its texts to throw its rows away takes a hundred times as long."""
    for part in file.split_by_row_group(filter=wanted, schema=schema):
        if part.count_rows(filter=wanted):
            yield part


class InForce:
    """The view `documents_in_force` over a table's rows, for `today` (the day in UTC)."""

    def __init__(self, archive: Path, documents: ds.Dataset, today: date | None = None) -> None:
        self.archive, self._documents = archive, documents
        self.today = today or datetime.now(UTC).date()
        self.said = read_statements(archive)
        self.changes = self._changes()

    @property
    def schema(self) -> pa.Schema:
        schema = self._documents.schema
        for field in ADDED:
            schema = schema.append(field)
        return schema

    def _concerned(self) -> pc.Expression | None:
        """Which rows may stand otherwise than they say; None for none."""
        said = self.said
        ids, collections = [*said.captures, *said.withdrawn], list(said.collections)
        if not ids and not collections:
            return None
        moved = {s.terms.collection for each in said.captures.values() for s in each if s.terms.collection}
        named = ds.field("capture_id").isin(pa.array(ids, pa.string()))
        named |= ds.field("parent_capture_id").isin(pa.array(ids, pa.string()))
        return named | ds.field("collection").isin(pa.array([*collections, *sorted(moved)], pa.string()))

    def _changes(self) -> pa.Table:
        """A line for each row about which anything was stated since it was archived; texts are not read."""
        wanted = self._concerned()
        if wanted is None:
            return _CHANGES.empty_table()
        lines = []
        with reading(self.archive):
            rows = self._documents.scanner(columns=list(STANDING_COLUMNS), filter=wanted, batch_size=_ROWS_PER_READ)
            for batch in rows.to_batches():
                for row in batch.to_pylist():
                    now = standing(row, self.said)
                    lines.append(
                        {
                            "capture_id": row["capture_id"],
                            **{name: getattr(now, name) for name in IN_FORCE},
                            "access_basis": now.basis,
                            "gone": self.said.is_withdrawn(row),
                        }
                    )
        return pa.Table.from_pylist(lines, _CHANGES)

    def sql(self, changes: str) -> str:
        """The SELECT that is the view, over the table `documents` and, by this name, `self.changes`."""
        put = ", ".join(
            f"CASE WHEN c.capture_id IS NULL THEN d.{name} ELSE c.{name} END AS {name}" for name in IN_FORCE
        )
        day = self.today.isoformat()
        return (
            "SELECT * EXCLUDE (basis_in_force), "  # noqa: S608 - names of ours
            f"coalesce(access = 'open' AND (embargo_until IS NULL OR embargo_until <= DATE '{day}'), false) "
            "AS is_open, "
            "coalesce(basis_in_force, 'capture') AS access_basis "
            f"FROM (SELECT d.* REPLACE ({put}), c.access_basis AS basis_in_force "
            f"FROM documents d LEFT JOIN {changes} c USING (capture_id) WHERE c.gone IS NOT TRUE)"
        )

    def batches(
        self,
        columns: Sequence[str] | None = None,
        *,
        captures: Sequence[str] | None = None,
        batch_size: int = _ROWS_PER_READ,
    ) -> Iterator[pa.RecordBatch]:
        """The view's rows, lazily: the columns named (None for all), of the captures with these ids (None for all).

        Raises ArchiveDamaged where a file can't be read.
        """
        names = self.schema.names if columns is None else list(columns)
        needed = {*names, "access", "embargo_until", "capture_id"}
        read = [name for name in self._documents.schema.names if name in needed]
        chosen = None if captures is None else ds.field("capture_id").isin(pa.array(captures, pa.string()))
        with reading(self.archive):
            for batch in _read(self._documents, read, chosen, batch_size):
                yield from self._applied(pa.Table.from_batches([batch])).select(names).to_batches()

    def to_table(self, columns: Sequence[str] | None = None, *, captures: Sequence[str] | None = None) -> pa.Table:
        """The same at once."""
        names = self.schema.names if columns is None else list(columns)
        schema = pa.schema([self.schema.field(name) for name in names])
        return pa.Table.from_batches(self.batches(columns, captures=captures), schema)

    def _applied(self, rows: pa.Table) -> pa.Table:
        """Rows of the table as they are in force, with the columns added."""
        basis: Any = pa.array(["capture"] * rows.num_rows, pa.string())
        if self.changes.num_rows:
            at = pc.index_in(rows["capture_id"], self.changes["capture_id"].combine_chunks())
            changed = pc.is_valid(at)
            for name in IN_FORCE:
                if name in rows.schema.names:
                    field = rows.schema.field(name)
                    now = pc.if_else(changed, self.changes[name].take(at), rows[name].cast(field.type))
                    rows = rows.set_column(rows.schema.get_field_index(name), field, now)
            basis = pc.coalesce(self.changes["access_basis"].take(at), pa.scalar("capture"))
            stays = pc.invert(pc.fill_null(self.changes["gone"].take(at), fill_value=False))
        open_now: Any = pc.and_(
            pc.equal(rows["access"], "open"),
            pc.fill_null(pc.less_equal(rows["embargo_until"], pa.scalar(self.today)), fill_value=True),
        )
        rows = rows.append_column(ADDED[0], pc.fill_null(open_now, fill_value=False)).append_column(ADDED[1], basis)
        return rows.filter(stays) if self.changes.num_rows else rows
