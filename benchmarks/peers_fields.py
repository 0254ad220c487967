"""Peers for fields: trafilatura's metadata, and a plain mapping of JSON-LD and Open Graph as many projects have one."""

from __future__ import annotations

import html
import json
import re
from collections.abc import Iterable, Iterator
from typing import Any

from benchmarks.tools import FieldsTool, Found, Tool

# trafilatura gives days unless told; with these it gives times where it finds them.
_WITH_TIMES = {"original_date": True, "extensive_search": True, "outputformat": "%Y-%m-%dT%H:%M:%S%z"}
# How sites put several authors into one string.
_SEVERAL = re.compile(r"\s*[,;|]\s*|\s+(?:and|und|et|y|e|en|&)\s+")


def _trafilatura(page: Any, url: str | None, date_config: dict[str, Any] | None) -> Found:
    from trafilatura.metadata import extract_metadata
    from trafilatura.utils import load_html

    tree = load_html(page)
    if tree is None:
        return Found()
    found = extract_metadata(tree, default_url=url, date_config=date_config)
    authors = tuple(name.strip() for name in (found.author or "").split(";") if name.strip())
    return Found(found.title, authors=authors, published=found.date, site_name=found.sitename, language=found.language)


def trafilatura_days(page: bytes, url: str | None) -> Found:
    return _trafilatura(page, url, None)


def trafilatura_times(page: bytes, url: str | None) -> Found:
    return _trafilatura(page, url, dict(_WITH_TIMES))


def trafilatura_on_text(text: bytes, _url: str | None) -> Found:
    lines = text.decode("utf-8").split("\n")
    body = "".join(f"<p>{html.escape(line)}</p>\n" for line in lines if line.strip())
    return _trafilatura(f"<html><body>{body}</body></html>", None, None)


def _objects(value: object) -> Iterator[dict[str, Any]]:
    stack = [value]
    while stack:
        each = stack.pop()
        if isinstance(each, list):
            stack.extend(reversed(each))
        elif isinstance(each, dict):
            yield each
            stack += [each.get("mainEntity"), each.get("@graph")]


def _first(value: object) -> str | None:
    if isinstance(value, list):
        value = value[0] if value else None
    if isinstance(value, dict):
        value = value.get("name")
    return value.strip() or None if isinstance(value, str) else None


def _article(scripts: Iterable[str]) -> dict[str, Any]:
    """The first object with a headline; authors given by reference are put in."""
    found: dict[str, Any] = {}
    named: dict[str, Any] = {}
    for script in scripts:
        try:
            read = json.loads(script, strict=False)
        except ValueError:
            continue
        for each in _objects(read):
            if isinstance(each.get("@id"), str):
                named.setdefault(each["@id"], each)
            if "headline" in each and not found:
                found = each
    authors = found.get("author") or []
    listed = authors if isinstance(authors, list) else [authors]
    resolved = [named.get(a.get("@id", ""), a) if isinstance(a, dict) and "name" not in a else a for a in listed]
    return found | {"author": resolved}


def json_ld_and_open_graph(page: bytes, _url: str | None) -> Found:
    from selectolax.lexbor import LexborHTMLParser

    tree = LexborHTMLParser(page)
    meta: dict[str, str] = {}
    for node in tree.css("meta[content]"):
        key = node.attributes.get("property") or node.attributes.get("name")
        if key:
            meta.setdefault(key.lower(), node.attributes["content"] or "")
    article = _article(node.text() for node in tree.css("script[type='application/ld+json']"))
    stated = meta.get("author") or meta.get("article:author") or ""
    written = [name for name in map(_first, article["author"]) if name] or [stated]
    names = [name for line in written if "://" not in line for name in _SEVERAL.split(line) if name]
    title = tree.css_first("title")
    return Found(
        title=_first(article.get("headline")) or meta.get("og:title") or (title.text().strip() if title else None),
        authors=tuple(names),
        published=_first(article.get("datePublished")) or meta.get("article:published_time"),
        site_name=meta.get("og:site_name") or _first(article.get("publisher")),
        language=tree.root.attributes.get("lang") if tree.root else None,
    )


FIELDS_PEERS: tuple[FieldsTool, ...] = (
    Tool("trafilatura", trafilatura_days, ("trafilatura",), "as it comes: days"),
    Tool("trafilatura times", trafilatura_times, ("trafilatura",), "asked for times"),
    Tool("JSON-LD/OG mapping", json_ld_and_open_graph, ("selectolax",)),
)
BARE_FIELDS_PEERS: tuple[FieldsTool, ...] = (
    Tool("trafilatura on lines", trafilatura_on_text, ("trafilatura",), "each line as a <p>"),
)
