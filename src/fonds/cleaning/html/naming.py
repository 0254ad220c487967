"""Names what was dropped of a page, by containers' names and tags, the lines and what stands around them."""

from __future__ import annotations

from fonds.capture.dom import Dom
from fonds.cleaning.furniture import Line, Place, name
from fonds.cleaning.html.body import LINK_SHARE, Labels
from fonds.cleaning.html.context import Context
from fonds.cleaning.html.segments import Piece
from fonds.cleaning.text.units import count_words
from fonds.marks.furniture import LONGEST, fold_line, match_line
from fonds.model import Kind, Role

# What an element's name, tag or ARIA role states, in points of the chain (a row of the furniture tables that accounts
# for a line gives some 57). Sidebars, headers and dialogs hold anything. Chosen on one half of the labelled blocks.
_NAMED = 50
# Containers that state so much are taken at their word, but for lines known entirely.
_PLAIN = 20
_STATED: dict[str, tuple[tuple[Role, int], ...]] = {
    "name:sidebar": ((Role.RELATED, 5), (Role.NAVIGATION, 3)),
    "name:popup": ((Role.OTHER, 8),),
    "name:metadata": ((Role.OTHER, 20),),
    "name:navigation": ((Role.NAVIGATION, 22),),
    "name:breadcrumb": ((Role.NAVIGATION, 60),),
    "name:footer": ((Role.FOOTER, 22), (Role.LEGAL, 4)),
    "name:legal": ((Role.LEGAL, 34), (Role.FOOTER, 20)),
    "name:related": ((Role.RELATED, 26),),
    "name:teaser": ((Role.RELATED, 22),),
    "name:reviews": ((Role.COMMENTS, 34),),
    "name:topics": ((Role.TOPICS, 34),),
    "name:sr-only": ((Role.HIDDEN, 0),),
    "tag:nav": ((Role.NAVIGATION, 22),),
    "tag:menu": ((Role.NAVIGATION, 20),),
    "tag:footer": ((Role.FOOTER, 22), (Role.LEGAL, 4)),
    "tag:aside": ((Role.RELATED, 5), (Role.NAVIGATION, 2)),
    "tag:header": ((Role.NAVIGATION, 10),),
    "tag:search": ((Role.SEARCH, 50),),
    "aria:navigation": ((Role.NAVIGATION, 22),),
    "aria:banner": ((Role.NAVIGATION, 10),),
    "aria:contentinfo": ((Role.FOOTER, 22), (Role.LEGAL, 4)),
    "aria:search": ((Role.SEARCH, 50),),
    "aria:complementary": ((Role.RELATED, 5), (Role.NAVIGATION, 2)),
}
# Buttons and fields say what they do by their words alone.
_CONTROL = ((Role.OTHER, 8),)
_FOOT = frozenset({Role.FOOTER, Role.LEGAL})
# Boxes: two pieces with a common element so many levels up stand in one.
_LEVELS = 3
_PAGE = frozenset({"html", "body", "main"})
# Paragraphs of more words than this do not stand at a page's foot unless the tables know them.
_FOOT_WORDS = 60


def name_furniture(dom: Dom, pieces: list[Piece], context: Context, labels: Labels) -> None:
    """Give the dropped pieces their roles, all together. Hidden and empty ones keep theirs."""
    kept = [i for i, role in enumerate(labels.roles) if role.is_document]
    first, last = (kept[0], kept[-1]) if kept else (0, -1)
    chosen = [
        i
        for i, role in enumerate(labels.roles)
        if not role.is_document and role is not Role.HIDDEN and pieces[i].text and pieces[i].kind is not Kind.CODE
    ]
    lines: list[Line] = []
    previous, around = -2, set[int]()
    for i in chosen:
        place = Place.ABOVE if i < first else Place.INSIDE if i < last else Place.AFTER
        line = _line(pieces[i], context, context.links[i] > LINK_SHARE, context.prose[i] > 0, place)
        before, around = around, _around(dom, pieces[i].element)
        line.begins = previous != i - 1 or before.isdisjoint(around)
        lines.append(line)
        previous = i
    _find_foot(lines)
    for i, line, role in zip(chosen, lines, name(lines), strict=True):
        if role is not labels.roles[i]:
            mark = line.mark
            known = mark is not None and mark.role is role
            reason = f"line:{mark.rule}" if known and mark is not None else f"{line.place.name.lower()}.{role.value}"
            labels.set(i, role, reason, 0.8 if known else 0.55)


def _line(piece: Piece, context: Context, link: bool, prose: bool, place: Place) -> Line:  # noqa: FBT001  # internal
    text = piece.text
    stated = _stated(context, piece)
    mark = None
    if len(text) <= LONGEST:
        text = fold_line(text if "\n" not in text else " ".join(text.split()))
        # In a menu only what a row accounts for entirely speaks against it; most pieces of a page are such links.
        mark = match_line(text, keyed=not (link and stated and stated[0][1] >= _PLAIN))
    words = count_words(piece.text)
    return Line(text, words, mark, place, entry=link, prose=prose and not link, stated=stated)


def _stated(context: Context, piece: Piece) -> tuple[tuple[Role, int], ...]:
    role, reason = context.roles[piece.element], context.reasons[piece.element]
    if role is None or role is Role.HIDDEN:
        return _CONTROL if piece.kind is Kind.CONTROL else ()
    known = _STATED.get(reason)
    if known is not None:
        return known
    return ((role, _NAMED),) if reason.startswith("name:") else _CONTROL


def _around(dom: Dom, number: int) -> set[int]:
    """The element and those around it below the page's body, few levels up."""
    found = set[int]()
    for _ in range(_LEVELS + 1):
        if number <= 0 or dom.tags[number] in _PAGE:
            break
        found.add(number)
        number = dom.parents[number]
    return found


def _find_foot(lines: list[Line]) -> None:
    """Place at the foot what follows the first line of a footer from which on no section opens."""
    foot = len(lines)
    for i in range(len(lines) - 1, -1, -1):
        line = lines[i]
        mark = line.mark
        stated = {role for role, _ in line.stated} & _FOOT
        if line.place is not Place.AFTER or (mark is not None and mark.opens and not line.entry and not stated):
            break
        if stated or (mark is not None and mark.role in _FOOT):
            foot = i
        elif line.prose and mark is None and line.words > _FOOT_WORDS:
            break
    for line in lines[foot:]:
        line.place = Place.FOOT
