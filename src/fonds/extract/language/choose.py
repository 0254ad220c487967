"""The document's language: which of the opinions holds."""

from __future__ import annotations

from dataclasses import replace

from fonds.extract.candidate import Candidate, settle, together
from fonds.extract.language.sources import declared_language, detect, sample, sampled, stated_language
from fonds.extract.language.tags import primary, with_script
from fonds.extract.page.view import Page
from fonds.marks.metadata import stripped
from fonds.model import Evidence, Language, LanguageOpinion, Locator

# Languages that langdetect's profiles lack and py3langid knows; there the two can't agree.
_UNKNOWN_TO_LANGDETECT = frozenset(
    [
        "zu",
        "xh",
        "is",
        "eu",
        "gl",
        "ga",
        "eo",
        "la",
        "mt",
        "ms",
        "kk",
        "ky",
        "mn",
        "ka",
        "hy",
        "az",
        "be",
        "bs",
        "am",
        "km",
        "lo",
        "si",
        "my",
        "ps",
        "ku",
        "lb",
        "fo",
        "nn",
        "se",
        "br",
        "cy",
        "jv",
        "mg",
        "ht",
        "rw",
        "dz",
        "as",
        "or",
        "ug",
    ]
)


def extract_language(page: Page) -> tuple[Language | None, tuple[Evidence, ...]]:
    """The language and its evidence. None where the text is too short and the page says nothing."""
    text = sample(page)
    stated = stated_language(page)
    opinions = list(detect(text))
    if stated is not None:
        opinions.append(stated)
    if not opinions:
        return None, ()
    candidates = [_candidate(page, opinion) for opinion in opinions]
    winner = _winner(candidates, opinions)
    evidence = settle("language", winner, candidates, lambda a, b: primary(a) == primary(b))
    tags = [o.tag for o in opinions if primary(o.tag) == primary(winner.value)]
    # The region is the page's word ("de-AT"); the script the detector's ("zh-Hans").
    fullest = max(tags, key=lambda t: (t.count("-"), tags.index(t) * -1))
    source = winner if winner.value == fullest else next(c for c in candidates if c.value == fullest)
    tag = with_script(fullest, text)
    sure = evidence[0].confidence
    return Language(tag, sure, tuple(opinions)), (_joined(evidence[0], winner, source, tag), *evidence[1:])


def _candidate(page: Page, opinion: LanguageOpinion) -> Candidate[str]:
    raw, locator = _place(page, opinion)
    method = "html-lang" if opinion.detector == "html-lang" else "detector"
    return Candidate(opinion.tag, opinion.tag, raw, method, opinion.confidence, locator)


def _joined(evidence: Evidence, winner: Candidate[str], fullest: Candidate[str], tag: str) -> Evidence:
    """The winner's evidence for the whole tag; where another place tells a part of it, with that one."""
    if fullest.locator is None or winner.locator is None or fullest.locator == winner.locator:
        return replace(evidence, value=tag)
    raw, locator = together([(one.raw, one.locator) for one in (fullest, winner) if one.locator is not None])
    return replace(evidence, value=tag, raw=raw, locator=locator)


# Of what a detector read so many characters are shown: where its sample begins.
_SHOWN = 80


def _place(page: Page, opinion: LanguageOpinion) -> tuple[str, Locator | None]:
    """What the page says, or how the sample of a detector begins, and where that stands."""
    fact = declared_language(page) if opinion.detector == "html-lang" else None
    if fact is not None:
        return fact.raw, fact.locator
    first = sampled(page)[0]
    raw, locator = stripped(first.raw, first.locator)
    return raw[:_SHOWN], locator.part(0, min(len(raw), _SHOWN))


def _winner(candidates: list[Candidate[str]], opinions: list[LanguageOpinion]) -> Candidate[str]:
    """py3langid was right on all of 257 news bodies; it loses only where both others stand against it."""
    tags = [primary(o.tag) for o in opinions]
    if len(tags) == 3 and tags[1] == tags[2] != tags[0] and tags[0] not in _UNKNOWN_TO_LANGDETECT:
        return candidates[1]
    short = opinions[0].detector != "html-lang" and opinions[0].confidence < 0.45
    if short and opinions[-1].detector == "html-lang":
        return candidates[-1]
    return candidates[0]
