"""The parts of a document as nested values of a row, and back."""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import UTC, date, datetime
from typing import Any

from fonds.model import (
    Block,
    Byline,
    Document,
    Evidence,
    Kind,
    Language,
    LanguageOpinion,
    Link,
    Locator,
    PhotoCredit,
    QualityReport,
    RightsStatement,
    Role,
    Span,
    StatedDate,
)
from fonds.model.document import DECLARED, FieldKind
from fonds.model.optout import refuses_ai, refuses_image_ai, reserves_mining
from fonds.schema.digest import canonical

Row = dict[str, Any]


def storable(value: Any) -> Any:
    """The same value such that UTF-8 and JSON can hold it.

    Lone surrogates (JSON in a page can hold them) become U+FFFD, numbers that are not finite become null.
    """
    if isinstance(value, str):
        return value.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    if isinstance(value, float):
        return value if math.isfinite(value) else None
    if isinstance(value, dict):
        return {key: storable(item) for key, item in value.items()}
    if isinstance(value, list):
        return [storable(item) for item in value]
    return value


def checked(row: Row) -> Row:
    """The row itself where it can be stored as it is, else a mended copy. Writing it once is the quickest way to know:
    looking at each string in Python doubled the time of `to_row` (9.5 against 4.4 ms for a row of 100 blocks)."""
    try:
        canonical(row)
    except ValueError:
        mended: Row = storable(row)
        return mended
    return row


def pairs_to(pairs: Iterable[tuple[str, Any]], key: str, value: str) -> list[Row]:
    """Pairs in the order of their names.

    A list of structs, not a map: every reader shows it the same way, and Polars has no look-up in maps.
    """
    return [{key: name, value: item} for name, item in sorted(pairs)]


def pairs_from(rows: Sequence[Mapping[str, Any]] | None, key: str, value: str) -> tuple[tuple[str, Any], ...]:
    return tuple((row[key], row[value]) for row in rows or () if row[value] is not None)


def locator_to(locator: Locator | None) -> list[Row] | None:
    """Spans as structs. The written form parts spans by blanks, and a path into page data may hold a blank."""
    if locator is None:
        return None
    return [{"path": span.path, "start": span.start, "end": span.end} for span in locator.spans]


def locator_from(spans: Sequence[Mapping[str, Any]] | None) -> Locator | None:
    if spans is None:
        return None
    return Locator(tuple(Span(span["path"], span["start"], span["end"]) for span in spans))


def blocks_to(blocks: Iterable[Block]) -> list[Row]:
    return [
        {
            "index": block.index,
            "raw": block.raw,
            "text": block.text,
            "kind": block.kind.value,
            "role": block.role.value,
            "kept": block.kept,
            "decided_by": block.decided_by,
            "confidence": float(block.confidence),
            "level": block.level,
            "outside": block.outside,
            "locator": locator_to(block.locator),
        }
        for block in blocks
    ]


def blocks_from(rows: Sequence[Mapping[str, Any]] | None) -> tuple[Block, ...]:
    return tuple(
        Block(
            index=row["index"],
            raw=row["raw"],
            text=row["text"],
            kind=Kind(row["kind"]),
            locator=locator_from(row["locator"]) or Locator(()),
            role=Role(row["role"]),
            decided_by=row["decided_by"],
            confidence=row["confidence"],
            level=row["level"],
            outside=row["outside"],
        )
        for row in rows or ()
    )


def _stated_to(name: str, stated: StatedDate | None) -> Row:
    columns = ("as_stated", "utc", "edtf", "precision", "offset_basis", "raw")
    if stated is None:
        return dict.fromkeys((f"{name}_{column}" for column in columns), None)
    utc = stated.utc
    if utc is not None and utc.tzinfo is None:
        raise ValueError(f"The instant of `{name}` is naive.")
    values = (
        stated.as_stated.isoformat(),
        None if utc is None else utc.astimezone(UTC),
        stated.edtf,
        stated.precision,
        stated.offset_basis,
        stated.raw,
    )
    return {f"{name}_{column}": value for column, value in zip(columns, values, strict=True)}


def _as_stated(written: str) -> datetime | date:
    return datetime.fromisoformat(written) if "T" in written else date.fromisoformat(written)


def _stated_from(name: str, row: Mapping[str, Any]) -> StatedDate | None:
    if row[f"{name}_as_stated"] is None:
        return None
    utc = row[f"{name}_utc"]
    return StatedDate(
        as_stated=_as_stated(row[f"{name}_as_stated"]),
        raw=row[f"{name}_raw"],
        edtf=row[f"{name}_edtf"],
        precision=row[f"{name}_precision"],
        utc=None if utc is None else utc.astimezone(UTC),
        offset_basis=row[f"{name}_offset_basis"],
    )


