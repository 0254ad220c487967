"""The document's head: title, subtitle, byline, dateline."""

from __future__ import annotations

from fonds.capture.dom import Dom
from fonds.cleaning.html.captions import label_caption, name_around
from fonds.cleaning.html.head_metadata import WORDS, HeadMetadata, fold
from fonds.cleaning.html.head_names import BYLINE_NAMES, LEAD_NAMES, SUBTITLE_NAMES
from fonds.cleaning.html.labels import Labels
from fonds.cleaning.html.segments import HtmlPiece
from fonds.cleaning.html.structure import Structure
from fonds.marks.bylines.lines import match_byline
from fonds.marks.datelines import is_dateline
from fonds.marks.dates.lines import find_dates
from fonds.marks.persons.agencies import agency_of
from fonds.marks.persons.job_titles import role_line
from fonds.marks.persons.names import is_person_like
from fonds.model import Kind, Role

# Longer lines are text. Of 321 annotated titles the longest has 210 characters, of bylines with job titles 160.
MAX_TITLE = 300
# So many titles of the metadata are compared; pages state two to five.
MAX_TITLES = 12
MAX_BYLINE = 200
MAX_DATELINE = 120
# A byline in a head of several lines: name, job title, house, place, date.
_SIGNED_LINES = 5
# So many pieces before and after the beginning of the text can be bylines and datelines.
HEAD_PIECES = 12
# A standfirst has at least so many characters.
MIN_LEAD = 40

# A standfirst of `LEAD_NAMES` is believed for one short paragraph right under the title.
_LONGEST_LEAD = 400
# Members by name, as looking one up on its class costs a call each time and these are asked for each piece.
_BODY, _CONTROL, _HEADING = Role.BODY, Kind.CONTROL, Kind.HEADING
_PLAIN = frozenset({Role.BODY, Role.OTHER})
_NO_TITLE = frozenset({Role.HIDDEN, Role.RELATED, Role.COMMENTS, Role.FOOTER})


def find_title(pieces: list[HtmlPiece], labels: Labels, metadata: HeadMetadata) -> int | None:
    """The index of the title: the heading that agrees best with a title of the metadata, else its one `h1` before the
    text.

    Copies of it elsewhere in the document's pieces become `other`.
    """
    best, score = None, 0.0
    titles = tuple((title, frozenset(title.split())) for title in metadata.titles[:MAX_TITLES])
    known = frozenset().union(*(words for _, words in titles))
    folds: dict[int, list[str]] = {}
    for index, (piece, role) in enumerate(zip(pieces, labels.roles, strict=True)):
        if piece.kind is _CONTROL or role in _NO_TITLE or not 2 <= len(piece.text) <= MAX_TITLE:
            continue
        words = folds[index] = WORDS.findall(piece.text.casefold())
        if piece.level != 1 and known.isdisjoint(words):
            continue
        agreement = _agreement(words, titles)
        rank = agreement + (0.35 if piece.level == 1 else 0.15 if piece.kind is _HEADING else 0.0)
        if labels.roles[index] not in _PLAIN:
            rank -= 0.3
        if rank > score + 0.01 and (agreement >= 0.5 or piece.level == 1):
            best, score = index, rank
    if best is None:
        return None
    agreed = score >= 0.8
    labels.set(best, Role.TITLE, "title:stated" if agreed else "title:h1", 0.95 if agreed else 0.7)
    title = folds[best]
    for index, words in folds.items():
        if words == title and index != best and labels.roles[index] is _BODY:
            labels.set(index, Role.OTHER, "title-again", 0.8)
    return best


def _agreement(found: list[str], titles: tuple[tuple[str, frozenset[str]], ...]) -> float:
    """1 for equal, the share of the metadata's title for a beginning of it (`Title - Site`), else shared words."""
    best = 0.0
    words, folded = set(found), " ".join(found)
    for title, others in titles:
        if folded == title:
            return 1.0
        if len(folded) >= 8 and (title.startswith(folded + " ") or title.endswith(" " + folded)):
            best = max(best, 0.5 + 0.45 * len(folded) / len(title))
        else:
            shared = len(words & others)
            if shared >= 3:
                best = max(best, 0.9 * shared / max(len(words), len(others)))
    return best


