"""Captures for tests, without the facts that a test is not about."""

from __future__ import annotations

from typing import Any

from fonds.model import Capture

_NO_DIGEST = "0" * 64


def capture_of(payload: bytes = b"", *, html: bool = False, **facts: Any) -> Capture:
    """A text copy, or a page with `html`, in UTF-8; `facts` are fields of Capture and go before what is usual.

    The digests are made up: for a real capture of real bytes call `open_capture`.
    """
    usual: dict[str, Any] = {
        "capture_id": _NO_DIGEST,
        "payload": payload,
        "payload_digest": _NO_DIGEST,
        "media_type": "text/html" if html else "text/plain",
        "charset": "utf-8",
        "charset_basis": "utf-8",
    }
    return Capture(**(usual | facts))
