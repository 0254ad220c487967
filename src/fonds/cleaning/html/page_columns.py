"""What the model sees of the whole page."""

from __future__ import annotations

import re

from fonds.capture.dom import Dom
from fonds.cleaning.html.columns import Columns, Ints, ratio
from fonds.cleaning.html.draft import PageFacts
from fonds.model import Role

ROLE_AT = {role: number for number, role in enumerate(Role)}
"""The number by which a role stands in the matrix in the making."""

_ARTICLE_TYPES = frozenset({"article", "newsarticle", "blogposting", "reportagenewsarticle", "liveblogposting",
                            "opinionnewsarticle", "analysisnewsarticle", "backgroundnewsarticle"})  # fmt: skip
_URL_DATE = re.compile(r"/(?:19|20)\d\d[/-]?\d\d")
_URL_NUMBER = re.compile(r"\d{5,}")


def is_news(facts: PageFacts) -> bool:
    """Whether the page's JSON-LD calls it a news article of any kind."""
    return any("newsarticle" in name for name in facts.types)


def is_article(facts: PageFacts) -> bool:
    """Whether the page calls itself an article, and neither its address nor its makers say that it is a thread."""
    return not facts.thread and (bool(facts.types & _ARTICLE_TYPES) or facts.og_type == "article")


def page_columns(cols: Columns, dom: Dom, facts: PageFacts, *, sums: tuple[Ints, Ints, Ints], roles: Ints) -> None:
    """Columns that say the same of all pieces of a page: its data, its address, how much of what it holds."""
    size, linked, prose = sums
    cols.add("stated", -1 if facts.shares is None else facts.shares)
    cols.add("covered", facts.covered)
    cols.add("page_article", bool(facts.types & _ARTICLE_TYPES))
    cols.add("page_news", is_news(facts))
    cols.add("page_product", "product" in facts.types)
    cols.add("page_listing", bool(facts.types & {"itemlist", "collectionpage", "searchresultspage"}))
    cols.add("og_article", facts.og_type == "article")
    cols.add("thread", facts.thread)
    url = facts.url or ""
    path = url.partition("://")[2].partition("/")[2]
    cols.add("url_depth", path.count("/") if url else -1)
    cols.add("url_size", len(path) if url else -1)
    cols.add("url_hyphens", path.count("-") if url else -1)
    cols.add("url_date", _URL_DATE.search(url[:2_000]) is not None)
    cols.add("url_number", _URL_NUMBER.search(url[:2_000]) is not None)
    cols.add("page_pieces", cols.size)
    cols.add("page_size", size.sum())
    cols.add("page_prose", prose.sum())
    cols.add("page_links", ratio(linked.sum(), size.sum()))
    body = roles == ROLE_AT[Role.BODY]
    cols.add("page_body", size[body].sum())
    cols.add("page_body_prose", ratio(prose[body].sum(), prose.sum()))
    for tag in ("article", "p", "h1", "h2", "h3", "li", "time", "img", "tr", "form", "pre"):
        cols.add(f"count_{tag}", len(dom.by_tag.get(tag, ())))
    cols.add("page_comments", (roles == ROLE_AT[Role.COMMENTS]).sum())
    cols.add("page_related", (roles == ROLE_AT[Role.RELATED]).sum())
