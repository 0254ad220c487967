"""PDF, DOCX and ODT: text, properties, and what is wrong with some files."""

from __future__ import annotations

import re
from importlib import util

import pytest

from fonds.capture import decode, open_capture
from fonds.capture.formats import FORMATS, unwrap
from fonds.capture.formats.pdf import pdf_date
from fonds.errors import CaptureTooLarge, DamagedFile, FondsError, LimitExceeded, NeedsExtra, NoPage, NoTextLayer
from fonds.pipeline import record_of
from fonds.settings import Settings
from tests.support.files import docx, odt, pdf, word, zipped

_ONE = (
    "The ferry that leaves the north quay at seven had to wait again, because the tide was lower than the pilots "
    "hoped. Forty people stood in the rain until a quarter to nine."
)
_TWO = (
    "The harbour master says that no dredger will come before June, and that until then the timetable is a promise "
    "which nobody can keep."
)


def _lines(text: str) -> list[str]:
    words, lines = text.split(), [""]
    for each in words:
        lines[-1:] = [f"{lines[-1]} {each}".strip()] if len(lines[-1]) < 70 else [lines[-1], each]
    return lines


# -- DOCX

_DOCX = docx(
    word("No dredger before June", "Titel") + word("By Ada Vint") + word("6 May 2024") + word(_ONE)
    + word("Not for cake", "berschrift1") + word(_TWO)
    + word("Bring a coat.", "Liste") + word("Bring a book.", "Liste"),
    title="No dredger before June",
)  # fmt: skip


def test_docx_is_text_with_headings_and_items() -> None:
    record = record_of(_DOCX)
    assert record.capture.format == "docx"
    assert decode(record.capture).startswith("# No dredger before June\n\nBy Ada Vint\n\n6 May 2024\n\nThe ferry")
    assert "\n\n## Not for cake\n\n" in decode(record.capture)
    assert "- Bring a coat.\n- Bring a book.\n" in decode(record.capture)
    document = record.document
    assert document.title == "No dredger before June"
    assert [b.name for b in document.bylines] == ["Ada Vint"]
    assert document.published is not None
    assert document.published.edtf == "2024-05-06"


def test_properties_are_evidence_that_nobody_relies_on() -> None:
    document = record_of(docx(word(_ONE) + word(_TWO), creator="Bureau 3")).document
    assert document.bylines == ()
    assert document.published is None
    lost = {(e.field, e.value) for e in document.evidence if e.method == "docx" and not e.chosen}
    assert lost >= {("bylines", "Bureau 3"), ("published", "2013-12-23T23:15:00Z")}


def test_docx_insertions_boxes_tables_and_notes_are_text_and_deletions_are_not() -> None:
    body = (
        "<w:p><w:ins><w:r><w:t>Inserted words.</w:t></w:r></w:ins><w:del><w:r><w:delText>Deleted</w:delText>"
        "<w:t>Deleted</w:t></w:r></w:del></w:p>"
        "<w:sdt><w:sdtContent><w:p><w:r><w:t>Words of a control.</w:t></w:r></w:p></w:sdtContent></w:sdt>"
        "<w:p><w:r><w:t>Beside a box.</w:t><mc:AlternateContent><mc:Choice><w:txbxContent><w:p><w:r><w:t>In the box."
        "</w:t></w:r></w:p></w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent><w:p><w:r><w:t>In the box.</w:t>"
        "</w:r></w:p></w:txbxContent></mc:Fallback></mc:AlternateContent></w:r></w:p>"
        f"<w:tbl><w:tr><w:tc>{word('Year')}</w:tc><w:tc>{word('Boats')}</w:tc></w:tr>"
        f"<w:tr><w:tc>{word('1884')}</w:tc><w:tc>{word('12')}</w:tc></w:tr></w:tbl>"
    )
    names = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    notes = f"<w:footnotes {names}><w:footnote>{word('See the leaflet.')}</w:footnote></w:footnotes>"
    text = decode(open_capture(docx(body, files={"word/footnotes.xml": notes})))
    assert text.split("\n\n") == [
        "Inserted words.", "Words of a control.", "Beside a box.", "In the box.", "Year\tBoats\n1884\t12",
        "See the leaflet.\n",
    ]  # fmt: skip


