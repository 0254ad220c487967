"""Where a page states rights: meta elements, lines of HTTP, links to licences, JSON-LD, lines of the text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from fonds.extract.candidate import within
from fonds.extract.page.json_ld import at_key, document_nodes, followed, inside, string_at
from fonds.extract.page.view import OWNER_SIGNS, Page
from fonds.marks.metadata import stripped
from fonds.marks.rights.licences import LICENCE_SIGNS, is_licence_address, licensed_by, names_licence
from fonds.marks.words import words_of
from fonds.model import Block, Locator, RightsStatement, Role
from fonds.model.address import join_address
from fonds.model.optout import (
    AI_AGENTS,
    TDM_POLICY,
    TDM_RESERVATION,
)

# Meta names by what they state. Of the robots' ones only those count that reserve something.
_LICENCE_META = ("dcterms.license", "dc.license", "dc.rights.license", "license", "licence")
_NOTICE_META = ("rights", "dc.rights", "dcterms.rights", "dcterms.accessrights", "copyright")
_SIGNAL_META = (TDM_RESERVATION, TDM_POLICY)
# `x-robots-tag` is a header of HTTP, which saved pages carry as `http-equiv`, and copies of a response as a line.
_ROBOTS_META = ("robots", "x-robots-tag", "googlebot", "bingbot", *sorted(AI_AGENTS))
_OPT_OUT = re.compile(
    r"\b(?:noai|noimageai|noml|notrain|noindex|noarchive|nosnippet|none|max-snippet:\s?0|disallow)\b", re.IGNORECASE
)
# These are said under the names of crawlers that no list knows, too; in a list of directives and nothing else.
_OF_ANY_AGENT = frozenset({"noai", "noimageai"})
_DIRECTIVE = re.compile(r"[\w:-]+")
_HEADER_LINE = re.compile(
    r"(?m)^[ \t]*(x-robots-tag|tdm-reservation|tdm-policy)[ \t]*:[ \t]*(\S[^\n]{0,200})", re.IGNORECASE
)
# Keys of JSON-LD documents.
_JSON_KINDS = {"license": "licence", "copyrightNotice": "notice", "usageInfo": "notice", "conditionsOfAccess": "notice"}
# `rel=license` leads to imprints too.
_NO_LICENCE = re.compile(words_of("legal-path"), re.IGNORECASE)
# Only blocks of so many characters are looked at; a notice is taken to the block's end, since half a sentence states
# nothing.
_LONGEST = 600
_NOTICE = re.compile(rf"(?:©|\(c\)\s?\d{{4}}|ⓒ|copyright\b).{{0,{_LONGEST}}}", re.IGNORECASE)
_NOTICE_HINT = re.compile(r"[©ⓒ]|\([cC]\)|[cC]opyright|COPYRIGHT")
_RESERVED = re.compile(rf"\d{{4}}|{words_of('reserved')}", re.IGNORECASE)
_PICTURES = frozenset(["figure", "figcaption", "picture"])
_PICTURE_NAME = re.compile(rf"caption|credit|thumb|gallery|{words_of('picture-element')}", re.IGNORECASE)
# What stands in them speaks of other documents.
_FOREIGN = frozenset({Role.RELATED, Role.COMMENTS, Role.ADVERT, Role.CONSENT})
_FEET = frozenset({Role.FOOTER, Role.LEGAL})
# A picture's notice is its credit's.
_NO_NOTICES = frozenset({Role.CAPTION, Role.CREDIT, Role.BODY, Role.TITLE})
# The head of a response stands at its beginning.
_HEADER_BLOCKS = 40


class RightsCandidate(NamedTuple):
    statement: RightsStatement
    raw: str
    method: str
    confidence: float
    locator: Locator | None


def candidates(page: Page) -> Iterator[RightsCandidate]:
    """All that the page states, the surest sources first."""
    for source in (meta_rights, sent_rights, header_rights, linked_rights, json_rights, line_rights):
        yield from source(page)


def _refuses_any_agent(value: str) -> bool:
    """Whether a value is a list of directives, and one of them refuses."""
    directives = [each.strip() for each in value.split(",")]
    return all(map(_DIRECTIVE.fullmatch, directives)) and any(d.casefold() in _OF_ANY_AGENT for d in directives)


def meta_rights(page: Page) -> Iterator[RightsCandidate]:
    kinds = (
        *((name, "licence") for name in _LICENCE_META),
        *((name, "notice") for name in _NOTICE_META),
        *((name, "signal") for name in _SIGNAL_META + _ROBOTS_META),
    )
    for name, kind in kinds:
        for fact in page.machine.metas(name):
            if name not in _ROBOTS_META or _OPT_OUT.search(fact.value):
                url = fact.value if fact.value.startswith(("https://", "http://")) else None
                stated = RightsStatement(f"{name}: {fact.value}", "meta", "document", url, kind)
                yield RightsCandidate(stated, fact.raw, "meta", 0.9, fact.locator)
    for fact in page.machine.meta:
        if fact.name not in _ROBOTS_META and _refuses_any_agent(fact.value):
            stated = RightsStatement(f"{fact.name}: {fact.value}", "meta", "document", None, "signal")
            yield RightsCandidate(stated, fact.raw, "meta", 0.7, fact.locator)


def sent_rights(page: Page) -> Iterator[RightsCandidate]:
    """Headers that the server sent, where an archive file kept them."""
    for each in page.stated:
        if each.origin != "http" or each.name not in ("x-robots-tag", *_SIGNAL_META):
            continue
        if each.name != "x-robots-tag" or _OPT_OUT.search(each.value):
            stated = RightsStatement(f"{each.name}: {each.value}", "http", "document", None, "signal")
            yield RightsCandidate(stated, each.value, "http", 0.9, None)


def header_rights(page: Page) -> Iterator[RightsCandidate]:
    """Headers of HTTP that a text copy of a response holds."""
    if page.is_html:
        return
    for block in page.blocks[:_HEADER_BLOCKS]:
        for match in _HEADER_LINE.finditer(block.raw):
            name, value = match[1].casefold(), match[2].strip()
            if name != "x-robots-tag" or _OPT_OUT.search(value):
                stated = RightsStatement(f"{name}: {value}", "text", "document", None, "signal")
                raw, locator = within(block, match[0].strip())
                yield RightsCandidate(stated, raw, "text-pattern", 0.7, locator)


def linked_rights(page: Page) -> Iterator[RightsCandidate]:
    """`rel=license`, and links to public licences without it."""
    dom = page.dom
    if dom is None:
        return
    for tag in ("link", "a"):
        for number in dom.by_tag.get(tag, ()):
            attributes = dom.attributes[number]
            href = attributes.get("href", "").strip()
            # Most links have none, and a page has hundreds.
            stated = "rel" in attributes and "license" in attributes["rel"].casefold().split()
            if not href or not (stated or is_licence_address(href)):
                continue
            scope = "document" if tag == "link" else _scope(page, number, stated=stated)
            if scope is None:
                continue
            notice = stated and not is_licence_address(href) and _NO_LICENCE.search(href) is not None
            place = "footer" if scope == "site" else "link"
            statement = RightsStatement(href, place, scope, _address(page, href), "notice" if notice else "licence")
            raw, locator = stripped(attributes["href"], dom.attribute_locator(number, "href"))
            yield RightsCandidate(statement, raw, "link", 0.7 if stated else 0.5, locator)


def _address(page: Page, href: str) -> str | None:
    address = join_address(page.url, href)
    return address if address is not None and address.startswith(("https://", "http://")) else None


def _scope(page: Page, number: int, *, stated: bool) -> str | None:
    """What a link to a licence speaks of; None where that is another document."""
    dom, elements = page.dom, page.elements
    assert dom is not None
    assert elements is not None
    block = elements.block_at(number)
    if block is not None and block.role in _FOREIGN:
        return None
    if block is not None and block.role in (Role.CAPTION, Role.CREDIT):
        return "image"
    up, steps = number, 0
    while up > 0 and steps < 4:  # a caption's link stands right in it; four leave room for wrappers
        names = dom.attributes[up].get("class") or ""
        if dom.tags[up] in _PICTURES or _PICTURE_NAME.search(names):
            return "image"
        up, steps = dom.parents[up], steps + 1
    if stated:
        return "document"
    if block is None or not names_licence(block.text):
        return None
    return _line_scope(page, block)


def json_rights(page: Page) -> Iterator[RightsCandidate]:
    for node in document_nodes(page.machine, page.url)[:3]:
        # The licence of an image or video object is the picture's.
        scope = "image" if {"imageobject", "videoobject"} & set(node.types) else "document"
        for key, kind in _JSON_KINDS.items():
            place = followed(page, at_key(node, key))
            if isinstance(place.value, dict):
                named = next((name for name in ("url", "name", "@id") if place.value.get(name)), "url")
                place = inside(place, named)
            if (stated := string_at(page, place)) is not None:
                url = stated.value if stated.value.startswith("http") else None
                statement = RightsStatement(stated.value, "json-ld", scope, url, kind)
                yield RightsCandidate(statement, stated.raw, "json-ld", 0.8, stated.locator)


def line_rights(page: Page) -> Iterator[RightsCandidate]:
    """Lines that name a licence or state a copyright: all there is in a text copy."""
    for block in page.holding((*LICENCE_SIGNS, *OWNER_SIGNS)):
        if not block.text or len(block.text) > _LONGEST or block.role in _FOREIGN:
            continue
        if names_licence(block.text):
            scope = _line_scope(page, block)
            yield _line(block, block.text, scope, "licence", 0.3 if scope == "unclear" else 0.5)
        elif block.role not in _NO_NOTICES:
            match = _NOTICE.search(block.text) if _NOTICE_HINT.search(block.text) else None
            if match is not None and _RESERVED.search(match[0]):
                yield _line(block, match[0], "site", "notice", 0.6)


def _line_scope(page: Page, block: Block) -> str:
    """What a line that names a licence speaks of. A body may be about licences: its end says how it is licensed."""
    if block.role in (Role.CAPTION, Role.CREDIT):
        return "image"
    what = licensed_by(block.text)
    if what == "image":
        return "image"
    if block.role in _FEET:
        return "site"
    closes = block.index > page.blocks[-1].index // 2 and len(block.text) <= _LONGEST // 2
    return "document" if what == "text" and (closes or block.role is not Role.BODY) else "unclear"


def _line(block: Block, wanted: str, scope: str, kind: str, confidence: float) -> RightsCandidate:
    raw, locator = within(block, wanted)
    place = "footer" if block.role in _FEET else "text"
    statement = RightsStatement(" ".join(wanted.split()), place, scope, None, kind)
    return RightsCandidate(statement, raw, "text-pattern", confidence, locator)
