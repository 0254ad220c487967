"""Looking for bit rot: files against the ledger of digests, rows against their own digests."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NamedTuple

import pyarrow as pa
import pyarrow.dataset as ds

from fonds.archive.digests import LEDGER, LOG, Digests, log_files, version_of
from fonds.archive.files import digest, footer_crc
from fonds.archive.guarded import reading
from fonds.archive.store import TABLE_NAMES, dataset, live_files, table_path
from fonds.errors import ArchiveDamaged, ArchiveError, ArchiveNotFound
from fonds.schema.digest import ROW_DIGEST, row_digest

# Rows of which Python objects are made at a time: some 10 MB.
ROWS_PER_READ = 50

_RESTORE = "put this file back from a copy whose `sha256sum` is {digest}"
_NO_DIGEST = "put this file back from a copy"
_LEDGER = f"put {LEDGER} back from a copy; without one, trust what the rows say"
_ROW = "put the archive back from a copy, or move it away and run again from raw/"


class Problem(NamedTuple):
    """Something that is not as it was written. `place` is a file below the archive, or a row of a table."""

    place: str
    what: str
    advice: str

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


def verify_archive(path: Path, *, rows: bool = True) -> Checked:
    """Compare every file of an archive with the digest it had when it was written, and every document's row with its
    `row_digest` (not where `rows` is false).

    Reads only, a batch at a time. Raises ArchiveNotFound when there is no archive, ArchiveError when the disk refuses
    to read the ledger.
    """
    if not any(table_path(path, name).is_dir() for name in TABLE_NAMES) and not (path / LEDGER).exists():
        raise ArchiveNotFound(str(path))
    with reading(path):
        ledger = Digests.load(path)
    problems = [*_ledger(ledger), *_files(ledger)]
    unrecorded: list[str] = []
    checked = 0
    for name in TABLE_NAMES:
        problems += _pointer(path, name)
        try:
            live = live_files(path, name)
        except ArchiveError as error:
            problems.append(Problem(name, f"the table can't be opened ({_reason(error)})", _restore_log(name)))
            continue
        there = [file for file in live if (path / file).exists()]
        problems += [
            Problem(file, "missing", _advice(ledger, file))
            for file in live
            if file not in there and file not in ledger.entries
        ]
        unrecorded += [file for file in (*there, *log_files(path, name)) if file not in ledger.entries]
        bad = {problem.place for problem in problems}
        found, count = _rows(path, name, bad, look=rows and name == "documents")
        problems += found
        checked += count
    return Checked(len(ledger.entries), checked, tuple(problems), tuple(unrecorded))


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
    for file in files:
        entry = ledger.entries.get(file)
        # A file that is gone is told by whoever reads it, if it is still wanted then.
        with suppress(FileNotFoundError):
            if entry is not None and entry.footer not in (None, footer_crc(ledger.archive / file)):
                raise ArchiveDamaged(str(ledger.archive), f"{file} changed since it was written")


def _reason(error: ArchiveError) -> str:
    return error.reason if isinstance(error, ArchiveDamaged) else error.message.rstrip(".")


def _restore_log(name: str) -> str:
    return f"put {name}/{LOG} back from a copy"


def _advice(ledger: Digests, name: str) -> str:
    entry = ledger.entries.get(name)
    return _NO_DIGEST if entry is None else _RESTORE.format(digest=entry[1])


def _ledger(ledger: Digests) -> Iterator[Problem]:
    if not ledger.entries and not ledger.broken:
        yield Problem(LEDGER, "missing, so that files can't be compared", "put it back from a copy, or run `fonds run`")
    for number in ledger.broken:
        yield Problem(LEDGER, f"line {number} can't be understood", _LEDGER)


def problem_of(ledger: Digests, name: str) -> Problem | None:
    """What is wrong with a file, by its path below the archive; one without a recorded digest counts as whole."""
    entry = ledger.entries.get(name)
    place = ledger.archive / name
    try:
        if entry is None or (place.stat().st_size, digest(place)) == entry[:2]:
            return None
    except FileNotFoundError:
        return Problem(name, "missing", _advice(ledger, name))
    except OSError as error:
        return Problem(name, f"can't be read ({error.strerror or error})", _advice(ledger, name))
    return Problem(name, "changed since it was written", _advice(ledger, name))


def _files(ledger: Digests) -> Iterator[Problem]:
    """Recorded files that differ. A data file that is gone counts where its table still names it."""
    wanted: set[str] = set()
    for table in TABLE_NAMES:
        try:
            wanted.update(live_files(ledger.archive, table))
        except ArchiveError:
            wanted.update(name for name in ledger.entries if name.startswith(f"{table}/"))
    wanted.update(ledger.missed())
    for name in ledger.entries:
        if name in wanted or (ledger.archive / name).exists():
            problem = problem_of(ledger, name)
            if problem is not None:
                yield problem


def _pointer(archive: Path, table: str) -> Iterator[Problem]:
    """A checkpoint that is there and that the log's pointer does not name is one that readers do not find."""
    checkpoints = [version_of(name) for name in log_files(archive, table) if name.endswith(".parquet")]
    if checkpoints and not (archive / table / LOG / "_last_checkpoint").exists():
        yield Problem(f"{table}/{LOG}/_last_checkpoint", "missing", "run `fonds maintain`, which writes it")


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
            problems.append(Problem(file, f"can't be read ({str(error).splitlines()[0]})", _NO_DIGEST))
    return problems, count


def _batches(fragment: ds.Fragment, schema: pa.Schema) -> Iterator[pa.RecordBatch]:
    scanner = fragment.scanner(
        schema=schema, batch_size=ROWS_PER_READ, batch_readahead=1, fragment_readahead=1, use_threads=False
    )
    yield from scanner.to_batches()


def _differs(file: str, row: dict[str, Any]) -> Problem:
    return Problem(f"documents, capture_id {row['capture_id']}", f"its row in {file} differs from its digest", _ROW)
