"""Releases: a frozen folder of plain Parquet that any tool and any glob reads, with digests of every file.

NAME/documents/part-00000.parquet …   the rows released, sorted by capture_id, with the columns that leave
NAME/events.jsonl                     their events, in the same order; no Parquet, so that no glob mixes the two
NAME/README.md                        what this is, for people and for `datasets.load_dataset`
NAME/manifest.json                    files with SHA-256, selection, counts, version of the archive
"""

from __future__ import annotations

import json
import os
import re
import shutil
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from importlib import resources
from itertools import groupby
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.dataset as ds

from fonds.archive.check import refuse_damaged
from fonds.archive.digests import Digests
from fonds.archive.drafting import drafted
from fonds.archive.files import write_parquet
from fonds.archive.guarded import reading
from fonds.archive.manifest import MANIFEST, listing
from fonds.archive.outgoing import Chosen, excluded_words, released_documents, released_events, released_schema
from fonds.archive.query import run_query
from fonds.archive.reader import Archive
from fonds.archive.statements import read_statements, terms_since
from fonds.archive.store import live_files
from fonds.archive.terms import Terms
from fonds.errors import ArchiveError, ReleaseError
from fonds.model.optout import refuses_ai, refuses_image_ai, reserves_mining
from fonds.schema.contract import CONTRACT_VERSION
from fonds.schema.fields import rights_from
from fonds.schema.rows import to_json

FORMAT = "fonds-release/2"
# Some 50 MB of text each: small enough to read one alone, large enough that a corpus is not a million files.
ROWS_PER_FILE = 5_000
ROWS_PER_READ = 1_000
_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,99}")
_ACCESS_WORDS = ("open", "restricted", "closed")


@dataclass(frozen=True, slots=True)
class Released:
    """Where a release lies, how many documents it holds, and how many stayed out for which reason."""

    path: Path
    documents: int
    excluded: Mapping[str, int]


def release(
    archive: Archive,
    folder: Path,
    name: str,
    *,
    today: date,
    where: str | None = None,
    include: Sequence[str] = ("open",),
    default_access: str = "open",
    with_opt_outs: bool = False,
    with_empty: bool = False,
) -> Released:
    """Write the documents that may be seen to `folder/name`, all or nothing.

    `where` is a condition in SQL over the table documents. Of what it selects, a document is left out when its access
    is not in `include` (`default_access` stands for those that state none), or when `today` is before the end of its
    embargo; what a sidecar stated after the capture was archived counts too, where it is stricter. Left out as well are
    documents whose page reserves text and data mining or refuses AI (not `with_opt_outs`), and those without text (not
    `with_empty`). Each document left out counts once, under the first reason that holds. Only columns that leave go
    into it (`fonds.schema.tables.RELEASED`). Raises ReleaseError for a name that can't be used or is taken, QueryError
    for a condition that DuckDB refuses, ArchiveDamaged when a file of the archive is not as it was written.
    """
    if not _NAME.fullmatch(name):
        raise ReleaseError(
            f"`{name}` can't be the name of a release.", advice="Use letters, digits, dots, dashes and underlines."
        )
    target = folder / name
    if target.exists():
        raise ReleaseError(
            f"The release {target} is there already.", advice="A release is never changed; give another name."
        )
    version = archive.version()
    documents, events = archive.documents(), archive.events()
    take = _Take(
        frozenset(word.strip().casefold() for word in include),
        default_access,
        today,
        opt_outs=with_opt_outs,
        empty=with_empty,
    )
    with reading(archive.path):
        files = [file for table in ("documents", "events") for file in live_files(archive.path, table)]
        refuse_damaged(Digests.load(archive.path), files)
        chosen, excluded = _select(archive.path, documents, where, take)
    manifest = {
        "format": FORMAT,
        "name": name,
        "made_on": today.isoformat(),
        "archive_version": version,
        "contract_version": CONTRACT_VERSION,
        "selection": {"where": where, **take.stated()},
        "columns": released_schema(documents, "documents").names,
        "documents": len(chosen.captures),
        "excluded": excluded_words(excluded, _ACCESS_WORDS),
    }
    try:
        with drafted(target) as draft:
            _write(archive.path, documents, events, chosen, draft)
            (draft / "README.md").write_text(_card(name, len(chosen.captures)), encoding="utf-8")
            written = json.dumps({**manifest, "files": listing(draft)}, indent=2, sort_keys=True, ensure_ascii=False)
            (draft / MANIFEST).write_text(written + "\n", encoding="utf-8")
    except OSError as error:
        raise ArchiveError(
            f"The release {target} could not be written: {os.strerror(error.errno) if error.errno else error}.",
            advice="Nothing of it was kept. Check free space and permissions.",
        ) from error
    return Released(target, len(chosen.captures), excluded)


