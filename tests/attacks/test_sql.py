"""`fonds query` reads the archive's tables and nothing else: each of these ends in QueryError or in harmless rows.

The statements run in a process of its own in an empty folder, beside a file with a secret and under a variable with
one: whatever a statement gives, neither may be in it, no file may come to be, and the archive must stay as it was.
"""

from __future__ import annotations

import hashlib
import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from fonds.archive import open_writer

SECRET = "quayside-secret-4711"
# What all the statements together may take, in seconds of wall clock: some of them work until a bound stops them.
BOUND = 300

WRITING = (
    "COPY documents TO 'out.csv'", "COPY (SELECT 1) TO 'out.parquet'", "COPY documents FROM 'secret.txt'",
    "CREATE TABLE t AS SELECT 1", "CREATE OR REPLACE VIEW documents AS SELECT 1", "CREATE SCHEMA s",
    "CREATE MACRO m(x) AS x", "CREATE TYPE e AS ENUM ('a')", "CREATE SEQUENCE q", "CREATE SECRET s (TYPE s3)",
    "CREATE PERSISTENT SECRET s (TYPE s3)", "CREATE TEMP TABLE t (a INT)", "CREATE INDEX i ON documents (title)",
    "DROP VIEW documents", "DROP TABLE IF EXISTS documents", "ALTER TABLE documents ADD COLUMN a INT",
    "INSERT INTO documents VALUES (1)", "UPDATE documents SET title = 'x'", "DELETE FROM documents",
    "TRUNCATE documents", "MERGE INTO documents USING failures ON true WHEN MATCHED THEN DELETE",
    "EXPORT DATABASE 'out'", "IMPORT DATABASE 'out'", "VACUUM", "CHECKPOINT", "FORCE CHECKPOINT", "ANALYZE",
    "BEGIN", "COMMIT", "ROLLBACK", "PREPARE p AS SELECT 1", "EXECUTE p", "DEALLOCATE p",
    "WITH x AS (DELETE FROM documents RETURNING *) SELECT * FROM x", "EXPLAIN ANALYZE COPY documents TO 'out.csv'",
    "SELECT 1; COPY documents TO 'out.csv'", "SELECT 1; SELECT 2",
    "SELECT 1; -- \nDROP VIEW documents", "SELECT nextval('q')", "COMMENT ON TABLE documents IS 'x'",
)  # fmt: skip
REACHING_OUT = (
    "ATTACH 'other.db'", "ATTACH 'other.db' AS o (TYPE sqlite)", "ATTACH ':memory:' AS m", "DETACH memory",
    "USE memory.main",
    "INSTALL httpfs", "LOAD httpfs", "FORCE INSTALL delta", "LOAD 'secret.txt'", "UPDATE EXTENSIONS",
    "SELECT * FROM read_csv('secret.txt')", "SELECT * FROM read_csv_auto('secret.txt')",
    "SELECT * FROM read_text('secret.txt')", "SELECT * FROM read_blob('secret.txt')",
    "SELECT * FROM read_json('secret.txt')", "SELECT * FROM read_json_objects('secret.txt')",
    "SELECT * FROM read_ndjson('secret.txt')", "SELECT * FROM sniff_csv('secret.txt')",
    "SELECT * FROM read_parquet('archive/documents/*/*.parquet')", "SELECT * FROM parquet_scan('x.parquet')",
    "SELECT * FROM parquet_metadata('archive/**/*.parquet')", "SELECT * FROM parquet_kv_metadata('x.parquet')",
    "SELECT * FROM read_duckdb('other.db')", "SELECT * FROM 'secret.txt'", "SELECT * FROM 'secret.csv'",
    'SELECT * FROM "secret.txt"', "FROM 'https://bay.example/x.parquet'", "FROM 's3://bucket/x.parquet'",
    "SELECT * FROM glob('*')", "SELECT * FROM glob('/etc/*')", "SELECT * FROM delta_scan('archive/documents')",
    "SELECT * FROM iceberg_scan('x')", "SELECT * FROM sqlite_scan('x', 'y')", "SELECT * FROM postgres_scan('', '', '')",
    "SELECT * FROM query('SELECT * FROM ''secret.txt''')", "SELECT * FROM query_table('secret.txt')",
    "SELECT * FROM arrow_scan(0, 0, 0)", "SELECT * FROM python_map_function()", "SELECT * FROM pandas_scan(0)",
    "SELECT getenv('FONDS_SECRET')", "SELECT * FROM duckdb_secrets()", "SELECT which_secret('s3://x', 's3')",
    "SELECT load_aws_credentials()", "SELECT * FROM st_read('secret.txt')", "SELECT shell('id')", "SELECT system('id')",
    "SELECT * FROM read_xlsx('x.xlsx')", "SELECT http_get('https://bay.example')",
    "SELECT * FROM read_text(['secret.txt', '/etc/hostname'])", "SELECT content FROM read_text('../*/secret.txt')",
    "COPY (SELECT * FROM documents) TO '/dev/stdout'", "SELECT * FROM read_csv('/dev/stdin')",
    "SELECT * FROM read_text('/proc/self/environ')", "SELECT * FROM '/proc/self/environ'",
    "PIVOT (SELECT * FROM 'secret.txt') ON content", "SUMMARIZE SELECT * FROM 'secret.txt'", "DESCRIBE 'secret.txt'",
    "EXPLAIN ANALYZE SELECT * FROM 'secret.txt'", "VALUES ((SELECT content FROM read_text('secret.txt')))",
)  # fmt: skip
# Reaching files, and a bar on standard output amid the rows.
_OFF = ("enable_external_access", "enable_progress_bar")
SETTINGS = (
    "SET enable_external_access = true", "RESET enable_external_access", "SET GLOBAL enable_external_access = true",
    "PRAGMA enable_external_access = true", "SET lock_configuration = false", "SET temp_directory = '.'",
    "SET python_enable_replacements = true", "SET allowed_directories = ['.']", "SET allowed_paths = ['secret.txt']",
    "SET home_directory = '.'", "SET extension_directory = '.'", "SET secret_directory = '.'", "SET threads = 64",
    "SET memory_limit = '1TB'", "SET TimeZone = 'Asia/Tokyo'", "SET VARIABLE x = 1", "PRAGMA database_list",
    "PRAGMA show_tables", "PRAGMA enable_profiling", "SET profiling_output = 'out.json'",
    "SET log_query_path = 'out.log'",
    "PRAGMA enable_logging", "CALL enable_logging(storage='file', storage_path='out.log')", "CALL pragma_version()",
    "SELECT set_config('enable_external_access', 'true', false)", "CALL force_checkpoint()", "CALL start_ui()",
    "SELECT * FROM duckdb_settings()", *(f"SELECT current_setting('{name}')" for name in _OFF), "SHOW ALL TABLES",
    "SHOW TABLES",
    # Its table is the connection's own and ends with it.
    "EXPLAIN ANALYZE CREATE TABLE t AS SELECT 1", "SELECT * FROM duckdb_functions()", "SELECT * FROM duckdb_tables()",
    "SELECT * FROM information_schema.tables",
)  # fmt: skip
# Names that stand in the code around a statement: Python's own variables are no tables.
VARIABLES = tuple(
    f"SELECT * FROM {name}"
    for name in (
        "tables",
        "sql",
        "connection",
        "rows",
        "statements",
        "self",
        "SECRET",
        "os",
        "pa",
        "relation",
        "secrets",
    )
)
HEAVY = (
    "SELECT repeat('x', 100000000000)", "SELECT list_resize([1], 100000000000)", "SELECT range(100000000000)",
    "SELECT repeat(repeat('x', 1000000), 1000000)", "SELECT 10::HUGEINT ** 400",
    "SELECT generate_series(1, 100000000000)", "SELECT regexp_matches(repeat('a', 100000), '(a*)*b')",
    f"SELECT {'(' * 5_000}1{')' * 5_000}", f"SELECT {'1+' * 5_000}1", f"SELECT {'not ' * 5_000}true",
    f"SELECT {', '.join(['*'] * 100)} FROM documents", "SELECT '" + "x" * 1_000_000 + "'", "SELECT error('x')",
    "SELECT CAST('x' AS INT)", "SELECT 1/0", "SELECT unnest(blocks), unnest(evidence) FROM documents",
)  # fmt: skip
ODD = (
    "", " ", ";", "--", "/*", "SELEC 1", "\0",
    "SELECT '\0'", "SELECT '\ud800'", "SELECT $1", "SELECT ?", "SELECT :x", "🦆", "'",
)  # fmt: skip

