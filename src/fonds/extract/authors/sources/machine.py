"""Authors that a page states for machines: JSON-LD, meta elements, microdata, the header of an export."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple

from fonds.extract.authors.names import People, read_author, stated_as_is, who_of
from fonds.extract.authors.sources import Mention
from fonds.extract.authors.sources.header import stated_people
from fonds.extract.candidate import together
from fonds.extract.page.json_ld import (
    LAST_ARTICLE,
    JsonPlace,
    JsonString,
    at_key,
    document_nodes,
    followed,
    inside,
    string_at,
)
from fonds.extract.page.view import Page
from fonds.marks.metadata import Fact
from fonds.marks.persons.names import is_person_like, kind_of
from fonds.model import Byline

# How much each says, as far as it could be told by hand; the choice takes the greatest of a name as a feature.
AUTHOR_META: tuple[tuple[str, float], ...] = (
    ("author", 0.8), ("article:author", 0.7), ("parsely-author", 0.85), ("sailthru.author", 0.8),
    ("dc.creator", 0.75), ("dcterms.creator", 0.75),
    ("byl", 0.85), ("citation_author", 0.9), ("article:author_name", 0.8), ("og:article:author", 0.75),
    ("cxenseparse:author", 0.75),
    ("authors", 0.75), ("article.author", 0.75), ("twitter:data1", 0.4), ("article:publisher_author", 0.6),
    ("byline", 0.7), ("article_author", 0.7),
    ("dable:author", 0.75), ("shareaholic:article_author_name", 0.75), ("twitter:creator", 0.3),
    ("vr:author", 0.75), ("mediator_author", 0.8), ("creator", 0.6), ("rbauthors", 0.7),
    ("cxenseparse:recs:articleauthor", 0.7),
    ("articleauthor", 0.75), ("article-author", 0.7), ("author_name", 0.7), ("author-name", 0.7), ("og:author", 0.7),
    ("bepress_citation_author", 0.85), ("eprints.creators_name", 0.85),
)  # fmt: skip
# What journals tell catalogues: an element for each author, whose papers have dozens of them.
CITED, _MOST_CITED = "citation_author", 60
# Two that hold other things, too.
_NAMES_ONLY = frozenset(["twitter:data1", "twitter:creator"])
# Rank of what JSON-LD says: of an article, of another kind of document, of who contributed.
ARTICLE, _DOCUMENT, _HELPED = 3.0, 2.0, 1.0
# Bounds on what hostile pages can hold.
_MOST_NODES, _MOST_FACTS, _MOST_AUTHORS, _MOST_STEPS = 4, 12, 30, 300


def machine_mentions(page: Page) -> Iterator[Mention]:
    yield from _of_json(page)
    yield from _of_meta(page)
    facts = [f for f in page.machine.microdata if f.name in ("author", "creator") and f.value]
    for fact in facts[:_MOST_FACTS]:
        people = read_author(fact.value)
        who = who_of(people, fact.raw, "microdata", 0.0, fact.locator)
        for person in people:
            yield Mention(person, who, {"micro": float(len(facts))})
    for who in stated_people(page):
        for person in who.value:
            yield Mention(person, who, {"header": 1.0})


def _of_meta(page: Page) -> Iterator[Mention]:
    for name, worth in AUTHOR_META:
        facts: list[Fact] = list(page.machine.metas(name))[: _MOST_CITED if name == CITED else _MOST_FACTS]
        read = _cited if name == CITED else read_author
        people = tuple(p for fact in facts for p in read(fact.value) or stated_as_is(fact.value))
        if not people or (name in _NAMES_ONLY and not is_person_like(facts[0].value, opened=True)):
            continue
        raw, locator = together([(fact.raw, fact.locator) for fact in facts])
        who = who_of(people, raw, "meta", 0.0, locator)
        for position, person in enumerate(people):
            features = {"meta": worth, "meta_pos": float(position), "meta_count": float(len(people))}
            yield Mention(person, who, features | ({"cited": 1.0} if name == CITED else {}))


def _cited(value: str) -> People:
    """An author as journals tell catalogues, often with the family's name first: "Lee, Ann"."""
    family, comma, given = (part.strip() for part in value.partition(","))
    turned = f"{given} {family}"
    is_one = comma and family and 1 <= len(given.split()) <= _MOST_GIVEN and "," not in given
    # "Zhao, Jun": names that words are written like are names here.
    is_named = is_person_like(turned, opened=True) or (
        kind_of(turned) == "person" and turned.replace(" ", "").isalpha()
    )
    return (Byline(turned),) if is_one and is_named else read_author(value)


