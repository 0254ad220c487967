"""Tells a paragraph about the author from the author's text."""

from __future__ import annotations

import re
from collections.abc import Iterable

# What an author does, behind the name: "Ada Vint writes about …".
_DOES = re.compile(
    r"(?<!\s)\s+(?:is|was|has|writes|covers|reports|works|lives|ist|war|schreibt|berichtet|arbeitet|lebt|leitet|est|écrit"
    r"|couvre|travaille|vit|es|escribe|cubre|trabaja|vive|è|scrive|lavora|é|escreve|cobre|schrijft|werkt|woont"
    r"|skriver|arbetar|arbejder|jobber|kirjoittaa|pisze|pracuje|jest|yazıyor|пишет|работает)\b"
)


def is_bio_of(text: str, names: Iterable[str]) -> bool:
    """Whether the paragraph begins with one of the names and says what its bearer does."""
    return any(text.startswith(name) and _DOES.match(text, len(name)) for name in names)
