"""The site's name as pages state it for machines."""

from __future__ import annotations

from fonds.extract.candidate import Candidate
from fonds.extract.page.json_ld import JsonPlace, at_key, document_nodes, followed, inside, string_at
from fonds.extract.page.view import Page
from fonds.extract.site.names import MAX_NAME, SEPARATORS, clean_name, part_of_host
from fonds.extract.site.sources.home import home_names
from fonds.model import Locator


def machine_names(page: Page) -> list[Candidate[str]]:
    machine, found = page.machine, []

    def add(value: str, raw: str, method: str, confidence: float, locator: Locator) -> None:
        name = clean_name(value)
        if name.casefold() in page.archive_hosts:
            return
        if 1 < len(name) <= MAX_NAME and not name.startswith(("http", "@")):
            found.append(Candidate(name, name, raw, method, confidence, locator))

    def add_stated(place: JsonPlace, confidence: float) -> None:
        if (stated := string_at(page, place)) is not None:
            add(stated.value, stated.raw, "json-ld", confidence, stated.locator)

    for fact in machine.metas("og:site_name"):
        add(part_of_host(fact.value, page.host), fact.raw, "meta", 0.9, fact.locator)
    for fact in machine.metas(
        "application-name",
        "apple-mobile-web-app-title",
        "al:ios:app_name",
        "publisher",
        "dc.publisher",
        "article:publisher_name",
        "cre",
        "copyright",
    ):
        add(fact.value, fact.raw, "meta", 0.55, fact.locator)
    for node in machine.json:
        if "website" in node.types:
            add_stated(at_key(node, "name"), 0.7)
    for node in document_nodes(machine, page.url):
        for key in ("publisher", "sourceOrganization", "isPartOf"):
            holder = followed(page, at_key(node, key))
            add_stated(inside(inside(holder, 0) if isinstance(holder.value, list) else holder, "name"), 0.75)
    found += home_names(page)
    title = machine.title
    if title is not None:
        parts = SEPARATORS.split(title.value)
        if len(parts) > 1:
            add(parts[-1], title.raw, "title", 0.4, title.locator)
    return found
