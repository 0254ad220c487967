"""Rows and records: one comes back from the other, whatever a capture holds."""

from __future__ import annotations

import hashlib
import json
import math
import random
import re
import subprocess
import sys
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta, timezone
from typing import Any
from urllib.parse import quote

import jsonschema
import pyarrow as pa
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from fonds.model import (
    ACCESS,
    Block,
    Byline,
    Capture,
    Check,
    Document,
    Evidence,
    Failure,
    Fingerprint,
    Kind,
    Language,
    LanguageOpinion,
    Link,
    Locator,
    Outcome,
    PhotoCredit,
    QualityReport,
    Record,
    RightsStatement,
    Role,
    Sidecar,
    Source,
    Span,
    StatedDate,
    Tier,
)
from fonds.schema import structs
from fonds.schema.contract import json_schema
from fonds.schema.digest import canonical, canonical_row, digest_of
from fonds.schema.flat import FLAT, flat_of
from fonds.schema.ledger import LinkedObject
from fonds.schema.premis import TYPES
from fonds.schema.rows import (
    Event,
    RunFacts,
    event_to_row,
    failure_to_row,
    from_row,
    ingestion_event,
    partition_word,
    row_digest,
    run_of,
    to_json,
    to_row,
)
from fonds.schema.tables import SCHEMAS, TABLES
from tests.support.captures import capture_of

# Everything UTF-8 can hold: NULs, controls, bidi marks, private use. Lone surrogates have a test of their own.
words = st.text(st.characters(exclude_categories=["Cs"]), max_size=12)
maybe = st.none() | words
sure = st.floats(0, 1).map(lambda x: round(x, 3))
whole = st.integers(0, 2**31 - 1)
instants = st.datetimes(datetime(1, 1, 3), datetime(9999, 12, 29), timezones=st.just(UTC))  # noqa: DTZ001 - bounds are naive
offsets = st.integers(-14 * 60, 14 * 60).map(lambda m: timezone(timedelta(minutes=m)))
zoned = st.builds(lambda at, zone: at.astimezone(zone), instants, offsets)
naive = st.datetimes()
dates = st.dates()


digests = st.text("0123456789abcdef", min_size=64, max_size=64)


def tuples(items: st.SearchStrategy[Any], size: int = 2) -> st.SearchStrategy[Any]:
    return st.lists(items, max_size=size).map(tuple)


locators = st.builds(Locator, tuples(st.builds(Span, words, whole, whole)))
stated = st.builds(
    StatedDate,
    zoned | naive | dates,
    words,
    words,
    st.sampled_from(["year", "month", "day", "minute", "second"]),
    st.none() | instants,
    st.sampled_from([None, "stated", "abbreviation", "site", "unknown"]),
)
photo_credits = st.builds(
    PhotoCredit,
    words,
    words,
    maybe,
    tuples(words),
    tuples(words),
    st.booleans(),
    st.sampled_from(structs.PICTURE_KINDS),
    maybe,
    maybe,
    st.none() | locators,
)
blocks = st.builds(
    Block,
    whole,
    words,
    words,
    st.sampled_from(Kind),
    locators,
    st.sampled_from(Role),
    words,
    sure,
    st.none() | whole,
    st.booleans(),
)
checks = st.builds(Check, words, st.sampled_from(Outcome), words, words, words, tuples(whole))
quality = st.builds(
    QualityReport,
    st.sampled_from(Tier),
    st.booleans(),
    tuples(checks),
    st.dictionaries(words, st.floats(allow_nan=False, allow_infinity=False), max_size=3),
)
languages = st.builds(Language, words, sure, tuples(st.builds(LanguageOpinion, words, words, sure)))
documents = st.builds(
    Document,
    title=maybe,
    subtitle=maybe,
    bylines=tuples(st.builds(Byline, words, maybe, st.sampled_from(structs.AUTHOR_KINDS), whole)),
    published=st.none() | stated,
    modified=st.none() | stated,
    photo_credits=tuples(photo_credits),
    site_name=maybe,
    canonical_url=maybe,
    language=st.none() | languages,
    topics=tuples(words),
    links=tuples(st.builds(Link, words, words)),
    rights=tuples(
        st.builds(
            RightsStatement,
            words,
            st.sampled_from(structs.RIGHTS_PLACES),
            st.sampled_from(structs.RIGHTS_SCOPES),
            maybe,
            st.sampled_from(structs.RIGHTS_KINDS),
        )
    ),
    evidence=tuples(st.builds(Evidence, words, words, words, words, sure, st.none() | locators, st.booleans())),
    absent=st.dictionaries(words, words, max_size=2),
    blocks=tuples(blocks, 4),
    access=st.sampled_from([None, *ACCESS]),
    quality=quality,
)
sidecars = st.builds(Sidecar, maybe, st.none() | instants, maybe, maybe, st.none() | dates, maybe, maybe, maybe)
sources = st.lists(st.builds(Source, words, st.none() | whole, maybe), max_size=3)
captures = st.builds(
    Capture,
    digests,
    st.binary(max_size=9),
    digests,
    words,
    words,
    st.sampled_from(["bom", "stated", "meta", "utf-8", "detected"]),
    maybe,
    st.none() | instants,
    sidecars,
    st.just(()),
    maybe,
    st.none() | st.tuples(whole, whole),
)
versions = st.dictionaries(words, words, max_size=3).map(lambda d: tuple(sorted(d.items())))
records = st.builds(Record, captures, documents, st.builds(Fingerprint, digests, versions), words)
runs = st.builds(RunFacts, words, instants, instants, sources.map(tuple), maybe, versions, maybe)

