"""Changing what is decided about one document: what a person states is checked with its row, then kept in its file."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from fonds.archive import Archive
from fonds.curation import Opened, change, check_value, digest_of_raw, file_of, values_of
from fonds.curation.folder import open_curation
from fonds.curation.written import MAX_NOTE, excerpt_of
from fonds.errors import CurationConflict, WrongCorrection
from fonds.flows.state import now
from fonds.model import Act, BlockChoice, Correction, Curation, Role, Verdict
from fonds.model.block import DOCUMENT_ROLES
from fonds.model.curation import VERDICTS

# Reviewers' names stand in files that others read.
_MAX_NAME = 200


@dataclass(frozen=True, slots=True)
class Wish:
    """What a person wants of a document. `values` are those of fields, by the fields' names in `fonds.model.curation`;
    an empty one says that there is none. `found` are fields of which what fonds found is to stand again, `keep` and
    `drop` the numbers of blocks; `undo` takes the last decision back."""

    by: str | None = None
    note: str | None = None
    values: Mapping[str, Sequence[str]] = field(default_factory=dict)
    found: tuple[str, ...] = ()
    keep: tuple[int, ...] = ()
    drop: tuple[int, ...] = ()
    verdict: str | None = None
    undo: bool = False


@dataclass(frozen=True, slots=True)
class Decided:
    """A document's curation afterwards, its file, and what changed, a line each."""

    opened: Opened
    path: Path
    changes: tuple[str, ...]


def place_of(row: Mapping[str, Any]) -> str | None:
    """What a reader knows a document by: its path below the raw folder, else its address."""
    source = next(iter(row["run_sources"] or ()), None)
    if source is None:
        return str(row["target_uri"]) if row["target_uri"] else None
    return str(source["path"]) if source["offset"] is None else f"{source['path']}#{source['offset']}"


def opened_of(folder: Path, row: Mapping[str, Any]) -> Opened:
    """What is decided about the document of a row. Raises CurationError."""
    return open_curation(folder, row["capture_id"], row["payload_digest"], place_of(row))


def correct(archive: Path, folder: Path, document: str, wish: Wish) -> Decided:
    """Keep what a person states of a document. Raises NoSuchDocument, WrongCorrection, CurationError, CurationConflict;
    nothing has changed then."""
    row = Archive(archive).row(document)
    return decide(folder, row, opened_of(folder, row), wish)


def decide(folder: Path, row: Mapping[str, Any], before: Opened, wish: Wish) -> Decided:
    """The same for a row that was read, and the curation as it was `before`."""
    changes: list[str] = []
    after = change(folder, before, lambda there: _wished(there, row, wish, changes))
    return Decided(after, file_of(folder, row["capture_id"]), tuple(changes))


def put_back(folder: Path, before: Opened, earlier: Curation) -> Opened:
    """Let the file of a document say again what it said earlier. Raises CurationConflict where another changed it."""
    if earlier.capture_id != before.curation.capture_id:
        raise CurationConflict(str(file_of(folder, earlier.capture_id)), None)
    return change(folder, before, lambda _: earlier)


def _wished(there: Curation, row: Mapping[str, Any], wish: Wish, changes: list[str]) -> Curation:
    if wish.undo:
        there = _undone(there, changes)
    act = Act(
        _line(wish.by, "the name", _MAX_NAME), now().replace(microsecond=0), _line(wish.note, "the note", MAX_NOTE)
    )
    for name in wish.found:
        there = _as_found(there, name, changes)
    for name, values in wish.values.items():
        there = _corrected(there, row, Correction(name, _checked(name, values), (), act), changes)
    for numbers, keep in ((wish.keep, True), (wish.drop, False)):
        for number in dict.fromkeys(numbers):
            there = _chosen(there, row, number, act, keep=keep, changes=changes)
    if wish.verdict is not None:
        there = _judged(there, row, wish.verdict, act, changes)
    return there


def _line(text: str | None, what: str, most: int) -> str | None:
    """A person's words on one line, as files keep them."""
    line = " ".join((text or "").encode("utf-8", "replace").decode().split())
    if len(line) > most:
        raise WrongCorrection(f"{what} has {len(line):,} characters; {most:,} at most")
    return line or None


