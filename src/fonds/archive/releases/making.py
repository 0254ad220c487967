"""Releases: a frozen folder that any tool reads, with what it is, where it comes from and what stayed out.

NAME/data/documents/*.parquet   the documents, sorted by capture_id, with the columns that leave
NAME/data/events.jsonl          their events, in the same order; no Parquet, so that no glob mixes the two
NAME/data/changes.jsonl         documents added, removed or changed since the release before, where there is one
NAME/data/{jsonl,markdown,warc} the same documents in other forms, where asked for
NAME/README.md                  the card, for people and for `datasets.load_dataset`
NAME/manifest.json              what it was made of, counts, files with SHA-256
NAME/croissant.json, CITATION.cff, and the files that make it a BagIt bag
"""

from __future__ import annotations

import json
import os
import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from importlib import metadata
from pathlib import Path
from typing import Any

import pyarrow.dataset as ds

from fonds.archive.check import refuse_damaged
from fonds.archive.digests import Digests
from fonds.archive.files import digest
from fonds.archive.force import InForce
from fonds.archive.guarded import reading
from fonds.archive.reader import Archive
from fonds.archive.releases.bag import PAYLOAD, write_bag
from fonds.archive.releases.card import Card
from fonds.archive.releases.choosing import Choice, choose, refuse_if_closed_meanwhile, versions
from fonds.archive.releases.citation import citation_file, creators
from fonds.archive.releases.croissant import croissant
from fonds.archive.releases.drafting import drafted, refuse_taken
from fonds.archive.releases.manifest import MANIFEST, listing, read_manifest
from fonds.archive.releases.policy import About, Policy, Shape, public_reasons
from fonds.archive.releases.versions import Before, Changes, compare, find_before, next_version
from fonds.archive.releases.writing import FORMS, WHOLE, Source, Written, write_payload
from fonds.archive.store import live_files, open_table
from fonds.errors import ArchiveError, ReleaseError
from fonds.schema.contract import CONTRACT_VERSION

FORMAT = "fonds-release/3"
_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,99}")
_MEANINGS = {
    "data/documents/*.parquet": "a row for each document, sorted by `capture_id`",
    "data/jsonl/*.jsonl.zst": "the same as JSON lines: `id`, `text`, `source`, `created`, `metadata`",
    "data/markdown/ab/abcd….md": "the same as Markdown, a file for each document, by its `capture_id`",
    "data/warc/*.warc.gz": "the same as WARC conversion records",
    "data/events.jsonl": "when each document was ingested, and what was done with it since",
    "data/changes.jsonl": "documents added, removed or changed since the release before",
    "manifest.json": "what was selected, counts, and the SHA-256 of every file of data",
    "croissant.json": "the same for machines (Croissant)",
    "CITATION.cff": "how to cite it",
    "bagit.txt": "it is a BagIt bag; `manifest-sha256.txt` and `tagmanifest-sha256.txt` hold the digests",
}


@dataclass(frozen=True, slots=True)
class Released:
    """Where a release lies, its version, how many documents it holds, how many stayed out for which reason, and what
    changed since the release before (None where there is none)."""

    path: Path
    version: str
    documents: int
    excluded: Mapping[str, int]
    before: str | None = None
    changes: Changes | None = None

    @property
    def digest(self) -> str:
        """SHA-256 of the manifest, which names every file of data."""
        return digest(self.path / MANIFEST)

    def noted_as(self, name: str) -> str:
        """What the archive's event says of it."""
        return f"{name} {self.version}: {self.documents} documents; manifest sha256:{self.digest}"


@dataclass(frozen=True, slots=True)
class _Asked:
    name: str
    today: date
    select: str | None
    policy: Policy
    about: About
    shape: Shape

    @property
    def title(self) -> str:
        return self.about.title or self.name


def release(
    archive: Archive,
    folder: Path,
    name: str,
    *,
    today: date,
    select: str | None = None,
    policy: Policy | None = None,
    about: About | None = None,
    shape: Shape | None = None,
    after: str | None = None,
) -> Released:
    """Write the documents that may be given away to `folder/name`, all or nothing.

    `select` is a condition in SQL over the table documents; `policy` says what of it stays out, `about` what the
    release is said to be, `shape` how it is made. `after` names the release in `folder` to compare with (`none` for
    none); without it that is the one of the highest version made of this archive by the same condition. Only columns
    that leave go into it (`fonds.schema.tables.RELEASED`).

    Raises ReleaseError for a name that can't be used or is taken and for a form or split that there is not, NoRelease
    for an `after` that is not there, QueryError for a condition that DuckDB refuses, ArchiveDamaged when a file of the
    archive is not as it was written, ArchiveError when the disk refuses.
    """
    asked = _Asked(name, today, select, policy or Policy(), about or About(), shape or Shape())
    _refuse_unusable(asked)
    target = folder / name
    refuse_taken(target)
    state = versions(archive)
    documents, events = archive.documents(), archive.events()
    with reading(archive.path):
        files = [file for table in ("documents", "events") for file in live_files(archive.path, table)]
        refuse_damaged(Digests.load(archive.path), files)
        archive_id = str(open_table(archive.path, "documents").metadata().id)
    in_force = InForce(archive.path, documents, today)
    choice = choose(documents, in_force, select, asked.policy)
    before = find_before(folder, archive_id, select, after)
    stated = {"archive_id": archive_id, "archive_version": state[0]}
    try:
        with drafted(target) as draft:
            source = Source(archive.path, in_force, events, choice.chosen)
            splits = before.splits if before else {}
            made = write_payload(source, draft, name, day=today, shape=asked.shape, splits_before=splits)
            version, changes = _describe(draft, asked, made, choice, before=before, stated=stated)
            refuse_if_closed_meanwhile(archive, choice.chosen.captures, asked.policy, today, state)
    except OSError as error:
        raise ArchiveError(
            f"The release {target} could not be written: {os.strerror(error.errno) if error.errno else error}.",
            advice="Nothing of it was kept. Check free space and permissions.",
        ) from error
    count = len(choice.chosen.captures)
    return Released(target, version, count, choice.excluded, before.name if before else None, changes)


