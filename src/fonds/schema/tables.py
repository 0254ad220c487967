"""The tables of the archive: every column with type, meaning and example.

`SCHEMAS` holds the pyarrow schemas, with the meanings as field metadata, for nested fields too.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

import pyarrow as pa

from fonds.model import ACCESS, Byline, Language, Link, PhotoCredit, RightsStatement, StatedDate, Tier
from fonds.model.document import DECLARED, FieldKind
from fonds.schema import structs
from fonds.schema.column import (
    DAY,
    FLAG,
    INSTANT,
    NUMBER,
    SHA256,
    TEXT,
    WHOLE,
    Column,
    leaving,
    schema_of,
    staying,
    struct_list,
)
from fonds.schema.corpus_table import CORPUS_SIGNALS
from fonds.schema.signal_columns import SIGNALS

_DIGEST = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
_INSTANT = "2026-03-01T09:30:00.000000Z"
_RUN = "20260301T093000-4f2a"
_PRECISIONS = ("year", "month", "day", "minute", "second")
_OFFSETS = ("stated", "abbreviation", "site", "unknown")
_CHARSET_BASES = ("bom", "stated", "meta", "utf-8", "detected")


def _stated(name: str, what: str) -> tuple[Column, ...]:
    """The columns of a date as the page states it."""
    return (
        Column(
            f"{name}_as_stated",
            TEXT,
            f"When the document was {what}, in ISO 8601 as stated: with the offset stated, without zone, or a date.",
            "2026-03-01T04:47:00-05:00",
        ),
        Column(
            f"{name}_utc", INSTANT, f"The instant at which it was {what}; null when the offset is unknown.", _INSTANT
        ),
        Column(f"{name}_edtf", TEXT, "The date in Extended Date/Time Format.", "2026-03-01T04:47:00-05:00"),
        Column(f"{name}_precision", TEXT, "year, month, day, minute or second.", "minute", choices=_PRECISIONS),
        Column(
            f"{name}_offset_basis",
            TEXT,
            "How the offset is known: stated, abbreviation, site or unknown; null for a date without time.",
            "abbreviation",
            choices=_OFFSETS,
        ),
        Column(f"{name}_raw", TEXT, "The date as it stands in the capture.", "March 1, 2026 4:47 AM EST"),
    )


_CAPTURE_OWN = leaving(
    Column(
        "capture_id",
        TEXT,
        "Name of the capture: SHA-256 of the payload for a loose file; of payload digest, URI and date for a record, "
        "of payload digest and span for a part.",
        _DIGEST,
        required=True,
        pattern=SHA256,
        key=True,
    ),
    Column("collection", TEXT, "Collection it belongs to; the table is partitioned by it.", "default", required=True),
    Column(
        "payload_digest",
        TEXT,
        "SHA-256 of the payload, to check the raw file again.",
        _DIGEST,
        required=True,
        pattern=SHA256,
    ),
    Column("payload_bytes", WHOLE, "Size of the payload in bytes.", 48213, required=True, least=0),
    Column("media_type", TEXT, "Media type the capture was read as.", "text/html", required=True),
    Column("charset", TEXT, "Charset the payload was decoded with.", "utf-8", required=True),
    Column(
        "charset_basis",
        TEXT,
        "How the charset is known: bom, stated, meta, utf-8 or detected.",
        "meta",
        required=True,
        choices=_CHARSET_BASES,
    ),
    Column("target_uri", TEXT, "Address the page was captured from.", "https://news.example/ferry"),
    Column("captured_at", INSTANT, "When it was captured, in UTC; never a time of ours.", _INSTANT),
    Column(
        "parent_capture_id",
        TEXT,
        "The capture that this one is a part of, where a file held several documents.",
        None,
    ),
    Column("span_start", WHOLE, "First character of the cut in the parent's text.", None),
    Column("span_end", WHOLE, "The character after the last one of the cut.", None),
)
# Headers of mails name people who wrote and got them.
_BESIDE = staying(
    Column("capture_format", TEXT, "Format of the file that holds it, such as page, warc, arc, wacz, mhtml.", "warc"),
    struct_list(
        "capture_stated",
        structs.STATED,
        "What stands beside the payload in its file: headers of the response, the record or the mail, and what came "
        "of checking them.",
        [{"origin": "check", "name": "payload-digest", "value": "matches"}],
    ),
)
# What a sidecar says is between the archive and whoever gave the capture.
_SIDECAR = staying(
    Column("embargo_until", DAY, "Not to be released before this day, as in force.", "2027-01-01"),
    Column("rights_statement", TEXT, "Rights as the sidecar states them.", "Deposit agreement 12"),
    Column("note", TEXT, "The archivist's note, from the sidecar.", "Saved from the reading room."),
    Column("sidecar_url", TEXT, "Address as the sidecar states it.", "https://news.example/ferry"),
    Column("sidecar_captured_at", INSTANT, "Time of capture as the sidecar states it.", _INSTANT),
    Column("sidecar_collection", TEXT, "Collection as the sidecar states it.", "harbour"),
    Column("sidecar_access", TEXT, "Access as the sidecar stated it when the capture was archived.", "restricted"),
    Column("sidecar_media_type", TEXT, "Media type as the sidecar states it.", "text/plain"),
    Column("sidecar_title", TEXT, "Title as the sidecar states it.", "Ferry late again"),
    Column("sidecar_byline", TEXT, "Authors as the sidecar states them, parted by semicolons.", "Ada Vint; Bo Marlin"),
    Column("sidecar_date", TEXT, "Date of publication as the sidecar states it, in ISO 8601.", "2026-03-01"),
)
_ACCESS = leaving(
    Column(
        "access",
        TEXT,
        "Who may read it, as in force: open, restricted or closed. Never null; only `open` goes into a release unless "
        "told otherwise.",
        "open",
        choices=ACCESS,
    ),
)
# How the values of a type are stored: of plain ones the column's type, of others what a value consists of.
_PLAIN: Mapping[type, pa.DataType] = {str: TEXT, bool: FLAG, int: WHOLE, float: NUMBER}
_STRUCTS: Mapping[type, tuple[Column, ...]] = {
    Byline: structs.BYLINE,
    PhotoCredit: structs.PHOTO_CREDIT,
    Link: structs.LINK,
    RightsStatement: structs.RIGHTS,
}
_BESIDE_LANGUAGE = (
    Column("lang", TEXT, "The language alone, without script and region: the tag's primary subtag.", "en"),
    Column("language_confidence", NUMBER, "How sure the language is, 0 to 1.", 0.998, least=0, most=1),
    struct_list("language_opinions", structs.OPINION, "What each detector said.", [{"detector": "langdetect"}]),
)


def _columns(kind: FieldKind) -> tuple[Column, ...]:
    """The columns that hold a declared field."""
    declared = kind.declared
    if kind.type is StatedDate:
        return _stated(kind.name, declared.meaning)
    if kind.type is Language:
        return (Column(kind.name, TEXT, declared.meaning, declared.example), *_BESIDE_LANGUAGE)
    if kind.type in _STRUCTS:
        return (struct_list(kind.name, _STRUCTS[kind.type], declared.meaning, declared.example),)
    plain = _PLAIN[kind.type]
    return (Column(kind.name, pa.list_(plain) if kind.several else plain, declared.meaning, declared.example),)


_FIELDS = leaving(
    *(column for kind in DECLARED for column in _columns(kind)),
    Column(
        "tdm_reserved",
        FLAG,
        "Whether the page reserves text and data mining (TDMRep); null where it says nothing, as in most text copies.",
        example=True,
    ),
    Column("noai", FLAG, "True where the page refuses use for AI (`noai` and the like); else null.", example=True),
    Column("noimageai", FLAG, "True where it refuses use of its pictures for AI (`noimageai`); else null.", None),
    struct_list("absent", structs.ABSENT, "Fields without a value, each with the reason.", [{"field": "modified"}]),
    struct_list(
        "evidence", structs.EVIDENCE, "Why each field has its value, lost candidates too.", [{"field": "title"}]
    ),
)
_CONTENT = leaving(
    Column(
        "text", TEXT, "The blocks of role body in order, joined by a newline.", "The ferry was late.", required=True
    ),
    struct_list("blocks", structs.BLOCK, "Every piece of the capture's text, kept or not.", [{"index": 0}]),
    struct_list("checks", structs.CHECK, "What the quality checks found, passed ones too.", [{"code": "no_date"}]),
    struct_list(
        "signals",
        structs.SIGNAL,
        "Numbers behind the checks; others have columns of their own.",
        [{"name": "kept_share", "value": 0.41}],
    ),
    Column(
        "tier",
        TEXT,
        "Of the text. A: very likely right. B: likely right, with something missing, too much or to be looked at. "
        "C: look before use.",
        "A",
        required=True,
        choices=tuple(Tier),
    ),
    Column(
        "needs_review",
        FLAG,
        "True when a person should look: a tier is C, or a check asks for it.",
        example=False,
        required=True,
    ),
)
# New in contract 2; null in rows of versions before, whose `tier` was that of the worst check of all.
_VERDICTS = leaving(
    Column(
        "expected_quality",
        NUMBER,
        "Word F1 that the text is expected to have against what a person would take from the capture, 0 to 1, "
        "calibrated; null where there is no text.",
        0.957,
        least=0,
        most=1,
    ),
    Column("text_reason", TEXT, "Why the text has its tier, in a sentence.", "The text is very likely right."),
    Column(
        "fields_tier",
        TEXT,
        "Of the fields. A: nothing tells against them. B: something is missing or doubtful. C: look before use.",
        "B",
        choices=tuple(Tier),
    ),
    Column("fields_reason", TEXT, "Why the fields have their tier, in a sentence.", "No publication date was found."),
    *(
        Column(each.name, WHOLE if each.whole else NUMBER, each.meaning, each.example, least=0, most=each.most)
        for each in SIGNALS
    ),
)
# What people filter on, made from the columns above (`fonds.schema.flat`). Null in rows of versions that had them not.
_FLAT = leaving(
    Column(
        "url",
        TEXT,
        "The best address there is, for the web only: where the page was captured, else what it calls its own; of a "
        "part of a file the other way round.",
        "https://news.example/ferry",
    ),
    Column(
        "domain",
        TEXT,
        "Registrable domain of `url` by the public suffix list, private suffixes included, in ASCII.",
        "news.example",
    ),
    Column(
        "n_words",
        WHOLE,
        "Words of `text`: what stands between white space and holds a letter or digit; in scripts without blanks "
        "between words (Chinese, Japanese, Thai, …) each letter.",
        412,
        least=0,
    ),
    Column("n_chars", WHOLE, "Characters of `text`, in code points.", 2417, least=0),
    Column(
        "text_digest",
        TEXT,
        "SHA-256 of `text` in UTF-8: equal for documents of the same text; null where there is none.",
        _DIGEST,
        pattern=SHA256,
    ),
    Column(
        "licence_spdx",
        TEXT,
        "The one public licence that the page states for the document or the site, as SPDX identifier; `LicenseRef-…` "
        "for ports of Creative Commons that SPDX has none for. Null where none is stated with its version, or several.",
        "CC-BY-SA-4.0",
    ),
    Column(
        "by_person",
        pa.list_(TEXT),
        "What of the document a person stated, in curation or in a sidecar: names of fields, and `blocks`; null for "
        "nothing.",
        ["bylines"],
    ),
)
_PROVENANCE = leaving(
    Column(
        "fingerprint",
        TEXT,
        "SHA-256 over what the result depends on beside the capture: code, models, tables, parsers, settings.",
        _DIGEST,
        required=True,
        pattern=SHA256,
    ),
    struct_list("fingerprint_parts", structs.VERSION, "What the fingerprint is made of.", [{"name": "selectolax"}]),
    Column("context_digest", TEXT, "Digest of curation and site memory used; `none` without.", "none", required=True),
    Column(
        "curation_digest",
        TEXT,
        "Digest of what people decided about the document and the row holds; null for nothing.",
        None,
        pattern=SHA256,
    ),
    Column("fonds_version", TEXT, "Version of fonds, as the fingerprint lists it.", "0.1.0"),
    Column(
        "row_digest",
        TEXT,
        "SHA-256 over the canonical JSON of all columns that are not null, but itself and those starting with `run_`.",
        _DIGEST,
        required=True,
        pattern=SHA256,
    ),
)
_RUN_COLUMNS = staying(
    Column("run_id", TEXT, "The run that wrote the row.", _RUN, required=True),
    Column("run_started_at", INSTANT, "When that run began.", _INSTANT, required=True),
    Column("run_ingested_at", INSTANT, "When the capture was processed.", _INSTANT, required=True),
    struct_list("run_sources", structs.SOURCE, "Where the capture was found then.", [{"path": "news/ferry.html"}]),
    struct_list(
        "run_places",
        structs.PLACE,
        "The same places with the address and time stated there; null where nothing but loose files is.",
        [{"path": "crawl.warc.gz", "offset": 1023, "target_uri": "https://news.example/ferry"}],
    ),
    Column("run_replaces", TEXT, "The capture_id that stood at the same path before.", None),
    struct_list(
        "run_software", structs.VERSION, "What took part without deciding the result.", [{"name": "deltalake"}]
    ),
    Column("run_agent", TEXT, "Who ran it.", "archivist@reading-room"),
    Column("run_raw", TEXT, "The raw folder of the run, as seen from the archive.", "../raw"),
    Column(
        "run_revision",
        WHOLE,
        "Which version of the row it is: null for the first, 2 for what the first reprocessing that changed it made; "
        "earlier ones stand in the table revisions, which has the same columns.",
        2,
    ),
)
DOCUMENTS = (
    *_CAPTURE_OWN,
    *_BESIDE,
    *_SIDECAR,
    *_ACCESS,
    *_FIELDS,
    *_CONTENT,
    *_VERDICTS,
    *_FLAT,
    *_PROVENANCE,
    *_RUN_COLUMNS,
)

FAILURES = staying(
    Column("source_path", TEXT, "Path below the raw folder.", "news/broken.txt", required=True),
    Column("source_offset", WHOLE, "First byte of the record inside an archive file; null for a loose file.", None),
    Column("source_record_id", TEXT, "WARC-Record-ID; null for a loose file.", None),
    Column("stage", TEXT, "Stage that gave up.", "capture", required=True),
    Column("code", TEXT, "Stable code of the error.", "binary_capture", required=True),
    Column("message", TEXT, "What happened, in a sentence.", "The capture is not text.", required=True),
    Column("advice", TEXT, "What to do about it.", "Move the file out of the raw folder.", required=True),
    Column(
        "retryable",
        FLAG,
        "True when it may go away by itself; `fonds retry` tries those again.",
        example=False,
        required=True,
    ),
    Column("capture_id", TEXT, "Name of the capture, where the payload could be read.", _DIGEST),
    Column("payload_digest", TEXT, "SHA-256 of the payload, where it could be read.", _DIGEST),
    Column("facts_digest", TEXT, "Digest of the sidecar facts of the attempt, so that a corrected one is seen.", None),
    Column(
        "fingerprint", TEXT, "What the attempt was made with; tried again when it has changed.", _DIGEST, required=True
    ),
    Column("context_digest", TEXT, "Digest of curation and site memory used; `none` without.", "none", required=True),
    Column("run_id", TEXT, "The run that met the failure.", _RUN, required=True),
    Column("run_started_at", INSTANT, "When that run began.", _INSTANT, required=True),
    Column("run_raw", TEXT, "The raw folder of that run, as seen from the archive.", "../raw"),
    Column("failed_at", INSTANT, "When the attempt was made.", _INSTANT, required=True),
)

_EVENT = leaving(
    Column(
        "event_id",
        TEXT,
        "Name of the event; an ingestion has one for each capture.",
        _DIGEST,
        required=True,
        pattern=SHA256,
        key=True,
    ),
    Column(
        "event_type",
        TEXT,
        "ingestion, source found, access stated, access held, access hold ended, access set, collection terms stated, "
        "fixity check, validation, replay, review, correction, correction not applied, reprocessing, withdrawal, "
        "deletion, release or maintenance.",
        "ingestion",
        required=True,
    ),
    Column(
        "event_type_uri",
        TEXT,
        "The type in PREMIS' controlled vocabulary at the Library of Congress; null in rows of older versions.",
        "http://id.loc.gov/vocabulary/preservation/eventType/ing",
    ),
    Column("occurred_at", INSTANT, "When it happened.", _INSTANT, required=True),
    Column(
        "outcome",
        TEXT,
        "success, warning or failure.",
        "success",
        required=True,
        choices=("success", "warning", "failure"),
    ),
)
_EVENT_DETAIL = staying(
    Column("detail", TEXT, "What else there is to know.", "tier A"),
    Column(
        "outcome_detail",
        TEXT,
        "What was found and what to do, where an outcome needs words.",
        "changed since it was read; put it back from a copy",
    ),
    struct_list(
        "linked_objects",
        structs.LINKED_OBJECT,
        "What else the event concerns: files, documents, releases; null where `capture_id` says all.",
        [{"type": "raw file", "value": "news/ferry.html", "role": "source"}],
    ),
)
_EVENT_OBJECT = leaving(
    Column("capture_id", TEXT, "The capture concerned; null for what concerns the whole archive.", _DIGEST),
    Column("payload_digest", TEXT, "SHA-256 of its payload then.", _DIGEST),
    Column("row_digest", TEXT, "Digest of its row then.", _DIGEST),
)
_EVENT_AGENT = staying(
    struct_list("sources", structs.SOURCE, "Where the capture was found.", [{"path": "news/ferry.html"}]),
    struct_list(
        "places",
        structs.PLACE,
        "The same places with the address and time stated there; null where nothing but loose files is.",
        [{"path": "crawl.warc.gz", "offset": 1023, "target_uri": "https://news.example/ferry"}],
    ),
    Column("run_id", TEXT, "The run in which it happened.", _RUN),
    Column("agent", TEXT, "Who did it.", "archivist@reading-room"),
    struct_list("software", structs.VERSION, "With what it was done.", [{"name": "fonds", "version": "0.1.0"}]),
)
EVENTS = (*_EVENT, *_EVENT_DETAIL, *_EVENT_OBJECT, *_EVENT_AGENT)

# Rows of documents as they were before they were made again: a document may have several.
REVISIONS = "revisions"
# Compared after a run; the table is made when there is something to compare.
CORPUS = "corpus_signals"
TABLES: Mapping[str, tuple[Column, ...]] = {
    "documents": DOCUMENTS,
    "failures": FAILURES,
    "events": EVENTS,
    REVISIONS: staying(*(replace(column, key=False) for column in DOCUMENTS)),
    CORPUS: CORPUS_SIGNALS,
}
MEANINGS: Mapping[str, str] = {
    "documents": "A row for each capture: the document, its fields with evidence, its quality, its provenance.",
    "failures": "A row for each source of which no document could be made. It goes when the capture succeeds.",
    "events": "Who did what when, in the manner of PREMIS. Rows are only added; a withdrawn document's fall silent.",
    REVISIONS: "Rows of documents as they were before `fonds reprocess` made them again, with the same columns; "
    "`capture_id` and `run_revision` together name one.",
    CORPUS: "A row for each document: what it shares with others of the archive. Made after runs; it moves no tier.",
}
PARTITIONED_BY: Mapping[str, tuple[str, ...]] = {
    "documents": ("collection",),
    "failures": (),
    "events": (),
    REVISIONS: (),
    CORPUS: (),
}
SORTED_BY: Mapping[str, tuple[str, ...]] = {
    "documents": ("capture_id",),
    "failures": ("source_path", "source_offset"),
    "events": ("event_id",),
    REVISIONS: ("capture_id", "run_revision"),
    CORPUS: ("capture_id",),
}
SCHEMAS: Mapping[str, pa.Schema] = {name: schema_of(columns) for name, columns in TABLES.items()}

# A release holds these columns, of documents and of the events of these types.
RELEASED: Mapping[str, tuple[Column, ...]] = {
    name: tuple(column for column in columns if column.leaves) for name, columns in TABLES.items()
}
RELEASED_EVENTS = ("ingestion", "reprocessing", "fixity check")
# Elements of released columns that repeat what a sidecar says: where their field has this value they stay.
WITHHELD: Mapping[str, tuple[str, str]] = {
    "rights": ("place", "sidecar"),
    "evidence": ("method", "sidecar"),
    "checks": ("code", "sidecar_conflict"),
}
__all__ = [
    "CORPUS",
    "MEANINGS",
    "PARTITIONED_BY",
    "RELEASED",
    "RELEASED_EVENTS",
    "REVISIONS",
    "SCHEMAS",
    "SORTED_BY",
    "TABLES",
    "WITHHELD",
    "Column",
]
