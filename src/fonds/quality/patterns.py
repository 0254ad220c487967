"""Phrases and signs that mark a page as something other than a whole document: one named row each, with an example.

Phrases are matched in lower-cased short lines as plain substrings; an entry that is a tuple needs all its parts.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from fonds.languages import scripts, section
from fonds.languages.rows import PageSign
from fonds.marks.words import words_of


@dataclass(frozen=True, slots=True)
class Phrase:
    """`parts` must all stand in a line; `example` is such a line."""

    name: str
    parts: tuple[str, ...]
    example: str

    def matches(self, folded: str) -> bool:
        return all(part in folded for part in self.parts)


def _phrases(kind: str) -> tuple[Phrase, ...]:
    rows: tuple[tuple[str, PageSign], ...] = section("PAGE_SIGNS")
    return tuple(Phrase(row.name, tuple(row.parts.split(" + ")), row.example) for _, row in rows if row.kind == kind)


# What servers, proxies and guards answer instead of a page.
ERROR_PAGES = _phrases("error")
# Lines that stand where the free part ends.
PAYWALLS = _phrases("paywall")
# What a text ends with when it goes on elsewhere.
READ_ON = _phrases("read-on")
# Words of consent dialogs, lower case. One alone says nothing: an article may be about them.
CONSENT_WORDS: tuple[str, ...] = tuple(dict.fromkeys(word for _, word in section("CONSENT_WORDS")))


@dataclass(frozen=True, slots=True)
class Sign:
    """A regular expression without nested repetition, and an example that it finds.

    `leads` are what its matches begin with, where that is quickly looked for.
    """

    name: str
    expression: re.Pattern[str]
    example: str
    leads: tuple[str, ...] = ()


# What UTF-8 bytes look like when they are read as another encoding (first) and the letters they were.
MOJIBAKE = (
    Sign("latin letters", re.compile(r"Ã[\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹Œ‘’“”•–—˜™š›œžŸ]"), "dÃ©jÃ\u00a0 vu", ("Ã",)),
    Sign("punctuation", re.compile(r"â€[\u0080-\u00bf™œ˜“”¦¢\x9d]|â\x80[\x80-\xbf]"), "donâ€™t", ("â€", "â\x80")),
    Sign("signs", re.compile(r"Â[\u00a0-\u00bf]"), "Â© 2024", ("Â",)),
    Sign(
        "cyrillic", re.compile(r"[ÐÑ][\u0080-\u00bf‚ƒ„…†‡ˆ‰Š‹Œ‘’“”•–—˜™š›œžŸ][ÐÑ]"), "Ð½Ð¾Ð²Ð¾Ñ\x81Ñ\x82Ð¸", ("Ð", "Ñ")
    ),
    Sign(
        "han and kana", re.compile(r"[äåæçèé][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹Œ‘’“”•–—˜™š›œžŸ]{2}"), "æ—¥æœ¬", tuple("äåæçèé")
    ),
)

_NUMBERED, _OF, _ALL = (words_of(f"numbered{part}") for part in ("", "-of", "-all"))
_LABELS = {name: words_of(f"label-{name}") for name in ("length", "headline", "title", "source", "id")}
# Headers with which clipping services and databases open each document of an export.
DOCUMENT_HEADERS = (
    Sign(
        "numbered",
        re.compile(rf"^(?:{_NUMBERED}) (\d{{1,4}}) (?:{_OF}|/) \d{{1,4}}$", re.IGNORECASE),
        "Document 2 of 40",
    ),
    Sign(
        "n of m documents",
        re.compile(rf"^(\d{{1,4}}) (?:{_OF}) \d{{1,4}} (?:{_ALL})$", re.IGNORECASE),
        "3 of 25 DOCUMENTS",
    ),
    Sign(
        "length",
        re.compile(rf"^(?:{_LABELS['length']}): {{1,8}}\d[\d,.]{{0,8}} (?:{words_of('length-unit')})$", re.IGNORECASE),
        "LENGTH: 512 words",
    ),
    Sign(
        "headline label",
        re.compile(rf"^(?:{_LABELS['headline']}): .", re.IGNORECASE),
        "Headline: Harbour to reopen",
    ),
    Sign("title label", re.compile(rf"^(?:{_LABELS['title']}): .", re.IGNORECASE), "Title: Harbour to reopen"),
    Sign("source label", re.compile(rf"^(?:{_LABELS['source']}): .", re.IGNORECASE), "Source: The Harbour Gazette"),
    Sign(
        "document id",
        re.compile(rf"^(?:{_LABELS['id']}): .|^(?:{_NUMBERED}) [A-Z0-9]{{20,40}}$", re.IGNORECASE),
        "Document HRBGZ00020240312ek3c0001x",
    ),
)

# How lines that may be such headers begin; asked first, since few blocks hold any.
HEADER_OPENINGS = re.compile(
    rf"^[ \t]*(?:{_NUMBERED}|\d{{1,4}} (?:{_OF}) \d"
    rf"|(?:{'|'.join(words for name, words in _LABELS.items() if name != 'id')}):)",
    re.IGNORECASE | re.MULTILINE,
)

# Function words that stand in nearly every paragraph of a language and seldom in the others of this table.
FUNCTION_WORDS = {language: frozenset(str(words).split()) for language, words in section("FUNCTION_WORDS")}

# The family whose words take fewer characters.
DENSE_SCRIPT = "east asian"
# Scripts by range; those written together share a family. Letters only; order does not matter.
SCRIPTS = (
    ("latin", re.compile(f"[{scripts.LATIN}]+")),
    ("cyrillic", re.compile(f"[{scripts.CYRILLIC}]+")),
    ("greek", re.compile(f"[{scripts.GREEK}]+")),
    ("arabic", re.compile(f"[{scripts.ARABIC}{scripts.ARABIC_SUPPLEMENT}]+")),
    ("hebrew", re.compile(f"[{scripts.HEBREW}]+")),
    ("indic", re.compile(f"[{scripts.INDIC}]+")),
    ("thai", re.compile(f"[{scripts.THAI}]+")),
    (DENSE_SCRIPT, re.compile(f"[{scripts.EAST}]+")),
)
