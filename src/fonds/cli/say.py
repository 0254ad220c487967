"""The one way from a command to a terminal.

File names, sidecars, captures and what errors quote of them are of others' making: no character of theirs that a
terminal obeys, that hides text or turns its order gets through. `tests/cli/test_hostile.py` sees to it that no command
prints past it.
"""

from __future__ import annotations

import json
from datetime import date
from typing import Any

import click

from fonds.model.visible import in_json, on_line, pictured, shown

__all__ = ["on_line", "say", "say_json", "say_text"]


def say(*parts: object, err: bool = False, colour: str | None = None, bold: bool = False) -> None:
    """A line of ours, or several, made of the parts. `colour` is one of click's, for the whole of it."""
    text = shown("".join(map(str, parts)))
    click.echo(click.style(text, fg=colour, bold=bold or None) if colour or bold else text, err=err)


def say_text(text: str, *, nl: bool = True) -> None:
    """The text of a document, as UTF-8 whatever the terminal's charset is."""
    click.echo(pictured(text).encode("utf-8", "replace"), nl=nl)


def _written(value: object) -> str:
    """What JSON has no form for: times and dates in ISO 8601."""
    return value.isoformat() if isinstance(value, date) else str(value)


def json_of(value: Any, indent: int | None = None) -> str:
    """JSON in which such characters are escapes: it says exactly the same."""
    return in_json(json.dumps(value, ensure_ascii=False, indent=indent, default=_written))


def say_json(value: Any, indent: int = 1) -> None:
    """A value as JSON, in UTF-8."""
    click.echo(json_of(value, indent).encode())
