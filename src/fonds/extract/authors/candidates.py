"""The persons that a page may mean by its authors, each with all places that name them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cached_property

from fonds.extract.authors.sources import Mention, key_of
from fonds.extract.authors.sources.lines import FORMS
from fonds.extract.authors.sources.machine import ARTICLE
from fonds.extract.candidate import fold
from fonds.marks.words import word_set
from fonds.model import Byline

# What publishing systems fill in where nobody is named.
_PLACEHOLDERS = word_set("nobody").union(
    [
        "admin", "administrator", "unknown", "superuser", "webmaster", "guest", "anonymous", "anonym", "editor",
        "author", "autor", "root", "user", "test", "null", "none", "undefined", "webredaktion", "siteadmin", "wpadmin",
        "newsdesk", "default",
    ]
)  # fmt: skip
# Lines as near to the title as this print whose the page is.
_AT = 6
# A page of a thousand authors is an index; the annotated pages have up to 60 persons in such places.
MOST_PEOPLE = 80


@dataclass
class Person:
    """Somebody, or an organisation, by the key of the name; mentions in the page's order of sources."""

    key: str
    mentions: list[Mention] = field(default_factory=list)

    @cached_property
    def shown(self) -> Byline:
        """The name as the place worth most prints it, of those that part its words: "Ann Lee", not "annlee"."""
        return max(self.mentions, key=lambda mention: (" " in mention.person.name, worth(mention))).person

    def best(self, feature: str) -> Mention | None:
        """The mention with the greatest value of the feature."""
        return max((m for m in self.mentions if feature in m.features), key=lambda m: m.features[feature], default=None)

    @property
    def is_stated(self) -> bool:
        """Whether JSON-LD of an article names them as author."""
        return any(m.features.get("json", 0.0) >= ARTICLE for m in self.mentions)

    @property
    def is_cited(self) -> bool:
        """Whether a journal's page names them as an author of several, to catalogues or in a long row of names; one may
        be the journal itself."""
        several = any("cited" in m.features and m.features["meta_count"] > 1 for m in self.mentions)
        return (several or any("listed" in m.features for m in self.mentions)) and self.shown.kind == "person"

    @property
    def is_headed(self) -> bool:
        """Whether the header of an export or a saved page states them."""
        return any("header" in m.features for m in self.mentions)

    @property
    def is_opened(self) -> bool:
        """Whether words such as "by" stand before the name near the title."""
        return any(
            m.features.get("line", 0.0) >= FORMS["opener-alone"] and m.features["line_near"] for m in self.mentions
        )

    @property
    def is_labelled(self) -> bool:
        """Whether a label such as "Author:" stands before the name, wherever on the page, and nothing of another
        story's."""
        return self.shown.kind == "person" and any(
            m.features.get("line_label", 0.0) and not m.features["line_away"] for m in self.mentions
        )

    @property
    def is_signing(self) -> bool:
        """Whether words such as "by" stand before the name on one of the lines right at the title."""
        return any(
            m.features.get("line", 0.0) >= FORMS["opener"]
            and m.features["line_near"]
            and abs(m.features["line_dist"]) <= _AT
            for m in self.mentions
        )

    @property
    def is_printed(self) -> bool:
        """Whether words such as "by" stand before the name near the title, and an element there is named so."""
        elements = [m.features for m in self.mentions if "class" in m.features]
        named = any(not features["class_group"] and not features["class_elsewhere"] for features in elements)
        return named and self.is_opened and self.shown.kind == "person"

    @property
    def is_elsewhere(self) -> bool:
        """Whether only comments, teasers and lists of other stories name them."""
        told = any("class" in m.features for m in self.mentions)
        return told and all(m.features.get("class_elsewhere", m.features.get("line_away", 0.0)) for m in self.mentions)

    @property
    def is_bare(self) -> bool:
        """Whether only lines name them, in forms that hold no opener, role or date."""
        lines = [m.features for m in self.mentions if "line" in m.features]
        plain = all(features["line"] < FORMS["name-role"] and not features["line_byline"] for features in lines)
        return plain and len(lines) == len(self.mentions)

    @cached_property
    def line(self) -> Mention | None:
        """The line that looks most like a byline."""
        return max((m for m in self.mentions if "line" in m.features), key=line_order, default=None)

    @cached_property
    def element(self) -> Mention | None:
        """The author's element that stands nearest to the title."""
        return max((m for m in self.mentions if "class" in m.features), key=_element_order, default=None)


def line_order(mention: Mention) -> float:
    """Of several lines the one near the title with the surest form tells most. Round figures that order, not tuned."""
    features = mention.features
    place = (
        6 * features["line_near"] + 4 * features["line_byline"] - 6 * features["line_away"] - 2 * features["line_bio"]
    )
    return 2 * features["line"] + place - min(abs(features["line_dist"]), 40.0) / 20


def _element_order(mention: Mention) -> float:
    return mention.features["class"] - 4 * mention.features["class_elsewhere"] - mention.features["class_group"]


# Which place's way to print a name is taken, and what order the authors come in.
_WORTH = {"header": 0.93, "json": 0.3, "micro": 0.7}
_LINES = {-2.0: 0.2, -1.0: 0.2, 0.0: 0.3, 1.0: 0.4, 2.0: 0.35, 3.0: 0.56, 4.0: 0.66, 5.0: 0.7, 6.0: 0.72, 7.0: 0.75}
assert set(_LINES) == set(FORMS.values())


def worth(mention: Mention) -> float:
    features = mention.features
    if "line" in features:
        return _LINES[features["line"]] - (0.0 if features["line_near"] else 0.2)
    if "json" in features:
        return features["json"] * _WORTH["json"]
    if "meta" in features:
        return features["meta"]
    if "class" in features:
        return 0.66 + 0.03 * features["class"] - 0.1 * min(features["class_group"], 3.0)
    return _WORTH["header" if "header" in features else "micro"]


def _is_nobody(mention: Mention) -> bool:
    """Whether a system filled the name in; a desk that readers are shown ("By News Desk") writes."""
    is_shown = "line" in mention.features and mention.person.kind == "desk"
    return fold(mention.person.name) in _PLACEHOLDERS and not is_shown


def gathered(mentions: Iterable[Mention]) -> list[Person]:
    """The persons in the order in which the mentions first name them."""
    found: dict[str, Person] = {}
    for mention in mentions:
        key = key_of(mention.person.name)
        if not key or _is_nobody(mention):
            continue
        if key not in found:
            if len(found) >= MOST_PEOPLE:
                continue
            found[key] = Person(key)
        found[key].mentions.append(mention)
    return list(found.values())
