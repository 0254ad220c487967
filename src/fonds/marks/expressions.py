"""Patterns parted by the letters that their matches begin with: at each word only those are tried that can begin there.

An expression of hundreds of alternatives tries each of them at each word, and most words begin none.
Whole expressions instead cost a tenth more CPU for a page (100 WCXB pages: 87 for 78 ms, and 103 for 93), so the
parting is ours. google-re2 refuses 9 of the 151 openers of bylines and 11 of the 30 of credits, which look ahead; a Set
of the others takes .7 us a line of text copies, where the parted ones take 1.4 and 2.1: .1 ms a page. pyahocorasick
finds literals only, which 68 of the 238 hints at roles are not; for the others it takes 1.3 us for 8.5, and lines
are remembered. Neither is worth a second way beside this one (20,000 lines, CPU, best of 3).
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache, cached_property

# Stands for any letter.
ANY = ""
# So many characters at a word's beginning are compared before an expression is asked.
HEAD = 3


class Beginnings:
    """Patterns of which one may stand at a text's beginning, whatever the case; asked of every line of a page.

    An expression that ignores case tries each of its alternatives at each text, so they are parted by the characters
    that they begin with, and compiled when a text begins so: most texts begin with none.
    """

    def __init__(self, patterns: Iterable[str]) -> None:
        self._patterns = list(patterns)
        self._compiled: dict[str, tuple[re.Pattern[str], ...]] = {}

    @cached_property
    def _heads(self) -> Heads:
        return Heads(self._patterns)

    @cached_property
    def _others(self) -> re.Pattern[str] | None:
        """The few that may begin with anything, in one expression."""
        return re.compile("|".join(self._heads.others), re.IGNORECASE) if self._heads.others else None

    @cached_property
    def _whole(self) -> re.Pattern[str]:
        return re.compile("|".join(self._patterns), re.IGNORECASE)

    def begin(self, text: str) -> bool:
        """Whether one of the patterns matches at the beginning of the text."""
        head = text[:HEAD]
        if not head.isascii():
            # Beyond ASCII several letters may be one without case ("ſ" and "s"): all patterns are tried there.
            return self._whole.match(text) is not None
        head, known = head.lower(), self._heads.patterns
        while head:
            if head in known:
                for pattern in self._compiled.get(head) or self._begun(head):
                    if pattern.match(text) is not None:
                        return True
            head = head[:-1]
        return self._others is not None and self._others.match(text) is not None

    def _begun(self, head: str) -> tuple[re.Pattern[str], ...]:
        """The expressions to ask of texts that begin so. Each is compiled once, as dozens of heads may share it."""
        found = self._compiled[head] = tuple(map(_without_case, self._heads.patterns[head]))
        return found


@cache
def _without_case(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE)


def by_letter(rows: Iterable[tuple[str, str]], *, ending: str = "") -> dict[str, re.Pattern[str]]:
    """For each letter an expression of the alternatives that can begin with it, each in the group of its row.

    `rows` are pairs (group, pattern), groups in order of precedence. `ending` follows each. The expression under ANY is
    for letters that have none of their own.
    """
    parted = [
        (group, alternative, first_letters(alternative))
        for group, pattern in rows
        for alternative in parted_at_bars(pattern)
    ]
    return {letter: _joined(parted, letter, ending) for letter in set().union(*(letters for _, _, letters in parted))}


def _joined(rows: list[tuple[str, str, set[str]]], letter: str, ending: str) -> re.Pattern[str]:
    groups: dict[str, list[str]] = {}
    for group, alternative, letters in rows:
        if letter in letters or ANY in letters:
            groups.setdefault(group, []).append(alternative)
    parts = (f"(?P<{group}>{'|'.join(alternatives)})" for group, alternatives in groups.items())
    return re.compile(f"(?:{'|'.join(parts)}){ending}")


def first_letters(pattern: str) -> set[str]:
    """The characters that a text can begin with that the pattern matches; ANY stands for all.

    Patterns begin with a plain character, `\\w`, a group `(?:...)` or a set `[...]` of letters, each may be optional;
    `\\b` may stand before.
    Raises ValueError for others.
    """
    found: set[str] = set()
    for alternative in parted_at_bars(pattern):
        rest = alternative.removeprefix("\\b")
        while True:
            if rest.startswith("(?:"):
                end = _closing(rest)
                found |= first_letters(rest[3:end])
            elif rest.startswith("\\w"):
                end = 1
                found.add(ANY)
            elif rest[:1] == "[" and rest[1 : (end := rest.find("]"))].isalpha():
                found |= set(rest[1:end])
            elif rest[:1] == "\\" and rest[1:2] in _ESCAPED:
                end = 1
                found.add(rest[1])
            elif rest[:1].isalnum() or rest[:1] in _PLAIN:
                end = 0
                found.add(rest[0])
            else:
                raise ValueError(pattern)
            if rest[end + 1 : end + 2] not in ("?", "*"):
                break
            rest = rest[end + 2 :]
    return found


# Signs that stand for themselves, escaped and not.
_ESCAPED = frozenset("()[]")
_PLAIN = frozenset("©ⓒ＊（")


class Heads:
    """The few characters that matches of some patterns begin with, in small letters: most words begin with none.

    `patterns` are the alternatives by these; `others` those that may begin with anything.
    """

    def __init__(self, patterns: Iterable[str], size: int = HEAD) -> None:
        """`size` is how many characters are told at most."""
        self.patterns: dict[str, list[str]] = {}
        self.others: list[str] = []
        for part in dict.fromkeys(part for pattern in patterns for part in parted_at_bars(pattern)):
            heads = {head for head, _ in _heads(part, size)}
            if ANY in heads:
                self.others.append(part)
            else:
                for head in heads:
                    self.patterns.setdefault(head, []).append(part)
        self._sizes = sorted({*map(len, self.patterns)})
        # What heads begin with themselves: looking it up takes a hundredth of asking each of them.
        self._begun = frozenset(head[:end] for head in self.patterns for end in range(1, len(head) + 1))

    def may_begin_word(self, word: str, behind: str = "") -> bool:
        """False only where none of the patterns but `others` matches where this word stands, in small letters, and
        `behind` it or nothing."""
        whole, known = word + behind, self.patterns
        return not word.isascii() or whole in self._begun or any(whole[:size] in known for size in self._sizes)


# Letters beyond ASCII that an expression without case takes for one of ASCII.
_SAME = {"ı": "i", "İ": "i", "ſ": "s", "\u212a": "k"}
_WITHOUT_WIDTH = ("(?=", "(?!", "(?<=", "(?<!")
_GROUP = re.compile(r"\((?:\?(?:P<\w+>|[aimsux]*(?:-[imsx]+)?:))?(?!\?)")
_TIMES = re.compile(r"[?*+][?+]?|\{[\d,]+\}[?+]?")


def _heads(pattern: str, size: int = HEAD) -> set[tuple[str, bool]]:
    """What matches begin with, in small letters, `size` characters at most, and whether it was cut: a match goes on
    behind it. What is not understood may be anything, so that a head is rather too short than wrong."""
    found: set[tuple[str, bool]] = set()
    for alternative in parted_at_bars(pattern):
        begun = {""}
        at = 0
        while at < len(alternative) and begun:
            item, at = _item(alternative, at)
            times = _TIMES.match(alternative, at)
            at = times.end() if times is not None else at
            heads = _times(_item_heads(item, size), times[0] if times is not None else "")
            joined = {(own + head, open_) for own in begun for head, open_ in heads}
            found |= {(head[:size], True) for head, open_ in joined if open_ or len(head) >= size}
            begun = {head for head, open_ in joined if not open_ and len(head) < size}
        found |= {(head, False) for head in begun}
    return found


def shortest(words: Iterable[str]) -> tuple[str, ...]:
    """The words of which none holds another: a text that holds any word holds one of these."""
    known: list[str] = []
    for word in sorted(set(words), key=lambda word: (len(word), word)):
        if not any(part in word for part in known):
            known.append(word)
    return tuple(known)


def literal_of(pattern: str, signs: str = "") -> str:
    """The longest string of letters and `signs` that each match of the pattern holds; empty where none is known."""
    alternatives = parted_at_bars(pattern)
    longest = own = ""
    at = 0
    while at < len(pattern) and len(alternatives) == 1:
        item, at = _item(pattern, at)
        times = _TIMES.match(pattern, at)
        at = times.end() if times is not None else at
        own = own + item if times is None and (item.isalpha() or item in signs) else ""
        longest = max(longest, own, key=len)
    return longest


def held_words(pattern: str) -> tuple[str, ...]:
    """Strings without case, as `caseless` writes them, of which each match of the pattern holds one. Raises ValueError
    where none is known."""
    found: list[str] = []
    for part in parted_at_bars(pattern):
        literal = caseless(literal_of(part, " "))
        found += (literal,) if literal else _held_in_group(part)
    return shortest(found)


def _held_in_group(part: str) -> tuple[str, ...]:
    """The same of the first group of an alternative that no match lacks."""
    at = 0
    while at < len(part):
        item, at = _item(part, at)
        begin = _GROUP.match(item)
        times = _TIMES.match(part, at)
        at = times.end() if times is not None else at
        if begin is not None and times is None:
            return held_words(item[begin.end() : -1])
    raise ValueError(part)


def caseless(text: str) -> str:
    """The text as expressions that ignore case compare it, to look for `held_words` in; not of the same length."""
    if text.isascii():
        return text.lower()
    plain = text.casefold()
    return plain.replace("\u0307", "").replace("ı", "i")


def _item(pattern: str, at: int) -> tuple[str, int]:
    """The character, set or group at a place, and where it ends."""
    if pattern[at] == "(":
        end = at + _closing(pattern[at:]) + 1
    else:
        sign = _SIGN.match(pattern, at)
        assert sign is not None
        end = sign.end()
    return pattern[at:end], end


def _item_heads(item: str, size: int) -> set[tuple[str, bool]]:
    if item in ("\\b", "\\B", "^", "$") or item.startswith(_WITHOUT_WIDTH):
        return {("", False)}
    if item[0] == "(":
        begin = _GROUP.match(item)
        return _heads(item[begin.end() : -1], size) if begin is not None else {("", True)}
    if item[0] == "[":
        return {(_small(sign), False) for sign in item[1:-1]} if item[1:-1].isalnum() else {("", True)}
    if item[0] == "\\":
        return {("", True)} if item[1].isalnum() else {(item[1], False)}
    return {("", True)} if item == "." else {(_small(item), False)}


def _times(heads: set[tuple[str, bool]], times: str) -> set[tuple[str, bool]]:
    """The heads of an item that may be missing or stand several times."""
    if not times:
        return heads
    if times[0] != "?":
        heads = {(head, True) for head, _ in heads}
    may_miss = times[0] in "?*" or times.startswith(("{0", "{,"))
    return heads | {("", False)} if may_miss else heads


def _small(sign: str) -> str:
    return _SAME.get(sign) or _SAME.get(sign.lower()) or sign.lower()


def parted_at_bars(pattern: str) -> list[str]:
    """The alternatives of the pattern, those within groups left whole."""
    parts, depth = [""], 0
    for sign in _SIGN.findall(pattern):
        depth += (sign == "(") - (sign == ")")
        if sign == "|" and depth == 0:
            parts.append("")
        else:
            parts[-1] += sign
    return parts


# An escape, a set, or a character.
_SIGN = re.compile(r"\\.|\[\^?\]?(?:\\.|[^\\\]])*\]|.", re.DOTALL)


def _closing(pattern: str) -> int:
    """Where the group ends that the pattern begins with."""
    depth = 0
    for match in _SIGN.finditer(pattern):
        depth += (match[0] == "(") - (match[0] == ")")
        if depth == 0:
            return match.start()
    raise ValueError(pattern)
