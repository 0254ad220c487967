"""Credits at the end of a caption whose own words are known: by the picture's alternative text, or by its element."""

from __future__ import annotations

import re

from fonds.marks.credits.lines import match_credit, read_credit
from fonds.marks.credits.names import CreditMark
from fonds.marks.credits.parts import surely_person
from fonds.marks.credits.trailing import without_buttons
from fonds.marks.credits.words import words

# The longest credit line in the gold of 138 news pages has 110 characters.
MAX_TAIL = 110
# Alternative texts of this length are descriptions; shorter ones are labels of buttons and names, too.
DESCRIPTION = 40
# Names of two makers and an agency; "Bay News Agency".
_TAIL_WORDS, _PLAIN_NAME = 9, 3
_BETWEEN = " \t\n\xa0\u2003.,;|-–—"
# Of books and texts; of pictures only with a word for them.
_AUTHOR = re.compile(rf"(?:{words('by')})\s", re.IGNORECASE)


def read_tail(text: str, said: int) -> CreditMark | None:
    """What follows a picture's own words (the first `said` characters), read as a credit: openers are not needed
    where nothing else can follow."""
    plain = without_buttons(text[said:]).strip(_BETWEEN)
    # What goes on behind a comma or colon was cut from the alternative text.
    goes_on = text[:said].endswith((",", ":", "-", "–")) or text[said:].lstrip().startswith((",", ":", "-"))
    if not 2 < len(plain) <= MAX_TAIL or plain in text[:said]:
        return None
    mark = match_credit(plain)
    if mark is not None or goes_on or plain.endswith(("!", "?", "…", ":")):
        return mark
    mark = read_credit(plain) if plain[0].isupper() or plain[0] in "@(（[" else None
    if mark is None or len(plain.split()) > _TAIL_WORDS:
        return None
    told = bool(mark.agencies) or any(map(surely_person, mark.creators))
    # Labels of buttons ("Share this article", "Share this article Close") repeat themselves, too.
    return mark if told or (said >= DESCRIPTION and len(plain.split()) <= _PLAIN_NAME and "," not in plain) else None


def read_part(text: str) -> CreditMark | None:
    """The text of a caption's last element as a credit: an opener, an agency or a person tells it."""
    text = without_buttons(text)
    mark = match_credit(text)
    if mark is not None or len(text.split()) > _TAIL_WORDS or _AUTHOR.match(text):
        return mark
    mark = read_credit(text)
    return mark if mark is not None and (mark.agencies or any(map(surely_person, mark.creators))) else None
