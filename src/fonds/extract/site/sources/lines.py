"""The site's name in the visible lines: owners' notices, offers, mastheads, logos, what follows the title."""

from __future__ import annotations

import re

from fonds.extract.candidate import Candidate, within
from fonds.extract.page.view import OWNER_SIGNS, Page
from fonds.extract.site.names import MAX_NAME, SEPARATORS, clean_name
from fonds.extract.site.sources.brands import brands
from fonds.marks.dates.lines import find_dates
from fonds.marks.expressions import held_words, parted_at_bars
from fonds.marks.persons.agencies import agency_of
from fonds.marks.rights.reserved import ALL_RESERVED
from fonds.marks.words import words_of
from fonds.model import Block, Role

_MAX_WORDS = 6
_OWNERS = re.compile(
    r"(?:©|\(c\)|copyright|ⓒ)(?:[\s©:®]|\(c\)|copyright\b){0,20}+(?:by\s)?(?:(?:19|20)\d\d\s?(?:[-–—]\s?(?:(?:19|20)\d\d"
    r"|present))?[\s,.:]{0,20}+)?(?:by\s)?"
    r"(?P<name>[^\d|©.,;:!?()\n]{2,60}(?:\.(?:com|org|net|de|fr|at|ch|it|es|nl|co|uk|tv|info|ru|pl))?)",
    re.IGNORECASE,
)
_LEGAL_FORM = re.compile(
    rf"(?<![\s,])[\s,]*(?:\b(?:{ALL_RESERVED}|{words_of('owner-form')})\b\.?\s*)+$",
    re.IGNORECASE,
)
_BEHIND_OWNER = re.compile(
    rf"\s(?:-|–|—|{words_of('behind-owner')})\s?|\s*(?:{words_of('behind-owner-east')})",
    re.IGNORECASE,
)
# The firm may bear the paper's name and a little more ("Bay Courier Media", 北町新聞社); longer rests are other names.
_MAX_FIRM_REST = 12
_TEXT_ROWS: tuple[tuple[str, re.Pattern[str], float], ...] = (
    # "Discover more from The Bay Courier" (WordPress footers)
    ("discover-more", re.compile(rf"^(?:{words_of('site-from')}) (.{{2,60}})$"), 0.85),
    # "Subscribe to The Bay Courier", "Follow The Bay Courier on …"
    (
        "follow-us",
        re.compile(
            rf"^(?:{words_of('site-follow')}) (?!(?:{words_of('site-us')})\b)([A-Z][\w .&'’-]{{2,40}}) "
            rf"(?:{words_of('site-on')}) (?:Facebook|Twitter|X|Instagram|Google News)"
        ),
        0.6,
    ),
    # "About The Bay Courier"
    (
        "about",
        re.compile(
            rf"^(?:{words_of('about-site')}|{words_of('about')}) "
            rf"(?!(?:{words_of('site-us')})\b|{words_of('about-nobody')})([A-Z][\w .&'’-]{{2,40}})$"
        ),
        0.45,
    ),
)
# How the rows' lines begin: most lines begin otherwise, and asking is cheap.
_ROWS_BEGIN = tuple(
    words.split()[0]
    for place in ("site-from", "site-follow", "about", "about-site")
    for words in parted_at_bars(words_of(place))
)


def line_names(page: Page) -> list[Candidate[str]]:
    found: list[Candidate[str]] = []
    owned = {block.index for block in page.holding(OWNER_SIGNS)}
    for block in page.blocks:
        if block.index not in owned and not block.text.startswith(_ROWS_BEGIN):
            continue
        if len(block.text) > 400 and block.role is not Role.FOOTER and block.role is not Role.LEGAL:
            continue
        found += _of_line(block)
    if found:
        makers = _makers(page)
        found = [each for each in found if each.value.split(maxsplit=1)[0].casefold() not in makers]
    found += _mastheads(page, found) + _suffix(page)
    return found + (_doubled(page) if page.is_html else _branded(page))


def _makers(page: Page) -> frozenset[str]:
    """The first words of names behind "powered by": beside them their firm says what it owns of the software."""
    short = (b.text for b in page.holding(_MAKER_WORDS) if len(b.text) <= _LONGEST_MAKER and _MADE.search(b.text))
    return frozenset(match[1].casefold() for text in short for match in _MAKER.finditer(text))


# Of the phrases that furniture repeats these are recorded; the first is as sure as its score tells.
_MOST_BRANDS = 3
_BRAND_SURE, _BRAND_STEP, _BRAND_MOST = 0.42, 0.035, 0.85


def _branded(page: Page) -> list[Candidate[str]]:
    """What a text copy's menus, footer and offers repeat."""
    found = []
    named = [brand for brand in brands(page) if not _NO_OWNER.search(brand.name)]
    for number, brand in enumerate(named[:_MOST_BRANDS]):
        sure = min(_BRAND_MOST, _BRAND_SURE + _BRAND_STEP * brand.score) if number == 0 else 0.3
        found.append(line_candidate(brand.block, brand.name, sure))
    return found