def _credit_to(credit: PhotoCredit) -> Row:
    return {
        "credit_line": credit.credit_line,
        "raw": credit.raw,
        "caption": credit.caption,
        "creators": list(credit.creators),
        "agencies": list(credit.agencies),
        "ambiguous": credit.ambiguous,
        "kind": credit.kind,
        "rights": credit.rights,
        "image_url": credit.image_url,
        "locator": locator_to(credit.locator),
    }


def _credit_from(row: Mapping[str, Any]) -> PhotoCredit:
    facts = dict(row)
    return PhotoCredit(
        **{
            **facts,
            "creators": tuple(row["creators"]),
            "agencies": tuple(row["agencies"]),
            "locator": locator_from(row["locator"]),
        }
    )


def _evidence_to(evidence: Evidence) -> Row:
    return {
        "field": evidence.field,
        "value": evidence.value,
        "raw": evidence.raw,
        "method": evidence.method,
        "confidence": float(evidence.confidence),
        "locator": locator_to(evidence.locator),
        "chosen": evidence.chosen,
    }


def primary_subtag(tag: str) -> str:
    """`de` of `de-AT`: what a BCP 47 tag begins with (RFC 5646, 2.2.1)."""
    return re.split(r"[-_]", tag.strip(), maxsplit=1)[0].lower()


def rights_from(rows: Sequence[Mapping[str, Any]] | None) -> tuple[RightsStatement, ...]:
    return tuple(RightsStatement(**dict(statement)) for statement in rows or ())


def _language_to(language: Language | None) -> Row:
    return {
        "language": None if language is None else language.tag,
        "lang": None if language is None else primary_subtag(language.tag),
        "language_confidence": None if language is None else float(language.confidence),
        "language_opinions": [
            {"detector": o.detector, "tag": o.tag, "confidence": float(o.confidence)}
            for o in (language.opinions if language else ())
        ],
    }


def _language_from(row: Mapping[str, Any]) -> Language | None:
    if row["language"] is None:
        return None
    opinions = tuple(LanguageOpinion(o["detector"], o["tag"], o["confidence"]) for o in row["language_opinions"])
    return Language(row["language"], row["language_confidence"], opinions)


def _same(value: Any) -> Any:
    return value


# A value of a type as a struct of its column, and back.
_TO: Mapping[type, Callable[[Any], Any]] = {
    Byline: lambda b: {"name": b.name, "role": b.role, "kind": b.kind, "position": b.position},
    PhotoCredit: _credit_to,
    Link: lambda link: {"url": link.url, "text": link.text},
    RightsStatement: lambda r: {
        "statement": r.statement, "place": r.place, "scope": r.scope, "url": r.url, "kind": r.kind,
    },
}  # fmt: skip
_FROM: Mapping[type, Callable[[Any], Any]] = {
    Byline: lambda row: Byline(**dict(row)),
    PhotoCredit: _credit_from,
    Link: lambda row: Link(**dict(row)),
    RightsStatement: lambda row: RightsStatement(**dict(row)),
}


def _field_to(kind: FieldKind, value: Any) -> Row:
    """The columns of a declared field."""
    if kind.type is StatedDate:
        return _stated_to(kind.name, value)
    if kind.type is Language:
        return _language_to(value)
    made = _TO.get(kind.type, _same)
    return {kind.name: list(map(made, value)) if kind.several else value if value is None else made(value)}


def _field_from(kind: FieldKind, row: Mapping[str, Any]) -> Any:
    if kind.type is StatedDate:
        return _stated_from(kind.name, row)
    if kind.type is Language:
        return _language_from(row)
    made, stored = _FROM.get(kind.type, _same), row[kind.name]
    return tuple(map(made, stored or ())) if kind.several else stored if stored is None else made(stored)


def fields_to(document: Document) -> Row:
    """The columns that hold the document's fields."""
    row: Row = {}
    for kind in DECLARED:
        row |= _field_to(kind, getattr(document, kind.name))
    return row | {
        "tdm_reserved": reserves_mining(document.rights),
        "noai": refuses_ai(document.rights),
        "noimageai": refuses_image_ai(document.rights),
        "absent": pairs_to(document.absent.items(), "field", "reason"),
        "evidence": [_evidence_to(evidence) for evidence in document.evidence],
    }


def document_from(row: Mapping[str, Any], blocks: tuple[Block, ...], quality: QualityReport) -> Document:
    """The document of a row, with the blocks and the report already read."""
    return Document(
        **{kind.name: _field_from(kind, row) for kind in DECLARED},
        evidence=tuple(Evidence(**{**dict(e), "locator": locator_from(e["locator"])}) for e in row["evidence"]),
        absent=dict(pairs_from(row["absent"], "field", "reason")),
        blocks=blocks,
        access=row["access"],
        quality=quality,
    )
