"""The region that a page's lang or its domain adds to its language: it decides 04/05/2024."""

from __future__ import annotations

from fonds.extract.page.view import Page

# Country domains of English-speaking places that write the day first, and the month first.
_REGIONS = {"uk": "en-GB", "ie": "en-IE", "au": "en-AU", "nz": "en-NZ", "za": "en-ZA", "in": "en-IN"}


def with_region(page: Page, tag: str | None) -> str | None:
    """The language with the region that the page's lang or its domain adds: it decides 04/05/2024."""
    declared = page.machine.language
    lang = declared.value.strip().replace("_", "-") if declared is not None else ""
    if tag == "en":
        top = page.host.rsplit(".", 1)[-1]
        if top in _REGIONS:
            return _REGIONS[top]
        if lang.lower().startswith("en-") and top not in ("com", "org", "net"):
            return lang
    return tag
