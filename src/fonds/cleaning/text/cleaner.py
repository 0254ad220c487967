"""A text copy from the capture to labelled blocks."""

from __future__ import annotations

from fonds.capture.work import check_work
from fonds.cleaning.result import Cleaned
from fonds.cleaning.text.clean_already import is_already_clean, label_clean
from fonds.cleaning.text.evidence import Words, read_words
from fonds.cleaning.text.exported import Facts, cut_with_header, header_of, header_rule, label_header
from fonds.cleaning.text.labels import label
from fonds.cleaning.text.model import Model, load_model, read
from fonds.cleaning.text.printed import rules_of, running_lines, with_lines, without_lines
from fonds.cleaning.text.saved import saved_header
from fonds.cleaning.text.segments import Piece, cut
from fonds.cleaning.text.settle import settle
from fonds.cleaning.text.several import count_documents, find_documents
from fonds.cleaning.text.units import Unit, one_line, read_units
from fonds.model import Block, Locator, Role, Span
from fonds.settings import Settings


def _blocks(text: str, pieces: list[Piece], units: list[Unit]) -> tuple[Block, ...]:
    blocks = []
    ends = [*(piece.start for piece in pieces[1:]), len(text)]
    for i, (piece, end, unit) in enumerate(zip(pieces, ends, units, strict=True)):
        block = Block(
            i,
            text[piece.start : end],
            piece.text,
            piece.kind,
            Locator((Span("", piece.start, end),)),
            unit.role or Role.OTHER,
            unit.rule or "undecided",
            round(unit.confidence, 3),
            piece.level,
        )
        blocks.append(block)
    return tuple(blocks)


def _signals(blocks: tuple[Block, ...], units: list[Unit], *, clean: bool, several: int) -> dict[str, float]:
    words = sum(u.words for u in units) or 1
    kept = sum(u.words for u, b in zip(units, blocks, strict=True) if b.kept)
    body = [(u.words, b.confidence) for u, b in zip(units, blocks, strict=True) if b.role is Role.BODY]
    body_words = sum(w for w, _ in body)
    return {
        "kept_share": round(kept / words, 3),
        "already_clean": float(clean),
        "body_words": float(body_words),
        "body_confidence": round(sum(w * c for w, c in body) / body_words, 3) if body_words else 0.0,
        "furniture_marks": float(sum(1 for u in units if u.mark is not None)),
        "multiple_documents": float(several),
    }


def clean_text(
    text: str,
    settings: Settings,
    *,
    part: bool = False,
    using: Model | None = None,
) -> Cleaned:
    """Part a text copy into blocks and give each its role, the rule that gave it, and how sure that rule is.

    `text` is the decoded capture, line breaks as they stand. Nothing is lost: the blocks' `raw` joined is `text`.
    `part` tells that the text is one document of an export. An export of several documents that was not parted has no
    body: their texts never stand in one. `using` is another model than the one that ships, such as one that has not
    seen a site.
    Signals: `kept_share` (of words), `already_clean` (0 or 1), `body_words`, `body_confidence` (mean over words),
    `furniture_marks` (lines that the tables know), `multiple_documents` (how many documents stand in the capture by
    the headers of an export; 1 as a rule).
    Raises LimitExceeded for more than `settings.max_work`.
    """
    check_work(settings, characters=len(text), lines=text.count("\n"))
    header = header_of(text, part=part)
    saved = saved_header(text) if header is None and not part else None
    apart: dict[int, str] = {}
    facts: Facts = {}
    if saved is not None:
        pieces, facts = cut_with_header(text, saved)
        apart = {i: header_rule(facts.get(i)) for i, piece in enumerate(pieces) if piece.start < saved.end}
    elif header is not None:
        pieces, facts = cut_with_header(text, header)
    else:
        running = running_lines(text)
        pieces = cut(without_lines(text, running) if running else text)
        if running:
            pieces, added = with_lines(text, pieces, running)
            apart = rules_of(pieces, added)
    if not pieces:
        return Cleaned(blocks=())
    check_work(settings, characters=len(text), blocks=len(pieces))
    units, clean = _label(pieces, apart, using or load_model())
    if header is not None:
        label_header(units, pieces, header, facts)
    several = 1 if part else count_documents(text)
    if several > 1 and find_documents(text):
        _drop_body(units)
    blocks = _blocks(text, pieces, units)
    signals = _signals(blocks, units, clean=clean, several=several)
    return Cleaned(blocks=blocks, signals=signals, marks=tuple([unit.mark for unit in units]))


def _units(pieces: list[Piece]) -> tuple[list[Unit], str, Words]:
    lines = "\n".join([one_line(piece.text) for piece in pieces])
    words = read_words(lines, len(pieces))
    return read_units(pieces, words), lines, words


def _label(pieces: list[Piece], apart: dict[int, str], model: Model) -> tuple[list[Unit], bool]:
    """The labelled units, and whether the text was clean already.

    `apart` names pieces that a program added to the page, each with its rule: the model does not see them.
    """
    page = [piece for i, piece in enumerate(pieces) if i not in apart] if apart else pieces
    units: list[Unit] = []
    clean = False
    if page:
        units, lines, words = _units(page)
        reading = read(lines, units, words, model)
        clean = is_already_clean(units, reading)
        if clean:
            label_clean(units)
        else:
            label(units, reading, model.version)
            settle(units)
    return (_together(units, pieces, apart) if apart else units), clean


def _together(units: list[Unit], pieces: list[Piece], apart: dict[int, str]) -> list[Unit]:
    """The units of the page and those of the pieces set apart, in the order of the pieces."""
    added, _, _ = _units([piece for i, piece in enumerate(pieces) if i in apart])
    page, own = iter(units), iter(added)
    together = [next(own) if i in apart else next(page) for i in range(len(pieces))]
    for i, rule in apart.items():
        together[i].decide(Role.OTHER, rule, 0.95)
    return together


def _drop_body(units: list[Unit]) -> None:
    for unit in units:
        if unit.role is not None and unit.role.is_document:
            unit.decide(Role.OTHER, "several-documents", 0.9)
