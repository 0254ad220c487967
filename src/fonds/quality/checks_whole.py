"""Checks on whether the document is whole: what cleaning took away, what the page kept back, what is no text at all.
Each takes the facts and gives a finding."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import islice

from fonds.capture.dom import Dom
from fonds.cleaning.furniture import is_plainly_furniture
from fonds.marks.page_code import CODE_TAGS, is_of_a_page, page_code
from fonds.model import Block, Kind, Role
from fonds.quality import thresholds as t
from fonds.quality.facts import CJK, Facts, Finding, clip, count, first_match, is_prose, size, unasked
from fonds.quality.paid_parts import PaidPart, not_free, paid_parts
from fonds.quality.patterns import PAYWALLS

# Kinds of blocks that running text consists of.
_RUNNING = frozenset({Kind.PARAGRAPH, Kind.LIST_ITEM, Kind.QUOTE, Kind.OTHER})
# Removed for what they are, whoever says so.
_EXPECTED = frozenset({Role.HIDDEN, Role.CONSENT})
# What a page says of its paid part in a meta element.
_TIERS = frozenset({"locked", "metered", "paid", "premium", "premium-plus", "subscriber"})


def long_run_removed(facts: Facts) -> Finding:
    """Paragraphs in a row that no container told to be furniture went, and they are many beside what stayed."""
    worst: list[Block] = []
    least = max(t.RUN_CHARS, min(t.RUN_LONG, t.RUN_SHARE * facts.body_length))
    for run in removed_runs(facts):
        if len(run) >= t.RUN_BLOCKS and size(run) >= least:
            worst = run if size(run) > size(worst) else worst
    actual = f"{count(len(worst), 'paragraph')} in a row, {size(worst):,} characters" if worst else "none"
    return Finding(bool(worst), actual, tuple(block.index for block in worst))


def removed_runs(facts: Facts) -> Iterator[list[Block]]:
    """Runs of removed paragraphs between those that stay. What short lines, menus and boxes stand between does not
    part them."""
    run: list[Block] = []
    for block in facts.text:
        if block.outside or block.kind not in _RUNNING or len(block.text) < t.RUN_PARAGRAPH:
            continue
        if block.kept:
            if run:
                yield run
            run = []
        elif block.role not in _EXPECTED and not is_plainly_furniture(block) and is_prose(block):
            run.append(block)
    if run:
        yield run


def page_code_in_text(facts: Facts) -> Finding:
    """Code of the page itself stands in the text, and none that the text is about."""
    found = [b for b in facts.body if b.kind is not Kind.CODE and page_code(b.text) is not None]
    dom = facts.cleaned.dom
    if facts.capture.is_html and dom is not None:
        found = [block for block in found if not _in_code(dom, block)]
    else:
        found = [block for block in found if is_of_a_page(block.text)]
    part = size(found)
    hit = part >= t.CODE_CHARS
    return Finding(
        hit, f"{part:,} characters in {count(len(found), 'block')}", tuple(b.index for b in found) if hit else ()
    )


def _in_code(dom: Dom, block: Block) -> bool:
    """Whether the block stands in an element for code, or holds one."""
    if block.outside:
        return False
    number = dom.number_at(block.locator.spans[0].path)
    inside = dom.tags[number : min(dom.last[number], number + 200)]
    around = (element.tag for element in islice(dom.element(number).ancestors, 64))
    return not CODE_TAGS.isdisjoint(inside) or not CODE_TAGS.isdisjoint(around)


def shorter_than_stated(facts: Facts) -> Finding:
    stated = _stated_words(facts)
    if stated < t.STATED_WORDS:
        return unasked("the page states none" if not stated else f"{stated:,} words stated, too few to compare")
    dense = len(CJK.findall(facts.body_text))
    words = max(len(facts.body_text.split()), dense)
    return Finding(words < t.STATED_SHARE * stated, f"{words:,} words of {stated:,}")


def _documents(facts: Facts) -> Iterator[Mapping[str, object]]:
    """The objects of JSON-LD that describe the document: those of the best kind on the page."""
    machine = facts.cleaned.machine
    found = machine.documents() if machine is not None else []
    return (node.data for node in found if node.document_rank == found[0].document_rank)


def _stated_words(facts: Facts) -> int:
    """The least `wordCount` of the page's own objects, 0 for none: pages that go on have one for each story."""
    counts = []
    for data in _documents(facts):
        value = str(data.get("wordCount", "")).strip().replace(",", "").replace(".", "")
        if value.isdecimal() and len(value) < 8:
            counts.append(int(value))
    return min((each for each in counts if each), default=0)


def paywall_suspected(facts: Facts) -> Finding:
    short = facts.body_length < t.PAYWALL_BODY_CHARS
    visible = (b for b in facts.text if b.role not in (Role.HIDDEN, Role.COMMENTS) and not b.outside)
    found = first_match(visible, PAYWALLS) if short else None
    if found is not None:
        return Finding(hit=True, actual=f"“{clip(found[0].text)}”", blocks=(found[0].index,))
    parts = _paid_parts(facts)
    missing = [part for part in parts if part.inside < t.PAID_PART_CHARS]
    if missing and len(missing) == len(parts) and (short or _ends_open(facts)):
        return Finding(hit=True, actual=f"the part for subscribers, “{clip(missing[0].selector)}”, is not here")
    there = any(part.inside >= t.PAID_PART_CHARS <= part.before for part in parts)
    if short and not there and _is_paid(facts):
        return Finding(hit=True, actual="the page's data say that it is not free, and the text is short")
    return Finding(hit=False, actual="none seen")


def _paid_parts(facts: Facts) -> list[PaidPart]:
    machine, dom = facts.cleaned.machine, facts.cleaned.dom
    return paid_parts(machine, dom, facts.body) if machine is not None and dom is not None else []


def _ends_open(facts: Facts) -> bool:
    """Whether the body's last paragraph stops amid a sentence."""
    last = facts.body[-1] if facts.body else None
    return last is not None and len(last.text) >= t.PROSE_CHARS and last.text[-1].isalnum() and is_prose(last)


def _is_paid(facts: Facts) -> bool:
    """Whether the page says of itself that it is not free to read."""
    machine = facts.cleaned.machine
    if machine is None:
        return False
    if any(map(not_free, _documents(facts))):
        return True
    return any(fact.value.casefold() in _TIERS for fact in machine.metas("article:content_tier"))
