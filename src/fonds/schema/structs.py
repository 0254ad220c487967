"""The fields of nested columns. They are frozen within a major version: new facts become new top-level columns."""

from __future__ import annotations

import pyarrow as pa

from fonds.model import Kind, Outcome, Role
from fonds.schema.column import FLAG, NUMBER, SMALL, TEXT, WHOLE, Column, leaving, staying, struct_list

AUTHOR_KINDS = ("person", "organisation", "agency", "desk", "initials")
PICTURE_KINDS = ("photo", "illustration", "graphic", "video", "map")
RIGHTS_PLACES = ("meta", "json-ld", "link", "footer", "text", "http", "sidecar")
RIGHTS_SCOPES = ("document", "image", "site", "unclear")
RIGHTS_KINDS = ("licence", "notice", "signal")

_SPAN_EXAMPLE = [{"path": "/1/0/4", "start": 0, "end": 42}]

SPAN = leaving(
    Column(
        "path",
        TEXT,
        "Element path by child index from the root element; empty for the decoded text of a text copy; `/@name` at the "
        "end for an attribute, `#/pointer` for a value inside a script, `#` alone for a stretch of a script as it is "
        "written.",
        "/1/0/4",
    ),
    Column("start", WHOLE, "First character of the slice, counted from 0 in code points.", 0),
    Column("end", WHOLE, "The character after the last one of the slice.", 42),
)


def locator(meaning: str) -> Column:
    return struct_list("locator", SPAN, meaning, _SPAN_EXAMPLE)


