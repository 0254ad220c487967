"""Roles: what fonds says of lines and blocks labelled by eye; corpora/roles/README.md says how that was done."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, partial
from itertools import groupby
from pathlib import Path
from statistics import fmean

from benchmarks.running import score_all
from benchmarks.tables import Cell, Table
from corpora.copies import bare_text
from corpora.pages import fields_html, sampled, text_captures, wcxb_html
from corpora.role_labels import BARE, FOLDER, HTML, LabelledPiece, digest, read_labels
from fonds.capture import decode, open_capture
from fonds.capture.dom import parse
from fonds.cleaning.models import SHIPPED, Models
from fonds.cleaning.roles.model import read_model
from fonds.model import DOCUMENT_ROLES, Role
from fonds.pipeline.stages import clean_with

# The roles that are held to a mark of their own; the others that furniture can have are pooled.
MAIN_ROLES = (Role.CONSENT, Role.NAVIGATION, Role.ADVERT, Role.RELATED, Role.COMMENTS, Role.FOOTER)
# `other` is the refuge of what nobody recognised, `hidden` a matter of style sheets: neither is a role to be found.
REST_ROLES = tuple(
    role for role in Role if role not in DOCUMENT_ROLES and role not in (*MAIN_ROLES, Role.OTHER, Role.HIDDEN)
)


@dataclass(frozen=True, slots=True)
class Verdict:
    """What fonds said about a labelled piece; None where the page's text is another version than the labelled one."""

    piece: LabelledPiece
    found: Role | None
    decided_by: str = ""

    @property
    def gold(self) -> Role:
        return self.found if self.found in self.piece.labels else self.piece.labels[0]

    @property
    def right(self) -> bool:
        return self.found in self.piece.labels


@dataclass(frozen=True, slots=True)
class Stretch:
    """Characters `start` to `end` of the text with the role that fonds gave them."""

    start: int
    end: int
    role: Role
    decided_by: str = ""


def verdict(piece: LabelledPiece, text: str, stretches: Iterable[Stretch]) -> Verdict:
    """The role of the stretch that covers most of the piece (the first of equals), if the text is the labelled one."""
    if digest(text[piece.start : piece.end]) != piece.digest:
        return Verdict(piece, None)
    covering = [(min(s.end, piece.end) - max(s.start, piece.start), s) for s in stretches]
    covered, best = max(covering, key=lambda pair: pair[0], default=(0, None))
    return Verdict(piece, best.role, best.decided_by) if best is not None and covered > 0 else Verdict(piece, None)


@cache
def _models(role_model: Path | None) -> Models:
    """Those that ship, or with another model of roles."""
    return SHIPPED if role_model is None else Models(roles=read_model(role_model))


def text_stretches(text: str, models: Models = SHIPPED) -> list[Stretch]:
    """What fonds makes of a text copy."""
    blocks = clean_with(models, text.encode("utf-8", "replace"), media_type="text/plain").blocks
    return [Stretch(span.start, span.end, b.role, b.decided_by) for b in blocks for span in b.locator.spans]


def html_stretches(html: bytes, url: str | None, models: Models = SHIPPED) -> tuple[str, list[Stretch]]:
    """The page's text and what fonds makes of it."""
    dom = parse(decode(open_capture(html, media_type="text/html", url=url)))
    stretches = []
    for block in clean_with(models, html, media_type="text/html", url=url).blocks:
        for span in () if block.outside else block.locator.spans:
            base = dom.starts[dom.number_at(span.path)]
            stretches.append(Stretch(base + span.start, base + span.end, block.role, block.decided_by))
    return dom.text, stretches


@dataclass(frozen=True, slots=True)
class Work:
    """A page with its labelled pieces: text of a copy, or HTML (for `bare`, to be made into text)."""

    pieces: tuple[LabelledPiece, ...]
    text: str | None
    html: bytes = b""
    url: str | None = None


def judge(work: Work, role_model: Path | None = None) -> list[Verdict]:
    """The verdicts on the pieces of one page."""
    if work.pieces[0].rendition == HTML:
        text, stretches = html_stretches(work.html, work.url, _models(role_model))
    else:
        text = bare_text(work.html).decode("utf-8") if work.text is None else work.text
        stretches = text_stretches(text, _models(role_model))
    return [verdict(piece, text, stretches) for piece in work.pieces]


def _works(data: Path, pieces: Sequence[LabelledPiece]) -> Iterator[Work]:
    """The pages of the pieces, read as a stream."""
    by_page: dict[tuple[str, str], tuple[LabelledPiece, ...]] = {}
    for key, group in groupby(sorted(pieces, key=_place), key=lambda p: (p.page, p.rendition)):
        by_page[key] = tuple(group)
    copies = {rendition for _, rendition in by_page} - {HTML, BARE}
    if copies:
        for capture in text_captures(data, copies, None):
            if (capture.page, capture.rendition) in by_page:
                yield Work(by_page[capture.page, capture.rendition], capture.text)
    pages = {page for page, rendition in by_page if rendition in (HTML, BARE)}
    for source in (wcxb_html, fields_html):
        for page, url, html in source(data, pages):
            for rendition in (HTML, BARE):
                if (page, rendition) in by_page:
                    yield Work(by_page[page, rendition], None, html, url)


