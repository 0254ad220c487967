"""Checks on the capture and on the text cleaned from it. Each takes the facts and gives a finding."""

from __future__ import annotations

import re
from collections import Counter

from fonds.capture.charset import overruled
from fonds.marks.furniture import match_lines
from fonds.model import Block, Kind, Role
from fonds.quality import thresholds as t
from fonds.quality.facts import Facts, Finding, count, is_prose, share, size, unasked
from fonds.quality.patterns import MOJIBAKE, READ_ON, Sign

_CONTROLS = re.compile(r"[\x01-\x08\x0b\x0e-\x1f\x7f\x80-\x84\x86-\x9f]")
_BIDI = re.compile(r"[\u202a-\u202e\u2066-\u2069]")
_BIDI_SIGNS = "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
# Removed text of these roles is expected to be prose and says nothing about the document.
_PROSE_BY_NATURE = frozenset({Role.COMMENTS, Role.HIDDEN, Role.LEGAL, Role.CONSENT, Role.AUTHOR_BIO, Role.DISCLOSURE})
# Codecs whose ordinary text is full of zero bytes.
_WIDE = ("utf-16", "utf-32", "utf_16", "utf_32")


def _indexes(blocks: list[Block]) -> tuple[int, ...]:
    return tuple(block.index for block in blocks)


# What the readers found when they compared a record with what its file states of it.
_CUT = ("content-length", "transfer-encoding", "content-encoding")
# By the crawler itself: of a record in segments, which are not joined, only the first is there.
_CUT_SAID = ("warc-truncated", "warc-segment-number")
_CUT_WORDS = re.compile(r"\d of \d|cut off|to its end|missing")


def capture_cut_off(facts: Facts) -> Finding:
    if not facts.capture.stated:
        return unasked("nothing is stated beside the file")
    found = [
        f"{each.name}: {each.value}"
        for each in facts.capture.stated
        if each.name in _CUT_SAID
        or (each.origin == "check" and each.name in _CUT and _CUT_WORDS.search(each.value))
        or (each.origin, each.name) == ("check", "cut")
    ]
    return Finding(bool(found), "; ".join(found)[:200] or "nothing says so")


def digest_differs(facts: Facts) -> Finding:
    checked = [each for each in facts.capture.stated if each.origin == "check"]
    found = [
        f"{each.name}: {each.value}"
        for each in checked
        if each.name == "record-length" or (each.name.endswith("-digest") and each.value == "differs")
    ]
    if not found and not any(each.name.endswith("-digest") and each.value == "matches" for each in checked):
        return unasked("none is stated")
    return Finding(bool(found), "; ".join(found)[:200] or "they match")


def charset_detected(facts: Facts) -> Finding:
    capture = facts.capture
    return Finding(capture.charset_basis == "detected", f"{capture.charset}, known by: {capture.charset_basis}")


def encoding_repaired(facts: Facts) -> Finding:
    capture = facts.capture
    if not capture.is_html:
        return unasked("a text copy names no encoding")
    named = overruled(capture.content or capture.payload, capture.charset, capture.charset_basis)
    return Finding(named is not None, f"read as {capture.charset}" + (f", the page says {named}" if named else ""))


def undecodable_characters(facts: Facts) -> Finding:
    found = [block for block in facts.kept if "\ufffd" in block.text]
    amount = sum(block.text.count("\ufffd") for block in found)
    return Finding(amount > 0, f"{amount:,} in the kept text", _indexes(found))


def undecodable_text(facts: Facts) -> Finding:
    whole = "".join([block.text for block in facts.text])
    part = share(whole.count("\ufffd"), len(whole))
    return Finding(part > t.UNDECODABLE_SHARE, f"{part:.1%} of {count(len(whole), 'character')}")


def _hits(sign: Sign, sample: str) -> int:
    return len(sign.expression.findall(sample)) if any(lead in sample for lead in sign.leads) else 0


