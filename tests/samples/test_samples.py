"""The sample captures in `raw/` come out as `expected/` says."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from functools import cache
from typing import Any

import pytest

import fonds
from fonds.model import DOCUMENT_ROLES, Document, StatedDate

from .expectations import RAW, allowed_roles, lines, load, payload, roles_of

EXPECTED = load()
DOCUMENT = frozenset(role.value for role in DOCUMENT_ROLES)
# Which kind of furniture a line is may be argued about here and there; whether it is furniture may not.
LEAST_SHARE_OF_REASONS_RIGHT = 0.9

Expected = Mapping[str, Any]


def having(*keys: str) -> pytest.MarkDecorator:
    """Run the test on every sample whose expectation has one of the keys."""
    return pytest.mark.parametrize("capture", [name for name, each in EXPECTED.items() if set(keys) & set(each)])


@cache
def document(capture: str) -> Document:
    return fonds.clean(payload(capture))


def test_every_sample_has_an_expectation() -> None:
    captures = {p.relative_to(RAW).as_posix() for p in RAW.rglob("*") if p.suffix in {".txt", ".html", ".mhtml"}}
    assert captures == set(EXPECTED)


@having("roles")
def test_kept_and_dropped_by_line(capture: str) -> None:
    allowed = allowed_roles(EXPECTED[capture])
    wrong = []
    for line in lines(payload(capture).decode("utf-8")):
        if line.number not in allowed:
            continue
        found = set(roles_of(line, document(capture).blocks))
        if bool(allowed[line.number] & DOCUMENT) != bool(found & DOCUMENT) or (found & DOCUMENT and found - DOCUMENT):
            wrong.append((line.number, line.words[:60], sorted(found)))
    assert not wrong


@having("roles")
def test_parts_of_the_document_by_line(capture: str) -> None:
    allowed = allowed_roles(EXPECTED[capture])
    wrong = []
    for line in lines(payload(capture).decode("utf-8")):
        wanted = allowed.get(line.number, frozenset()) & DOCUMENT
        found = set(roles_of(line, document(capture).blocks))
        if wanted and not found <= wanted:
            wrong.append((line.number, line.words[:60], sorted(found), sorted(wanted)))
    assert not wrong


@having("roles")
def test_furniture_is_called_what_it_is(capture: str) -> None:
    allowed = allowed_roles(EXPECTED[capture])
    scored, wrong = 0, []
    for line in lines(payload(capture).decode("utf-8")):
        wanted = allowed.get(line.number, DOCUMENT)
        if wanted & DOCUMENT:
            continue
        scored += 1
        found = set(roles_of(line, document(capture).blocks))
        if not found <= wanted:
            wrong.append((line.number, line.words[:60], sorted(found), sorted(wanted)))
    assert len(wrong) <= scored * (1 - LEAST_SHARE_OF_REASONS_RIGHT), wrong


@having("nothing_dropped")
def test_a_clean_text_keeps_everything(capture: str) -> None:
    assert [b.raw for b in document(capture).blocks if not b.kept] == []


@having("text_empty")
def test_furniture_alone_has_no_text(capture: str) -> None:
    assert document(capture).text == ""
    assert document(capture).quality.needs_review


@having("fails")
def test_damaged_beyond_use(capture: str) -> None:
    with pytest.raises(fonds.FondsError) as caught:
        fonds.clean(payload(capture))
    assert caught.value.advice


@having("must_have", "must_not_have")
def test_snippets(capture: str) -> None:
    text = " ".join(document(capture).text.split())
    assert [s for s in EXPECTED[capture].get("must_have", ()) if s not in text] == []
    assert [s for s in EXPECTED[capture].get("must_not_have", ()) if s in text] == []


@having("title")
def test_title(capture: str) -> None:
    assert (document(capture).title or "").split() == EXPECTED[capture]["title"].split()


@having("subtitle_starts")
def test_subtitle(capture: str) -> None:
    assert (document(capture).subtitle or "").startswith(EXPECTED[capture]["subtitle_starts"])


@having("bylines")
def test_bylines(capture: str) -> None:
    wanted = EXPECTED[capture]["bylines"]
    found = document(capture).bylines
    assert [b.name for b in found] == [w["name"] for w in wanted]
    for byline, want in zip(found, wanted, strict=True):
        if "role" in want:
            assert byline.role == want["role"]


def _as_written(stated: StatedDate | None, wanted: str | None) -> str | None:
    """The date found, written as precisely as the expectation is."""
    if stated is None:
        return None
    found = stated.as_stated
    if isinstance(found, datetime) and wanted is not None and len(wanted) == len("2025-01-31"):
        return found.date().isoformat()
    return found.isoformat()


@having("published", "modified")
def test_dates(capture: str) -> None:
    for name in ("published", "modified"):
        if name in EXPECTED[capture]:
            wanted = EXPECTED[capture][name]
            assert _as_written(getattr(document(capture), name), wanted) == wanted


@having("photo_credits")
def test_photo_credits(capture: str) -> None:
    wanted = EXPECTED[capture]["photo_credits"]
    found = document(capture).photo_credits
    assert [c.credit_line for c in found] == [w["credit_line"] for w in wanted]
    for credit, want in zip(found, wanted, strict=True):
        assert (credit.caption or "").startswith(want["caption_starts"])


@having("site_name", "language", "topics_include")
def test_site_language_topics(capture: str) -> None:
    expected, found = EXPECTED[capture], document(capture)
    if "site_name" in expected:
        assert found.site_name == expected["site_name"]
    if "language" in expected:
        assert found.language is not None
        assert found.language.tag.partition("-")[0] == expected["language"]
    assert set(expected.get("topics_include", ())) <= set(found.topics)


@having("target_uri", "captured_at")
def test_what_the_file_states_of_its_capture(capture: str) -> None:
    stated = {e.field: e.value for e in document(capture).evidence if e.chosen}
    for name in ("target_uri", "captured_at"):
        assert stated[name] == EXPECTED[capture][name]


@having("title")
def test_every_value_has_evidence(capture: str) -> None:
    found = document(capture)
    fields = {e.field for e in found.evidence if e.chosen}
    stated = {
        n for n in ("title", "subtitle", "bylines", "published", "photo_credits", "site_name") if getattr(found, n)
    }
    assert stated <= fields
