"""Files that hold a page in other clothes, made of the page for tests: nothing here was captured from anywhere."""

from __future__ import annotations

import base64
import io
import plistlib
import quopri
import zipfile
from collections.abc import Mapping, Sequence
from xml.sax.saxutils import escape

URL = "https://quay.example/news/dredger"
PAGE = """<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>No dredger before June | The Quay Gazette</title>
<meta name="author" content="Ada Vint"></head>
<body><nav><a href="/">Home</a> <a href="/tides">Tides</a></nav>
<article><h1>No dredger before June</h1><p class="byline">By Ada Vint</p><p><time>6 May 2024</time></p>
<p>The ferry that leaves the north quay at seven had to wait again, because the tide was lower than the pilots hoped.
Forty people stood in the rain until a quarter to nine; one of them, a baker from Größenhain, sold them her rolls.</p>
<p>The harbour master says that no dredger will come before June – “not for money, and not for cake” – and that until
then the timetable is a promise which nobody can keep.</p></article>
<footer>© 2024 The Quay Gazette</footer></body></html>
"""
_BOUNDARY = "----MultipartBoundary--quay----"


def encoded(body: bytes, how: str) -> bytes:
    """A body as a transfer encoding writes it."""
    if how == "base64":
        return base64.encodebytes(body).replace(b"\n", b"\r\n")
    return quopri.encodestring(body).replace(b"\n", b"\r\n") if how == "quoted-printable" else body


def part(body: bytes, kind: str, how: str = "quoted-printable", **headers: str) -> bytes:
    """A part of a message; underscores in names of headers stand for hyphens."""
    lines = [f"Content-Type: {kind}", f"Content-Transfer-Encoding: {how}"]
    lines += [f"{name.replace('_', '-')}: {value}" for name, value in headers.items()]
    return "\r\n".join([*lines, "", ""]).encode() + encoded(body, how)


def multipart(
    parts: Sequence[bytes], kind: str = "related", boundary: str = _BOUNDARY, *, closed: bool = True
) -> bytes:
    """The header of a multipart and its parts."""
    head = f'Content-Type: multipart/{kind};\r\n\ttype="text/html";\r\n\tboundary="{boundary}"\r\n\r\n'.encode()
    body = b"".join(b"--" + boundary.encode() + b"\r\n" + each + b"\r\n" for each in parts)
    return head + body + (b"--" + boundary.encode() + b"--\r\n" if closed else b"")


def mhtml(
    page: bytes = PAGE.encode(),
    *,
    url: str = URL,
    how: str = "quoted-printable",
    kind: str = "text/html; charset=utf-8",
    others: Sequence[bytes] = (),
    date: str = "Mon, 6 May 2024 10:11:12 +0200",
) -> bytes:
    """A page as Chrome saves it."""
    head = (
        f"From: <Saved by Blink>\r\nSnapshot-Content-Location: {url}\r\nSubject: No dredger before June\r\n"
        f"Date: {date}\r\nMIME-Version: 1.0\r\n"
    )
    css = part(b"body { margin: 0 }", "text/css", Content_Location="cid:css-1@mhtml.blink")
    return head.encode() + multipart([part(page, kind, how, Content_Location=url), css, *others])


def mail(
    body: bytes,
    *,
    subject: str = "No dredger before June",
    sender: str = "The Quay Gazette <news@quay.example>",
    date: str = "Mon, 6 May 2024 07:08:09 +0200",
    extra: str = "",
) -> bytes:
    """A mail; `body` begins with the headers of its content."""
    head = (
        "Received: from mx.quay.example by mail.reader.example with ESMTPS id 17;\r\n"
        "\tMon, 6 May 2024 07:10:11 +0200\r\n"
        f"From: {sender}\r\nTo: reader@reader.example\r\nSubject: {subject}\r\nDate: {date}\r\n"
        f"Message-ID: <17@quay.example>\r\nMIME-Version: 1.0\r\n{extra}"
    )
    return head.encode() + body


def webarchive(page: bytes = PAGE.encode(), *, url: str = URL, binary: bool = True, frames: int = 0) -> bytes:
    """A page as Safari saves it."""
    main = {
        "WebResourceData": page,
        "WebResourceURL": url,
        "WebResourceMIMEType": "text/html",
        "WebResourceTextEncodingName": "UTF-8",
        "WebResourceFrameName": "",
    }
    archive = {
        "WebMainResource": main,
        "WebSubresources": [],
        "WebSubframeArchives": [{"WebMainResource": main}] * frames,
    }
    return plistlib.dumps(archive, fmt=plistlib.FMT_BINARY if binary else plistlib.FMT_XML)


