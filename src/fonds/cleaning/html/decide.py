"""Joins what the model says of body and what the rules say of everything else."""

from __future__ import annotations

from fonds.capture.dom.raw import RAW_TAGS
from fonds.cleaning.html.body import LINK_SHARE
from fonds.cleaning.html.draft import HtmlDraft
from fonds.cleaning.html.model import HtmlPrediction
from fonds.cleaning.html.segments import HtmlPiece
from fonds.cleaning.intro import is_intro
from fonds.marks.furniture import match_furniture
from fonds.model import Kind, Role

# With less word F1 expected than this the page has no document to speak of, and only likely pieces are kept.
HOPELESS = 0.2
LIKELY = 500
# A standfirst of several sentences that the model is so sure of (thousandths) is the text's first paragraph: so out of
# fold on news; the model gives less to those of other pages.
SURE_INTRO = 600
# Longer lines are prose, not labels.
MAX_LINE = 200
_BODY = Role.BODY
# What rules decide for good: the head is looked for where it stands, these two by names that leave no doubt.
_SETTLED = frozenset(
    {
        Role.TITLE,
        Role.SUBTITLE,
        Role.BYLINE,
        Role.DATELINE,
        Role.CAPTION,
        Role.CREDIT,
        Role.HIDDEN,
        Role.CONSENT,
    }
)


def decide(draft: HtmlDraft, prediction: HtmlPrediction, version: str) -> None:
    """Body is what the model keeps; what it drops goes under the rules' name, or one found for it here."""
    pieces, labels, links = draft.pieces, draft.labels, draft.structure.link_density
    probabilities = prediction.probability.tolist()
    threshold = prediction.threshold if prediction.expected >= HOPELESS else max(prediction.threshold, LIKELY)
    tags = draft.dom.tags
    kept = [
        each >= threshold and bool(piece.text) and tags[piece.element] not in RAW_TAGS
        for piece, each in zip(pieces, probabilities, strict=True)
    ]
    end = max((index for index, keep in enumerate(kept) if keep), default=-1)
    for index, probability in enumerate(probabilities):
        role = labels.roles[index]
        if role is Role.SUBTITLE and probability >= SURE_INTRO and _is_intro(pieces[index]):
            labels.set_standfirst(index, probability / 1000)
        if role in _SETTLED or not pieces[index].text or pieces[index].aside is not None:
            continue
        if kept[index]:
            labels.set(index, _BODY, version, probability / 1000)
        elif role is _BODY:
            labels.set(index, _furniture(pieces[index], links[index], index > end), version, 1 - probability / 1000)


def _is_intro(piece: HtmlPiece) -> bool:
    return piece.kind is Kind.PARAGRAPH and is_intro(piece.text)


def _furniture(piece: HtmlPiece, links: float, after: bool) -> Role:  # noqa: FBT001  # internal
    """The likeliest name for a piece that its place says is body and the model says is not."""
    if len(piece.text) <= MAX_LINE:
        mark = match_furniture(piece.text)
        if mark is not None:
            return mark.role
    if links > LINK_SHARE or (after and piece.kind is Kind.HEADING):
        return Role.RELATED if after or piece.kind is Kind.HEADING else Role.NAVIGATION
    return Role.OTHER
