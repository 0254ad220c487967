"""Credits in captions that no opener and no agency tells: the place says that a name is one.

Only for texts known to be captions (of a figure, or labelled so): anywhere else these shapes are names of the news.
"""

from __future__ import annotations

import re
from dataclasses import replace

from fonds.marks.credits.lines import match_credit, read_credit
from fonds.marks.credits.names import CreditMark
from fonds.marks.credits.parts import surely_person
from fonds.marks.credits.words import without_notes, word_set, words
from fonds.marks.persons.agencies import agency_of
from fonds.marks.persons.east import is_east_asian
from fonds.marks.persons.names import has_word, is_person_like
from fonds.marks.persons.words import JOB_WORDS

_LEAST, _MAX_NAME = 3, 70
# "The pier at dawn. Kim Minsu, reporter": who stands under a picture so has taken it.
_REPORTER = re.compile(rf"(?:^|[.。\s/])([^\s\d.。,/]{{2,5}})\s?(?:{words('under-picture')})\.?$")
# Behind the last sentence: A storm over the bay. (Ann Lee); A storm. (BCTV); (The Bay Courier).
_BRACKET = re.compile(r"(?:^|[.!?…\"”»’)]\s*)[(\[（]([^()\[\]（）]{3,70})[)\]）]\.?$")
_BRACKET_ANYWHERE = re.compile(r"\s?[(\[（]([^()\[\]（）]{3,70})[)\]）]\.?$")
# "A storm over the bay / Foto Ann Lee"
_BARE = re.compile(rf"[/.|)–—]\s?((?:{words('bare')}) (?=[A-ZÀ-ÞА-Я]).{{4,60}}?)\.?$")
# "A storm over the bayANN LEE/PAP": capitals glued to a word in small letters.
_CAPITALS = "A-ZÀ-ÖØ-ÞĄĆĘŁŃŚŹŻČĎĚŇŘŠŤŮŽĐŐŰĞİŞȘȚ"
_GLUED = re.compile(rf"(?<=[^\W\d_{_CAPITALS}])([{_CAPITALS}]{{2}}[{_CAPITALS} .’'-]{{3,30}}/[A-Z/ ]{{2,20}})$")
# "A storm over the bay.Bay Vision / Getty Images": an agency's name ends what follows the last sentence.
_LAST = re.compile(
    r"[.!?…\"”»)]\s*((?:[A-ZÀ-Þ][^.!?/]{2,40}|(?<=\s)[a-z][\w-]{1,20}\.[a-z]{2,4})\s?/[^.!?/]{2,40}(?:\.com)?)$"
)
# "A storm over the bay. ANN LEE": nothing else follows a caption's last sentence.
_NAME_LAST = re.compile(r"[a-zß-ÿ\d)”»][.!?…]\s+([A-ZÀ-Þ][\w’'-]+(?:\s[A-ZÀ-Þ][\w’'.-]*){1,2})$")
# "Ann Lee / Solution Architect" is somebody whose words are quoted.
_JOBS = JOB_WORDS | word_set("quoted-job")
_PARTS = re.compile(r"\s?[/|]\s?")
# A studio under the picture that it made: "Ann Lee Photography".
_STUDIO = re.compile(rf"(?:[A-ZÀ-Þ][\w’'&-]*\s){{1,4}}(?:{words('studio')})")
_CODE = re.compile(r"[A-ZÄÖÜ]{2,5}")
# Said of people and pictures in brackets at a caption's end.
_SAID = re.compile(rf"\b(?:{words('said')})\b", re.IGNORECASE)


