"""Our types and outcomes of events in PREMIS' controlled vocabularies (Library of Congress, id.loc.gov)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

EVENT_TYPES = "http://id.loc.gov/vocabulary/preservation/eventType"
EVENT_OUTCOMES = "http://id.loc.gov/vocabulary/preservation/eventOutcome"


class Term(NamedTuple):
    """A term of a vocabulary: its word, its code, and the vocabulary's address."""

    word: str
    code: str
    authority: str

    @property
    def uri(self) -> str:
        return f"{self.authority}/{self.code}"


def _type(word: str, code: str) -> Term:
    return Term(word, code, EVENT_TYPES)


_POLICY = _type("policy assignment", "poa")
_MODIFICATION = _type("modification", "mod")
_VALIDATION = _type("validation", "val")
_METADATA = _type("metadata modification", "mem")
# The nearest term for each of our types; `detail` says what exactly happened.
TYPES: Mapping[str, Term] = {
    "ingestion": _type("ingestion", "ing"),
    "source found": _METADATA,
    "access stated": _POLICY,
    "access held": _POLICY,
    "access hold ended": _POLICY,
    "access set": _POLICY,
    "collection terms stated": _POLICY,
    "fixity check": _type("fixity check", "fix"),
    "validation": _VALIDATION,
    "replay": _VALIDATION,
    "review": _METADATA,
    "correction": _METADATA,
    "correction not applied": _VALIDATION,
    "reprocessing": _MODIFICATION,
    "withdrawal": _type("deaccession", "dea"),
    "deletion": _type("deletion", "del"),
    "release": _type("information package creation", "ipc"),
    "maintenance": _MODIFICATION,
}
OUTCOMES: Mapping[str, Term] = {
    "success": Term("success", "suc", EVENT_OUTCOMES),
    "failure": Term("fail", "fai", EVENT_OUTCOMES),
    "warning": Term("warning", "war", EVENT_OUTCOMES),
}


def type_uri(event_type: str) -> str | None:
    """The address of an event's type; None for one that the vocabulary has no term for."""
    term = TYPES.get(event_type)
    return None if term is None else term.uri