VALIDATORS = {name: jsonschema.Draft202012Validator(json_schema(name)) for name in SCHEMAS}


def through_arrow(row: dict[str, Any], table: str) -> dict[str, Any]:
    return dict(pa.Table.from_pylist([row], schema=SCHEMAS[table]).to_pylist()[0])


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
@given(records, runs)
def test_a_record_comes_back(record: Record, run: RunFacts) -> None:
    row = to_row(record, run)
    assert list(row) == SCHEMAS["documents"].names
    stored = through_arrow(row, "documents")
    back = from_row(stored)
    kept = run_of(stored)
    assert set(kept.sources) == set(run.sources)
    assert replace(kept, sources=()) == replace(run, sources=())
    assert back == replace(record, capture=replace(record.capture, payload=b"", sources=kept.sources))
    assert row_digest(stored) == row["row_digest"]
    assert to_json(stored) == to_json(row)
    assert ingestion_event(stored) == ingestion_event(row)
    VALIDATORS["documents"].validate(json.loads(json.dumps(to_json(row))))


def _record(**facts: Any) -> Record:
    document = replace(Document(), **facts)
    capture = capture_of(b"ab", capture_id="c" * 64, payload_digest="d" * 64)
    return Record(capture, document, Fingerprint("f" * 64, (("fonds", "0.1.0"),)), "none")


NOW = datetime(2026, 3, 1, 9, 30, tzinfo=UTC)
RUN = RunFacts("run", NOW, NOW, (Source("a.txt"),))


def test_the_digest_is_the_same_for_every_run_and_place() -> None:
    other = RunFacts(
        "other", NOW + timedelta(days=1), NOW + timedelta(days=2), (Source("b.txt", 7, "r"),), "x", (("a", "1"),), "me"
    )
    assert to_row(_record(), RUN)["row_digest"] == to_row(_record(), other)["row_digest"]


@pytest.mark.parametrize(
    "facts",
    [
        {"title": "x"},
        {"absent": {"title": "not stated"}},
        {"quality": QualityReport(signals={"chars": 1.0})},
        {"published": StatedDate(date(2026, 1, 1), "1.1.26", "2026-01-01", "day")},
        {"blocks": (Block(0, "a", "a", Kind.PARAGRAPH, Locator.of_text(0, 1)),)},
    ],
    ids=lambda facts: next(iter(facts)),
)
def test_the_digest_moves_with_the_document(facts: dict[str, Any]) -> None:
    assert to_row(_record(**facts), RUN)["row_digest"] != to_row(_record(), RUN)["row_digest"]


