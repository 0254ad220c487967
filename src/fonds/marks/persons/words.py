"""Word lists that tell names of people from what else is written with capitals."""

from __future__ import annotations

from functools import cache
from importlib.resources import files

from fonds.languages import section
from fonds.languages.rows import NameWords


def _words(*lines: str) -> frozenset[str]:
    return frozenset(" ".join(lines).casefold().split())


def _read(part: str) -> frozenset[str]:
    rows: tuple[tuple[str, NameWords], ...] = section("NAME_WORDS")
    return _words(*(row.words for _, row in rows if row.part == part))


# Small words inside names: "Ludwig van Beethoven", "Ana de la Cruz", "Khalid bin Salman".
PARTICLES = _read("particle")
# Those that begin other things when a capital begins them: "Maria de los Reyes", but "Los Angeles".
INNER_PARTICLES = _read("inner")
SUFFIXES = _read("suffix")
TITLES = _read("title")
# Words that make a name an organisation. "Media Assignments" and the like follow a person's name in some credits.
ORGANISATION_WORDS = _read("organisation")
DESK_WORDS = _read("desk")
# Words of headings, menus and sentences: a string that holds one is no name.
COMMON = _read("common")
# Words that begin commands and greetings, and inside names are names.
FIRST_OF_COMMANDS = _read("command")
# Words of job titles: behind a name they are its role, and no name holds two.
JOB_WORDS = _read("job")
# Common words that end many names: behind a listed given name they are the family's.
SURNAMES_TOO = _read("family")
# What may stand before a capital inside a name's word, beside all of three letters or fewer.
GLUED_PREFIXES = _read("prefix")
# Cities and countries that stand where names stand (datelines, bylines with a place).
_PLACES = """
london | paris | berlin | madrid | rome | roma | moscow | москва | kyiv | kiev | київ | brussels | bruxelles |
brüssel | vienna | wien | zürich | zurich | bern | basel | genf | geneva | genève | washington | washington dc
| new york | los angeles | san francisco | chicago | boston | houston | tokyo | beijing | peking | shanghai |
hong kong | singapore | seoul | delhi | new delhi | mumbai | sydney | melbourne | toronto | ottawa | hamburg |
münchen | munich | köln | cologne | frankfurt | stuttgart | düsseldorf | dresden | leipzig | hannover | bremen
| milano | milan | torino | napoli | amsterdam | den haag | the hague | rotterdam | stockholm | oslo |
copenhagen | københavn | helsinki | warsaw | warszawa | prague | praha | budapest | bucharest | bucurești |
athens | istanbul | ankara | jerusalem | tel aviv | cairo | dubai | johannesburg | cape town | nairobi | lagos
| são paulo | rio de janeiro | buenos aires | mexico city | lisbon | lisboa | porto | lille | lyon | dublin |
edinburgh | manchester | belfast | united states | united kingdom | south africa | north korea | south korea |
saudi arabia | new zealand | san diego | las vegas | new orleans | sri lanka | costa rica | puerto rico |
great britain | new jersey | north carolina | south carolina | new mexico | west virginia | new hampshire |
rhode island | south dakota | north dakota
"""
PLACES = frozenset(" ".join(place.split()) for place in _PLACES.split("|"))
# Words of headings that people are called too. They tell a person only where something else does as well.
AMBIGUOUS_GIVEN = _read("given")


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