def _mastheads(page: Page, owners: list[Candidate[str]]) -> list[Candidate[str]]:
    """Lines at the top of the page with which an owner's name begins: the paper's own name, the firm's is longer."""
    found = []
    for owner in owners:
        for block in page.blocks[:40]:
            rest = len(owner.value) - len(block.text)
            if len(block.text) > 2 and 0 < rest <= _MAX_FIRM_REST and owner.value.startswith(block.text):
                found.append(line_candidate(block, block.text, owner.confidence + 0.05))
                break
    return found


def _of_line(block: Block) -> list[Candidate[str]]:
    found = []
    for _, pattern, confidence in _TEXT_ROWS if block.text.startswith(_ROWS_BEGIN) and len(block.text) < 200 else ():
        match = pattern.match(block.text)
        if match is not None:
            found.append(line_candidate(block, match[1], confidence))
    match = _OWNERS.search(block.text)
    opens = match is not None and match.start() <= 2 and len(block.text) < 200
    if match is not None and block.role not in (Role.CREDIT, Role.CAPTION) and (opens or block.role is not Role.BODY):
        name = _LEGAL_FORM.sub(
            "",
            _BEHIND_OWNER.split(match["name"])[0],
        )
        name = clean_name(name)
        # Who made the software or the design of a site is not the site: "Powered by NAME © 2021 FIRM".
        if _NO_OWNER.search(name) or _MADE.search(block.text[: match.start()]):
            return found
        year = bool(re.search(r"(?:19|20)\d\d", match[0]) or _YEAR_BEFORE.search(block.text[: match.start()]))
        alone = opens and block.role in (Role.FOOTER, Role.LEGAL) and len(block.text) <= match.end() + 1
        if 1 < len(name) <= 40 and len(name.split()) <= 6 and (year or alone or _RESERVED.search(block.text)):
            sure = 0.65 if year else 0.5
            # Agencies own pictures on the pages of others more often than the page.
            other = _FIRM.search(name) or agency_of(name) or agency_of(name.removeprefix("The "))
            found.append(line_candidate(block, name, sure - (_FIRM_LESS if other else 0.0)))
    return found


_YEAR_BEFORE = re.compile(r"(?:19|20)\d\d\W{0,4}$")
_RESERVED = re.compile(words_of("reserved"), re.IGNORECASE)
# Firms that own papers; the paper has a name of its own.
_FIRM = re.compile(rf"\b(?:{words_of('firm')})\b", re.IGNORECASE)
_FIRM_LESS = 0.2
_MADE = re.compile(rf"\b(?:{words_of('maker')})\b", re.IGNORECASE)
_MAKER = re.compile(rf"\b(?:{words_of('maker')})\W{{1,3}}(\w{{2,30}})", re.IGNORECASE)
# Each phrase holds one of these words.
_MAKER_WORDS = held_words(words_of("maker"))
_LONGEST_MAKER = 200
# "Ann Lee/Copyright", "© RIPRODUZIONE RISERVATA": words about rights in the place of an owner.
_NO_OWNER = re.compile(rf"copyright|{words_of('reserved')}|^(?:{words_of('reserved-begins')})$", re.IGNORECASE)


def line_candidate(block: Block, name: str, confidence: float) -> Candidate[str]:
    raw, locator = within(block, name)
    return Candidate(clean_name(name), clean_name(name), raw, "text-pattern", confidence, locator)


def _suffix(page: Page) -> list[Candidate[str]]:
    """What stands behind the title in a line that repeats it: "Storm over the bay - The Bay Courier"."""
    title = next((b.text for b in page.blocks if b.role is Role.TITLE), None)
    if not title:
        return []
    for block in page.blocks[:200]:
        if len(title) + 3 < len(block.text) < len(title) + MAX_NAME and block.text.startswith(title):
            parts = SEPARATORS.split(block.text[len(title) :])
            name = parts[-1].strip() if len(parts) > 1 else ""
            if name and name[-1] not in ".!?" and len(name.split()) <= _MAX_WORDS and not find_dates(name):
                return [line_candidate(block, parts[-1].strip(), 0.8)]
    return []


def _doubled(page: Page) -> list[Candidate[str]]:
    """Logos copied twice: the same short line twice in a row at the top of the page, or alone there."""
    found = []
    for one, two in zip(page.blocks[:40], page.blocks[1:41], strict=False):
        if (
            one.text
            and one.text == two.text
            and 2 < len(one.text) <= 40
            and len(one.text.split()) <= 5
            and one.role
            not in (
                Role.BYLINE,
                Role.TITLE,
            )
        ):
            found.append(line_candidate(one, one.text, 0.45))
    return found[:1]
