"""How deep a source nests, told before a parser sees it.

The parser takes time with the product of tags and open elements, so that pages of many tags must not nest deep. The
open elements are followed here as the HTML standard's tree construction keeps them (13.2.6), in a way that is never
far below the parser's own: an element leaves our stack when its own closing tag meets it on top, and then it has left
the parser's too. Where more leaves at once (`</ul>` over an open `<b>`), the parser may see it otherwise; what leaves
in such a way is counted, and beyond MAX_UNSURE nothing leaves so any more. The parser's depth is therefore at most
the bound and MAX_UNSURE together; what stands in neither count are elements that the next of their kind ends.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable

from fonds.capture.dom.tags import (
    ANY_HEADING,
    ATTRIBUTE,
    BREAKS_OUT,
    ENDS_P,
    ENDS_THROUGH,
    FORMATTING,
    IMPLIED_END,
    INTEGRATION,
    PASSED,
    SCOPES,
    SPECIAL,
    TABLE_PARENTS,
)

MAX_UNSURE = 4_000
# Foreign elements stand in SVG or MathML; at points of integration HTML stands in them again.
_HTML, _FOREIGN, _POINT = 0, 1, 2
_FONT_BREAKS_OUT = re.compile(r"""[\s"'/](?:color|face|size)[\s=/>]""", re.IGNORECASE)
_HTML_INSIDE = re.compile(r"""encoding\s*=\s*["']?(?:text/html|application/xhtml\+xml)""", re.IGNORECASE)
_PARTS = re.compile(rf"<[a-zA-Z][^\s/>]*+|{ATTRIBUTE}")
_RUBY = frozenset({"rb", "rt", "rp", "rtc"})


def _ends_itself(tag: str) -> bool:
    """Whether a foreign tag is closed by its own `/`, which may also be the end of a value without quotes."""
    return tag.endswith("/>") and max(match.end() for match in _PARTS.finditer(tag)) < len(tag) - 1


