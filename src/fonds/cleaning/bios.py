"""Tells a paragraph about the author from the author's text."""

from __future__ import annotations

from collections.abc import Iterable

from fonds.marks.bylines.bios import DOES


def is_bio_of(text: str, names: Iterable[str]) -> bool:
    """Whether the paragraph begins with one of the names and says what its bearer does."""
    return any(text.startswith(name) and DOES.match(text, len(name)) for name in names)
