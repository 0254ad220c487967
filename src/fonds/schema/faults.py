"""Asking a row whether it is as the schema says, beyond what a Parquet file's own types see to."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from fonds.model import Role, Tier
from fonds.schema.rows import from_row
from fonds.schema.tables import TABLES

_ACCESS = frozenset({"open", "restricted", "closed"})


def faults_of(row: Mapping[str, Any]) -> Iterator[str]:
    """What is wrong with a documents row: a sentence for each fault, without a full stop."""
    empty = [column.name for column in TABLES["documents"] if column.required and row.get(column.name) is None]
    if empty:
        yield f"{', '.join(empty)} must not be null"
    if row.get("access") not in _ACCESS:
        yield f"access is {row.get('access')!r}, none of {', '.join(sorted(_ACCESS))}"
    if row.get("tier") not in set(Tier):
        yield f"tier is {row.get('tier')!r}, none of A, B, C"
    if empty or row.get("tier") not in set(Tier):
        return
    try:
        document = from_row(row).document
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        yield f"no document can be made of it ({type(error).__name__}: {str(error)[:200]})"
        return
    if [block.index for block in document.blocks] != list(range(len(document.blocks))):
        yield "its blocks are not numbered in order"
    if any(block["kept"] != Role(block["role"]).is_document for block in row["blocks"] or ()):
        yield "a block is kept or dropped against its role"
    if document.text != row["text"]:
        yield "text is not the blocks of role body, joined"
