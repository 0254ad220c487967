"""A document with what people said of it: corrections and choices of blocks, and what a sidecar states.

Applied are decisions about this very capture alone. What can't be, for a block that is gone or a capture that took the
place of the one that was looked at, is told and not guessed at.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from fonds.curation.values import check_value, value_in
from fonds.model import Block, BlockChoice, Capture, CurationSeen, Evidence, Fields, Kind, Role, Sidecar
from fonds.model.curation import FIELDS, NONE_BY_PERSON

PERSON, SIDECAR = "person", "sidecar"


def digest_of_raw(raw: str) -> str:
    """What a choice knows a block by: the SHA-256 of its raw text."""
    return hashlib.sha256(raw.encode("utf-8", "surrogatepass")).hexdigest()


@dataclass(frozen=True, slots=True)
class Applied:
    """The blocks as chosen. `lost` says in words what was decided and could not be applied, `gone` which choices."""

    blocks: tuple[Block, ...]
    lost: tuple[str, ...] = ()


def is_about(seen: CurationSeen, capture: Capture) -> bool:
    """Whether there are decisions about a capture, for these very bytes."""
    return seen.own is not None and seen.own.payload_digest == capture.payload_digest


def lost_of(seen: CurationSeen, capture: Capture) -> tuple[str, ...]:
    """What was decided about other bytes than those of this capture."""
    lost = []
    if seen.own is not None and seen.own.changes_row and not is_about(seen, capture):
        lost.append(f"what was decided is for the payload {seen.own.payload_digest[:12]}")
    for each in seen.earlier:
        named = [f"the {one.field} corrected" for one in each.corrections]
        named += [f"{len(each.blocks)} blocks chosen"] if each.blocks else []
        lost.append(f"of {each.capture_id[:12]}, which stood here before: {', '.join(named)}")
    return tuple(lost)


def choose_blocks(blocks: tuple[Block, ...], seen: CurationSeen, capture: Capture) -> Applied:
    """Keep and drop the blocks that a person chose. A block that was renumbered is found by its raw text, where no
    other has the same."""
    lost = lost_of(seen, capture)
    if seen.own is None or not seen.own.blocks or not is_about(seen, capture):
        return Applied(blocks, lost)
    changed = list(blocks)
    by_digest: dict[str, list[int]] = {}
    for number, block in enumerate(blocks):
        by_digest.setdefault(digest_of_raw(block.raw), []).append(number)
    gone = []
    for choice in seen.own.blocks:
        at = _place_of(choice, by_digest)
        if at is None:
            gone.append(choice.index)
        else:
            changed[at] = _chosen(changed[at], choice)
    if gone:
        listed = ", ".join(map(str, gone[:10])) + (" …" if len(gone) > 10 else "")
        lost = (*lost, f"block {listed} is not there as it was")
    return Applied(tuple(changed), lost)


def _place_of(choice: BlockChoice, by_digest: dict[str, list[int]]) -> int | None:
    found = by_digest.get(choice.digest, [])
    if choice.index in found:
        return choice.index
    return found[0] if len(found) == 1 else None


def _chosen(block: Block, choice: BlockChoice) -> Block:
    """The block as chosen: one that is as the person wants it stays what it is."""
    if choice.keep == block.kept:
        return block
    kept = Role.CAPTION if block.kind is Kind.CAPTION else Role.BODY
    return replace(block, role=kept if choice.keep else Role.OTHER, decided_by=PERSON, confidence=1.0)


def put_fields(fields: Fields, seen: CurationSeen, capture: Capture) -> Fields:
    """The fields with what a sidecar states of them, and, before that, what a person corrected."""
    for field, stated in _of_sidecar(capture.sidecar):
        fields = _put(fields, field, (stated,) if isinstance(stated, str) else stated, SIDECAR)
    if seen.own is not None and is_about(seen, capture):
        for correction in sorted(seen.own.corrections, key=lambda each: each.field):
            fields = _put(fields, correction.field, correction.value, PERSON)
    return fields


def authors_of(stated: str) -> tuple[str, ...]:
    """The authors that a sidecar states, parted by semicolons."""
    return check_value("byline", stated.split(";"))


def _of_sidecar(sidecar: Sidecar) -> list[tuple[str, str | Sequence[str]]]:
    stated: list[tuple[str, str | Sequence[str] | None]] = [
        ("title", sidecar.title),
        ("byline", authors_of(sidecar.byline) if sidecar.byline else None),
        ("date", sidecar.published),
    ]
    return [(field, value) for field, value in stated if value]


def _put(fields: Fields, field: str, values: Sequence[str], method: str) -> Fields:
    """One field as stated. What fonds had found stays among the evidence, as what was not chosen."""
    name = FIELDS[field]
    value = value_in(fields, field, values)
    # A sidecar's word is no rival of a correction that was made with the document in view; its columns keep it.
    there = [each for each in fields.evidence if each.field != name or each.method != SIDECAR]
    lost = [replace(each, chosen=False) if each.field == name else each for each in there]
    mine = [Evidence(name, _normal(value, number, raw), raw, method, 1.0) for number, raw in enumerate(values)]
    absent = dict(fields.absent)
    absent.pop(name, None)
    if not values:
        absent[name] = NONE_BY_PERSON
    changes: dict[str, Any] = {name: value, "evidence": (*mine, *lost), "absent": absent}
    return replace(fields, **changes)


def _normal(value: Any, number: int, raw: str) -> str:
    """The value as evidence has it."""
    if isinstance(value, tuple):
        one = value[number]
        return str(getattr(one, "name", None) or getattr(one, "credit_line", raw))
    return str(getattr(value, "edtf", None) or getattr(value, "tag", None) or value)