def _place(piece: LabelledPiece) -> tuple[str, str, int]:
    return piece.page, piece.rendition, piece.start


def _ratio(part: int, whole: int) -> float | None:
    return part / whole if whole else None


def _row(name: str, gold: int, found: int, right: int) -> tuple[Cell, ...]:
    return (name, gold, found, right, _ratio(right, found), _ratio(right, gold))


def _single(verdicts: Sequence[Verdict], role: Role) -> tuple[Cell, ...]:
    gold = sum(v.gold is role for v in verdicts)
    found = sum(v.found is role for v in verdicts)
    return _row(role.value, gold, found, sum(v.right and v.found is role for v in verdicts))


def _document(verdicts: Sequence[Verdict]) -> tuple[Cell, ...]:
    """Kept or not: a title taken for body is right here."""
    gold = [v.gold in DOCUMENT_ROLES or (v.found in DOCUMENT_ROLES and _may_be_kept(v)) for v in verdicts]
    found = [v.found in DOCUMENT_ROLES for v in verdicts]
    return _row("document, pooled", sum(gold), sum(found), sum(g and f for g, f in zip(gold, found, strict=True)))


def _may_be_kept(one: Verdict) -> bool:
    return any(label in DOCUMENT_ROLES for label in one.piece.labels)


def _rest(verdicts: Sequence[Verdict]) -> list[tuple[Cell, ...]]:
    """The rest, pooled: all its pieces together (micro), and the mean over its roles (macro)."""
    rows = [_single(verdicts, role) for role in REST_ROLES]
    gold, found, right = (sum(int(row[place] or 0) for row in rows) for place in (1, 2, 3))
    means = [[float(row[place]) for row in rows if row[place] is not None] for place in (4, 5)]  # type: ignore[arg-type]  # the cells are ratios
    macro = tuple(fmean(each) if each else None for each in means)
    return [_row("rest, pooled", gold, found, right), ("rest, mean of roles", None, None, None, *macro)]


def roles_table(title: str, verdicts: Sequence[Verdict]) -> Table:
    """Precision and recall by role."""
    rows = [_single(verdicts, role) for role in MAIN_ROLES]
    rows += [*_rest(verdicts), _document(verdicts)]
    others = sorted(DOCUMENT_ROLES, key=list(Role).index), REST_ROLES, (Role.HIDDEN, Role.OTHER)
    rows += [_single(verdicts, role) for roles in others for role in roles]
    note = "A piece with two labels is right with either, and counts as the first where it is wrong."
    return Table(title, ("role", "labelled", "found", "right", "precision", "recall"), tuple(rows), note)


def confusions_table(title: str, verdicts: Sequence[Verdict]) -> Table:
    pairs = Counter((v.gold.value, v.found.value) for v in verdicts if v.found is not None and not v.right)
    ranked = sorted(pairs.items(), key=lambda item: (-item[1], item[0]))
    rows: tuple[tuple[Cell, ...], ...] = tuple((f"{gold} / {found}", count) for (gold, found), count in ranked[:20])
    return Table(title, ("labelled / found", "pieces"), rows, "The most common ones.")


def parts_table(title: str, groups: Mapping[str, Sequence[Verdict]]) -> Table:
    """How many are right, part by part; those of another version of the page are not counted."""
    rows: list[tuple[Cell, ...]] = []
    for name, verdicts in groups.items():
        known = [v for v in verdicts if v.found is not None]
        right = sum(v.right for v in known)
        kept = sum(v.right or (v.found in DOCUMENT_ROLES) == (v.gold in DOCUMENT_ROLES) for v in known)
        other = len(verdicts) - len(known)
        rows.append((name, len(known), _ratio(right, len(known)), _ratio(kept, len(known)), other))
    columns = ("part", "pieces", "role right", "kept or dropped right", "other version")
    return Table(title, columns, tuple(rows), "`drawn at random` is the part that no keyword chose.")


def _groups(verdicts: Sequence[Verdict]) -> dict[str, list[Verdict]]:
    groups: dict[str, list[Verdict]] = {"all": list(verdicts)}
    for name in sorted({v.piece.rendition for v in verdicts}):
        groups[name] = [v for v in verdicts if v.piece.rendition == name]
    groups["drawn at random"] = [v for v in verdicts if v.piece.drawn == "random"]
    return groups


def run(data: Path, *, size: int | None, workers: int, role_model: Path | None = None) -> list[Table]:
    """The tables for text copies and for HTML, with the shipped model of roles or that of a file."""
    score = partial(judge, role_model=role_model)
    tables: list[Table] = []
    for shape, name in (("Text copies", "text"), ("HTML", "html")):
        pieces = read_labels(FOLDER / f"{name}.jsonl")
        chosen = sampled({piece.page for piece in pieces}, size)
        pieces = [piece for piece in pieces if piece.page in chosen]
        works = _works(data, pieces)
        total = len({(p.page, p.rendition) for p in pieces})
        rows = score_all(f"roles, {name}", score, works, total=total, workers=workers)
        verdicts = [v for each in rows for v in each]
        known = [v for v in verdicts if v.found is not None]
        tables += [
            roles_table(f"{shape}: roles of labelled pieces", known),
            confusions_table(f"{shape}: roles confused", known),
            parts_table(f"{shape}: roles by part", _groups(verdicts)),
        ]
    return tables
