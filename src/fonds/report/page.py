"""The report on one document as a page."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache
from typing import Any

from jinja2 import Template
from markupsafe import Markup

from fonds.model import Check, Outcome, Record, Source, Tier
from fonds.quality import CATALOGUE
from fonds.report.environment import environment, inline, policy
from fonds.report.fieldview import FieldView, fields_of
from fonds.report.links import Links, address_of
from fonds.report.sheet import RoleShare, marker, rows_of, shares_of
from fonds.report.verdicts import verdict_of
from fonds.report.words import CHARSET_BASIS, METHOD, OUTCOME, TIER, count, instant, is_page, kept_back
from fonds.schema.rows import RunFacts, from_row, run_of

# Links to blocks that one check shows; the rest is counted.
_MAX_LINKS = 12


def _check(check: Check) -> dict[str, Any]:
    kind = CATALOGUE.get(check.code)
    return {
        "code": check.code,
        "title": kind.title if kind else check.code,
        "why": kind.why if kind else "",
        "outcome": check.outcome.value,
        "word": OUTCOME[check.outcome],
        "review": bool(kind and kind.review and check.hit),
        "expected": check.expected,
        "actual": check.actual,
        "advice": check.advice,
        "blocks": check.blocks[:_MAX_LINKS],
        "more": max(0, len(check.blocks) - _MAX_LINKS),
    }


def _place(source: Source) -> str:
    at = "" if source.offset is None else f", record at byte {source.offset:,}"
    when = instant(source.captured_at)
    return f"{source.path}{at}" + (f", {source.url}" if source.url else "") + (f", {when}" if when else "")


def _known_by(record: Record, fact: str) -> str:
    """Who states a fact of the capture, where that is the file or a program that saved it."""
    methods = [e.method for e in record.document.evidence if e.field == fact and e.chosen]
    words = list(dict.fromkeys(METHOD.get(method, method) for method in methods))
    return f"known by {', '.join(words)}" if words else ""


def _provenance(record: Record, row: Mapping[str, Any], run: RunFacts) -> list[tuple[str, list[str]]]:
    capture = record.capture
    basis = CHARSET_BASIS.get(capture.charset_basis, capture.charset_basis)
    stated = [_place(source) for source in run.sources[:_MAX_LINKS]]
    if len(run.sources) > _MAX_LINKS:
        stated.append(f"… and {len(run.sources) - _MAX_LINKS:,} more places")
    kind = (
        capture.media_type if capture.format == "page" else f"{capture.media_type} in a file of format {capture.format}"
    )
    facts: list[tuple[str, list[str]]] = [
        ("Found at", stated),
        ("Address", [capture.target_uri or "not stated", _known_by(record, "target_uri")]),
        ("Captured", [instant(capture.captured_at) or "not stated", _known_by(record, "captured_at")]),
        ("Kind of file", [f"{kind}, {count(row['payload_bytes'], 'byte')}"]),
        ("Stated in its file", [f"{s.origin}: {s.name}: {s.value[:300]}" for s in capture.stated[:_MAX_LINKS]]),
        ("Characters", [f"{capture.charset}; {basis}"]),
        ("Collection", [row["collection"]]),
        ("Access", [row["access"] or "not stated"]),
        ("Embargo until", [str(row["embargo_until"] or "")]),
        ("Rights (sidecar)", [capture.sidecar.rights or ""]),
        ("Note (sidecar)", [capture.sidecar.note or ""]),
        ("Replaces", [run.replaces or ""]),
        ("Part of", [f"{capture.parent}, characters {capture.span}" if capture.parent else ""]),
        ("Capture id", [capture.capture_id]),
        ("Digest of the payload (SHA-256)", [capture.payload_digest]),
        ("Digest of the row", [row["row_digest"]]),
        ("Fingerprint", [record.fingerprint.digest]),
        ("… made of", [", ".join(f"{name} {version[:16]}" for name, version in record.fingerprint.parts)]),
        ("Context", [record.context_digest]),
        ("Run", [f"{run.run_id}, started {instant(run.started_at)}"]),
        ("Ingested", [instant(run.ingested_at)]),
        ("Software of the run", [f"{name} {version}" for name, version in run.software]),
        ("By", [run.agent or ""]),
    ]
    return [(label, shown) for label, values in facts if (shown := [value for value in values if value])]


def _number(value: float) -> str:
    return f"{value:,.3f}".rstrip("0").rstrip(".")


def view_of(row: Mapping[str, Any], record: Record | None = None) -> dict[str, Any]:
    """Everything that reports show of a documents row, in words; `record` is that of the row, where it was made."""
    record, run = record or from_row(row), run_of(row)
    document = record.document
    quality = document.quality
    checks = [_check(check) for check in quality.checks]
    rows, left_out = rows_of(document.blocks, is_html=record.capture.is_html)
    order = {Outcome.FAIL.value: 0, Outcome.WARN.value: 1}
    hits = sorted((c for c in checks if c["outcome"] in order), key=lambda c: order[c["outcome"]])
    first = run.sources[0] if run.sources else None
    return {
        "title": document.title,
        "source": first.path if first else record.capture.target_uri or record.capture.capture_id,
        "offset": first.offset if first else None,
        "document": document,
        **verdict_of(quality, hits),
        "kept_back": kept_back(row["access"], row["embargo_until"]),
        "hits": hits,
        "passed": [c for c in checks if c["outcome"] == Outcome.PASS.value],
        "not_asked": [c for c in checks if c["outcome"] == Outcome.NOT_ASKED.value],
        "fields": fields_of(document),
        "rows": rows,
        "left_out": left_out,
        "shares": shares_of(document.blocks),
        "signals": [(name, _number(value)) for name, value in sorted(quality.signals.items())],
        "provenance": _provenance(record, row, run),
        "shown_blocks": frozenset(line.index for r in rows for line in (*r.lines, *r.folded)),
    }


@cache
def _style(*names: str) -> str:
    return "".join(map(inline, names))


def _hiding(shares: Sequence[RoleShare]) -> str:
    """Roles are switched off by their boxes, without a script; what a link of the page leads to is seen yet."""
    off = [
        f"body:has(#t-{role}:not(:checked)) .g.r-{role}:not(:has(:target))"
        for role in sorted(share.role.value for share in shares if not share.kept)
    ]
    return ",".join([*off, "body:has(#t-all:not(:checked)) .g:not(:has(:target))"]) + "{display:none}"


def taken_from(fields: Sequence[FieldView]) -> dict[int, list[str]]:
    """By block, the strings that values of fields were taken from."""
    taken: dict[int, list[str]] = {}
    for field in fields:
        for proof in field.proofs:
            if proof.place.block is not None:
                taken.setdefault(proof.place.block, []).append(proof.raw)
    return taken


def document_page(
    row: Mapping[str, Any], links: Links | None = None, record: Record | None = None, *, data: bool = True
) -> str:
    """report.html for a documents row. Runs no script and asks for nothing outside itself.

    `links` says where it leads: in the folder of reports unless told otherwise. `record` is that of the row; `data` is
    whether document.json and report.json lie beside the page.
    """
    view = view_of(row, record)
    style = f"{_style('base.css', 'sheet.css', 'report.css')}{_hiding(view['shares'])}"
    web = row["target_uri"] or row["canonical_url"]
    links = links or Links.of(row["capture_id"])
    return _template("report.html").render(
        view,
        links=links,
        data=data,
        capture_id=row["capture_id"],
        raw=links.raw,
        is_page=is_page(row["media_type"]),
        web=web,
        address=address_of(web),
        captured=f"{row['captured_at']:%Y-%m-%d}" if row["captured_at"] else "",
        left=marker(taken_from(view["fields"])),
        style=Markup(style),  # noqa: S704 - our own style sheets
        policy=policy(styles=(style,)),
    )


@cache
def _template(name: str) -> Template:
    return environment().get_template(name)


def withheld_page(row: Mapping[str, Any], links: Links | None = None) -> str:
    """report.html of a document that is kept back: that it is, and how good it is."""
    style = _style("base.css", "report.css")
    return _template("withheld.html").render(
        capture_id=row["capture_id"],
        collection=row["collection"],
        kept_back=kept_back(row["access"], row["embargo_until"]) or "open",
        tier=row["tier"],
        tier_word=TIER[Tier(row["tier"])][0],
        needs_review=row["needs_review"],
        links=links or Links.of(row["capture_id"]),
        style=Markup(style),  # noqa: S704 - our own style sheets
        policy=policy(styles=(style,)),
    )
