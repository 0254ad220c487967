"""Peers for the main text of HTML pages, each as its own documents advise. All are given bytes."""

from __future__ import annotations

from importlib import import_module

from benchmarks.tools import Answer, HtmlTool, Tool


def _answer(text: str | None) -> Answer:
    return Answer(text or "", text or "")


def trafilatura_default(page: bytes, url: str | None) -> Answer:
    import trafilatura

    return _answer(trafilatura.extract(page, url=url))


def trafilatura_article(page: bytes, url: str | None) -> Answer:
    import trafilatura

    return _answer(trafilatura.extract(page, url=url, include_comments=False))


def trafilatura_precision(page: bytes, url: str | None) -> Answer:
    import trafilatura

    return _answer(trafilatura.extract(page, url=url, include_comments=False, favor_precision=True))


def trafilatura_recall(page: bytes, url: str | None) -> Answer:
    import trafilatura

    return _answer(trafilatura.extract(page, url=url, favor_recall=True))


def trafilatura_fast(page: bytes, url: str | None) -> Answer:
    import trafilatura

    return _answer(trafilatura.extract(page, url=url, fast=True))


def resiliparse_main(page: bytes, _url: str | None) -> Answer:
    from resiliparse.extract.html2text import extract_plain_text
    from resiliparse.parse.encoding import detect_encoding
    from resiliparse.parse.html import HTMLTree

    tree = HTMLTree.parse_from_bytes(page, detect_encoding(page) or "utf-8")
    return _answer(extract_plain_text(tree, main_content=True))


def readability_lxml(page: bytes, url: str | None) -> Answer:
    summary = import_module("readability").Document(page, url=url).summary(html_partial=True)
    # A line for each block: text_content() alone would glue the last word of one to the first of the next.
    return _answer("\n".join(import_module("lxml.html").fromstring(summary).itertext()))


def justext_blocks(page: bytes, _url: str | None) -> Answer:
    import justext

    paragraphs = justext.justext(page, justext.get_stoplist("English"))
    return _answer("\n".join(p.text for p in paragraphs if not p.is_boilerplate))


_TRAFILATURA = ("trafilatura",)
HTML_PEERS: tuple[HtmlTool, ...] = (
    Tool("trafilatura", trafilatura_default, _TRAFILATURA, "default: with comments"),
    Tool("trafilatura article", trafilatura_article, _TRAFILATURA, "include_comments=False"),
    Tool("trafilatura precision", trafilatura_precision, _TRAFILATURA, "without comments, favor_precision"),
    Tool("trafilatura recall", trafilatura_recall, _TRAFILATURA, "favor_recall"),
    Tool("trafilatura fast", trafilatura_fast, _TRAFILATURA, "fast=True"),
    Tool("resiliparse", resiliparse_main, ("resiliparse",), "main_content=True"),
    Tool("readability-lxml", readability_lxml, ("readability",)),
    Tool("jusText", justext_blocks, ("justext",), "English stop words"),
)
