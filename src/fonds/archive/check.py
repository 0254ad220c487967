"""Looking for bit rot: files against the ledger of digests, rows against their own digests."""

from __future__ import annotations

import json
from collections.abc import Callable, Container, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NamedTuple

import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.dataset as ds

from fonds.archive.digests import LEDGER, LOG, Digests, log_files, version_of
from fonds.archive.files import digest, footers_of
from fonds.archive.guarded import first_line, reading
from fonds.archive.store import TABLE_NAMES, dataset, live_files, table_path, tables_of
from fonds.buckets import existing
from fonds.errors import ArchiveDamaged, ArchiveError, ArchiveNotFound
from fonds.schema.digest import ROW_DIGEST, row_digest

# Rows of which Python objects are made at a time: some 10 MB.
ROWS_PER_READ = 50

_RESTORE = "put this file back from a copy whose `sha256sum` is {digest}"
_NO_DIGEST = "put this file back from a copy"
_LEDGER = f"put {LEDGER} back from a copy; without one, trust what the rows say"
_ROW = "put the archive back from a copy, or move it away and run again from raw/"


class Problem(NamedTuple):
    """Something that is not as it was written. `place` is a file below the archive, or a row of a table; `code` is
    missing, changed, unreadable, ledger, table or row_digest."""

    place: str
    what: str
    advice: str
    code: str = "changed"

    def __str__(self) -> str:
        return f"{self.place}: {self.what}; {self.advice}"


@dataclass(frozen=True, slots=True)
class Checked:
    """What was looked at and what is wrong. `unrecorded` are files that a killed run left without a digest; the next
    run records them."""

    files: int
    rows: int
    problems: tuple[Problem, ...]
    unrecorded: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Survey:
    """An archive before any of its files is read as a whole: its ledger, what is wrong already (a table that can't be
    opened, a file that is missing), the files that can be compared with the ledger, those without a digest, and the
    tables that can be opened."""

    ledger: Digests
    problems: tuple[Problem, ...]
    files: tuple[str, ...]
    unrecorded: tuple[str, ...]
    tables: tuple[str, ...]


def survey(path: Path) -> Survey:
    """Look at the ledger, the logs and the folders of an archive; it reads no data file.

    Raises ArchiveNotFound when there is no archive, ArchiveError when the disk refuses to read the ledger.
    """
    if not any(table_path(path, name).is_dir() for name in TABLE_NAMES) and not (path / LEDGER).exists():
        raise ArchiveNotFound(str(path))
    with reading(path):
        ledger = Digests.load(path)
    problems = list(_ledger(ledger))
    wanted, unrecorded, tables = set(ledger.missed()), list[str](), list[str]()
    for name in tables_of(path):
        problems += _pointer(path, name)
        try:
            live = live_files(path, name)
        except ArchiveError as error:
            problems.append(Problem(name, f"the table can't be opened ({_reason(error)})", _restore_log(name), "table"))
            wanted.update(file for file in ledger.entries if file.startswith(f"{name}/"))
            continue
        tables.append(name)
        wanted.update(live)
        unrecorded += [file for file in log_files(path, name) if file not in ledger.entries]
        there = existing(path, live)
        for file in live:
            if file not in there:
                problems.append(Problem(file, "missing", _advice(ledger, file), "missing"))
            elif file not in ledger.entries:
                unrecorded.append(file)
    gone = {problem.place for problem in problems}
    there = existing(path, ledger.entries)
    recorded = [name for name in ledger.entries if name not in gone and (name in wanted or name in there)]
    return Survey(ledger, tuple(problems), tuple(recorded), tuple(unrecorded), tuple(tables))


def verify_archive(path: Path, *, rows: bool = True) -> Checked:
    """Compare every file of an archive with the digest it had when it was written, and every document's row with its
    `row_digest` (not where `rows` is false).

    Reads only, a batch at a time. Raises ArchiveNotFound when there is no archive, ArchiveError when the disk refuses
    to read the ledger.
    """
    found = survey(path)
    compared = (problem_of(found.ledger, name) for name in found.files)
    problems = [*found.problems, *(problem for problem in compared if problem is not None)]
    checked = 0
    for name in found.tables:
        bad = {problem.place for problem in problems}
        more, count = _rows(path, name, bad, look=rows and name == "documents")
        problems += more
        checked += count
    return Checked(len(found.ledger.entries), checked, tuple(problems), found.unrecorded)


def unreadable_files(path: Path, columns: Sequence[str]) -> dict[str, str]:
    """The data files of documents of which these columns can't be read, by path below the archive, with the reason.

    Raises ArchiveError when the table can't be opened.
    """
    found = {}
    for fragment in dataset(path, "documents").get_fragments():
        try:
            fragment.to_table(columns=list(columns))
        except (pa.ArrowException, OSError) as error:
            found[f"documents/{fragment.path.lstrip('/')}"] = first_line(error)
    return found


def refuse_damaged(ledger: Digests, files: Iterable[str]) -> None:
    """Raise ArchiveDamaged when one of these files is not as it was written. For whoever writes their rows elsewhere:
    page checksums do not cover all of a file, and a copy would get a digest of its own."""
    for file in files:
        problem = problem_of(ledger, file)
        if problem is not None:
            raise ArchiveDamaged(str(ledger.archive), f"{problem.place} {problem.what}")


