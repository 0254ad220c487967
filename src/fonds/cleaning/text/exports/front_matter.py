"""Front matter: what a clipper or a site's generator wrote above a page, as YAML between two lines `---`, or as TOML.

Valid YAML is read by a YAML library, which also says where each value stands; what is not is read line by line.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator

import yaml

from fonds.cleaning.text.exports.layout import Layout, Stretch
from fonds.marks.exports.headers import LABELS, HeaderField, find_labelled, fold_label

# Longer front matter is none.
_MOST_LINES = 80
_MOST_CHARS = 8_000
# Authors and the like beyond that are no list of them.
_MOST_VALUES = 40
_FENCE = re.compile(r"\ufeff?\s*---[ \t]*\r?\n")
_CLOSE = re.compile(r"^(?:---|\.\.\.)[ \t]*\r?$", re.MULTILINE)
_ENTRY = re.compile(r"[ \t]*(?:#|- |[\w.-]{1,40}[ \t]*:(?:\s|$)|[ \t]+\S|[\])}])")
_TOML = re.compile(r"\ufeff?\s*\+\+\+[ \t]*\r?\n(?P<said>(?:(?!\+\+\+)[^\n]*\n){1,80})\+\+\+[ \t]*(?:\r?\n|$)")
_PAIR = re.compile(r"^(?P<key>[\w-]{1,40})[ \t]*=[ \t]*(?P<value>[^\n]*)$", re.MULTILINE)
_STRING = re.compile(r"(?P<quote>[\"'])(?P<said>[^\"'\n]*)(?P=quote)")
_PLAIN = re.compile(r"(?P<said>\S+)")
_WEB = re.compile(r"https?://")
_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")
_NAMED = frozenset({"name", "title"})
# Signs that programs put around a value: quotes, brackets of links between notes.
_AROUND = "\"'[]"
# When the clipping was made says nothing of the page.
_ONCE = frozenset({HeaderField.HEADLINE, HeaderField.DATE, HeaderField.SOURCE, HeaderField.ADDRESS})

# A fact, where its value stands, and how that reads where signs in it stand for others.
Value = tuple[HeaderField, int, int, str | None]


def read_front_matter(text: str) -> Layout | None:
    """The front matter at the top of the text; None where there is none that states a title and another fact."""
    top = text[:_MOST_CHARS]
    fence = _FENCE.match(top)
    if fence is None:
        return _of_toml(top)
    close = _CLOSE.search(top, fence.end())
    if close is None:
        return None
    entries = [line for line in top[fence.end() : close.start()].split("\n") if line.strip()]
    if not 2 <= len(entries) <= _MOST_LINES or not all(_ENTRY.match(line) for line in entries):
        return None
    values = _of_yaml(top, fence.end(), close.start())
    if values is None:
        values = [(line.fact, line.value, line.end, None) for line in find_labelled(top[: close.start()])]
    values = _told_apart(top, values)
    facts = {fact for fact, *_ in values}
    if HeaderField.HEADLINE not in facts or len(facts) < 2:
        return None
    return Layout(tuple(_tiled(top, values, close.end())))


def _of_yaml(top: str, begin: int, end: int) -> list[Value] | None:
    """The values that known keys have; None where it is no mapping of YAML."""
    try:
        node = yaml.compose(top[begin:end], Loader=yaml.SafeLoader)
    except (yaml.YAMLError, RecursionError, ValueError):
        return None
    if not isinstance(node, yaml.MappingNode):
        return None
    return [
        (fact, begin + start, begin + stop, said)
        for key, value in node.value
        if isinstance(key, yaml.ScalarNode) and (fact := _fact_of(key.value)) is not None
        for start, stop, said in _places(top[begin:end], value)
    ]


def _of_toml(top: str) -> Layout | None:
    """The same as TOML between two lines `+++`."""
    match = _TOML.match(top)
    if match is None:
        return None
    try:
        tomllib.loads(match["said"].replace("\r\n", "\n"))
    except (tomllib.TOMLDecodeError, RecursionError):
        return None
    values: list[Value] = [
        (fact, each.start("value") + place.start("said"), each.start("value") + place.end("said"), None)
        for each in _PAIR.finditer(top, match.start("said"), match.end("said"))
        if (fact := _fact_of(each["key"])) is not None
        for place in (_STRING.finditer(each["value"]) if each["value"][:1] in "\"'[" else [_PLAIN.match(each["value"])])
        if place is not None
    ]
    values = _told_apart(top, values)
    return Layout(tuple(_tiled(top, values, match.end()))) if HeaderField.HEADLINE in {v[0] for v in values} else None


def _fact_of(key: str) -> HeaderField | None:
    folded = fold_label(" ".join(_CAMEL.sub(" ", key).replace("_", " ").replace("-", " ").split()))
    facts = LABELS.get(folded) or LABELS.get(folded.replace(" ", "-"))
    return next(iter(facts)) if facts else None


def _places(said: str, value: yaml.Node) -> Iterator[tuple[int, int, str | None]]:
    """Where the scalars of a value stand (itself, those of a list, the name in each mapping of a list), and how one
    reads that is written with signs for others."""
    if isinstance(value, yaml.SequenceNode):
        for each in value.value[:_MOST_VALUES]:
            if not isinstance(each, yaml.SequenceNode):
                yield from _places(said, each)
    elif isinstance(value, yaml.MappingNode):
        for key, each in value.value:
            if isinstance(each, yaml.ScalarNode) and isinstance(key, yaml.ScalarNode) and key.value.lower() in _NAMED:
                yield from _places(said, each)
    elif value.tag != "tag:yaml.org,2002:null":
        start, stop = value.start_mark.index, value.end_mark.index
        if isinstance(value, yaml.ScalarNode) and value.style in ("|", ">"):
            start = said.find("\n", start) + 1 or start
        quoted = isinstance(value, yaml.ScalarNode) and value.style in ("'", '"')
        escaped = quoted and any(sign in said[start + 1 : stop - 1] for sign in ("\\", "''"))
        yield start, stop, value.value if escaped else None


def _told_apart(top: str, values: list[Value]) -> list[Value]:
    """The values without what stands around them; the source of a clipping is as often its address."""
    found: list[Value] = []
    seen: set[HeaderField] = set()
    for fact, low, high, reads in values:
        start, stop = _bare(top, low, high)
        said = top[start:stop]
        told = HeaderField.ADDRESS if fact is HeaderField.SOURCE and _WEB.match(said) else fact
        if not said.strip() or (told in _ONCE and told in seen):
            continue
        seen.add(told)
        found.append((told, start, stop, reads))
    return sorted(found, key=lambda value: value[1])


def _bare(top: str, start: int, stop: int) -> tuple[int, int]:
    """The value without quotes, and of a link between notes the words."""
    said = top[start:stop].strip()
    begin = top.find(said, start) if said else start
    end = begin + len(said)
    while end - begin > 1 and top[begin] in _AROUND and top[end - 1] in _AROUND:
        begin, end = begin + 1, end - 1
    shown = top.find("|", begin, end) + 1 if said.startswith(("[[", '"[[')) else 0
    return max(begin, shown), end


def _tiled(top: str, values: list[Value], end: int) -> Iterator[Stretch]:
    """Stretches that cover the front matter, one for each value."""
    at = 0
    for number, (fact, start, stop, reads) in enumerate(values):
        after = values[number + 1][1] if number + 1 < len(values) else end
        line = top.rfind("\n", stop, after) + 1 if number + 1 < len(values) else end
        until = line if line > stop else min(stop, after) if number + 1 < len(values) else end
        yield Stretch(at, until, fact, (start, stop), said=reads)
        at = until
