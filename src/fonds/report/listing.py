"""The list of documents as compact data inside the page: columns, and words that repeat once."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import orjson
from markupsafe import Markup

from fonds.quality import CATALOGUE
from fonds.report.glance import year_of
from fonds.report.shown import shown
from fonds.report.summary import Summary

# Characters of a title and of an address or path that the list shows and searches.
TITLE, PLACE = 300, 300
# Ends a script element, or begins what a parser takes for a comment in one.
_UNSAFE = ((b"<", b"\\u003c"), (b"\xe2\x80\xa8", b"\\u2028"), (b"\xe2\x80\xa9", b"\\u2029"))


class _Words:
    """Words of a column: each once, and for each row the number of its own; 0 is none."""

    def __init__(self) -> None:
        self.words: list[str] = [""]
        self._known = {"": 0}
        self.rows: list[int] = []

    def add(self, word: str | None) -> None:
        self.rows.append(self.number(word))

    def number(self, word: str | None) -> int:
        known = self._known.get(word or "")
        if known is None:
            known = self._known[word or ""] = len(self.words)
            self.words.append(shown(word or ""))
        return known

    def data(self) -> dict[str, Any]:
        return {"words": self.words, "rows": self.rows}


def _cut(text: str | None, most: int) -> str:
    return shown((text or "")[:most])


def list_data(documents: Sequence[Summary], changes: Mapping[str, Any] | None) -> dict[str, Any]:
    """The columns, in the order of the documents. Characters that a reader can't see are shown by name."""
    words = {name: _Words() for name in ("site", "language", "collection", "kind", "kept_back", "year")}
    checks = _Words()
    found: list[list[int]] = []
    for summary in documents:
        words["site"].add((summary.site_name or "")[:120])
        words["language"].add(summary.language)
        words["collection"].add(summary.collection)
        words["kind"].add(summary.kind)
        words["kept_back"].add(summary.kept_back)
        words["year"].add(year_of(summary.published))
        found.append([checks.number(code) for code in summary.checks])
    changed = {each["capture_id"]: way for way in ("worse", "better") for each in (changes or {}).get(way, ())}
    return {
        "id": [summary.capture_id for summary in documents],
        "tier": "".join(summary.tier for summary in documents),
        "fields": "".join(summary.fields_tier or " " for summary in documents),
        "review": "".join("01"[summary.needs_review] for summary in documents),
        "withheld": "".join("01"[summary.withheld] for summary in documents),
        "no_page": "".join("01"[summary.no_page] for summary in documents),
        "changed": "".join(changed.get(summary.capture_id, " ")[0] for summary in documents),
        "expected": [-1 if s.expected is None else round(1000 * s.expected) for s in documents],
        "title": [_cut(summary.title, TITLE) for summary in documents],
        "by": [_cut(summary.authors, PLACE) for summary in documents],
        "date": [(summary.published or "").split("T")[0] for summary in documents],
        "source": [_cut(summary.source, PLACE) for summary in documents],
        "offset": [-1 if summary.offset is None else summary.offset for summary in documents],
        "url": [_cut(summary.url, PLACE) for summary in documents],
        "chars": [summary.chars for summary in documents],
        "gone": [round(1000 * summary.removed_share) for summary in documents],
        "found": found,
        "codes": checks.words,
        "checks": [CATALOGUE[code].title if code in CATALOGUE else code for code in checks.words],
        **{name: column.data() for name, column in words.items()},
    }


def embedded(data: Mapping[str, Any]) -> Markup:
    """JSON to stand inside a script element: no `<` of a capture's is left in it."""
    written = orjson.dumps(data)
    for bad, good in _UNSAFE:
        written = written.replace(bad, good)
    return Markup(written.decode("utf-8"))  # noqa: S704 - no character that ends the element is left
