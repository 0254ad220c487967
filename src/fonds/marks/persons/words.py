"""Word lists that tell names of people from what else is written with capitals."""

from __future__ import annotations

from functools import cache
from importlib.resources import files

from fonds.languages import section
from fonds.languages.rows import NameWords, Places


def _words(*lines: str) -> frozenset[str]:
    return frozenset(" ".join(lines).casefold().split())


def read(part: str) -> frozenset[str]:
    """The words of a part of `NAME_WORDS` in all languages, folded."""
    rows: tuple[tuple[str, NameWords], ...] = section("NAME_WORDS")
    return _words(*(row.words for _, row in rows if row.part == part))


# Small words inside names: "Ludwig van Beethoven", "Ana de la Cruz", "Khalid bin Salman".
PARTICLES = read("particle")
# Those that begin other things when a capital begins them: "Maria de los Reyes", but "Los Angeles".
INNER_PARTICLES = read("inner")
SUFFIXES = read("suffix")
TITLES = read("title")
# Words that make a name an organisation. "Media Assignments" and the like follow a person's name in some credits.
ORGANISATION_WORDS = read("organisation")
DESK_WORDS = read("desk")
# Words of headings, menus and sentences: a string that holds one is no name.
COMMON = read("common")
# Words that begin commands and greetings, and inside names are names.
FIRST_OF_COMMANDS = read("command")
# Words of job titles: behind a name they are its role, and no name holds two.
JOB_WORDS = read("job")
# Common words that end many names: behind a listed given name they are the family's.
SURNAMES_TOO = read("family")
# What may stand before a capital inside a name's word, beside all of three letters or fewer.
GLUED_PREFIXES = read("prefix")
_PLACES: tuple[tuple[str, Places], ...] = section("PLACES")
# Cities and countries that stand where names stand (datelines, bylines with a place).
PLACES = frozenset(name for _, row in _PLACES for name in row.names.split("|"))


# Words of headings that people are called too. They tell a person only where something else does as well.
AMBIGUOUS_GIVEN = read("given")


@cache
def given_names() -> frozenset[str]:
    """Some 30,000 folded given names; made by training/given_names.py."""
    return frozenset(files("fonds.marks.persons").joinpath("given_names.txt").read_text("utf-8").split())


@cache
def family_names() -> frozenset[str]:
    """Some 29,000 folded family names; made by the same script."""
    return frozenset(files("fonds.marks.persons").joinpath("family_names.txt").read_text("utf-8").split())


@cache
def common_words() -> frozenset[str]:
    """Some 23,000 folded words of plain text that are seldom names; made by training/common_words.py."""
    return frozenset(files("fonds.marks.persons").joinpath("common_words.txt").read_text("utf-8").split())
