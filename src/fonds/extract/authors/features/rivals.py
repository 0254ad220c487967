"""What the other persons named on a page say of one: where one is named by most sources, others are not the authors."""

from __future__ import annotations

from collections.abc import Sequence

from fonds.extract.authors.candidates import Person, line_order
from fonds.marks.persons.names import kind_of

# Larger numbers tell no more.
MANY = 12.0
_OPENED = 6.0


class Rivals:
    """Asked for the columns of one person after the other."""

    def __init__(self, people: Sequence[Person]) -> None:
        self.people = people
        self.sources = [_sources(p) for p in people]
        self.stated = ["json" in s or "meta" in s or "micro" in s or "header" in s for s in self.sources]
        self.places = [_stands(p) for p in people]
        self.kinds = [kind_of(p.shown.name) for p in people]
        self.lines = [line_order(p.line) if p.line is not None else _NO_LINE for p in people]
        self.away = sum(any(m.features.get("line", 0.0) >= _OPENED for m in p.mentions) for p in people)
        self.openers = sum(
            any(m.features.get("line", 0.0) >= _OPENED and m.features["line_near"] for m in p.mentions) for p in people
        )

    def of(self, number: int) -> dict[str, float]:
        others: list[int] = []
        beside: list[int] = []
        for n, places in enumerate(self.places):
            if n != number:
                (others if places.isdisjoint(self.places[number]) else beside).append(n)
        key = self.people[number].key
        return {
            "sources": float(len(self.sources[number])),
            "stated": float(self.stated[number]),
            "others_sources": float(max((len(self.sources[n]) for n in others), default=0)),
            "others_stated": float(any(self.stated[n] and self.kinds[n] == "person" for n in others)),
            "stated_people": float(sum(s and k == "person" for s, k in zip(self.stated, self.kinds, strict=True))),
            "stated_organisations": float(
                sum(s and k != "person" for s, k in zip(self.stated, self.kinds, strict=True))
            ),
            "openers": float(self.openers),
            "openers_away": min(float(self.away - self.openers), MANY),
            "people": min(float(len(self.people)), MANY * 2),
            "line_gap": max((self.lines[n] for n in others), default=_NO_LINE) - self.lines[number],
            "together": float(max((len(self.sources[n]) for n in beside), default=0)),
            "inside": float(
                sum(key in p.key for p in self.people if p.key != key)
                - sum(p.key in key for p in self.people if p.key != key)
            ),
        }


_NO_LINE = -20.0


def _stands(person: Person) -> set[tuple[str, int]]:
    """The places that name the person, and the blocks behind: who is named there too is a fellow, not a rival."""
    found: set[tuple[str, int]] = set()
    for mention in person.mentions:
        features = mention.features
        found.add(("who", id(mention.who)))
        for kind, away in (("class", "class_elsewhere"), ("line", "line_away")):
            if kind in features and not features[away]:
                found.update((kind, int(features[f"{kind}_dist"]) + step) for step in (0, 1))
    return found


def _sources(person: Person) -> frozenset[str]:
    """The kinds of places that name the person; a line counts as one by its opener or its role."""
    found: set[str] = set()
    for mention in person.mentions:
        features = mention.features
        if "line" in features:
            sure = features["line"] >= _OPENED or features["line_byline"]
            found.add("line" if sure and not features["line_away"] else "name")
        else:
            found.add(next(name for name in ("json", "meta", "micro", "header", "class", "listed") if name in features))
    return frozenset(found)
