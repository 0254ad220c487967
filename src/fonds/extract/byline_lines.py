"""Authors named in the visible lines around the title."""

from __future__ import annotations

import re
from dataclasses import replace

from fonds.cleaning.text.exported import HEADER_RULE
from fonds.extract.byline_forms import Lines, has_given_name, is_listed, may_be_given
from fonds.extract.byline_values import MAX_TEXT, People, Who, who_of
from fonds.extract.candidates import fold, within
from fonds.extract.page import FOREIGN, Page, head
from fonds.marks.bylines import match_byline, opens_byline, read_names
from fonds.marks.bylines_east import match_east
from fonds.marks.names import is_person_like
from fonds.marks.roles import role_line
from fonds.model import Block, Byline, Kind, Role

# Bylines stand right above the title on some pages; further up other stories' do.
BEFORE = 3
# Behind the first prose a byline may still come; lines this far behind the last of the text are its end.
AFTER = 3
# What a form of byline is worth. Names told by their place alone stay below what a page's machine data says.
_FORMS = {
    "opener": 0.75, "opener-alone": 0.72, "parts-timed": 0.7, "name-role": 0.66, "parts": 0.56, "name": 0.4,
    "name-agency": 0.35,
}  # fmt: skip
# Raised by: listed given names (headings end with words that are family names, too), a date in the next lines, the same
# name alone elsewhere on the page (an author's card).
_GIVEN, _FAMILY, _DATED, _CARD = 0.12, 0.05, 0.1, 0.12
# Lowered by: standing far from the title; names that title or text tell of are their subjects more often.
_FAR, _TOLD_OF = 0.22, 0.25
# Unlisted names beside a date lose this much.
_UNLISTED_COST = 0.1
# Less sure lines are no bylines. (Of bare names under titles half are pictures' captions, topics or sources.)
LEAST = 0.5
# Lines of names that stand together are one list of authors.
_TOGETHER = 2


def visible_lines(page: Page, title_at: int | None) -> list[Who]:
    """Bylines among the visible lines of the document's head, then at its end."""
    around, prose = head(page, title_at)
    near = set(range(around.start if title_at is None else max(0, title_at - BEFORE), prose + AFTER + 1))
    for other in _repeats(page, title_at):
        near.update(range(max(0, other - BEFORE), other + _UNDER + 1))
    lines = Lines(page)
    found: list[tuple[int, Who]] = []
    stop = max(near, default=0) + 1
    for block in page.blocks[:stop]:
        if block.index in near or block.role is Role.BYLINE:
            found += _of_block(lines, block, title_at, near=block.index in near)
    if not any(who.confidence >= LEAST for _, who in found):
        for block in _end(page, stop):
            found += _of_block(lines, block, title_at, near=False)
    if not page.is_html and not any(who.confidence >= LEAST for _, who in found):
        found = _only_one(lines, title_at)
    return _merged([(at, who) for at, who in found if who.confidence >= LEAST])


def _only_one(lines: Lines, title_at: int | None) -> list[tuple[int, Who]]:
    """The byline with an opener where a copy has one only, wherever it stands: teasers with bylines come in numbers."""
    found: list[tuple[int, Who]] = []
    for block in lines.page.blocks:
        if len(block.text) <= MAX_TEXT and opens_byline(block.text) and block.role is not Role.COMMENTS:
            found += [(at, w) for at, w in _of_block(lines, block, title_at, near=True) if w.confidence >= _OPENED]
    names = {fold(p.name) for _, who in found for p in who.value}
    listed = all(is_listed(p.name) for _, who in found for p in who.value)
    return [(at, replace(who, confidence=LEAST)) for at, who in found[:1]] if len(names) == 1 and listed else []


# As sure as a line with an opener near the title.
_OPENED = 0.7

# A title may stand twice, over a picture and over the text; bylines stand this close under either.
_UNDER = 6
_MOST_REPEATS = 4


