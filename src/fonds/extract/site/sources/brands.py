"""The site's name on a text copy: what its menus, its footer and its offers repeat.

A copy has no address and no <title>. A brand is the phrase with capitals that many short lines of the furniture hold
("Bay Courier Live", "About Bay Courier", "© 2024 Bay Courier"), that addresses printed on the page spell, and that is
no word of menus, no place and no person.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from itertools import chain

from fonds.extract.candidate import fold
from fonds.extract.page.view import Page
from fonds.extract.site.sources.hosts import ARTICLES, MAX_CHARS, host_labels, spellings
from fonds.marks.furniture.brands import AROUND, FIRST, NO_BRAND, may_be_around
from fonds.marks.persons.agencies import agency_of
from fonds.marks.persons.names import has_given_name, is_person_like
from fonds.marks.persons.words import PLACES
from fonds.marks.words import word_set
from fonds.model import Block, Role

# Short lines are menus' and footers'; longer ones count where they belong to the site's own business.
_SHORT_WORDS, _SHORT_CHARS = 7, 60
_OWN_BUSINESS = frozenset({Role.FOOTER, Role.LEGAL, Role.CONSENT, Role.NEWSLETTER, Role.ADVERT, Role.DISCLOSURE})
_DOCUMENT = frozenset({Role.BODY, Role.TITLE, Role.SUBTITLE, Role.CAPTION, Role.CREDIT, Role.COMMENTS})
_MAX_LINES = 600
_MAX_PHRASE = 4
_TOKEN = re.compile(r"[^\W_](?:[\w'’&.+-]*[^\W_])?|&")
# Inside names of sites: "The Globe and Mail", "Süddeutsche Zeitung", "La Voz de la Bahía".
_INSIDE = word_set("site-inside")


@dataclass(frozen=True, slots=True)
class Brand:
    """A phrase that may be the site's name, a block that holds it, and how much speaks for it."""

    name: str
    block: Block
    score: float


def brands(page: Page) -> list[Brand]:
    """The phrases that the page's furniture repeats, the likeliest first."""
    short, own = _lines(page)
    held: dict[str, set[str]] = {}
    forms: dict[str, dict[str, int]] = {}
    places: dict[str, Block] = {}
    around, labels = _around(short), host_labels(page)
    tokens_of = [_TOKEN.findall(block.text) for block in short]
    firsts = _firsts(tokens_of, around, labels)
    for block, tokens in zip(short, tokens_of, strict=True):
        if firsts.isdisjoint(tokens):
            continue
        for phrase in _phrases(block.text, firsts):
            key = phrase.casefold()
            if key not in held:
                held[key], forms[key], places[key] = set(), {}, block
            held[key].add(block.text)
            forms[key][phrase] = forms[key].get(phrase, 0) + 1
    business = "\n".join(b.text for b in own).casefold()
    titles = [_words_of(b.text) for b in page.blocks if b.role is Role.TITLE]
    found = []
    for key, lines in held.items():
        # Most phrases stand in one line only; asking how an address spells each would cost the most.
        several = len(lines) > 1 or key in around
        spelled = bool(labels & spellings(key)) if several else key.replace(" ", "") in labels
        bonus = 1.5 * around.get(key, 0) + (3.0 if spelled else 0.0)
        if not several and not spelled:
            continue
        told = min(4, business.count(key)) if len(key) > _LEAST_TOLD else 0
        alone = 1.0 if any(line.casefold().rstrip(" :") == key for line in lines) else 0.0
        if len(lines) + told + bonus < _LEAST or not _is_brand(key, forms[key], len(lines)):
            continue
        words = key.count(" ") + key.count("-") + 1
        told_of = any(f" {key} " in f" {title} " for title in titles)
        score = min(len(lines), 8) + 0.7 * told + bonus + alone + 0.6 * (min(words, 3) - 1)
        # Sections and offers are one word too; a host of the same spelling tells the brand from them.
        score *= _ONE_WORD if words == 1 and not spelled else 1.0
        # What the document tells of stands in its teasers, too.
        score *= _TOLD_OF if told_of else 1.0
        if score < _LEAST_SCORE:
            continue
        name = max(forms[key], key=lambda f: (forms[key][f], f.istitle(), f))
        found.append(Brand(name, places[key], round(score, 3)))
    ranked = sorted(found, key=lambda b: (-b.score, -len(b.name), b.name))
    return _in_full(page, ranked) if ranked else []


def _words_of(text: str) -> str:
    return " ".join(_TOKEN.findall(text.casefold()))


def _in_full(page: Page, ranked: list[Brand]) -> list[Brand]:
    """The likeliest first as people write it: with its article and first words, and not by its initials."""
    best = ranked[0]
    folded = best.name.casefold()
    longer = [
        b
        for b in ranked[1:]
        if f" {folded} " in f" {b.name.casefold()} "
        and b.name.split()[0].casefold() not in NO_BRAND - ARTICLES
        and (b.name.casefold().endswith(folded) or " " in b.name.casefold().removeprefix(folded).strip())
        and b.score >= _FULL_SHARE * best.score
    ]
    full = max(longer, key=lambda b: (b.score, len(b.name)), default=None) or _spelled_out(page, best)
    return [full, *(b for b in ranked if b is not full)] if full is not None else ranked


