"""What a release says of itself: changes, manifest, card, Croissant, citation, and the files of the bag."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from importlib import metadata
from pathlib import Path
from typing import Any

from fonds.archive.files import digest
from fonds.archive.releases.bag import PAYLOAD, write_bag
from fonds.archive.releases.card import Card
from fonds.archive.releases.choosing import Choice
from fonds.archive.releases.citation import citation_file, creators
from fonds.archive.releases.clusters import METHOD
from fonds.archive.releases.croissant import croissant
from fonds.archive.releases.manifest import CHANGES, MANIFEST, listing
from fonds.archive.releases.policy import About, Policy, ReleaseShape, public_reasons
from fonds.archive.releases.versions import Before, ReleaseChanges, compare, next_version
from fonds.archive.releases.writing import WHOLE, Written
from fonds.schema.contract import CONTRACT_VERSION

FORMAT = "fonds-release/3"
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
class ReleasePlan:
    """What one release is to be."""

    name: str
    today: date
    select: str | None
    policy: Policy
    about: About
    shape: ReleaseShape

    @property
    def title(self) -> str:
        return self.about.title or self.name


def describe(
    draft: Path, asked: ReleasePlan, made: Written, choice: Choice, *, before: Before | None, stated: Mapping[str, Any]
) -> tuple[str, ReleaseChanges | None]:
    """Write all but the documents: changes, manifest, card, Croissant, citation, and the files of the bag."""
    columns = {field.name: str(field.type) for field in made.schema}
    changes = compare(before, made.rows, columns) if before else None
    version = next_version(before, changes)
    if changes is not None:
        with (draft / PAYLOAD / CHANGES).open("w", encoding="utf-8", newline="\n") as file:
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
        "near_duplicates_by": {**METHOD, "rensa": metadata.version("rensa")},
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


def _bag_info(asked: ReleasePlan, version: str) -> dict[str, str]:
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
