"""A list of all documents that is asked again and again: what a line of it says of each, held in memory by DuckDB,
filtered and ordered there. It follows the archive: who asks sees what was committed before.

Made of what `lines_held` keeps of the documents, without texts.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, fields
from datetime import date
from pathlib import Path
from typing import Any

import duckdb

from fonds.archive.force import InForce
from fonds.archive.guarded import reading
from fonds.archive.lines_held import READ, fill_tables, make_tables
from fonds.archive.reader import Archive

# A list that took long to make is not made again at once while a run commits every few seconds: it may be late by
# this many times what making it took.
_LATE = 4.0
FACETS = ("language", "collection", "year", "kind")
ORDERS = {
    "worst": "tier DESC, needs_review DESC, coalesce(expected_quality, 1), len(checks) DESC, source",
    "best": "tier, needs_review, coalesce(expected_quality, 1) DESC, len(checks), source DESC",
    "title": "title IS NULL, folded_title",
    "site": "site_name IS NULL, lower(strip_accents(site_name))",
    "new": "published_edtf IS NULL, published_edtf DESC",
    "old": "published_edtf IS NULL, published_edtf",
    "long": "chars_body DESC",
    "short": "chars_body",
    "gone": "gone DESC",
}
"""By what lines can be ordered; the capture id decides where that says nothing."""
_ORDER_OF_FOUND = "list_position(?, capture_id)"
_WORDS = ("title", "bylines", "site_name", "published_edtf", "language", "run_sources", "target_uri")
"""The columns that a line is without where a document's words may not be shown."""
_PLAIN = tuple(name for name in READ if name not in _WORDS)
# What a function of ours says of pairs of values, and of checks; few, and told again when the list follows.
_TOLD = (
    "CREATE TABLE kinds (media_type VARCHAR, capture_format VARCHAR, told VARCHAR)",
    "CREATE TABLE shows (access VARCHAR, embargo_until DATE, told BOOLEAN)",
    "CREATE TABLE titles (code VARCHAR, told VARCHAR)",
)
_LIST = f"""
    CREATE VIEW list AS
    WITH thin AS (
        SELECT {", ".join(f"given.{name}" for name in _PLAIN)},
            {", ".join(f"CASE WHEN shows.told THEN given.{name} END AS {name}" for name in _WORDS)},
            kinds.told AS kind, shows.told AS shown
        FROM in_force given
        JOIN kinds ON kinds.media_type IS NOT DISTINCT FROM given.media_type
            AND kinds.capture_format IS NOT DISTINCT FROM given.capture_format
        JOIN shows ON shows.access IS NOT DISTINCT FROM given.access
            AND shows.embargo_until IS NOT DISTINCT FROM given.embargo_until
    )
    SELECT *,
        run_sources[1].path AS source,
        coalesce(list_filter(signals, lambda n: n.name = 'chars_body')[1].value, 0) AS chars_body,
        1 - coalesce(list_filter(signals, lambda n: n.name = 'kept_share')[1].value, 1) AS gone,
        CASE WHEN regexp_matches(published_edtf, '^[0-9]{{4}}') THEN published_edtf[:4] END AS year,
        lower(strip_accents(title)) AS folded_title,
        list_transform(checks, lambda c: c.code) AS codes,
        lower(concat_ws(chr(10), title, array_to_string(list_transform(bylines, lambda b: b.name), ', '), target_uri,
            run_sources[1].path, capture_id, site_name, collection)) AS haystack
    FROM thin
"""  # noqa: S608 - names of ours


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which lines: those in which all `words` stand (case aside), of a tier, of a tier of fields, for a person, of a
    language, collection, year or kind (the empty string is what is not known), and of `found` alone."""

    words: tuple[str, ...] = ()
    tier: str | None = None
    fields_tier: str | None = None
    needs_review: bool | None = None
    language: str | None = None
    collection: str | None = None
    year: str | None = None
    kind: str | None = None
    found: tuple[str, ...] | None = None

    def sql(self, *, without: str = "") -> tuple[str, list[object]]:
        """The condition and its values, one facet left out where asked."""
        conditions, values = ["true"], list[object]()
        for word in self.words:
            codes = "SELECT list(code) FROM titles WHERE contains(told, ?)"
            conditions.append(f"(contains(haystack, ?) OR coalesce(list_has_any(codes, ({codes})), false))")
            values += [word.lower()] * 2
        if self.found is not None:
            conditions.append("list_contains(?, capture_id)")
            values.append(list(self.found))
        for each in fields(self):
            value = getattr(self, each.name)
            if each.name in ("words", "found", without) or value is None:
                continue
            conditions.append(f"coalesce({each.name}, '') = ?" if isinstance(value, str) else f"{each.name} = ?")
            values.append(value)
        return " AND ".join(conditions), values


@dataclass(frozen=True, slots=True)
class Lines:
    """Some lines, as rows of documents (thin: of checks those that found something), how many fit, how many are
    there."""

    rows: list[dict[str, Any]]
    fit: int
    total: int


class Catalogue:
    """The list of one archive. `kind_of` names a pair of media type and capture format, `may_show` says of access and
    embargo as in force whether a document's words may be shown, `check_title` what a check is called. Words that may
    not be shown are neither given nor found.

    Raises ArchiveNotFound, ArchiveDamaged.
    """

    def __init__(
        self,
        archive: Path,
        *,
        kind_of: Callable[[str | None, str | None], str],
        may_show: Callable[[str | None, date | None], bool],
        check_title: Callable[[str], str],
    ) -> None:
        self.archive = archive
        self._kind_of, self._may_show, self._check_title = kind_of, may_show, check_title
        self._connection = duckdb.connect()
        make_tables(self._connection)
        for statement in (*_TOLD, _LIST):
            self._connection.execute(statement)
        self._lock = threading.Lock()
        self._made_of: object = None
        self._made_at = self._took = 0.0
        self.follow()

    def follow(self) -> None:
        """Bring the list to the archive's state where the archive, or the day, is another one than it was made of."""
        with self._lock:
            if self._made_of is not None and time.monotonic() - self._made_at < _LATE * self._took:
                return
            there = Archive(self.archive)
            in_force = there.documents_in_force()
            made_of = (there.version("documents"), there.version("events"), in_force.today)
            if made_of == self._made_of:
                return
            begun = time.monotonic()
            with reading(self.archive):
                self._make(there, in_force)
            self._made_of, self._made_at = made_of, time.monotonic()
            self._took = self._made_at - begun

    def _make(self, there: Archive, in_force: InForce) -> None:
        fill_tables(self._connection, there, in_force)
        self._tell("kinds", "media_type, capture_format", self._kind_of, "in_force")
        self._tell("shows", "access, embargo_until", self._may_show, "in_force")
        found = "(SELECT DISTINCT unnest(list_transform(checks, lambda c: c.code)) AS code FROM in_force)"
        self._tell("titles", "code", lambda code: f"{code}\n{self._check_title(code)}".lower(), found)

    def _tell(self, name: str, columns: str, say: Callable[..., object], given: str) -> None:
        """Put into a table what a function says of each set of values that stands in columns."""
        told = self._connection.execute(f"SELECT DISTINCT {columns} FROM {given}").fetchall()  # noqa: S608 - of ours
        self._connection.execute(f"DELETE FROM {name}")  # noqa: S608 - of ours
        marks = ", ".join("?" * (columns.count(",") + 2))
        for values in told:
            self._connection.execute(f"INSERT INTO {name} VALUES ({marks})", [*values, say(*values)])  # noqa: S608 - of ours

    def lines(self, wanted: Wanted, order: str, start: int, most: int) -> Lines:
        """`most` lines from the number `start` (0 is the first) in an order of `ORDERS`, or by how well they were
        found where `wanted.found` says and the order is `found`."""
        where, values = wanted.sql()
        by, ranked = ORDERS.get(order, ORDERS["worst"]), list[object]()
        if order == "found" and wanted.found is not None:
            by, ranked = _ORDER_OF_FOUND, [list(wanted.found)]
        with self._lock, self._connection.cursor() as cursor:
            total = cursor.execute("SELECT count(*) FROM list").fetchone()
            fit = cursor.execute(f"SELECT count(*) FROM list WHERE {where}", values).fetchone()  # noqa: S608 - of ours
            cursor.execute(
                f"SELECT * EXCLUDE (haystack, folded_title, source, year, gone, codes) FROM list WHERE {where} "  # noqa: S608
                f"ORDER BY {by}, capture_id LIMIT ? OFFSET ?",
                [*values, *ranked, most, start],
            )
            names = [column[0] for column in cursor.description or ()]
            rows = [dict(zip(names, row, strict=True)) for row in cursor.fetchall()]
        assert total is not None
        assert fit is not None
        return Lines(rows, int(fit[0]), int(total[0]))

    def place(self, wanted: Wanted, order: str, capture_id: str) -> int | None:
        """The number of a document's line among those that are wanted, from 0; None where it is not among them."""
        where, values = wanted.sql()
        by, ranked = ORDERS.get(order, ORDERS["worst"]), list[object]()
        if order == "found" and wanted.found is not None:
            by, ranked = _ORDER_OF_FOUND, [list(wanted.found)]
        with self._lock, self._connection.cursor() as cursor:
            row = cursor.execute(
                f"SELECT number FROM (SELECT capture_id, row_number() OVER (ORDER BY {by}, capture_id) AS number "  # noqa: S608
                f"FROM list WHERE {where}) WHERE capture_id = ?",
                [*ranked, *values, capture_id],
            ).fetchone()
        return None if row is None else int(row[0]) - 1

    def facets(self, wanted: Wanted) -> dict[str, list[tuple[str, int]]]:
        """For each of FACETS its values with how many lines each would leave, the most first; years from the last. The
        empty string stands for what is not known."""
        found: dict[str, list[tuple[str, int]]] = {}
        with self._lock, self._connection.cursor() as cursor:
            for name in FACETS:
                where, values = wanted.sql(without=name)
                order = "1 DESC" if name == "year" else "2 DESC, 1"
                found[name] = cursor.execute(
                    f"SELECT coalesce({name}, ''), count(*) FROM list WHERE {where} GROUP BY 1 ORDER BY {order} "  # noqa: S608
                    "LIMIT 500",
                    values,
                ).fetchall()
        return found

    def tallies(self) -> dict[str, Any]:
        """How many documents there are, by tier, by tier of fields, and for a person."""
        with self._lock, self._connection.cursor() as cursor:
            tiers = dict(cursor.execute("SELECT tier, count(*) FROM list GROUP BY 1").fetchall())
            of_fields = dict(cursor.execute("SELECT fields_tier, count(*) FROM list GROUP BY 1").fetchall())
            review = cursor.execute("SELECT count(*) FROM list WHERE needs_review").fetchone()
        assert review is not None
        return {"documents": sum(tiers.values()), "tiers": tiers, "fields_tiers": of_fields, "needs_review": review[0]}

    def find_ids(self, captures: Sequence[str]) -> list[str]:
        """Those of these documents whose words may be shown, in the order given."""
        with self._lock, self._connection.cursor() as cursor:
            rows = cursor.execute(
                "SELECT capture_id FROM list WHERE shown AND list_contains(?, capture_id)", [list(captures)]
            )
            there = {name for (name,) in rows.fetchall()}
        return [name for name in captures if name in there]
