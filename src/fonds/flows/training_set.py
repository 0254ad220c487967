"""What people corrected, as a training set: what fonds found, by what evidence, and what is right."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from fonds.archive import Archive
from fonds.curation import CurationFolder, digest_of_raw, read_curations
from fonds.flows.config import RunConfig
from fonds.model import Curation
from fonds.model.curation import FIELDS
from fonds.schema.digest import plain

Line = dict[str, Any]
_BESIDE = ("collection", "lang", "media_type", "url", "fingerprint")
_COLUMNS = ("capture_id", "payload_digest", *_BESIDE, "evidence", "blocks", "is_open")
_PERSONAL = frozenset({"person", "sidecar"})
# Rows read at once: each may be of a capture at the largest size.
_AT_ONCE = 50


def corrections_of(config: RunConfig, *, closed: bool = False) -> tuple[Iterator[Line], CurationFolder]:
    """A line for each correction and each choice of a block, by document; and the folder that they come from.

    Documents that are not in the archive, or were withdrawn, are left out; `closed` takes those too that are not open
    today. Who corrected is no part of it. Raises ArchiveNotFound.
    """
    folder = read_curations(config.curation)
    return _lines(config, folder, closed=closed), folder


def _lines(config: RunConfig, folder: CurationFolder, *, closed: bool) -> Iterator[Line]:
    view = Archive(config.archive).documents_in_force()
    columns = [name for name in _COLUMNS if name in view.schema.names]
    by_name = {each.capture_id: each for each in folder.curations if each.changes_row}
    names = sorted(by_name)
    for start in range(0, len(names), _AT_ONCE):
        rows = view.to_table(columns, captures=names[start : start + _AT_ONCE]).to_pylist()
        for row in sorted(rows, key=lambda each: str(each["capture_id"])):
            curation = by_name[row["capture_id"]]
            if curation.payload_digest == row["payload_digest"] and (closed or row["is_open"]):
                yield from _of_document(row, curation)


def _of_document(row: Mapping[str, Any], curation: Curation) -> Iterator[Line]:
    about = {"document": row["capture_id"], "payload_digest": row["payload_digest"]}
    beside = {name: row.get(name) for name in _BESIDE}
    for one in curation.corrections:
        name = FIELDS[one.field]
        found = [plain(e) for e in row["evidence"] if e["field"] == name and e["method"] not in _PERSONAL]
        yield {
            **about,
            "field": name,
            "before": list(one.before),
            "after": list(one.value),
            "evidence": found,
            **beside,
        }
    blocks = {block["index"]: block for block in row["blocks"]}
    for choice in curation.blocks:
        block = blocks.get(choice.index)
        if block is None or digest_of_raw(block["raw"]) != choice.digest:
            continue  # it is not there as it was: the row's check says so
        evidence = {fact: block[fact] for fact in ("index", "kind", "level", "raw", "text")}
        after = "keep" if choice.keep else "drop"
        yield {**about, "field": "block", "before": choice.before, "after": after, "evidence": [evidence], **beside}