_MOST_GIVEN = 3


class _JsonAuthor(NamedTuple):
    """An author in JSON-LD: the name in its place, role, kind as typed (1 a person, -1 an organisation), whether it has
    an address."""

    name: JsonString
    role: str | None
    typed: int
    linked: bool


def _of_json(page: Page) -> Iterator[Mention]:
    for node in document_nodes(page.machine, page.url)[:_MOST_NODES]:
        for key in ("author", "creator", "contributor"):
            stated = list(_authors(page, at_key(node, key)))
            read = [(one, _typed(one)) for one in stated]
            people = tuple(p for _, found in read for p in found)
            if not people:
                continue
            raw, locator = together([(one.name.raw, one.name.locator) for one in stated])
            who = who_of(people, raw, "json-ld", 0.0, locator)
            rank = ARTICLE if node.document_rank <= LAST_ARTICLE else _DOCUMENT
            position = 0
            for one, found in read:
                for person in found:
                    features = {
                        "json": _HELPED if key == "contributor" else rank,
                        "json_pos": float(position),
                        "json_count": float(len(people)),
                        "json_type": float(one.typed),
                        "json_linked": float(one.linked),
                    }
                    yield Mention(person, who, features)
                    position += 1


def _typed(stated: _JsonAuthor) -> People:
    people = read_author(stated.name.value) or stated_as_is(stated.name.value)
    if stated.typed < 0 and len(people) == 1 and people[0].kind == "person" and not is_person_like(people[0].name):
        people = (Byline(people[0].name, None, "organisation"),)
    return tuple(Byline(p.name, p.role or stated.role, p.kind, p.position) for p in people)


def _authors(page: Page, place: JsonPlace) -> Iterator[_JsonAuthor]:
    """Each author in a JSON-LD value of any shape."""
    stack = [place]
    taken = steps = 0
    while stack and taken < _MOST_AUTHORS and steps < _MOST_STEPS:
        steps += 1
        # The name may stand in another object, and that may refer back to this one.
        at = followed(page, stack.pop())
        current = at.value
        if isinstance(current, str):
            if (name := string_at(page, at)) is not None:
                taken += 1
                yield _JsonAuthor(name, None, 0, linked=False)
        elif isinstance(current, list):
            stack.extend(reversed([inside(at, number) for number in range(len(current[:_MOST_AUTHORS]))]))
        elif isinstance(current, dict):
            named = inside(at, "name")
            if isinstance(named.value, list) and len(named.value) == 1:
                named = inside(named, 0)
            if (name := string_at(page, named) or _given_and_family(page, at)) is not None:
                taken += 1
                yield _object(current, name)
            elif isinstance(named.value, list | dict):
                stack.append(named)
            elif "author" in current:
                stack.append(inside(at, "author"))


def _given_and_family(page: Page, place: JsonPlace) -> JsonString | None:
    """The name of a person of whom only its parts are stated."""
    parts = [string_at(page, inside(place, key)) for key in ("givenName", "additionalName", "familyName")]
    given, _, family = parts
    if given is None or family is None:
        return None
    found = [part for part in parts if part is not None]
    raw, locator = together([(part.raw, part.locator) for part in found])
    return JsonString(" ".join(part.value for part in found), raw, locator)


def _object(stated: dict[str, Any], name: JsonString) -> _JsonAuthor:
    types = stated.get("@type")
    organisation = types in ("Organization", "NewsMediaOrganization", "Corporation")
    title = stated.get("jobTitle")
    role = title if isinstance(title, str) and 2 < len(title) < _LONGEST_ROLE else None
    typed = -1 if organisation else int(types == "Person")
    return _JsonAuthor(name, role, typed, linked=bool(stated.get("url") or stated.get("sameAs")))


_LONGEST_ROLE = 60
