"""Checks of the document's language. Each takes the facts and gives a finding."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from typing import Final

from fonds.languages import scripts
from fonds.model import Block, LanguageOpinion
from fonds.quality import thresholds as t
from fonds.quality.facts import Facts, Finding, share, unasked
from fonds.quality.patterns import (
    DENSE_SCRIPT,
    FUNCTION_WORDS,
    SCRIPTS,
)

# What the page says of itself is an opinion beside those of the detectors.
_STATED: Final = "html-lang"


def language_unknown(facts: Facts) -> Finding:
    language = facts.fields.language
    return Finding(language is None, language.tag if language else "none")


def language_disagreement(facts: Facts) -> Finding:
    language = facts.fields.language
    opinions = [each for each in (language.opinions if language else ()) if each.detector != _STATED]
    if len(opinions) < 2:
        return unasked("fewer than two detectors")
    return Finding(len({_primary(each) for each in opinions}) > 1, _told(opinions))


def language_not_as_stated(facts: Facts) -> Finding:
    language = facts.fields.language
    opinions = language.opinions if language else ()
    stated = [each for each in opinions if each.detector == _STATED]
    found = [each for each in opinions if each.detector != _STATED]
    if not stated or not found:
        return unasked("the page states none" if not stated else "too little text to tell")
    said = {_primary(each) for each in stated}
    return Finding(not said & {_primary(each) for each in found}, _told(opinions))


def _primary(opinion: LanguageOpinion) -> str:
    return opinion.tag.split("-")[0]


def _told(opinions: Iterable[LanguageOpinion]) -> str:
    return ", ".join(f"{each.detector}: {each.tag}" for each in opinions)


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
    found: dict[str, int] = {}
    for word in filter(_TELLS.__contains__, block.text[: t.PARAGRAPH_SAMPLE].casefold().split()):
        for tag in _TELLS[word]:
            found[tag] = found.get(tag, 0) + 1
    ranked = sorted(((amount, tag) for tag, amount in found.items()), reverse=True)
    first, second = [*ranked, (0, ""), (0, "")][:2]
    # Five function words in a paragraph are no accident, twice as many as the next language no close relative.
    return first[1] if first[0] >= 5 and first[0] >= 2 * second[0] else None


def mixed_languages(facts: Facts) -> Finding:
    if not facts.body:
        return unasked("no body")
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
