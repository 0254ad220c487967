"""What a file is, told by its first bytes. Each sign takes the head of a file and is cheap and linear."""

from __future__ import annotations

import re
import zlib
from importlib.util import find_spec

from fonds.capture.sniff import begins_like_html

# "From - Mon May 06 07:08:09 2024", "From 17@xxx Mon May 06 07:08:09 +0000 2024", "From ada@bay.example Mon May  6 …".
MBOX_LINE = re.compile(rb"From \S{1,300} .{0,60}?\d{1,2}:\d\d.{0,60}\d{4}[^\n]{0,40}\r?\n")
HEADER = re.compile(rb"[!-9;-~]{1,80}:")
# A WARC packed by zstd begins with its dictionary, in a frame that readers skip.
_ZSTD_DICTIONARY = b"\x5d\x2a\x4d\x18"


def is_html(head: bytes) -> bool:
    """Begins with a tag that only pages begin with."""
    if head.startswith((b"\xff\xfe", b"\xfe\xff")):
        return begins_like_html(head.decode("utf-16", errors="replace"))
    return begins_like_html(head.decode("latin-1").removeprefix("ï»¿"))


def is_mbox(head: bytes) -> bool:
    """Begins with the line of a mailbox, and a header below it."""
    first = MBOX_LINE.match(head)
    return first is not None and HEADER.match(head, first.end()) is not None


def is_warc(head: bytes) -> bool:
    """A WARC file, or one packed by gzip or zstd."""
    return _unpacked(head).startswith(b"WARC/") or head.startswith(_ZSTD_DICTIONARY)


def is_arc(head: bytes) -> bool:
    """An ARC file, or one packed by gzip."""
    return _unpacked(head).startswith(b"filedesc://")


def _unpacked(head: bytes) -> bytes:
    """The first bytes, unpacked where they are packed."""
    head = head.lstrip(b"\r\n")
    try:
        if head.startswith(b"\x1f\x8b"):
            return zlib.decompressobj(wbits=31).decompress(head, 64)
        if head.startswith(b"\x28\xb5\x2f\xfd") and find_spec("zstandard"):
            import zstandard  # noqa: PLC0415 - few files begin so

            return zstandard.ZstdDecompressor(max_window_size=1 << 27).decompressobj().decompress(head[:2048])[:64]
    except Exception:  # noqa: BLE001 - what can't be unpacked is no archive that can be read
        return b""
    return head


def is_wacz(head: bytes) -> bool:
    """A ZIP file whose first file is one of a WACZ."""
    if not head.startswith(b"PK\x03\x04"):
        return False
    size = int.from_bytes(head[26:28], "little")
    name = head[30 : 30 + size]
    return name == b"datapackage.json" or name.startswith((b"archive/", b"indexes/", b"pages/"))
