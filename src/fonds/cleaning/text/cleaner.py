"""A text copy in, labelled blocks out, in four steps: segment, propose, judge, name."""

from __future__ import annotations

from dataclasses import replace

from fonds.capture.work import check_work
from fonds.cleaning.models import SHIPPED, Models
from fonds.cleaning.result import Cleaned, Signals
from fonds.cleaning.roles.model import RoleModel
from fonds.cleaning.text.clean_already import is_already_clean, label_clean
from fonds.cleaning.text.draft import SegmentedText, TextDraft, TextJudgement
from fonds.cleaning.text.exports.documents import count_documents, find_documents
from fonds.cleaning.text.exports.layout import known_lines, lay_out
from fonds.cleaning.text.exports.read import read_layout
from fonds.cleaning.text.labels import label
from fonds.cleaning.text.model import TextModel, predict
from fonds.cleaning.text.naming import name_furniture
from fonds.cleaning.text.segments import TextPiece
from fonds.cleaning.text.settle import settle
from fonds.cleaning.text.units import Unit, one_line, read_units
from fonds.cleaning.text.vocabulary import PageWords, read_words
from fonds.model import Block, Locator, Role, Span
from fonds.model.making import maker
from fonds.settings import Settings


def segment(text: str, settings: Settings, *, part: bool = False) -> SegmentedText:
    """Part the text into pieces; find what an export, a program or a printer added to it.

    Raises LimitExceeded for more than `settings.max_work`.
    """
    check_work(settings, characters=len(text), lines=text.count("\n"))
    segmented = _segment(text, part=part)
    check_work(settings, characters=len(text), blocks=len(segmented.pieces))
    return segmented


def _segment(text: str, *, part: bool) -> SegmentedText:
    layout = read_layout(text, part=part)
    laid = lay_out(text, layout.stretches)
    return SegmentedText(text, laid.pieces, laid.apart, known_lines(laid.apart), layout.whole)


def propose(segmented: SegmentedText) -> TextDraft:
    """Read the lines: words, shape, and the marks of the furniture tables, which say what each may be."""
    pieces, apart = segmented.pieces, segmented.apart
    units, lines, words = _read([piece for i, piece in enumerate(pieces) if i not in apart] if apart else pieces)
    added = _read([piece for i, piece in enumerate(pieces) if i in apart])[0] if apart else []
    return TextDraft(segmented, units, added, lines, words)


def judge(draft: TextDraft, model: TextModel) -> TextJudgement:
    """Let the model say which lines are the document, and label its parts by rules. Changes the units."""
    if not draft.units:
        return TextJudgement(clean=False)
    prediction = predict(draft.lines, draft.units, draft.words, model)
    if draft.segmented.whole or is_already_clean(draft.units, prediction):
        label_clean(draft.units, None if draft.segmented.whole else prediction)
        return TextJudgement(clean=True)
    begin, end = label(draft.units, prediction, model.version)
    return TextJudgement(clean=False, begin=begin, end=end)


def name(draft: TextDraft, judgement: TextJudgement, model: RoleModel) -> None:
    """Name what was not kept, and correct by the whole page what single lines could not tell. Changes the units."""
    if draft.units and not judgement.clean:
        name_furniture(draft.units, judgement, model)
        settle(draft.units)


def clean_text(
    text: str,
    settings: Settings,
    *,
    part: bool = False,
    models: Models = SHIPPED,
) -> Cleaned:
    """Part a text copy into blocks and give each its role, the rule that gave it, and how sure that rule is.

    `text` is the decoded capture, line breaks as they stand. Nothing is lost: the blocks' `raw` joined is `text`.
    `part` tells that the text is one document of an export. An export of several documents that was not parted has no
    body: their texts never stand in one. `models` are others than those that ship, such as ones that have not seen a
    site. Raises LimitExceeded for more than `settings.max_work`.
    """
    segmented = segment(text, settings, part=part)
    if not segmented.pieces:
        return Cleaned(blocks=())
    draft = propose(segmented)
    judgement = judge(draft, models.text)
    name(draft, judgement, models.roles)
    units, known = _together(draft), segmented.known
    several = 1 if part else count_documents(text)
    if several > 1 and find_documents(text):
        known = known.without(_drop_body(units))
    blocks = _blocks(text, segmented.pieces, units)
    signals = _signals(blocks, units, clean=judgement.clean, several=several)
    known = replace(known, standfirsts=frozenset(i for i, unit in enumerate(units) if unit.standfirst))
    return Cleaned(blocks=blocks, signals=signals, marks=tuple([unit.mark for unit in units]), known=known)


def _read(pieces: list[TextPiece]) -> tuple[list[Unit], str, PageWords]:
    lines = "\n".join([one_line(piece.text) for piece in pieces])
    words = read_words(lines, len(pieces))
    return read_units(pieces, words), lines, words


def _together(draft: TextDraft) -> list[Unit]:
    """The units of the page and those of the pieces set apart, in the order of the pieces."""
    apart = draft.segmented.apart
    if not apart:
        return draft.units
    page, own = iter(draft.units), iter(draft.added)
    together = [next(own) if i in apart else next(page) for i in range(len(draft.segmented.pieces))]
    stated = next((each for each in apart.values() if each.becomes is Role.TITLE), None)
    for unit in together:
        if stated is not None and unit.role is Role.TITLE:
            unit.decide(Role.BODY, "export.title-elsewhere", 0.5)
    for i, stretch in apart.items():
        together[i].decide(stretch.becomes, stretch.by, 0.95)
    return together


def _drop_body(units: list[Unit]) -> frozenset[int]:
    """Make no unit a part of a document; gives the indexes of those that were one."""
    dropped = [i for i, unit in enumerate(units) if unit.role is not None and unit.role.is_document]
    for i in dropped:
        units[i].decide(Role.OTHER, "several-documents", 0.9)
    return frozenset(dropped)


_block, _span = maker(Block), maker(Span)


def _blocks(text: str, pieces: list[TextPiece], units: list[Unit]) -> tuple[Block, ...]:
    blocks = []
    ends = [*(piece.start for piece in pieces[1:]), len(text)]
    for i, (piece, end, unit) in enumerate(zip(pieces, ends, units, strict=True)):
        start = piece.start
        block = _block(
            i,
            text[start:end],
            piece.text,
            piece.kind,
            Locator((_span("", start, end),)),
            unit.role or Role.OTHER,
            unit.rule or "undecided",
            round(unit.confidence, 3),
            piece.level,
        )
        blocks.append(block)
    return tuple(blocks)


def _signals(blocks: tuple[Block, ...], units: list[Unit], *, clean: bool, several: int) -> Signals:
    words = sum(u.words for u in units) or 1
    kept = sum(u.words for u, b in zip(units, blocks, strict=True) if b.kept)
    body = [(u.words, b.confidence) for u, b in zip(units, blocks, strict=True) if b.role is Role.BODY]
    body_words = sum(w for w, _ in body)
    return Signals(
        kept_share=round(kept / words, 3),
        already_clean=float(clean),
        body_words=float(body_words),
        body_confidence=round(sum(w * c for w, c in body) / body_words, 3) if body_words else 0.0,
        furniture_marks=float(sum(1 for u in units if u.mark is not None)),
        multiple_documents=float(several),
    )
