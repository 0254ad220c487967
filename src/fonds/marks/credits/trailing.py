"""Credits at the end of captions: in brackets, behind an opener, behind the last sentence."""

from __future__ import annotations

import re
from dataclasses import replace

from fonds.marks.credits.amid import opener_starts
from fonds.marks.credits.lines import match_credit, read_credit, read_east_tail
from fonds.marks.credits.names import CreditMark
from fonds.marks.credits.openers import MARKS
from fonds.marks.credits.parts import split_parts, surely_person
from fonds.marks.credits.words import without_notes, word_set, words
from fonds.marks.expressions import shortest
from fonds.marks.persons.agencies import agency_of, may_name_agency
from fonds.marks.persons.names import is_person_like
from fonds.marks.persons.words import given_names
from fonds.marks.rights.reserved import ALL_RESERVED, LAST_WORDS
from fonds.marks.words import word_set as word_set_of
from fonds.marks.words import words_of

_OPEN, _CLOSE = r"(\[（【〈《<［", r")\]）】〉》>］"
_END_BRACKET = re.compile(rf"\s*[{_OPEN}]([^{_OPEN}{_CLOSE}]{{2,150}})[{_CLOSE}][.\s]*$")
_BRACKETS = frozenset("([（【〈《<［)]）】〉》>］")
# "… at the pier in Lakeside, Ann Lee (taken)": Chinese and Japanese captions name who took the picture at their end.
_END_EAST = re.compile(
    rf"(?:[、，,=＝（(／/。|\s]|{words_of('reporter-east')}|\d[日])\s?"
    r"([^\s\d、，,。.=＝（()）／/]{2,12}(?:\s[^\s\d、，,。.=＝（()）／/]{1,6})?"
    rf"\s?(?:{words('photographed')}))[）)]?[。.]?$"
)
# An initial's stop ends no sentence.
_END_PLAIN = re.compile(
    r"(?:(?<!\s[A-ZÀ-Þ])\.|[!?…\"”»)])\s*(?=.{3,104}$)"
    r"([^.!?]+(?:(?<=\b[A-ZÀ-Þ])\.(?=\s)[^.!?]+){0,3}(?:\.\w{2,3})?)\.?$|\s[|–—]\s([^|]{3,100})$"
)


# "Getty Images/Ann Lee", "(AP Photo/Ann Lee": the word before the slash ends an agency's name and opens nothing.
_IN_NAME = re.compile(
    r"(?:\b[A-Z]{2,6}[\s-]?(?:Photos?|PHOTOS?|Fotos?)|\b(?:[Ii]mages?|IMAGES?|[Pp]ictures?|PICTURES?)"
    r"|\b[Ss]tock [Pp]hotos?)\s?[/|]$"
)
_OPENED_AT = re.compile(rf"[^{MARKS}]{{0,30}}?[{MARKS}]")
# Buttons and sentences of rights that stand behind a caption's credit.
_BEHIND = re.compile(
    rf"(?:\s(?:{words('button')}|--\w+--[\s\w-]{{0,30}})|[\s.,|/–—-]{{0,3}}(?:{ALL_RESERVED})\.?)\s*$", re.IGNORECASE
)
# The longest of them.
_BUTTONS = 60
_BUTTON_ENDS = (*(word.rpartition(" ")[2].strip("()?:") for word in words("button").split("|")), "-", *LAST_WORDS)
# With what may follow: a dot and blanks.
_LAST_WORD = max(map(len, _BUTTON_ENDS)) + 3
# Any bracket: with an opener in it, it is a credit, whatever the caption goes on to say.
_BRACKET = re.compile(rf"[{_OPEN}]([^{_OPEN}{_CLOSE}]{{4,110}})[{_CLOSE}]")


_GIVEN_BY = re.compile(rf"\s(?:{words_of('via')})\s([^/|,]{{2,30}})(?:,[^/|]*)?$")
# Without one of these, or an agency's name, no text ends with a credit.
_SIGN = re.compile(rf"[{_OPEN}{MARKS}©ⓒ]|{words('photographed')}")
_PLAIN_SIGNS = (*word_set("given"), *word_set_of("via"), *word_set("copyright"), *word_set("bare"))
_DOTTED_SIGNS = tuple(word.replace("\\", "") for word in word_set("dotted"))
_SIGN_WORD = re.compile(rf"\b(?:{'|'.join(sorted(_PLAIN_SIGNS))})\s|{words('dotted')}")
# What holds one of them holds the shortest.
_SIGN_WORDS = shortest((*_PLAIN_SIGNS, *_DOTTED_SIGNS))
# What a text that `_END_PLAIN` finds something in has before its last three characters.
_PARTED = re.compile(r"[.!?…\"”»)|–—]")
_BARS = frozenset("|–—")


