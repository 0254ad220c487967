"""HTML in, labelled blocks out, in four steps: segment, propose, judge, name."""

from __future__ import annotations

from fonds.capture.dom import parse
from fonds.capture.work import check_work
from fonds.cleaning.html import second_opinion
from fonds.cleaning.html.article_body import find_article_body, follow_article_body, outside_blocks
from fonds.cleaning.html.body import find_body
from fonds.cleaning.html.decide import decide
from fonds.cleaning.html.draft import HtmlDraft, HtmlJudgement, PageFacts, SegmentedPage
from fonds.cleaning.html.figures import find_figures
from fonds.cleaning.html.head import label_head
from fonds.cleaning.html.head_metadata import read_metadata
from fonds.cleaning.html.labels import Labels
from fonds.cleaning.html.long_text import keep_long_text
from fonds.cleaning.html.model import HtmlModel, predict
from fonds.cleaning.html.naming import name_furniture
from fonds.cleaning.html.numbering import item_numbers
from fonds.cleaning.html.segments import HtmlPiece, block_owners, locate, split_pieces
from fonds.cleaning.html.settle import settle_body
from fonds.cleaning.html.stories import count_stories
from fonds.cleaning.html.structure import measure_structure
from fonds.cleaning.html.threads import is_thread
from fonds.cleaning.models import SHIPPED, Models
from fonds.cleaning.result import Cleaned, KnownLines, Signals
from fonds.cleaning.roles.model import RoleModel
from fonds.marks.metadata import read as read_facts
from fonds.model import Block, Role
from fonds.model.making import maker
from fonds.settings import Settings

# Certainty is the expected F1 times this, at most 1. With the setting .6 that asks where less than .3 is expected: out
# of fold trafilatura is better there (11 of 1,331 pages, F1 .29 to ours .17), and worse where .3 to .6 is (56 pages,
# .47 to .52).
DOUBT = 2.0
# A second opinion that leaves out more than half of our text is right about news and wrong about lists; on the pages
# where the rules alone asked (19 of 222 development pages, 7 of 183 news pages) not following it was the better choice.
TOO_SHORT = 0.5
# On longer pages it is not asked: it takes .2 to .7 s there, more than ten times the rest of the cleaning.
MAX_ASKED = 400_000
# Roles that the second opinion may overrule; named containers (comments, consent) only where we have next to no body.
MOVABLE = frozenset({Role.OTHER, Role.NAVIGATION, Role.RELATED})
_BODY = Role.BODY
_block = maker(Block)


def segment(text: str, url: str | None, settings: Settings) -> SegmentedPage:
    """Parse the page, read its metadata, part its text into pieces, and measure them.

    Raises LimitExceeded where `parse` does, and for more than `settings.max_work`.
    """
    dom = parse(text, settings)
    facts = read_facts(dom, url)
    article = find_article_body(facts)
    characters = len(dom.text) + (len(article.raw) if article is not None else 0)
    check_work(settings, characters=characters, elements=len(dom.tags))
    pieces = split_pieces(dom, block_owners(dom))
    check_work(settings, characters=characters, elements=len(dom.tags), blocks=len(pieces))
    return SegmentedPage(text, url, dom, facts, article, pieces, measure_structure(dom, pieces))


def propose(page: SegmentedPage) -> HtmlDraft:
    """Label the pieces by rules alone: the body's container, the article body of its JSON-LD, the document's
    head."""
    dom, pieces, structure, article = page.dom, page.pieces, page.structure, page.article
    thread = is_thread(dom, page.url)
    labels = find_body(dom, pieces, structure, thread=thread)
    shares = second_opinion.shares(pieces, article.text) if article is not None else None
    covered = 0.0
    if article is not None and shares:
        covered = follow_article_body(pieces, structure, labels, article, shares)
    metadata = read_metadata(page.machine)
    label_head(dom, pieces, structure, labels, metadata)
    facts = PageFacts(
        url=page.url,
        types=frozenset(name for node in page.machine.json for name in node.types),
        og_type=next((fact.value for fact in page.machine.metas("og:type")), ""),
        thread=thread,
        shares=shares,
        covered=covered,
    )
    return HtmlDraft(page.source, dom, page.machine, pieces, structure, labels, facts, article, metadata)