def label_head(dom: Dom, pieces: list[HtmlPiece], structure: Structure, labels: Labels, metadata: HeadMetadata) -> None:
    """Label the pieces around title and beginning of the text, then captions and credits everywhere in the text."""
    title = find_title(pieces, labels, metadata)
    body = next((i for i, r in enumerate(labels.roles) if r is _BODY and structure.prose[i] >= 150), None)
    if body is None:
        body = next((i for i, r in enumerate(labels.roles) if r is _BODY), None)
    begin = title if title is not None else body
    if begin is not None:
        finish = max(begin, body if body is not None else begin)
        if finish - begin > 6 * HEAD_PIECES:
            finish = begin + HEAD_PIECES
        for index in range(max(0, begin - HEAD_PIECES), min(len(pieces), finish + HEAD_PIECES)):
            if labels.roles[index] in _HEAD_ROLES:
                near = title is not None and title < index <= title + 6
                name = name_around(dom, structure, pieces[index].element)
                _label_head_piece(pieces[index], name, labels, metadata, index=index, under_title=near)
    if title is not None:
        _keep_lead(pieces, structure, labels, title)
    for index, piece in enumerate(pieces):
        if piece.text and labels.roles[index] in _PLAIN:
            label_caption(dom, piece, structure, labels, index)


def _keep_lead(pieces: list[HtmlPiece], structure: Structure, labels: Labels, title: int) -> None:
    """The standfirst between title and body's container is body, unless its name made it a subtitle."""
    body = next((i for i in range(title + 1, len(pieces)) if labels.roles[i] is Role.BODY), None)
    if body is None or body - title > 2 * HEAD_PIECES:
        return
    for index in range(title + 1, body):
        piece = pieces[index]
        if labels.reasons[index] != "outside-body" or len(piece.text) < MIN_LEAD or structure.link_density[index] > 0.3:
            continue
        if piece.kind in (Kind.PARAGRAPH, Kind.HEADING, Kind.LIST_ITEM):
            labels.set(index, Role.BODY, "lead", 0.7)


_HEAD_ROLES = frozenset({Role.BODY, Role.OTHER, Role.NAVIGATION, Role.AUTHOR_BIO})


def _label_head_piece(
    piece: HtmlPiece, name: str, labels: Labels, metadata: HeadMetadata, *, index: int, under_title: bool
) -> None:
    text, role = piece.text, labels.roles[index]
    if not text or piece.kind in (Kind.CONTROL, Kind.CODE):
        return
    if under_title and role is not Role.NAVIGATION and _is_subtitle(piece, name):
        labels.set(index, Role.SUBTITLE, "name:subtitle", 0.8)
    elif len(text) <= MAX_BYLINE and _is_byline(text, name, metadata):
        labels.set(index, Role.BYLINE, "byline", 0.8)
    elif len(text) <= MAX_DATELINE and _is_dateline(piece):
        labels.set(index, Role.DATELINE, "dateline", 0.8)
    elif BYLINE_NAMES.search(name) and len(text) <= MAX_BYLINE and role is Role.BODY and piece.kind is not Kind.HEADING:
        labels.set(index, Role.OTHER, "name:byline", 0.6)


def _is_subtitle(piece: HtmlPiece, name: str) -> bool:
    if 20 <= len(piece.text) <= 600 and SUBTITLE_NAMES.search(name) is not None:
        return True
    return MIN_LEAD <= len(piece.text) <= _LONGEST_LEAD and LEAD_NAMES.search(name) is not None


def _is_byline(text: str, name: str, metadata: HeadMetadata) -> bool:
    if fold(text) in metadata.authors:
        return True
    if match_byline(text) is not None or ("\n" in text and _is_signed_head(text.split("\n"))):
        return True
    return BYLINE_NAMES.search(name) is not None and is_person_like(text)


def _is_dateline(piece: HtmlPiece) -> bool:
    # A row of a table has a date among its facts.
    if piece.kind is Kind.TABLE_ROW:
        return False
    marks = find_dates(piece.text)
    return is_dateline(piece.text, marks, strict=piece.kind in (Kind.LIST_ITEM, Kind.HEADING))


def _is_signed_head(lines: list[str]) -> bool:
    """A byline with the lines that are set right under it: what the author is, the place, the date."""
    first, *others = lines
    if len(lines) > _SIGNED_LINES or match_byline(first) is None:
        return False
    return all(role_line(line) or agency_of(line) or is_dateline(line, find_dates(line)) for line in others)
