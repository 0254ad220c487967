"""Topics and sections as the page states them, each once."""

from __future__ import annotations

import itertools
import re

from fonds.extract.candidate import fold
from fonds.extract.page.view import Page
from fonds.extract.topics.sources import stated_topics
from fonds.model import Evidence

MAX_TOPICS = 50


def extract_topics(page: Page) -> tuple[tuple[str, ...], tuple[Evidence, ...]]:
    """Topics and sections as the page states them, each once, and their evidence."""
    topics: list[str] = []
    evidence: list[Evidence] = []
    for value, raw, method, confidence, locator in stated_topics(page):
        for topic in _parts(value, method):
            if fold(topic) not in {fold(t) for t in topics} and len(topics) < MAX_TOPICS:
                topics.append(topic)
                evidence.append(Evidence("topics", topic, raw, method, confidence, locator))
    return tuple(topics), tuple(evidence)


def _parts(value: str, method: str) -> list[str]:
    if value[:1] == "[" and value.rstrip()[-1:] == "]":  # a list of front matter
        value = value.strip()[1:-1]
    parts = re.split(r"[,;|、，•·]|\s/\s", value)
    if len(parts) == 1 and method == "text-pattern":
        parts = _unglued(value)
    return [" ".join(p.split()) for p in parts if 1 < len(p.strip()) <= 60]


# Copies lose what parts the tags of a row: "Tide millsFerriesEnergy". Capitals within one name stay.
_GLUE = re.compile(r"(?<=[a-zà-öø-ÿ]{3})(?=[A-ZÀ-ÖØ-Þ][a-zà-öø-ÿ])")
_ONE_NAME = re.compile(
    r"(?:\bYou|\bTik|Linked|Face|\bPay|\bGit|\bWiki|Sales|Micro|Power|Master|Chat|Open|Block|Deep|Word)$"
)


def _unglued(raw: str) -> list[str]:
    """The tags of a row without separators, parted where a capital follows a small letter."""
    cuts = [0, *(m.start() for m in _GLUE.finditer(raw) if not _ONE_NAME.search(raw[: m.start()])), len(raw)]
    return [raw[start:end] for start, end in itertools.pairwise(cuts)]