def test_the_digest_is_pinned() -> None:
    """The canonical form is a contract: archives hold digests made with it."""
    row = {"b": "ü\0", "a": [1, 2.5, True, {"z": None, "y": "x"}], "at": NOW, "day": date(2026, 3, 1), "none": None}
    canonical = (
        b'{"a":[1,2.5,true,{"y":"x","z":null}],"at":"2026-03-01T09:30:00.000000Z",'
        b'"b":"\xc3\xbc\\u0000","day":"2026-03-01"}'
    )
    assert row_digest({**row, "run_id": "r", "row_digest": "old"}) == hashlib.sha256(canonical).hexdigest()


def test_the_quick_way_to_the_digest_writes_what_json_writes() -> None:
    """Numbers of all sizes, characters that JSON escapes, instants, and what only `json` can refuse."""
    drawn = random.Random(1)
    numbers = [drawn.uniform(-1, 1) * 10.0 ** drawn.randrange(-30, 30) for _ in range(3_000)]
    numbers += [round(drawn.random(), places) for places in range(1, 9) for _ in range(300)]
    numbers += [0.0, -0.0, 1e-4, 9.9e-5, 1e16, 9999999999999998.0, 5e-324, 1.7976931348623157e308]
    letters = "".join(map(chr, (*range(0x300), 0x2028, 0xFEFF, 0xFFFF, 0x1F600)))
    rows: list[dict[str, Any]] = [{"number": number} for number in numbers]
    rows += [{"blocks": [{"confidence": number, "raw": letters}]} for number in numbers[::40]]
    rows += [{"signals": [{"name": "x", "value": number}, None], letters: letters} for number in numbers[::40]]
    rows += [
        {"at": NOW, "day": date(2026, 3, 1), "list": [], "none": None, "yes": True, "pair": (1, 2.5)},
        {"n": 2**70},
    ]
    assert [canonical_row(row) for row in rows] == [canonical(row) for row in rows]
    for bad in ({"a": [{"x": math.nan}]}, {"blocks": [{"confidence": math.inf}]}, {"a": "\ud83d"}, {"a": (math.nan,)}):
        with pytest.raises(ValueError, match=r"JSON|surrogates"):
            canonical_row(bad)
    struct = SCHEMAS["documents"].field("blocks").type.value_type
    assert [field.name for field in struct if pa.types.is_floating(field.type)] == ["confidence"]


@pytest.mark.parametrize(
    ("target", "canonical", "parent", "url"),
    [
        (None, None, None, None),
        ("https://a.example/x", "https://b.example/y", None, "https://a.example/x"),
        ("file:///x", "https://b.example/y", None, "https://b.example/y"),
        (None, "https://b.example/y", None, "https://b.example/y"),
        # The file of a clipping service is no document's address.
        ("https://a.example/x", "https://b.example/y", "p" * 64, "https://b.example/y"),
        ("https://a.example/x", None, "p" * 64, "https://a.example/x"),
        ("https://web.archive.example/web/20240506070809/https://c.example/z", None, None, "https://c.example/z"),
        ("urn:uuid:1", "/relative", None, None),
    ],
)
def test_the_best_address(target: str | None, canonical: str | None, parent: str | None, url: str | None) -> None:
    record = _record(canonical_url=canonical)
    row = to_row(replace(record, capture=replace(record.capture, target_uri=target, parent=parent)), RUN)
    assert (row["url"], row["domain"]) == (url, url and url.split("/")[2])


def test_flat_columns_follow_from_the_row() -> None:
    body = Block(0, "a", "Die Fähre\ud83d\ude00 kam.", Kind.PARAGRAPH, Locator.of_text(0, 1), Role.BODY)
    licence = RightsStatement("https://creativecommons.org/publicdomain/zero/1.0/", "link", kind="licence")
    row = to_row(_record(blocks=(body,), rights=(licence,)), RUN)
    assert (row["n_words"], row["n_chars"], row["licence_spdx"]) == (3, 15, "CC0-1.0")
    assert row["text_digest"] == hashlib.sha256(row["text"].encode()).hexdigest()
    assert flat_of(through_arrow(row, "documents")) == {name: row[name] for name in FLAT}
    empty = to_row(_record(), RUN)
    assert (empty["n_words"], empty["n_chars"], empty["text_digest"]) == (0, 0, None)


def test_the_order_of_signals_and_reasons_does_not_matter() -> None:
    one = _record(absent={"a": "1", "b": "2"}, quality=QualityReport(signals={"x": 1.0, "y": 2.0}))
    two = _record(absent={"b": "2", "a": "1"}, quality=QualityReport(signals={"y": 2, "x": 1}))
    assert to_row(one, RUN)["row_digest"] == to_row(two, RUN)["row_digest"]


