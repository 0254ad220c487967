"""HTML in, labelled blocks out."""

from __future__ import annotations

from fonds.capture.dom import Dom, parse
from fonds.capture.work import check_work
from fonds.cleaning.html import model, opinion
from fonds.cleaning.html.body import Labels, find_body, is_thread
from fonds.cleaning.html.context import Context, measure
from fonds.cleaning.html.decide import decide
from fonds.cleaning.html.draft import Draft, PageFacts
from fonds.cleaning.html.figures import find_figures
from fonds.cleaning.html.front import expect, label_front
from fonds.cleaning.html.naming import name_furniture
from fonds.cleaning.html.segments import Piece, block_owners, locate, segment
from fonds.cleaning.html.settle import settle_body
from fonds.cleaning.html.stated import agree_with_stated, outside_blocks, stated_body
from fonds.cleaning.result import Cleaned
from fonds.marks import machine
from fonds.model import Block, Role
from fonds.settings import Settings

# Certainty is the expected F1 times this, at most 1. With the setting .6 that asks where less than .3 is expected: out
# of fold trafilatura is better there (11 of 1,331 pages, F1 .29 to ours .17), and worse where .3 to .6 is (56 pages,
# .47 to .52).
DOUBT = 2.0
# A second opinion that leaves out more than half of our text is right about news and wrong about lists; on the pages
# where the rules alone asked (19 of 222 development pages, 7 of 183 news pages) not following it was the better choice.
SAID_TOO_LITTLE = 0.5
# On longer pages it is not asked: it takes .2 to .7 s there, more than ten times the rest of the cleaning.
MAX_ASKED = 400_000
# Roles that the second opinion may overrule; named containers (comments, consent) only where we have next to no body.
MOVABLE = frozenset({Role.OTHER, Role.NAVIGATION, Role.RELATED})
_BODY = Role.BODY


def rules(text: str, url: str | None, settings: Settings) -> Draft:
    """Parse the page and label its pieces by rules alone."""
    dom = parse(text, settings)
    facts = machine.read(dom, url)
    stated = stated_body(facts)
    characters = len(dom.text) + (len(stated.raw) if stated is not None else 0)
    check_work(settings, characters=characters, elements=len(dom.tags))
    pieces = segment(dom, block_owners(dom))
    check_work(settings, characters=characters, elements=len(dom.tags), blocks=len(pieces))
    context = measure(dom, pieces)
    thread = is_thread(dom, url)
    labels = find_body(dom, pieces, context, thread=thread)
    shares = opinion.shares(pieces, stated.text) if stated is not None else None
    covered = agree_with_stated(pieces, context, labels, stated, shares) if stated is not None and shares else 0.0
    expected = expect(facts)
    label_front(dom, pieces, context, labels, expected)
    page = PageFacts(
        url=url,
        types=frozenset(name for node in facts.json for name in node.types),
        og_type=next((fact.value for fact in facts.metas("og:type")), ""),
        thread=thread,
        shares=shares,
        covered=covered,
    )
    return Draft(dom, facts, pieces, context, labels, page, stated, expected)


def clean_html(
    text: str, url: str | None = None, settings: Settings | None = None, *, using: model.Model | None = None
) -> Cleaned:
    """Label the blocks of a decoded page, with the shipped model or the one given.

    The blocks partition `Cleaned.dom.text`; those marked `outside` hold text of JSON scripts. Raises
    LimitExceeded where `parse` does, and for more than `settings.max_work`.
    """
    settings = settings or Settings()
    draft = rules(text, url, settings)
    dom, pieces, labels = draft.dom, draft.pieces, draft.labels
    using = using or model.load()
    judgement = model.judge(draft, using)
    decide(pieces, draft.context, labels, judgement, using.version)
    settle_body(draft)
    signals = {"dom_neutralised": float(dom.neutralised)}
    outside: list[Block] = []
    if draft.stated is not None:
        signals["stated_body_covered"] = draft.facts.covered
        outside = outside_blocks(dom, pieces, labels, draft.stated, draft.facts.covered)
    sure = 1.0 if outside else min(1.0, round(judgement.expected * DOUBT, 3))
    signals["body_certainty"] = sure
    signals["body_expected_f1"] = judgement.expected
    if sure < settings.second_opinion_below and len(text) <= MAX_ASKED:
        signals.update(_second_opinion(text, pieces, labels))
    signals["body_link_share"] = _link_share(pieces, draft.context, labels)
    name_furniture(dom, pieces, draft.context, labels)
    blocks = _blocks(dom, pieces, labels) + outside
    return Cleaned(tuple(blocks), dom, draft.machine, find_figures(dom, pieces, labels), signals)


def _link_share(pieces: list[Piece], context: Context, labels: Labels) -> float:
    """The share of the body's characters that stand inside links, 0 to 1."""
    whole = linked = 0.0
    for piece, share, role in zip(pieces, context.links, labels.roles, strict=True):
        if role is _BODY:
            whole += len(piece.text)
            linked += share * len(piece.text)
    return round(linked / whole, 3) if whole else 0.0


def _second_opinion(text: str, pieces: list[Piece], labels: Labels) -> dict[str, float]:
    """Ask, record the agreement, and side with it where we were wrong to have (almost) nothing."""
    theirs = opinion.ask(text)
    if theirs is None:
        return {"second_opinion": 0.0}
    ours = "\n".join(p.text for p, role in zip(pieces, labels.roles, strict=True) if role is Role.BODY)
    agreed = round(opinion.agreement(ours, theirs), 3)
    if len(theirs) < SAID_TOO_LITTLE * len(ours):
        return {"second_opinion": 1.0, "second_opinion_agreement": agreed}
    astray = len(ours) < SAID_TOO_LITTLE * len(theirs)
    for index, share in enumerate(opinion.shares(pieces, theirs)):
        role = labels.roles[index]
        if role is Role.BODY and share < 0.2:
            labels.set(index, Role.OTHER, "second-opinion", 0.5)
        elif share > 0.8 and len(pieces[index].text) >= 20 and (role in MOVABLE or (astray and not role.is_document)):
            labels.set(index, Role.BODY, "second-opinion", 0.5)
    return {"second_opinion": 1.0, "second_opinion_agreement": agreed}


def _blocks(dom: Dom, pieces: list[Piece], labels: Labels) -> list[Block]:
    return [
        Block(
            index,
            dom.text[piece.start : piece.end],
            piece.text,
            piece.kind,
            locate(dom, piece),
            labels.roles[index],
            labels.reasons[index],
            round(labels.confidences[index], 3),
            piece.level,
        )
        for index, piece in enumerate(pieces)
    ]
