"""The columns of `corpus_signals`: what depends on other captures of the archive."""

from __future__ import annotations

import pyarrow as pa

from fonds.schema.column import FLAG, NUMBER, SHA256, TEXT, WHOLE, Column, staying

_ID = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"

CORPUS_SIGNALS = staying(
    Column("capture_id", TEXT, "The document.", _ID, required=True, pattern=SHA256, key=True),
    Column("parent_capture_id", TEXT, "The file that it is a part of.", None),
    Column("row_digest", TEXT, "The row of documents that its text was taken from.", _ID, pattern=SHA256),
    Column(
        "near_cluster",
        TEXT,
        "Documents of nearly the same text bear the same name: the least capture_id among them. Null where there is no "
        "other, and for documents without text.",
        _ID,
        pattern=SHA256,
    ),
    Column("near_documents", WHOLE, "Documents in the cluster, 1 where there is no other.", 3, least=0),
    Column(
        "address_key",
        TEXT,
        "`url` without scheme, `www.`, fragment and a slash at the end, the host in small letters: captures that share "
        "it are versions of one page.",
        "news.example/ferry",
    ),
    Column("address_documents", WHOLE, "Documents captured at this address; null without one.", 2, least=1),
    Column("address_number", WHOLE, "Which of them it is, the earliest captured first.", 2, least=1),
    Column("address_latest", FLAG, "True for the one captured last; null without an address.", example=True),
    Column("site", TEXT, "Registrable domain, as in `documents.domain`.", "news.example"),
    Column("site_documents", WHOLE, "Documents of the site, this one too; null without a site.", 120, least=1),
    Column(
        "site_lines_share",
        NUMBER,
        "Share of the text's characters in lines that other documents of the site have too; its versions and near "
        "duplicates do not count. What a site repeats is furniture more often than not.",
        0.02,
        least=0,
        most=1,
    ),
    Column("run_id", TEXT, "The run that compared it last.", "20260301T093000-4f2a"),
    Column(
        "signature",
        pa.list_(pa.int32()),
        "MinHash of its runs of five words, so that it need not be read again; null without text.",
        [1],
    ),
    Column("line_digests", pa.list_(pa.int64()), "A number for each of its lines.", [1]),
    Column("line_chars", pa.list_(pa.int32()), "Characters of these lines.", [41]),
)
