"""Threads of posts: forums, questions with their answers."""

from __future__ import annotations

import re

from fonds.capture.dom import Dom
from fonds.model import Role

# Names of these roles are what the posts of a thread are called.
THREAD_ROLES = frozenset({Role.COMMENTS, Role.TOPICS})
# Paths, hosts and generators of forums and question pages.
_THREAD_URL = re.compile(
    r"//(?:www\.)?(?:forums?|community|discuss|discourse|boards?|answers)\.|/(?:forums?|threads?|topics?|discussions?|"
    r"questions|t|viewtopic\.php|showthread\.php|viewthread)(?:[/?]|$)"
)
_THREAD_GENERATOR = re.compile(
    r"discourse|phpbb|vbulletin|xenforo|mybb|vanilla|nodebb|flarum|invision|simple machines", re.IGNORECASE
)


def is_thread(dom: Dom, url: str | None) -> bool:
    """Whether address, generator or microdata say that the page is a thread of posts."""
    if url is not None and _THREAD_URL.search(url[:2_000]):
        return True
    for number in dom.by_tag.get("meta", ()):
        attributes = dom.attributes[number]
        if attributes.get("name", "").lower() == "generator" and _THREAD_GENERATOR.search(
            attributes.get("content", "")
        ):
            return True
    return any(
        dom.attributes[number]["itemtype"].endswith(("/DiscussionForumPosting", "/QAPage", "/Question"))
        for number in dom.by_attribute.get("itemtype", ())
    )
