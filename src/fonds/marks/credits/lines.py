"""Picture credits: lines, or ends of captions, that say who made a picture."""

from __future__ import annotations

import re
from functools import lru_cache

from fonds.marks.credits.names import EAST_TAIL, CreditMark, is_library, read_names
from fonds.marks.credits.openers import OPENERS, is_opener_word
from fonds.marks.credits.parts import split_parts, surely_person
from fonds.marks.credits.words import without_notes, words
from fonds.marks.expressions import Beginnings
from fonds.marks.persons.agencies import agency_of, holds_agency
from fonds.marks.persons.names import is_person_like
from fonds.marks.rights.reserved import RESERVED
from fonds.marks.words import words_of

# The longest credit line in the gold of 138 news pages has 110 characters.
MAX_LINE = 200
# Names in the gold of 138 news pages have up to this many words; longer ones stand behind openers only.
_NAME_WORDS = 4
# "Photo credits:" is one of the longest.
_LONGEST_OPENER = 25

# Most lines begin with no opener.
_OPENERS = Beginnings(opener.words for opener in OPENERS)
# The site's own copyright line: "© 2025 The Bay Courier. All rights reserved."
_SITE_RIGHTS = re.compile(
    rf"{RESERVED}|\b(?:19|20)\d\d\b",
    re.IGNORECASE,
)


def match_credit(line: str) -> CreditMark | None:
    """Read a whole line as a picture credit, or None."""
    if len(line) > 2 * MAX_LINE:
        return None
    return _match(line)


# Cleaning and extraction ask about the same lines, some of them five times.
@lru_cache(maxsize=4096)
def _match(line: str) -> CreditMark | None:
    plain = without_notes(line).strip().lstrip("/")
    if not plain or len(plain) > MAX_LINE or "\n" in plain:
        return None
    start = line.index(plain)
    bracketed = plain[0] in "([（" and plain[-1] in ")]）"
    inner = plain[1:-1].strip() if bracketed else plain
    for opener in OPENERS if _OPENERS.begin(inner) else ():
        match = opener.pattern.match(inner)
        if match is not None:
            rest = inner[match.end() :]
            rights = inner if opener.rule == "copyright" else None
            if opener.rule == "photo" and _CARDS.match(inner):
                # "Credit/debit cards"
                return None
            mark = read_names(rest, plain, opener.kind, opener.rule, start, opened=True, rights=rights)
            if opener.rule == "copyright" and (mark is None or _is_sites(inner, mark)):
                return None
            if mark is not None and opener.kind == "graphic" and inner.startswith("Graphics") and not _surely(mark):
                # "Graphics: Bayvision Iris" is what a machine has.
                return None
            if mark is not None:
                return mark
    return _unopened(inner, plain, start)


def _is_sites(line: str, mark: CreditMark) -> bool:
    """Whether a line with a copyright sign is the site's own, or only begins as one: "Copyright Office Report"."""
    person = any(is_person_like(name) for name in mark.creators)
    if _SITE_RIGHTS.search(line):
        # "© Ann Lee/Copyright 2026 The AP. All rights reserved": no site is signed by both.
        return not (person and mark.agencies)
    spelled = line[:10].casefold().startswith("copyright") and ":" not in line[:12]
    return spelled and not mark.agencies and not person


_RESERVED = re.compile(RESERVED, re.IGNORECASE)
# "Foto ANP", "Beeld Ann Lee / de Courier": an opener without its mark, in capitals as a line begins.
_BARE_OPENER = re.compile(rf"(?i:{words('bare')})\s(?=[A-ZÀ-ÞА-Я])")
_LONGEST_EAST, _LONGEST_NAME_EAST = 30, 12
_PHOTOGRAPHED = re.compile(rf"\s?(?:{words('photographed')})$")
_REPORTS = re.compile(rf"(?:{words('reporter')})$")
# Between what a picture shows and who took it.
_BROKEN = re.compile(r"[。，,、＝=：:「」『』（(]")


def _is_maker_east(text: str) -> bool:
    """Whether nothing but a maker stands before the tail: "王刚", "新华社记者 王刚", not "码头。王刚"."""
    *before, last = text.split() or [""]
    if _BROKEN.search(text) or not 0 < len(last) <= _LONGEST_NAME_EAST:
        return False
    short = len(before) == 1 and len(before[0]) <= 3 and len(last) <= 3  # "山田 太郎"
    return short or all(_REPORTS.search(word) or agency_of(word) for word in before)


