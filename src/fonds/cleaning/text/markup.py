"""Markup that text copies bring along: links, pictures, emphasis, escapes and tags of Markdown, references of browsers.

Programs that turn pages into Markdown write each link as `[words](address)`. The addresses are not what the page says,
so a line is read without them. Markup is masked, sign for sign, by a character that reading leaves out: places in the
capture stay what they are, and the raw text keeps everything.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from fonds.marks.words import words_of

# Reading a line leaves it out.
MASK = "\x00"
# A line that begins with it describes a picture. No text holds it: Unicode keeps it for programs.
PICTURE = "\ufdd0"
# An anchor may hold a whole teaser; what stands further from its bracket is no anchor.
_LONGEST_ANCHOR = 4_000
# Words of a link with breaks among them, none of which begins a paragraph, a heading or an item.
_BROKEN = 200
_BREAKS = re.compile(r"[^\n]++(?:\n[ \t]*+[^\s#*+!>-][^\n]*+)++")

# The end of a link: address, perhaps broken over lines, and title. Possessive, and bounded where lines may follow.
_ADDRESS = r"(?:<[^<>\n]{0,4000}>|(?:[^\s()<>]++|\([^\s()]*+\)|\n(?=[^\s()\"']))*+)"
_TITLE = r"(?:\s{1,3}(?:\"(?:[^\n]|\n(?!\n)){0,250}?\"|'(?:[^\n]|\n(?!\n)){0,250}?'))?"
_TOKEN = re.compile(
    rf"\\.|!?\[|\]\(\s{{0,2}}(?P<address>{_ADDRESS}){_TITLE}\s{{0,2}}\)|\]\[(?P<name>[^\[\]\n]{{0,100}})\]|\]"
)
_ADDRESS_SIGN = re.compile(r"[/.#:?=&%@]")
_DEFINITION = re.compile(r"^ {0,3}\[(?P<name>[^\[\]\n]{1,100})\]:[ \t]*(?:\S*[/.#:]\S*).*$", re.MULTILINE)
_FENCE = re.compile(r"^[ \t]*(?:```|~~~)", re.MULTILINE)
_ESCAPE = re.compile(r"\\(?=[\\`*_{}\[\]()#+\-.!|>~$&<\"'])")
_EMPHASIS = re.compile(r"(?<![\w*_\\])(?P<sign>[*_]{1,3})(?=[^\s*_])(?P<said>[^\n]{0,200}?[^\s*_])(?P=sign)(?![\w*_])")
_RULED = re.compile(r"^[ \t]*+\|?[ \t]*+:?-{2,}+:?[ \t]*+(?:\|[ \t]*+:?-{2,}+:?[ \t]*+)*+\|[ \t]*+$", re.MULTILINE)
_BARE_RULED = re.compile(r"^[ \t]*+:?-{2,}+:?[ \t]*+(?:\|[ \t]*+:?-{2,}+:?[ \t]*+)++\r?$", re.MULTILINE)
_NOTE = re.compile(
    r"(?P<taken>!)?\[\[(?P<note>[^\s\[\]|](?:[^\[\]\n|]{0,150}[^\s\[\]|])?)(?:\|(?P<shown>[^\[\]\n|]{1,150}))?\]\]"
)
_TAG = re.compile(
    r"</?(?:a|abbr|article|aside|audio|b|blockquote|br|button|center|cite|code|dd|del|details|div|dl|dt|em|figcaption"
    r"|figure|font|footer|form|g|h[1-6]|header|hr|i|iframe|img|input|ins|kbd|label|li|main|mark|nav|ol|p|path|picture"
    r"|s|section|small|source|span|strong|sub|summary|sup|svg|table|tbody|td|th|thead|time|tr|u|ul|video|wbr)"
    r"\b[^<>]{0,4000}>|<!--[^<]{0,4000}?-->",
    re.IGNORECASE,
)
# What a text browser lists at its page's end, and the numbers that point to it.
_LIST = re.compile(rf"[ \t]*+(?:{words_of('link-list')})[ \t]*+:?\s*+$")
_LISTED = re.compile(r"[ \t]*+(?P<number>\d{1,5})\.[ \t]++(?P<address>[a-z][a-z+.-]{1,20}:|/|#)?[^\n]*\n?$")
_BARE = re.compile(r"[ \t]*+[a-z][a-z+.-]{1,20}:/[^\n]*\n?$")
_NUMBERED = re.compile(r"\[(?P<number>\d{1,5})\](?=\S)")
_FEWEST_LISTED = 3
# Addresses that mail programs write behind words: "Read more <https://…>", "Read more (https://…)".
_BEHIND = re.compile(r"(?<=\S)[ \t]?<(?:https?://|mailto:)[^\s<>]+>|(?<=\S)[ \t]?\([ ]?https?://[^\s()]+[ ]?\)")
_MAY_BE_BEHIND = re.compile(r"<(?:http|mailto)|\( ?http")
_IMAGE = re.compile(
    r"\[(?:image|cid): ?[^\[\]\n]{0,300}\](?:[ \t]?<[^\s<>]+>)?|^[ \t]*<https?://[^\s<>]+>[ \t]*$", re.MULTILINE
)
_FEWEST_BEHIND = 3


def without_markup(text: str) -> str:
    """`text` with markup masked, of the same length; `text` itself where it is no Markdown with links and no dump of a
    text browser. Linear in the length of `text`."""
    if "[[" in text:
        text = _without_notes(text)
    if "](" in text or "][" in text:
        signs = list(text)
        if _mask_links(text, signs):
            _mask_rest(text, signs)
            return "".join(signs)
    if "[1]" in text and (numbered := _without_numbers(text)) is not text:
        return numbered
    return _without_addresses(text) if _MAY_BE_BEHIND.search(text) else text


def _fences(text: str) -> Iterator[tuple[int, int]]:
    """Where code stands between fences."""
    marks = [match.start() for match in _FENCE.finditer(text)] if "```" in text or "~~~" in text else []
    yield from zip(marks[::2], marks[1::2], strict=False)


def _cover(signs: list[str], start: int, end: int) -> None:
    signs[start:end] = [MASK] * (end - start)


def _tokens(text: str) -> Iterator[re.Match[str]]:
    """Brackets and what closes them, outside of code."""
    at = 0
    for start, end in [*_fences(text), (len(text), len(text))]:
        yield from _TOKEN.finditer(text, at, start)
        at = end


def _mask_links(text: str, signs: list[str]) -> bool:
    """Mask what is not the words of links. Tells whether there was a link."""
    names = {match["name"].casefold() for match in _DEFINITION.finditer(text)}
    opened: list[tuple[int, int]] = []
    found = False
    for match in _tokens(text):
        token = match[0]
        if token[-1] == "[":
            opened.append(match.span())
        elif token[0] == "]" and opened:
            opening = opened.pop()
            if _is_link(match, text[opening[1] : match.start()], names):
                found = True
                if text[opening[0]] == "!":
                    _mask_picture(text, signs, opening, match.span())
                else:
                    _mask_link(text, signs, opening, match.span())
    if found:
        for match in _DEFINITION.finditer(text):
            _cover(signs, *match.span())
    return found


def _is_link(closing: re.Match[str], anchor: str, names: set[str]) -> bool:
    if len(anchor) > _LONGEST_ANCHOR:
        return False
    address, name = closing["address"], closing["name"]
    if address is not None:
        return not address or _ADDRESS_SIGN.search(address) is not None
    return bool(names) and (name or anchor).casefold() in names


def _mask_link(text: str, signs: list[str], opening: tuple[int, int], closing: tuple[int, int]) -> None:
    """A link's words stay; a short link that was broken over lines becomes one line again."""
    _cover(signs, *opening)
    _cover(signs, *closing)
    anchor = text[opening[1] : closing[0]]
    if "\n" in anchor and len(anchor) <= _BROKEN and _BREAKS.fullmatch(anchor):
        for i in range(opening[1], closing[0]):
            if signs[i] == "\n":
                signs[i] = " "


