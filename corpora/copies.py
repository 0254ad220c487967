"""A page as a text copy, made by a program that is no part of fonds."""

from __future__ import annotations


def bare_text(html: bytes) -> bytes:
    """The page's plain text with all content kept (resiliparse), in UTF-8."""
    from resiliparse.extract.html2text import extract_plain_text  # noqa: PLC0415 - only those who ask need it
    from resiliparse.parse.encoding import detect_encoding  # noqa: PLC0415
    from resiliparse.parse.html import HTMLTree  # noqa: PLC0415

    tree = HTMLTree.parse_from_bytes(html, detect_encoding(html) or "utf-8")
    text: str = extract_plain_text(tree, main_content=False)
    return text.encode("utf-8", errors="replace")


def flat_text(html: bytes) -> bytes:
    """The strings of the page's body, one a line, in UTF-8: scripts and styles left out, no layout (lxml)."""
    from lxml.html import HTMLParser, document_fromstring  # noqa: PLC0415
    from resiliparse.parse.encoding import detect_encoding  # noqa: PLC0415

    page = document_fromstring(html, HTMLParser(encoding=detect_encoding(html) or "utf-8"))
    strings = page.xpath("//body//text()[not(ancestor::script or ancestor::style or ancestor::noscript)]")
    lines = (" ".join(str(string).split()) for string in strings)
    return "\n".join(line for line in lines if line).encode("utf-8", errors="replace")


def inscriptis_text(html: bytes) -> bytes:
    """The page's text as inscriptis lays it out, in UTF-8."""
    from inscriptis import get_text  # noqa: PLC0415
    from resiliparse.parse.encoding import detect_encoding  # noqa: PLC0415

    decoded = html.decode(detect_encoding(html) or "utf-8", errors="replace")
    text: str = get_text(decoded)
    return text.encode("utf-8", errors="replace")
