"""Where openers stand amid a caption: "A pier at dawn. Photo: Ann Lee"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from fonds.languages import scripts
from fonds.marks.credits.openers import MARKS, is_opener_word
from fonds.marks.credits.words import words

# A credit by a sign, or by a word that needs no mark behind.
_END_SIGN = re.compile(
    rf"(?:(?<=[.!?\"”»)’'\d…|–—\s])\s*((?:(?:{words('sign-by')})\s|(?<=[-–—|] )(?:{words('copyright')})\s{{1,3}}"
    rf"|(?:{words('courtesy')})\s(?:{words('given')}|{words('of')})\s|(?:{words('sign')})\s(?:{words('given')})\s"
    r"|\([cC]\)\s|（[CcＣ]）|©|ⓒ).{2,150})"
    # Copies glue it to the caption.
    r"|(?<=[^\W\d_])((?:©|（[CcＣ]）).{2,150}))$",
)
_MARK = re.compile(rf"\s?[{MARKS}]|(?<=[Ff]ot\.)\s|・|\.\.\.|…|\s(?P<by>{words('by')})(?=\s)")
# What ends a sentence or begins a field; "das Bild von …" goes on.
_ENDS = frozenset("([（【〈《<［|/／.!?…”»)）–—")
# Behind these an opener may be written small.
_PARTS = frozenset("([（|/／,;–—-")
_MOST_WORDS, _LONGEST_OPENER = 4, 30
_EAST = re.compile(f"[{scripts.EAST}]")


def opener_starts(text: str) -> list[int]:
    """The places, in order, where a credit may begin that goes on to the text's end."""
    return sorted({*_openers(text), *_signs(text)})


def _signs(window: str) -> Iterator[int]:
    match = _END_SIGN.search(window)
    while match is not None:
        group = 1 if match[1] else 2
        yield match.start(group)
        match = _END_SIGN.search(window, match.start(group) + 1)


def _openers(window: str) -> Iterator[int]:
    """Where an opener stands before a mark: behind a blank or a sign, or glued to the word before it by its capital."""
    for mark in _MARK.finditer(window):
        end = mark.start()
        begin = max(0, end - _LONGEST_OPENER)
        if mark["by"] is not None:
            # "by" stands in many sentences; the one word before it tells.
            begin = max(begin, window.rfind(" ", 0, end) + 1)
            if not is_opener_word(window[begin:end]):
                continue
            places = [begin] if _may_open(window, begin, ended=True) else []
        else:
            places = [at for at in _beginnings(window, begin, end) if _may_open(window, at, ended=False)]
        for start in places:
            if is_opener_word(window[start:end]):
                yield start
                break


def _beginnings(window: str, begin: int, end: int) -> list[int]:
    """Where a word begins among the last ones before `end`; within the last behind a sign or by a capital, too."""
    places: list[int] = []
    at = end
    for _ in range(_MOST_WORDS):
        blank = window.rfind(" ", begin, at)
        places.append(max(blank + 1, begin))
        if blank < 0:
            break
        at = blank
    last = window[places[0] + 1 : end]
    if not (last.isalpha() and last.islower()):
        inside = range(places[0] + 1, end)
        places += [n for n in inside if window[n].isupper() or not window[n - 1].isalnum() or _EAST.match(window[n])]
    return sorted(places)


def _may_open(window: str, at: int, *, ended: bool) -> bool:
    """Whether an opener may begin here; behind the end of a sentence only, where `ended`."""
    letter = window[at]
    if not letter.isalpha():
        return letter == "©"
    before = window[max(0, at - 4) : at].rstrip()[-1:]
    apart = at == 0 or not window[at - 1].isalnum()
    if ended:
        return apart and before in _ENDS and not letter.islower()
    if _EAST.match(letter):
        return True
    if letter.islower():
        return apart and before in _PARTS
    return apart or not window[at - 1].isupper()