def _repeats(page: Page, title_at: int | None) -> list[int]:
    """Where else the title's line stands on a text copy. (In HTML menus and teasers are known.)"""
    if title_at is None or page.is_html:
        return []
    text = page.blocks[title_at].text
    return [b.index for b in page.blocks if b.text == text and b.index != title_at][:_MOST_REPEATS]


def _end(page: Page, start: int) -> list[Block]:
    """Lines labelled as bylines behind the head, and the lines around the end of the text."""
    body = [b.index for b in page.blocks if b.role is Role.BODY]
    last = body[-1] if body else -1
    return [b for b in page.blocks[start:] if b.role is Role.BYLINE or last - 1 <= b.index <= last + AFTER]


def _of_block(lines: Lines, block: Block, title_at: int | None, *, near: bool) -> list[tuple[int, Who]]:
    # What a line of an export's header holds is said by its label, and read in `headers`.
    if (
        (len(block.text) > _MAX_BLOCK and block.text.isascii())
        or block.role in (Role.CAPTION, Role.CREDIT)
        or block.index == title_at
        or block.decided_by.startswith(HEADER_RULE)
    ):
        return []
    if lines.page.is_html and (block.role is Role.TITLE or (block.role in FOREIGN and not near)):
        return []
    found: list[tuple[int, Who]] = []
    for text in block.text.split("\n"):
        if len(text) > _MAX_BLOCK and text.isascii():
            continue
        read = lines.read(text.strip())
        if read is None:
            continue
        east = match_east(text) if not text.isascii() else None
        shown = east[1] if east is not None else text.strip()
        at, who = block.index, _weighed(lines, block, shown, read, near=near)
        if read[0] == "opener-alone":
            at, who = block.index + 1, _behind_opener(lines, block, near=near)
        if who is not None:
            found.append((at, who))
    return found


# "Ann Lee and Bob Dow": the second is as much a name as the first.
_JOINED = re.compile(r"\s(?:and|und|et|y|e|og|och|en|i|и|та|ve|és|&)\s|、")
# Longer blocks are prose.
_MAX_BLOCK = 250


def _behind_opener(lines: Lines, block: Block, *, near: bool) -> Who | None:
    page = lines.page
    if block.index + 1 >= len(page.blocks) or len(page.blocks[block.index + 1].text) > MAX_TEXT:
        return None
    behind = page.blocks[block.index + 1]
    read = lines.read(behind.text)
    people = read[1] if read is not None and read[1] else read_names(behind.text)
    if not people or not all(is_person_like(p.name) or p.kind != "person" for p in people):
        return None
    return _placed(behind, _roled(people, page, behind.index), behind.text, 0.72 if near else 0.5)


def _weighed(lines: Lines, block: Block, text: str, read: tuple[str, People], *, near: bool) -> Who | None:
    form, people = read
    page = lines.page
    persons = [p for p in people if p.kind == "person"]
    sure = _FORMS[form]
    if form in ("name", "parts", "parts-timed"):
        if not persons or (page.is_html and block.kind is Kind.LIST_ITEM and block.role in FOREIGN):
            return None
        if not all(" " in p.name or not p.name.isascii() for p in persons):
            return None
        card = any(lines.has_card(p.name, block.index) for p in persons)
        timed = form == "parts-timed" or lines.dated(block.index)
        named = [p for p in persons if is_listed(p.name) or ((card or timed) and may_be_given(p.name))]
        # Alone an unlisted name is a topic, a club or a firm too often; joined with a listed one it may pass, or beside
        # a date where no word of it is used otherwise.
        if not named and timed and near and not page.is_html and not any(lines.uses(p.name) for p in persons):
            named = persons
            sure -= _UNLISTED_COST
        if not named:
            return None
        if len(named) < len(persons) and not _JOINED.search(text):
            people = tuple(named)
        sure += _GIVEN if any(has_given_name(p.name) or not lines.uses(p.name) for p in named) else _FAMILY
        if form != "parts-timed":
            sure += (_DATED if timed else 0.0) + (_CARD if card else 0.0)
        if block.role is Role.BYLINE:
            sure = max(sure, _FORMS["name-role"])
        if any(lines.tells_of(p.name) for p in persons):
            sure -= _TOLD_OF
    if not people:
        return None
    if not near:
        sure -= _FAR
    return _placed(block, _roled(people, page, block.index), text, min(sure, 0.84))


