"""Whether a string looks like a person's name, an organisation, a desk or an agency."""

from __future__ import annotations

import re
from functools import lru_cache

from fonds.languages import scripts
from fonds.marks.persons.agencies import agency_of
from fonds.marks.persons.east import EAST, is_east_asian
from fonds.marks.persons.glued import parted
from fonds.marks.persons.job_titles import role_of
from fonds.marks.persons.words import (
    AMBIGUOUS_GIVEN,
    COMMON,
    DESK_WORDS,
    FIRST_OF_COMMANDS,
    INNER_PARTICLES,
    JOB_WORDS,
    ORGANISATION_WORDS,
    PARTICLES,
    PLACES,
    SUFFIXES,
    SURNAMES_TOO,
    TITLES,
    common_words,
    family_names,
    given_names,
    read,
)

# Names have two to five words beside particles; the gold of 138 news pages has none longer.
MAX_WORDS = 6
MAX_LENGTH = 60

_WORD = re.compile(rf"[^\W\d_](?:[^\W\d_]|['’ʼ`´.·‐‑{scripts.MARKS}{scripts.INDIC}-])*", re.UNICODE)
_CASELESS_SCRIPT = re.compile(f"[{scripts.CASELESS_WEST}]")
_INITIALS = re.compile(r"(?:[^\W\d_]\.-?){1,4}|[A-ZÀ-ÖØ-ÞА-Я]{1,2}")
_CODE = re.compile(r"[BCDFGHJKLMNPQRSTVWXZ]+")
_BAD = re.compile(
    r"[\d@#/\\<>{}\[\]|=_:;!?%&+*~\"“”„«»©®…]|https?|www\.|\.(?:com|org|net|de|fr)\b"
    # The names of licences: "CC BY-NC-ND".
    r"|\bcc[ -](?:by|0)\b|\bby-(?:nc|nd|sa)\b",
    re.IGNORECASE,
)


def is_person_like(text: str, *, opened: bool = False) -> bool:
    """Whether the whole string looks like one person's name, as printed.

    `opened` says that an opener ("By", "Photo:") stands before it: then scripts without capitals, capitals only and
    single words pass too, and words of headings that people are called as well ("Per", "Des"). Job titles, places,
    agencies, organisations and desks never do.
    """
    return 2 <= len(text) <= MAX_LENGTH + 20 and _is_person_like(text, opened)


# Cleaning and extraction ask about the same lines.
@lru_cache(maxsize=8192)
def _is_person_like(text: str, opened: bool) -> bool:  # noqa: FBT001  # a keyword would be part of the cache's key
    name = text.strip(" ,.·•–—-")
    if not 2 <= len(name) <= MAX_LENGTH or _BAD.search(name) or name.endswith(("'s", "’s")):
        return False
    if agency_of(name) or role_of(name) or name.casefold() in PLACES:
        return False
    if "," in name and _listed(name):
        return False
    if EAST.search(name):
        return is_east_asian(name, opened=opened)
    words = name.replace(",", " ").split()
    if not 1 <= len(words) <= MAX_WORDS or has_word(words, ORGANISATION_WORDS) or has_word(words, DESK_WORDS):
        return False
    if _CASELESS_SCRIPT.search(name):
        return _caseless(words, opened=opened)
    if len(parted(name)) > 1:
        return False
    return _cased(words, opened=opened)


def has_suffix(name: str) -> bool:
    """Whether a suffix follows the last comma: "Ann Lee, MD"."""
    return name.rpartition(",")[2].strip().split(" ")[0].casefold() in SUFFIXES


def _listed(name: str) -> bool:
    """Whether the comma parts names or a name from an agency rather than a family from a given name or a suffix."""
    head, _, behind = (part.strip() for part in name.partition(","))
    if has_suffix(name):
        return False
    return " " in head or agency_of(head) is not None or behind.split(" ")[0].casefold() not in given_names()


# "Krieg in der Ukraine": inside names it stands only before the Dutch article ("Jan in 't Veld").
_IN = re.compile(r"\bin (?!['’]t |het )")


