"""Reads a section of the languages' files."""

from __future__ import annotations

from functools import cache
from importlib import import_module
from typing import Any

SHARED = "shared"
LANGUAGES: tuple[str, ...] = (
    *("en", "de", "fr", "es", "it", "pt", "nl", "sv", "da", "no", "fi", "pl", "tr", "ru", "ja", "zh", "ko"),
    *("cs", "sk", "hu", "ro", "hr", "sr", "sl", "bg", "uk", "el", "ar", "fa", "he", "hi", "id", "vi", "th"),
    *("is", "ca", "eu", "cy", "lt", "lv", "et", "az", "ka", "hy", "ur", "bn", "gu", "ta", "te", "ml", "sw", "zu"),
)
"""The ISO 639-1 codes of the languages that have a file. Where a phrase stands in several files, the first of them
names the row that knew it."""


@cache
def section(name: str) -> tuple[tuple[str, Any], ...]:
    """The rows of a section of all files, each with its language's code, what all share last.

    A file without the section has no such rows. Raises AttributeError for a name that no file has.
    """
    files = [(code, import_module(f"fonds.languages.{code}")) for code in (*LANGUAGES, SHARED)]
    if not any(hasattr(file, name) for _, file in files):
        raise AttributeError(f"no file of fonds.languages has a section {name}")
    return tuple((code, row) for code, file in files for row in getattr(file, name, ()))
