"""Hosts printed on a page, and how an address may spell a name."""

from __future__ import annotations

import re

from fonds.extract.candidate import fold
from fonds.extract.page.view import Page
from fonds.marks.words import word_set
from fonds.model.address import name_in_host

MAX_CHARS = 600
"""Longer blocks outside the document are not looked at."""

ARTICLES = word_set("site-article")
_HOST = re.compile(
    r"(?:https?://|www\.|@)((?:[a-z0-9-]+\.)+[a-z]{2,6})\b"
    r"|\b([a-z0-9-]{2,30}\.(?:com|net|org|de|at|ch|fr|es|it|uk|nl|be|dk|no|se|pl|ru|ua|za|ca|in|jp|pt|br|mx))\b",
    re.IGNORECASE,
)
_NOT_OWN = re.compile(
    r"facebook|twitter|instagram|youtube|google|apple|whatsapp|telegram|linkedin|pinterest|tiktok|gmail|outlook|hotmail"
    r"|t-online|yahoo|wikipedia|wikimedia|creativecommons|w3\.org|schema\.org|example",
    re.IGNORECASE,
)
_PRINTED_HOSTS = 40
_AND = frozenset({"&", *word_set("and-names")})
# Prose has blanks behind its dots; asking is cheap.
_DOTTED = re.compile(r"\.(?<=\w\.)\w")


def host_labels(page: Page) -> frozenset[str]:
    """The names of hosts printed on the page, without the site's address they can only be guessed at."""
    found: dict[str, int] = {}
    for block in page.blocks:
        text = block.text
        if "." not in text or len(text) > 4 * MAX_CHARS or not _DOTTED.search(text):
            continue
        for match in _HOST.finditer(text):
            host = (match[1] or match[2]).casefold().removeprefix("www.")
            if not _NOT_OWN.search(host) and len(found) < _PRINTED_HOSTS:
                label = name_in_host(host)
                if label is not None:
                    found[label] = found.get(label, 0) + 1
    if page.host:
        found[page.host.rsplit(".", 1)[0].rsplit(".", 1)[-1]] = 2
    return frozenset(fold(label) for label in found)


def spellings(key: str) -> set[str]:
    """How an address may spell the name: without blanks, without its article, by its initials."""
    words = key.split()
    joined = {fold(key)}
    if words[0] in ARTICLES and len(words) > 1:
        joined.add(fold("".join(words[1:])))
    if len(words) > 1:
        joined.add("".join(w[0] for w in words if w not in _AND))
    folded = fold(key)
    joined.add(folded.replace("ä", "ae").replace("ö", "oe").replace("ü", "ue"))
    return {j for j in joined if len(j) > 1}
