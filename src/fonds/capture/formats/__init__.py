"""Files that hold one page in other clothes: the page's bytes out of a payload, and what the file says of it.

Read `unwrapped.py` first; `mime.py` parts messages for `mhtml.py` and `mail.py`. The table is asked in its order; a
format is told by bytes alone, never by a name. Nothing here opens files or connections.
"""

from __future__ import annotations

from fonds.capture.formats.mail import MAIL
from fonds.capture.formats.mhtml import MHTML
from fonds.capture.formats.office import DOCX, ODT
from fonds.capture.formats.pdf import PDF
from fonds.capture.formats.unwrapped import Format, Unwrapped
from fonds.capture.formats.webarchive import WEBARCHIVE
from fonds.errors import CaptureTooLarge, DamagedFile, EmptyCapture, FondsError, LimitExceeded, NeedsExtra
from fonds.settings import Settings

FORMATS: tuple[Format, ...] = (MHTML, MAIL, WEBARCHIVE, PDF, DOCX, ODT)

__all__ = ["FORMATS", "MAIL", "Format", "Unwrapped", "format_of", "unwrap"]


def format_of(payload: bytes, *, text: bool = False) -> Format | None:
    """The format of a payload; None for a page or text as it is, and for what no format tells.

    `text` says that somebody states it to be plain text: what may be a text copy then is one.
    """
    return next((each for each in FORMATS if not (text and each.is_text) and each.tells(payload)), None)


def unwrap(payload: bytes, form: Format, settings: Settings) -> Unwrapped:
    """The page in a payload of this format. Raises CaptureError or LimitExceeded, whatever the file does to its
    parser."""
    if form.missing:
        raise NeedsExtra(form.what, form.extra or "")
    try:
        found = form.read(payload, settings)
    except FondsError:
        raise
    except RecursionError as error:
        raise LimitExceeded("nesting", f"levels inside {form.what}") from error
    except MemoryError as error:
        raise LimitExceeded("memory", f"out of memory inside {form.what}") from error
    except Exception as error:  # parsers of other people raise whatever they meet
        reason = " ".join(str(error).split())[:200]
        raise DamagedFile(form.what, f"{type(error).__name__}: {reason}" if reason else type(error).__name__) from error
    if len(found.content) > settings.max_payload_bytes:
        raise CaptureTooLarge(len(found.content), settings.max_payload_bytes)
    if not found.content.strip():
        raise EmptyCapture
    return found
