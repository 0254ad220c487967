"""What tells whether a person named on a page is one of its authors: the columns of the learned choice."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cached_property

import numpy as np
import numpy.typing as npt

from fonds.extract.authors.candidates import Person
from fonds.extract.authors.features.name import name_features, name_words, plain_name
from fonds.extract.authors.features.rivals import MANY, Rivals
from fonds.extract.authors.names import MAX_TEXT
from fonds.extract.authors.sources import Mention, key_of
from fonds.extract.authors.sources.forms import LineReader
from fonds.extract.authors.sources.lines import Landmarks
from fonds.extract.candidate import fold
from fonds.extract.page.head import PROSE
from fonds.marks.bylines.beside import words_beside
from fonds.marks.expressions import caseless
from fonds.model import Block, Role

_MACHINE = (
    "json", "json_pos", "json_count", "json_type", "json_linked", "meta", "meta_pos", "meta_count", "micro", "header",
)  # fmt: skip
_CLASS = ("class", "class_group", "class_dist", "class_together", "class_all", "class_foreign", "class_elsewhere")
_LINE = (
    "line", "line_near", "line_dist", "line_prose", "line_end", "line_byline", "line_bio", "line_away", "line_body",
    "line_dateline", "line_subtitle", "line_date_gap", "line_share",
    "line_heading", "line_item", "line_timed", "line_dated", "line_people", "line_rest",
)  # fmt: skip
_NAME = (
    "words", "given", "family", "ambiguous", "person", "organisation", "agency", "desk", "person_like", "upper",
    "lower", "digit", "suffix", "caseless", "length", "last_given", "first_family", "initial", "common",
    "first_common",
)  # fmt: skip
_PAGE = (
    "metas", "elements", "lines", "told", "card", "used", "first_used", "hits", "near_hits", "bio_hits", "away_hits",
    "own", "slug", "profile", "mail", "news", "neighbours", "after_prose", "before_prose", "credit_near", "about",
    "begins",
)  # fmt: skip
_RIVALS = (
    "sources", "stated", "others_sources", "others_stated", "stated_people", "stated_organisations", "openers",
    "openers_away", "people", "line_gap", "together", "inside",
)  # fmt: skip
_NEAR = ("titled", "handle_near", "share_near")
FEATURES: tuple[str, ...] = (*_MACHINE, *_CLASS, *_LINE, *_NAME, *_PAGE, *_RIVALS, *_NEAR)
# Where nothing of the kind names the person.
_NONE = {"json_pos": 9.0, "meta_pos": 9.0, "class_group": 9.0, "class_dist": 300.0, "line_dist": 300.0,
         "line_prose": 300.0, "line_end": 300.0}  # fmt: skip
# Landmarks farther apart tell no more.
_FAR = 60.0
_AWAY = frozenset({Role.RELATED, Role.COMMENTS, Role.NAVIGATION, Role.ADVERT, Role.FOOTER})


class FeatureTable:
    """The rows of a page's persons."""

    def __init__(self, lines: LineReader, landmarks: Landmarks, own: frozenset[str], people: Sequence[Person]) -> None:
        self.lines, self.page, self.landmarks, self.own, self.people = lines, lines.page, landmarks, own, people

    def rows(self) -> npt.NDArray[np.float32]:
        rivals = Rivals(self.people)
        rows = [self._row(person) | rivals.of(number) for number, person in enumerate(self.people)]
        return np.array([[row.get(name, _NONE.get(name, 0.0)) for name in FEATURES] for row in rows], np.float32)

    def _row(self, person: Person) -> dict[str, float]:
        row: dict[str, float] = {}
        for mention in (person.best("json"), person.best("meta"), person.best("micro"), person.best("header")):
            row |= mention.features if mention is not None else {}
        element, line = person.element, person.line
        row |= element.features if element is not None else {}
        row |= line.features if line is not None else {}
        for name in ("class_dist", "line_dist", "line_prose", "line_end"):
            if name in row:
                row[name] = max(-_FAR, min(_FAR, row[name]))
        row["metas"] = float(sum("meta" in m.features for m in person.mentions))
        row["elements"] = float(sum("class" in m.features for m in person.mentions))
        row["lines"] = float(sum("line" in m.features for m in person.mentions))
        return row | name_features(person.shown.name) | self._on_page(person, line)

    def _on_page(self, person: Person, line: Mention | None) -> dict[str, float]:
        name = person.shown.name
        holding = self.page.holding((caseless(name),))
        at = int(line.features["line_dist"]) + self.landmarks.title if line is not None else self.landmarks.title
        short = [b for b in holding if len(b.text) <= MAX_TEXT]
        plain = plain_name(name)
        words = name.split()
        return {
            "told": min(float(sum(_told_of(b, name) for b in holding)), MANY),
            "card": float(any(abs(b.index - at) > _APART and _is_card(b, name) for b in short)),
            "used": float(sum(self.lines.uses(word) for word in words) / len(words)),
            "first_used": float(self.lines.uses(words[0])),
            "hits": min(float(len(holding)), MANY),
            "near_hits": float(sum(b.index in self.landmarks.near for b in short)),
            "bio_hits": float(sum(b.role is Role.AUTHOR_BIO for b in holding)),
            "away_hits": min(float(sum(b.role in _AWAY for b in holding)), MANY),
            "own": float(fold(name) in self.own),
            "slug": float(len(plain) >= _LEAST_SLUG and plain in self._addresses),
            "profile": float(len(plain) >= _LEAST_SLUG and self._is_profile(plain)),
            "news": self._news,
            "about": float(any(_ABOUT.search(b.text) for b in short if len(b.text) <= len(name) + _LONGEST_ABOUT)),
            "begins": float(sum(b.text.startswith(name) and len(b.text) > len(name) + _LONGEST_ABOUT for b in holding)),
            **self._around(person, line, at),
            "mail": float(any(word in self._mails for word in name_words(name)[-1:] if len(word) >= _LEAST_MAIL)),
        }

    @cached_property
    def _news(self) -> float:
        """Whether the page says that it is a news story."""
        return float(any("news" in kind for node in self.page.machine.json for kind in node.types))

    @cached_property
    def _places_named(self) -> list[tuple[int, str]]:
        """Where lines name somebody: teams and teasers name many in a row."""
        return [
            (int(m.features["line_dist"]) + self.landmarks.title, p.key)
            for p in self.people
            for m in p.mentions
            if "line" in m.features
        ]

    def _around(self, person: Person, line: Mention | None, at: int) -> dict[str, float]:
        """What stands before and behind the line."""
        if line is None:
            return {}
        blocks = self.page.blocks
        named = key_of(line.person.name)
        near = {key for place, key in self._places_named if abs(place - at) <= _BESIDE and key != named}
        own = {key_of(p.name) for p in line.who.value}
        around = blocks[max(0, at - 1) : at + _BEHIND + 1]
        before = blocks[at - 1] if 0 < at <= len(blocks) else None
        behind = blocks[at + 1] if at + 1 < len(blocks) else None
        pictures = (Role.CAPTION, Role.CREDIT)
        return {
            "neighbours": float(len(near - own)),
            "after_prose": float(before is not None and len(before.text) > MAX_TEXT),
            "before_prose": float(behind is not None and len(behind.text) > MAX_TEXT),
            "titled": float(any(m.person.role for m in person.mentions)),
            "handle_near": float(any(_HANDLE.search(b.text) for b in around if len(b.text) <= MAX_TEXT)),
            "share_near": float(any(b.role is Role.SHARE for b in around)),
            "credit_near": float(any(b is not None and b.role in pictures for b in (before, behind))),
        }

    @cached_property
    def _addresses(self) -> str:
        """The page's links without marks between words, a line each."""
        dom = self.page.dom
        if dom is None:
            return ""
        owned = dom.attributes
        links = "\n".join(owned[number]["href"] for number in dom.by_attribute.get("href", ())[:_MOST_LINKS])
        links = links.casefold().replace("%20", "")
        for mark in "-_.+":
            links = links.replace(mark, "")
        return links

    def _is_profile(self, plain: str) -> bool:
        at = self._addresses.find(plain)
        if at < 0:
            return False
        start = self._addresses.rfind("\n", 0, at) + 1
        return bool(_PROFILE.search(self._addresses, start, at))

    @cached_property
    def _mails(self) -> str:
        found = [m for b in self.page.holding(("@",))[:_MOST_MAILS] for m in _MAIL.findall(b.text[:_LONGEST_MAILED])]
        return "\n".join(found).casefold()


