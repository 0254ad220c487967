"""What a release has beside the columns of documents that leave, and what a slim one leaves out."""

from __future__ import annotations

import pyarrow as pa

from fonds.schema.column import TEXT, Column, leaving, schema_of

# They depend on the other documents of the release, so no row of an archive can have them.
MADE_FOR_RELEASES = leaving(
    Column(
        "duplicate_cluster",
        TEXT,
        "In releases only: the least capture_id among the documents of this release with nearly the same text; null "
        "where there is no other.",
        "0a1b2c",
    ),
    Column("split", TEXT, "In releases with splits only: train, validation or test; a cluster is in one.", "train"),
)
MADE_SCHEMA: pa.Schema = schema_of(MADE_FOR_RELEASES)
# Columns of detail, by which values are traced to the capture: three quarters of a release's bytes, and not asked for
# by whoever only wants texts with their facts.
DETAIL = (
    "blocks", "evidence", "checks", "signals", "absent", "language_opinions", "links", "fingerprint_parts",
)  # fmt: skip
