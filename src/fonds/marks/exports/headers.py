"""How clipping services, press reviews and databases label what they say of each document of an export.

A label stands at the beginning of its line before a colon (`Source: Lakeside Courier`) or, in some databases, as two
or three capital letters (`HD  The ferry goes quiet`). A few stand alone on their line (`Body`, `Graphic`).
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import lru_cache

from fonds.languages import section
from fonds.languages.rows import CountedWord, ExportWord


class HeaderField(StrEnum):
    """What a line of an export states of its document."""

    SOURCE = "source"
    DATE = "date"
    BYLINE = "byline"
    LENGTH = "length"
    HEADLINE = "headline"
    SECTION = "section"
    # Behind a document as often as before it, or of no use to tell a header by.
    TIME = "time"
    SUBTITLE = "subtitle"
    LOADED = "loaded"
    ID = "id"
    ADDRESS = "address"
    TOPICS = "topics"
    OTHER = "other"
    # The text itself follows; what is added to it; what closes it.
    BODY = "body"
    ANNEX = "annex"
    END = "end"


# What neither begins a header nor tells one.
TRAILING = frozenset(HeaderField) - {
    HeaderField.SOURCE,
    HeaderField.DATE,
    HeaderField.BYLINE,
    HeaderField.LENGTH,
    HeaderField.HEADLINE,
    HeaderField.SECTION,
}
_ALONE = frozenset({HeaderField.BODY, HeaderField.ANNEX, HeaderField.END})

_PLAIN_CODES = (
    *("CR", "SC", "ED", "LA", "CY", "VOL", "CLM", "CX", "ART", "RF", "CT", "CO", "IN", "NS", "RE", "IPD", "IPC", "PUB"),
    *("RST", "DLN"),
)
# Codes of capitals as databases print them, each followed by blanks.
CODES = {
    "HD": HeaderField.HEADLINE,
    "BY": HeaderField.BYLINE,
    "WC": HeaderField.LENGTH,
    "PD": HeaderField.DATE,
    "ET": HeaderField.TIME,
    "SN": HeaderField.SOURCE,
    "SE": HeaderField.SECTION,
    "PG": HeaderField.SECTION,
    "LP": HeaderField.BODY,
    "TD": HeaderField.BODY,
    "AN": HeaderField.ID,
    **dict.fromkeys(_PLAIN_CODES, HeaderField.OTHER),
}


def fold_label(label: str) -> str:
    """Without case, as labels are looked up: the Turkish letters i are one."""
    folded = label.strip(" \t\r").lower()
    return folded if folded.isascii() else folded.replace("\u0307", "").replace("ı", "i")


def _labels() -> dict[str, dict[HeaderField, frozenset[str]]]:
    rows: tuple[tuple[str, ExportWord], ...] = section("EXPORT_LABELS")
    found: dict[str, dict[HeaderField, frozenset[str]]] = {}
    for language, row in rows:
        for label in map(fold_label, row.labels.split("|")):
            facts = found.setdefault(label, {})
            facts[HeaderField(row.fact)] = facts.get(HeaderField(row.fact), frozenset()) | {language}
    return found


# What a label states, by the languages that use it so: "Rubrik" is a headline in Swedish and a section in German.
LABELS = _labels()
ALONE = {label: fact for label, facts in LABELS.items() for fact in facts if fact in _ALONE}
_ENDS = tuple(label for label, fact in ALONE.items() if fact is HeaderField.END)
# What may be a label: one expression over the whole text, then a look-up. Hardly any line of a page opens so.
_LONGEST = max(map(len, LABELS))
_LINE = re.compile(rf"[ \t]*+[-•*#]{{0,3}}+[ \t]*+\**+(?P<label>[^\W\d_][^\n:：*]{{0,{_LONGEST}}}+)\**[:：]\**[ \t]*")
_TABBED = re.compile(rf"[ \t]*+(?P<label>[^\W\d_][^\n:：*\t]{{0,{_LONGEST}}}+)\t[ \t]*+", re.MULTILINE)
# So many facts beside tabs, a title among them, make a table of facts the head of an export.
_LEAST_TABBED = 4
_CODED = re.compile(r"[ \t]*+(?P<code>[A-Z]{2,3})(?:[ \t]++|\r?(?:\n|\Z))")
_COLON = re.compile("[:：]")
# Asked behind each line break, which are found at once, and of the text's beginning.
_CAPITALS = re.compile(r"\n[ \t]*[A-Z]{2,3}(?=[ \t\r\n]|\Z)")
_CAPITALS_FIRST = re.compile(_CAPITALS.pattern.removeprefix("\\n"))
_COUNTED: tuple[tuple[str, CountedWord], ...] = section("COUNTED")
_DOCUMENT = "|".join(
    dict.fromkeys(word.capitalize() for _, row in _COUNTED if row.place == "one" for word in row.words.split("|"))
)
# Numbers of documents as two databases write them below the text.
_ID = re.compile(
    rf"[ \t]*+(?:(?:{_DOCUMENT}) [A-Za-z]{{4,8}}0{{0,6}}20\d{{6}}\w{{4,14}}|news·20\d{{6}}·[\w·-]{{2,40}})[ \t]*+\r?$"
)


@dataclass(frozen=True, slots=True)
class Labelled:
    """A line that states a fact: characters `start` to `end` of the text, the value from `value` on."""

    fact: HeaderField
    start: int
    value: int
    end: int
    code: str = ""


def line_end(text: str, at: int) -> int:
    """Where the line ends that holds character `at`: its line break, or the text's end."""
    end = text.find("\n", at)
    return len(text) if end < 0 else end