@dataclass(frozen=True, slots=True)
class _Take:
    """What is taken into a release: words of access, opt-outs, empty documents; `default_access` for those without."""

    include: frozenset[str]
    default_access: str
    today: date
    opt_outs: bool
    empty: bool

    def stated(self) -> dict[str, Any]:
        return {
            "access": sorted(self.include),
            "default_access": self.default_access,
            "opt_outs": self.opt_outs,
            "empty": self.empty,
        }


def _selected(documents: ds.Dataset, where: str | None) -> set[str] | None:
    """The ids that the condition selects, None for all. Access and embargo are looked at apart from it."""
    if where is None:
        return None
    sql = f"SELECT capture_id FROM documents WHERE ({where}\n)"  # noqa: S608 - the user's own condition, read only
    found = run_query({"documents": documents}, sql)
    return {row["capture_id"] for row in found.to_pylist()}


def _reason(row: Mapping[str, Any], later: Terms, take: _Take) -> str | None:
    """Why a document stays out; None when it does not. Where row, sidecar and a later sidecar differ all must be
    allowed."""
    stated = [word for word in (row["access"], row["sidecar_access"]) if word] or [take.default_access]
    stated += [later.access] if later.access else []
    if later.held:
        return "access: held back for a sidecar that can't be understood"
    for access in stated:
        if access.strip().casefold() not in take.include:
            return f"access: {access}"
    if any(day is not None and take.today < day for day in (row["embargo_until"], later.embargo_until)):
        return "embargo"
    if not take.opt_outs and (said := _opt_out(row)):
        return f"opt-out: {said}"
    return "empty" if row["empty"] and not take.empty else None


def _opt_out(row: Mapping[str, Any]) -> str | None:
    """What the page reserves: by the columns, and by its rights where a row is older than they are."""
    rights = rights_from(row["rights"])
    said = (
        ("tdm-reservation", row.get("tdm_reserved") or reserves_mining(rights)),
        ("noai", row.get("noai") or refuses_ai(rights)),
        ("noimageai", row.get("noimageai") or refuses_image_ai(rights)),
    )
    return next((name for name, reserved in said if reserved), None)


# What is looked at of a document to tell whether it goes out.
_LOOKED_AT = (
    *("capture_id", "parent_capture_id", "payload_bytes", "access", "sidecar_access", "embargo_until"),
    *("tdm_reserved", "noai", "noimageai", "rights"),
)


def _select(archive: Path, documents: ds.Dataset, where: str | None, take: _Take) -> tuple[Chosen, dict[str, int]]:
    """The captures to release, and how many documents stay out per reason. Texts do not become Python's."""
    selected, said = _selected(documents, where), read_statements(archive)
    later = terms_since(said)
    chosen: list[tuple[str, int]] = []
    reasons: Counter[str] = Counter()
    columns = {name: ds.field(name) for name in _LOOKED_AT if name in documents.schema.names}
    columns["empty"] = pc.equal(pc.utf8_length(pc.utf8_trim_whitespace(ds.field("text"))), 0)
    for batch in documents.scanner(columns=columns, batch_size=ROWS_PER_READ, fragment_readahead=1).to_batches():
        for row in batch.to_pylist():
            if said.is_withdrawn(row):
                continue
            stated = later.get(row["parent_capture_id"] or row["capture_id"], Terms())
            if selected is not None and row["capture_id"] not in selected:
                reasons["not selected"] += 1
            elif reason := _reason(row, stated, take):
                reasons[reason] += 1
            else:
                chosen.append((row["capture_id"], row["payload_bytes"]))
    chosen.sort()
    captures, sizes = [capture for capture, _ in chosen], [size for _, size in chosen]
    return Chosen(captures, sizes), dict(sorted(reasons.items()))


def _write(archive: Path, documents: ds.Dataset, events: ds.Dataset, chosen: Chosen, draft: Path) -> None:
    """Both tables in the order of the captures; one file without rows when there are none."""
    scratch, schema = draft / "scratch", released_schema(documents, "documents")
    slices = released_documents(archive, documents, chosen, scratch, rows_per_file=ROWS_PER_FILE)
    number = -1
    for number, members in groupby(slices, key=lambda item: item[0]):
        _write_part(draft, number, schema, (table for _, table in members))
    if number < 0:
        _write_part(draft, 0, schema, ())
    shutil.rmtree(scratch, ignore_errors=True)
    with (draft / "events.jsonl").open("w", encoding="utf-8", newline="\n") as file:
        for table in released_events(archive, events, chosen, scratch):
            file.writelines(json.dumps(to_json(row), ensure_ascii=False) + "\n" for row in table.to_pylist())
    shutil.rmtree(scratch, ignore_errors=True)


def _write_part(draft: Path, number: int, schema: pa.Schema, tables: Iterable[pa.Table]) -> None:
    batches = (batch for table in tables for batch in table.to_batches())
    write_parquet(draft / "documents" / f"part-{number:05}.parquet", schema, batches)


def _card(name: str, documents: int) -> str:
    text = resources.files("fonds.archive").joinpath("release_card.md").read_text(encoding="utf-8")
    return text.replace("{name}", name).replace("{documents}", f"{documents:,}")