def mojibake(facts: Facts) -> dict[str, int]:
    """How often each sign of text that was encoded twice stands in the body."""
    sample = facts.body_text[: t.SAMPLE_CHARS]
    return {sign.name: _hits(sign, sample) for sign in MOJIBAKE}


def mojibake_suspected(facts: Facts) -> Finding:
    if not facts.body:
        return unasked("no body")
    found = mojibake(facts)
    amount = sum(found.values())
    named = ", ".join(name for name, hits in found.items() if hits)
    return Finding(amount >= t.MOJIBAKE_HITS, f"{amount:,} ({named})" if amount else "none")


def nul_characters(facts: Facts) -> Finding:
    if facts.capture.charset.lower().startswith(_WIDE):
        amount = sum(block.raw.count("\0") for block in facts.cleaned.blocks)
    else:
        amount = (facts.capture.content or facts.capture.payload).count(0)
    return Finding(amount > 0, f"{amount:,} in the capture")


def control_characters(facts: Facts) -> Finding:
    found = [block for block in facts.kept if _CONTROLS.search(block.text)]
    return Finding(bool(found), f"in {count(len(found), 'kept block')}", _indexes(found))


def bidi_controls(facts: Facts) -> Finding:
    # Looking for nine characters in the whole is quicker than asking each block for any of them.
    whole = "".join([block.text for block in facts.kept])
    held = any(sign in whole for sign in _BIDI_SIGNS)
    found = [block for block in facts.kept if _BIDI.search(block.text)] if held else []
    return Finding(bool(found), f"in {count(len(found), 'kept block')}", _indexes(found))


def parsing_neutralised(facts: Facts) -> Finding:
    if not facts.capture.is_html:
        return unasked("a text copy has no markup")
    taken_out = facts.cleaned.signals.dom_neutralised
    return Finding(bool(taken_out), f"dom_neutralised: {taken_out:g}" if taken_out else "within the limits")


def parts_unread(facts: Facts) -> Finding:
    found = [each.value for each in facts.capture.stated if (each.origin, each.name) == ("check", "unread")]
    return Finding(bool(found), "; ".join(found)[:200] or "nothing else in the file")


def no_body_text(facts: Facts) -> Finding:
    letters = any(map(str.isalnum, facts.body_text))
    return Finding(not letters, f"{count(len(facts.body), 'block')}, {count(len(facts.body_text), 'character')}")


def very_short_body(facts: Facts) -> Finding:
    if not facts.body:
        return unasked("no body")
    length = len(facts.body_text)
    return Finding(0 < facts.body_length < t.SHORT_BODY_CHARS, count(length, "character"))


def low_body_confidence(facts: Facts) -> Finding:
    weight = size(facts.body)
    if not weight:
        return unasked("no body")
    mean = round(sum(block.confidence * len(block.text) for block in facts.body) / weight, 3)
    return Finding(mean < t.BODY_CONFIDENCE, f"{mean:.2f}")


def high_removed_share(facts: Facts) -> Finding:
    found = [
        block
        for block in facts.removed
        if len(block.text) >= t.PROSE_CHARS
        and block.role not in _PROSE_BY_NATURE
        and not block.outside
        and block.kind in (Kind.PARAGRAPH, Kind.LIST_ITEM, Kind.QUOTE, Kind.OTHER)
        and is_prose(block)
    ]
    removed, kept = size(found), len(facts.body_text)
    if not kept:
        return unasked("no body")
    hit = removed > t.REMOVED_PROSE_SHARE * kept
    return Finding(hit, f"{removed:,} characters of prose removed, {kept:,} kept", _indexes(found) if hit else ())


def little_removed(facts: Facts) -> Finding:
    if not facts.capture.is_html:
        return unasked("asked of HTML pages only")
    visible = [block for block in facts.text if not block.outside]
    removed = share(size(block for block in facts.removed if not block.outside), size(visible))
    full_page = len(visible) >= t.FULL_PAGE_BLOCKS
    return Finding(full_page and removed < t.LITTLE_REMOVED_SHARE, f"{removed:.1%} of {count(len(visible), 'block')}")