_TIED = re.compile(r"\s?[/|]\s?|\s[-–]\s")
_LIBRARY_PARTS = 3
_CARDS = re.compile(r"[Cc]redit\s?[/-]\s?[a-z]")
_HANDED = re.compile(rf"/\s?(?:{words('inside')})\b[\s/]", re.IGNORECASE)
_VIA = re.compile(rf"\s(?:{words_of('via')})\s")
# "Ann Lee at work (Photo by Bo Hill/AP)", "Ann Lee. | Bo Hill/AP": what stands before is what the picture shows.
_CAPTION_FIRST = re.compile(
    rf"\S\s*[(\[](?:{words('bracketed')})\b(?:[:/]| (?:{words('bracketed-by')}))"
    r"|[.!?”»\"]\s*\||[^\s:]\s*[©ⓒ]",
    re.IGNORECASE,
)


def _unopened(inner: str, plain: str, start: int) -> CreditMark | None:
    """Without an opener a line is a credit when an agency stands in it and all parts read as names."""
    tail = _PHOTOGRAPHED.search(inner) if len(inner) < _LONGEST_EAST and not inner.isascii() else None
    if tail is not None and _is_maker_east(inner[: tail.start()]):
        return read_names(inner[: tail.start()], plain, "photo", "east-tail", start, opened=True)
    if inner.startswith(("AP Photo", "AFP Photo")) and re.match(r"(?:AP|AFP) Photo\b", inner):
        return read_names(inner, plain, "photo", "ap-photo", start, opened=True)
    bare = _BARE_OPENER.match(inner)
    if bare is not None:
        parts = split_parts(inner[bare.end() :])
        if parts and (agency_of(parts[0]) or surely_person(parts[0])):
            return read_names(inner[bare.end() :], plain, "photo", "bare-opener", start, opened=True)
    if len(inner) > 120 or not holds_agency(inner):
        return None
    parts = split_parts(inner)
    if any(" " in part and is_opener_word(part.rpartition(" ")[2]) and not agency_of(part) for part in parts[:-1]):
        # "A pier at dawn Photo/Reuters" is a caption that runs into its credit.
        return None
    if not any(agency_of(part) or agency_of(part.removesuffix(".com")) for part in parts) or _CAPTION_FIRST.search(
        inner
    ):
        return None
    # "baylight77 / iStock.com": nothing but pictures comes from libraries, so their makers may be handles.
    handled = len(parts) <= _LIBRARY_PARTS and any(map(is_library, parts)) and _TIED.search(inner) is not None
    handled = handled and ":" not in inner and ". " not in inner
    # "Coast Guard of the Strait/Handout via Reuters": whoever gives pictures away may be anybody.
    given = _HANDED.search(inner) is not None
    mark = read_names(inner, plain, "photo", "agency", start, opened=handled or given)
    # "The roof of the mill Ann Lee/Reuters" is a caption that runs into its credit; "Ministry of … via AP" is none.
    longest = _NAME_WORDS + (4 if given else 2 if _VIA.search(inner) else 0)
    return mark if mark is not None and all(len(n.split()) <= longest for n in mark.creators) else None


def read_credit(text: str) -> CreditMark | None:
    """Read a string that is known to be a credit, as its element says: names need no opener. Rule `named`."""
    plain = without_notes(text).strip()
    if not plain or len(plain) > MAX_LINE or is_opener(plain):
        return None
    inner = plain[1:-1].strip() if plain[0] in "([（" and plain[-1] in ")]）" else plain
    if _CAPTION_FIRST.search(inner):
        return None
    mark = read_names(inner, plain, "photo", "named", text.index(plain), opened=True)
    return None if mark is not None and _RESERVED.search(inner) and _says_no_name(mark) else mark


def _says_no_name(mark: CreditMark) -> bool:
    """Whether the line names neither a person nor an agency."""
    return not mark.agencies and not any(is_person_like(name) for name in mark.creators)


def _surely(mark: CreditMark) -> bool:
    return bool(mark.agencies) or any(map(surely_person, mark.creators))


def is_opener(text: str) -> bool:
    """Whether the text is an opener and nothing else: "Foto:". The name then stands in the next element."""
    plain = text.strip(" ([")
    if not 2 < len(plain) <= _LONGEST_OPENER or not _OPENERS.begin(plain):
        return False
    return any((found := opener.pattern.match(plain)) and found.end() == len(plain) for opener in OPENERS)


def read_east_tail(text: str, start: int) -> CreditMark | None:
    """Who took the picture as Chinese and Japanese captions name them, at `start` of the caption; None for nobody."""
    return read_names(EAST_TAIL.sub("", text), text, "photo", "east-tail", start, opened=True)
