"""Topics and links."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator

from fonds.extract.candidate import fold, within
from fonds.extract.page.json_ld import at_key, document_nodes, inside, said
from fonds.extract.page.view import Page
from fonds.marks.machine import stripped
from fonds.model import Evidence, Link, Locator, Role
from fonds.model.address import join_address, split_address

MAX_TOPICS = 50
MAX_LINKS = 2_000
_LABEL = re.compile(
    r"^(?:topics?|tags?|tagged(?: with| in)?|filed under|categories|category|more on|related topics"
    r"|keywords|themen|schlagw[oö]rte?r?|stichw[oö]rter|mehr zum thema|sujets?|mots[- ]clés"
    r"|temas|etiquetas|argomenti|onderwerpen|emner|ämnen|aiheet|tagi|tematy|štítky|etiketler|теги|темы"
    r"|標籤|标签|キーワード|태그)\s?[:：]\s*",
    re.IGNORECASE,
)


def extract_topics(page: Page) -> tuple[tuple[str, ...], tuple[Evidence, ...]]:
    """Topics and sections as the page states them, each once, and their evidence."""
    topics: list[str] = []
    evidence: list[Evidence] = []
    for reads, raw, method, confidence, locator in _stated(page):
        for topic in _parts(reads, method):
            if fold(topic) not in {fold(t) for t in topics} and len(topics) < MAX_TOPICS:
                topics.append(topic)
                evidence.append(Evidence("topics", topic, raw, method, confidence, locator))
    return tuple(topics), tuple(evidence)


def _parts(reads: str, method: str) -> list[str]:
    if reads[:1] == "[" and reads.rstrip()[-1:] == "]":  # a list of front matter
        reads = reads.strip()[1:-1]
    parts = re.split(r"[,;|、，•·]|\s/\s", reads)
    if len(parts) == 1 and method == "text-pattern":
        parts = _unglued(reads)
    return [" ".join(p.split()) for p in parts if 1 < len(p.strip()) <= 60]


# Copies lose what parts the tags of a row: "Tide millsFerriesEnergy". Capitals within one name stay.
_GLUE = re.compile(r"(?<=[a-zà-öø-ÿ]{3})(?=[A-ZÀ-ÖØ-Þ][a-zà-öø-ÿ])")
_ONE_NAME = re.compile(
    r"(?:\bYou|\bTik|Linked|Face|\bPay|\bGit|\bWiki|Sales|Micro|Power|Master|Chat|Open|Block|Deep|Word)$"
)


def _unglued(raw: str) -> list[str]:
    """The tags of a row without separators, parted where a capital follows a small letter."""
    cuts = [0, *(m.start() for m in _GLUE.finditer(raw) if not _ONE_NAME.search(raw[: m.start()])), len(raw)]
    return [raw[start:end] for start, end in itertools.pairwise(cuts)]


def _stated(page: Page) -> Iterator[tuple[str, str, str, float, Locator | None]]:
    """What states topics: as it reads, as it is printed, method, confidence, place."""
    for fact in page.machine.metas("article:section", "article:tag", "parsely-section", "news_keywords", "keywords"):
        yield fact.value, fact.raw, "meta", 0.8, fact.locator
    for node in document_nodes(page.machine, page.url)[:2]:
        for key in ("articleSection", "keywords"):
            place = at_key(node, key)
            several = isinstance(place.value, list)
            for item in (inside(place, n) for n in range(len(place.value[:MAX_TOPICS]))) if several else [place]:
                if (stated := said(page, item)) is not None:
                    yield stated.value, stated.raw, "json-ld", 0.8, stated.locator
    for block in page.blocks:
        text = block.text
        label = _LABEL.match(text) if len(text) < 300 and (":" in text or "：" in text) else None
        if label is not None:
            rest = block.text[label.end() :]
            if rest.strip():
                raw, locator = within(block, rest)
                yield rest, raw, "text-pattern", 0.75, locator
        elif block.role is Role.TOPICS and len(block.text) <= 60 and not block.text.endswith(":") and page.is_html:
            raw, locator = stripped(block.raw, block.locator)
            yield raw, raw, "text-block", 0.5, locator


_MARKDOWN_LINK = re.compile(
    r"(?<!!)\[([^\[\]]{1,300})\]\(([^\s()]{1,2000}(?:\([^\s()]{0,200}\)[^\s()]{0,200})?)[^()]{0,300}\)"
)
_BARE_LINK = re.compile(r"https?://[^\s<>\"'()\[\]]{4,2000}")


def extract_links(page: Page) -> tuple[Link, ...]:
    """Links in the document's kept text, in order, each address once."""
    found: dict[str, Link] = {}
    if page.dom is not None:
        kept = _kept_spans(page)
        for element in page.dom.elements("a"):
            href = element.get("href").strip()
            start = page.dom.starts[element.number]
            if not href or href.startswith(("#", "javascript:", "mailto:", "tel:")) or not _inside(kept, start):
                continue
            address = _absolute(page.url, href)
            if address:
                found.setdefault(address, Link(address, " ".join(element.text.split())[:300]))
            if len(found) >= MAX_LINKS:
                break
        return tuple(found.values())
    for block in page.blocks:
        if not block.kept:
            continue
        for match in _MARKDOWN_LINK.finditer(block.raw) if "](" in block.raw else ():
            linked = _absolute(page.url, match[2]) if not match[2].startswith(("#", "mailto:", "tel:")) else None
            if linked:
                found.setdefault(linked, Link(linked, " ".join(match[1].split())))
        for match in _BARE_LINK.finditer(block.text):
            address = match[0].rstrip(".,;:!?")
            found.setdefault(address, Link(address, ""))
        if len(found) >= MAX_LINKS:
            break
    return tuple(found.values())[:MAX_LINKS]


def _absolute(base: str | None, href: str) -> str | None:
    if href.startswith(("https://", "http://")) and "[" not in href:
        return href
    address = join_address(base, href)
    return address if split_address(address).scheme in ("http", "https") else None


def _kept_spans(page: Page) -> list[tuple[int, int]]:
    """Slices of the page's text that kept blocks cover: blocks follow each other in it."""
    spans: list[tuple[int, int]] = []
    at = 0
    for block in page.blocks:
        if block.outside:
            continue
        end = at + len(block.raw)
        if block.kept:
            spans.append((at, end))
        at = end
    return spans


def _inside(spans: list[tuple[int, int]], at: int) -> bool:
    low, high = 0, len(spans)
    while low < high:
        middle = (low + high) // 2
        if spans[middle][1] <= at:
            low = middle + 1
        else:
            high = middle
    return low < len(spans) and spans[low][0] <= at