def _mask_picture(text: str, signs: list[str], opening: tuple[int, int], closing: tuple[int, int]) -> None:
    """A picture's description stays where it has its line for itself; within a line it is no part of the sentence."""
    line = text[text.rfind("\n", 0, opening[0]) + 1 : opening[0]]
    end = text.find("\n", closing[1])
    behind = text[closing[1] : end if end >= 0 else len(text)]
    alone = not line.strip(" \t[*-+•>") and (not behind.strip() or behind.lstrip().startswith("]("))
    if alone and text[opening[1] : closing[0]].strip():
        _cover(signs, *opening)
        signs[opening[0]] = PICTURE
        for i in range(opening[1], closing[0]):
            if signs[i] == "\n":
                signs[i] = " "
        _cover(signs, *closing)
    else:
        _cover(signs, opening[0], closing[1])


def _mask_rest(text: str, signs: list[str]) -> None:
    """Emphasis, escapes, rules of tables, tags; not in code."""
    fences = list(_fences(text))
    at = 0
    for start, end in [*fences, (len(text), len(text))]:
        for pattern in (_TAG, _RULED, _ESCAPE):
            for match in pattern.finditer(text, at, start):
                _cover(signs, match.start(), match.end())
        for match in _EMPHASIS.finditer(text, at, start):
            _cover(signs, *match.span("sign"))
            _cover(signs, match.end() - len(match["sign"]), match.end())
        at = end