def judge(draft: HtmlDraft, model: HtmlModel, settings: Settings) -> HtmlJudgement:
    """Let the model say what is body, correct that by what single pieces cannot tell, and ask for a second opinion
    where little is certain. Changes the labels."""
    prediction = predict(draft, model)
    decide(draft, prediction, model.version)
    keep_long_text(draft)
    settle_body(draft)
    outside: list[Block] = []
    if draft.article is not None:
        outside = outside_blocks(draft.dom, draft.pieces, draft.labels, draft.article, draft.facts.covered)
    certainty = 1.0 if outside else min(1.0, round(prediction.expected * DOUBT, 3))
    given: tuple[float | None, float | None] = (None, None)
    if certainty < settings.second_opinion_below and len(draft.source) <= MAX_ASKED:
        given = _ask_second_opinion(draft)
    return HtmlJudgement(prediction.expected, certainty, outside, *given)


def name(draft: HtmlDraft, model: RoleModel) -> None:
    """Name what was dropped. Changes the labels."""
    name_furniture(draft, model)


def clean_html(
    text: str, url: str | None = None, settings: Settings | None = None, *, models: Models = SHIPPED
) -> Cleaned:
    """Label the blocks of a decoded page, with the models that ship or those given.

    The blocks partition `Cleaned.dom.text`; those marked `outside` hold text of JSON scripts. Raises
    LimitExceeded where `parse` does, and for more than `settings.max_work`.
    """
    settings = settings or Settings()
    draft = propose(segment(text, url, settings))
    judgement = judge(draft, models.html, settings)
    signals = _signals(draft, judgement)
    name(draft, models.roles)
    blocks = _blocks(draft) + judgement.outside
    figures = find_figures(draft.dom, draft.pieces, draft.labels)
    known = KnownLines(standfirsts=frozenset(draft.labels.standfirsts))
    return Cleaned(tuple(blocks), draft.dom, draft.machine, figures, signals, known=known)


def _signals(draft: HtmlDraft, judgement: HtmlJudgement) -> Signals:
    return Signals(
        dom_neutralised=float(draft.dom.neutralised),
        stated_body_covered=draft.facts.covered if draft.article is not None else None,
        body_certainty=judgement.certainty,
        body_expected_f1=judgement.expected,
        second_opinion=judgement.second_opinion,
        second_opinion_agreement=judgement.agreement,
        body_link_share=_link_share(draft.pieces, draft.structure.link_density, draft.labels),
        multiple_documents=float(count_stories(draft)),
    )


def _link_share(pieces: list[HtmlPiece], link_density: list[float], labels: Labels) -> float:
    """The share of the body's characters that stand inside links, 0 to 1."""
    whole = linked = 0.0
    for piece, share, role in zip(pieces, link_density, labels.roles, strict=True):
        if role is _BODY:
            whole += len(piece.text)
            linked += share * len(piece.text)
    return round(linked / whole, 3) if whole else 0.0


def _ask_second_opinion(draft: HtmlDraft) -> tuple[float, float | None]:
    """Ask, and side with it where we were wrong to have (almost) nothing; gives whether there is one, and how far both
    agree."""
    pieces, labels = draft.pieces, draft.labels
    theirs = second_opinion.ask(draft.source)
    if theirs is None:
        return 0.0, None
    ours = "\n".join(p.text for p, role in zip(pieces, labels.roles, strict=True) if role is Role.BODY)
    agreed = round(second_opinion.agreement(ours, theirs), 3)
    if len(theirs) < TOO_SHORT * len(ours):
        return 1.0, agreed
    astray = len(ours) < TOO_SHORT * len(theirs)
    for index, share in enumerate(second_opinion.shares(pieces, theirs)):
        role = labels.roles[index]
        if role is Role.BODY and share < 0.2:
            labels.set(index, Role.OTHER, "second-opinion", 0.5)
        elif share > 0.8 and len(pieces[index].text) >= 20 and (role in MOVABLE or (astray and not role.is_document)):
            labels.set(index, Role.BODY, "second-opinion", 0.5)
    return 1.0, agreed


def _blocks(draft: HtmlDraft) -> list[Block]:
    dom, labels = draft.dom, draft.labels
    numbers = {i: number for i, number in item_numbers(dom, draft.pieces) if labels.roles[i] is _BODY}
    return [
        _block(
            index,
            dom.text[piece.start : piece.end],
            f"{numbers[index]} {piece.text}" if index in numbers else piece.text,
            piece.kind,
            locate(dom, piece),
            labels.roles[index],
            labels.reasons[index],
            round(labels.confidences[index], 3),
            piece.level,
        )
        for index, piece in enumerate(draft.pieces)
    ]