def zipped(files: Mapping[str, bytes | str], *, stored: Sequence[str] = ()) -> bytes:
    """A ZIP file."""
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            info = zipfile.ZipInfo(name)
            info.compress_type = zipfile.ZIP_STORED if name in stored else zipfile.ZIP_DEFLATED
            archive.writestr(info, content)
    return target.getvalue()


_W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_MC = "http://schemas.openxmlformats.org/markup-compatibility/2006"
_CORE = (
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" '
    'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/">'
    "<dc:title>{title}</dc:title><dc:creator>{creator}</dc:creator>"
    "<dcterms:created>2013-12-23T23:15:00Z</dcterms:created></cp:coreProperties>"
)
_STYLES = (
    f'<w:styles xmlns:w="{_W}"><w:style w:styleId="berschrift1"><w:name w:val="heading 1"/></w:style>'
    '<w:style w:styleId="Titel"><w:name w:val="Title"/></w:style>'
    '<w:style w:styleId="Liste"><w:name w:val="List Bullet"/></w:style></w:styles>'
)


def word(text: str, style: str = "") -> str:
    """A paragraph of a DOCX file."""
    look = f'<w:pPr><w:pStyle w:val="{style}"/></w:pPr>' if style else ""
    return f"<w:p>{look}<w:r><w:t>{escape(text)}</w:t></w:r></w:p>"


def docx(
    body: str, *, title: str = "", creator: str = "Bureau 3", files: Mapping[str, bytes | str] | None = None
) -> bytes:
    """A DOCX file of paragraphs in XML."""
    document = f'<?xml version="1.0"?><w:document xmlns:w="{_W}" xmlns:mc="{_MC}"><w:body>{body}</w:body></w:document>'
    main = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
    types = (
        '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
        f'<Override PartName="/word/document.xml" ContentType="{main}"/></Types>'
    )
    core = _CORE.format(title=title, creator=creator)
    whole = {"[Content_Types].xml": types, "word/document.xml": document, "word/styles.xml": _STYLES}
    return zipped({**whole, "docProps/core.xml": core, **(files or {})})


_ODF = "urn:oasis:names:tc:opendocument:xmlns"
_NAMES = " ".join(f'xmlns:{name}="{_ODF}:{name}:1.0"' for name in ("office", "text", "table", "meta"))
_NAMES += f' xmlns:draw="{_ODF}:drawing:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/"'


def odt(body: str, *, title: str = "", files: Mapping[str, bytes | str] | None = None) -> bytes:
    """An ODT file of paragraphs in XML."""
    content = (
        f'<?xml version="1.0"?><office:document-content {_NAMES}><office:body><office:text>{body}'
        "</office:text></office:body></office:document-content>"
    )
    meta = (
        f"<office:document-meta {_NAMES}><office:meta><dc:title>{title}</dc:title>"
        "<meta:creation-date>2013-12-23T23:15:00</meta:creation-date></office:meta></office:document-meta>"
    )
    mark = "application/vnd.oasis.opendocument.text"
    whole: dict[str, bytes | str] = {"mimetype": mark, "content.xml": content, "meta.xml": meta}
    return zipped({**whole, **(files or {})}, stored=("mimetype",))


def pdf(pages: Sequence[Sequence[str]], *, properties: Mapping[str, str] | None = None) -> bytes:
    """A PDF whose pages show these lines, in WinAnsi characters."""
    streams = []
    for page_lines in pages:
        shown = b"".join(b"(" + line.translate(_IN_STRINGS).encode("cp1252") + b") Tj T* " for line in page_lines)
        streams.append(b"BT /F1 11 Tf 14 TL 60 780 Td " + shown + b"ET" if page_lines else b"0 0 100 100 re f")
    kids = " ".join(f"{5 + 2 * number} 0 R" for number in range(len(pages)))
    info = "".join(f"/{name} ({value})" for name, value in (properties or {}).items())
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        f"<< /Type /Pages /Kids [{kids}] /Count {len(pages)} >>".encode(),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
        f"<< {info} >>".encode(),
    ]
    for number, stream in enumerate(streams):
        objects.append(
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents {6 + 2 * number} 0 R "
            "/Resources << /Font << /F1 3 0 R >> >> >>".encode()
        )
        objects.append(f"<< /Length {len(stream)} >>\nstream\n".encode() + stream + b"\nendstream")
    written, places = b"%PDF-1.4\n", []
    for number, each in enumerate(objects, 1):
        places.append(len(written))
        written += f"{number} 0 obj\n".encode() + each + b"\nendobj\n"
    table = f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n" + "".join(
        f"{place:010} 00000 n \n" for place in places
    )
    trailer = f"trailer\n<< /Size {len(objects) + 1} /Root 1 0 R /Info 4 0 R >>\nstartxref\n{len(written)}\n%%EOF\n"
    return written + (table + trailer).encode()


_IN_STRINGS = {ord("("): "\\(", ord(")"): "\\)"}
