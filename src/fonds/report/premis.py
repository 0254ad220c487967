"""A document's history as PREMIS 3: the capture, the row that was made of it, and every event with its agents.

The terms of the controlled vocabularies come with their addresses at the Library of Congress. The schema is
https://www.loc.gov/standards/premis/v3/premis-v3-0.xsd; a test validates against a copy of it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, datetime
from typing import Any

from lxml import etree

from fonds.model.visible import pictured
from fonds.schema.digest import ROW_DIGEST
from fonds.schema.premis import OUTCOMES, TYPES, Term

_NAMESPACE = "http://www.loc.gov/premis/v3"
_XSI = "http://www.w3.org/2001/XMLSchema-instance"
_LOC = "http://id.loc.gov/vocabulary/preservation"
_SHA256 = Term("SHA-256", "sha256", f"{_LOC}/cryptographicHashFunctions")
_DERIVATION = Term("derivation", "der", f"{_LOC}/relationshipType")
_HAS_SOURCE = Term("has source", "hss", f"{_LOC}/relationshipSubType")
_ROLES = {
    "source": Term("source", "sou", f"{_LOC}/eventRelatedObjectRole"),
    "outcome": Term("outcome", "out", f"{_LOC}/eventRelatedObjectRole"),
}
_IMPLEMENTER = Term("implementer", "imp", f"{_LOC}/eventRelatedAgentRole")
_EXECUTING = Term("executing program", "exe", f"{_LOC}/eventRelatedAgentRole")
_PERSON = Term("person", "per", f"{_LOC}/agentType")
_SOFTWARE = Term("software", "sof", f"{_LOC}/agentType")
_NOT_IN_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
# What kinds of identifiers are called.
CAPTURE, ROW, EVENT, AGENT = "fonds capture_id", "fonds row_digest", "fonds event_id", "fonds agent"
_PATH = "path below the raw folder"
_LINKED = {"document": CAPTURE, "raw file": _PATH}


def premis_of(row: Mapping[str, Any] | None, capture_id: str, events: Sequence[Mapping[str, Any]]) -> bytes:
    """The XML, in UTF-8. `row` is the documents row as it is; None for a document that was withdrawn."""
    root = etree.Element(_tag("premis"), nsmap={None: _NAMESPACE, "xsi": _XSI}, version="3.0")
    if row is None:
        _identified(_object(root, "intellectualEntity"), "object", CAPTURE, capture_id)
    else:
        _capture(root, row)
        _row(root, row)
    agents: dict[tuple[str, str], None] = {}
    for event in events:
        agents.update(dict.fromkeys(_event(root, event, capture_id)))
    for agent in agents:
        _agent(root, *agent)
    written: bytes = etree.tostring(root, xml_declaration=True, encoding="UTF-8", pretty_print=True)
    return written


def _tag(name: str) -> str:
    return f"{{{_NAMESPACE}}}{name}"


def _add(parent: Any, name: str, text: str | None = None, term: Term | None = None) -> Any:
    """An element, with its text; of a term the address and that of its vocabulary. XML has no control characters."""
    element = etree.SubElement(parent, _tag(name))
    if term is not None:
        text = term.word
        element.set("authorityURI", term.authority)
        element.set("valueURI", term.uri)
    if text is not None:
        element.text = _NOT_IN_XML.sub("\ufffd", pictured(text))
    return element


def _object(root: Any, kind: str) -> Any:
    element = _add(root, "object")
    element.set(f"{{{_XSI}}}type", kind)
    return element


def _identified(parent: Any, what: str, kind: str, value: str, wrapped: str | None = None) -> Any:
    """`objectIdentifier` and its like: a type and a value."""
    element = _add(parent, wrapped or f"{what}Identifier")
    prefix = wrapped or f"{what}Identifier"
    _add(element, f"{prefix}Type", kind)
    _add(element, f"{prefix}Value", value)
    return element


def _capture(root: Any, row: Mapping[str, Any]) -> None:
    """The payload as it was received."""
    file = _object(root, "file")
    _identified(file, "object", CAPTURE, row["parent_capture_id"] or row["capture_id"])
    facts = _add(file, "objectCharacteristics")
    fixity = _add(facts, "fixity")
    _add(fixity, "messageDigestAlgorithm", term=_SHA256)
    _add(fixity, "messageDigest", row["payload_digest"])
    _add(facts, "size", str(row["payload_bytes"]))
    designation = _add(_add(facts, "format"), "formatDesignation")
    _add(designation, "formatName", row["media_type"])
    sources = row["run_sources"] or ()
    if sources:
        _add(file, "originalName", sources[0]["path"])
    for source in sources:
        location = _add(_add(file, "storage"), "contentLocation")
        at = "" if source["offset"] is None else f"#{source['offset']}"
        _add(location, "contentLocationType", _PATH)
        _add(location, "contentLocationValue", source["path"] + at)


def _row(root: Any, row: Mapping[str, Any]) -> None:
    """The document that was made of it."""
    made = _object(root, "representation")
    _identified(made, "object", ROW, row[ROW_DIGEST])
    if row["parent_capture_id"]:
        _identified(made, "object", CAPTURE, row["capture_id"])
    for name in ("tier", "access", "fonds_version", "fingerprint"):
        if row[name] is not None:
            properties = _add(made, "significantProperties")
            _add(properties, "significantPropertiesType", name)
            _add(properties, "significantPropertiesValue", str(row[name]))
    if row["title"]:
        _add(made, "originalName", row["title"])
    related = _add(made, "relationship")
    _add(related, "relationshipType", term=_DERIVATION)
    _add(related, "relationshipSubType", term=_HAS_SOURCE)
    _identified(related, "", CAPTURE, row["parent_capture_id"] or row["capture_id"], "relatedObjectIdentifier")


def _event(root: Any, event: Mapping[str, Any], capture_id: str) -> Iterable[tuple[str, str]]:
    """An event; gives its agents, each as kind and name."""
    element = _add(root, "event")
    _identified(element, "event", EVENT, event["event_id"])
    term = TYPES.get(event["event_type"])
    _add(element, "eventType", event["event_type"], term)
    _add(element, "eventDateTime", _instant(event["occurred_at"]))
    said = [event["event_type"]] if term is not None and term.word != event["event_type"] else []
    said += [event["detail"]] if event["detail"] else []
    if said:
        _add(_add(element, "eventDetailInformation"), "eventDetail", ": ".join(said))
    outcome = _add(element, "eventOutcomeInformation")
    _add(outcome, "eventOutcome", event["outcome"], OUTCOMES.get(event["outcome"]))
    if event["outcome_detail"]:
        _add(_add(outcome, "eventOutcomeDetail"), "eventOutcomeDetailNote", event["outcome_detail"])
    agents = [(AGENT, event["agent"])] if event["agent"] else []
    agents += [("software", f"{one['name']} {one['version']}") for one in event["software"] or ()]
    for kind, name in agents:
        link = _identified(element, "", kind, name, "linkingAgentIdentifier")
        _add(link, "linkingAgentRole", term=_IMPLEMENTER if kind == AGENT else _EXECUTING)
    for kind, value, role in _linked(event, capture_id):
        link = _identified(element, "", kind, value, "linkingObjectIdentifier")
        _add(link, "linkingObjectRole", role, _ROLES.get(role))
    return agents


def _linked(event: Mapping[str, Any], capture_id: str) -> list[tuple[str, str, str]]:
    linked = [
        (_LINKED.get(one["type"], one["type"]), one["value"], one["role"]) for one in event["linked_objects"] or ()
    ]
    if event["capture_id"] and not any(value == event["capture_id"] for _, value, _ in linked):
        linked.append((CAPTURE, event["capture_id"], "source"))
    if event["row_digest"]:
        linked.append((ROW, event["row_digest"], "outcome"))
    return linked or [(CAPTURE, capture_id, "source")]


def _agent(root: Any, kind: str, name: str) -> None:
    agent = _add(root, "agent")
    _identified(agent, "agent", kind, name)
    if kind == AGENT:
        _add(agent, "agentName", name)
        _add(agent, "agentType", term=_PERSON)
        return
    software, _, version = name.rpartition(" ")
    _add(agent, "agentName", software)
    _add(agent, "agentType", term=_SOFTWARE)
    _add(agent, "agentVersion", version)


def _instant(at: datetime) -> str:
    return at.astimezone(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")
