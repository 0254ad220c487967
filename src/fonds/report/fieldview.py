"""The fields of a document as a reader sees them: value, what was printed, where, how found, how sure."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from fonds.model import Byline, Document, Evidence, Language, PhotoCredit, RightsStatement, Role, StatedDate
from fonds.model.document import DECLARED, FieldKind
from fonds.report.places import NOWHERE, BlockPlaces, Place
from fonds.report.words import METHOD, SAID_BY, stated

_DATA = "said by the page's data"


@dataclass(frozen=True, slots=True)
class Proof:
    """One piece of evidence. `said` tells what is printed for a reader from what the page's data or others say."""

    value: str
    raw: str
    said: str
    method: str
    place: Place
    confidence: float
    chosen: bool


@dataclass(frozen=True, slots=True)
class FieldView:
    """A field with its values in words, or the reason why there is none. `printed` are the values as they are shown;
    `seen` is the block with the field's role, where no evidence leads to one."""

    name: str
    label: str
    values: tuple[tuple[str, str], ...]
    absent: str
    proofs: tuple[Proof, ...]
    others: tuple[Proof, ...]
    seen: Place | None = None

    @property
    def printed(self) -> tuple[str, ...]:
        return tuple(value for value, _ in self.values)


def _date(value: StatedDate) -> tuple[str, str]:
    notes = [f"as precise as the {value.precision}"]
    if value.offset_basis:
        notes.append("time zone not stated" if value.offset_basis == "unknown" else f"time zone: {value.offset_basis}")
    if value.utc:
        notes.append(f"{value.utc:%Y-%m-%d %H:%M} UTC")
    return stated(value.as_stated, value.precision), ", ".join(notes)


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
    place = places.find(evidence.locator)
    method = METHOD.get(evidence.method, evidence.method)
    said = SAID_BY.get(evidence.method)
    if said is None:
        said = "as printed" if place is not NOWHERE and place.printed else _DATA
    if said == _DATA:
        method = method.removeprefix("page data (").removesuffix(")")
    # A detector read the text; its sample is not what it says.
    raw = "" if evidence.method == "detector" else evidence.raw
    return Proof(evidence.value, raw, said, method, place, evidence.confidence, evidence.chosen)


# The role of the blocks that hold a field, for those that the page states in its data and prints as well.
_ROLE_OF = {
    "title": Role.TITLE,
    "subtitle": Role.SUBTITLE,
    "bylines": Role.BYLINE,
    "published": Role.DATELINE,
    "photo_credits": Role.CREDIT,
}


def _seen(field: str, document: Document, places: BlockPlaces) -> Place | None:
    role = _ROLE_OF.get(field)
    for at, block in enumerate(document.blocks):
        if block.role is role and block.text and not block.outside:
            return Place(places.words_of(at), block=block.index)
    return None


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
            {(p.chosen, p.raw, p.method, p.place.words, p.value if not p.chosen else ""): p for p in found}.values()
        )
        leads = any(p.chosen and p.place.block is not None for p in proofs)
        views.append(
            FieldView(
                name,
                label,
                values,
                "" if values else document.absent.get(name, "none found"),
                tuple(p for p in proofs if p.chosen),
                tuple(p for p in proofs if not p.chosen),
                _seen(name, document, places) if values and not leads else None,
            )
        )
    return tuple(views)
