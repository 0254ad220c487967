"""Texts of captures in HTML, with characters made visible that a reader can't see."""

from __future__ import annotations

import re
import unicodedata

from markupsafe import Markup, escape

from fonds.model.visible import HIDDEN, name_of, pictured, shown

__all__ = ["marked", "name_of", "pictured", "shown"]


def _mark(match: re.Match[str]) -> str:
    character = match[0]
    what = unicodedata.name(character, "control character").lower()
    return f'<span class="ctl" title="{what} (U+{ord(character):04X})">{name_of(character)}</span>'


def marked(text: str) -> Markup:
    """The text escaped for HTML, with hidden characters as small signs that a reader can tell from text."""
    escaped = escape(text)
    if HIDDEN.search(escaped) is None:
        return escaped
    # Escaping touches & < > " ' only, and what `_mark` adds holds nothing of the capture but a character's name.
    return Markup(HIDDEN.sub(_mark, str(escaped)))  # noqa: S704 - escaped above