SOURCE = staying(
    Column("path", TEXT, "Path below the raw folder, parts joined by `/`.", "news/ferry.html"),
    Column("offset", WHOLE, "First byte of the record inside an archive file; null for a loose file.", None),
    Column("record_id", TEXT, "WARC-Record-ID; null for a loose file.", None),
)
PLACE = staying(
    Column(
        "path", TEXT, "Path below the raw folder; what is in a file inside a file stands below it.", "crawl.warc.gz"
    ),
    Column("offset", WHOLE, "First byte of the record inside the archive file; null for a loose file.", 1023),
    Column("record_id", TEXT, "The record's own name.", "<urn:uuid:2aabeff2-67f5-4608-8466-e87c6296e2b6>"),
    Column("target_uri", TEXT, "Address under which it was captured there.", "https://news.example/ferry"),
    Column("captured_at", TEXT, "When it was captured there, in ISO 8601.", "2026-03-01T09:30:00+00:00"),
)
STATED = staying(
    Column(
        "origin",
        TEXT,
        "Who states it: http (the server), warc, wacz, mhtml, mail, … (the file), or check (fonds, of what the file "
        "states).",
        "http",
    ),
    Column("name", TEXT, "What is stated, in small letters.", "last-modified"),
    Column("value", TEXT, "The value as stated.", "Sun, 01 Mar 2026 08:00:00 GMT"),
)
VERSION = leaving(
    Column("name", TEXT, "What the version is of.", "selectolax"),
    Column("version", TEXT, "Version, or a digest where there is no version.", "1.0.2"),
)
BYLINE = leaving(
    Column("name", TEXT, "The name as printed.", "Ada Vint"),
    Column("role", TEXT, "What the page calls them.", "Staff Writer"),
    Column(
        "kind",
        TEXT,
        "person, organisation, agency, desk, or initials that sign a text and name nobody.",
        "person",
        choices=AUTHOR_KINDS,
    ),
    Column("position", SMALL, "Place among the bylines, from 0.", 0),
)
PHOTO_CREDIT = leaving(
    Column(
        "credit_line", TEXT, "The credit as printed, without its opener (IPTC Credit Line).", "Ada Vint / Harbour News"
    ),
    Column("raw", TEXT, "The credit as printed, with its opener.", "Photo: Ada Vint / Harbour News"),
    Column("caption", TEXT, "Caption of the picture.", "The ferry at dawn."),
    Column("creators", pa.list_(TEXT), "Who made the picture (IPTC Creator).", ["Ada Vint"]),
    Column("agencies", pa.list_(TEXT), "Agencies and outlets named.", ["Harbour News"]),
    Column(
        "ambiguous",
        FLAG,
        "True when a part may be a person or an agency; it then stands among the creators.",
        example=False,
    ),
    Column("kind", TEXT, "photo, illustration, graphic, video or map.", "photo", choices=PICTURE_KINDS),
    Column("rights", TEXT, "Rights statement of the picture (IPTC Copyright Notice).", "© Harbour News"),
    Column("image_url", TEXT, "The picture's URL as the page gives it.", "https://news.example/ferry.jpg"),
    locator("Where the credit stands in the capture."),
)
OPINION = leaving(
    Column("detector", TEXT, "Name of the language detector.", "langdetect"),
    Column("tag", TEXT, "The language it found, as BCP 47 tag.", "en"),
    Column("confidence", NUMBER, "How sure it was, 0 to 1.", 0.998, least=0, most=1),
)
LINK = leaving(
    Column("url", TEXT, "Address the kept text links to, as written.", "https://news.example/harbour"),
    Column("text", TEXT, "Text of the link.", "the harbour office"),
)
RIGHTS = leaving(
    Column("statement", TEXT, "The statement or signal as the page gives it.", "CC BY 4.0"),
    Column("place", TEXT, "meta, json-ld, link, footer, text, http or sidecar.", "footer", choices=RIGHTS_PLACES),
    Column("scope", TEXT, "document, image, site or unclear.", "document", choices=RIGHTS_SCOPES),
    Column("url", TEXT, "Address of the licence, where given.", "https://creativecommons.org/licenses/by/4.0/"),
    Column(
        "kind",
        TEXT,
        "licence (allows use), notice (who holds rights) or signal (said to machines).",
        "licence",
        choices=RIGHTS_KINDS,
    ),
)
ABSENT = leaving(
    Column("field", TEXT, "Field without a value.", "modified"),
    Column("reason", TEXT, "Why it has none.", "not stated"),
)
BLOCK = leaving(
    Column("index", SMALL, "Place of the block in the capture, from 0.", 3),
    Column("raw", TEXT, "The exact slice of the capture at the locator.", "•  The ferry\n   was late."),
    Column(
        "text",
        TEXT,
        "The slice unwrapped, with white space and bullet normalised; items of numbered lists begin with their number.",
        "The ferry was late.",
    ),
    Column(
        "kind",
        TEXT,
        "Form: paragraph, heading, list_item, quote, code, table_row, caption, control or other.",
        "list_item",
        choices=tuple(Kind),
    ),
    Column(
        "role",
        TEXT,
        "What the block does. The document: title, subtitle, byline, dateline, body, caption, credit. Any other "
        "role is the reason why the block was left out.",
        "body",
        choices=tuple(Role),
    ),
    Column("kept", FLAG, "True when the role belongs to the document.", example=True),
    Column("decided_by", TEXT, "Rule or model version that gave the role.", "text.prose"),
    Column("confidence", NUMBER, "How sure the role is, 0 to 1.", 0.93, least=0, most=1),
    Column("level", SMALL, "1 to 6 for a heading, the depth from 1 for a list item, else null.", 1),
    Column(
        "outside",
        FLAG,
        "True for text from attributes or scripts, which is no part of the visible text.",
        example=False,
    ),
    locator("The slices that make up `raw`, in order."),
)
EVIDENCE = leaving(
    Column("field", TEXT, "Column that the value is for.", "title"),
    Column("value", TEXT, "The value as normalised.", "Ferry late again"),
    Column(
        "raw",
        TEXT,
        "The string as it stands in the capture: the slices at the locator in order, `; ` before and behind those of "
        "attributes and scripts.",
        "Ferry late again | Harbour News",
    ),
    Column(
        "method",
        TEXT,
        "How it was found: json-ld, meta, class, text-pattern, url, sidecar, detector and others.",
        "meta",
    ),
    Column("confidence", NUMBER, "How sure the value is, 0 to 1.", 0.9, least=0, most=1),
    locator("Where it stands; null for what is outside the payload (sidecar, URL)."),
    Column("chosen", FLAG, "False for a candidate that lost.", example=True),
)
CHECK = leaving(
    Column("code", TEXT, "Stable code; docs/checks.md explains each.", "no_date"),
    Column(
        "outcome", TEXT, "pass, warn, fail, or not asked: there was nothing to look at.", "warn", choices=tuple(Outcome)
    ),
    Column("expected", TEXT, "What was expected.", "a publication date"),
    Column("actual", TEXT, "What was found.", "none"),
    Column("advice", TEXT, "What to do.", "Lay a sidecar beside the capture if you know the date."),
    Column("blocks", pa.list_(SMALL), "Indexes of the blocks concerned.", [0, 4]),
)
SIGNAL = leaving(
    Column("name", TEXT, "Name of the number.", "kept_share"),
    Column("value", NUMBER, "The number; shares are 0 to 1.", 0.41),
)
# Paths and names of files are between the archive and whoever keeps it.
LINKED_OBJECT = staying(
    Column("type", TEXT, "What it is: document, raw file, archive file, release, run or report.", "raw file"),
    Column("value", TEXT, "Its name: a capture_id, a path, the name of a release.", "news/ferry.html"),
    Column("role", TEXT, "Its part in the event: source or outcome, as PREMIS has them.", "source"),
    Column("digest", TEXT, "SHA-256 of it then, where one was made.", None),
)
