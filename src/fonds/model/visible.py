"""Making characters visible that a reader can't see or that a terminal obeys. What fonds prints goes through here."""

from __future__ import annotations

import re

_C0 = [
    "NUL",
    "SOH",
    "STX",
    "ETX",
    "EOT",
    "ENQ",
    "ACK",
    "BEL",
    "BS",
    "HT",
    "LF",
    "VT",
    "FF",
    "CR",
    "SO",
    "SI",
    "DLE",
    "DC1",
    "DC2",
    "DC3",
    "DC4",
    "NAK",
    "SYN",
    "ETB",
    "CAN",
    "EM",
    "SUB",
    "ESC",
    "FS",
    "GS",
    "RS",
    "US",
]
# Names of characters that reorder, hide or break text. ZWJ and ZWNJ are left alone: Persian and emoji need them.
_NAMES = {
    **dict(enumerate(_C0)),
    0x7F: "DEL",
    0xAD: "SHY",
    0x061C: "ALM",
    0x180E: "MVS",
    0x200B: "ZWSP",
    0x200E: "LRM",
    0x200F: "RLM",
    0x2028: "LSEP",
    0x2029: "PSEP",
    0x202A: "LRE",
    0x202B: "RLE",
    0x202C: "PDF",
    0x202D: "LRO",
    0x202E: "RLO",
    0x2060: "WJ",
    0x2066: "LRI",
    0x2067: "RLI",
    0x2068: "FSI",
    0x2069: "PDI",
    0xFEFF: "BOM",
}
HIDDEN = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\xad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb"
    "\ud800-\udfff\U000e0000-\U000e007f]"
)
# Characters that a terminal obeys, but for tab and line feed, and those that turn the order of what follows them.
_OBEYED = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")
_BREAKS = re.compile("[\t\n]")


def name_of(character: str) -> str:
    """A short name: `RLO`, `ESC`, `U+E0041`."""
    code = ord(character)
    return _NAMES.get(code, f"U+{code:04X}")


def shown(text: str) -> str:
    """The text with hidden characters as `⟨NAME⟩`. Line feeds and tabs stay."""
    return HIDDEN.sub(_named, text)


def on_line(text: str) -> str:
    """The same, and line feeds and tabs by name too: a file's name must not look like a line of ours."""
    return _BREAKS.sub(_named, shown(text))


def _named(match: re.Match[str]) -> str:
    return f"⟨{name_of(match[0])}⟩"


def pictured(text: str) -> str:
    """The text with characters that a terminal obeys replaced by their pictures (␛), or by U+FFFD, one for one.

    For texts of documents: marks of direction and joiners, which they may need, stay.
    """
    return _OBEYED.sub(_picture, text)


def _picture(match: re.Match[str]) -> str:
    code = ord(match[0])
    if code < 0x20:
        return chr(0x2400 + code)
    return "\u2421" if code == 0x7F else "\ufffd"


def in_json(written: str) -> str:
    """JSON with these characters as escapes, so that it says the same: they can stand within its strings only."""
    return _OBEYED_IN_JSON.sub(lambda match: f"\\u{ord(match[0]):04x}", written)


# JSON escapes the others itself.
_OBEYED_IN_JSON = re.compile("[\x7f-\x9f\ud800-\udfff\u202a-\u202e\u2066-\u2069]")
