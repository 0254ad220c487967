"""Dates of publication in a page's scripts: what it tells statistics and its own programs ("first-publication": …)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from fonds.extract.dates.reading import day_of
from fonds.extract.dates.sources import DateCandidate
from fonds.extract.dates.sources.stamped import stamp_of
from fonds.extract.page.view import Page

# Read of each script, and scripts read; page data stand near the beginning.
MAX_LENGTH, MAX_SCRIPTS = 200_000, 80
# Dates looked at: pages of lists state dozens, which differ.
MAX_FOUND = 20
SURE = 0.55
_KEY = (
    r"(?:article|page|content|post|story|doc(?:ument)?)?[-_]?(?:date|first|original(?:ly)?|initial)?[-_]?"
    r"(?:publi[sc](?:hed|h|ation)|pub|posted|post)[-_]?(?:first|on|at)?[-_]?(?:date|time|datetime|timestamp)?[-_]?(?:first)?"
)
_STATED = re.compile(rf"""["']{_KEY}["']\s{{0,4}}:\s{{0,4}}["']([^"'\n]{{8,40}})["']""", re.IGNORECASE)
_WORTH = re.compile("publi[sc]|pub[-_]?date|post(?:ed)?[-_]?(?:date|on|at)", re.IGNORECASE)


def script_dates(page: Page) -> Iterator[DateCandidate]:
    """The day of publication where all that scripts state of it is one day."""
    dom = page.dom
    if dom is None:
        return
    found: list[DateCandidate] = []
    for number in dom.by_tag.get("script", ())[:MAX_SCRIPTS]:
        kind = dom.attributes[number].get("type", "")
        if "ld+json" in kind or "src" in dom.attributes[number]:
            continue
        source = dom.element_text(number)
        if not _WORTH.search(source, 0, MAX_LENGTH):
            continue
        for match in _STATED.finditer(source, 0, MAX_LENGTH):
            when = stamp_of(page, match[1])
            if when is not None:
                whole = dom.json_locator(number, (), len(source))
                locator = whole.part(match.start(1), match.end(1))
                found.append(DateCandidate(when, when.edtf, match[1], "script", SURE, locator))
            if len(found) > MAX_FOUND:
                return
    if found and len({day_of(each.value) for each in found}) == 1:
        yield found[0]