TABLE = (*WRITING, *REACHING_OUT, *SETTINGS, *VARIABLES, *HEAVY, *ODD)

RUNNER = """
import json, sys
from fonds.archive import Archive
from fonds.errors import QueryError
archive = Archive(sys.argv[1])
for line in sys.stdin:
    sql = json.loads(line)
    try:
        told = ["rows", str(archive.query(sql).slice(0, 50).to_pylist())[:20_000]]
    except QueryError as error:
        told = ["QueryError", error.message]
    except BaseException as error:
        told = [type(error).__name__, str(error)]
    print(json.dumps(told), flush=True)
"""


def _state(folder: Path) -> dict[str, str]:
    """The digest of each file."""
    files = (path for path in sorted(folder.rglob("*")) if path.is_file())
    return {str(path.relative_to(folder)): hashlib.sha256(path.read_bytes()).hexdigest() for path in files}


def _made() -> Any:
    import importlib.util

    place = Path(__file__).resolve().parents[1] / "archive" / "made.py"
    spec = importlib.util.spec_from_file_location("fonds_sql_made", place)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def told(tmp_path_factory: pytest.TempPathFactory) -> dict[str, tuple[str, str]]:
    """What each statement ended in, all of them asked of one process."""
    home = tmp_path_factory.mktemp("sql")
    place, elsewhere = home / "archive", home / "elsewhere"
    with open_writer(place, "r") as writer:
        writer.commit(documents=[_made().row(1)])
    elsewhere.mkdir()
    for name in ("secret.txt", "secret.csv"):
        (elsewhere / name).write_text(f"content\n{SECRET}\n")
    before = _state(home)
    done = subprocess.run(
        [sys.executable, "-c", RUNNER, str(place)],
        input="".join(json.dumps(sql) + "\n" for sql in TABLE),
        capture_output=True,
        text=True,
        cwd=elsewhere,
        env={**os.environ, "FONDS_SECRET": SECRET, "HOME": str(elsewhere)},
        timeout=BOUND,
        check=False,
    )
    answers = [json.loads(line) for line in done.stdout.splitlines()]
    assert len(answers) == len(TABLE), f"the process ended at {TABLE[len(answers)][:200]!r}: {done.stderr[-500:]}"
    assert _state(home) == before, "a statement changed, made or removed a file"
    return {sql: (kind, message) for sql, (kind, message) in zip(TABLE, answers, strict=True)}


