"""A page as a text copy without layout, made by a program that is no part of fonds."""

from __future__ import annotations


def bare_text(html: bytes) -> bytes:
    """The page's plain text with all content kept (resiliparse), in UTF-8."""
    from resiliparse.extract.html2text import extract_plain_text  # noqa: PLC0415 - only those who ask need it
    from resiliparse.parse.encoding import detect_encoding  # noqa: PLC0415
    from resiliparse.parse.html import HTMLTree  # noqa: PLC0415

    tree = HTMLTree.parse_from_bytes(html, detect_encoding(html) or "utf-8")
    text: str = extract_plain_text(tree, main_content=False)
    return text.encode("utf-8", errors="replace")
