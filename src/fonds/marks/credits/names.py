"""The names in a credit line: its parts, and which of them are people, agencies, or no names at all."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from fonds.marks.credits.openers import field_of, is_opener_word
from fonds.marks.credits.parts import houses_in, split_parts
from fonds.marks.credits.words import word_set, words
from fonds.marks.persons.agencies import agency_of
from fonds.marks.persons.job_titles import role_of
from fonds.marks.persons.names import has_word, is_person_like
from fonds.marks.persons.words import COMMON, ORGANISATION_WORDS
from fonds.marks.rights.reserved import ALL_RESERVED

MAX_PARTS = 10
# Of a whole line, and of a name in it.
MAX_LINE, MAX_WORDS = 150, 8
EAST_TAIL = re.compile(rf"\s?(?:{words('tail')})$")
# Buttons of galleries that copies glue to a caption's end.
_BUTTON = re.compile(rf"\s(?:{words('button')}|--\w+--.{{0,20}})$", re.IGNORECASE)
_NOTE = re.compile(rf"\s*[(\[（](?:{words('note')}|{words('place')})[)\]）]\s*", re.IGNORECASE)
# Picture libraries whose name alone, in brackets at the end of a paragraph, is a credit: no news comes from them.
_LIBRARIES = frozenset(
    {
        "Getty Images", "Alamy", "Shutterstock", "iStock", "Adobe Stock", "Unsplash", "Pexels", "Pixabay",
        "Depositphotos", "Dreamstime", "Flickr", "Wikimedia Commons", "Freepik", "PantherMedia", "Thinkstock",
        "Stocksy", "123RF",
    }
)  # fmt: skip
_LABEL = re.compile(rf"(?:{words('label')})\s?[:/]?\s+", re.IGNORECASE)
_RIGHTS_WORDS = re.compile(rf"\b(?:{ALL_RESERVED}|{words('inside')})\b\.?", re.IGNORECASE)
# What stands in elements and lines of credits but names nobody.
_NO_CREDIT = re.compile(
    rf"\d[.:]\d\d|\b(?:19|20)\d\d\b|\b(?:{words('nobody')}|jpe?g|png|pdf)\b|[!?\t]"
    rf"|^(?:{words('nobody-whole')})s?$",
    re.IGNORECASE,
)
# "Photo: Ann Lee. Styling: Bo Hill": another field of the line begins.
_NEXT_FIELD = re.compile(r"\.\s+(?=[^\W\d_][\w-]{2,20}\s?:\s)")
_ADDRESS = re.compile(r"(?:www\.)?[\w-]+(?:\.[\w-]+)*\.[a-z]{2,4}")
# Parts of credit lines that say what the picture is, not who made it.
_STATUS = word_set("status")
# Who gave a picture where nobody is named: "Foto: privat" is a credit line without a name.
_UNNAMED = word_set("unnamed")
# "Text: Ann Lee, Fotos: Bo Hill" the other way round: who wrote the words is no maker of the picture.
_WORDS_BY = re.compile(rf"[^,;/|()]{{3,40}}\((?:{words('text')})\)\s*+[,;/|]?\s*+", re.IGNORECASE)
# Papers whose names are words for pictures.
_PAPERS = frozenset({"BILD"})
# "Associated Press, Nov. 3"
_DAY = re.compile(r"[A-ZÀ-Þ][a-zà-ÿ]{2,8}\.?\s\d{1,2}|\d{1,2}\.?\s[A-ZÀ-Þ][a-zà-ÿ]{2,8}")
# Where people post what they made: beside a name, behind an opener.
_SERVICES = frozenset({"instagram", "facebook", "twitter", "x", "youtube", "tiktok", "telegram", "linkedin"})
_HANDLE = re.compile(r"@?[^\W_][\w.-]{3,30}")
# Broadcasters and papers sign with their initials: "Foto: WDR/Jonas Weber".
_CODE = re.compile(r"[A-ZÄÖÜ]{2,5}")
# "iFixit"
_INNER_CAPITAL = re.compile(r"[a-z]{1,2}[A-Z][A-Za-z]{2,20}")
_EDGES = " .,:;©'\"‘’“”"
_FIELD = re.compile(r"[^\W\d_]{3,20}\s?:\s")
_PROSE = re.compile(r"\b[a-zäöüß]{3,}\s[a-zäöüß]{2,}\s[a-zäöüß]{3,}")
_LICENCE = re.compile(
    r"\b(?:CC[ -]?(?:BY|0|Zero)(?:[ -](?:NC|ND|SA))*(?:[ -]?\d\.\d"
    rf"(?: (?:de|at|ch|us|uk|fr|es|it|nl|au|ca|jp)\b)?)?|{words('licence')}"
    r"|Creative Commons[\w .-]{0,30}|(?:Unsplash|Pexels|Pixabay) Licen[sc]e)",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class CreditMark:
    """A credit. `start` and `end` are its place in the string that was asked; `credit_line` is without the opener."""

    credit_line: str
    raw: str
    creators: tuple[str, ...]
    agencies: tuple[str, ...]
    kind: str
    rule: str
    ambiguous: bool = False
    rights: str | None = None
    start: int = 0
    end: int = 0


def is_library(agency: str) -> bool:
    """Whether the name is a picture library's: "Unsplash" is, "Reuters" is not."""
    return (
        agency_of(agency) or agency_of(agency.removesuffix(".com"))
    ) in _LIBRARIES and agency.casefold() != "wikipedia"


