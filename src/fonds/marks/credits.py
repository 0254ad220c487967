"""Picture credits: lines, or ends of captions, that say who made a picture."""

from __future__ import annotations

import re
from functools import lru_cache

from fonds.marks.agencies import agency_of, holds_agency
from fonds.marks.credit_names import EAST_TAIL, CreditMark, read_names, split_parts, surely_person
from fonds.marks.credit_openers import OPENERS

# The longest credit line in the gold of 138 news pages has 110 characters.
MAX_LINE = 200
# Names in the gold of 138 news pages have up to this many words; longer ones stand behind openers only.
_NAME_WORDS = 4

# Most lines begin with no opener; one pattern asks for all.
_ANY_OPENER = re.compile("|".join(f"(?:{opener.words})" for opener in OPENERS), re.IGNORECASE)
# The site's own copyright line: "© 2025 The Bay Courier. All rights reserved."
_SITE_RIGHTS = re.compile(
    r"rights reserved|rechte vorbehalten|droits réservés|derechos reservados|diritti riservati|\b(?:19|20)\d\d\b",
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
    plain = line.strip().lstrip("/")
    if not plain or len(plain) > MAX_LINE or "\n" in plain:
        return None
    start = line.index(plain)
    bracketed = plain[0] in "([（" and plain[-1] in ")]）"
    inner = plain[1:-1].strip() if bracketed else plain
    for opener in OPENERS if _ANY_OPENER.match(inner) else ():
        match = opener.pattern.match(inner)
        if match is not None:
            rest = inner[match.end() :]
            if opener.rule == "copyright" and _SITE_RIGHTS.search(inner):
                return None
            rights = inner if opener.rule == "copyright" else None
            mark = read_names(rest, plain, opener.kind, opener.rule, start, opened=True, rights=rights)
            if mark is not None:
                return mark
    return _unopened(inner, plain, start)


# "Foto ANP", "Beeld Ann Lee / de Courier": an opener without its mark, in capitals as a line begins.
_BARE_OPENER = re.compile(
    r"(?:Fotos?|FOTOS?|Photos?|PHOTOS?|Beeld|Bild|Image|Picture|Pic|Fot|Kuva|Bilde|Billede|Imagen|Imagem|Photograph|Фото)\s"
    r"(?=[A-ZÀ-ÞА-Я])"
)


def _unopened(inner: str, plain: str, start: int) -> CreditMark | None:
    """Without an opener a line is a credit when an agency stands in it and all parts read as names."""
    tail = EAST_TAIL.search(inner) if len(inner) < 30 and not inner.isascii() else None
    if tail is not None:
        return read_names(inner[: tail.start()], plain, "photo", "east-tail", start, opened=True)
    if inner.startswith(("AP Photo", "AFP Photo")) and re.match(r"(?:AP|AFP) Photo\b", inner):
        return read_names(inner, plain, "photo", "ap-photo", start, opened=True)
    bare = _BARE_OPENER.match(inner)
    if bare is not None:
        parts = split_parts(inner[bare.end() :])
        if parts and (agency_of(parts[0]) or surely_person(parts[0])):
            return read_names(inner[bare.end() :], plain, "photo", "bare-opener", start, opened=True)
    if len(inner) > 120 or not holds_agency(inner) or not any(agency_of(part) for part in split_parts(inner)):
        return None
    mark = read_names(inner, plain, "photo", "agency", start, opened=False)
    # "The roof of the mill Ann Lee/Reuters" is a caption that runs into its credit.
    return mark if mark is not None and all(len(n.split()) <= _NAME_WORDS for n in mark.creators) else None


def read_credit(text: str) -> CreditMark | None:
    """Read a string that is known to be a credit, as its element says: names need no opener. Rule `named`."""
    plain = text.strip()
    if not plain or len(plain) > MAX_LINE:
        return None
    inner = plain[1:-1].strip() if plain[0] in "([（" and plain[-1] in ")]）" else plain
    return read_names(inner, plain, "photo", "named", text.index(plain), opened=True)


def read_east_tail(text: str, start: int) -> CreditMark | None:
    """Who took the picture as Chinese and Japanese captions name them, at `start` of the caption; None for nobody."""
    return read_names(EAST_TAIL.sub("", text), text, "photo", "east-tail", start, opened=True)