def refuse_damaged_footers(ledger: Digests, files: Iterable[str]) -> None:
    """Raise ArchiveDamaged when the footer of one of these data files is not as it was written: what page checksums
    leave open. It costs a read of each footer; files recorded by older versions are not looked at."""
    wanted = {name: entry.footer for name in files if (entry := ledger.entries.get(name)) and entry.footer is not None}
    for name, found in zip(wanted, footers_of(ledger.archive, list(wanted)), strict=True):
        # A file that is gone is told by whoever reads it, if it is still wanted then.
        if found not in (None, wanted[name]):
            raise ArchiveDamaged(str(ledger.archive), f"{name} changed since it was written")


def _reason(error: ArchiveError) -> str:
    return error.reason if isinstance(error, ArchiveDamaged) else error.message.rstrip(".")


def _restore_log(name: str) -> str:
    return f"put {name}/{LOG} back from a copy"


def _advice(ledger: Digests, name: str) -> str:
    entry = ledger.entries.get(name)
    return _NO_DIGEST if entry is None else _RESTORE.format(digest=entry[1])


def _ledger(ledger: Digests) -> Iterator[Problem]:
    if not ledger.entries and not ledger.broken:
        yield Problem(
            LEDGER, "missing, so that files can't be compared", "put it back from a copy, or run `fonds run`", "ledger"
        )
    for number in ledger.broken:
        yield Problem(LEDGER, f"line {number} can't be understood", _LEDGER, "ledger")


def problem_of(ledger: Digests, name: str) -> Problem | None:
    """What is wrong with a file, by its path below the archive; one without a recorded digest counts as whole."""
    entry = ledger.entries.get(name)
    place = ledger.archive / name
    try:
        if entry is None or (place.stat().st_size, digest(place)) == entry[:2]:
            return None
    except FileNotFoundError:
        return Problem(name, "missing", _advice(ledger, name), "missing")
    except OSError as error:
        return Problem(name, f"can't be read ({error.strerror or error})", _advice(ledger, name), "unreadable")
    if _names_unrecorded(ledger, name):
        return None
    return Problem(name, "changed since it was written", _advice(ledger, name))


def _names_unrecorded(ledger: Digests, name: str) -> bool:
    """Whether a file is a log's pointer to a checkpoint that is there and not recorded yet.

    A run was killed after it wrote both, and before it recorded them. The next run records them."""
    folder, _, last = name.rpartition("/")
    if last != "_last_checkpoint":
        return False
    try:
        version = json.loads((ledger.archive / name).read_bytes())["version"]
        checkpoint = f"{folder}/{int(version):020}.checkpoint.parquet"
    except (OSError, ValueError, KeyError, TypeError):
        return False
    return checkpoint not in ledger.entries and (ledger.archive / checkpoint).exists()


def _pointer(archive: Path, table: str) -> Iterator[Problem]:
    """A checkpoint that is there and that the log's pointer does not name is one that readers do not find."""
    checkpoints = [version_of(name) for name in log_files(archive, table) if name.endswith(".parquet")]
    if checkpoints and not (archive / table / LOG / "_last_checkpoint").exists():
        yield Problem(f"{table}/{LOG}/_last_checkpoint", "missing", "run `fonds maintain`, which writes it", "missing")


def _rows(archive: Path, name: str, bad: set[str], *, look: bool) -> tuple[list[Problem], int]:
    """Read every row of the files that are not known to be bad, and compare digests where asked to."""
    problems: list[Problem] = []
    count = 0
    rows = dataset(archive, name)
    for fragment in rows.get_fragments():
        file = f"{name}/{fragment.path.lstrip('/')}"
        if file in bad:
            continue
        try:
            for batch in _batches(fragment, rows.schema):
                count += batch.num_rows
                if look:
                    problems += [_differs(file, row) for row in batch.to_pylist() if row_digest(row) != row[ROW_DIGEST]]
        except (pa.ArrowException, OSError) as error:
            problems.append(Problem(file, f"can't be read ({str(error).splitlines()[0]})", _NO_DIGEST, "unreadable"))
    return problems, count


def _batches(fragment: ds.Fragment, schema: pa.Schema, wanted: pc.Expression | None = None) -> Iterator[pa.RecordBatch]:
    scanner = fragment.scanner(
        schema=schema,
        filter=wanted,
        batch_size=ROWS_PER_READ,
        batch_readahead=1,
        fragment_readahead=1,
        use_threads=False,
    )
    yield from scanner.to_batches()


def chosen_documents(
    path: Path, choose: Callable[[str], bool], *, bad: Container[str] = ()
) -> Iterator[list[dict[str, Any]] | Problem]:
    """The rows of documents whose capture_id is chosen, some at a time, file by file; of a file that can't be read the
    problem. Files of `bad` are left out.

    Raises ArchiveError when the table can't be opened.
    """
    rows = dataset(path, "documents")
    for fragment in rows.get_fragments():
        file = f"documents/{fragment.path.lstrip('/')}"
        if file in bad:
            continue
        try:
            ids = fragment.to_table(columns=["capture_id"])["capture_id"].to_pylist()
            if chosen := [name for name in ids if choose(name)]:
                for batch in _batches(fragment, rows.schema, ds.field("capture_id").isin(chosen)):
                    yield batch.to_pylist()
        except (pa.ArrowException, OSError) as error:
            yield Problem(file, f"can't be read ({first_line(error)})", _NO_DIGEST, "unreadable")


def _differs(file: str, row: dict[str, Any]) -> Problem:
    what = f"its row in {file} differs from its digest"
    return Problem(f"documents, capture_id {row['capture_id']}", what, _ROW, "row_digest")
