"""Safari's `.webarchive`: a property list with the page, its resources and its frames."""

from __future__ import annotations

import plistlib
from collections.abc import Iterator, Mapping
from typing import Any

from fonds.capture.formats.unwrapped import Format, Unwrapped, frames_with_text, said, said_where, typed
from fonds.errors import DamagedFile, NoPage
from fonds.settings import Settings

NAME = "webarchive"
_WHAT = "a Safari web archive"
_BINARY = b"bplist00"
_MAIN = "WebMainResource"
# The table at the end of a binary list, and the number of objects in it; each resource has some ten.
_TRAILER = 32
_MOST_OBJECTS = 2_000_000
# Frames that are looked at for text.
_MOST_FRAMES = 100
_PAGES = frozenset({"text/html", "application/xhtml+xml", "text/plain"})


def tells_webarchive(payload: bytes) -> bool:
    """Whether the payload is a property list with a page in it."""
    if payload.startswith(_BINARY):
        # Its keys stand among the objects, in no certain place.
        return b"WebMainResource" in payload
    return (
        payload[:64].lstrip(b"\xef\xbb\xbf \r\n\t").startswith(b"<?xml ") and b"<key>WebMainResource<" in payload[:8192]
    )


def read_webarchive(payload: bytes, settings: Settings) -> Unwrapped:
    """The page of a web archive. Raises DamagedFile, NoPage."""
    del settings
    if payload.startswith(_BINARY) and int.from_bytes(payload[-_TRAILER + 8 : -_TRAILER + 16], "big") > _MOST_OBJECTS:
        raise DamagedFile(_WHAT, "it claims to hold millions of values")
    # plistlib refuses entities of XML.
    archive = plistlib.loads(payload)
    main = archive.get(_MAIN) if isinstance(archive, dict) else None
    if not isinstance(main, dict):
        raise NoPage("the web archive", "it holds no main resource")
    content, kind = main.get("WebResourceData"), _word(main, "WebResourceMIMEType") or "text/html"
    if not isinstance(content, bytes) or kind.lower() not in _PAGES:
        raise NoPage(
            "the web archive", f"its main resource is {kind[:60]}" if content else "its main resource is empty"
        )
    return Unwrapped(
        content,
        typed(kind.lower(), _word(main, "WebResourceTextEncodingName")),
        (
            *said_where(NAME, "webresourceurl", _word(main, "WebResourceURL")),
            *said("check", "unread", frames_with_text(_frame_bodies(archive.get("WebSubframeArchives")))),
        ),
    )


def _frame_bodies(frames: object) -> Iterator[bytes]:
    for each in frames[:_MOST_FRAMES] if isinstance(frames, list) else ():
        main = each.get(_MAIN) if isinstance(each, dict) else None
        content = main.get("WebResourceData") if isinstance(main, dict) else None
        if isinstance(content, bytes):
            yield content


def _word(resource: Mapping[str, Any], key: str) -> str | None:
    value = resource.get(key)
    return value if isinstance(value, str) and len(value) < 8_000 else None


WEBARCHIVE = Format(NAME, _WHAT, (".webarchive",), tells_webarchive, read_webarchive)
