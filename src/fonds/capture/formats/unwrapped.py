"""What every format gives: the page that a file holds, and what the file says of it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime
from importlib.util import find_spec

from fonds.model import Stated
from fonds.settings import Settings

# The extra that brings the libraries for documents.
DOCUMENTS = "documents"
# A longer address is none.
_LONGEST = 8_000


@dataclass(frozen=True, slots=True)
class Unwrapped:
    """The page in a file: its bytes, and its media type where that is known, which may carry a charset.

    `stated` is what the file says beside the page. Under the origin `check` stands what fonds saw: `unread`, what else
    the file holds that a reader might miss, and `cut`, that its end is missing.
    """

    content: bytes
    media_type: str | None = None
    stated: tuple[Stated, ...] = ()


@dataclass(frozen=True, slots=True)
class Format:
    """A kind of file that holds one page in other clothes.

    `tells` says by a payload's bytes whether it is one, and is asked of every payload: it must look at little. `read`
    gives the page; it may raise anything, which becomes DamagedFile. `is_text` marks formats that a text copy may look
    like: where the media type text/plain is stated, they are not asked. `suffixes` are the extensions under which such
    files are kept, `needs` the libraries that it can't do without and `extra` the extra of fonds that brings
    them.
    """

    name: str
    what: str
    suffixes: tuple[str, ...]
    tells: Callable[[bytes], bool]
    read: Callable[[bytes, Settings], Unwrapped]
    is_text: bool = False
    needs: tuple[str, ...] = ()
    extra: str | None = None

    @property
    def missing(self) -> bool:
        """Whether a library that it needs is not installed."""
        return any(find_spec(name) is None for name in self.needs)


def typed(media_type: str, charset: str | None) -> str:
    """A media type with its charset, as Content-Type values are written."""
    return f"{media_type}; charset={charset}" if charset else media_type


def said(origin: str, name: str, value: str | None, states: str | None = None) -> list[Stated]:
    """A statement, unless it is empty; `states` as in Stated."""
    read = " ".join((value or "").split())
    return [Stated(origin, name, value or "", states, read if states else None)] if read else []


def said_where(origin: str, name: str, value: str | None, address: str | None = None) -> list[Stated]:
    """The statement of where a page was; `address` is the value in the form of an address where that differs."""
    address = (value if address is None else address) or ""
    address = address.strip()
    usable = address.startswith(("https://", "http://")) and not any(c.isspace() for c in address)
    if not usable or len(address) > _LONGEST:
        return said(origin, name, value)
    return said(origin, name, value) and [Stated(origin, name, value or "", "target_uri", address)]


def said_when(origin: str, name: str, value: str | None, when: datetime | None) -> list[Stated]:
    """The statement of when a page was saved."""
    if when is None:
        return said(origin, name, value)
    return said(origin, name, value) and [Stated(origin, name, value or "", "captured_at", when.isoformat())]


def first_read(stated: Iterable[Stated], states: str) -> str | None:
    """The first value read of what states this."""
    return next((each.read for each in stated if each.states == states), None)


_TAG = re.compile(rb"<(?:style|script)\b[^<>]{0,2000}>[^<]{0,100000}|<[^<>]{0,2000}>")
# Bytes of a page that are looked at for letters.
_LOOKED_AT = 400_000
# A frame with fewer letters is a picture, a button or an advert.
_FRAME_LETTERS = 400


def letters_of(body: bytes, *, html: bool) -> int:
    """About how many letters a reader sees of a page or text: enough to tell a text from a frame around pictures."""
    shown = _TAG.sub(b"", body[:_LOOKED_AT]) if html else body[:_LOOKED_AT]
    return sum(1 for byte in shown if byte > 0x40)


def frames_with_text(bodies: Iterable[bytes]) -> str | None:
    """What is said of a page's frames that hold more than a few words; None where none does."""
    number = sum(1 for body in bodies if letters_of(body, html=True) >= _FRAME_LETTERS)
    return counted(number, "frame of the page", "frames of the page")


def counted(number: int, one: str, many: str) -> str | None:
    """A number with its noun; None for none."""
    return f"{number:,} {one if number == 1 else many}" if number else None
