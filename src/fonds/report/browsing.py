"""The pages of `fonds serve`: the list of an archive, what happened to a document, what failed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from functools import cache
from typing import Any, Self
from urllib.parse import quote, urlencode

from fonds.quality import CATALOGUE
from fonds.report.environment import environment, inline
from fonds.report.happened import readable
from fonds.report.links import Links
from fonds.report.summary import summary_of_row
from fonds.report.words import instant

# Documents of a page of the list, and failures.
PAGE, FAILURES = 50, 200
LONGEST = 400
"""Characters of a question."""
_LAST_PLACE = 10_000_000_000
FOUND = "found"
_ORDERS = (
    ("worst", "worst first"),
    ("best", "best first"),
    ("title", "by title"),
    ("site", "by site"),
    ("new", "newest first"),
    ("old", "oldest first"),
    ("long", "longest first"),
    ("short", "shortest first"),
    ("gone", "most removed first"),
)
_TIERS = (
    ("C", "C"), ("B", "B"), ("A", "A"), ("fC", "fields C"), ("fB", "fields B"), ("fA", "fields A"),
    ("review", "for a person"),
)  # fmt: skip
# Stands in an address for "not known", as an empty value is none.
UNKNOWN = "-"


@dataclass(frozen=True, slots=True)
class Asked:
    """What an address asks of the list: words (in the `texts` or in the list itself), choices, order, and from which
    line on. A value that is none of the choices is none at all."""

    q: str = ""
    texts: bool = False
    tier: str = ""
    language: str = ""
    collection: str = ""
    year: str = ""
    kind: str = ""
    order: str = "worst"
    start: int = 0

    @classmethod
    def of(cls, given: Mapping[str, str]) -> Self:
        """From the parameters of an address; nothing that they hold is an error."""
        texts = given.get("in") == "texts" and bool(given.get("q", "").strip())
        orders = {name for name, _ in _ORDERS} | ({FOUND} if texts else set())
        order = given.get("order") or (FOUND if texts else "worst")
        number = given.get("from", "")
        tier = given.get("tier", "")
        words = {name: given.get(name, "")[:LONGEST] for name in ("language", "collection", "year", "kind")}
        return cls(
            q=given.get("q", "")[:LONGEST].strip(),
            texts=texts,
            tier=tier if tier in dict(_TIERS) else "",
            order=order if order in orders else "worst",
            start=min(int(number), _LAST_PLACE) if number.isdecimal() and number.isascii() and len(number) < 12 else 0,
            **words,
        )

    def query(self, *, start: int | None = None) -> str:
        """The parameters as an address has them, with the question mark; what is as ever stands in none."""
        facts = asdict(replace(self, start=self.start if start is None else max(0, start)))
        told = {"in": "texts" if facts.pop("texts") else "", "from": facts.pop("start") or "", **facts}
        if told["order"] == (FOUND if self.texts else "worst"):
            del told["order"]
        told = {name: value for name, value in told.items() if value}
        return f"?{urlencode(told, errors='replace')}" if told else ""


def check_title(code: str) -> str:
    """What a check is called."""
    return CATALOGUE[code].title if code in CATALOGUE else code


def address_of_report(capture_id: str, asked: Asked | None = None) -> str:
    """Where a report is served, with the list that it is reached from."""
    return f"/{quote(capture_id, safe='')}/report.html{asked.query() if asked else ''}"


def links_of(capture_id: str, asked: Asked, before: str | None, after: str | None) -> Links:
    """Where a report leads that is served: into the list that it was reached from, and to its neighbours there."""
    return Links(
        index=f"/{asked.query()}#{quote(capture_id, safe='')}",
        before=before and address_of_report(before, asked),
        after=after and address_of_report(after, asked),
        events=f"/{quote(capture_id, safe='')}/events.html",
    )


def browse_page(
    asked: Asked,
    lines: Any,
    counts: Mapping[str, Any],
    facets: Mapping[str, Sequence[tuple[str, int]]],
    *,
    archive: str,
    passages: Mapping[str, str],
    note: str = "",
) -> str:
    """A page of the list. `lines` are those of the catalogue, `passages` where words stand in the texts."""
    rows = [summary_of_row(row, shown=row["shown"]) for row in lines.rows]
    words = dict(_ORDERS) | {FOUND: "best match first"}
    return environment().get_template("browse.html").render(
        asked=asked, lines=lines, rows=rows, counts=counts, facets=facets, archive=archive, passages=passages,
        note=note, link=lambda name: address_of_report(name, asked),
        turned=lambda start: f"/{asked.query(start=start)}",
        start=asked.start, most=PAGE, orders=_ORDERS, tiers=_TIERS, ordered=words[asked.order], longest=LONGEST,
        filtered=bool(asked.query(start=0)),
    )  # fmt: skip


def happened_page(row: Mapping[str, Any], events: Sequence[Mapping[str, Any]], alike: Any, *, shown: bool) -> str:
    """What happened to a document, and which others are like it. One that is not `shown` has no words here."""
    capture_id = row["capture_id"]
    told = [_told(each, shown=shown) for each in events]
    return environment().get_template("happened.html").render(
        capture_id=capture_id, title=row.get("title") if shown else None, alike=alike if shown else None,
        report=address_of_report(capture_id), link=address_of_report, events=told,
    )  # fmt: skip


def _told(event: Mapping[str, Any], *, shown: bool) -> dict[str, Any]:
    more = [readable(event["detail"])] if event["detail"] else []
    more += [event["outcome_detail"]] if event["outcome_detail"] else []
    linked = (one for one in event["linked_objects"] or () if one["value"] != event["capture_id"])
    more += [f"{one['type']}: {one['value']}" for one in linked if one["type"] != "document"]
    return {
        "when": instant(event["occurred_at"]).removesuffix(" UTC"),
        "what": event["event_type"],
        "outcome": event["outcome"],
        "by": event["agent"],
        "more": more if shown else [],
    }


def failures_page(failures: Sequence[Mapping[str, Any]], start: int, total: int) -> str:
    """Some of the captures that gave no document."""
    page = environment().get_template("failures.html")
    return page.render(failures=failures, start=start, total=total, most=FAILURES)


@cache
def style() -> str:
    """The style sheet of these pages."""
    return "".join(map(str, map(inline, ("base.css", "report.css", "index.css", "browse.css"))))


@cache
def script() -> str:
    """Their script."""
    return str(inline("browse.js"))
