"""Checks of the document's fields. Each takes the facts and gives a finding."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, timedelta

from fonds.marks.words import words_of
from fonds.model import Block, Evidence, Role, Sidecar, StatedDate
from fonds.model.address import split_address
from fonds.quality import thresholds as t
from fonds.quality.facts import Facts, Finding, clip, count, share, unasked

_WORD = re.compile(r"\w+")
_DAY = re.compile(r"^\d{4}-\d\d-\d\d")
# Methods of evidence that read the visible text.
_VISIBLE = frozenset({"text-pattern", "text-position", "text-block", "time-element", "time", "class", "rel-author"})
# Names are parted by these when several stand in one evidence value.
_NAME_PARTS = re.compile(rf"\s*(?:[;,/|]|\b(?:{words_of('and-names')})\b)\s*")


def curation_not_applied(facts: Facts) -> Finding:
    if not facts.unapplied:
        return unasked("nothing was decided that could not be applied")
    return Finding(hit=True, actual=clip("; ".join(facts.unapplied), 300))


def no_title(facts: Facts) -> Finding:
    return Finding(not facts.fields.title, clip(facts.fields.title or "none"))


def _words(text: str) -> set[str]:
    return set(_WORD.findall(text.casefold()))


def _is_no_title(block: Block) -> bool:
    return block.role is not Role.TITLE


def title_not_in_text(facts: Facts) -> Finding:
    wanted = _words(facts.fields.title or "")
    if not wanted:
        return unasked("no title")
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
        return unasked("not comparable: a date is missing")
    slack = timedelta(hours=t.FUTURE_SLACK_HOURS)
    when = published.utc or datetime.combine(_day(published), datetime.min.time(), UTC)
    return Finding(when > captured + slack, f"published {published.edtf}, captured {captured:%Y-%m-%d}")


def modified_before_published(facts: Facts) -> Finding:
    published, modified = facts.fields.published, facts.fields.modified
    if published is None or modified is None:
        return unasked("not comparable: a date is missing")
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
        return unasked("no date")
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
        return unasked("no byline")
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
    if not facts.fields.photo_credits:
        return unasked("no credit")
    found = [credit.credit_line for credit in facts.fields.photo_credits if credit.ambiguous]
    return Finding(bool(found), "; ".join(map(clip, found[:5])) or count(len(facts.fields.photo_credits), "credit"))


def low_field_confidence(facts: Facts) -> Finding:
    chosen = [e for e in facts.fields.evidence if e.chosen and e.field in ("title", "bylines", "published")]
    if not chosen:
        return unasked("no title, author or date")
    weak = sorted({e.field for e in chosen if e.confidence < t.FIELD_CONFIDENCE})
    return Finding(bool(weak), ", ".join(weak) or "none below")


def sidecar_conflict(facts: Facts) -> Finding:
    if facts.capture.sidecar == Sidecar():
        return unasked("no sidecar")
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
