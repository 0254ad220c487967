"""The site's name in the links to its first page: logos and mastheads that `<title>` names, too."""

from __future__ import annotations

import re

from fonds.capture.dom import Dom
from fonds.extract.candidate import Candidate, fold
from fonds.extract.page.view import Page
from fonds.extract.site.names import MAX_NAME, clean_name
from fonds.marks.furniture.brands import NO_BRAND
from fonds.model.address import split_address

# Of a page's links the first; logos stand at its top.
_MOST_LINKS, _MOST_NAMES = 40, 3
# How sure: a link that the page's title begins or ends with, one in a heading or named for a logo, any other.
_TITLED, _NAMED, _PLAIN = 0.75, 0.5, 0.3
_LOGO = re.compile(r"logo|brand|mast-?head|(?:site|blog)[_-]?(?:title|name)|titlewrapper", re.IGNORECASE)
_LOGO_WORD = re.compile(r"\s+logo$", re.IGNORECASE)
# How far above the link an element may be named for a logo.
_STEPS = 3
# What parts a site's name from the rest of the title, or nothing where the title is the name.
_APART = re.compile(r"\s*(?:[|–—‒·•»«›:：｜_-]|$)")


def home_names(page: Page) -> list[Candidate[str]]:
    """The names in such links, the text of a picture where they hold nothing else; "Home" is none."""
    dom = page.dom
    if dom is None:
        return []
    found: dict[str, Candidate[str]] = {}
    title = page.machine.title.value if page.machine.title is not None else ""
    for number in dom.by_tag.get("a", ())[:_MOST_LINKS]:
        if not _is_home(dom.attributes[number].get("href", ""), page):
            continue
        name, candidate = _named(dom, number, title)
        if candidate is not None and len(found) < _MOST_NAMES:
            found.setdefault(fold(name), candidate)
    return list(found.values())


def _is_home(href: str, page: Page) -> bool:
    if href == "/":
        return True
    if not href.startswith(("http://", "https://")) or href.count("/") > _SLASHES:
        return False
    address = split_address(href)
    host = (address.hostname or "").removeprefix("www.")
    return bool(page.host) and host == page.host and address.path in ("", "/") and not address.query


_SLASHES = 3


def _named(dom: Dom, number: int, title: str) -> tuple[str, Candidate[str] | None]:
    raw, locator = dom.element_text(number), dom.element_locator(number)
    if not raw.strip():
        image = next((n for n in range(number + 1, dom.last[number]) if dom.attributes[n].get("alt", "").strip()), None)
        if image is None:
            return "", None
        raw, locator = dom.attributes[image]["alt"], dom.attribute_locator(image, "alt")
    name = clean_name(_LOGO_WORD.sub("", " ".join(raw.split())))
    if not 1 < len(name) <= MAX_NAME or all(word.casefold().strip(".") in NO_BRAND for word in name.split()):
        return "", None
    sure = _TITLED if _stands_at_end(name, title) else _NAMED if _is_logo(dom, number) else _PLAIN
    return name, Candidate(name, name, raw, "home-link", sure, locator)


def _stands_at_end(name: str, title: str) -> bool:
    """Whether the title begins or ends with the name, and a mark parts it off."""
    folded, small = title.casefold(), name.casefold()
    if folded.startswith(small):
        return _APART.match(title, len(name)) is not None
    before = title[: -len(name)].rstrip()
    return folded.endswith(small) and bool(before) and _APART.match(before[-1]) is not None


def _is_logo(dom: Dom, number: int) -> bool:
    for _ in range(_STEPS):
        own = dom.attributes[number]
        if dom.tags[number] == "h1" or _LOGO.search(f"{own.get('class', '')} {own.get('id', '')}"):
            return True
        number = dom.parents[number]
        if number <= 0:
            return False
    return False
