"""What a file is, told by its first bytes. Each sign takes the head of a file and is cheap and linear."""

from __future__ import annotations

from fonds.capture.sniff import begins_like_html


def is_html(head: bytes) -> bool:
    """Begins with a tag that only pages begin with."""
    if head.startswith((b"\xff\xfe", b"\xfe\xff")):
        return begins_like_html(head.decode("utf-16", errors="replace"))
    return begins_like_html(head.decode("latin-1").removeprefix("ï»¿"))
