"""Who wrote the document."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from fonds.extract.author_elements import class_bylines
from fonds.extract.byline_forms import has_given_name, is_listed
from fonds.extract.byline_lines import contributors, visible_lines
from fonds.extract.byline_values import People, Who, is_number, read_author, who_of
from fonds.extract.candidates import fold, settle
from fonds.extract.headers import METHOD, stated_people
from fonds.extract.page import Page, document_nodes, json_locator
from fonds.marks.machine import Fact, JsonNode
from fonds.marks.names import is_person_like, kind_of
from fonds.marks.names_words import TITLES
from fonds.model import Byline, Evidence, Locator, Span

AUTHOR_META: tuple[tuple[str, float], ...] = (
    ("author", 0.8), ("article:author", 0.7), ("parsely-author", 0.85), ("sailthru.author", 0.8),
    ("dc.creator", 0.75), ("dcterms.creator", 0.75),
    ("byl", 0.85), ("citation_author", 0.9), ("article:author_name", 0.8), ("og:article:author", 0.75),
    ("cxenseparse:author", 0.75),
    ("authors", 0.75), ("article.author", 0.75), ("twitter:data1", 0.4), ("article:publisher_author", 0.6),
    ("dable:author", 0.75),
    ("vr:author", 0.75), ("mediator_author", 0.8), ("creator", 0.6), ("rbauthors", 0.7),
    ("cxenseparse:recs:articleauthor", 0.7),
)  # fmt: skip
_MACHINE = ("json-ld", "meta", "microdata", METHOD)
# Bylines told by their place alone stay below this, those with an opener or a date beside them above.
UNSURE = 0.59


def extract_bylines(
    page: Page, site: str | None, title_at: int | None
) -> tuple[tuple[Byline, ...], tuple[Evidence, ...]]:
    """The authors in order, with their evidence. Organisations come out only where no person is named."""
    ban = _Ban(page, site)
    found = [c for c in _machine(page) if c.value]
    found += stated_people(page)
    if len({f.value for f in _marked(page)}) <= _MOST_MARKED:
        found += class_bylines(page, title_at)
    found += visible_lines(page, title_at)
    found = [c for c in (ban.apply(c) for c in found) if c.value]
    if not found:
        return _with_helpers(page, (), ())
    stated = any(c.method in _MACHINE for c in found)
    # A weak line of the page doesn't outweigh what the page states for machines, be it an organisation.
    persons = [
        c
        for c in found
        if any(p.kind == "person" for p in c.value) and (c.confidence >= UNSURE or not stated or c.method in _MACHINE)
    ]
    named = persons or [c for c in found if not _is_publisher(c, found)]
    if not named:
        return _with_helpers(page, (), tuple(c.evidence("bylines", chosen=False) for c in found))
    best = max(named, key=lambda c: c.confidence + 0.1 * _support(c, found))
    people = _with_roles(_completed(best.value, found), found)
    return _with_helpers(page, people, settle("bylines", best, found, _same))


def _is_publisher(candidate: Who, found: list[Who]) -> bool:
    """An organisation in a meta element that nothing else on the page repeats: systems fill in the publisher there.

    Of 489 web pages' such authors none was one; what JSON-LD says of organisations was right on 13 of 15 news pages.
    """
    if candidate.method not in ("meta", "microdata") or any(p.kind != "organisation" for p in candidate.value):
        return False
    return not any(c.method not in ("meta", "microdata") and _same(c.value, candidate.value) for c in found)


def _with_helpers(page: Page, people: People, evidence: tuple[Evidence, ...]) -> tuple[People, tuple[Evidence, ...]]:
    """The authors, and behind them those who helped, each with role `contributor`."""
    helpers, found = contributors(page)
    known = {fold(p.name) for p in people}
    more = [h for h in helpers if fold(h.name) not in known]
    joined = (*people, *(Byline(h.name, h.role, h.kind, len(people) + n) for n, h in enumerate(more)))
    return joined, (*evidence, *(c.evidence("bylines", chosen=True) for c in found if more))


def _completed(people: People, found: list[Who]) -> People:
    """The fullest visible list that names all of these persons and others: data for machines often names one only."""
    known = {_key(p.name) for p in people if p.kind == "person"}
    for candidate in sorted(found, key=lambda c: -len(c.value)) if known else ():
        names = {_key(p.name) for p in candidate.value}
        sure = candidate.method in ("class", "text-pattern") and candidate.confidence >= _COMPLETE
        more = [p for p in candidate.value if _key(p.name) not in known]
        glued = any(key in _key(p.name) or _key(p.name) in key for p in more for key in known)
        if sure and known < names and len(names) <= _MOST and not glued and all(is_listed(p.name) for p in more):
            return candidate.value
    return people


# Visible bylines as sure as those with a date or a listed name beside them may add to what machines are told.
_COMPLETE, _MOST = 0.6, 6


def _key(name: str) -> str:
    """The name for comparing, without titles before it."""
    words = name.split()
    while len(words) > 1 and words[0].rstrip(".").casefold() in TITLES:
        words = words[1:]
    return fold(" ".join(words))


def _support(candidate: Who, found: list[Who]) -> int:
    return len({c.method for c in found if c.method != candidate.method and _same(c.value, candidate.value)})


def _same(one: People, other: People) -> bool:
    return {fold(p.name) for p in one} == {fold(p.name) for p in other}


def _with_roles(people: People, found: list[Who]) -> People:
    roles: dict[str, str] = {}
    for candidate in found:
        for person in candidate.value:
            if person.role:
                roles.setdefault(fold(person.name), person.role)
    return tuple(
        Byline(p.name, p.role or roles.get(fold(p.name)), p.kind, position) for position, p in enumerate(people)
    )


class _Ban:
    """Names that are the publisher's or the site's: they are organisations, and never persons."""

    def __init__(self, page: Page, site: str | None) -> None:
        label = page.host.rsplit(".", 1)[0].rsplit(".", 1)[-1]
        self.own = {fold(n) for n in (site or "", page.host, label) if n}

    def apply(self, found: Who) -> Who:
        people: list[Byline] = []
        for person in found.value:
            if _is_placeholder(person.name):
                continue
            # A blog may bear its author's name.
            own = fold(person.name) in self.own and not has_given_name(person.name)
            kind = "organisation" if person.kind == "person" and own else person.kind
            if fold(person.name) not in {fold(p.name) for p in people}:
                people.append(Byline(person.name, person.role, kind, len(people)))
        if any(p.kind == "person" for p in people):
            # "Reuters" beside a person is an author where machines are told so, else where the person works.
            kinds = ("person", "agency") if found.method == "json-ld" else ("person",)
            people = [p for p in people if p.kind in kinds]
        shown = "; ".join(p.name for p in people)
        return Who(tuple(people), shown, found.raw, found.method, found.confidence, found.locator)


# What publishing systems fill in where nobody is named.
_PLACEHOLDERS = frozenset(
    [
        "admin",
        "administrator",
        "unknown",
        "superuser",
        "webmaster",
        "guest",
        "anonymous",
        "anonym",
        "editor",
        "author",
        "autor",
        "root",
        "user",
        "test",
        "null",
        "none",
        "undefined",
        "webredaktion",
        "siteadmin",
        "wpadmin",
        "newsdesk",
        "default",
    ]
)


def _is_placeholder(name: str) -> bool:
    return fold(name) in _PLACEHOLDERS


def _machine(page: Page) -> Iterator[Who]:
    machine = page.machine
    for node in document_nodes(machine, page.url)[:4]:
        for key in ("author", "creator", "contributor"):
            value = node.data.get(key)
            people: list[Byline] = []
            raws: list[tuple[str, tuple[str | int, ...]]] = []
            for name, role, kind, keys in _authors(page, value, (*node.keys, key)):
                raws.append((name, keys))
                people += [Byline(p.name, p.role or role, kind or p.kind) for p in _typed(name, kind)]
            if people and raws and not all(is_number(p.name) for p in people):
                sure = 0.9 if node.document_rank <= 12 else 0.7
                locator = _all_places(page, node, raws)
                yield who_of(
                    tuple(people),
                    raws[0][0] if len(raws) == 1 else "; ".join(r[0] for r in raws),
                    "json-ld",
                    sure - (0.25 if key == "contributor" else 0),
                    locator,
                )
    for name, confidence in AUTHOR_META:
        facts = list(machine.metas(name))[:12]
        people = [p for fact in facts for p in read_author(fact.value)]
        if people and not (name == "twitter:data1" and not is_person_like(facts[0].value)):
            yield who_of(tuple(people), "; ".join(f.value for f in facts), "meta", confidence, facts[0].locator)
    facts = _marked(page)
    if len(facts) > _MOST_MARKED:
        facts = facts[:1]
    people = [p for fact in facts for p in read_author(fact.value)]
    if people:
        yield who_of(tuple(people), "; ".join(f.value for f in facts), "microdata", 0.7, facts[0].locator)


# More marked authors are those of comments and of answers, behind the first.
_MOST_MARKED = 3


def _marked(page: Page) -> list[Fact]:
    return [f for f in page.machine.microdata if f.name in ("author", "creator") and f.value]


_REFERRED = "@id"


def _all_places(page: Page, node: JsonNode, raws: list[tuple[str, tuple[str | int, ...]]]) -> Locator | None:
    spans: list[Span] = []
    for raw, keys in raws:
        place = json_locator(page, node, keys, raw) if keys[:1] != (_REFERRED,) else None
        spans += place.spans if place is not None else ()
    return Locator(tuple(spans)) if spans else None


def _typed(name: str, kind: str | None) -> People:
    people = read_author(name)
    if not people and kind == "organisation" and 1 < len(name) <= 60:
        return (Byline(name, None, "organisation"),)
    return people


def _authors(
    page: Page, value: Any, keys: tuple[str | int, ...]
) -> Iterator[tuple[str, str | None, str | None, tuple[str | int, ...]]]:
    """Name, role, kind as typed, and place of each author in a JSON-LD value of any shape."""
    stack: list[tuple[Any, tuple[str | int, ...]]] = [(value, keys)]
    taken = 0
    while stack and taken < 30:
        current, at = stack.pop()
        target = page.machine.referred(current)
        if target is not current:
            # The name stands in another object, under keys not known here.
            current, at = target, (_REFERRED,)
        if isinstance(current, str) and current.strip():
            taken += 1
            yield current.strip(), None, None, at
        elif isinstance(current, list):
            stack.extend(reversed([(item, (*at, i)) for i, item in enumerate(current[:30])]))
        elif isinstance(current, dict):
            name = current.get("name")
            if isinstance(name, str) and name.strip():
                taken += 1
                types = current.get("@type")
                organisation = types in ("Organization", "NewsMediaOrganization", "Corporation")
                title = current.get("jobTitle")
                role = title if isinstance(title, str) and 2 < len(title) < 60 else None
                yield (
                    name.strip(),
                    role,
                    "organisation" if organisation and kind_of(name) == "person" and not is_person_like(name) else None,
                    (*at, "name"),
                )
            elif isinstance(name, list | dict):
                stack.append((name, (*at, "name")))
            elif "author" in current:
                stack.append((current["author"], (*at, "author")))