def _cased(words: list[str], *, opened: bool) -> bool:
    core = [w for w in words if w.strip(".,").casefold() not in SUFFIXES and w.rstrip(".").casefold() not in TITLES]
    solid = [w for w in core if w.casefold() not in PARTICLES and w not in INNER_PARTICLES]
    first = words[0].casefold()
    # "By Cher": French letters begin with the word, and no command has one word.
    commands = first in FIRST_OF_COMMANDS and not (opened and len(words) == 1 and first in given_names())
    if commands or (not opened and _IN.search(" ".join(words))):
        return False
    if (
        not solid
        or has_word(_uncommon(solid, opened=opened), COMMON)
        or has_word(solid, JOB_WORDS)
        or not all(_WORD.fullmatch(w) for w in core)
    ):
        return False
    if not all(w[0].isupper() or ("-" in w and w.split("-")[-1][:1].isupper()) for w in solid):
        return opened and _is_small(solid, core)
    full = [w for w in solid if not _INITIALS.fullmatch(w)]
    if len(solid) == 1:
        return opened and len(solid[0]) > 2 and not solid[0].isupper()
    if not full:
        return False
    # "MDR THÜRINGEN", "BBC Radio": capitals without a vowel are a code, and no person's name begins with one.
    if len(solid[0]) in (3, 4) and _CODE.fullmatch(solid[0]):
        return False
    # "Andrew Robertson vom FC Liverpool": initials stand before other names, clubs' and parties' codes behind them.
    if not opened and any(len(w) == 2 and w.isupper() for w in solid[2:]):
        return False
    return opened or not all(w.isupper() for w in full) or len(full) == 1


def _is_small(solid: list[str], core: list[str]) -> bool:
    """ "viktor hedlund", "Cindy mangomini": some people write all of their name small, or the family's."""
    if len(solid) != 2 or not all(len(word) > 2 for word in core) or not solid[1].islower():
        return False
    return all(w.islower() for w in core) or (solid[0].casefold() in given_names() and solid[1] not in common_words())


def _caseless(words: list[str], *, opened: bool) -> bool:
    """Names in scripts without capitals. Where no opener shows one, a listed given name must begin it."""
    if not 2 <= len(words) <= (_MOST_CASELESS if opened else _MOST_WITH_COMMON) or has_word(words, COMMON):
        return False
    last = words[-1].strip(_POINTS).replace("\u05be", "-").split("-")
    return opened or words[0].strip(_POINTS) in given_names() or any(part in family_names() for part in last)


_MOST_CASELESS, _POINTS = 5, ".,'’"


def _uncommon(words: list[str], *, opened: bool) -> list[str]:
    """The words without those that the other end shows to be names: "Jon King", "April Bergqvist"."""
    if not 2 <= len(words) <= _MOST_WITH_COMMON:
        return words
    first, last = words[0].casefold(), words[-1].casefold()
    if len(words) == _MOST_WITH_COMMON and words[1].casefold() in AMBIGUOUS_GIVEN and last not in common_words():
        # "Trần Thu Hà".
        words = [words[0], words[-1]]
    known = first in given_names() or (opened and first in AMBIGUOUS_GIVEN)
    if known and (last in SURNAMES_TOO or (opened and last in family_names() and last in COMMON)):
        # "June Green": both are words and names.
        return words[1:-1] if first in AMBIGUOUS_GIVEN else words[:-1]
    if first not in AMBIGUOUS_GIVEN:
        return words
    # "By Des Kelloway", "Per Lundestad": no list holds all family names.
    sure = last in family_names() or ((opened or first in given_names()) and last not in common_words())
    return words[1:] if sure else words


# Common words are told from names in names of two words or three.
_MOST_WITH_COMMON = 3


def has_word(words: list[str], table: frozenset[str]) -> bool:
    return any(w.strip(".,'’()").casefold() in table for w in words)


_DESK_ENDS = tuple(sorted(read("desk-ending")))
_OUTLET = re.compile(r"\.(?:\w{2,3}|info)$|\.(?:com|net|org)\b|[&\d]|" + "|".join(sorted(read("organisation-inside"))))


def kind_of(name: str) -> str:
    """`agency`, `desk`, `organisation` or `person`, by the words of the name."""
    words = name.replace("/", " ").replace("-", " ").split()
    if agency_of(name):
        return "agency"
    if has_word(words, DESK_WORDS) or name.endswith(_DESK_ENDS):
        return "desk"
    if has_word(words, ORGANISATION_WORDS) or _OUTLET.search(name):
        return "organisation"
    return "person"


# Scripts whose names stand in no list of given names.
_UNLISTED = re.compile(f"[{scripts.CASELESS}]")


def has_given_name(name: str) -> bool:
    """Whether the name begins with a given name, or is in a script whose names stand in no list."""
    first = name.split(maxsplit=1)[0].casefold().strip(".")
    parts = first.split("-")
    return first in given_names() or all(p in given_names() for p in parts) or bool(_UNLISTED.match(name))


def may_be_given(name: str) -> bool:
    return name.split(maxsplit=1)[0].casefold() in AMBIGUOUS_GIVEN
