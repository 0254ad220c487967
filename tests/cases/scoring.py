"""What fonds makes of a case, held against what is right: one mark a question, and scores over all cases."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import cache

from corpora.field_metrics import (
    counts_as_instant,
    credit_parts,
    folded,
    same_day,
    same_instant,
    same_language,
    same_site,
    same_title,
)
from corpora.metrics import Counts, set_counts, word_overlap
from fonds.capture import open_capture
from fonds.model import Document, Failure, StatedDate
from fonds.pipeline import clean, process_parts
from tests.cases.loading import Case, load


@dataclass(frozen=True, slots=True)
class Mark:
    """The answer to one question: `right` as word F1 or as yes and no, `counts` where names are counted."""

    case: str
    score: str
    question: str
    right: float
    said: str
    counts: Counts | None = None


def _plain(text: str) -> str:
    return " ".join(text.split())


def _stated(value: StatedDate | None) -> str | None:
    return value.as_stated.isoformat() if value is not None else None


def _credited(document: Document) -> list[str]:
    names: list[str] = []
    for credit in document.photo_credits:
        names.extend((*credit.creators, *credit.agencies) or (credit.credit_line,))
    return names


def _text(case: Case, document: Document) -> Iterator[Mark]:
    score = "html_f1" if case.is_html else "text_f1"
    if "text" in case.expected:
        found = word_overlap(document.text, case.expected["text"])
        said = f"precision {found.precision:.3f}, recall {found.recall:.3f}"
        yield Mark(case.name, score, "text", found.f1, said)
    whole = _plain(document.text)
    for number, words in enumerate(case.expected.get("has", ()), start=1):
        yield Mark(case.name, "wanted_share", f"has {number}", _plain(words) in whole, f"lacks {words!r}")
    for number, words in enumerate(case.expected.get("lacks", ()), start=1):
        yield Mark(case.name, "unwanted_share", f"lacks {number}", _plain(words) not in whole, f"holds {words!r}")


def _one(score: str, key: str, same: Callable[[str | None, str], bool]) -> Callable[[Case, str | None], Iterator[Mark]]:
    """Marks of a field with one value; an expected null asks for none."""

    def marks(case: Case, found: str | None) -> Iterator[Mark]:
        if key in case.expected:
            wanted = case.expected[key]
            right = found is None if wanted is None else same(found, wanted)
            yield Mark(case.name, score, key, right, f"found {found!r}, right is {wanted!r}")

    return marks


def _names(
    case: Case, score: str, key: str, found: list[str], of: Callable[[Iterable[str]], frozenset[str]]
) -> Iterator[Mark]:
    if key in case.expected:
        wanted = case.expected[key]
        counts = set_counts(of(found), of(wanted))
        said = f"found {found}, right is {wanted}"
        yield Mark(case.name, score, key, not (counts.false or counts.missed), said, counts)


def _instants(case: Case, document: Document) -> Iterator[Mark]:
    for key, value in (("published", document.published), ("modified", document.modified)):
        wanted = case.expected.get(key)
        if wanted and counts_as_instant(wanted):
            found = _stated(value)
            right = same_instant(found, wanted)
            yield Mark(case.name, "instant_share", f"{key} instant", right, f"found {found!r}, right is {wanted!r}")


_TITLE = _one("title_share", "title", same_title)
_SUBTITLE = _one("subtitle_share", "subtitle", same_title)
_PUBLISHED = _one("day_share", "published", same_day)
_MODIFIED = _one("day_share", "modified", same_day)
_SITE = _one("site_share", "site", same_site)
_LANGUAGE = _one("language_share", "language", same_language)


def marks_of(case: Case, document: Document) -> tuple[Mark, ...]:
    """The answers to all that the case asks, in the order of the document's fields."""
    return (
        *_text(case, document),
        *_TITLE(case, document.title),
        *_SUBTITLE(case, document.subtitle),
        *_names(case, "author_f1", "bylines", [byline.name for byline in document.bylines], folded),
        *_PUBLISHED(case, _stated(document.published)),
        *_MODIFIED(case, _stated(document.modified)),
        *_instants(case, document),
        *_names(case, "credit_f1", "credits", _credited(document), credit_parts),
        *_SITE(case, document.site_name),
        *_LANGUAGE(case, document.language.tag if document.language else None),
    )


def _score(marks: list[Mark]) -> float:
    """Micro F1 where names are counted, the mean of the answers elsewhere."""
    counts = [mark.counts for mark in marks if mark.counts is not None]
    if counts:
        return sum(counts, Counts()).overlap.f1
    return sum(mark.right for mark in marks) / len(marks)


SCORES: dict[str, str] = {
    "text_f1": "mean word F1 of the body from text copies",
    "html_f1": "mean word F1 of the body from HTML",
    "wanted_share": "share of passages that must stand in the body and do",
    "unwanted_share": "share of passages that must not stand in the body and do not",
    "title_share": "share of titles that are exact",
    "subtitle_share": "share of subtitles that are exact",
    "author_f1": "micro F1 of the authors' names",
    "day_share": "share of days of publication and change that are right",
    "instant_share": "share of instants of publication and change that are right to the minute",
    "credit_f1": "micro F1 of the names in photo credits",
    "site_share": "share of site names that are right",
    "language_share": "share of languages that are right",
}


@dataclass(frozen=True, slots=True)
class Outcome:
    """All marks, and the score that they give for each name in SCORES."""

    marks: tuple[Mark, ...]
    scores: dict[str, float]

    def of(self, *, score: str | None = None, case: str | None = None) -> list[Mark]:
        return [mark for mark in self.marks if score in (None, mark.score) and case in (None, mark.case)]


def outcome_of(marks: Iterable[Mark]) -> Outcome:
    kept = tuple(marks)
    named = {name: [mark for mark in kept if mark.score == name] for name in SCORES}
    return Outcome(kept, {name: _score(answers) for name, answers in named.items() if answers})


def document_of(case: Case) -> Document:
    """What fonds makes of the case; of a capture with several documents the one that the case is about."""
    part: int | None = case.expected.get("part")
    if part is None:
        return clean(case.payload, **case.facts)
    records = process_parts(open_capture(case.payload, **case.facts))
    if isinstance(records, Failure) or len(records) < part:
        return Document()
    return records[part - 1].document


@cache
def measured() -> tuple[tuple[Case, ...], Outcome]:
    """The cases and what today's fonds makes of them; done once a process."""
    cases = load()
    return cases, outcome_of(mark for case in cases for mark in marks_of(case, document_of(case)))
