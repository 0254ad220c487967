"""What a payload is, told from its bytes alone.

The name of a file is no fact about its bytes: the same bytes found under two names are one capture and must give one
result, so extensions choose which files are looked at (`discover`), never how they are read.
"""

from __future__ import annotations

import re

from fonds.errors import BinaryCapture

# Signatures of what ends up among captures under a wrong name: (first bytes, what to call it).
SIGNATURES: tuple[tuple[bytes, str], ...] = (
    (b"\xff\xd8\xff", "a JPEG picture"),
    (b"\x89PNG\r\n\x1a\n", "a PNG picture"),
    (b"GIF8", "a GIF picture"),
    (b"%PDF-", "a PDF file"),
    (b"PK\x03\x04", "a ZIP archive (or an office document, EPUB or WACZ)"),
    (b"PK\x05\x06", "an empty ZIP archive"),
    (b"\x1f\x8b", "gzip-compressed data"),
    (b"\x28\xb5\x2f\xfd", "zstd-compressed data"),
    (b"\xfd7zXZ\x00", "xz-compressed data"),
    (b"BZh", "bzip2-compressed data"),
    (b"7z\xbc\xaf\x27\x1c", "a 7z archive"),
    (b"Rar!\x1a\x07", "a RAR archive"),
    (b"SQLite format 3\x00", "an SQLite database"),
    (b"PAR1", "a Parquet file"),
    (b"\x7fELF", "a program"),
    (b"MZ\x90\x00", "a program"),
    (b"OggS", "an Ogg recording"),
    (b"ID3", "an MP3 recording"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an old office document"),
    (b"bplist00", "a property list of a Mac"),
    (b"{\\rtf", "an RTF document"),
)

# Bytes that no text in an ASCII-compatible charset holds; TAB, LF, FF, CR and ESC (ISO-2022-JP) are allowed, and NUL is
# counted apart, since damaged text copies hold some.
_CONTROLS = bytes(c for c in range(32) if c not in (0, 9, 10, 12, 13, 27)) + b"\x7f"
# Real texts hold none of them; compressed data some 11 %. A damaged text may hold a few.
MAX_CONTROL_SHARE = 0.02
MAX_NUL_SHARE = 0.30
SAMPLE_BYTES = 64 * 1024

# The first thing in an HTML file after white space, BOM, XML declaration and comments.
_FIRST_TAG = re.compile(
    r"<(?:!doctype\s+html|(?:html|head|body|frameset|title|meta|link|base|script|style|noscript|div|span|p|table|ul|ol|dl"
    r"|article|section|main|header|footer|nav|aside|h[1-6]|center|font|a|img|form|iframe|svg|template|figure|blockquote|pre"
    r"|plaintext|b|i|br|hr|input|button|object|embed|map|details|dialog)(?=[\s/>]))",
    re.IGNORECASE,
)
_PREAMBLE = re.compile(r"(?:[\s\ufeff\0]+|<\?xml[^>]{0,400}\?>|<!--(?:(?!-->).){0,4000}-->)+", re.DOTALL)
# What nothing but a page begins with, whatever its name says.
_SURE_TAG = re.compile(r"<(?:!doctype\s+html|html|head|body)[\s>]", re.IGNORECASE)
_ROOT_TAG = re.compile(r"<(?:!doctype\s+html|html|body)[\s>]", re.IGNORECASE)
_ROOT_END = re.compile(r"</(?:html|body)\s*>", re.IGNORECASE)
_XHTML = re.compile(r"<html[^>]{0,400}xmlns\s*=\s*[\"']http://www\.w3\.org/1999/xhtml", re.IGNORECASE)


def utf16_without_mark(sample: bytes) -> str | None:
    """`utf-16-le` or `utf-16-be` when every other byte is NUL as in Western text without a BOM, else None."""
    if len(sample) < 8:
        return None
    even, odd = sample[0::2], sample[1::2]
    nul_even, nul_odd = even.count(0) / len(even), odd.count(0) / len(odd)
    if nul_odd > 0.7 and nul_even < 0.05:
        return "utf-16-le"
    if nul_even > 0.7 and nul_odd < 0.05:
        return "utf-16-be"
    return None


def check_textual(payload: bytes) -> None:
    """Raise BinaryCapture when the payload is no text in any charset."""
    for signature, what in SIGNATURES:
        if payload.startswith(signature):
            raise BinaryCapture(what)
    sample = payload[:SAMPLE_BYTES]
    if sample.startswith((b"\xff\xfe", b"\xfe\xff")) or utf16_without_mark(sample):
        return
    if len(sample.translate(None, _CONTROLS)) < len(sample) * (1 - MAX_CONTROL_SHARE):
        raise BinaryCapture("binary data of an unknown kind")
    if sample.count(0) > len(sample) * MAX_NUL_SHARE:
        raise BinaryCapture("binary data with many NUL bytes")


def begins_like_html(head: str) -> bool:
    """Whether a text begins, after comments and an XML declaration, with what only a page begins with."""
    preamble = _PREAMBLE.match(head)
    return _SURE_TAG.match(head, preamble.end() if preamble else 0) is not None


def sniff(text: str) -> str:
    """`text/html`, `application/xhtml+xml` or `text/plain`, from the beginning and the end of the decoded text."""
    head = text[:65536]
    preamble = _PREAMBLE.match(head)
    start = preamble.end() if preamble else 0
    is_html = _FIRST_TAG.match(head, start) is not None
    if not is_html:
        # Something stands before the page (a log line, HTTP headers): the root must open early and close at the end.
        is_html = bool(_ROOT_TAG.search(head[:4096]) and _ROOT_END.search(text[-2048:]))
    if not is_html:
        return "text/plain"
    return "application/xhtml+xml" if "<?xml" in head[:200] and _XHTML.search(head) else "text/html"
