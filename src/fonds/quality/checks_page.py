"""Checks on the kind of page, and on the fields. Each takes the facts and gives a finding."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import UTC, date, datetime, timedelta

from fonds.languages import scripts
from fonds.model import Block, Evidence, Kind, Role, StatedDate
from fonds.model.address import split_address
from fonds.quality import thresholds as t
from fonds.quality.facts import Facts, Finding, clip, count, first_match, share, size
from fonds.quality.patterns import (
    CONSENT_WORDS,
    DENSE_SCRIPT,
    DOCUMENT_HEADERS,
    ERROR_PAGES,
    FUNCTION_WORDS,
    HEADER_OPENINGS,
    SCRIPTS,
)

_WORD = re.compile(r"\w+")
_DAY = re.compile(r"^\d{4}-\d\d-\d\d")
# Methods of evidence that read the visible text.
_VISIBLE = frozenset({"text-pattern", "text-position", "text-block", "time-element", "time", "class", "rel-author"})
# Names are parted by these when several stand in one evidence value.
_NAME_PARTS = re.compile(r"\s*(?:[;,/|]|\band\b|\bund\b|\bet\b)\s*")


def error_page_suspected(facts: Facts) -> Finding:
    visible = [b for b in facts.text if b.role is not Role.HIDDEN and not b.outside]
    # A page whose whole visible text is short may be an error even where nothing was kept.
    short = facts.body_length < t.WALL_BODY_CHARS
    candidates = [b for b in visible if b.kept] or visible
    found = first_match(candidates, ERROR_PAGES) if short else None
    if found is None:
        return Finding(hit=False, actual="nothing of the kind")
    return Finding(hit=True, actual=f"a short page with “{clip(found[0].text)}”", blocks=(found[0].index,))


def _speaks_of_consent(block: Block) -> bool:
    return block.role is Role.CONSENT or any(word in block.text.lower() for word in CONSENT_WORDS)


def consent_wall_only(facts: Facts) -> Finding:
    visible = [b for b in facts.text if b.role in (Role.CONSENT, Role.BODY) and not b.outside]
    asked = any(b.role is Role.CONSENT for b in visible)
    short = facts.body_length < t.WALL_BODY_CHARS
    part = share(size(b for b in visible if _speaks_of_consent(b)), size(visible)) if asked and short else 0.0
    actual = f"{part:.0%} of a short text speaks of consent" if asked and short else "more than that, or no dialog"
    return Finding(part >= t.CONSENT_SHARE, actual)


def _may_hold_headers(blocks: Iterable[Block], *, text_copy: bool) -> list[Block]:
    """The blocks of which a line begins like a document header. One loop, as calls cost most of it."""
    match, search = HEADER_OPENINGS.match, HEADER_OPENINGS.search
    code = Kind.CODE
    found = []
    for block in blocks:
        raw = block.raw
        # A block of a page is one line, unless it is preformatted; looking at its beginning is much cheaper.
        if text_copy or block.kind is code:
            lines = raw[: t.SAMPLE_CHARS].strip(" \t\n")
            opening = search(lines) if "\n" in lines else match(lines)
        else:
            opening = match(raw[: t.SAMPLE_CHARS].lstrip())
        if opening is not None:
            found.append(block)
    return found


def _headers(block: Block) -> Iterator[str]:
    """The names of the document headers among the lines of a block."""
    for line in block.raw[: t.SAMPLE_CHARS].splitlines():
        if len(line) <= t.MARK_LINE_CHARS:
            yield from (sign.name for sign in DOCUMENT_HEADERS if sign.expression.search(line.strip()))


def multiple_documents(facts: Facts) -> Finding:
    # What cleaning counted: in text copies lines that close a document, numbers, headers; in HTML stories in full.
    counted = round(facts.cleaned.signals.multiple_documents or 0)
    if counted > 1:
        by = (
            "stories in full, each with a heading and a date of its own"
            if facts.capture.is_html
            else "documents, by their headers and ends"
        )
        return Finding(hit=True, actual=f"about {counted:,} {by}")
    candidates = _may_hold_headers(facts.text, text_copy=not facts.capture.is_html)
    found = [(name, block.index) for block in candidates for name in _headers(block)]
    counts = Counter(name for name, _ in found)
    # One header may be the document's own form. Two kinds that each stand twice, or numbered ones, are an export.
    repeated = [name for name, times in sorted(counts.items()) if times > 1]
    hit = len(repeated) > 1 or any(name in ("numbered", "n of m documents") for name in repeated)
    if not hit:
        return Finding(hit=False, actual="one")
    blocks = tuple(dict.fromkeys(index for _, index in found))
    return Finding(hit=True, actual=f"about {max(counts.values()):,} documents, by their headers", blocks=blocks)


def no_title(facts: Facts) -> Finding:
    return Finding(not facts.fields.title, clip(facts.fields.title or "none"))


def _words(text: str) -> set[str]:
    return set(_WORD.findall(text.casefold()))


def _is_no_title(block: Block) -> bool:
    return block.role is not Role.TITLE


def title_not_in_text(facts: Facts) -> Finding:
    wanted = _words(facts.fields.title or "")
    if not wanted:
        return Finding(hit=False, actual="no title")
    best = 0.0
    # It stands in the block that the cleaner took for the title more often than not; asking there first is cheap.
    for block in sorted(facts.text, key=_is_no_title):
        if not block.outside and len(block.text) <= t.SAMPLE_CHARS:
            best = max(best, share(len(wanted & _words(block.text)), len(wanted)))
            if best >= t.TITLE_WORDS_SHARE:
                break
    return Finding(best < t.TITLE_WORDS_SHARE, f"{best:.0%} of its words")


def no_date(facts: Facts) -> Finding:
    published = facts.fields.published
    return Finding(published is None, published.edtf if published else "none")


def _day(stated: StatedDate) -> date:
    value = stated.as_stated
    return value.date() if isinstance(value, datetime) else value


def date_after_capture(facts: Facts) -> Finding:
    published, captured = facts.fields.published, facts.capture.captured_at
    if published is None or captured is None:
        return Finding(hit=False, actual="not comparable: a date is missing")
    slack = timedelta(hours=t.FUTURE_SLACK_HOURS)
    when = published.utc or datetime.combine(_day(published), datetime.min.time(), UTC)
    return Finding(when > captured + slack, f"published {published.edtf}, captured {captured:%Y-%m-%d}")


def modified_before_published(facts: Facts) -> Finding:
    published, modified = facts.fields.published, facts.fields.modified
    if published is None or modified is None:
        return Finding(hit=False, actual="not comparable: a date is missing")
    earlier = _day(modified) < _day(published) - timedelta(days=t.DATE_SLACK_DAYS)
    return Finding(earlier, f"published {published.edtf}, changed {modified.edtf}")


def _rivals(facts: Facts, field: str, least: float, *roles: Role) -> list[Evidence]:
    """Sources of a field that lost and, being at least this sure, count against the winner.

    What stands in the visible text counts only in a block of the given roles: dates and names of teasers, comments
    and of the story itself are no second opinion on the document's own.
    """
    heads = [block.text for block in facts.kept if block.role in roles]
    return [
        e
        for e in facts.fields.evidence
        if e.field == field
        and not e.chosen
        and e.confidence >= least
        and (e.method not in _VISIBLE or any(e.raw and e.raw in head for head in heads))
    ]


def date_sources_disagree(facts: Facts) -> Finding:
    published = facts.fields.published
    if published is None:
        return Finding(hit=False, actual="no date")
    chosen = _day(published)
    days = {}
    for evidence in _rivals(facts, "published", t.RIVAL_CONFIDENCE, Role.DATELINE, Role.BYLINE):
        if _DAY.match(evidence.value):
            try:
                day = date.fromisoformat(evidence.value[:10])
            except ValueError:
                continue
            if abs(day - chosen) > timedelta(days=t.DATE_SLACK_DAYS):
                days[day] = evidence.method
    told = ", ".join(f"{day} ({method})" for day, method in sorted(days.items())[:5])
    return Finding(bool(days), f"{chosen} chosen; also {told}" if days else f"{chosen}")


def _names(value: str) -> set[str]:
    return {" ".join(_WORD.findall(part.casefold())) for part in _NAME_PARTS.split(value) if part}


def byline_sources_disagree(facts: Facts) -> Finding:
    chosen = {" ".join(_WORD.findall(b.name.casefold())) for b in facts.fields.bylines}
    if not chosen:
        return Finding(hit=False, actual="no byline")
    # Page data often give the publisher for the author; that is no second opinion.
    known = chosen | _names(facts.fields.site_name or "")
    rivals = _rivals(facts, "bylines", t.BYLINE_RIVAL_CONFIDENCE, Role.BYLINE)
    others = {evidence.value: _names(evidence.value) for evidence in rivals}
    # … and copies glue what stands beside a name to it, so a name inside a longer string is the same name.
    strangers = sorted(
        value
        for value, names in others.items()
        if names and not any(one in other or other in one for one in known for other in names if one and other)
    )
    told = ", ".join(b.name for b in facts.fields.bylines)
    also = "; ".join(clip(value) for value in strangers[:5])
    return Finding(bool(strangers), f"{told}; also {also}" if strangers else told)


def credits_ambiguous(facts: Facts) -> Finding:
    found = [credit.credit_line for credit in facts.fields.photo_credits if credit.ambiguous]
    return Finding(bool(found), "; ".join(map(clip, found[:5])) or count(len(facts.fields.photo_credits), "credit"))


def low_field_confidence(facts: Facts) -> Finding:
    weak = sorted(
        {
            e.field
            for e in facts.fields.evidence
            if e.chosen and e.field in ("title", "bylines", "published") and e.confidence < t.FIELD_CONFIDENCE
        }
    )
    return Finding(bool(weak), ", ".join(weak) or "none below")


def language_unknown(facts: Facts) -> Finding:
    language = facts.fields.language
    return Finding(language is None, language.tag if language else "none")


def language_disagreement(facts: Facts) -> Finding:
    language = facts.fields.language
    opinions = language.opinions if language else ()
    tags = {opinion.tag.split("-")[0] for opinion in opinions}
    return Finding(len(tags) > 1, ", ".join(f"{o.detector}: {o.tag}" for o in opinions) or "no opinions")


def _both_ends(text: str) -> str:
    """Beginning and end: where a second script stands, a translation or another story, it stands at one of them."""
    return text if len(text) <= 2 * t.SCRIPT_SAMPLE else text[: t.SCRIPT_SAMPLE] + text[-t.SCRIPT_SAMPLE :]


# From Greek on: no letter of another script stands before. (Latin Extended Additional is Latin.)
_NOT_LATIN = re.compile(f"[{scripts.NOT_LATIN}]")


def _second_script(sample: str) -> tuple[str, float]:
    """The script with the second most letters, dense scripts weighted, and its share; empty where there is but one."""
    if sample.isascii() or not _NOT_LATIN.search(sample):
        return "", 0.0
    lengths = ((len("".join(run.findall(sample))), name) for name, run in SCRIPTS)
    weighted = ((length * t.CJK_WEIGHT if name == DENSE_SCRIPT else length, name) for length, name in lengths)
    amounts = sorted(weighted, reverse=True)
    return amounts[1][1], share(amounts[1][0], sum(amount for amount, _ in amounts))


# Each function word with the languages that have it.
_TELLS: dict[str, tuple[str, ...]] = {
    word: tuple(tag for tag, known in FUNCTION_WORDS.items() if word in known)
    for word in frozenset().union(*FUNCTION_WORDS.values())
}


def _language_of(block: Block) -> str | None:
    """The language whose function words stand clearly most often; None when none does."""
    found = dict.fromkeys(FUNCTION_WORDS, 0)
    for word in filter(_TELLS.__contains__, block.text[: t.PARAGRAPH_SAMPLE].casefold().split()):
        for tag in _TELLS[word]:
            found[tag] += 1
    first, second = sorted(((amount, tag) for tag, amount in found.items()), reverse=True)[:2]
    # Five function words in a paragraph are no accident, twice as many as the next language no close relative.
    return first[1] if first[0] >= 5 and first[0] >= 2 * second[0] else None


def mixed_languages(facts: Facts) -> Finding:
    name, part = _second_script(_both_ends(facts.body_text))
    if part >= t.SECOND_SCRIPT_SHARE:
        return Finding(hit=True, actual=f"{part:.0%} of the letters are {name}")
    sizes: Counter[str] = Counter()
    where: dict[str, list[int]] = {}
    for block in facts.body:
        if len(block.text) >= t.PROSE_CHARS and (tag := _language_of(block)):
            sizes[tag] += len(block.text)
            where.setdefault(tag, []).append(block.index)
    ranked = sorted(sizes.items(), key=lambda item: (-item[1], item[0]))
    if len(ranked) < 2:
        return Finding(hit=False, actual="one")
    tag, amount = ranked[1]
    part = share(amount, sum(sizes.values()))
    hit = part >= t.SECOND_LANGUAGE_SHARE
    return Finding(hit, f"{part:.0%} of the paragraphs in {tag}", tuple(where[tag]) if hit else ())


def sidecar_conflict(facts: Facts) -> Finding:
    conflicts = []
    stated, canonical = facts.capture.sidecar.url, facts.fields.canonical_url
    if stated and canonical and _site(stated) != _site(canonical):
        conflicts.append(f"address {clip(stated)} against {clip(canonical)}")
    conflicts.extend(
        f"{evidence.field}: {clip(evidence.value)}"
        for evidence in facts.fields.evidence
        if evidence.method == "sidecar" and not evidence.chosen
    )
    what = facts.capture.sidecar.media_type
    if what and what != facts.capture.media_type:
        conflicts.append(f"kind of file {clip(what)} against {facts.capture.media_type}")
    return Finding(bool(conflicts), "; ".join(conflicts) or "no conflict")


def _site(url: str) -> str:
    return ".".join((split_address(url).hostname or "").split(".")[-2:])
