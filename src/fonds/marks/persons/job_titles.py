"""Job titles as printed beside names."""

from __future__ import annotations

import re
from functools import lru_cache

from fonds.languages import scripts, section
from fonds.languages.rows import Beside, JobTitle
from fonds.marks.persons.words import given_names


def _words(part: str) -> frozenset[str]:
    rows: tuple[tuple[str, JobTitle], ...] = section("JOB_TITLES")
    return frozenset(word.casefold() for _, row in rows if row.part == part for word in row.words.split("|"))


# A line is a role when its last or first words are one of these and it is short.
_HEADS = _words("head")
# "Wirtschaftsredakteur", "krimireporter": heads that join what they are about.
_JOINED = tuple(_words("ending"))
# What may stand before or behind a head within a title.
_BESIDE = _words("beside")
_ADJECTIVES = tuple(_words("adjective"))
_EAST = _words("whole")
# Heads of which any two or three capitalised words make a title: "Harbour Correspondent". Longer lists meet headings.
_PRESS = _words("press")
_MAX_WORDS = 7
# "Ann LeeReporter": copies lose the blank between two elements.
_GLUED = re.compile(r"([^\d]{4,50}?[a-zà-öø-ÿß])([A-ZÀ-ÖØ-Þ][^\d]{4,50})$")
_BESIDE_ROWS: tuple[tuple[str, Beside], ...] = section("BESIDE_NAMES")


def _beside(kind: str) -> list[str]:
    return [word for _, row in _BESIDE_ROWS if row.kind == kind for word in row.words.split("|")]


_AT = re.compile(rf"(?<!\s)\s*(?:[,|]| (?:{'|'.join(_beside('title-at'))}) )\s*", re.IGNORECASE)


@lru_cache(maxsize=4096)
def _is_head(word: str) -> bool:
    return word in _HEADS or word.removesuffix("s") in _HEADS or word.endswith(_JOINED)


_CASE_CHANGE = re.compile(r"(?<=[a-zà-öø-ÿß])(?=[A-ZÀ-ÖØ-Þ])")
_MAX_TEXT = 200
_WORDS = re.compile(r"[^\W\d_][\w'’.-]*")


def _has_head(text: str) -> bool:
    """Whether a word of a title stands in the text at all: most texts have none, and asking is cheap."""
    parted = _CASE_CHANGE.sub(" ", text).casefold()
    for word in _WORDS.findall(parted):
        plain = word.strip(".'’")
        if _is_head(plain):
            return True
    return False


@lru_cache(maxsize=4096)
def role_of(text: str) -> str | None:
    """The job title as printed if the whole string is one ("- Editor-in-Chief" gives "Editor-in-Chief")."""
    plain = text.strip(" \t,;:|•·–—-()")
    if plain in _EAST:
        return plain
    words = _AT.split(plain)[0].replace("/", " ").split() if plain else []
    if not 1 <= len(words) <= _MAX_WORDS or len(plain) > 70:
        return None
    folded = [word.casefold().strip(".,'’") for word in words]
    rest = [word for word in folded if not _is_head(word)]
    if len(rest) == len(folded):
        return None
    return plain if all(word in _BESIDE or word.endswith(_ADJECTIVES) for word in rest) else None


_OPENING = frozenset(_beside("by"))


def role_line(text: str) -> str | None:
    """The job title when a whole line is one, its subject whatever it is: "- Harbour Correspondent"."""
    plain = text.strip(" \t,;:|•·–—-()")
    if role := role_of(plain):
        return role
    words = plain.split()
    # "Jane Doe Staff Writer", "By Jane DoeStaff Writer" name a person.
    if words and (
        (words[0].casefold() in given_names() and words[0].casefold() not in _BESIDE) or words[0].casefold() in _OPENING
    ):
        return None
    if not 2 <= len(words) <= 4 or len(plain) > 40 or words[-1].casefold() not in _PRESS:
        return None
    return plain if all(word[0].isupper() and word.isalpha() for word in words) else None


def starts_role(text: str) -> str | None:
    """The job title that a short line begins with, its place behind it: "Journalist i Paris"."""
    words = text.split()
    if not 2 <= len(words) <= _MAX_WORDS or not _is_head(words[0].strip(",").casefold()):
        return None
    return text if words[1].islower() else None


def split_role(text: str) -> tuple[str, str | None]:
    """A name and the role printed with it: "Ann Lee, Staff Writer", "Chief Critic Ann Lee", "Ann Lee (Reporter)"."""
    plain = text.strip()
    if len(plain) > _MAX_TEXT or not (_has_head(plain) or any(word in plain for word in _EAST)):
        return plain, None
    bracket = re.fullmatch(r"([^()]+?)\s*\(([^()]+)\)", plain)
    if bracket is not None and (role := role_of(bracket[2])):
        return bracket[1].strip(" ,"), role
    parts = re.split(r"(?<!\s)\s*[,|•·]\s*|(?<!\s)\s+[–—-]\s+", plain, maxsplit=1)
    if len(parts) == 2 and parts[0] and (role := role_of(parts[1])):
        return parts[0], role
    glued = _GLUED.match(plain)
    if glued is not None and (role := role_line(glued[2])):
        return glued[1], role
    words = plain.split()
    for cut in range(max(1, len(words) - 4), len(words)):
        if (role := role_of(" ".join(words[cut:]))) and cut >= 2:
            return " ".join(words[:cut]), role
    for cut in range(min(_MAX_WORDS, len(words) - 1), 0, -1):
        if (role := role_of(" ".join(words[:cut]))) and words[cut - 1].strip(":,").casefold() in _HEADS:
            return _behind_outlet(words[cut:]), role
    return plain, None


def _behind_outlet(words: list[str]) -> str:
    """The name behind a title and the outlet that follows it, in scripts without capitals: "כתבת הארץ דנה כהן"."""
    named = 2 < len(words) <= _MAX_WORDS and _CASELESS.search(words[0]) and words[0] not in given_names()
    return " ".join(words[1:] if named and words[1] in given_names() else words)


_CASELESS = re.compile(f"[{scripts.CASELESS_WEST}]")
