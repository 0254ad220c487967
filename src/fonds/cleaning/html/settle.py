"""A last look at the body of a page: what single pieces could not tell."""

from __future__ import annotations

from fonds.capture.dom import Dom
from fonds.cleaning.bios import is_bio_of
from fonds.cleaning.furniture import speaks_against
from fonds.cleaning.html.draft import HtmlDraft
from fonds.cleaning.html.enclosed import keep_enclosed
from fonds.cleaning.html.entries import keep_entries
from fonds.cleaning.html.gaps import fill_gaps
from fonds.cleaning.html.labels import Labels
from fonds.cleaning.html.page_columns import is_news
from fonds.cleaning.html.segments import HtmlPiece
from fonds.cleaning.html.stories import drop_stories, other_stories
from fonds.marks.bylines.lines import match_byline
from fonds.marks.furniture import LONGEST, match_furniture
from fonds.marks.furniture.invites import LONGEST as LONGEST_INVITATION
from fonds.marks.furniture.invites import inviting
from fonds.marks.page_code import CODE_TAGS, page_code
from fonds.model import Kind, Role

# Paragraphs of so many words that are printed again, so many in a row, are the text for another width of screen: out
# of fold 12 pages of 1,514 gain .63 word F1 together and none loses more than .012. Single ones are notes that recur.
REPEATED_WORDS = 12
REPEATED_RUN = 2
# In a long text less than this share of it that is said again is how manuals speak, and no second copy of the text.
REPEATED_SHARE = 0.2
LONG_TEXT = 20_000
# A list item with more link text than this is nothing but a link.
_ALL_LINK = 0.95
# With more of the body than this, invitations are what the page is about. Chosen by eye, not tuned.
MOST_INVITATION = 0.5
# Bios close a text: so many body pieces from its end are looked at.
_BIO_PIECES = 5
_BODY = Role.BODY
_PROSE = frozenset({Kind.PARAGRAPH, Kind.QUOTE})
_LINES = frozenset({Kind.PARAGRAPH, Kind.QUOTE, Kind.LIST_ITEM, Kind.HEADING})


def settle_body(draft: HtmlDraft) -> None:
    """Take other stories, what stands twice, lines that lead elsewhere and notices out of the body; fill its gaps."""
    dom, pieces, labels = draft.dom, draft.pieces, draft.labels
    body = [i for i, role in enumerate(labels.roles) if role is _BODY]
    stories: frozenset[int] = frozenset() if draft.facts.thread else other_stories(draft, body)
    if not draft.facts.thread:
        drop_stories(labels, stories)
        _drop_repeated(dom, pieces, labels, body)
    for i in body:
        if labels.roles[i] is _BODY:
            _drop_line(pieces[i], labels, i)
        if labels.roles[i] is _BODY and page_code(pieces[i].text) and not _is_code(dom, pieces[i]):
            labels.set(i, Role.OTHER, "page-code", 0.9)
    _drop_invitations(pieces, labels, body)
    if is_news(draft.facts):
        for i in body:
            if (
                pieces[i].kind is Kind.LIST_ITEM
                and draft.structure.link_density[i] > _ALL_LINK
                and labels.roles[i] is _BODY
            ):
                labels.set(i, Role.RELATED, "news:link-in-list", 0.7)
    _drop_bio(pieces, labels, body)
    keep_entries(draft, body)
    fill_gaps(draft, {i for i in body if labels.roles[i] is not _BODY})
    keep_enclosed(draft)
    drop_stories(labels, stories)


def _drop_repeated(dom: Dom, pieces: list[HtmlPiece], labels: Labels, body: list[int]) -> None:
    """Runs of paragraphs that stand above already, word for word, in another element: in the same one it is a refrain,
    a form or a table that says so."""
    seen: dict[str, int] = {}
    run: list[int] = []
    repeated: list[int] = []
    for i in (*body, -1):
        if i >= 0 and pieces[i].kind not in _PROSE:
            continue
        words = pieces[i].text.casefold().split() if i >= 0 else []
        text = " ".join(words)
        around = dom.parents[pieces[i].block] if i >= 0 else -1
        if len(words) >= REPEATED_WORDS and seen.get(text, around) != around:
            run.append(i)
            continue
        if len(run) >= REPEATED_RUN:
            repeated += run
        run = []
        seen.setdefault(text, around)
    whole, again = (sum(len(pieces[i].text) for i in some) for some in (body, repeated))
    if whole < LONG_TEXT or again >= REPEATED_SHARE * whole:
        for i in repeated:
            labels.set(i, Role.OTHER, "repeated", 0.7)


def _is_code(dom: Dom, piece: HtmlPiece) -> bool:
    """Whether the page itself says that the piece is code, or begins with some."""
    if piece.kind is Kind.CODE:
        return True
    number = dom.text_owners[piece.first] if piece.first >= 0 else 0
    for _ in range(64):  # code stands in few elements
        if number <= 0:
            break
        if dom.tags[number] in CODE_TAGS:
            return True
        number = dom.parents[number]
    return False


def _drop_line(piece: HtmlPiece, labels: Labels, index: int) -> None:
    if piece.kind not in _LINES or len(piece.text) > LONGEST:
        return
    mark = match_furniture(piece.text)
    if mark is not None and speaks_against(mark):
        labels.set(index, mark.role, f"line:{mark.rule}", 0.75)


def _drop_invitations(pieces: list[HtmlPiece], labels: Labels, body: list[int]) -> None:
    """Sentences amid a text that invite to a newsletter or a channel; a page that is about one keeps them."""
    asked = [i for i in body if labels.roles[i] is _BODY and len(pieces[i].text) <= LONGEST_INVITATION]
    told = zip(asked, inviting([pieces[i].text for i in asked]), strict=True)
    found = [i for i, invites in told if invites and pieces[i].kind in _LINES]
    whole = sum(len(pieces[i].text) for i in body) if found else 0
    if sum(len(pieces[i].text) for i in found) <= MOST_INVITATION * whole:
        for i in found:
            labels.set(i, Role.NEWSLETTER, "line:invitation", 0.75)


def _drop_bio(pieces: list[HtmlPiece], labels: Labels, body: list[int]) -> None:
    """A closing paragraph that begins with an author's name and says what the author does."""
    marks = [match_byline(pieces[i].text) for i, role in enumerate(labels.roles) if role is Role.BYLINE]
    names = sorted({name for mark in marks if mark is not None for name in mark.names})
    for i in body[-_BIO_PIECES:] if names and len(body) > _BIO_PIECES else ():
        if labels.roles[i] is _BODY and is_bio_of(pieces[i].text, names):
            labels.set(i, Role.AUTHOR_BIO, "end.author-bio", 0.75)
