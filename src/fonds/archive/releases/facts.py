"""What is in a release, counted while it is written: for its card, its manifest and Croissant."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterable
from typing import Any

import pyarrow as pa
import pyarrow.compute as pc

from fonds.model.address import host_of

# Of each list of counts the card names so many, the manifest ten times as many.
SHOWN = 20
NAMED = 200
# Columns counted by value, with the name that the counts bear; null counts under `not stated`.
_COUNTED = {
    "lang": "languages",
    "tier": "tiers",
    "licence_spdx": "licences",
    "collection": "collections",
    "access": "access",
    "media_type": "media_types",
    "split": "splits",
    "fonds_version": "fonds_versions",
    "context_digest": "contexts",
}
NOT_STATED = "not stated"
_FLAGS = ("tdm_reserved", "noai", "noimageai", "needs_review")
_SPANS = {"captured_at": "captured", "published_utc": "published", "modified_utc": "modified"}


class ReleaseFacts:
    """Counts over the documents of a release."""

    def __init__(self) -> None:
        self.documents = 0
        self.words = self.characters = 0
        self.counts: dict[str, Counter[str]] = {name: Counter() for name in (*_COUNTED.values(), "domains", "checks")}
        self.flags: Counter[str] = Counter()
        self.spans: dict[str, tuple[str, str]] = {}
        self.same_text = self.clusters = self.in_clusters = 0
        self._texts: set[bytes] = set()
        self._leaders: set[str] = set()

    def add(self, rows: pa.Table) -> None:
        """Count these documents too. They have the columns of a release with all its detail."""
        self.documents += rows.num_rows
        for column, name in _COUNTED.items():
            if column in rows.column_names:
                self._count(name, rows[column])
        for name in _FLAGS:
            if name in rows.column_names:
                self.flags[name] += pc.sum(pc.fill_null(rows[name], fill_value=False)).as_py() or 0
        for column, name in _SPANS.items():
            self._span(name, rows[column])
        self._sizes(rows)
        self._domains(rows)
        self._checks(rows)
        self._duplicates(rows)

    def stated(self) -> dict[str, Any]:
        """As the manifest has it."""
        counts = {name: dict(_most(counted.items(), NAMED)) for name, counted in self.counts.items() if counted}
        return {
            "documents": self.documents,
            "words": self.words,
            "characters": self.characters,
            **counts,
            "domains_in_all": len([name for name in self.counts["domains"] if name != NOT_STATED]),
            "flags": dict(sorted(self.flags.items())),
            "spans": {name: list(span) for name, span in sorted(self.spans.items())},
            "duplicates": {
                "documents_with_a_text_seen_before": self.same_text,
                "clusters_of_near_duplicates": self.clusters,
                "documents_in_clusters": self.in_clusters,
            },
        }

    def shown(self, name: str) -> list[tuple[str, int]]:
        """The commonest values of one of the counts."""
        return _most(self.counts[name].items(), SHOWN)

    def _count(self, name: str, values: Any) -> None:
        for pair in values.value_counts().to_pylist():
            self.counts[name][str(pair["values"]) if pair["values"] is not None else NOT_STATED] += pair["counts"]

    def _span(self, name: str, instants: Any) -> None:
        found = pc.min_max(instants).as_py()
        if found["min"] is not None:
            days = found["min"].date().isoformat(), found["max"].date().isoformat()
            least, most = self.spans.get(name, days)
            self.spans[name] = min(least, days[0]), max(most, days[1])

    def _sizes(self, rows: pa.Table) -> None:
        self.characters += pc.sum(pc.utf8_length(rows["text"])).as_py() or 0
        for words, text in zip(_column(rows, "n_words"), rows["text"].to_pylist(), strict=True):
            self.words += len(text.split()) if words is None else words

    def _domains(self, rows: pa.Table) -> None:
        addresses = [_column(rows, name) for name in ("domain", "target_uri", "canonical_url")]
        for domain, own, canonical in zip(*addresses, strict=True):
            self.counts["domains"][domain or host_of(own or canonical) or NOT_STATED] += 1

    def _checks(self, rows: pa.Table) -> None:
        checks = pc.list_flatten(rows["checks"].combine_chunks())
        struck = checks.filter(pc.is_in(pc.struct_field(checks, "outcome"), pa.array(["warn", "fail"])))
        self._count("checks", pc.struct_field(struck, "code"))

    def _duplicates(self, rows: pa.Table) -> None:
        """Digests of texts are kept short: 8 bytes tell a hundred million texts apart, but for one pair in 3,000."""
        for named, text in zip(_column(rows, "text_digest"), rows["text"].to_pylist(), strict=True):
            if text:
                short = bytes.fromhex(named)[:8] if named else hashlib.sha256(text.encode()).digest()[:8]
                self.same_text += short in self._texts
                self._texts.add(short)
        for leader in rows["duplicate_cluster"].to_pylist():
            if leader is not None:
                self.in_clusters += 1
                self._leaders.add(leader)
        self.clusters = len(self._leaders)


def _column(rows: pa.Table, name: str) -> list[Any]:
    """The values of a column; nothing for each row where an archive of an older version has none."""
    return rows[name].to_pylist() if name in rows.column_names else [None] * rows.num_rows


def _most(counted: Iterable[tuple[str, int]], most: int) -> list[tuple[str, int]]:
    """By count, then by name."""
    return sorted(counted, key=lambda item: (-item[1], item[0]))[:most]
