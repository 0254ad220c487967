"""What people decided about documents: corrections, choices of blocks, verdicts. Read before a run, then frozen."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime

FIELDS: Mapping[str, str] = {
    "title": "title",
    "subtitle": "subtitle",
    "byline": "bylines",
    "date": "published",
    "credit": "photo_credits",
    "language": "language",
}
"""The fields that people correct, as they call them, with the document's attributes."""
SEVERAL = frozenset({"byline", "credit"})
"""Those of them that may have several values."""
NONE_BY_PERSON = "a person says that there is none"
"""Why a field is absent that a person emptied."""
VERDICTS = ("accept", "reject", "note")


@dataclass(frozen=True, slots=True)
class Act:
    """Who decided something and when: a name, an aware time in UTC; None where a file does not say. `note` is why."""

    by: str | None = None
    at: datetime | None = None
    note: str | None = None


@dataclass(frozen=True, slots=True)
class Correction:
    """The values that a field has by a person's word, none where there is none to have; `before` is what fonds had."""

    field: str
    value: tuple[str, ...]
    before: tuple[str, ...] = ()
    act: Act = Act()


@dataclass(frozen=True, slots=True)
class BlockChoice:
    """Whether a block belongs to the document. `digest` is the SHA-256 of its raw text, `before` the role it had,
    `text` how it begins, for who reads the file."""

    index: int
    digest: str
    keep: bool
    before: str = ""
    text: str = ""
    act: Act = Act()


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a reviewer says of a document as a whole: accept, reject or note. `tier`, `expected_quality` and `row` (the
    row's digest) are those of the row that was looked at."""

    verdict: str
    act: Act = Act()
    tier: str | None = None
    expected_quality: float | None = None
    row: str | None = None


@dataclass(frozen=True, slots=True)
class Curation:
    """What people decided about one document; it holds for the capture with this payload alone.

    `place` is a path below the raw folder or an address, for who reads the file.
    """

    capture_id: str
    payload_digest: str
    place: str | None = None
    corrections: tuple[Correction, ...] = ()
    blocks: tuple[BlockChoice, ...] = ()
    verdicts: tuple[Verdict, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.corrections or self.blocks or self.verdicts)

    @property
    def acts(self) -> tuple[Act, ...]:
        """By whom and when each of them was decided."""
        corrections, blocks = (each.act for each in self.corrections), (each.act for each in self.blocks)
        return (*corrections, *blocks, *(each.act for each in self.verdicts))

    @property
    def changes_row(self) -> bool:
        """Whether a row comes out otherwise by it; verdicts say something of a row and change none."""
        return bool(self.corrections or self.blocks)

    @property
    def digest(self) -> str:
        """Names what it changes: who, when and why are no part of it."""
        return _digest(
            [
                [self.capture_id, self.payload_digest],
                sorted([each.field, list(each.value)] for each in self.corrections),
                sorted([each.index, each.digest, each.keep] for each in self.blocks),
            ]
        )


def _digest(said: object) -> str:
    return hashlib.sha256(json.dumps(said, ensure_ascii=True, separators=(",", ":")).encode()).hexdigest()


@dataclass(frozen=True, slots=True)
class CurationSeen:
    """What people decided about one document: its own curation, and that of the capture whose place it took, which may
    hold for it no more."""

    own: Curation | None = None
    earlier: tuple[Curation, ...] = ()

    @property
    def digest(self) -> str | None:
        """Names what is applied and what is flagged; None for nothing."""
        own = self.own.digest if self.own is not None and self.own.changes_row else None
        if own is None and not self.earlier:
            return None
        return _digest([own, sorted(each.digest for each in self.earlier)])


@dataclass(frozen=True, slots=True)
class Curations:
    """All that people decided, by the ids of captures and by the digests of payloads."""

    by_name: Mapping[str, tuple[Curation, ...]] = field(default_factory=dict)

    @classmethod
    def of(cls, curations: Iterable[Curation]) -> Curations:
        found: dict[str, list[Curation]] = {}
        for each in curations:
            for name in dict.fromkeys((each.capture_id, each.payload_digest)):
                found.setdefault(name, []).append(each)
        return cls({name: tuple(sorted(each, key=lambda one: one.capture_id)) for name, each in found.items()})

    def __bool__(self) -> bool:
        return bool(self.by_name)

    def only(self, *names: str | None) -> Curations:
        """What concerns these captures and payloads: little enough to send to a worker."""
        return Curations({name: self.by_name[name] for name in names if name is not None and name in self.by_name})

    def seen(self, capture_id: str, *, replaces: str | None, first: bool = True) -> CurationSeen:
        """What is to be applied to a capture, and, where nobody decided anything about it yet, what was said of the one
        that it `replaces`. Of several documents in a file the `first` is told the latter."""
        own = next((each for each in self.by_name.get(capture_id, ()) if each.capture_id == capture_id), None)
        if own is not None or not first or not replaces or replaces == capture_id:
            return CurationSeen(own)
        return CurationSeen(None, tuple(each for each in self.by_name.get(replaces, ()) if each.changes_row))
