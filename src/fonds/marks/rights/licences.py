"""Public licences: their addresses and the words that name them."""

from __future__ import annotations

import re
from dataclasses import dataclass

from fonds.languages import scripts, section
from fonds.languages.rows import Licence
from fonds.marks.words import words_of


@dataclass(frozen=True, slots=True)
class LicencePattern:
    """A pattern with an example that it finds; tests run every one."""

    pattern: re.Pattern[str]
    example: str


# Addresses, without the scheme.
ADDRESSES = (
    LicencePattern(
        re.compile(r"creativecommons\.org/(?:licen[cs]es|publicdomain)/[a-z]", re.IGNORECASE),
        "https://creativecommons.org/licenses/by-sa/4.0/deed.de",
    ),
    LicencePattern(
        re.compile(r"gnu\.org/(?:copyleft|licen[cs]es)/(?:old-licenses/)?(?:fdl|a?l?gpl)", re.IGNORECASE),
        "https://www.gnu.org/copyleft/fdl.html",
    ),
    LicencePattern(
        re.compile(r"nationalarchives\.gov\.uk/doc/open-government-licence", re.IGNORECASE),
        "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/",
    ),
    LicencePattern(
        re.compile(r"opendatacommons\.org/licenses/", re.IGNORECASE), "https://opendatacommons.org/licenses/odbl/1-0/"
    ),
    LicencePattern(re.compile(r"govdata\.de/dl-de/", re.IGNORECASE), "https://www.govdata.de/dl-de/by-2-0"),
)
# Words of lines. "Creative Commons" alone may be a menu's entry; a term or a verb of licensing must stand beside it.
ROWS: tuple[tuple[str, Licence], ...] = section("LICENCES")


def _joined(part: str, *, dense: bool | None = None) -> str:
    """The words of all languages, or of those only that are written without blanks (`dense`) or with them."""
    rows = [
        row
        for language, row in ROWS
        if row.part == part and (dense is None or (language in scripts.DENSE_LANGUAGES) is dense)
    ]
    return "|".join(dict.fromkeys(row.words for row in rows))


_TERMS = f"(?:{_joined('term')})"
_VERBS = f"(?:{_joined('verb')})"
PHRASES = (
    LicencePattern(
        re.compile(
            r"\bcc[ -]by(?:[ -](?:nc|sa|nd))*(?:[ -]\d\.\d)?(?:[ -](?:int|de|at|us|uk|fr|es|it))?\b", re.IGNORECASE
        ),
        "Text: CC BY-NC-SA 4.0",
    ),
    LicencePattern(re.compile(r"\bcc[ -]?0\b(?: 1\.0)?", re.IGNORECASE), "Released under CC0 1.0"),
    LicencePattern(
        re.compile(rf"\bcreative[ -]commons[\s:–-]{{0,3}}{_TERMS}", re.IGNORECASE),
        "Creative Commons Attribution 4.0 International License",
    ),
    LicencePattern(
        re.compile(rf"{_VERBS}[^.\n]{{0,60}}\bcreative[ -]commons\b", re.IGNORECASE),
        "Dieses Werk ist lizenziert unter einer Creative Commons",
    ),
    LicencePattern(
        re.compile(rf"\bcreative[ -]commons\b.{{0,6}}{_VERBS}", re.IGNORECASE),
        "Der Inhalt steht unter einer Creative-Commons-Lizenz",
    ),
    LicencePattern(
        re.compile(r"\bopen government licen[cs]e\b", re.IGNORECASE), "under the Open Government Licence v3.0"
    ),
    LicencePattern(
        re.compile(r"\bgnu free documentation licen[cs]e\b", re.IGNORECASE), "GNU Free Documentation License 1.3"
    ),
    LicencePattern(
        re.compile(r"\bdatenlizenz deutschland\b", re.IGNORECASE),
        "Datenlizenz Deutschland – Namensnennung",
    ),
)
# Every phrase has one of these; most lines have none.
_HINT = re.compile(r"\bcc[ -]?(?:by|0)|creative.commons|open government|gnu free|datenlizenz", re.IGNORECASE)
# Strings, in small letters, of which a text needs one to hold a hint.
LICENCE_SIGNS = ("cc", "creative", "open government", "gnu free", "datenlizenz")
# What is licensed, by the words around: the text, or the whole site.
SUBJECTS = tuple(
    LicencePattern(re.compile(row.words, re.IGNORECASE), row.example) for _, row in ROWS if row.part == "text"
)
# Terms of use speak of what visitors bring.
_TERMS_OF_USE = re.compile(words_of("upload"), re.IGNORECASE)
# A picture's licence stands beside its maker.
_PICTURE = re.compile(rf"\b(?:{_joined('picture', dense=False)})\b|{_joined('picture', dense=True)}", re.IGNORECASE)


# Every address above holds one of these; hardly another link of a page does.
_ADDRESS_HINT = re.compile(r"licen[cs]|publicdomain|copyleft|/dl-de/", re.IGNORECASE)


def is_licence_address(url: str) -> bool:
    """Whether the address is that of a public licence."""
    folded = url.lower()
    # One pattern for all four is slower by far.
    if not ("licen" in folded or "publicdomain" in folded or "copyleft" in folded or "/dl-de/" in folded):
        return False
    return _ADDRESS_HINT.search(url) is not None and any(row.pattern.search(url) for row in ADDRESSES)


def names_licence(text: str) -> bool:
    """Whether the line names a public licence by its words."""
    return _HINT.search(text) is not None and any(row.pattern.search(text) for row in PHRASES)


def licensed_by(text: str) -> str:
    """What a line that names a licence licenses: `text` (with the page or the site), `image`, or `unclear`."""
    if any(row.pattern.search(text) for row in SUBJECTS) and not _TERMS_OF_USE.search(text):
        return "text"
    return "image" if _PICTURE.search(text) else "unclear"
