"""The contract in the hands of the tools it is written for, each where it is installed."""

from __future__ import annotations

import importlib.util
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import jsonschema
import pytest
import yaml

from fonds.archive import Archive, Policy, open_writer, release
from fonds.model import Document, Failure, Fingerprint, Record, Source
from fonds.schema import contract
from fonds.schema.rows import RunFacts, failure_to_row, to_row
from tests.support.captures import capture_of

CONTRACTS: dict[str, Callable[[], str]] = {"archive": contract.data_contract, "release": contract.release_contract}
_PROFILE = """
readers:
  target: dev
  outputs: {dev: {type: duckdb, path: ":memory:", plugins: [{module: delta}]}}
"""
# With the tool's own DuckDB, as files of another version may not be readable to it.
_TEST = """
import json, sys
from pathlib import Path
import duckdb
from datacontract.data_contract import DataContract
with duckdb.connect("archive.duckdb") as connection:
    for table in ("documents", "failures", "events", "revisions"):
        files = [str(p) for p in Path("archive", table).rglob("*.parquet") if "_delta_log" not in p.parts]
        read = f"read_parquet({files}, union_by_name = true, hive_partitioning = true)"
        # This archive has no revisions, which have the columns of documents.
        connection.execute(f"CREATE VIEW {table} AS SELECT * FROM {read if files else 'documents WHERE false'}")
run = DataContract(data_contract_file="contract.yaml", server=sys.argv[1]).test()
print("checks:", json.dumps([[f"{check.model}: {check.name}", check.result.value] for check in run.checks]))
"""


def _needs(module: str, package: str) -> None:
    if importlib.util.find_spec(module) is None:
        pytest.skip(f"{package} is not installed")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with an archive of three documents and a failure."""
    now = datetime(2026, 3, 1, tzinfo=UTC)
    run = RunFacts("run", now, now, (Source("a.txt"),))
    rows = []
    for number in range(3):
        capture = capture_of(b"ab", capture_id=f"{number:064d}", payload_digest="d" * 64)
        rows.append(to_row(Record(capture, Document(access="open"), Fingerprint("f" * 64, ()), "none"), run))
    failure = failure_to_row(Failure(Source("b"), "capture", "empty_capture", "m", "a"), run, fingerprint="f" * 64)
    with open_writer(tmp_path / "archive", "run") as writer:
        writer.commit(documents=rows, failures=[failure])
    return tmp_path


@pytest.mark.parametrize("name", CONTRACTS)
def test_the_standard_has_these_words(name: str) -> None:
    _needs("open_data_contract_standard", "open-data-contract-standard")
    found = importlib.util.find_spec("open_data_contract_standard")
    assert found is not None
    assert found.origin is not None
    schema = json.loads((Path(found.origin).parent / "schema.json").read_text(encoding="utf-8"))
    made: dict[str, Any] = yaml.safe_load(CONTRACTS[name]())
    validator = jsonschema.Draft201909Validator(schema)
    validator.validate(made)
    made["schema"][0]["properties"][0]["logicalType"] = "text"
    assert not validator.is_valid(made)


def _checks(folder: Path, made: str, server: str = "duckdb") -> dict[str, str]:
    (folder / "contract.yaml").write_text(made, encoding="utf-8")
    (folder / "archive.duckdb").unlink(missing_ok=True)
    done = subprocess.run(
        [sys.executable, "-c", _TEST, server], cwd=folder, capture_output=True, text=True, check=False, timeout=300
    )
    told = [line for line in done.stdout.splitlines() if line.startswith("checks: ")]
    assert told, done.stderr[-2000:]
    return dict(json.loads(told[0].removeprefix("checks: ")))


def test_datacontract_finds_the_archive_as_promised(folder: Path) -> None:
    _needs("datacontract", "datacontract-cli")
    made = contract.data_contract()
    checks = _checks(folder, made)
    assert len(checks) > 200
    assert {name: result for name, result in checks.items() if result != "passed"} == {}
    spoilt = _checks(folder, made.replace("- value: open\n", "- value: ajar\n"))
    assert {name for name, result in spoilt.items() if result != "passed"} == {
        "documents: Check that field access only contains enum values ['ajar', 'restricted', 'closed']"
    }


def test_datacontract_finds_the_parquet_of_a_release_as_promised(folder: Path) -> None:
    _needs("datacontract", "datacontract-cli")
    release(Archive(folder / "archive"), folder / "releases", "NAME", today=date(2026, 4, 1), policy=Policy(empty=True))
    checks = _checks(folder, contract.release_contract(), "release")
    assert len(checks) > 100
    left = {name: result for name, result in checks.items() if result != "passed"}
    # Types in Parquet files are what version 1.2.8 says that it does not check yet.
    assert {result for name, result in left.items() if " has type " in name} <= {"warning"}
    assert [name for name in left if " has type " not in name] == []
    assert "documents: Check that field 'blocks' is present" in checks


def test_dbt_finds_the_archive_as_promised(folder: Path) -> None:
    _needs("dbt.adapters.duckdb", "dbt-duckdb") if importlib.util.find_spec("dbt") else _needs("dbt", "dbt-duckdb")
    command = shutil.which("dbt", path=f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}")
    assert command is not None
    (folder / "models").mkdir()
    (folder / "dbt_project.yml").write_text("name: readers\nversion: '1.0'\nprofile: readers\n")
    (folder / "profiles.yml").write_text(_PROFILE)

    def tested(sources: str) -> tuple[int, str]:
        (folder / "models" / "sources.yml").write_text(sources, encoding="utf-8")
        environment = {**os.environ, "FONDS_ARCHIVE": str(folder / "archive"), "DO_NOT_TRACK": "1"}
        done = subprocess.run(
            [command, "test", "--profiles-dir", ".", "--select", "source:fonds"],
            cwd=folder, env=environment, capture_output=True, text=True, check=False, timeout=600,
        )  # fmt: skip
        return done.returncode, done.stdout

    code, told = tested(contract.dbt_sources())
    assert code == 0, told[-2000:]
    assert "ERROR=0" in told
    code, told = tested(contract.dbt_sources().replace("- open\n", "- ajar\n"))
    assert code == 1, told[-2000:]
