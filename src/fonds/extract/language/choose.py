"""The document's language: two detectors over a bounded sample of its body, and what the page says."""

from __future__ import annotations

import re
from dataclasses import replace

from fonds.extract.candidate import Candidate, settle, together
from fonds.extract.language.detectors import ask_langdetect, ask_py3langid
from fonds.extract.page.view import FOREIGN, Page
from fonds.languages import scripts
from fonds.marks.machine import Fact, stripped
from fonds.model import Block, Evidence, Language, LanguageOpinion, Locator, Role

# Under this many letters detectors guess: on single headlines langdetect errs in one of six, above 120 letters rarely.
MIN_LETTERS = 20
SURE_LETTERS = 120
# langdetect costs 0.7 ms for 300 characters and grows with them.
LANGDETECT_CHARS = 300
# Characters taken of each block.
PIECE = 150
# py3langid's time grows with the text too; with 300 characters as with 600 it was right on all 132 news pages whose
# language is known.
PY3LANGID_CHARS = 300
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
_SCRIPTS = {"zh-cn": "zh-Hans", "zh-tw": "zh-Hant"}
_TAG = re.compile(r"^[a-z]{2,3}(?:[-_][A-Za-z0-9]{2,8})*$", re.IGNORECASE)


def sample(page: Page, size: int) -> str:
    """Up to `size` characters of the body, pieces of its longest blocks first; of all blocks where no body is known.

    The first block may be in another language than the rest (a notice, a motto); the longest hardly ever are.
    """
    taken, length = [], 0
    for block in sampled(page)[: max(8, size // PIECE)]:
        taken.append(block.text[:PIECE])
        length += len(taken[-1]) + 1
        if length >= size:
            break
    return " ".join(" ".join(taken).split())[:size]


def sampled(page: Page) -> list[Block]:
    """The blocks that the sample is taken of, in its order."""
    body = [b for b in page.blocks if b.role is Role.BODY] or [
        b for b in page.blocks if b.role not in FOREIGN and len(b.text) > 60
    ]
    return sorted(body or page.blocks, key=lambda b: len(b.text), reverse=True)


def detect(text: str) -> tuple[LanguageOpinion, ...]:
    """What py3langid says, and what langdetect says. Empty for texts without letters."""
    letters = sum(map(str.isalpha, text))
    if letters < MIN_LETTERS:
        return ()
    share = min(1.0, letters / SURE_LETTERS)
    opinions = []
    if best := ask_py3langid(text[:PY3LANGID_CHARS]):
        opinions.append(LanguageOpinion("py3langid", _bcp47(best), round(0.9 * share, 3)))
    if asked := ask_langdetect(text[:LANGDETECT_CHARS]):
        opinions.append(LanguageOpinion("langdetect", _bcp47(asked[0]), round(asked[1] * share, 3)))
    return tuple(opinions)


def _bcp47(tag: str) -> str:
    """`zh-cn` becomes `zh-Hans`; regions in capitals, scripts with one; empty when it is no tag."""
    plain = tag.strip().replace("_", "-").split(",")[0]
    if not _TAG.match(plain):
        return ""
    if plain.lower() in _SCRIPTS:
        return _SCRIPTS[plain.lower()]
    first, *rest = plain.split("-")
    parts = [first.lower()]
    parts += [p.upper() if len(p) == 2 else p.title() if len(p) == 4 else p.lower() for p in rest]
    return "-".join(parts)


# Characters that only one of the two ways to write Chinese has, among the most frequent ones.
_SIMPLIFIED = frozenset("们这国说时会来对发经学过后么边开关问间东车长门马实现产业务报请让给还")
_TRADITIONAL = frozenset("們這國說時會來對發經學過後麼邊開關問間東車長門馬實現產業務報請讓給還")
_CYRILLIC = re.compile(f"[{scripts.CYRILLIC}]")
_ARABIC = re.compile(f"[{scripts.ARABIC}]")
_LATIN = re.compile(r"[A-Za-zÀ-ɏ]")
# Languages that are written in two scripts today: the tag alone leaves open which.
_TWO_SCRIPTS: dict[str, tuple[tuple[re.Pattern[str], str], tuple[re.Pattern[str], str]]] = {
    **dict.fromkeys(("sr", "uz", "kk", "mn", "tg"), ((_CYRILLIC, "Cyrl"), (_LATIN, "Latn"))),
    **dict.fromkeys(("ku", "az", "ms"), ((_ARABIC, "Arab"), (_LATIN, "Latn"))),
}
# … of which this script goes without saying (the registry's Suppress-Script, or the only one common in print).
_UNSAID = {("kk", "Cyrl"), ("mn", "Cyrl"), ("tg", "Cyrl"), ("az", "Latn"), ("ms", "Latn"), ("ku", "Latn")}


def with_script(tag: str, text: str) -> str:
    """The tag with the script of the text, where a language is written in two: `sr` becomes `sr-Cyrl`.

    A script that the tag names stays; where the text doesn't decide (as many letters of both) none is added.
    """
    first, *rest = tag.split("-")
    if any(len(part) == 4 and part.isalpha() for part in rest):
        return tag
    if first == "zh":
        counts = [sum(text.count(c) for c in signs) for signs in (_SIMPLIFIED, _TRADITIONAL)]
        names = ["Hans", "Hant"]
    elif first in _TWO_SCRIPTS:
        counts = [len(pattern.findall(text)) for pattern, _ in _TWO_SCRIPTS[first]]
        names = [name for _, name in _TWO_SCRIPTS[first]]
    else:
        return tag
    if counts[0] == counts[1]:
        return tag
    script = names[0] if counts[0] > counts[1] else names[1]
    return tag if (first, script) in _UNSAID else "-".join([first, script, *rest])


def _stated(page: Page) -> Fact | None:
    return page.machine.language or next(page.machine.metas("og:locale", "content-language", "inlanguage"), None)


def stated_language(page: Page) -> LanguageOpinion | None:
    fact = _stated(page)
    tag = _bcp47(fact.value) if fact is not None else ""
    return LanguageOpinion("html-lang", tag, 0.7) if tag else None


def extract_language(page: Page, size: int) -> tuple[Language | None, tuple[Evidence, ...]]:
    """The language and its evidence. None where the text is too short and the page says nothing."""
    text = sample(page, size)
    said = stated_language(page)
    opinions = list(detect(text))
    if said is not None:
        opinions.append(said)
    if not opinions:
        return None, ()
    candidates = [_candidate(page, opinion) for opinion in opinions]
    winner = _winner(candidates, opinions)
    evidence = settle("language", winner, candidates, lambda a, b: _primary(a) == _primary(b))
    tags = [o.tag for o in opinions if _primary(o.tag) == _primary(winner.value)]
    # The region is the page's word ("de-AT"); the script the detector's ("zh-Hans").
    fullest = max(tags, key=lambda t: (t.count("-"), tags.index(t) * -1))
    told = winner if winner.value == fullest else next(c for c in candidates if c.value == fullest)
    tag = with_script(fullest, text)
    sure = evidence[0].confidence
    return Language(tag, sure, tuple(opinions)), (_joined(evidence[0], winner, told, tag), *evidence[1:])


def _candidate(page: Page, opinion: LanguageOpinion) -> Candidate[str]:
    raw, locator = _place(page, opinion)
    method = "html-lang" if opinion.detector == "html-lang" else "detector"
    return Candidate(opinion.tag, opinion.tag, raw, method, opinion.confidence, locator)


def _joined(evidence: Evidence, winner: Candidate[str], told: Candidate[str], tag: str) -> Evidence:
    """The winner's evidence for the whole tag; where another place tells a part of it, with that one."""
    if told.locator is None or winner.locator is None or told.locator == winner.locator:
        return replace(evidence, value=tag)
    raw, locator = together([(one.raw, one.locator) for one in (told, winner) if one.locator is not None])
    return replace(evidence, value=tag, raw=raw, locator=locator)


# Of what a detector read so many characters are told: where its sample begins.
_TOLD = 80


def _place(page: Page, opinion: LanguageOpinion) -> tuple[str, Locator | None]:
    """What the page says, or how the sample of a detector begins, and where that stands."""
    fact = _stated(page) if opinion.detector == "html-lang" else None
    if fact is not None:
        return fact.raw, fact.locator
    first = sampled(page)[0]
    raw, locator = stripped(first.raw, first.locator)
    return raw[:_TOLD], locator.part(0, min(len(raw), _TOLD))


def _primary(tag: str) -> str:
    return {"nb": "no", "nn": "no"}.get(tag.split("-", maxsplit=1)[0], tag.split("-", maxsplit=1)[0])


def _winner(candidates: list[Candidate[str]], opinions: list[LanguageOpinion]) -> Candidate[str]:
    """py3langid was right on all of 257 news bodies; it loses only where both others stand against it."""
    tags = [_primary(o.tag) for o in opinions]
    if len(tags) == 3 and tags[1] == tags[2] != tags[0] and tags[0] not in _UNKNOWN_TO_LANGDETECT:
        return candidates[1]
    short = opinions[0].detector != "html-lang" and opinions[0].confidence < 0.45
    if short and opinions[-1].detector == "html-lang":
        return candidates[-1]
    return candidates[0]
