"""The ledger of digests: which bytes each file of the archive had when it was written.

`digests.jsonl` beside the tables holds a line for each data file and each file of a log: path, size, SHA-256, and a CRC
of these. A data file's line has a CRC of its footer too: pages have checksums that readers look at, a footer has none,
and of 100 bits that flip in one 2 read back as another archive without an error (a column that is gone, a time in
another unit). Reading all of each file for its SHA-256 is left to `verify_archive`.

A data file's line is written before the file becomes part of its table, a log file's right after; where a run is killed
in between, the next one adds what is missing. A later line for a path counts instead of an earlier one. The paths are
relative, so a copy of the archive can be checked where it lies.
"""

from __future__ import annotations

import json
import re
import zlib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple

from fonds.archive.files import digest, footer_crc
from fonds.buckets import existing, in_bucket, write_whole

LEDGER = "digests.jsonl"
LOG = "_delta_log"
# It is written anew with each checkpoint.
_POINTER = "_last_checkpoint"
_VERSION = re.compile(r"(\d{20})\.(json|checkpoint\.parquet)")


class Entry(NamedTuple):
    """What is recorded of a file: bytes, SHA-256 and, of a data file, the CRC of its footer (None in older ledgers)."""

    size: int
    sha256: str
    footer: str | None = None


@dataclass
class Digests:
    """The ledger of an archive. `broken` are lines that can't be understood, by number; they are kept as they are."""

    archive: Path
    entries: dict[str, Entry] = field(default_factory=dict)
    broken: dict[int, bytes] = field(default_factory=dict)
    is_cut: bool = False

    @classmethod
    def load(cls, archive: Path) -> Digests:
        """As it stands. A last line without its end was being written when a run was killed; it does not count.

        Raises OSError when it is there and can't be read.
        """
        found = cls(archive)
        try:
            *lines, rest = (archive / LEDGER).read_bytes().split(b"\n")
        except FileNotFoundError:
            return found
        for number, line in enumerate(lines, start=1):
            try:
                name, entry = _read(line)
                found.entries[name] = entry
            except (ValueError, KeyError, TypeError):
                found.broken[number] = line
        found.is_cut = bool(rest)
        return found

    @classmethod
    def load_to_write(cls, archive: Path) -> Digests:
        """As `load`, and ready for more lines. Only under the lease."""
        found = cls.load(archive)
        if found.is_cut:
            found.write_anew()
        return found

    def add(self, files: Mapping[str, Entry]) -> None:
        """Record files whose digests are known, by path below the archive."""
        if files:
            if in_bucket(self.archive):
                self.entries.update(files)
                self.write_anew()  # an object can't be added to
                return
            with (self.archive / LEDGER).open("ab") as ledger:
                ledger.write(b"".join(_line(name, entry) for name, entry in files.items()))
            self.entries.update(files)

    def add_log(self, table: str) -> None:
        """Record the files of a table's log that are new."""
        new = [name for name in log_files(self.archive, table) if name not in self.entries]
        if any(name.endswith(".checkpoint.parquet") for name in new):
            new += [name for name in (f"{table}/{LOG}/{_POINTER}",) if (self.archive / name).exists()]
        self.add({name: entry_of(self.archive / name) for name in new})

    def heal(self, live: Mapping[str, Iterable[str]]) -> int:
        """Record what a killed run left unrecorded and forget what is no longer needed; returns how many were added.

        `live` holds the data files that each table's newest version names. Only under the lease.
        """
        needed = {name for names in live.values() for name in names}
        unknown = sorted(existing(self.archive, needed - self.entries.keys()))
        missed = set(self.missed())
        idle = [name for name in self.entries if name not in needed and name not in missed]
        there = existing(self.archive, idle)
        gone = [name for name in idle if name not in there]
        before = len(self.entries)
        for name in gone:
            del self.entries[name]
        if gone:
            self.write_anew()
        self.add({name: entry_of(self.archive / name) for name in unknown})
        for table in live:
            self.add_log(table)
        return len(self.entries) - before + len(gone)

    def missed(self) -> list[str]:
        """Files of logs that are recorded and not there, though their tables still need them: nothing newer holds what
        they say. Older ones are removed by Delta itself, thirty days after a checkpoint has taken them up."""
        logs = [name for name in self.entries if f"/{LOG}/" in name]
        there = existing(self.archive, logs)
        gone = [name for name in logs if name not in there]
        tables = {name.partition("/")[0] for name in gone}
        newest = {
            table: max(
                (version_of(name) for name in log_files(self.archive, table) if name.endswith(".parquet")), default=-1
            )
            for table in tables
        }
        return [name for name in gone if version_of(name) > newest[name.partition("/")[0]]]

    def write_anew(self) -> None:
        """The whole ledger, so that a reader sees the old or the new one."""
        lines = [line + b"\n" for line in self.broken.values()]
        told = b"".join((*lines, *(_line(name, entry) for name, entry in self.entries.items())))
        write_whole(self.archive / LEDGER, told, f".{LEDGER}.tmp")
        self.is_cut = False


def _line(name: str, entry: Entry) -> bytes:
    facts = {"file": name, "bytes": entry.size, "sha256": entry.sha256}
    if entry.footer is not None:
        facts["footer_crc32"] = entry.footer
    # So that a bit that flips in the ledger itself is seen, and not taken for another file's name.
    return json.dumps({**facts, "crc32": _crc(facts)}).encode() + b"\n"


def _crc(facts: Mapping[str, object]) -> str:
    return f"{zlib.crc32(json.dumps(facts).encode()):08x}"


def _read(line: bytes) -> tuple[str, Entry]:
    """The path and the facts of a line. Raises ValueError, KeyError or TypeError for one that is not as written."""
    facts = json.loads(line)
    entry = Entry(facts["bytes"], facts["sha256"], facts.get("footer_crc32"))
    if _line(facts["file"], entry) != line + b"\n":
        raise ValueError("not as written")
    return facts["file"], entry


def entry_of(path: Path) -> Entry:
    is_data = path.suffix == ".parquet" and LOG not in path.parts
    return Entry(path.stat().st_size, digest(path), footer_crc(path) if is_data else None)


def version_of(name: str) -> int:
    """The version that a file of a log belongs to; -1 for none."""
    found = _VERSION.fullmatch(name.rpartition("/")[2])
    return int(found[1]) if found else -1


def log_files(archive: Path, table: str) -> Iterator[str]:
    """The files of a table's log that stay as they are, by path below the archive."""
    for path in sorted((archive / table / LOG).glob("*")):
        if _VERSION.fullmatch(path.name):
            yield f"{table}/{LOG}/{path.name}"