def _checked(name: str, values: Sequence[str]) -> tuple[str, ...]:
    try:
        return check_value(name, values)
    except ValueError as error:
        raise WrongCorrection(str(error)) from error


def told(values: Iterable[str]) -> str:
    """Values for a line of ours."""
    return "; ".join(values) or "none"


def _corrected(there: Curation, row: Mapping[str, Any], one: Correction, changes: list[str]) -> Curation:
    earlier = next((each for each in there.corrections if each.field == one.field), None)
    # What fonds had found, not what a person had said before: that is what a version may learn from.
    one = replace(one, before=earlier.before if earlier else values_of(one.field, row))
    changes.append(f"{one.field}: {told(earlier.value if earlier else one.before)} → {told(one.value)}")
    others = tuple(each for each in there.corrections if each.field != one.field)
    return replace(there, corrections=(*others, one))


def _as_found(there: Curation, name: str, changes: list[str]) -> Curation:
    gone = next((each for each in there.corrections if each.field == name), None)
    if gone is None:
        return there
    changes.append(f"{name}: {told(gone.value)} → {told(gone.before)}, as fonds found it")
    return replace(there, corrections=tuple(each for each in there.corrections if each is not gone))


def _chosen(
    there: Curation, row: Mapping[str, Any], number: int, act: Act, *, keep: bool, changes: list[str]
) -> Curation:
    block = next((each for each in row["blocks"] if each["index"] == number), None)
    if block is None:
        last = max((each["index"] for each in row["blocks"]), default=-1)
        raise WrongCorrection(f"there is no block {number}; the document has the blocks 0 to {last}")
    earlier = next((each for each in there.blocks if each.index == number), None)
    role = earlier.before if earlier and earlier.before else str(block["role"])
    others = tuple(each for each in there.blocks if each.index != number)
    excerpt = excerpt_of(block["text"])
    is_so = bool(block["kept"]) == keep and (earlier is None or earlier.keep == keep)
    changes.append(f"block {number} {'is ' if is_so else ''}{'kept' if keep else 'dropped'}: {excerpt}")
    if (Role(role) in DOCUMENT_ROLES) == keep:
        return replace(there, blocks=others)  # as fonds has it by itself
    choice = BlockChoice(number, digest_of_raw(block["raw"]), keep, role, excerpt, act)
    return replace(there, blocks=(*others, choice))


def _judged(there: Curation, row: Mapping[str, Any], verdict: str, act: Act, changes: list[str]) -> Curation:
    if verdict not in VERDICTS:
        raise WrongCorrection(f"`{verdict}` is none of {', '.join(VERDICTS)}")
    if verdict == "note" and not act.note:
        raise WrongCorrection("a note without words")
    expected = row.get("expected_quality")
    share = None if expected is None else round(float(expected), 3)
    changes.append(f"{verdict}{f': {act.note}' if act.note else ''}")
    mine = Verdict(verdict, act, row["tier"], share, row["row_digest"])
    return replace(there, verdicts=(*there.verdicts, mine))


def _undone(there: Curation, changes: list[str]) -> Curation:
    """Without what was decided last, which may be several things at once."""
    last = max((act.at for act in there.acts if act.at is not None), default=None)
    corrections = [each for each in there.corrections if each.act.at == last]
    blocks = [each for each in there.blocks if each.act.at == last]
    verdicts = [each for each in there.verdicts if each.act.at == last]
    if not (corrections or blocks or verdicts):
        raise WrongCorrection("there is nothing to take back")
    changes += [f"{each.field}: {told(each.value)} → {told(each.before)}, as fonds found it" for each in corrections]
    changes += [f"block {each.index} as fonds has it: {each.text}" for each in blocks]
    changes += [f"{each.verdict}, taken back" for each in verdicts]
    return replace(
        there,
        corrections=tuple(each for each in there.corrections if each not in corrections),
        blocks=tuple(each for each in there.blocks if each not in blocks),
        verdicts=tuple(each for each in there.verdicts if each not in verdicts),
    )
