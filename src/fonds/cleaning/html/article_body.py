"""The article body that a page gives in its JSON-LD (`articleBody`), compared with its pieces."""

from __future__ import annotations

import re
from dataclasses import dataclass
from html import unescape

from fonds.capture.dom import Dom
from fonds.cleaning.html import second_opinion
from fonds.cleaning.html.labels import Labels
from fonds.cleaning.html.segments import HtmlPiece
from fonds.cleaning.html.structure import Structure
from fonds.marks.metadata import JsonNode, MachineFacts
from fonds.model import Block, Kind, Locator, Role, Span

# Shorter ones are descriptions.
MIN_ARTICLE_CHARS = 300
# Of the article body so much must stand in blocks, and of our body's prose so much in the article body, before it
# decides.
COVERED = 0.8
CONFIRMED = 0.6
# With no more of it in blocks than this, the page shows it by script.
MISSING = 0.2
# A line, or what stands up to the end of a paragraph's markup.
_PARAGRAPH = re.compile(r"(?:(?!</p>|<br)[^\r\n])+", re.IGNORECASE)
_TAG = re.compile(r"<[^<>]{1,500}>")


@dataclass(frozen=True, slots=True)
class ArticleBody:
    """The longest `articleBody` of the page: as written, without markup, and where it stands."""

    raw: str
    text: str
    node: JsonNode
    key: str


def find_article_body(machine: MachineFacts) -> ArticleBody | None:
    """The longest of a page, None when there is none worth the name."""
    found: ArticleBody | None = None
    for node in machine.json:
        for key in ("articleBody", "text"):
            raw = node.data.get(key)
            if node.document_rank == 99 or not isinstance(raw, str) or len(raw) < MIN_ARTICLE_CHARS:
                continue
            if found is None or len(raw) > len(found.raw):
                text = unescape(_TAG.sub(" ", raw))
                # Markup alone says as little as nothing does.
                found = ArticleBody(raw, text, node, key) if text.strip() else found
    return found


def follow_article_body(
    pieces: list[HtmlPiece], structure: Structure, labels: Labels, article: ArticleBody, shares: list[float]
) -> float:
    """Side with the article body where it is whole; gives the share of it that stands in blocks, 0 to 1.

    `shares` are the pieces' shares in it.
    """
    size = len("".join(article.text.split()))
    held = sum(share * len("".join(p.text.split())) for share, p in zip(shares, pieces, strict=True) if share > 0.6)
    body = confirmed = 0
    for index, role in enumerate(labels.roles):
        if role is Role.BODY:
            body += structure.prose[index]
            confirmed += structure.prose[index] if shares[index] > 0.6 else 0
    covered = min(1.0, held / size)
    if covered >= COVERED and confirmed >= CONFIRMED * body:
        _follow(pieces, structure, labels, shares)
    return round(covered, 3)


def _follow(pieces: list[HtmlPiece], structure: Structure, labels: Labels, shares: list[float]) -> None:
    within = [
        i for i, share in enumerate(shares) if share > 0.6 and structure.prose[i] and labels.roles[i] is Role.BODY
    ]
    first, last = min(within, default=0), max(within, default=-1)
    for index, piece in enumerate(pieces):
        role, share = labels.roles[index], shares[index]
        if role is Role.BODY and share > 0.6:
            labels.confidences[index] = 0.95
        elif role is Role.BODY and share < 0.2 and (structure.prose[index] or not first <= index <= last):
            if piece.kind not in (Kind.TABLE_ROW, Kind.CODE):
                labels.set(index, Role.OTHER, "not-in-stated-body", 0.7)
        elif not role.is_document and share > 0.8 and structure.prose[index] and first - 3 <= index <= last + 3:
            labels.set(index, Role.BODY, "stated-body", 0.8)


def outside_blocks(
    dom: Dom, pieces: list[HtmlPiece], labels: Labels, article: ArticleBody, covered: float
) -> list[Block]:
    """The article body as blocks outside the partition, a block a paragraph, when the visible page has next to none of
    it.

    Their indexes follow those of the pieces. Visible pieces that say the same become `other`.
    """
    visible = sum(len(p.text) for p, role in zip(pieces, labels.roles, strict=True) if role is Role.BODY)
    if covered > MISSING or article.node.repaired or visible > len(article.text) / 2:
        return []
    for index, share in enumerate(second_opinion.shares(pieces, article.text)):
        if labels.roles[index] is Role.BODY and share > 0.6:
            labels.set(index, Role.OTHER, "in-stated-body", 0.7)
    path = dom.json_locator(article.node.script, (*article.node.keys, article.key), 0).spans[0].path
    blocks: list[Block] = []
    for match in _PARAGRAPH.finditer(article.raw):
        text = " ".join(unescape(_TAG.sub(" ", match[0])).split())
        if text:
            locator = Locator((Span(path, match.start(), match.end()),))
            number = len(pieces) + len(blocks)
            blocks.append(
                Block(number, match[0], text, Kind.PARAGRAPH, locator, Role.BODY, "stated-body", 0.7, outside=True)
            )
    return blocks