def _is_signed(text: str) -> bool:
    # Letters and strings are found ten times as fast as an expression of words tries each place.
    return _SIGN.search(text) is not None or (
        any([word in text for word in _SIGN_WORDS]) and _SIGN_WORD.search(text) is not None  # noqa: C419  # as above
    )


def find_credits(text: str) -> list[CreditMark]:
    """All credits of a caption, from its beginning: "The pier (photo by Ann Lee) and the bay (photo by Bo Hill)."."""
    last = find_trailing_credit(text, caption=True)
    found = [last] if last is not None else []
    end = last.start if last is not None else len(text)
    for bracket in list(_BRACKET.finditer(text, max(0, end - _WINDOW), end))[-_MOST:]:
        mark = match_credit(bracket[1])
        if mark is not None and (mark.rule not in ("copyright", "agency", "photo-blank") or _names_both(mark)):
            found.append(replace(mark, raw=bracket[0], start=bracket.start(), end=bracket.end()))
    return sorted(found, key=lambda mark: mark.start)


# So far back, and so many of them, are looked for before the last.
_WINDOW, _MOST = 600, 8


def _names_both(mark: CreditMark) -> bool:
    return bool(mark.agencies) and any(map(is_person_like, mark.creators))


def find_trailing_credit(text: str, *, caption: bool = False) -> CreditMark | None:
    """The credit at the end of a caption, or None. Only the last 300 characters are looked at.

    `caption` says that the text is known to be one: then a name beside a slash needs no opener.

    "A storm over the bay. Photo: Ann Lee/Reuters", "A storm (AP Photo/Ann Lee)", "A storm. Ann Lee/Getty Images".
    """
    mark = _find(text, caption)
    return _with_maker(mark, text) if caption and mark is not None and not mark.creators else mark


def without_buttons(text: str) -> str:
    """The text without labels of buttons, notes of agencies and sentences of rights at its end."""
    text = without_notes(text)
    # Few texts end like a button; looking at the last letters is ten times as fast as the expression.
    if not text[-_LAST_WORD:].rstrip(" .").lower().endswith(_BUTTON_ENDS):
        return text
    found = _BEHIND.search(text, max(0, len(text) - _BUTTONS))
    return text if found is None else text[: found.start()]


def _with_maker(mark: CreditMark, text: str) -> CreditMark:
    """ "A rig (AP Photo/Ann Lee) - Copyright AP Photo": who made the picture stands before who gave it."""
    before = text[: mark.start].rstrip(" -–—|\xa0")
    bracket = _END_BRACKET.search(before[-150:])
    made = match_credit(bracket[1]) if bracket is not None else None
    if bracket is None or made is None or not made.creators:
        return mark
    raw = text[len(before[:-150]) + bracket.start() : mark.end].lstrip()
    agencies = tuple(dict.fromkeys((*made.agencies, *mark.agencies)))
    return _placed(replace(made, agencies=agencies), raw, len(before[:-150]), text)


def _find(text: str, caption: bool) -> CreditMark | None:  # noqa: FBT001  # its one caller names it
    offset = max(0, len(text) - 300)
    tail = text[offset:]
    if _PARTED.search(tail, 0, max(0, len(tail) - 3)) is None and not _is_signed(tail):
        # Asked first, as most texts have neither, and the rest costs ten times as much.
        return None
    window = without_notes(tail).rstrip()
    if caption:
        window = without_buttons(window)
    signed = _is_signed(window)
    # Without a sign only an agency's name behind the last sentence is left to be found.
    if not signed and (_end_plain(window) is None or not may_name_agency(window[-100:])):
        return None
    bracket = _END_BRACKET.search(window) if signed else None
    if bracket is not None and bracket.start() > 0:
        given = _GIVEN_BY.search(bracket[1])
        mark = match_credit(bracket[1]) or (_slashed(bracket[1]) if caption else None)
        if mark is None and given is not None and agency_of(given[1]):
            # As in: Bay Institute/University of Lakeside/Ann Lee via AP, all of it in brackets.
            mark = read_credit(bracket[1])
        if mark is not None:
            return _placed(mark, window[bracket.start() :].strip(), offset + bracket.start(), text)
    opened = _opened_end(window, offset, text) if signed else None
    if opened is not None:
        return opened
    east = _END_EAST.search(window) if signed and not window.isascii() else None
    if east is not None:
        mark = read_east_tail(east[1], east.start(1))
        if mark is not None:
            return _placed(mark, east[1], offset + east.start(1), text)
    plain = _end_plain(window)
    if plain is not None:
        found = plain[1] or plain[2]
        mark = match_credit(found) or (_slashed(found) if caption else None)
        if mark is not None and (mark.agencies or mark.rule != "agency"):
            return _placed(mark, found, offset + plain.start(1 if plain[1] else 2), text)
    bracketed = _opened_bracket(window, offset, text) if signed and _BRACKET.search(window) else None
    if bracketed is not None or not caption or not signed:
        return bracketed
    return _run_on(window, offset, text)