def contributors(page: Page) -> tuple[People, list[Who]]:
    """Those who helped ("Additional reporting by Ann Lee"): role `contributor`, from any kept line of the document."""
    people: list[Byline] = []
    found: list[Who] = []
    for block in page.blocks:
        if block.role in FOREIGN or not block.text[:1].isalpha() or not _HELPED.match(block.text):
            continue
        mark = match_byline(block.text) if len(block.text) <= MAX_TEXT else None
        if mark is not None and mark.contributors and mark.people:
            helpers = tuple(Byline(p.name, "contributor", p.kind) for p in mark.people)
            people += [p for p in helpers if fold(p.name) not in {fold(q.name) for q in people}]
            found.append(_placed(block, helpers, block.text, 0.7))
    return tuple(people), found


_HELPED = re.compile(
    r"(?:with )?additional reporting|contribut|reporting contributed|(?:unter )?mitarbeit|mitgearbeitet|avec la "
    r"|con la |con inf"
    r"|han? colaborado|ha(?:nno)? collaborato|com |colabor|met medew|mmv|med bidrag|współpraca|при участии|за участю"
    r"|katkıda",
    re.IGNORECASE,
)


def _roled(people: People, page: Page, index: int) -> People:
    if len(people) != 1 or people[0].role:
        return people
    return (Byline(people[0].name, _role_behind(page, index), people[0].kind, 0),)


def _role_behind(page: Page, index: int) -> str | None:
    """A job title standing alone in one of the next lines."""
    for block in page.blocks[index + 1 : index + 4]:
        if role := role_line(block.text):
            return role
        if len(block.text) > MAX_TEXT:
            break
    return None


def _placed(block: Block, people: People, text: str, confidence: float) -> Who:
    raw, locator = within(block, text)
    return who_of(people, raw, "text-pattern", confidence, locator)


# Names told by their place alone are a page's topics, teams or goods when it holds several (11 of 13 on the web pages
# looked at that came out with such lines were none of the authors).
_WEAK = 0.56


def _disjoint(one: Who, other: Who) -> bool:
    return {fold(p.name) for p in one.value}.isdisjoint({fold(p.name) for p in other.value})


def _in_a_row(found: list[tuple[int, Who]]) -> bool:
    """Whether the lines follow each other, each naming people by listed given names: several authors' bylines."""
    places = sorted({at for at, _ in found})
    return places[-1] - places[0] <= 2 * (len(places) - 1) and all(
        has_given_name(p.name) for _, w in found for p in w.value
    )


# Lines this much less sure name others: captions and topics stand near bylines.
_EQUALLY = 0.09


def _merged(found: list[tuple[int, Who]]) -> list[Who]:
    """The candidates, lines that stand together with the surest and name different people joined with it first."""
    if not found:
        return []
    first, best = max(found, key=lambda f: (f[1].confidence, -f[0]))
    if best.confidence < _WEAK and any(_disjoint(best, who) for _, who in found) and not _in_a_row(found):
        return []
    # "By Ann Lee" ends what a caption above it or a poster's name says.
    opened = [at for at, candidate in found if abs(at - first) <= _TOGETHER and opens_byline(candidate.raw.lstrip())]
    people: list[Byline] = []
    last = first
    for at, candidate in sorted(found, key=lambda f: f[0]):
        if first - at > _TOGETHER or at > last + _TOGETHER or candidate.confidence < best.confidence - _EQUALLY:
            continue
        if opened and at < opened[0]:
            continue
        last = max(last, at)
        known = {fold(p.name): n for n, p in enumerate(people)}
        for person in candidate.value:
            number = known.get(fold(person.name))
            if number is None:
                people.append(person)
            elif person.role and not people[number].role:
                people[number] = person
    return [who_of(tuple(people), best.raw, best.method, best.confidence, best.locator), *(who for _, who in found)]