def read_caption_credit(text: str) -> CreditMark | None:
    """The credit that ends a caption, or is all of it, where `find_trailing_credit` finds none. Rule `slash`."""
    plain = without_notes(text).strip()
    if len(plain) <= _LEAST:
        return None
    reporter = _REPORTER.search(plain) if not plain.isascii() else None
    if reporter is not None and is_east_asian(reporter[1], opened=False):
        mark = read_credit(reporter[1])
        return _placed(mark, reporter[1], text) if mark is not None else None
    for pattern, says in _ENDS:
        match = pattern.search(plain)
        if match is not None and says(match[1]):
            mark = match_credit(match[1]) or read_credit(match[1])
            if mark is not None:
                return _placed(mark, match[1], text)
    named = _NAME_LAST.search(plain)
    if named is not None and (surely_person(named[1]) or (named[1].isupper() and is_person_like(named[1].title()))):
        mark = read_credit(named[1])
        return _placed(mark, named[1], text) if mark is not None else None
    if len(plain) <= _MAX_NAME and (_tells_maker(plain) or _STUDIO.fullmatch(plain)):
        mark = read_credit(plain)
        return _placed(mark, plain, text) if mark is not None else None
    return None


_GLUED_END = 60
# "… with the chair of the board.BCR / Weber": the blank went with the credit's element.
_GLUED_STOP = re.compile(r"[a-zß-ÿ\d)][.!?…][A-ZÀ-Þ][^.!?/]{1,40}/[^.!?/]{2,40}$")


def glued_end(text: str) -> bool:
    """Whether a name with a slash is glued to the text's end, as copies glue what was an element of its own."""
    if "/" not in text[-_GLUED_END:]:
        return False
    return _GLUED.search(text) is not None or _GLUED_STOP.search(text) is not None


def _placed(mark: CreditMark, raw: str, text: str) -> CreditMark:
    start = text.rindex(raw)
    return replace(mark, raw=raw, rule="slash", start=start, end=start + len(raw))


def _names_maker(inner: str) -> bool:
    """Whether what stands in brackets behind the last sentence reads as a name and says nothing of the picture."""
    words = inner.split()
    if _SAID.search(inner) and agency_of(inner) is None and not inner.endswith(("Photo", "Foto")):
        return False
    if len(words) > 5 or any(map(str.isdigit, inner)) or not words[0][0].isupper():
        return False
    return is_person_like(inner) or (words[-1][0].isupper() and ("," not in inner))


def _tells_maker(inner: str) -> bool:
    """ "Ann Lee/Bay Courier", "BCTV / Lee", "annlee / Getty Images", "Ann Lee for The Bay Courier"."""
    parts = _PARTS.split(inner)
    if len(parts) > 1 and "," in parts[0]:
        # "Ann Lee, The Bay Courier/Reuters"
        parts = [*parts[0].split(", "), *parts[1:]]
    if any(has_word(part.split(), _JOBS) for part in parts):
        return False
    if any(mark in inner for mark in "()%€$"):
        return False
    if not 2 <= len(parts) <= 4:
        worked = inner.split(" for ")
        return len(worked) == 2 and is_person_like(worked[0]) and " " in worked[0] and worked[1][:1].isupper()
    if any(len(part.split()) > 4 for part in parts) or not all(parts):
        return False
    # "Tomar Leeb/Courier": no blanks beside the slash, and two words before it.
    tight = len(parts) == 2 and " " in parts[0] and " / " not in inner and is_person_like(parts[0])
    code = any(_CODE.fullmatch(part) for part in parts) and inner.count(" ") <= 4
    return code or tight or any(agency_of(part.removesuffix(".com")) or surely_person(part) for part in parts)


def _slashed_names(inner: str) -> bool:
    parts = _PARTS.split(inner)
    persons = len(parts) == 2 and " " in parts[0] and all(map(is_person_like, parts))
    return _tells_maker(inner) or (persons and any(map(surely_person, parts)))


_ENDS = (
    (_BRACKET_ANYWHERE, _slashed_names), (_BRACKET, _names_maker), (_BARE, lambda _: True), (_GLUED, lambda _: True),
    (_LAST, _tells_maker),
)  # fmt: skip