def _may_be_labelled(text: str) -> list[int]:
    """Where lines begin that hold a colon or open with capitals: few of a page's, and the others are not asked."""
    starts = {match.start() + 1 for match in _CAPITALS.finditer(text)}
    if _CAPITALS_FIRST.match(text):
        starts.add(0)
    line = -1
    for colon in _COLON.finditer(text):
        if colon.start() > line:
            starts.add(text.rfind("\n", 0, colon.start()) + 1)
            line = line_end(text, colon.start())
    return sorted(starts)


@lru_cache(1)
def find_labelled(text: str) -> tuple[Labelled, ...]:
    """The lines of the text that a label opens, in order. The last text's are remembered: it is asked about again.

    Codes count in capitals only, and only in a text that has a headline and another fact of them.
    """
    found: list[Labelled] = []
    open_: list[tuple[int, dict[HeaderField, frozenset[str]]]] = []
    languages: Counter[str] = Counter()
    for start in _may_be_labelled(text):
        match = _LINE.match(text, start)
        facts = LABELS.get(fold_label(match["label"])) if match is not None else None
        if match is None or facts is None:
            match = _CODED.match(text, start)
            coded_as = CODES.get(match["code"]) if match is not None else None
            if match is None or coded_as is None:
                continue
            fact, code = coded_as, match["code"]
        else:
            fact, code = next(iter(facts)), ""
            if len(facts) > 1:
                open_.append((len(found), facts))
            else:
                languages.update(facts[fact])
        value, end = match.end(), line_end(text, start)
        found.append(Labelled(fact, start, min(value, end), end, code))
    for index, facts in open_:
        fact = max(facts, key=lambda each: max(languages[language] for language in facts[each]))
        found[index] = replace(found[index], fact=fact)
    coded = {line.fact for line in found if line.code} - TRAILING
    if not (HeaderField.HEADLINE in coded and len(coded) > 1):
        found = [line for line in found if not line.code]
    return _with_tabbed(text, found)


def _with_tabbed(text: str, found: list[Labelled]) -> tuple[Labelled, ...]:
    """With the lines whose label stands before a tab, as programs that keep references copy their tables, if they have
    the facts of a head."""
    known = {line.start for line in found}
    tabbed: list[Labelled] = []
    at = text.find("\t")
    while at >= 0:
        start, end = text.rfind("\n", 0, at) + 1, line_end(text, at)
        match = _TABBED.match(text, start)
        facts = LABELS.get(fold_label(match["label"])) if match is not None else None
        if match is not None and facts is not None and start not in known:
            tabbed.append(Labelled(next(iter(facts)), start, min(match.end(), end), end))
        at = text.find("\t", end)
    facts_told = {line.fact for line in tabbed}
    if HeaderField.HEADLINE not in facts_told or len(tabbed) < _LEAST_TABBED:
        return tuple(found)
    return tuple(sorted([*found, *tabbed], key=lambda line: line.start))


def stands_alone(line: str) -> HeaderField | None:
    """What a line without a colon is to an export: a heading of its parts, or its end."""
    return ALONE.get(fold_label(line.strip(" \t\r*#:")))


def is_document_id(line: str) -> bool:
    """Whether the line is the number under which a database keeps the document."""
    return _ID.match(line) is not None


# The last word of each phrase without its first letter, which may be a capital, in small letters and in capitals.
_TAILS = {phrase.rpartition(" ")[2][1:] for phrase in _ENDS}
_END_HINTS = tuple(_TAILS | {tail.upper() for tail in _TAILS})


# Each such number holds a day; few texts hold digits like it.
_ID_DAY = re.compile(r"20\d{6}")


@lru_cache(1)
def find_ends(text: str) -> tuple[int, ...]:
    """Where the lines end, with their line breaks, that close a document ("End of Document", its number), in order."""
    found = set()
    near = any(hint in text for hint in _END_HINTS)
    lowered = text.lower() if near else ""
    if len(lowered) != len(text):
        lowered = text
    for phrase in _ENDS if near else ():
        at = lowered.find(phrase)
        while at >= 0:
            start, end = text.rfind("\n", 0, at) + 1, line_end(text, at)
            if stands_alone(text[start:end]) is HeaderField.END:
                found.add(min(end + 1, len(text)))
            at = lowered.find(phrase, end)
    for day in _ID_DAY.finditer(text):
        start, end = text.rfind("\n", 0, day.start()) + 1, line_end(text, day.start())
        if is_document_id(text[start:end]):
            found.add(min(end + 1, len(text)))
    return tuple(sorted(found))