def _without_notes(text: str) -> str:
    """A text without links between notes (`[[Note|words]]`), of which the words stay, and what notes take in of others
    (`![[picture.png]]`)."""
    signs = list(text)
    at = 0
    for start, end in [*_fences(text), (len(text), len(text))]:
        for match in _NOTE.finditer(text, at, start):
            if match["taken"]:
                _cover(signs, *match.span())
            else:
                begin, stop = match.span("shown") if match["shown"] else match.span("note")
                _cover(signs, match.start(), begin)
                _cover(signs, stop, match.end())
        at = end
    return "".join(signs)


def table_lines(text: str) -> tuple[frozenset[int], frozenset[int]]:
    """Where lines begin that are rows of a table without bars at its edges ("Way | Time", "---|---" below it), and
    where the lines that rule it do. Linear in the length of `text`."""
    rows: set[int] = set()
    rules: set[int] = set()
    for match in _BARE_RULED.finditer(text):
        above = text.rfind("\n", 0, max(0, match.start() - 1)) + 1
        if match.start() == 0 or "|" not in text[above : match.start()]:
            continue
        rules.add(match.start())
        rows.add(above)
        at = match.end() + 1
        while at < len(text):
            end = text.find("\n", at)
            end = len(text) if end < 0 else end
            if "|" not in text[at:end]:
                break
            rows.add(at)
            at = end + 1
    return frozenset(rows), frozenset(rules)


def _without_addresses(text: str) -> str:
    """A mail's text without the addresses that its program wrote behind the words of links."""
    found = [match.span() for match in _BEHIND.finditer(text)]
    if len(found) < _FEWEST_BEHIND:
        return text
    found += [match.span() for match in _IMAGE.finditer(text)]
    signs = list(text)
    for start, end in found:
        _cover(signs, start, end)
    return "".join(signs)


def _without_numbers(text: str) -> str:
    """A text browser's dump without the numbers of its links and the addresses at its end, of which the line above
    them stays."""
    listed: set[str] = set()
    entries: list[tuple[int, int]] = []
    start, below = len(text), False
    while start > 0:
        begin = text.rfind("\n", 0, start - 1) + 1
        line = text[begin:start]
        entry = _LISTED.match(line)
        bare = entry is None and _BARE.match(line) is not None
        if entry is not None and (entry["address"] or below):
            listed.add(entry["number"])
        elif not bare:
            if line.strip() and not _LIST.match(line):
                break
            start = begin
            continue
        entries.append((begin, start))
        start, below = begin, bare
    if len(listed) < _FEWEST_LISTED:
        return text
    signs = list(text)
    for begin, end in entries:
        _cover(signs, begin, end - 1)
    for match in _NUMBERED.finditer(text, 0, start):
        if match["number"] in listed:
            _cover(signs, *match.span())
    return "".join(signs)