def _end_plain(window: str) -> re.Match[str] | None:
    """What `_END_PLAIN` finds first. It is asked where it can begin: searching takes ten times as long."""
    for mark in _PARTED.finditer(window):
        at = mark.start()
        found = _END_PLAIN.match(window, at - (at > 0 and window[at] in _BARS))
        if found is not None:
            return found
    return None


def _opened_end(window: str, offset: int, text: str) -> CreditMark | None:
    """A credit from an opener up to the end: the first opener behind which nothing but names stands."""
    for start in opener_starts(window):
        if start > 0 and not _ends_a_name(window, start):
            raw = window[start:].strip()
            if window[start - 1] in _BRACKETS and not _BRACKETS.isdisjoint(raw):
                # "(Photo: Ann Lee) and more": brackets are read as such.
                continue
            mark = match_credit(raw)
            if mark is not None:
                return _placed(mark, raw, offset + start, text)
    return None


# What a caption may say behind a bracket with its credit, and the longest such bracket with it.
_BEHIND_BRACKET, _NEAR_END = 60, 200


def _ends_a_name(window: str, start: int) -> bool:
    """Whether the opener at `start` is the end of an agency's name."""
    opened = _OPENED_AT.match(window, start)
    return opened is not None and _IN_NAME.search(window, max(0, start - 12), opened.end()) is not None


_UNSURE = frozenset({"agency", "copyright", "photo-blank", "source", "author", "east-tail"})


def _opened_bracket(window: str, offset: int, text: str) -> CreditMark | None:
    """ "A pier at dawn. (Photo: Ann Lee) Bay Traders" """
    for match in reversed(list(_BRACKET.finditer(window, max(0, len(window) - _NEAR_END)))):
        mark = match_credit(match[1]) if len(window) - match.end() <= _BEHIND_BRACKET else None
        if mark is not None and mark.rule not in (
            "agency",
            "copyright",
            "photo-blank",
            "source",
            "author",
            "east-tail",
        ):
            return _placed(mark, match[0], offset + match.start(), text)
    return None


def _slashed(text: str) -> CreditMark | None:
    """ "Ann Lee/Lakeside Courier": a person with a known given name and whoever they work for, parted by a slash."""
    parts = text.split("/")
    if not 2 <= len(parts) <= 4 or not any(map(surely_person, parts)):
        return None
    mark = read_credit(text)
    return replace(mark, rule="slash") if mark is not None else None


_RUN_ON = re.compile(
    r"((?:[A-ZÀ-ÖØ-ÞА-Я][\w.'’-]+\s){1,3}[A-ZÀ-ÖØ-ÞА-Я][\w.'’-]+)(\s?/\s?(?:via\s)?[^.!?/]{2,40}(?:/[^.!?/]{2,40})?)$"
)


# "Ann Lee/Copyright 2026 The AP"
_YEAR = re.compile(r"copyright (?:19|20)\d\d (?:the )?", re.IGNORECASE)


def _run_on(window: str, offset: int, text: str) -> CreditMark | None:
    """Captions whose credit lost its mark-up: "… in Lakeside Ann Lee/Reuters". The name begins with a given name."""
    match = _RUN_ON.search(window)
    if match is None:
        return None
    words = match[1].split()
    starts = [n for n, word in enumerate(words[:-1]) if word.casefold() in given_names()]
    name = " ".join(words[starts[-1] if starts else -2 :])
    raw = name + match[2]
    parts = split_parts(match[2])
    if raw not in window or not is_person_like(name) or not any(agency_of(_YEAR.sub("", part)) for part in parts):
        return None
    mark = read_credit(raw)
    return _placed(mark, raw, offset + window.rindex(raw), text) if mark is not None else None


def _placed(mark: CreditMark, raw: str, start: int, text: str) -> CreditMark:
    begin = text.index(raw, start)
    return replace(mark, raw=raw, start=begin, end=begin + len(raw))
