"""The titles that a page gives machines and readers, without the site's name."""

from __future__ import annotations

import re
from dataclasses import replace

from fonds.extract.page.view import Page
from fonds.extract.title.sources import TitleCandidate, machine_titles, visible_titles


def stated_titles(page: Page, site: str | None) -> list[TitleCandidate]:
    """The titles that the page gives machines and readers, without the site's name."""
    visible = list(visible_titles(page, site))
    return [*(_as_headed(c, visible) for c in machine_titles(page, site)), *visible]


# Behind a page's heading in what it tells machines: "Storm over the bay | News | The Bay Courier".
_BEHIND_HEADING = re.compile(r"\s?[|»·•｜]\s|\s-\s|\s?[-–|]$")
_LEAST_HEADING = 12
# <title> is written so for search engines, and weighs against what it says.
_SHARED = frozenset({"headline", "og:title"})


def _as_headed(stated: TitleCandidate, visible: list[TitleCandidate]) -> TitleCandidate:
    """The title as the heading shows it where what follows it is parted by a mark: sections, dates, the site's name."""
    for shown in visible if stated.source in _SHARED else ():
        rest = stated.value.removeprefix(shown.value)
        if len(shown.value) >= _LEAST_HEADING and rest != stated.value and _BEHIND_HEADING.match(rest):
            return replace(stated, value=shown.value, shown=shown.value)
    return stated
