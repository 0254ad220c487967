"""Which charset a payload is in, and how that is known.

Order: BOM, what was stated with the payload, `<meta>`, UTF-8 tolerating a few bad bytes, a detector. One exception,
since saved pages often keep the meta element of the server though the browser wrote UTF-8: bytes that are valid UTF-8
with several multi-byte characters are UTF-8 whatever a legacy meta element says.
"""

from __future__ import annotations

import codecs
import re

import cchardet
import webencodings

from fonds.capture.sniff import utf16_without_mark

_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
# Python's codec for an encoding of the WHATWG standard, where it goes by another name or the larger set decodes what
# the named one can't.
_CODECS = {
    "gbk": "gb18030",
    "euc-kr": "cp949",
    "shift_jis": "cp932",
    "big5": "big5hkscs",
    "iso-8859-8-i": "iso8859-8",
    "windows-874": "cp874",
    "macintosh": "mac-roman",
    "x-mac-cyrillic": "mac-cyrillic",
    "utf-16be": "utf-16-be",
    "utf-16le": "utf-16-le",
}
# Browsers refuse to decode the first for what it may hide; a capture is read. The second means no charset.
_NOT_BY_STANDARD = frozenset({"replacement", "x-user-defined"})
# Python codecs that no server means, and some of which ignore errors="replace".
_NO_CHARSETS = frozenset({"idna", "punycode", "undefined", "unicode-escape", "raw-unicode-escape", "mbcs", "oem"})
# A meta element can't name these, or the page could not have been read up to it (WHATWG HTML, 13.2.3.2).
_NOT_IN_META = ("utf-16", "utf-32", "utf-7")
_META = re.compile(
    rb"<meta[^>]{0,300}?charset\s*=\s*[\"']?\s*([\w:.-]{2,40})|<\?xml[^>]{0,200}?encoding\s*=\s*[\"']([\w:.-]{2,40})",
    re.IGNORECASE,
)
_META_WINDOW = 8 * 1024
_DETECTOR_BYTES = 256 * 1024
# Valid multi-byte characters for each bad byte from which on a text counts as damaged UTF-8 rather than another
# charset. In a legacy single-byte text hardly any run of bytes is valid UTF-8, so a small ratio is enough.
GOOD_FOR_EACH_BAD = 2
FALLBACK = "cp1252"


def lookup(label: str) -> str | None:
    """Python's name of the codec that a label means to a browser (WHATWG Encoding), or that Python knows beyond that;
    None for one that nobody knows or that is no charset."""
    label = label.strip().lower()
    standard = webencodings.lookup(label)
    if standard is not None and standard.name not in _NOT_BY_STANDARD:
        label = _CODECS.get(standard.name, standard.name)
    try:
        found = codecs.lookup(label)
    except (LookupError, ValueError):
        return None
    if found.name in _NO_CHARSETS or not getattr(found, "_is_text_encoding", True):
        return None
    return found.name


def _utf8_quality(payload: bytes) -> tuple[int, int]:
    """Valid multi-byte characters and bad sequences when the payload is read as UTF-8."""
    text = payload.decode("utf-8", errors="replace")
    bad = text.count("\ufffd") - payload.count(b"\xef\xbf\xbd")
    multibyte = len(text) - bad - sum(map(payload.count, _ASCII))
    return multibyte, bad


_ASCII = [bytes([c]) for c in range(128)]


def _is_valid_utf8(payload: bytes) -> bool:
    try:
        payload.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True


def _from_meta(payload: bytes) -> str | None:
    match = _META.search(payload[:_META_WINDOW])
    if match is None:
        return None
    name = lookup((match[1] or match[2]).decode("ascii", errors="replace"))
    return None if name is None or name.startswith(_NOT_IN_META) else name


def overruled(payload: bytes, charset: str, basis: str) -> str | None:
    """The charset that the page's own markup names, where the payload was read as another one; else None."""
    if basis != "utf-8" or payload.isascii():
        return None
    declared = _from_meta(payload)
    return declared if declared and declared != charset else None


def find_charset(payload: bytes, *, stated: str | None = None) -> tuple[str, str]:
    """The codec's name and its basis: `bom`, `stated`, `meta`, `utf-8` or `detected`. Never fails."""
    for mark, name in _BOMS:
        if payload.startswith(mark):
            return name, "bom"
    if stated and (name_stated := lookup(stated)):
        return name_stated, "stated"
    if wide := utf16_without_mark(payload[:4096]):
        return wide, "detected"
    declared = _from_meta(payload)
    if _is_valid_utf8(payload):
        # A legacy label is believed on pure ASCII only in name: the bytes read the same.
        return "utf-8", "meta" if declared == "utf-8" else "utf-8"
    if declared and declared != "utf-8":
        return declared, "meta"
    good, bad = _utf8_quality(payload)
    if good >= GOOD_FOR_EACH_BAD * bad:
        return "utf-8", "meta" if declared else "utf-8"
    guess = cchardet.detect(payload[:_DETECTOR_BYTES]).get("encoding")
    return (lookup(guess) if guess else None) or FALLBACK, "detected"
