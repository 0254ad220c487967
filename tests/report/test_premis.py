"""A history as PREMIS, against the schema of PREMIS 3.0 (by the Library of Congress, as the package a3m carries it)."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from lxml import etree

from fonds.model import Source
from fonds.pipeline import record_of
from fonds.report.premis import premis_of
from fonds.schema.ledger import Event, LinkedObject, event_to_row, ingestion_event
from fonds.schema.premis import TYPES
from fonds.schema.rows import RunFacts, to_row

NOW = datetime(2026, 3, 1, 9, 30, tzinfo=UTC)
RUN = RunFacts("run-1", NOW, NOW, (Source("news/a & b\x07.txt", 12, "<urn:x>"),), agent="keeper@desk")
SPACE = {"p": "http://www.loc.gov/premis/v3"}


@pytest.fixture(scope="module")
def schema() -> Any:
    return etree.XMLSchema(etree.parse(str(Path(__file__).with_name("premis-3.0.xsd"))))


@pytest.fixture(scope="module")
def row() -> dict[str, Any]:
    record = record_of(b"Ferry late again\n\nThe ferry that leaves at seven was late.\n")
    hostile = replace(record.document, title="Ferry \x00 <b>late</b> \ufffe\uffff ]]> \u202e")
    return to_row(replace(record, document=hostile), RUN)


def _parsed(schema: Any, xml: bytes) -> Any:
    root = etree.fromstring(xml)
    assert schema.validate(root), schema.error_log
    return root


def test_every_type_of_event_is_valid(schema: Any, row: dict[str, Any]) -> None:
    linked = (LinkedObject("raw file", "news/a.txt", "source", "d" * 64), LinkedObject("report", "r.html", "outcome"))
    told = [
        Event(
            kind,
            NOW,
            outcome=outcome,
            detail="what & why \x1b[31m",
            capture_id=row["capture_id"],
            outcome_detail="changed; put it back",
            linked_objects=linked,
            agent="keeper@desk",
            software=(("fonds", "0.1.0"),),
        )
        for kind in (*TYPES, "of another version")
        for outcome in ("success", "warning", "failure")
    ]
    events = [ingestion_event(row), *map(event_to_row, told)]
    root = _parsed(schema, premis_of(row, row["capture_id"], events))
    kinds = root.findall("p:event/p:eventType", SPACE)
    assert len(kinds) == len(events)
    assert {one.get("valueURI") for one in kinds[:-3]} == {term.uri for term in TYPES.values()}
    assert all(one.text == term.word for one, term in zip(kinds[1:-3:3], TYPES.values(), strict=True))
    assert [one.text for one in root.findall("p:object//p:messageDigest", SPACE)] == [row["payload_digest"]]
    assert "\x1b" not in etree.tostring(root, encoding="unicode")
    named = {one.text for one in root.findall("p:agent/p:agentName", SPACE)}
    linking = root.findall("p:event/p:linkingAgentIdentifier/p:linkingAgentIdentifierValue", SPACE)
    assert {one.text for one in root.findall("p:agent//p:agentIdentifierValue", SPACE)} == {one.text for one in linking}
    assert {"keeper@desk", "fonds"} <= named


def test_what_was_withdrawn_has_its_events(schema: Any, row: dict[str, Any]) -> None:
    gone = event_to_row(Event("withdrawal", NOW, detail="asked for", capture_id=row["capture_id"]))
    root = _parsed(schema, premis_of(None, row["capture_id"], [gone]))
    assert root.findtext("p:object//p:objectIdentifierValue", namespaces=SPACE) == row["capture_id"]
    assert root.findtext("p:event/p:eventType", namespaces=SPACE) == "deaccession"
    assert _parsed(schema, premis_of(None, row["capture_id"], [])) is not None
