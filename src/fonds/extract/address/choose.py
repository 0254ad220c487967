"""The address that the page states for itself."""

from __future__ import annotations

from fonds.extract.page.header import stated_address
from fonds.extract.page.stated import file_states
from fonds.extract.page.view import Page
from fonds.marks.metadata import Fact
from fonds.model import Evidence
from fonds.model.address import archived, host_of, original


def extract_address(page: Page) -> tuple[str | None, tuple[Evidence, ...]]:
    """The canonical URL that the page or the header of an export states, and its evidence."""
    candidates: list[tuple[Fact, str, float]] = [(f, "link", 0.95) for f in page.machine.rels("canonical")]
    candidates += [(f, "meta", 0.8) for f in page.machine.metas("og:url")]
    usable = [c for c in candidates if c[0].value.startswith(("http://", "https://")) and not _is_archives(page, c[0])]
    if not usable:
        if (sent := file_states(page, "canonical_url")) is not None:
            return sent.value, (sent.evidence("canonical_url", chosen=True),)
        stated = stated_address(page)
        return (None, ()) if stated is None else (stated.value, (stated.evidence("canonical_url", chosen=True),))
    fact, method, confidence = usable[0]
    # A web archive rewrites what the page says of itself.
    address = original(fact.value)
    return address, (Evidence("canonical_url", address, fact.raw, method, confidence, fact.locator),)


def _is_archives(page: Page, fact: Fact) -> bool:
    """Whether an address is that of a web archive that shows the page, without the page's own in it."""
    return host_of(fact.value) in page.archive_hosts and archived(fact.value) is None
