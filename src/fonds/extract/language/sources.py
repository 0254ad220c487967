"""What tells the language: two detectors over a bounded sample of the body, and what the page states."""

from __future__ import annotations

from fonds.extract.language.detectors import ask_langdetect, ask_py3langid
from fonds.extract.language.tags import bcp47
from fonds.extract.page.view import FOREIGN, Page
from fonds.marks.metadata import Fact
from fonds.model import Block, LanguageOpinion, Role

# Under this many letters detectors guess: on single headlines langdetect errs in one of six, above 120 letters rarely.
MIN_LETTERS = 20
SURE_LETTERS = 120
# langdetect costs 0.7 ms for 300 characters and grows with them.
LANGDETECT_CHARS = 300
# Characters of the body that the script is told from, and how many letters there are; detectors read its beginning.
SAMPLE_CHARS = 2_000
# Characters taken of each block, and blocks that the sample is made of.
PIECE = 150
PIECES = SAMPLE_CHARS // PIECE
# py3langid's time grows with the text too; with 300 characters as with 600 it was right on all 132 news pages whose
# language is known.
PY3LANGID_CHARS = 300


def sample(page: Page) -> str:
    """The sample: pieces of the longest blocks of the body first; of all blocks where no body is known.

    The first block may be in another language than the rest (a notice, a motto); the longest hardly ever are.
    """
    taken, length = [], 0
    for block in sampled(page)[:PIECES]:
        taken.append(block.text[:PIECE])
        length += len(taken[-1]) + 1
        if length >= SAMPLE_CHARS:
            break
    return " ".join(" ".join(taken).split())[:SAMPLE_CHARS]


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
        opinions.append(LanguageOpinion("py3langid", bcp47(best), round(0.9 * share, 3)))
    if asked := ask_langdetect(text[:LANGDETECT_CHARS]):
        opinions.append(LanguageOpinion("langdetect", bcp47(asked[0]), round(asked[1] * share, 3)))
    return tuple(opinions)


def declared_language(page: Page) -> Fact | None:
    return page.machine.language or next(page.machine.metas("og:locale", "content-language", "inlanguage"), None)


def stated_language(page: Page) -> LanguageOpinion | None:
    fact = declared_language(page)
    tag = bcp47(fact.value) if fact is not None else ""
    return LanguageOpinion("html-lang", tag, 0.7) if tag else None
