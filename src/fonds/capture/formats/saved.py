"""What programs that save pages as HTML write into them: where the page was, and when it was saved.

Comments of browsers ("saved from url"), SingleFile and HTTrack, attributes of WebScrapBook, and what the web archives
add to the pages that they show. All of it stands in the first or the last characters of a page.
"""

from __future__ import annotations

import html
import re
from collections.abc import Callable
from itertools import islice

from fonds.capture.formats.mime import moment
from fonds.capture.formats.unwrapped import said, said_when, said_where
from fonds.model import Stated
from fonds.model.address import archived, host_of, instant

_ARCHIVED = "file-archived-on"
# Styles that SingleFile inlines stand behind its comment; the calls of a web archive before everything else.
_HEAD = 16_384
_FOOT = 4_096
# Pages state their own address in two or three ways.
_MOST_ADDRESSES = 8
_FROM_URL = re.compile(r"<!--\s{0,9}saved from url=\(\d{4}\)(\S{1,4000})\s{0,9}-->", re.IGNORECASE)
_SINGLE_FILE = re.compile(
    r"<!--\s{0,9}Page saved with SingleFile\s{0,9}\n\s{0,9}url:\s?(?P<url>\S{1,4000})[^\n]{0,99}\n"
    r"\s{0,9}saved date:\s?(?P<date>[^\n]{10,120})"
)
_SCRIPT_DATE = re.compile(r"[A-Z][a-z]{2} ([A-Z][a-z]{2}) (\d{2}) (\d{4}) (\d{2}:\d{2}:\d{2}) (?:GMT|UTC)([+-]\d{4})?")
_HTTRACK = re.compile(
    r"<!-- Mirrored from (?P<url>[^\s<>]{3,4000}) by HTTrack Website Copier/[^,>]{1,80}, (?P<date>[^<>]{10,60}?) -->"
)
_ARCHIVED_ON = re.compile(
    r"FILE ARCHIVED ON (?P<raw>(?P<time>\d{2}:\d{2}:\d{2}) (?P<month>[A-Z][a-z]{2}) (?P<day>\d{1,2}), (?P<year>\d{4}))"
)
_WOMBAT = re.compile(r"__wm\.wombat\(\s?\"(?P<url>[^\"\s]{8,4000})\"\s?,\s?\"(?P<at>\d{14})\"")
_SCRAPBOOK = re.compile(r"<html\b[^>]{0,2000}?\sdata-scrapbook-source=\"(?P<url>[^\"\s]{8,4000})\"")
_SCRAPBOOK_AT = re.compile(r"<html\b[^>]{0,2000}?\sdata-scrapbook-create=\"(?P<at>\d{14})\d{0,3}\"")
_OWN_ADDRESS = re.compile(
    r"<(?:link|meta)\b(?=[^>]{0,400}?(?:canonical|bookmark|og:url))[^>]{0,400}?"
    r"(?:href|content)\s?=\s?[\"']?(?P<url>(?:https?:/)?/[^\"'\s>]{8,4000})",
    re.IGNORECASE,
)


Found = list[Stated]


def find_saved(text: str) -> tuple[Stated, ...]:
    """What a page says of its saving, in the order of trust."""
    head, foot = text[:_HEAD], text[max(_HEAD, len(text) - _FOOT) :]
    return tuple(
        each
        for words, source in _SOURCES
        if any(word in head or word in foot for word in words)
        for each in source(head, foot)
    )


def by_web_archive(stated: tuple[Stated, ...]) -> bool:
    """Whether a web archive is among those who said it."""
    return any(each.origin in ("script", "link", "url") or each.name == _ARCHIVED for each in stated)


def _from_url(head: str, foot: str) -> Found:  # noqa: ARG001 - as all sources are called
    match = _FROM_URL.search(head)
    return said_where("comment", "saved-from-url", match[1], html.unescape(match[1])) if match else []


def _single_file(head: str, foot: str) -> Found:  # noqa: ARG001
    match = _SINGLE_FILE.search(head)
    if match is None:
        return []
    raw = match["date"].strip()
    date, when = _SCRIPT_DATE.match(raw), None
    if date is not None:
        month, day, year, time, zone = date.groups()
        when = moment(f"{day} {month} {year} {time} {zone or '+0000'}")
    return [
        *said_where("comment", "singlefile-url", match["url"]),
        *said_when("comment", "singlefile-saved-date", raw, when),
    ]


def _httrack(head: str, foot: str) -> Found:
    match = _HTTRACK.search(head) or _HTTRACK.search(foot)
    if match is None:
        return []
    address = html.unescape(match["url"])
    address = address if "://" in address else f"http://{address}"
    return [
        *said_where("comment", "httrack-mirrored-from", match["url"], address),
        *said_when("comment", "httrack-date", match["date"], moment(match["date"])),
    ]


def _scrapbook(head: str, foot: str) -> Found:  # noqa: ARG001
    source, at = _SCRAPBOOK.search(head), _SCRAPBOOK_AT.search(head)
    if source is None:
        return []
    return [
        *said_where("attribute", "data-scrapbook-source", source["url"], html.unescape(source["url"])),
        *(said_when("attribute", "data-scrapbook-create", at["at"], instant(at["at"])) if at else ()),
    ]


def _web_archive(head: str, foot: str) -> Found:
    """What a web archive says in scripts and comments of its own."""
    found: Found = []
    if called := _WOMBAT.search(head):
        found += said_where("script", "wombat-url", called["url"])
        found += said_when("script", "wombat-time", called["at"], instant(called["at"]))
    if comment := _ARCHIVED_ON.search(foot) or _ARCHIVED_ON.search(head):
        when = moment(f"{comment['day']} {comment['month']} {comment['year']} {comment['time']} +0000")
        found += said_when("comment", _ARCHIVED, comment["raw"], when)
    return found


def _own_address(head: str, foot: str) -> Found:  # noqa: ARG001
    """A page whose address of its own is one of a web archive comes from there. What else it calls its own address
    is the archive's, in a short form or under another of its names."""
    own: Found = []
    others: Found = []
    for match in islice(_OWN_ADDRESS.finditer(head), _MOST_ADDRESSES):
        address = html.unescape(match["url"])
        # Links that an archive rewrote may begin at its root.
        found = archived(address if "://" in address[:9] else f"https://archive.invalid{address}")
        if found is None:
            others += said("link", "shown-at", match["url"])
        elif not own:
            own = said_where("link", "address", match["url"], found.address)
            own += said_when("link", "address", match["url"], found.at) if found.at else []
    site = host_of(own[0].read) if own else ""
    return own and [*own, *(each for each in others if host_of(each.value) not in ("", site))]


# What must stand in a page for a source to be asked. What a web archive says goes first: the page is as it was then,
# whoever saved the archive's rendition later.
_SOURCES: tuple[tuple[tuple[str, ...], Callable[[str, str], Found]], ...] = (
    (("__wm.", "FILE ARCHIVED ON"), _web_archive),
    # An address within an address.
    (("/http:/", "/https:/"), _own_address),
    (("SingleFile",), _single_file),
    (("saved from url",), _from_url),
    (("HTTrack",), _httrack),
    (("data-scrapbook-source",), _scrapbook),
)
