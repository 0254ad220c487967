"""Checks that are not asked where a person stated the field: what the page says beside it is no doubt of it."""

from __future__ import annotations

from collections.abc import Mapping

from fonds.model import Fields
from fonds.model.curation import NONE_BY_PERSON
from fonds.quality.facts import Finding, unasked

_PERSONAL = frozenset({"person", "sidecar"})
# Checks that doubt, or miss, one field.
_ABOUT: Mapping[str, str] = {
    "no_title": "title",
    "title_not_in_text": "title",
    "no_date": "published",
    "date_sources_disagree": "published",
    "byline_sources_disagree": "bylines",
    "credits_ambiguous": "photo_credits",
    "language_unknown": "language",
    "language_disagreement": "language",
}


def is_personal(fields: Fields, name: str) -> bool:
    """Whether a person stated a field, or that it has no value."""
    if fields.absent.get(name) == NONE_BY_PERSON:
        return True
    return any(each.field == name and each.chosen and each.method in _PERSONAL for each in fields.evidence)


def settled(code: str, fields: Fields) -> Finding | None:
    """What a check finds whose field a person stated; None for any other, which is to be asked."""
    name = _ABOUT.get(code)
    if name is None or not is_personal(fields, name):
        return None
    return unasked("a person stated it")