class OpenElements:
    """The elements open at a place of the source. Names are in small letters; headings are all ANY_HEADING."""

    def __init__(self) -> None:
        self.names: list[str] = []
        self.kinds: list[int] = []
        self.places: dict[str, list[int]] = {}  # of the elements of a name
        self.specials: list[int] = []
        self.passed: list[int] = []  # of the special ones among PASSED
        self.scopes: list[int] = []
        self.gone = 0  # elements that left from amid the stack; their places hold ""
        self.unsure = 0

    @property
    def depth(self) -> int:
        return len(self.names) - self.gone

    @property
    def top(self) -> str:
        return self.names[-1] if self.names else ""

    @property
    def foreign(self) -> bool:
        """Whether the next tag is read as SVG or MathML."""
        return bool(self.kinds) and self.kinds[-1] == _FOREIGN

    def last(self, names: Iterable[str]) -> int:
        """The place of the innermost element of one of the names, -1 where there is none."""
        return max((self.places[name][-1] for name in names if self.places.get(name)), default=-1)

    def push(self, name: str, kind: int = _HTML) -> None:
        place = len(self.names)
        self.names.append(name)
        self.kinds.append(kind)
        self.places.setdefault(name, []).append(place)
        if kind != _FOREIGN and (name in SPECIAL or kind == _POINT):
            (self.passed if name in PASSED else self.specials).append(place)
            if name in SCOPES or kind == _POINT:
                self.scopes.append(place)

    def pop(self) -> str:
        name = self.names.pop()
        self.kinds.pop()
        place = len(self.names)
        if not name:
            self.gone -= 1
            return name
        self.places[name].pop()
        for known in (self.specials, self.passed, self.scopes):
            if known and known[-1] == place:
                known.pop()
        while self.names and not self.names[-1]:
            self.names.pop()
            self.kinds.pop()
            self.gone -= 1
        return name

    def cut(self, place: int) -> None:
        """End the element at a place, and with it what stands above."""
        if place < 0:
            return
        if place == len(self.names) - 1:
            self.pop()
            return
        if self.unsure > MAX_UNSURE:
            return
        while len(self.names) > place + 1:
            name = self.pop()
            self.unsure += bool(name) and name not in IMPLIED_END
        if len(self.names) == place + 1:
            self.pop()

    def forget(self, name: str) -> None:
        """End a formatting element; what stands above it stays."""
        places = self.places.get(name)
        if not places:
            return
        if places[-1] == len(self.names) - 1:
            self.pop()
        elif self.unsure <= MAX_UNSURE:
            self.names[places.pop()] = ""
            self.gone += 1
            self.unsure += 1

    def open(self, name: str, tag: str) -> bool:
        """What a start tag ends; gives whether its element is opened."""
        if self.foreign:
            if name not in BREAKS_OUT and not (name == "font" and _FONT_BREAKS_OUT.search(tag)):
                return not _ends_itself(tag)
            while self.foreign:
                self.pop()
        if name in ("svg", "math"):
            return not _ends_itself(tag)
        if name in ENDS_P:
            place = self.last(("p",))
            if place > self.last(("button",)) and place > (self.scopes[-1] if self.scopes else -1):
                self.cut(place)
        if name in TABLE_PARENTS:
            return self._open_in_table(name)
        if name in ("select", "input") and self.places.get("select"):
            self.cut(self.last(("select",)))
            return name != "select"
        self._end_of_kind(name)
        return True

    def _end_of_kind(self, name: str) -> None:
        """What is ended by the next of its kind."""
        if name == ANY_HEADING and self.top == name:
            self.pop()
        elif name in ("li", "dd", "dt"):
            place = self.last(("li",) if name == "li" else ("dd", "dt"))
            if place >= 0 and self.specials and self.specials[-1] == place:
                self.cut(place)
        elif name in ("option", "optgroup"):
            if self.top == "option":
                self.pop()
            if name == "optgroup" and self.top == name and self.places.get("select"):
                self.unsure += 1
                self.pop()
        elif name in _RUBY:
            while self.top in _RUBY and self.places.get("ruby"):
                self.pop()
        elif name in ("a", "nobr"):
            self.forget(name)
        elif name == "button":
            self.cut(self.last((name,)))

    def _open_in_table(self, name: str) -> bool:
        table = self.last(("table",))
        if table < self.last(("template",)) or table < 0:
            return False
        inner = [place for part in TABLE_PARENTS[name] if (place := self.last((part,))) > table]
        if inner:
            self.cut(min(inner))
        return True

    def kind_of(self, name: str, tag: str) -> int:
        """How an element that is opened now takes what stands in it."""
        if name in ("svg", "math"):
            return _FOREIGN
        if not self.foreign:
            return _HTML
        return _POINT if name in INTEGRATION or (name == "annotation-xml" and _HTML_INSIDE.search(tag)) else _FOREIGN

    def close(self, name: str) -> None:
        """What an end tag ends."""
        if self.top == name:
            self.pop()
            return
        if self.foreign and name in ("p", "br"):
            while self.foreign:
                self.pop()
        places = self.places.get(name)
        if not places:
            return
        place = places[-1]
        special = max(self.specials[-1:] + self.passed[-1:], default=-1)
        if name in ENDS_THROUGH:
            scope = self.scopes[-1] if self.scopes else -1
            if scope <= place or name in TABLE_PARENTS or name in ("table", "template"):
                self.cut(place)
        elif special <= place:
            self.cut(place)
        elif name in FORMATTING:
            self.forget(name)


class Formatting:
    """Formatting elements stay in force until their end tag, and the parser opens them again in each block."""

    def __init__(self) -> None:
        self.active: Counter[str] = Counter()
        self.count = 0

    def open(self, name: str) -> None:
        if name in FORMATTING:
            self.active[name] += 1
            self.count += 1

    def close(self, name: str) -> None:
        if self.active.get(name, 0):
            self.active[name] -= 1
            self.count -= 1
