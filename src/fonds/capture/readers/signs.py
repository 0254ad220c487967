"""What a file is, told by its first bytes. Each sign takes the head of a file and is cheap and linear."""

from __future__ import annotations

import re

from fonds.capture.sniff import begins_like_html

# "From - Mon May 06 07:08:09 2024", "From 17@xxx Mon May 06 07:08:09 +0000 2024", "From ada@bay.example Mon May  6 …".
MBOX_LINE = re.compile(rb"From \S{1,300} .{0,60}?\d{1,2}:\d\d.{0,60}\d{4}[^\n]{0,40}\r?\n")
HEADER = re.compile(rb"[!-9;-~]{1,80}:")


def is_html(head: bytes) -> bool:
    """Begins with a tag that only pages begin with."""
    if head.startswith((b"\xff\xfe", b"\xfe\xff")):
        return begins_like_html(head.decode("utf-16", errors="replace"))
    return begins_like_html(head.decode("latin-1").removeprefix("ï»¿"))


def is_mbox(head: bytes) -> bool:
    """Begins with the line of a mailbox, and a header below it."""
    first = MBOX_LINE.match(head)
    return first is not None and HEADER.match(head, first.end()) is not None
