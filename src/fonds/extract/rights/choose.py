"""Rights and opt-out signals that the page states: each once."""

from __future__ import annotations

import re
from collections.abc import Sequence

from fonds.extract.page.view import Page
from fonds.extract.rights.sources import candidates
from fonds.model import Evidence, RightsStatement
from fonds.model.optout import (
    refuses_ai,
    refuses_image_ai,
    reserves_mining,
)

MAX_STATEMENTS = 40


def extract_rights(
    page: Page, sidecar_rights: str | None = None
) -> tuple[tuple[RightsStatement, ...], tuple[Evidence, ...]]:
    """The statements, each once, and their evidence. Nothing found says nothing about the rights.

    `sidecar_rights` are the archivist's own words; they stand first.
    """
    statements: list[RightsStatement] = []
    evidence: list[Evidence] = []
    if sidecar_rights:
        statements.append(RightsStatement(sidecar_rights, "sidecar"))
        evidence.append(Evidence("rights", sidecar_rights, sidecar_rights, "sidecar", 1.0))
    links: set[tuple[str, str]] = set()
    for found in candidates(page):
        stated = found.statement
        # A licence is often linked from a button and from words beside it.
        link = (_same(stated.url), stated.scope) if stated.kind == "licence" and stated.url else None
        # No number of licences may crowd out that a page reserves something.
        full = len(statements) >= MAX_STATEMENTS and stated.kind != "signal"
        if stated in statements or link in links or full:
            continue
        if link is not None:
            links.add(link)
        statements.append(stated)
        evidence.append(Evidence("rights", stated.statement, found.raw, found.method, found.confidence, found.locator))
    return tuple(statements), tuple(evidence)


def states_opt_out(rights: Sequence[RightsStatement]) -> bool:
    """Whether the page says to machines that its use is reserved, or that it is not."""
    return any(signal(rights) is not None for signal in (reserves_mining, refuses_ai, refuses_image_ai))


_SAME = re.compile(r"^https?://(?:www\.)?|[?#](?s:.*)$|(?:deed|legalcode)[\w.-]{0,20}+$|/$")


def _same(url: str) -> str:
    return _SAME.sub("", url.casefold()).rstrip("/")