def test_what_utf8_and_json_can_not_hold_is_mended() -> None:
    row = to_row(
        _record(title="a\ud83db", topics=("\udc00",), quality=QualityReport(signals={"nan": float("nan"), "x": 1.0})),
        RUN,
    )
    back = from_row(through_arrow(row, "documents"))
    assert back.document.title == "a\ufffdb"
    assert back.document.topics == ("\ufffd",)
    assert back.document.quality.signals == {"x": 1.0}
    assert to_row(_record(title="\ud83d\ude00"), RUN)["title"] == "😀"


def test_a_naive_instant_is_refused() -> None:
    bare = datetime(2026, 3, 1)  # noqa: DTZ001 - that is the point
    with pytest.raises(ValueError, match="naive"):
        to_row(_record(published=StatedDate(bare, "r", "e", "day", utc=bare)), RUN)
    with pytest.raises(ValueError, match="naive"):
        to_row(_record(), replace(RUN, started_at=bare))


def test_columns_of_a_later_version_are_ignored() -> None:
    row = to_row(_record(title="x"), RUN)
    assert from_row({**row, "reading_ease": 3}) == from_row(row)


@pytest.mark.parametrize(
    ("stated", "word"),
    [
        (None, ""),
        ("  ", ""),
        (" old \n maps ", "old maps"),
        ("a\0b", "a b"),
        ("新聞" * 99, "新聞" * 11),
        ("\ud800", "\ufffd"),
    ],
)
def test_partition_words(stated: str | None, word: str) -> None:
    assert partition_word(stated) == word


@given(maybe)
def test_partition_words_fit_a_folder_name(stated: str | None) -> None:
    word = partition_word(stated)
    assert len(quote(word, safe="")) <= 200
    assert partition_word(word) == word


def test_failures_and_events_have_all_columns() -> None:
    failure = Failure(Source("a\ud800", 3), "capture", "empty_capture", "m", "a", payload_digest="p")
    row = failure_to_row(failure, RUN, fingerprint="f")
    assert list(row) == SCHEMAS["failures"].names
    assert through_arrow(row, "failures")["source_path"] == "a\ufffd"
    VALIDATORS["failures"].validate(to_json(row))
    event = event_to_row(Event("release", NOW, detail="2026-q1"))
    assert list(event) == SCHEMAS["events"].names
    assert through_arrow(event, "events") == event
    VALIDATORS["events"].validate(to_json(event))


def test_event_ids() -> None:
    first, later = to_row(_record(), RUN), to_row(_record(title="x"), replace(RUN, run_id="later"))
    assert ingestion_event(first)["event_id"] == ingestion_event(later)["event_id"]
    release = Event("release", NOW, detail="a")
    assert event_to_row(release)["event_id"] == event_to_row(release)["event_id"]
    assert event_to_row(release)["event_id"] != event_to_row(replace(release, detail="b"))["event_id"]
    linked = replace(release, linked_objects=(LinkedObject("release", "a", "outcome"),))
    assert event_to_row(release)["event_id"] != event_to_row(linked)["event_id"]


def test_columns_that_came_later_move_no_event_id() -> None:
    """The id of an event as versions without these columns made it."""
    row = event_to_row(Event("release", NOW, detail="a"))
    later = ("event_id", "event_type_uri", "outcome_detail", "linked_objects", "places")
    assert row["event_id"] == digest_of({name: value for name, value in row.items() if name not in later})


def test_every_type_of_event_has_a_term_of_premis() -> None:
    kinds = re.split(", | or ", next(c.meaning for c in TABLES["events"] if c.name == "event_type").rstrip("."))
    assert sorted(TYPES) == sorted(kinds)
    assert event_to_row(Event("withdrawal", NOW))["event_type_uri"].endswith("/eventType/dea")
    assert event_to_row(Event("of another version", NOW))["event_type_uri"] is None


def test_rows_need_no_pyarrow() -> None:
    code = "import sys, fonds.schema.rows; sys.exit(any(m.split('.')[0] in ('pyarrow', 'pandas') for m in sys.modules))"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