def read_names(
    rest: str, raw: str, kind: str, rule: str, start: int, *, opened: bool, rights: str | None = None
) -> CreditMark | None:
    """Read what is behind an opener, or a string known to be a credit when `opened`: None where it names nobody."""
    line = _one_line(rest.replace("&nbsp;", " ") if "&" in rest else rest, told=rule in _TOLD_BY_PLACE)
    if not line or len(line) > MAX_LINE or _PROSE.search(line.replace("ourtesy of the ", "")):
        return None
    if opened and line.casefold() in _UNNAMED and rule not in _TOLD_BY_PLACE:
        return CreditMark(line, raw, (), (), kind, rule, start=start, end=start + len(raw))
    licence = _LICENCE.search(line)
    plain = _WORDS_BY.sub("", line) if "(" in line else line
    bare = _without_opener(_RIGHTS_WORDS.sub("", _LICENCE.sub("", plain)))
    parts = split_parts(bare)
    if not parts or len(parts) > MAX_PARTS:
        return None
    found = _Names(parts, houses_in(bare), opened=opened)
    for part in _of_pictures(parts):
        if not found.take(part):
            return None
    creators, agencies = found.creators, found.agencies
    if not creators and not agencies:
        return None
    if kind == "graphic" and not agencies and any(_DIGIT.search(name) for name in creators):
        # "Graphics: Bayvision GX 1060, 4 GB" is what a machine needs.
        return None
    statement = rights or (licence[0].strip() if licence else None)
    return CreditMark(
        line, raw, _unique(creators), _unique(agencies), kind, rule, found.ambiguous, statement, start, start + len(raw)
    )


def _one_line(text: str, *, told: bool) -> str:
    """Without buttons and brackets that say which picture is meant, up to where something else begins.

    Nothing where `told` by place alone: what stands before a keyword then is no name.
    """
    first, *others = _NEXT_FIELD.split(text)
    for other in others:
        if field_of(other) is None:
            break
        if told:
            return ""
        first = f"{first}; {other}"
    return _BUTTON.sub("", _NOTE.sub(" ", first)).strip(" .,;:|")


def _without_opener(text: str) -> str:
    """An opener may stand behind an opener, as in: Bild: Photo by Ann Lee on Unsplash"""
    nested = field_of(text)
    return nested[1] if nested is not None and nested[0] == "photo-by" else text


