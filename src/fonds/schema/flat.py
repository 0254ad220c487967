"""Columns that people filter on: each follows from others of its row, so that it can be made again for any row."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from typing import Any

from fonds.model.address import domain_of, is_web_address, original
from fonds.model.counts import count_words
from fonds.model.curation import FIELDS, NONE_BY_PERSON
from fonds.model.licence import spdx_of
from fonds.schema.fields import rights_from

FLAT = ("url", "domain", "n_words", "n_chars", "text_digest", "licence_spdx", "by_person")


def _best_address(row: Mapping[str, Any]) -> str | None:
    """Where the page was captured, else what it calls its own address; of a part of a file the other way round, as the
    file was captured and the part says where it comes from."""
    captured = row["target_uri"] and original(row["target_uri"])
    ranked = (captured, row["canonical_url"])
    if row["parent_capture_id"] is not None:
        ranked = ranked[::-1]
    return next((address for address in ranked if is_web_address(address)), None)


def flat_of(row: Mapping[str, Any]) -> dict[str, Any]:
    """The flat columns of a documents row, from what is in it."""
    address, text = _best_address(row), row["text"]
    return {
        "url": address,
        "domain": domain_of(address),
        "n_words": count_words(text),
        "n_chars": len(text),
        "text_digest": hashlib.sha256(text.encode("utf-8")).hexdigest() if text else None,
        "licence_spdx": spdx_of(rights_from(row["rights"])),
        "by_person": _by_person(row),
    }


# How evidence says that it is a person's word.
_PERSONAL = frozenset({"person", "sidecar"})
_STATED = frozenset(FIELDS.values())


def _by_person(row: Mapping[str, Any]) -> list[str] | None:
    """The fields that people stated, a field said to have no value among them; null where they stated nothing."""
    fields = {e["field"] for e in row["evidence"] if e["chosen"] and e["method"] in _PERSONAL and e["field"] in _STATED}
    fields |= {each["field"] for each in row["absent"] if each["reason"] == NONE_BY_PERSON}
    if any(block["decided_by"] == "person" for block in row["blocks"]):
        fields.add("blocks")
    return sorted(fields) or None
