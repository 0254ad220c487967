"""What tags, ARIA roles and styles say about an element, and names of containers that hold the text itself."""

from __future__ import annotations

import re

from fonds.model import Role

# What these tags are by themselves.
TAG_ROLES: dict[str, Role] = {
    "nav": Role.NAVIGATION,
    "footer": Role.FOOTER,
    "aside": Role.RELATED,
    "dialog": Role.OTHER,
    "search": Role.SEARCH,
    "menu": Role.NAVIGATION,
    "select": Role.OTHER,
    "option": Role.OTHER,
    "button": Role.OTHER,
    "textarea": Role.OTHER,
    "iframe": Role.OTHER,
    "noframes": Role.OTHER,
    "datalist": Role.OTHER,
    "object": Role.OTHER,
    "audio": Role.OTHER,
    "video": Role.OTHER,
    "canvas": Role.OTHER,
    "svg": Role.OTHER,
}
ARIA_ROLES: dict[str, Role] = {
    "navigation": Role.NAVIGATION,
    "banner": Role.NAVIGATION,
    "contentinfo": Role.FOOTER,
    "search": Role.SEARCH,
    "complementary": Role.RELATED,
    "dialog": Role.OTHER,
    "alertdialog": Role.OTHER,
    "menu": Role.NAVIGATION,
    "menubar": Role.NAVIGATION,
    "toolbar": Role.OTHER,
    "tooltip": Role.OTHER,
    "listbox": Role.OTHER,
}
# Names of containers that hold the text itself, tried on the same string.
BODY_NAMES = re.compile(
    r"(?:^| )(?:(?:article|post|entry|story|news|blog|page|main|rich|single|content) ?(?:body|content|text|copy)|"
    r"articlebody|"
    r"body ?text|body ?copy|main|content|post|entry|article|story|prose|markdown|mw parser output|wysiwyg|hentry|"
    r"message ?body|post ?message|cooked|topic body|comment body|richtext)(?: |$)"
)
# What generators of books and manuals (DocBook, Texinfo, AsciiDoc, Sphinx, pandoc, Hevea) call the parts of a text.
PART_NAMES = re.compile(
    r"(?:^| )(?:(?:sub)*section(?:body)?|sect ?\d|refsect ?\d|refentry|refsynopsisdiv|refnamediv|chapter|preface|part|"
    r"appendix(?:(?:sub)*sec)?|unnumbered(?:sub)*(?:sec)?|level ?\d|itemizedlist|orderedlist|variablelist|glosslist|"
    r"segmentedlist|seglistitem|calloutlist|qandaset|simplesect|procedure|informaltable|table contents|ulist|olist|"
    r"dlist|openblock|admonition|tip|note|warning|caution|important|footnotes?)(?: |$)"
)
# The bar that a web archive lays over a page and, behind it, the element that holds the page, by their ids: those of
# archive.today, whose names alone tell nothing.
LAID_OVER = {"HEADER": "SOLID"}
HIDDEN_STYLE = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
