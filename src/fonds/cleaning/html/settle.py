"""A last look at the body of a page: what single pieces could not tell."""

from __future__ import annotations

from fonds.capture.dom import Dom
from fonds.cleaning.bios import is_bio_of
from fonds.cleaning.furniture import speaks_against
from fonds.cleaning.html.body import Labels
from fonds.cleaning.html.draft import HtmlDraft
from fonds.cleaning.html.enclosed import keep_enclosed
from fonds.cleaning.html.features import is_news
from fonds.cleaning.html.gaps import fill_gaps
from fonds.cleaning.html.segments import HtmlPiece
from fonds.marks.bylines.lines import match_byline
from fonds.marks.furniture import LONGEST, match_furniture
from fonds.model import Kind, Role

# Paragraphs of so many words that are printed again, so many in a row, are the text for another width of screen: out
# of fold 12 pages of 1,514 gain .63 word F1 together and none loses more than .012. Single ones are notes that recur.
REPEATED_WORDS = 12
REPEATED_RUN = 2
# A list item with more link text than this is nothing but a link.
_ALL_LINK = 0.95
# Bios close a text: so many body pieces from its end are looked at.
_BIO_PIECES = 5
_BODY = Role.BODY
_PROSE = frozenset({Kind.PARAGRAPH, Kind.QUOTE})
_LINES = frozenset({Kind.PARAGRAPH, Kind.QUOTE, Kind.LIST_ITEM, Kind.HEADING})


def settle_body(draft: HtmlDraft) -> None:
    """Take other stories, what stands twice, lines that lead elsewhere and notices out of the body; fill its gaps."""
    pieces, labels = draft.pieces, draft.labels
    body = [i for i, role in enumerate(labels.roles) if role is _BODY]
    if not draft.facts.thread:
        _drop_other_stories(draft.dom, pieces, labels, body)
        _drop_repeated(pieces, labels, body)
    for i in body:
        if labels.roles[i] is _BODY:
            _drop_line(pieces[i], labels, i)
    if is_news(draft.facts):
        for i in body:
            if (
                pieces[i].kind is Kind.LIST_ITEM
                and draft.structure.link_density[i] > _ALL_LINK
                and labels.roles[i] is _BODY
            ):
                labels.set(i, Role.RELATED, "news:link-in-list", 0.7)
    _drop_bio(pieces, labels, body)
    fill_gaps(draft, {i for i in body if labels.roles[i] is not _BODY})
    keep_enclosed(draft)


def _drop_other_stories(dom: Dom, pieces: list[HtmlPiece], labels: Labels, body: list[int]) -> None:
    """Articles with a top heading of their own below the one that has the page's title: pages that go on for ever."""
    articles = dom.by_tag.get("article", ())
    if len(articles) < 2 or "title:stated" not in labels.reasons:
        return
    title = pieces[labels.reasons.index("title:stated")].element
    end = next((dom.last[n] for n in articles if n <= title < dom.last[n]), len(dom.tags))
    tops = dom.by_tag.get("h1", ())
    others = [(n, dom.last[n]) for n in articles if n >= end and any(n < top < dom.last[n] for top in tops)]
    for i in body if others else ():
        if any(first <= pieces[i].element < last for first, last in others):
            labels.set(i, Role.RELATED, "other-story", 0.8)


def _drop_repeated(pieces: list[HtmlPiece], labels: Labels, body: list[int]) -> None:
    """Runs of paragraphs that stand above already, word for word."""
    seen: set[str] = set()
    run: list[int] = []
    for i in (*body, -1):
        if i >= 0 and pieces[i].kind not in _PROSE:
            continue
        words = pieces[i].text.casefold().split() if i >= 0 else []
        text = " ".join(words)
        if len(words) >= REPEATED_WORDS and text in seen:
            run.append(i)
            continue
        for again in run if len(run) >= REPEATED_RUN else ():
            labels.set(again, Role.OTHER, "repeated", 0.7)
        run = []
        seen.add(text)


def _drop_line(piece: HtmlPiece, labels: Labels, index: int) -> None:
    if piece.kind not in _LINES or len(piece.text) > LONGEST:
        return
    mark = match_furniture(piece.text)
    if mark is not None and speaks_against(mark):
        labels.set(index, mark.role, f"line:{mark.rule}", 0.75)


def _drop_bio(pieces: list[HtmlPiece], labels: Labels, body: list[int]) -> None:
    """A closing paragraph that begins with an author's name and says what the author does."""
    marks = [match_byline(pieces[i].text) for i, role in enumerate(labels.roles) if role is Role.BYLINE]
    names = sorted({name for mark in marks if mark is not None for name in mark.names})
    for i in body[-_BIO_PIECES:] if names and len(body) > _BIO_PIECES else ():
        if labels.roles[i] is _BODY and is_bio_of(pieces[i].text, names):
            labels.set(i, Role.AUTHOR_BIO, "end.author-bio", 0.75)