def read_release(archive: Archive, path: Path) -> Released | None:
    """The release in a folder, where there is one that was made of this archive."""
    try:
        manifest = read_manifest(path)
    except ReleaseError:
        return None
    own = str(open_table(archive.path, "documents").metadata().id)
    if manifest.get("archive_id") != own or manifest.get("name") != path.name:
        return None
    return Released(path, manifest["version"], manifest["documents"], manifest["excluded"])


def is_noted(archive: Archive, released: Released) -> bool:
    """Whether the archive has an event of a release."""
    events = archive.events().to_table(columns=["detail"], filter=ds.field("event_type") == "release")
    return any(released.digest in (detail or "") for detail in events["detail"].to_pylist())


def _refuse_unusable(asked: _Asked) -> None:
    if not _NAME.fullmatch(asked.name):
        raise ReleaseError(
            f"`{asked.name}` can't be the name of a release.",
            advice="Use letters, digits, dots, dashes and underlines.",
        )
    for form in asked.shape.also:
        if form not in FORMS:
            raise ReleaseError(f"There is no form `{form}` of releases.", advice=f"Choose from {', '.join(FORMS)}.")
    shares = asked.shape.splits
    if shares and (sum(shares.values()) != 100 or not set(shares) <= {"train", "validation", "test"}):
        raise ReleaseError(
            f"The splits {dict(shares)} can't be made.",
            advice="Give shares in per cent for train, validation and test that sum to 100.",
        )


def _describe(
    draft: Path, asked: _Asked, made: Written, choice: Choice, *, before: Before | None, stated: Mapping[str, Any]
) -> tuple[str, Changes | None]:
    """Write all but the documents: changes, manifest, card, Croissant, citation, and the files of the bag."""
    columns = {field.name: str(field.type) for field in made.schema}
    changes = compare(before, made.rows, columns) if before else None
    version = next_version(before, changes)
    if changes is not None:
        with (draft / PAYLOAD / "changes.jsonl").open("w", encoding="utf-8", newline="\n") as file:
            file.writelines(changes.lines())
    rows = {path.relative_to(draft).as_posix(): n for shard in made.shards.values() for path, n in shard.items()}
    files = [{**file, **_rows(file["path"], rows)} for file in listing(draft)]
    excluded = public_reasons(choice.excluded)
    compared = {"name": before.name, "version": before.version, **changes.stated()} if before and changes else None
    manifest = {
        "format": FORMAT,
        "name": asked.name,
        "version": version,
        "made_on": asked.today.isoformat(),
        "fonds_version": metadata.version("fonds"),
        "contract_version": CONTRACT_VERSION,
        **stated,
        "selection": {"where": asked.select, **asked.policy.stated()},
        "shape": {"also": sorted(asked.shape.also), "slim": asked.shape.slim, "splits": dict(asked.shape.splits)},
        "columns": columns,
        "documents": made.facts.documents,
        "excluded": excluded,
        "facts": made.facts.stated(),
        "release_before": compared,
        "files": files,
    }
    _write(draft / MANIFEST, json.dumps(manifest, indent=2, sort_keys=True, ensure_ascii=False) + "\n")
    card = Card(
        asked.name, asked.title, version, asked.today, metadata.version("fonds"), asked.about, asked.policy, made.facts,
        excluded, _data_files(made), _meanings(draft), before, compared,
    )  # fmt: skip
    _write(draft / "README.md", card.readme())
    parquet = [file for file in files if file["path"] in rows]
    _write(draft / "croissant.json", croissant(card.croissant(), made.schema, parquet))
    cited = citation_file(
        asked.about, asked.title, version, asked.today, identifier=(asked.name, digest(draft / MANIFEST))
    )
    _write(draft / "CITATION.cff", cited)
    write_bag(draft, _bag_info(asked, version), {file["path"]: file["sha256"] for file in files})
    return version, changes


def _rows(path: str, rows: Mapping[str, int]) -> dict[str, int]:
    return {"rows": rows[path]} if path in rows else {}


def _data_files(made: Written) -> dict[str, str]:
    if set(made.shards) == {WHOLE}:
        return {"train": "data/documents/*.parquet"}
    return {split: f"data/documents/{split}-*.parquet" for split in made.shards}


def _meanings(draft: Path) -> list[tuple[str, str]]:
    data = {path.name for path in (draft / PAYLOAD).iterdir()}
    return [(path, meaning) for path, meaning in _MEANINGS.items() if "data/" not in path or path.split("/")[1] in data]


def _bag_info(asked: _Asked, version: str) -> dict[str, str]:
    about = asked.about
    return {
        "Source-Organization": ", ".join(creators(about)),
        "Contact-Email": about.contact if "@" in about.contact else "",
        "External-Description": about.description or f"Release {asked.name} of an archive of web pages, made by fonds.",
        "External-Identifier": f"doi:{about.doi}" if about.doi else f"{asked.name} {version}",
        "Bagging-Date": asked.today.isoformat(),
        "Bag-Software-Agent": f"fonds {metadata.version('fonds')}",
    }


def _write(path: Path, text: str) -> None:
    path.write_text(text, encoding="utf-8", newline="\n")