# What stands beside an author's name at the end of pages: "All articles by Ann Lee", "Über Ann Lee".
_ABOUT = re.compile(rf"\b(?:{words_beside('about')})\b", re.IGNORECASE)
_LONGEST_ABOUT = 40
# What somebody is called on networks stands right behind the name.
_HANDLE = re.compile(r"(?<!\w)@\s?\w{2,30}")
_BEHIND = 2
_BESIDE = 4
_LEAST_SLUG, _LEAST_MAIL = 5, 4
_MOST_LINKS, _MOST_MAILS, _LONGEST_MAILED = 2000, 20, 2000
_PROFILE = re.compile(
    r"/(?:@|[a-z]*(?:aut[eh]?o?u?r|profil|people|person|contribut|staff|journalist|redak|writer|team|user|member|column"
    r"|reporter|by)[a-z]*[/=])"
)
_MAIL = re.compile(r"([\w.+-]{2,40})@[\w-]")


def _told_of(block: Block, name: str) -> int:
    """How often the text or its title names the person, other than by what begins with the name: a biography."""
    is_text = block.role in (Role.BODY, Role.SUBTITLE) and len(block.text) >= PROSE // 2
    if not is_text and block.role is not Role.TITLE:
        return 0
    return block.text.count(name) - block.text.startswith(name)


def _is_card(block: Block, name: str) -> bool:
    """Whether the line is the name alone. Lines near each other are a picture's, told twice."""
    return len(block.text) <= len(name) + 4 and block.text.strip(" .,:").casefold() == name.casefold()


# Lines nearer than this are no other place of the page.
_APART = 3
