"""The fields of a document as a reader sees them: value, what was printed, where, how found, how sure."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from fonds.model import (
    Block,
    Byline,
    Document,
    Evidence,
    Language,
    Locator,
    PhotoCredit,
    RightsStatement,
    Span,
    StatedDate,
)
from fonds.model.document import DECLARED, FieldKind
from fonds.report.words import METHOD, stated

# Of a value that is joined from several places so many are named.
_NAMED = 4


@dataclass(frozen=True, slots=True)
class Proof:
    """One piece of evidence. `block` is the index of the block it stands in, where known."""

    value: str
    raw: str
    method: str
    place: str
    block: int | None
    confidence: float
    chosen: bool


@dataclass(frozen=True, slots=True)
class FieldView:
    """A field with its values in words, or the reason why there is none."""

    name: str
    label: str
    values: tuple[tuple[str, str], ...]
    absent: str
    proofs: tuple[Proof, ...]
    others: tuple[Proof, ...]


class BlockPlaces:
    """Turns locators into places that a person can find: line of a text copy, block of a page."""

    def __init__(self, blocks: Sequence[Block]) -> None:
        self._starts: list[int] = []
        self._lines: list[int] = []
        self._blocks: list[Block] = []
        self._paths: dict[str, list[tuple[int, int, int]]] = {}
        line = 1
        for block in blocks:
            spans = block.locator.spans
            if spans and not spans[0].path and not block.outside:
                self._starts.append(spans[0].start)
                self._lines.append(line)
                self._blocks.append(block)
                line += block.raw.count("\n")
            for span in spans:
                self._paths.setdefault(span.path, []).append((span.start, span.end, block.index))

    def find(self, locator: Locator | None) -> tuple[str, int | None]:
        """The place in words, and the index of the block, None where it stands in none.

        Stretches of text that follow each other are told by their beginning, values that are joined one by one.
        """
        if locator is None or not locator.spans:
            return "not in the capture itself", None
        if not any(span.is_value for span in locator.spans[1:]):
            return self._find(locator.spans[0])
        places = [self._find(span) for span in locator.spans]
        words = list(dict.fromkeys(place for place, _ in places))
        more = f"; and {len(words) - _NAMED} more" if len(words) > _NAMED else ""
        return "; ".join(words[:_NAMED]) + more, next((index for _, index in places if index is not None), None)

    def _find(self, span: Span) -> tuple[str, int | None]:
        if not span.path:
            return self._in_text(span.start)
        if "@" in span.path:
            path, _, attribute = span.path.rpartition("/@")
            return f"attribute {attribute} of element {path}", None
        if "#" in span.path:
            path, _, pointer = span.path.partition("#")
            entry = f"entry {pointer}" if pointer else f"characters {span.start:,} to {span.end:,}"
            return f"data of the page, element {path}, {entry}", None
        for start, end, index in self._paths.get(span.path, ()):
            if start <= span.start < end or start == span.start:
                return f"block {index + 1}", index
        return f"element {span.path}, characters {span.start:,} to {span.end:,}", None

    def _in_text(self, offset: int) -> tuple[str, int | None]:
        at = bisect_right(self._starts, offset) - 1
        if at < 0:
            return f"character {offset:,}", None
        block = self._blocks[at]
        line = self._lines[at] + block.raw.count("\n", 0, offset - self._starts[at])
        return f"line {line:,}", block.index


def _date(value: StatedDate) -> tuple[str, str]:
    notes = [f"as precise as the {value.precision}"]
    if value.offset_basis:
        notes.append("time zone not stated" if value.offset_basis == "unknown" else f"time zone: {value.offset_basis}")
    if value.utc:
        notes.append(f"{value.utc:%Y-%m-%d %H:%M} UTC")
    return stated(value.as_stated), ", ".join(notes)


def _credit(credit: PhotoCredit) -> tuple[str, str]:
    notes = [credit.kind] if credit.kind != "photo" else []
    notes += [f"creator: {', '.join(credit.creators)}"] if credit.creators else []
    notes += [f"agency: {', '.join(credit.agencies)}"] if credit.agencies else []
    notes += ["may be a person or an agency"] if credit.ambiguous else []
    notes += [f"rights: {credit.rights}"] if credit.rights else []
    notes += [f"caption: {credit.caption}"] if credit.caption else []
    return credit.credit_line, "; ".join(notes)


def _language(language: Language) -> tuple[str, str]:
    return language.tag, "; ".join(f"{o.detector}: {o.tag} ({o.confidence:.2f})" for o in language.opinions)


def _byline(byline: Byline) -> tuple[str, str]:
    kind = "" if byline.kind == "person" else byline.kind
    return byline.name, ", ".join(part for part in (byline.role, kind) if part)


def _rights(stated_: RightsStatement) -> tuple[str, str]:
    address = f", {stated_.url}" if stated_.url else ""
    return stated_.statement, f"{stated_.kind} in {stated_.place}; scope: {stated_.scope}{address}"


# A value of a type in words, and what is said beside it.
_WORDS: Mapping[type, Callable[[Any], tuple[str, str]]] = {
    StatedDate: _date,
    PhotoCredit: _credit,
    Language: _language,
    Byline: _byline,
    RightsStatement: _rights,
}


def _values(kind: FieldKind, value: Any) -> tuple[tuple[str, str], ...]:
    if value is None or value == "":
        return ()
    if kind.type in _WORDS:
        return tuple(map(_WORDS[kind.type], value if kind.several else (value,)))
    if kind.several:
        return ((", ".join(map(str, value)), ""),) if value else ()
    return ((str(value), ""),)


def _proof(evidence: Evidence, places: BlockPlaces) -> Proof:
    place, block = places.find(evidence.locator)
    method = METHOD.get(evidence.method, evidence.method)
    return Proof(evidence.value, evidence.raw, method, place, block, evidence.confidence, evidence.chosen)


def fields_of(document: Document) -> tuple[FieldView, ...]:
    """Every field in a fixed order, those without a value with the reason."""
    places = BlockPlaces(document.blocks)
    views = []
    for kind in DECLARED:
        name, label = kind.name, kind.declared.label
        if not label:
            continue
        values = _values(kind, getattr(document, name))
        # Several values (topics, names) may rest on one string; it is shown once.
        found = (_proof(e, places) for e in document.evidence if e.field == name)
        proofs = list(
            {(p.chosen, p.raw, p.method, p.place, p.value if not p.chosen else ""): p for p in found}.values()
        )
        views.append(
            FieldView(
                name,
                label,
                values,
                "" if values else document.absent.get(name, "none found"),
                tuple(p for p in proofs if p.chosen),
                tuple(p for p in proofs if not p.chosen),
            )
        )
    return tuple(views)
