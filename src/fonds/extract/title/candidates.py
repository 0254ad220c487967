"""The titles that a page gives machines and readers, without the site's name."""

from __future__ import annotations

import re
from dataclasses import replace

from fonds.extract.candidate import fold
from fonds.extract.page.view import Page
from fonds.extract.site.names import SEPARATORS
from fonds.extract.title.sources import TitleCandidate, first_heading, lower_headings, machine_titles, visible_titles


def stated_titles(page: Page, site: str | None) -> list[TitleCandidate]:
    """The titles that the page gives machines and readers, without the site's name."""
    visible, machine = list(visible_titles(page, site)), list(machine_titles(page, site))
    parts = [part for c in machine for part in (c.value, *SEPARATORS.split(c.value))]
    said = {fold(part) for part in parts if len(part) >= _LEAST_HEADING}
    visible += lower_headings(page, site, said - {fold(c.value) for c in visible})
    if not machine and not visible:
        visible += first_heading(page, site)
    return [*(_as_headed(c, visible) for c in machine), *visible]


# Behind a page's heading in what it tells machines: "Storm over the bay | News | The Bay Courier".
_BEHIND_HEADING = re.compile(r"\s?[|»·•｜]\s|\s-\s|\s?[-–|]$")
# What was cut to a length: "Storm over the bay as ferries…"
_CUT = re.compile(r"\s*(?:…|\.{3})$")
_LEAST_HEADING = 12
# <title> is written so for search engines, and weighs against what it says.
_SHARED = frozenset({"headline", "og:title"})


def _as_headed(stated: TitleCandidate, visible: list[TitleCandidate]) -> TitleCandidate:
    """The title as the heading shows it where what follows it is parted by a mark (sections, dates, the site's name)
    and where it was cut."""
    cut = _CUT.sub("", stated.value)
    for shown in visible:
        rest = stated.value.removeprefix(shown.value)
        headed = stated.source in _SHARED and rest != stated.value and _BEHIND_HEADING.match(rest)
        # An attribute in double quotes ends where the heading holds one.
        quoted = stated.source in _SHARED and shown.value.startswith(f'{stated.value} "')
        ended = cut != stated.value or quoted
        whole = ended and len(cut) >= _LEAST_HEADING and shown.value.startswith(cut)
        if (headed and len(shown.value) >= _LEAST_HEADING) or (whole and not _CUT.search(shown.value)):
            return replace(stated, value=shown.value, shown=shown.value)
    return stated
