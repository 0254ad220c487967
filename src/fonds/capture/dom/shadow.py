"""Declarative shadow roots: a browser shows what `<template shadowrootmode="open">` holds, so it is text of the page.

Saved pages and pages of web components keep their whole text in there. The parser keeps the contents of every template
out of its tree, so those of shadow roots are called by another name before it sees them; the tree calls them `template`
again.
"""

from __future__ import annotations

import re

from fonds.capture.dom.tags import ATTRIBUTE, RAW_TEXT, TAG

# What the parser reads in place of `template`: an element that means nothing to it.
SHADOW_ROOT = "fonds-shadow-root"
# `shadowroot` is what browsers of 2020 to 2023 wrote, and programs that save pages.
_MODES = ("shadowrootmode", "shadowroot")
_TEMPLATE = "template"
_ATTRIBUTES = re.compile(ATTRIBUTE)


def open_shadow_roots(source: str) -> str:
    """The source with each declarative shadow root as an element `SHADOW_ROOT`; nothing else changes."""
    if "shadowroot" not in source:  # programs write it so; looking for capitals, too, takes a pass over each page
        return source
    parts: list[str] = []
    open_roots: list[bool] = []
    position = done = 0
    while match := TAG.search(source, position):
        position = match.end()
        name = (match[2] or "").lower()
        if name == _TEMPLATE:
            closing = bool(match[1])
            if closing:
                shadow = open_roots.pop() if open_roots else False
            else:
                shadow = any(found[0].partition("=")[0].strip() in _MODES for found in _ATTRIBUTES.finditer(match[0]))
                open_roots.append(shadow)
            if shadow:
                parts += source[done : match.start(2)], SHADOW_ROOT
                done = match.end(2)
        elif name in RAW_TEXT and not match[1]:
            end = RAW_TEXT[name].search(source, position) if name != "plaintext" else None
            position = end.start() if end else len(source)
    return "".join([*parts, source[done:]])
