"""A PDF with a text layer: a printed page or a clipping. Its pages are parted by form feeds, as text copies of printed
pages are.

Read by pypdfium2, the library of a browser, which comes with the extra `documents`.
"""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta, timezone
from typing import Any

from fonds.capture.formats.unwrapped import DOCUMENTS, Format, Unwrapped, counted, said, said_when
from fonds.errors import CaptureTooLarge, DamagedFile, LimitExceeded, NoTextLayer
from fonds.model import Stated
from fonds.settings import Settings

NAME = "pdf"
_WHAT = "a PDF file"
# A newspaper's annual volume has some 5,000.
_MOST_PAGES = 10_000
# Fewer letters than this in a whole file are a stamp or a number on a scan.
_LEAST_LETTERS = 20
_DATE = re.compile(
    r"D?:?(?P<y>\d{4})(?P<m>\d\d)(?P<d>\d\d)(?P<h>\d\d)(?P<mi>\d\d)(?P<s>\d\d)?(?:(?P<z>Z)|(?P<sign>[+-])(?P<zh>\d\d)'?(?P<zm>\d\d)?)?"
)
# A page that a browser printed: the file was made when the page was captured. Chrome says what it is as servers are
# told, Firefox and Safari by their names.
_BROWSER = re.compile(r"^(?:Mozilla/5\.0 |Mozilla Firefox|Firefox|Safari|Chromium|Google Chrome)")
# Where a line of the layer ends in a hyphen of the layout: U+FFFE in PDFium's text, U+0002 in that of older ones.
_HYPHENS = re.compile("[\ufffe\x02]")
_FILE_NAME = re.compile(
    r"^(?:Microsoft (?:Office )?Word - .*|untitled.*|[^\s]+\.[A-Za-z]{2,5}|[\W\d_]+)$", re.IGNORECASE
)


def tells_pdf(payload: bytes) -> bool:
    """Whether the payload is a PDF file; a few bytes may stand before its signature."""
    return payload[:64].lstrip(b"\xef\xbb\xbf \r\n\t\x00").startswith(b"%PDF-")


def read_pdf(payload: bytes, settings: Settings) -> Unwrapped:
    """The text of a PDF's pages. Raises NoTextLayer, DamagedFile, LimitExceeded, CaptureTooLarge."""
    import pypdfium2  # noqa: PLC0415 - comes with an extra

    try:
        document = pypdfium2.PdfDocument(payload)
    except pypdfium2.PdfiumError as error:
        reason = "it asks for a password" if "password" in str(error).lower() else "it is cut or damaged"
        raise DamagedFile(_WHAT, reason) from error
    try:
        return _read(document, settings.max_payload_bytes)
    finally:
        document.close()


def _read(document: Any, limit: int) -> Unwrapped:
    if len(document) > _MOST_PAGES:
        raise LimitExceeded("pages of a PDF", f"{_MOST_PAGES:,}")
    pages, size, unreadable = [], 0, 0
    for number in range(len(document)):
        try:
            text = _text_of(document[number])
        except Exception as error:
            if not type(error).__name__.startswith("Pdfium"):
                raise
            text, unreadable = "", unreadable + 1
        pages.append(text)
        size += len(text)
        if size > limit:
            raise CaptureTooLarge(size, limit)
    if sum(sum(map(str.isalpha, text[:1000])) for text in pages) < _LEAST_LETTERS:
        raise NoTextLayer(len(pages))
    empty = sum(1 for text in pages if not any(map(str.isalpha, text))) - unreadable
    return Unwrapped(
        "\f".join(pages).encode("utf-8", errors="replace"),
        "text/plain; charset=utf-8",
        (
            *_properties(document.get_metadata_dict()),
            *said("check", "unread", counted(empty, "page without text", f"of {len(pages):,} pages without text")),
            *said("check", "cut", counted(unreadable, "page can't be read", "pages can't be read")),
        ),
    )


def _text_of(page: Any) -> str:
    layer = page.get_textpage()
    try:
        text: str = layer.get_text_bounded()
    finally:
        layer.close()
        page.close()
    return _HYPHENS.sub("-", text.replace("\r\n", "\n").replace("\r", "\n").replace("\f", "\n")).rstrip() + "\n"


def _properties(stated: dict[str, str]) -> list[Stated]:
    """The document's properties: written by programs and templates, so they are evidence that nobody relies on."""
    values = {name: " ".join(value.split())[:1_000] for name, value in stated.items() if value}
    title, made = values.get("Title"), values.get("CreationDate")
    when = pdf_date(made)
    by_browser = _BROWSER.match(values.get("Creator", "")) is not None
    usable = title is not None and not _FILE_NAME.match(title)
    return [
        *said(NAME, "title", title, "title" if usable else None),
        *said(NAME, "author", values.get("Author"), "bylines"),
        *(
            said_when(NAME, "creationdate", made, when.astimezone(UTC) if when else None)
            if by_browser
            else [Stated(NAME, "creationdate", made, "published", when.isoformat())]
            if made and when
            else said(NAME, "creationdate", made)
        ),
        *said(NAME, "creator", values.get("Creator")),
        *said(NAME, "producer", values.get("Producer")),
    ]


def pdf_date(stated: str | None) -> datetime | None:
    """The instant that a date of PDF (ISO 32000, 7.9.4) names, UTC where it names no zone; None where it is none."""
    match = _DATE.match(stated or "")
    if match is None:
        return None
    zone = UTC
    try:
        if match["sign"]:
            offset = timedelta(hours=int(match["zh"]), minutes=int(match["zm"] or 0))
            zone = timezone(offset if match["sign"] == "+" else -offset)
        numbers = [int(match[name] or 0) for name in ("y", "m", "d", "h", "mi", "s")]
        return datetime(*numbers, tzinfo=zone)  # type: ignore[misc, arg-type]  # six numbers
    except (ValueError, OverflowError):
        return None


PDF = Format(NAME, _WHAT, (".pdf",), tells_pdf, read_pdf, needs=("pypdfium2",), extra=DOCUMENTS)