# -- ODT


def test_odt_is_text_with_headings_items_and_rows() -> None:
    body = (
        '<text:tracked-changes><text:p>Deleted</text:p></text:tracked-changes><text:h text:outline-level="1">'
        "No dredger before June</text:h><text:p>By Ada Vint</text:p><text:p>6 May 2024</text:p>"
        f"<text:p>{_ONE}<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>See the leaflet."
        f'</text:p></text:note-body></text:note></text:p><text:h text:outline-level="2">Not for cake</text:h>'
        f'<text:p>{_TWO}<text:s text:c="2"/>Really<text:line-break/>so.</text:p>'
        "<text:list><text:list-item><text:p>Bring a coat.</text:p></text:list-item></text:list><table:table>"
        "<table:table-row><table:table-cell><text:p>Year</text:p></table:table-cell><table:table-cell><text:p>Boats"
        "</text:p></table:table-cell></table:table-row></table:table>"
    )
    record = record_of(odt(body, title="No dredger before June"))
    text = decode(record.capture)
    assert record.capture.format == "odt"
    assert text.startswith("# No dredger before June\n\nBy Ada Vint\n\n6 May 2024\n\nThe ferry")
    assert "\n\nSee the leaflet.\n\n## Not for cake\n\n" in text
    assert "  Really\nso.\n\n- Bring a coat.\n\nYear\tBoats\n" in text
    assert "Deleted" not in text
    assert record.document.title == "No dredger before June"


# -- bombs and damage of ZIP files


@pytest.mark.parametrize("make", [docx, odt])
def test_zip_bombs_are_refused(make: object) -> None:
    assert callable(make)
    with pytest.raises(CaptureTooLarge):
        open_capture(make("<x>" + "a" * 2_000_000 + "</x>"), settings=Settings(max_payload_bytes=1_000_000))


def test_a_zip_of_too_many_files_and_one_that_lies_about_sizes() -> None:
    with pytest.raises(LimitExceeded):
        open_capture(docx(word(_ONE), files={f"word/{number}.xml": "" for number in range(20_100)}))
    whole = bytearray(docx(word("a" * 500_000)))
    place = whole.index(b"word/document.xml", whole.index(b"PK\x01\x02"))
    whole[place - 46 + 24 : place - 46 + 28] = (100).to_bytes(4, "little")
    with pytest.raises(FondsError):
        open_capture(bytes(whole), settings=Settings(max_payload_bytes=100_000))


@pytest.mark.parametrize(
    "kind",
    ['<!DOCTYPE d [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>', '<!DOCTYPE d SYSTEM "file:///etc/hostname">'],
)
def test_document_types_of_xml_are_refused(kind: str) -> None:
    names = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    document = f'<?xml version="1.0"?>{kind}<w:document {names}><w:body>{word(_ONE)}</w:body></w:document>'
    with pytest.raises(DamagedFile):
        open_capture(docx("", files={"word/document.xml": document}))


def test_damaged_office_files() -> None:
    whole = docx(word(_ONE) * 50)
    for end in range(40, len(whole), 61):
        with pytest.raises(FondsError):
            open_capture(whole[:end])
    for spoilt in (
        docx("<w:p><w:r>"),
        zipped({"word/document.xml.rels": "x"}),
        docx("", files={"word/document.xml": b"\x00\x01"}),
        docx("<w:tbl>" * 300 + "</w:tbl>" * 300),
        odt("<text:section>" * 300),
    ):
        with pytest.raises(FondsError):
            open_capture(spoilt)
    flagged = bytearray(whole)
    for entry in re.finditer(b"PK\x01\x02", whole):
        flagged[entry.start() + 8] |= 1
    with pytest.raises(DamagedFile) as caught:
        open_capture(bytes(flagged))
    assert "encrypted" in caught.value.message