def _of_pictures(parts: list[str]) -> Iterator[str]:
    """The parts that name makers of pictures, without their keywords: "Ann Lee, Illustration: Bo Hill, Text: Cy Dorn".

    What follows a keyword that is none of pictures belongs to that, until the next.
    """
    foreign, first = False, True
    for part in parts:
        field = field_of(part)
        if field is not None and (field[0] != "photo-blank" or ":" in part) and not _LABEL.match(part):
            foreign = False
            yield field[1]
        elif _FIELD.match(part):
            giver = _SOURCE_FIELD.match(part)
            named = giver is not None and _agency(part[giver.end() :]) is not None
            foreign = not named
            if giver is not None and named:
                yield part[giver.end() :]
            elif first:
                yield part
        elif not foreign:
            yield part
        first = False


class _Names:
    """Sorts the parts of a line into makers and agencies."""

    def __init__(self, parts: list[str], houses: frozenset[str], *, opened: bool) -> None:
        self.houses = houses
        self.creators: list[str] = []
        self.agencies: list[str] = []
        self.ambiguous = False
        self._opened = opened
        self._solid = sum(part.casefold() not in _STATUS for part in parts)
        # Beside somebody who is known a handle is one, too.
        self._beside = opened and len(parts) > 1 and any(map(_is_known, parts))

    def take(self, part: str) -> bool:
        """Whether the part may stand in a credit line; if it names somebody, it is taken."""
        name = EAST_TAIL.sub("", _LABEL.sub("", part, count=1) if _LABEL.match(part) else part).strip(_EDGES)
        folded = name.casefold()
        if not any(map(str.isalpha, name)) or folded in _STATUS or _DAY.fullmatch(name):
            return True
        if is_opener_word(name) and name not in _PAPERS:
            # "Ann Lee / Bay Courier; photographs via Getty Images", "写真・図版"
            return True
        house = folded == "pool" or part in self.houses or _agency(name)
        if house or (self._opened and self._solid > 1 and folded in _SERVICES):
            self.agencies.append(name)
            return True
        words = name.split()
        handle = _HANDLE if self._beside else _INNER_CAPITAL
        if is_person_like(name, opened=True) or (
            # Stock photographers go by handles: "Photo by ipop99 / Getty Images".
            self._opened and len(words) == 1 and not _CODE.fullmatch(name) and handle.fullmatch(name)
        ):
            self.creators.append(name)
            return True
        named = _capitalised(words) or _ADDRESS.fullmatch(name) or (self._beside and _holds_code(words))
        nobody = _NO_CREDIT.search(name) is not None and name not in _PAPERS
        if not self._opened or not named or len(words) > MAX_WORDS or nobody or role_of(name):
            return False
        self.creators.append(name)
        # "Ann Lee Media Assignments": a person's name with an organisation's word behind it.
        organised = len(words) >= 4 and has_word(words[2:], ORGANISATION_WORDS)
        self.ambiguous = self.ambiguous or (organised and is_person_like(" ".join(words[:2])))
        return True


# How `read_credit` and its like are told: no opener stands before the line.
_TOLD_BY_PLACE = frozenset({"named", "east-tail", "agency"})
_SOURCE_FIELD = re.compile(rf"(?:{words('source-field')})\s?:\s", re.IGNORECASE)
_DIGIT = re.compile(r"\d")


def _holds_code(words: list[str]) -> bool:
    """ "bayview TPX", "studio BCR": few words, one of them in capitals, beside somebody who is known."""
    return len(words) <= 3 and any(_CODE.fullmatch(w) for w in words) and not has_word(words, COMMON)


def _agency(part: str) -> str | None:
    return agency_of(part) or agency_of(part.removesuffix(".com"))


def _is_known(part: str) -> bool:
    return bool(_agency(part) or is_person_like(part) or _CODE.fullmatch(part) or part.casefold() in _SERVICES)


def _unique(names: list[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(names))


# What may stand small inside the names of houses: "Coast Guard of the Strait".
_SMALL = word_set("small")


def _capitalised(words: list[str]) -> bool:
    """Whether the words read as a name of something: capitals, digits, caseless scripts; small words only between."""
    big = [w for w in words if not w[0].isalpha() or not w[0].islower() or w in ("dpa", "epd", "laif")]
    small = [w for w in words if w not in big]
    if has_word(small, COMMON - _SMALL):
        return False
    most = 2 if _SMALL.issuperset(small) else 1
    return bool(big) and len(small) <= max(most, len(big) // 2) and words[0] in big
