"""Files of formats that hold a page, made to take time or memory.

Each has a name, says how it is made of a number of pieces, how many in the short run, and how many in the long one.
"""

from __future__ import annotations

from collections.abc import Callable

from tests.support import files

_PART = files.part(b"<p>The ferry was late again.</p>", "text/html")
_HEAD = b"From: <Saved by Test>\r\nMIME-Version: 1.0\r\n"


def _nested(n: int) -> bytes:
    opened = "".join(f'--b{i}\r\nContent-Type: multipart/mixed; boundary="b{i + 1}"\r\n\r\n' for i in range(n))
    return _HEAD + b'Content-Type: multipart/related; boundary="b0"\r\n\r\n' + opened.encode() + _PART


def _paragraphs(n: int) -> bytes:
    return files.docx(files.word("The ferry was late again.") * n)


FILE_BOMBS: tuple[tuple[str, Callable[[int], str | bytes], int, int], ...] = (
    ("parts of an MHTML file", lambda n: _HEAD + files.multipart([_PART] * n), 2_000, 200_000),
    ("empty parts", lambda n: _HEAD + files.multipart([b""] * n), 3_000, 1_000_000),
    ("nested parts", _nested, 300, 200_000),
    ("boundaries in a line", lambda n: _HEAD + files.multipart([b"--" * n + _PART]), 3_000, 5_000_000),
    ("boundary of one letter", lambda n: _HEAD + files.multipart([b"--x" * n], boundary="x"), 3_000, 5_000_000),
    ("headers of a mail", lambda n: files.mail(_PART, extra="X-Ferry: late\r\n" * n), 2_000, 1_000_000),
    (
        "a header of many lines",
        lambda n: files.mail(_PART, extra="X-Ferry: late\r\n" + " again\r\n" * n),
        2_000,
        1_000_000,
    ),
    ("servers that took a mail", lambda n: files.mail(_PART, extra="Received: by a; x\r\n" * n), 2_000, 200_000),
    ("encoded words", lambda n: files.mail(_PART, subject="=?utf-8?Q?=C3=B6?= " * n), 300, 200_000),
    ("addresses", lambda n: files.mail(_PART, sender="<a@b>, (" * n), 300, 200_000),
    ("parameters", lambda n: files.mail(b'Content-Type: text/html; x="' + b'";y="' * n + b"\r\n\r\nx"), 300, 200_000),
    (
        "soft line breaks",
        lambda n: files.mail(b"Content-Transfer-Encoding: quoted-printable\r\n\r\nx" + b"=\r\n" * n),
        3_000,
        5_000_000,
    ),
    (
        "base64 of nothing",
        lambda n: files.mail(b"Content-Transfer-Encoding: base64\r\n\r\n" + b"=" * n),
        3_000,
        5_000_000,
    ),
    ("open tags in a mail", lambda n: files.mail(b"Content-Type: text/html\r\n\r\n" + b"<style" * n), 3_000, 1_000_000),
    ("frames of a web archive", lambda n: files.webarchive(frames=n), 300, 50_000),
    (
        "a property list of brackets",
        lambda n: b'<?xml version="1.0"?><plist><key>WebMainResource</key>' + b"<array>" * n,
        3_000,
        500_000,
    ),
    ("paragraphs of a DOCX file", _paragraphs, 500, 50_000),
    ("tables in tables", lambda n: files.docx("<w:tbl><w:tr><w:tc>" * n + "</w:tc></w:tr></w:tbl>" * n), 60, 100_000),
    ("an element with many blanks", lambda n: files.odt('<text:p><text:s text:c="99999"/></text:p>' * n), 500, 200_000),
    ("zeros in a DOCX file", lambda n: files.docx("", files={"word/document.xml": b"\0" * n}), 100_000, 200_000_000),
    ("files in a DOCX file", lambda n: files.docx(files.word("x"), files={f"x{i}": "" for i in range(n)}), 500, 60_000),
    ("pages of a PDF", lambda n: files.pdf([["The ferry was late again."]] * n), 100, 12_000),
    (
        "comments of saving programs",
        lambda n: files.PAGE.replace("<head>", "<head>" + "<!-- saved from url=(0014)" * n),
        1_000,
        200_000,
    ),
    (
        "links to web archives",
        lambda n: files.PAGE.replace("<head>", "<head>" + "<link rel=canonical href=https://a.b/2024/" * n),
        300,
        50_000,
    ),
)
