"""Texts and questions as the index takes them."""

from __future__ import annotations

import re
import unicodedata

from fonds.errors import QueryError
from fonds.languages import scripts

# Scripts in which words are not parted, or, as in Korean, have endings joined to them: each letter is a word of its
# own in the index, and a word asked for is the letters in a row. So every part of a word is found, of one letter too.
_LETTER = f"[\u0e00-\u0fff\u1000-\u109f\u1780-\u17ff{scripts.EAST}{scripts.HAN_COMPATIBILITY}\U00020000-\U0003ffff]"
_DENSE = re.compile(_LETTER)
# The zero-width space: a border of words that is taken out again without a trace.
_BORDER = "\u200b"
# Marks belong to the letters before them: without them words of Hindi fall into pieces.
TOKENIZER = "unicode61 remove_diacritics 2 categories ''L* N* Co Mc Mn''"
# A question of more words is a text; FTS5 takes some thousand before its parser gives up.
MOST_WORDS = 100
_ASKED = re.compile(r'"([^"]*)"?|(\S+)')


def sound(text: str) -> str:
    """Text that SQLite can hold: no halves of characters, no NUL."""
    whole = text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace").replace("\0", " ")
    return unicodedata.normalize("NFC", whole)


def parted(text: str) -> str:
    """The text with a border on both sides of each letter of a script that parts no words."""
    return _DENSE.sub(rf"{_BORDER}\g<0>{_BORDER}", sound(text))


def joined(text: str) -> str:
    """Such a text, or a passage of it, as people read it."""
    return " ".join(text.replace(_BORDER, "").split())


def expression(asked: str, column: str | None = None) -> str:
    """What is asked for in FTS5's language: every word, a phrase between quotation marks, `begin*` for a beginning.

    All else in it is text, whatever it looks like. Empty where nothing is asked. Raises QueryError for a question
    without letters and digits, or of more than 100 words.
    """
    terms = []
    for match in _ASKED.finditer(sound(asked)):
        phrase, word = match.groups()
        wanted = parted(phrase if word is None else word).replace('"', " ")
        if any(map(str.isalnum, wanted)):
            star = "*" if word is not None and word.endswith("*") else ""
            terms.append(f'"{" ".join(wanted.split()).rstrip("*")}"{star}')
    if asked.strip() and not terms:
        raise QueryError("There is no word to look for.", advice="Give one with letters or digits.")
    if len(terms) > MOST_WORDS:
        raise QueryError(f"These are {len(terms):,} words to look for.", advice=f"Give {MOST_WORDS} at most.")
    within = f"{column} : " if column else ""
    return " AND ".join(f"{within}{term}" for term in terms)
