"""A line of the index: what one document's row says of it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

import pyarrow as pa
import pyarrow.compute as pc

from fonds.model import Outcome, Role
from fonds.quality import CATALOGUE
from fonds.report.words import kept_back, kind_of

COLUMNS = (
    "capture_id", "title", "bylines", "site_name", "published_edtf", "language", "collection", "access",
    "embargo_until", "tier", "needs_review", "checks", "signals", "media_type", "run_sources", "run_ingested_at",
    "run_replaces", "target_uri",
)  # fmt: skip
"""The columns of the documents table that `summary_of_row` reads."""
_REMOVED = {f"removed_share_{role.value}": role.value for role in Role if not role.is_document}
LATER_COLUMNS = ("fields_tier", "expected_quality", "capture_format", "kept_share", *_REMOVED)
"""Columns that it reads where a table has them."""
HITS = (Outcome.FAIL.value, Outcome.WARN.value)
# What index.json leaves out: it follows from the checks, or is long and stands in the document's own report.
_FOLLOWS = ("limiting_title", "found", "removed")
# Rows of versions that had no columns for them name these in their list of signals.
_REMOVED_BEFORE = "removed_share."


@dataclass(frozen=True, slots=True)
class Summary:
    """`limiting` is the code of the worst check that found something, `checks` are the codes of all that did, `chars`
    the length of the body in characters, `expected` the quality expected of the text (0 to 1); `source` and `offset`
    are the first place where it was found; `kept_back` says in words why not everybody may read it, or not yet; what is
    `withheld` has no words, address or place; of what is `no_page` no report lies there. `removed` are characters by
    role. `replaces` is the capture that was at its place before."""

    capture_id: str
    tier: str
    needs_review: bool
    limiting: str | None = None
    limiting_title: str | None = None
    found: int = 0
    title: str | None = None
    authors: str | None = None
    site_name: str | None = None
    published: str | None = None
    language: str | None = None
    collection: str | None = None
    access: str | None = None
    kept_back: str | None = None
    kind: str | None = None
    chars: int = 0
    removed_share: float = 0.0
    source: str | None = None
    offset: int | None = None
    url: str | None = None
    ingested_at: str | None = None
    withheld: bool = False
    no_page: bool = False
    fields_tier: str | None = None
    expected: float | None = None
    checks: tuple[str, ...] = ()
    replaces: str | None = None
    removed: Mapping[str, int] = field(default_factory=dict)

    def to_data(self) -> dict[str, Any]:
        """For index.json: without what is not known or not so, and what follows from the rest."""
        data = {name: getattr(self, name) for name in self.__slots__ if name not in _FOLLOWS}
        return {name: value for name, value in data.items() if value not in (None, "", ()) and value is not False}


def _removed(row: Mapping[str, Any], signals: Mapping[str, float]) -> dict[str, int]:
    total = signals.get("chars_total") or 0
    shares = {name.removeprefix(_REMOVED_BEFORE): n for name, n in signals.items() if name.startswith(_REMOVED_BEFORE)}
    shares |= {role: row[name] for name, role in _REMOVED.items() if row.get(name)}
    return {role: round(share * total) for role, share in shares.items() if share}


def summary_of_row(row: Mapping[str, Any], *, shown: bool = True) -> Summary:
    """The summary of a documents row (a dictionary with at least `COLUMNS`); of one that is not `shown` without its
    words, its address and its place."""
    hits = sorted((c for c in row["checks"] or () if c["outcome"] in HITS), key=lambda c: HITS.index(c["outcome"]))
    codes = tuple(str(check["code"]) for check in hits)
    code = codes[0] if codes else None
    kind = CATALOGUE.get(code or "")
    signals = {pair["name"]: pair["value"] for pair in row["signals"] or ()}
    sources = row["run_sources"] or ()
    ingested = row["run_ingested_at"]
    summary = Summary(
        capture_id=row["capture_id"],
        tier=row["tier"],
        needs_review=row["needs_review"],
        limiting=code,
        limiting_title=kind.title if kind else code,
        found=len(codes),
        title=row["title"],
        authors=", ".join(byline["name"] for byline in row["bylines"] or ()) or None,
        site_name=row["site_name"],
        published=row["published_edtf"],
        language=row["language"],
        collection=row["collection"],
        access=row["access"],
        kept_back=kept_back(row["access"], row["embargo_until"]),
        kind=kind_of(row["media_type"], row.get("capture_format")),
        chars=int(signals.get("chars_body", 0)),
        removed_share=round(1 - signals["kept_share"], 3) if "kept_share" in signals else 0.0,
        source=sources[0]["path"] if sources else None,
        offset=sources[0]["offset"] if sources else None,
        url=row["target_uri"],
        ingested_at=None if ingested is None else f"{ingested:%Y-%m-%d %H:%M}",
        fields_tier=row.get("fields_tier"),
        expected=row.get("expected_quality"),
        checks=codes,
        replaces=row["run_replaces"],
        removed=_removed(row, signals),
    )
    return summary if shown else _without_words(summary)


def _without_words(summary: Summary) -> Summary:
    return replace(
        summary, title=None, authors=None, site_name=None, published=None, language=None, source=None, offset=None,
        url=None, withheld=True,
    )  # fmt: skip


def summaries_of_table(table: pa.Table, shown: Callable[[Mapping[str, Any]], bool]) -> Iterator[Summary]:
    """The summaries of the rows of a table. Of the many checks and numbers of a row only those are taken out of it that
    a summary speaks of: as dictionaries the others took most of the time."""
    thin = _only(table, "checks", "outcome", pc.is_in, pa.array(HITS))
    thin = _only(
        thin, "signals", "name", pc.match_substring_regex, "^(removed_share[.]|chars_total|chars_body|kept_sh)"
    )
    for batch in thin.to_batches(max_chunksize=5_000):
        for row in batch.to_pylist():
            yield summary_of_row(row, shown=shown(row))


def _only(table: pa.Table, column: str, by: str, test: Callable[..., Any], wanted: Any) -> pa.Table:
    """The table with a list column that keeps those structs alone whose field fits."""
    lists = table[column].combine_chunks()
    if isinstance(lists, pa.ChunkedArray):
        lists = pa.concat_arrays(lists.chunks) if lists.num_chunks else pa.array([], lists.type)
    items, parents = pc.list_flatten(lists), pc.list_parent_indices(lists)
    fits = test(items.field(by), wanted)
    counts = [0] * len(lists)
    for parent in pc.filter(parents, fits).to_pylist():
        counts[parent] += 1
    offsets, at = [0], 0
    for number in counts:
        at += number
        offsets.append(at)
    made = pa.ListArray.from_arrays(pa.array(offsets, pa.int32()), pc.filter(items, fits))
    return table.set_column(table.schema.get_field_index(column), column, made)
