"""The names in a credit line: its parts, and which of them are people, agencies, or no names at all."""

from __future__ import annotations

import re
from dataclasses import dataclass

from fonds.marks.persons.agencies import agency_of
from fonds.marks.persons.job_titles import role_of
from fonds.marks.persons.names import has_word, is_person_like
from fonds.marks.persons.words import COMMON, ORGANISATION_WORDS, given_names
from fonds.marks.rights.reserved import ALL_RESERVED

MAX_PARTS = 10
EAST_TAIL = re.compile(r"\s?(?:撮影|摄影?|攝影?|提供|기자|特派員撮影|記者撮影|／撮影|제공|촬영)$")
# Buttons of galleries that copies glue to a caption's end.
_EXPANDER = re.compile(
    r"\s(?:vis mer|show more|read more|mehr anzeigen|(?:hide|toggle|show) caption|enlarge (?:this )?image"
    r"|(?:bild )?vergrößern|--\w+--.{0,20})$",
    re.IGNORECASE,
)
_NOTE = re.compile(
    r"\s*[(\[](?:bild(?:er)?|fotos?|photos?|v[ií]deos?|archiv|archivbild|archivfoto|symbolbild|symbolfoto"
    r"|file|handout|archives?|archivo|dpa-archiv|ai|ki)[)\]]\s*",
    re.IGNORECASE,
)
_SPLIT = re.compile(
    r"\s*[/|｜／;·•©]\s*|(?:\s+|^)(?:via|vía|für|pour)\s+(?:the\s)?"
    r"|\s*,(?!\s*(?:Jr|Sr|II|III|Inc|Ltd|LLC|MD|PhD)\b)\s*|[.;]\s+(?=Courtesy\b)"
    r"|\s+[-–—]\s+|\s*[()（）\[\]]\s*|\s+in collaboration with\s+",
)
# "新华社记者 王刚", "新华社发（王刚摄）": agency, then who works for it.
_OF_AGENCY = re.compile(r"([社報报聞闻])(?:记者|記者|发|發|特派員)\s?")
_VIA = re.compile(r"^via\s+(?:the\s)?", re.IGNORECASE)
# Persons are joined by these; museums and companies bear them in their names.
_JOINED = re.compile(r"(?<!\s)\s+(?:and|und|et|&|y|e|og|och|en|i|и|és|ve)\s+")
# "Josh Reed von Pexels", "Ann Lee on Unsplash"
_AT_AGENCY = re.compile(r"(.{3,40}?)\s(?:von|from|on|auf|by|de|di|su|op|på|at|bei)\s(.{2,30})")
# "Ann Lee for The Bay Courier"
_FOR_PAPER = re.compile(r"(.{3,40}?)\s+for\s+((?:the\s)?[A-Z][\w.]+(?:\s[A-Z][\w.]+){0,3})", re.IGNORECASE)
# Picture libraries whose name alone, in brackets at the end of a paragraph, is a credit: no news comes from them.
_LIBRARIES = frozenset(
    {
        "Getty Images", "Alamy", "Shutterstock", "iStock", "Adobe Stock", "Unsplash", "Pexels", "Pixabay",
        "Depositphotos", "Dreamstime", "Flickr", "Wikimedia Commons", "Freepik", "PantherMedia", "Thinkstock",
        "Stocksy", "123RF",
    }
)  # fmt: skip
_LABEL = re.compile(
    r"(?:copyright(?:\s(?:19|20)\d\d)?(?:\sthe)?|courtesy(?: of)?(?: the)?|photo illustration by|illustration by"
    r"|AP Photo|AFP Photo|AP Foto|Photo by|Foto|Photo|Fot\."
    r"|Image|Bild|by|von)\s?[:/]?\s+",
    re.IGNORECASE,
)
_RIGHTS_WORDS = re.compile(
    rf"\b(?:{ALL_RESERVED}|file photo|handout|archive|archiv)\b\.?",
    re.IGNORECASE,
)
# What stands in elements and lines of credits but names nobody.
_NO_CREDIT = re.compile(
    r"\d[.:]\d\d|\b(?:19|20)\d\d\b|\b(?:uhr|link|copy|updated|posted|published|kolumne|kommentar"
    r"|credits?|source|quelle|impressum|datenschutz|home|share|teilen"
    r"|anhören|ausloggen|read more|mehr|stand|subscribe"
    r"|jpe?g|png|pdf)\b|[!?\t]|^(?:by|foto|photo|bild|image|copyright|archiv)s?$",
    re.IGNORECASE,
)
# "Photo: Ann Lee. Styling: Bo Hill": another field of the line begins.
_NEXT_FIELD = re.compile(r"\.\s+(?=[^\W\d_][\w-]{2,20}\s?:\s)")
_ADDRESS = re.compile(r"(?:www\.)?[\w-]+(?:\.[\w-]+)*\.[a-z]{2,4}")
# Parts of credit lines that say what the picture is, not who made it.
_STATUS = frozenset(
    {
        "file", "file photo", "archiv", "archive", "archives", "archivbild", "archivfoto", "symbolbild", "symbolfoto",
        "handout", "stock", "screenshot", "screen grab", "illustration", "montage", "dpa-tmn", "arkiv", "arkivfoto",
        "archivo", "license", "licence", "lizenz", "n/a", "na", "various", "diverse", "pressemitteilung",
    }
)  # fmt: skip
# Who gave a picture where nobody is named: "Foto: privat" is a credit line without a name.
_UNNAMED = frozenset(
    {"privat", "private", "privé", "privée", "privato", "privado", "zvg", "z.v.g", "zvg.", "pr", "d.r", "dr"}
)
# "Text: Ann Lee, Fotos: Bo Hill" the other way round: who wrote the words is no maker of the picture.
_WORDS_BY = re.compile(r"[^,;/|()]{3,40}\((?:texte?|text[eo]|testo|words|story|tekst)\)\s*+[,;/|]?\s*+", re.IGNORECASE)
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
# An opener behind an opener, as in: Bild: Photo by Ann Lee on Unsplash
_NESTED = re.compile(r"^(?:photos?|fotos?|images?|pictures?) (?:by|von)\s", re.IGNORECASE)
_EDGES = " .,:;©'\"‘’“”"
_FIELD = re.compile(r"[^\W\d_]{3,20}\s?:\s")
_PROSE = re.compile(r"[a-zäöüß]{3,}\s[a-zäöüß]{2,}\s[a-zäöüß]{3,}")
_LICENCE = re.compile(
    r"\b(?:CC[ -]?(?:BY|0|Zero)(?:[ -](?:NC|ND|SA))*(?:[ -]?\d\.\d"
    r"(?: (?:de|at|ch|us|uk|fr|es|it|nl|au|ca|jp)\b)?)?|public domain|gemeinfrei"
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


def split_parts(text: str) -> list[str]:
    """The parts of a credit line: `A / B / C`, `A via B`, `A, B`, `A (B)`."""
    text = _OF_AGENCY.sub(r"\1/", text)
    whole = [text] if agency_of(text) and " via " not in text else _SPLIT.split(text)
    parts = [_VIA.sub("", part.strip(" .,:;©")) for part in whole if part and part.strip(" .,:;©")]
    return [each for part in parts for each in _persons_apart(part)]


def _persons_apart(part: str) -> list[str]:
    """Persons joined by "and" one by one; where a piece is neither person nor agency the part stays whole."""
    pieces = _JOINED.split(part)
    apart = len(pieces) > 1 and all(agency_of(p) or (" " in p and (" & " in part or is_person_like(p))) for p in pieces)
    if apart:
        return pieces
    worked = _FOR_PAPER.fullmatch(part)
    if worked is not None and surely_person(worked[1]):
        return [worked[1], worked[2].removeprefix("the ")]
    at = _AT_AGENCY.fullmatch(part)
    return [at[1], at[2]] if at is not None and agency_of(at[2]) and not agency_of(part) else [part]


def is_library(agency: str) -> bool:
    """Whether the name is a picture library's: "Unsplash" is, "Reuters" is not."""
    return (
        agency_of(agency) or agency_of(agency.removesuffix(".com"))
    ) in _LIBRARIES and agency.casefold() != "wikipedia"


def read_names(
    rest: str, raw: str, kind: str, rule: str, start: int, *, opened: bool, rights: str | None = None
) -> CreditMark | None:
    rest = rest.replace("&nbsp;", " ") if "&" in rest else rest
    line = _EXPANDER.sub("", _NOTE.sub(" ", _NEXT_FIELD.split(rest, maxsplit=1)[0])).strip(" .,;:|")
    if not line or len(line) > 150 or _PROSE.search(line.replace("ourtesy of the ", "")):
        return None
    if opened and line.casefold() in _UNNAMED and rule not in _TOLD_BY_PLACE:
        return CreditMark(line, raw, (), (), kind, rule, start=start, end=start + len(raw))
    creators: list[str] = []
    agencies: list[str] = []
    ambiguous = False
    licence = _LICENCE.search(line)
    plain = _WORDS_BY.sub("", line) if "(" in line else line
    parts = split_parts(_NESTED.sub("", _RIGHTS_WORDS.sub("", _LICENCE.sub("", plain))))
    if not parts or len(parts) > MAX_PARTS:
        return None
    solid = [part for part in parts if part.casefold() not in _STATUS]
    # Beside somebody who is known a handle is one, too.
    beside = opened and len(parts) > 1 and any(map(_is_known, parts))
    for part in parts:
        name = EAST_TAIL.sub("", _LABEL.sub("", part, count=1) if _LABEL.match(part) else part).strip(_EDGES)
        if not any(map(str.isalpha, name)) or name.casefold() in _STATUS or _DAY.fullmatch(name):
            continue
        if name.casefold() == "pool":
            agencies.append(name)
            continue
        if _FIELD.match(name) and (creators or agencies):
            giver = _SOURCE_FIELD.match(name)
            if giver is not None and _agency(name[giver.end() :]):
                agencies.append(name[giver.end() :])
                continue
            # "Photo: Ann Lee, Date: 3 May": another field of the line begins.
            break
        if _agency(name) or (opened and len(solid) > 1 and name.casefold() in _SERVICES):
            agencies.append(name)
            continue
        if is_person_like(name, opened=True):
            creators.append(name)
            continue
        words = name.split()
        handle = _HANDLE if beside else _INNER_CAPITAL
        if opened and len(words) == 1 and not _CODE.fullmatch(name) and handle.fullmatch(name):
            # Stock photographers go by handles: "Photo by ipop99 / Getty Images".
            creators.append(name)
            continue
        named = _capitalised(words) or _ADDRESS.fullmatch(name) or (beside and _holds_code(words))
        if (
            not opened
            or not named
            or len(words) > 8
            or (_NO_CREDIT.search(name) and name not in _PAPERS)
            or role_of(name)
        ):
            return None
        creators.append(name)
        # "Ann Lee Media Assignments": a person's name with an organisation's word behind it.
        person_first = (
            len(words) >= 4 and is_person_like(" ".join(words[:2])) and has_word(words[2:], ORGANISATION_WORDS)
        )
        ambiguous = ambiguous or person_first
    if not creators and not agencies:
        return None
    if kind == "graphic" and not agencies and any(_DIGIT.search(name) for name in creators):
        # "Graphics: Bayvision GX 1060, 4 GB" is what a machine needs.
        return None
    statement = rights or (licence[0].strip() if licence else None)
    return CreditMark(
        line, raw, _unique(creators), _unique(agencies), kind, rule, ambiguous, statement, start, start + len(raw)
    )


# How `read_credit` and its like are told: no opener stands before the line.
_TOLD_BY_PLACE = frozenset({"named", "east-tail", "agency"})
_SOURCE_FIELD = re.compile(r"(?:source|quelle|via|agentur|agency)\s?:\s", re.IGNORECASE)
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


def _capitalised(words: list[str]) -> bool:
    """Whether the words read as a name of something: capitals, digits, caseless scripts; small words only between."""
    big = [w for w in words if not w[0].isalpha() or not w[0].islower() or w in ("dpa", "epd", "laif")]
    small = [w for w in words if w not in big]
    if has_word(
        small, COMMON - {"of", "the", "and", "for", "de", "der", "la", "le", "el", "und", "et", "des", "am", "im"}
    ):
        return False
    return bool(big) and len(small) <= max(1, len(big) // 2) and words[0] in big


def surely_person(part: str) -> bool:
    """Whether the part of a line is a person's name that begins with a listed given name."""
    first = part.split(maxsplit=1)[0].casefold() if part.strip() else ""
    return is_person_like(part) and first in given_names()
