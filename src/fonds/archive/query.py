"""SQL over the current rows, by DuckDB in memory. It reads what it is given and reaches nothing else."""

from __future__ import annotations

import re
from collections.abc import Mapping

import duckdb
import pyarrow as pa
import pyarrow.dataset as ds

from fonds.errors import QueryError

# MULTI is what PIVOT becomes. Nothing else of a session's statements reads.
_READING = frozenset({duckdb.StatementType.SELECT, duckdb.StatementType.EXPLAIN, duckdb.StatementType.MULTI})
# In this order: the last two forbid what comes before. `temp_directory` would be a folder in the user's place, and
# replacement scans would let SQL see our Python variables.
_LIMITS = (
    "SET TimeZone = 'UTC'",
    # The bar is drawn on standard output, amid the rows, whether that is a terminal or a file.
    "SET enable_progress_bar = false",
    "SET temp_directory = ''",
    "SET python_enable_replacements = false",
    "SET autoinstall_known_extensions = false",
    "SET autoload_known_extensions = false",
    "SET enable_external_access = false",
    "SET lock_configuration = true",
)


# What DuckDB says when Arrow could not read a table that was registered: then the statement is not to blame.
_UNREADABLE = re.compile(r"reading the stream registered as '(\w+)' failed: (?:IOError: )?([^\n]+)")


def _look_at_files(tables: Mapping[str, ds.Dataset | pa.Table]) -> None:
    """Raise what Arrow raises when a file of the tables can't be read: then the statement is not to blame."""
    for rows in tables.values():
        for fragment in rows.get_fragments() if isinstance(rows, ds.Dataset) else ():
            fragment.count_rows()


def _kind(statement: duckdb.Statement) -> duckdb.StatementType | None:
    """None for a kind that the engine knows and its binding has no name for: none of them reads."""
    try:
        return statement.type
    except ValueError:
        return None


def run_query(
    tables: Mapping[str, ds.Dataset | pa.Table], sql: str, views: Mapping[str, str] | None = None
) -> pa.Table:
    """The result of one reading statement over the tables, and over `views` of them (a SELECT by name).

    Raises QueryError for any other statement, and for what DuckDB refuses.

    A file that can't be read raises what Arrow does (ArrowException or OSError).
    """
    with duckdb.connect() as connection:
        for name, rows in tables.items():
            connection.register(name, rows)
        for name, select in (views or {}).items():
            connection.execute(f"CREATE VIEW {name} AS {select}")
        for limit in _LIMITS:
            connection.execute(limit)
        try:
            # Halves of characters, which an argument may hold, are no text that the engine takes.
            sql = sql.encode("utf-8", "replace").decode()
            statements = connection.extract_statements(sql)
            if len(statements) != 1 or _kind(statements[0]) not in _READING:
                raise QueryError("Give one SELECT statement; the archive is read only.")
            relation = connection.sql(sql)
            if relation is None:
                raise QueryError("The statement gives no rows.")
            result: pa.Table = relation.to_arrow_table()
        except (duckdb.InvalidInputException, duckdb.IOException) as error:
            if told := _UNREADABLE.search(str(error)):
                raise OSError(f"the table {told[1]}: {told[2]}") from error
            _look_at_files(tables)
            raise QueryError(str(error)) from error
        except duckdb.Error as error:
            raise QueryError(str(error)) from error
    return result