def _spelled_out(page: Page, brand: Brand) -> Brand | None:
    """ "Bay Harbour Courier" for "BHC" where the furniture says both."""
    initials = brand.name.replace(".", "").casefold()
    if not (2 <= len(initials) <= _MAX_PHRASE and brand.name.isupper()):
        return None
    inside = "|".join(sorted(_INSIDE - {"&"}))
    words = rf" (?:(?:{inside}) )?".join(rf"{re.escape(c)}[a-zß-ÿ]+" for c in initials.upper())
    pattern = re.compile(rf"(?<![^\W_]){words}")
    counts: dict[str, int] = {}
    places: dict[str, Block] = {}
    for block in page.blocks:
        if block.role is not Role.BODY and len(block.text) <= MAX_CHARS:
            for match in pattern.finditer(block.text):
                counts[match[0]] = counts.get(match[0], 0) + 1
                places.setdefault(match[0], block)
    if not counts:
        return None
    name = max(counts, key=lambda n: (counts[n], n))
    return Brand(name, places[name], brand.score)


# Less says nothing: names of people and places of the day stand in two teasers easily.
_LEAST = 3.0
_LEAST_TOLD = 3
_ONE_WORD = 0.5
_TOLD_OF = 0.3
# Lines that name an article and a word of menus before they are a paper's name.
_CALLED = 4
_LEAST_SCORE = 2.4
# A longer form is the name when the furniture repeats it this often beside the short one.
_FULL_SHARE = 0.3


def _lines(page: Page) -> tuple[list[Block], list[Block]]:
    """Distinct short lines outside the document, and the longer ones of the site's own business."""
    seen: set[str] = set()
    short, own = [], []
    for block in page.blocks:
        if block.text in seen or (block.role in _DOCUMENT and len(block.text) > _SHORT_CHARS // 2):
            continue
        if len(seen) >= _MAX_LINES:
            break
        seen.add(block.text)
        if len(block.text) <= _SHORT_CHARS and len(block.text.split()) <= _SHORT_WORDS:
            short.append(block)
        elif block.role in _OWN_BUSINESS and len(block.text) <= MAX_CHARS:
            own.append(block)
    return short, own


def _firsts(lines: list[list[str]], around: Mapping[str, int], labels: frozenset[str]) -> frozenset[str]:
    """The words a brand can begin with: those in several lines, in a row's name or at the beginning of a host's.

    They have a capital, or are in a script without.
    """
    counts = Counter(chain.from_iterable(map(set, lines)))
    named = {name.split()[0] for name in around}
    begins = {label[:_BEGIN] for label in labels}
    return frozenset(
        word
        for word, count in counts.items()
        if not (word[0].islower() or word[0].isdigit())
        and (count > 1 or word.casefold() in named or fold(word)[:_BEGIN] in begins)
    )


_BEGIN = 3


def _phrases(text: str, firsts: frozenset[str]) -> list[str]:
    """Runs of up to four words that begin and end with a capital, small words of names between them; each once."""
    tokens = [(m[0], *m.span()) for m in _TOKEN.finditer(text)]
    found: list[str] = []
    for at, (word, start, behind_first) in enumerate(tokens):
        if word not in firsts:
            continue
        behind = behind_first
        for end_word, begin, end in tokens[at : at + _MAX_PHRASE]:
            if begin > behind and text[behind:begin].strip():
                break
            first, behind = end_word[0], end
            if first.isupper() or not first.isascii():
                found.append(text[start:end])
            elif end_word.casefold() not in _INSIDE:
                break
    return list(dict.fromkeys(found))


def _around(blocks: list[Block]) -> dict[str, int]:
    found: dict[str, int] = {}
    for block in blocks:
        for row in AROUND if may_be_around(block.text) else ():
            match = row.pattern.match(block.text)
            if match is not None:
                key = match["name"].strip().casefold()
                found[key] = min(3, found.get(key, 0) + 1)
    return found


def _is_brand(key: str, forms: dict[str, int], lines: int) -> bool:
    words = key.split()
    solid = [w for w in words if w not in _INSIDE]
    # "The World", "El Mundo": papers are called so, and menus don't repeat an article.
    called = lines >= _CALLED and len(words) == 2 and words[0] in ARTICLES
    menu = all(w.strip("'’.") in NO_BRAND for w in solid) and not called
    if not solid or menu or len(key) < 2 or key in PLACES:
        return False
    if solid[0] in FIRST:
        return False
    form = next(iter(forms))
    return not (agency_of(form) or (len(words) > 1 and is_person_like(form) and has_given_name(form)))
