"""Making characters visible that a reader can't see or that a terminal obeys."""

from __future__ import annotations

import re
import unicodedata

from markupsafe import Markup, escape

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
_HIDDEN = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\xad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb"
    "\ud800-\udfff\U000e0000-\U000e007f]"
)
# Control characters that a terminal obeys, but for tab and line feed.
_OBEYED = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f]")


def name_of(character: str) -> str:
    """A short name: `RLO`, `ESC`, `U+E0041`."""
    code = ord(character)
    return _NAMES.get(code, f"U+{code:04X}")


def shown(text: str) -> str:
    """The text with hidden characters as `⟨NAME⟩`. Line feeds and tabs stay."""
    return _HIDDEN.sub(lambda match: f"⟨{name_of(match[0])}⟩", text)


def _mark(match: re.Match[str]) -> str:
    character = match[0]
    what = unicodedata.name(character, "control character").lower()
    return f'<span class="ctl" title="{what} (U+{ord(character):04X})">{name_of(character)}</span>'


def marked(text: str) -> Markup:
    """The text escaped for HTML, with hidden characters as small signs that a reader can tell from text."""
    # Escaping touches & < > " ' only, and what `_mark` adds holds nothing of the capture but a character's name.
    return Markup(_HIDDEN.sub(_mark, str(escape(text))))  # noqa: S704 - escaped on this very line


def pictured(text: str) -> str:
    """The text with characters that a terminal obeys replaced by their pictures (␛), one for one."""
    return _OBEYED.sub(_picture, text)


def _picture(match: re.Match[str]) -> str:
    code = ord(match[0])
    if code < 0x20:
        return chr(0x2400 + code)
    return "\u2421" if code == 0x7F else "\ufffd"
