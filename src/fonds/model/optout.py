"""What a page's signals reserve: text and data mining, training of AI."""

from __future__ import annotations

import re
from collections.abc import Iterable

from fonds.model.document import RightsStatement

# Said in lists of directives for robots: `index, follow, noai`. The first two are DeviantArt's, from 2022, the others
# what services of their time made up.
_NO_AI = re.compile(r"(?<![\w-])(?:noai|noml|notrain)(?![\w-])", re.IGNORECASE)
_NO_IMAGE_AI = re.compile(r"(?<![\w-])noimageai(?![\w-])", re.IGNORECASE)
# Crawlers that gather for models: what is forbidden to one of them is forbidden for its use.
AI_AGENTS = frozenset({
    "ai2bot", "amazonbot", "anthropic-ai", "applebot-extended", "bytespider", "ccbot", "chatgpt-user", "claude-web",
    "claudebot", "cohere-ai", "diffbot", "google-extended", "gptbot", "meta-externalagent", "perplexitybot",
})  # fmt: skip
TDM_RESERVATION = "tdm-reservation"
TDM_POLICY = "tdm-policy"


def _signals(rights: Iterable[RightsStatement]) -> list[tuple[str, str]]:
    """Signals as name and value; a statement is `name: value`."""
    parted = [stated.statement.partition(":") for stated in rights if stated.kind == "signal"]
    return [(name.strip().casefold(), value.strip()) for name, _, value in parted]


def reserves_mining(rights: Iterable[RightsStatement]) -> bool | None:
    """True where text and data mining is reserved (TDMRep), False where the page says that it is not, None where
    nothing is said. What is said and can't be understood reserves, and so does a policy alone."""
    signals = _signals(rights)
    said = [value for name, value in signals if name == TDM_RESERVATION]
    if said:
        return any(value != "0" for value in said)
    return True if any(name == TDM_POLICY for name, _ in signals) else None


def refuses_ai(rights: Iterable[RightsStatement]) -> bool | None:
    """True where use of the page for AI is refused, None where nothing is said."""
    return True if any(name in AI_AGENTS or _NO_AI.search(value) for name, value in _signals(rights)) else None


def refuses_image_ai(rights: Iterable[RightsStatement]) -> bool | None:
    """True where use of the page's pictures for AI is refused, None where nothing is said."""
    return True if any(_NO_IMAGE_AI.search(value) for _, value in _signals(rights)) else None