def _is_plain(line: str) -> bool:
    """Whether cleaning, which looks up all lines of a page at once, sees the same words in the line as the tables do:
    it parts cells and words_joined_so otherwise, and folds fewer letters."""
    return line.isascii() and not ("\t" in line or "_" in line or "\n" in line or "  " in line)


def furniture_in_body(facts: Facts) -> Finding:
    if not facts.body:
        return unasked("no body")
    short = [block for block in facts.body if len(block.text) <= t.MARK_LINE_CHARS]
    asked = [block for block in short if facts.cleaned.marks is None or not _is_plain(block.text)]
    marks = dict(enumerate(facts.cleaned.marks or ()))
    marks.update(zip([b.index for b in asked], match_lines([b.text for b in asked]), strict=True))
    found = [b for b in short if (mark := marks[b.index]) is not None and mark.strength >= t.FURNITURE_STRENGTH]
    enough = len(found) >= t.FURNITURE_LINES or len(found) > t.FURNITURE_SHARE * len(facts.body)
    return Finding(bool(found) and enough, f"{len(found):,} of {len(facts.body):,} body blocks", _indexes(found))


def body_not_prose(facts: Facts) -> Finding:
    if not facts.body:
        return unasked("no body")
    part = share(size(block for block in facts.body if is_prose(block)), size(facts.body))
    return Finding(part < t.PROSE_SHARE, f"{part:.0%} of the body in sentences")


def mostly_links(facts: Facts) -> Finding:
    known = facts.cleaned.signals.body_link_share
    if known is None:
        return unasked("not observable")
    return Finding(known > t.LINK_SHARE, f"{known:.0%} of the body")


def duplicated_paragraphs(facts: Facts) -> Finding:
    if not facts.body:
        return unasked("no body")
    long = [block for block in facts.body if len(block.text) >= t.DUPLICATE_CHARS]
    counts = Counter(block.text for block in long)
    seen: set[str] = set()
    repeats = []
    for block in long:
        if counts[block.text] > 1 and block.text in seen:
            repeats.append(block)
        seen.add(block.text)
    part = share(size(repeats), size(facts.body))
    return Finding(
        part > t.DUPLICATE_SHARE, f"{count(len(repeats), 'repeat')}, {part:.0%} of the body", _indexes(repeats)
    )


def truncated_suspected(facts: Facts) -> Finding:
    prose = [block for block in facts.body if block.kind in (Kind.PARAGRAPH, Kind.QUOTE, Kind.OTHER)]
    if not prose:
        return unasked("no paragraph")
    last = facts.body[-1]
    folded = last.text[-t.MARK_LINE_CHARS :].lower()
    if len(last.text) <= t.MARK_LINE_CHARS:
        for phrase in READ_ON:
            if phrase.matches(folded) and (len(last.text) <= 60 or folded.endswith(("…]", "...]"))):
                return Finding(
                    hit=True, actual=f"ends with an invitation to read on ({phrase.name})", blocks=(last.index,)
                )
    if last.text.endswith(("...", "…")):
        return Finding(hit=True, actual="ends with an ellipsis", blocks=(last.index,))
    end_of_capture = last is facts.text[-1]
    cut = end_of_capture and len(last.text) >= t.PROSE_CHARS and last.text[-1].isalnum() and is_prose(last)
    return Finding(cut, "ends in the middle of a sentence" if cut else "ends like a text", (last.index,) if cut else ())


def text_from_scripts(facts: Facts) -> Finding:
    if not facts.capture.is_html:
        return unasked("a text copy has no scripts")
    outside = [block for block in facts.body if block.outside]
    part = share(size(outside), size(facts.body))
    return Finding(bool(outside), f"{part:.0%} of the body from the page's data", _indexes(outside))


def second_opinion_disagrees(facts: Facts) -> Finding:
    agreement = facts.cleaned.signals.second_opinion_agreement
    if agreement is None:
        return unasked("not asked")
    return Finding(agreement < t.AGREEMENT, f"agreement {agreement:.2f}")