def test_each_ends_in_an_error_of_ours_or_in_rows(told: dict[str, tuple[str, str]]) -> None:
    assert {sql[:200]: end for sql, end in told.items() if end[0] not in ("rows", "QueryError")} == {}


@pytest.mark.parametrize("group", [WRITING, REACHING_OUT], ids=["writing", "reaching out"])
def test_what_writes_or_reaches_out_is_refused(group: tuple[str, ...], told: dict[str, tuple[str, str]]) -> None:
    # An empty list of secrets is what there is to list; a macro of the engine that gives null reads nothing.
    harmless = ("[]", "None")
    given = {sql: told[sql][1] for sql in group if told[sql][0] == "rows"}
    assert {sql: rows for sql, rows in given.items() if not any(word in rows for word in harmless)} == {}


@pytest.mark.parametrize("group", [SETTINGS, VARIABLES, HEAVY, ODD], ids=["settings", "variables", "heavy", "odd"])
def test_no_secret_is_told(group: tuple[str, ...], told: dict[str, tuple[str, str]]) -> None:
    assert [sql for sql in (*group, *WRITING, *REACHING_OUT) if SECRET in told[sql][1]] == []


def test_variables_are_no_tables(told: dict[str, tuple[str, str]]) -> None:
    assert {told[sql][0] for sql in VARIABLES} == {"QueryError"}


def test_settings_stay(told: dict[str, tuple[str, str]]) -> None:
    for name in _OFF:
        assert "false" in told[f"SELECT current_setting('{name}')"][1].casefold()
    changing = [sql for sql in SETTINGS if sql.startswith(("SET ", "RESET", "SELECT set_config"))]
    assert {sql: told[sql] for sql in changing if told[sql][0] != "QueryError"} == {}
