"""Texts of office programs: DOCX and ODT. Both are ZIP files in which one XML file is the text.

Read by zipfile and lxml. python-docx (1.2) was tried and leaves out tracked insertions, content controls, text boxes
and notes; odfdo (3.27) runs headings and paragraphs together.
"""

from __future__ import annotations

import io
import zipfile
from typing import Any

from fonds.capture.formats.office_text import docx_headings, docx_lines, odt_lines
from fonds.capture.formats.unwrapped import Format, Unwrapped, said
from fonds.errors import CaptureTooLarge, DamagedFile, LimitExceeded, NoPage
from fonds.model import Stated
from fonds.settings import Settings

DOCX_NAME, ODT_NAME = "docx", "odt"
_DOCX, _ODT = "a Word document", "an OpenDocument text"
# Entries of a ZIP; a document has one for each picture and some twenty besides.
_MOST_ENTRIES = 20_000
_DIRECTORY_ENTRY = b"PK\x01\x02"
_ODT_MARK = b"mimetypeapplication/vnd.oasis.opendocument.text"
_WORD_PART = b"word/document"
_TYPES = "[Content_Types].xml"
_MAIN_TYPE = "wordprocessingml.document.main+xml", "wordprocessingml.template.main+xml", "macroEnabled.main+xml"
_DC, _TERMS = "{http://purl.org/dc/elements/1.1/}", "{http://purl.org/dc/terms/}"
_META = "{urn:oasis:names:tc:opendocument:xmlns:meta:1.0}"


def tells_docx(payload: bytes) -> bool:
    """Whether the payload is a ZIP file that names a text of Word, in its beginning or in its directory at the end."""
    if not payload.startswith(b"PK\x03\x04"):
        return False
    return _WORD_PART in payload[:16_384] or _WORD_PART in payload[-2_000_000:]


def tells_odt(payload: bytes) -> bool:
    """Whether the payload begins as ODF says: with a file of that name which isn't compressed."""
    return payload.startswith(b"PK\x03\x04") and _ODT_MARK in payload[:120]


def read_docx(payload: bytes, settings: Settings) -> Unwrapped:
    """The text of a DOCX file. Raises DamagedFile, NoPage, CaptureTooLarge, LimitExceeded."""
    package = _Package(payload, _DOCX, settings.max_payload_bytes)
    main = _main_part(package)
    folder = main.rpartition("/")[0]
    styles = package.xml(f"{folder}/styles.xml")
    lines = docx_lines(package.needed(main), docx_headings(styles) if styles is not None else {})
    for notes in ("footnotes", "endnotes"):
        found = package.xml(f"{folder}/{notes}.xml")
        lines += docx_lines(found, {}) if found is not None else []
    return _unwrapped(lines, _docx_properties(package.xml("docProps/core.xml")))


def read_odt(payload: bytes, settings: Settings) -> Unwrapped:
    """The text of an ODT file. Raises DamagedFile, NoPage, CaptureTooLarge, LimitExceeded."""
    package = _Package(payload, _ODT, settings.max_payload_bytes)
    return _unwrapped(odt_lines(package.needed("content.xml")), _odt_properties(package.xml("meta.xml")))


class _Package:
    """The files of a ZIP, each read only as far as the limit goes, whatever the ZIP says of their sizes."""

    def __init__(self, payload: bytes, what: str, limit: int) -> None:
        self.what, self.left = what, limit
        self.limit = limit
        if payload.count(_DIRECTORY_ENTRY) > _MOST_ENTRIES:
            raise LimitExceeded("files in a ZIP", f"{_MOST_ENTRIES:,}")
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(payload))
        except zipfile.BadZipFile as error:
            raise DamagedFile(what, "its list of files is cut or damaged") from error
        self.names = frozenset(self._zip.namelist())

    def xml(self, name: str) -> Any | None:
        """The root of an XML file; None where there is no such file."""
        return self._parse(name) if name in self.names else None

    def needed(self, name: str) -> Any:
        """The root of the XML file that holds the text."""
        if name not in self.names:
            raise NoPage(self.what, f"it holds no {name}")
        return self._parse(name)

    def _parse(self, name: str) -> Any:
        from lxml import etree  # noqa: PLC0415 - most captures are no office files

        info = self._zip.getinfo(name)
        if info.flag_bits & 1:
            raise DamagedFile(self.what, "it is encrypted")
        try:
            with self._zip.open(info) as file:
                data = file.read(self.left + 1)
        except (zipfile.BadZipFile, EOFError, NotImplementedError, OSError, ValueError) as error:
            raise DamagedFile(self.what, f"{name} in it can't be unpacked") from error
        if len(data) > self.left:
            raise CaptureTooLarge(self.limit + 1, self.limit)
        self.left -= len(data)
        # Neither entities nor document types of other files: no office program writes them.
        parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
        try:
            root = etree.fromstring(data, parser)
        except etree.XMLSyntaxError as error:
            raise DamagedFile(self.what, f"{name} in it is no XML") from error
        if root.getroottree().docinfo.doctype:
            raise DamagedFile(self.what, f"{name} in it declares a document type, which no office program does")
        return root


def _main_part(package: _Package) -> str:
    """The part that the list of types calls the main one; `word/document.xml` in all but a few files."""
    types = package.xml(_TYPES)
    for each in types.iter() if types is not None else ():
        if str(each.get("ContentType") or "").endswith(_MAIN_TYPE) and each.get("PartName"):
            return str(each.get("PartName")).lstrip("/")
    return "word/document.xml"


def _unwrapped(lines: list[str], stated: list[Stated]) -> Unwrapped:
    text = "\n".join(lines).strip("\n") + "\n"
    return Unwrapped(text.encode("utf-8", errors="replace"), "text/plain; charset=utf-8", tuple(stated))


def _value(root: Any, name: str) -> str | None:
    found = root.find(f".//{name}")
    return None if found is None or found.text is None else found.text[:1_000]


def _docx_properties(core: Any | None) -> list[Stated]:
    if core is None:
        return []
    return [
        *said(DOCX_NAME, "title", _value(core, f"{_DC}title"), "title"),
        *said(DOCX_NAME, "creator", _value(core, f"{_DC}creator"), "bylines"),
        *said(DOCX_NAME, "created", _value(core, f"{_TERMS}created"), "published"),
        *said(DOCX_NAME, "modified", _value(core, f"{_TERMS}modified"), "modified"),
    ]


def _odt_properties(meta: Any | None) -> list[Stated]:
    if meta is None:
        return []
    return [
        *said(ODT_NAME, "title", _value(meta, f"{_DC}title"), "title"),
        *said(ODT_NAME, "initial-creator", _value(meta, f"{_META}initial-creator"), "bylines"),
        *said(ODT_NAME, "creator", _value(meta, f"{_DC}creator")),
        *said(ODT_NAME, "creation-date", _value(meta, f"{_META}creation-date"), "published"),
        *said(ODT_NAME, "date", _value(meta, f"{_DC}date"), "modified"),
    ]


DOCX = Format(DOCX_NAME, _DOCX, (".docx", ".docm", ".dotx"), tells_docx, read_docx)
ODT = Format(ODT_NAME, _ODT, (".odt", ".ott"), tells_odt, read_odt)
