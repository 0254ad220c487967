"""fonds itself, called as anybody would call it."""

from __future__ import annotations

from datetime import date

from benchmarks.tools import Answer, FieldsTool, Found, HtmlTool, TextTool, Tool

NAME = "fonds"
_NEEDS = ("fonds:clean",)


def clean_text(text: str) -> Answer:
    import fonds

    document = fonds.clean(text.encode("utf-8"), media_type="text/plain")
    return Answer(document.text, document.kept_text)


def clean_html(html: bytes, url: str | None) -> Answer:
    import fonds

    document = fonds.clean(html, media_type="text/html", url=url)
    return Answer(document.text, document.kept_text)


def _fields(payload: bytes, media_type: str, url: str | None) -> Found:
    import fonds

    document = fonds.clean(payload, media_type=media_type, url=url)
    stated: date | None = document.published.as_stated if document.published else None
    names: list[str] = []
    for credit in document.photo_credits:
        names.extend((*credit.creators, *credit.agencies) or (credit.credit_line,))
    return Found(
        title=document.title,
        subtitle=document.subtitle or "",
        authors=tuple(byline.name for byline in document.bylines),
        published=stated.isoformat() if stated else None,
        credits=tuple(names),
        site_name=document.site_name,
        language=document.language.tag if document.language else None,
    )


def html_fields(html: bytes, url: str | None) -> Found:
    return _fields(html, "text/html", url)


def text_fields(text: bytes, _url: str | None) -> Found:
    return _fields(text, "text/plain", None)


TEXT: TextTool = Tool(NAME, clean_text, _NEEDS)
HTML: HtmlTool = Tool(NAME, clean_html, _NEEDS)
FIELDS: FieldsTool = Tool(NAME, html_fields, _NEEDS)
BARE_FIELDS: FieldsTool = Tool(NAME, text_fields, _NEEDS)