def test_ten_thousand_paragraphs_and_none() -> None:
    assert decode(open_capture(docx(word("Ferry.") * 10_000))).count("Ferry.") == 10_000
    for empty in (docx(""), odt(""), docx(word("   "))):
        with pytest.raises(FondsError):
            open_capture(empty)


# -- PDF

needs_pdf = pytest.mark.skipif(util.find_spec("pypdfium2") is None, reason="needs the extra `documents`")
_PAGES = [["No dredger before June", "", "By Ada Vint", "6 May 2024", "", *_lines(_ONE)], _lines(_TWO)]


@needs_pdf
def test_pages_of_a_pdf_are_parted_by_form_feeds() -> None:
    record = record_of(pdf(_PAGES))
    text = decode(record.capture)
    assert record.capture.format == "pdf"
    assert text.count("\f") == 1
    assert "\n".join(_lines(_ONE)[:2]) in text
    document = record.document
    assert document.title == "No dredger before June"
    assert [b.name for b in document.bylines] == ["Ada Vint"]
    assert "Forty people" in document.text
    assert "dredger will come before June" in document.text


@needs_pdf
def test_a_page_that_a_browser_printed_was_captured_then() -> None:
    browser = "Mozilla/5.0 \\(X11\\) AppleWebKit/537.36 Chrome/140.0.0.0 Safari/537.36"
    made = {"CreationDate": "D:20240506101112+02'00'", "Title": "No dredger before June | The Quay Gazette"}
    printed = open_capture(pdf(_PAGES, properties={"Creator": browser, "Producer": "Skia/PDF m140", **made}))
    assert printed.captured_at is not None
    assert printed.captured_at.isoformat() == "2024-05-06T08:11:12+00:00"
    written = open_capture(pdf(_PAGES, properties={"Creator": "Writer", **made}))
    assert written.captured_at is None


@needs_pdf
def test_scans_say_so() -> None:
    with pytest.raises(NoTextLayer) as caught:
        open_capture(pdf([[], [], []]))
    assert "3 pages" in caught.value.message
    assert "OCR" in caught.value.advice
    partly = open_capture(pdf([*_PAGES, []]))
    assert [s.value for s in partly.stated if s.name == "unread"] == ["1 page without text"]


@needs_pdf
def test_damaged_pdfs() -> None:
    whole = pdf(_PAGES)
    for end in range(8, len(whole), 61):
        try:
            open_capture(whole[:end])
        except FondsError:
            continue
    with pytest.raises(DamagedFile):
        open_capture(b"%PDF-1.4\nnothing more")


@needs_pdf
def test_a_pdf_of_a_thousand_pages() -> None:
    assert decode(open_capture(pdf([["The ferry was late again."]] * 1_000))).count("ferry") == 1_000


def test_without_the_extra_it_is_named() -> None:
    form = next(each for each in FORMATS if each.name == "pdf")
    from dataclasses import replace

    with pytest.raises(NeedsExtra) as caught:
        unwrap(pdf(_PAGES), replace(form, needs=("no_such_library",)), Settings())
    assert "fonds[documents]" in caught.value.advice


@pytest.mark.parametrize(
    ("stated", "iso"),
    [
        ("D:20240506101112+02'00'", "2024-05-06T10:11:12+02:00"),
        ("D:20240506101112Z", "2024-05-06T10:11:12+00:00"),
        ("D:20240506101112", "2024-05-06T10:11:12+00:00"),
        ("20240506101112-0530", "2024-05-06T10:11:12-05:30"),
        ("D:20249906101112", None),
        ("D:20240506101112+99'99'", None),
        ("", None),
        (None, None),
        ("yesterday", None),
    ],
)
def test_dates_of_pdf(stated: str | None, iso: str | None) -> None:
    found = pdf_date(stated)
    assert (None if found is None else found.isoformat()) == iso


def test_no_page_is_told_of_a_spreadsheet() -> None:
    sheet = zipped({"[Content_Types].xml": "<Types/>", "xl/workbook.xml": "<x/>", "word/documents-list.txt": "x"})
    with pytest.raises((NoPage, DamagedFile)):
        open_capture(sheet)
