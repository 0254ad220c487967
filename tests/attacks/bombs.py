"""Captures made to take time or memory, small enough for each run of the tests, or as large as a file may be.

Each has a name, a generator that is given how many of its pieces to make, how many it makes in the short run and in the
long one. What is asked of them is what is asked of any capture (`promises`), within the same bound.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from tests.attacks.captures import HTML, TEXT
from tests.attacks.file_bombs import FILE_BOMBS
from tests.attacks.mutations import Mutant

_PROSE = "The ferry that leaves the north quay at seven had to wait, because the tide was lower than the pilots hoped. "


@dataclass(frozen=True, slots=True)
class Bomb:
    name: str
    media_type: str
    make: Callable[[int], str | bytes]
    small: int
    full: int

    def mutant(self, number: int, *, full: bool) -> Mutant:
        size = self.full if full else self.small
        made = self.make(size)
        payload = made.encode("utf-8", "surrogatepass") if isinstance(made, str) else made
        url = "https://bay.example/ferry" if self.media_type == HTML else None
        return Mutant(number, f"{self.name} × {size:,}", payload, self.media_type, url)


def bombs(*, full: bool, named: tuple[str, ...] = ()) -> Iterator[Mutant]:
    """All of them as captures, or those whose name holds one of the words."""
    for number, bomb in enumerate(BOMBS):
        if not named or any(word in bomb.name for word in named):
            yield bomb.mutant(number, full=full)


def _page(body: str, head: str = "") -> str:
    return f"<html><head><title>The ferry</title>{head}</head><body>{body}<p>{_PROSE * 3}</p></body></html>"


def _json(value: str) -> str:
    return _page("", f'<script type="application/ld+json">{value}</script>')


def _nested(opening: str, inside: str = "", closing: str = "") -> Callable[[int], str]:
    return lambda n: _page(opening * n + inside + closing * n)


def _repeated(piece: str) -> Callable[[int], str]:
    return lambda n: _page(piece * n)


def _paragraph(piece: str) -> Callable[[int], str]:
    return lambda n: _page(f"<p>{piece * n}</p>")


def _text(piece: str) -> Callable[[int], str]:
    return lambda n: f"The ferry stopped\n\n{piece * n}\n\n{_PROSE}\n"


# Elements that nest, that a parser closes, moves or adopts by rules of their own.
_NESTING = (
    "div", "span", "b", "a", "p", "li", "ul><li", "table", "table><tr><td", "select", "form", "button", "svg", "math",
    "svg><foreignObject", "template", "noscript", "object",
    "blockquote", "ruby", "font", "nobr", "h1", "figure",
)  # fmt: skip
# Elements in a row that a parser has to look back from.
_ROWS = (
    "<p>x", "<p>x</p>", "<div>x</div>", "<br>", "<option>x", "<optgroup>", "<rp>x", "<rt>x", "<rb>", "<li>x", "<dd>x",
    "<td>x",
    "<tr>", "<b>x", "<a href=/x>x", "<i><p>", "<b><p></b>", "<a><div></a>", "</p>", "</br>", "</x>",
    "<svg><plaintext>x",
    "<math><mi><svg>", "<frameset>", "<body a=1>", "<html b=2>", "<img>", "<input>", "<table>x", "<!--", "<!-- -->",
    "<![CDATA[",
    "<!doctype html>", "<?php ?>", "<%", "<script>", "<style>", "<textarea>", "<title>", "<plaintext>", "<xmp>",
    "<iframe>", "<noembed>", "<template><td>", "<h1>The ferry</h1>", "<time datetime=2024-05-06>x</time>",
    "<span class=author>Ann Lee</span>", "<span class='photo credit'>Foto: Ann Lee</span>",
    "<img alt='The pier | Foto: x'>",
    "<figure><img><figcaption>© Ann Lee / AP</figcaption></figure>", "<a rel=license href=/l>x</a>",
    "<section><p>x</p></section>",
    "<meta name=author content='Ann Lee'>", "<link rel=canonical href=/x>", "<span itemprop=author>Ann Lee</span>",
    "<a href=/x>Ann Lee</a> ", "<li><a href=/x>The ferry that stopped</a></li>", "&nbsp;", "&lt;", "&#0;",
    "&#x110000;", "&notit;",
    "<p>© 2024 Bay Courier</p>", "<p>By Ann Lee</p>", "<p>6 May 2024</p>", "<p hidden>x</p>", "<pre>\n\n</pre>",
)  # fmt: skip
# Pieces of text that expressions look for, a line each or all in one line.
_LINES = (
    "©", "© ", "(c) ", "Copyright ", "By ", "By Ann Lee ", "Von Ann Lee und ", "Foto: ", "Photo: Ann Lee / ", "/",
    " / ", "|",
    " | ", "-", "–", ": ", ", ", "; ", ". ", "«", '"', "(", ")", "[", "[x](", "](", "![", "*", "_", "**x** ", "#",
    "> ", "`", "~",
    "6 May 2024 ", "06.05.2024 ", "2024-05-06T", "7:08 ", "12:00 – ", "May ", "3 hours ago ", "年", "5月6日",
    "Ann Lee, ", "A. ",
    "AnnLee", "a", "A", "é",
    "\u0301", "\u200b", "\xad", "\u202e", "\x00", "\x1b[2J", "\ufeff", "\ud83d", "😀", "字", " ",
    "\t", "\xa0", "\u3000", "0", "1.", "1 of 3 DOCUMENTS ", "http://", "http://a.b/", "www.", "a@b.", "a.b.c.",
    "x=1;", "{}", "\\",
    "CC BY ", "license ", "all rights reserved ", "Tags: ", "Tide millsFerries", "Home ", "Related ", "and ", "und ",
    "&amp;",
    "Headline: ", "Date: 6 May 2024", "--- ", "| a | b ", "Additional reporting by ", "Source: Bay Courier ",
)  # fmt: skip


def _deep_yaml(n: int) -> str:
    return (
        "---\ntitle: The ferry\n"
        + "".join(f"a{i}: &a{i} [*a{i - 1},*a{i - 1}]\n" for i in range(1, n))
        + "---\n"
        + _PROSE
    )


def _printed(n: int) -> str:
    return "\f".join(f"06/05/2024, 07:08 The ferry\n\n{_PROSE}\n\nhttps://bay.example/ {i}/{n}\n" for i in range(1, n))


def _export(n: int) -> str:
    return "".join(
        f"Source: Courier\nDate: 3 March 2025\nByline: Ann Lee\nHeadline: No {i}\n\n{_PROSE}\n\n" for i in range(n)
    )


def _many_attributes(n: int) -> str:
    return _page("<p " + " ".join(f"a{i}=x" for i in range(n)) + ">x</p>")


def _classes(n: int) -> str:
    return _page("".join(f"<p class='author credit c{i}'>Ann Lee</p>" for i in range(n)))


def _references(n: int) -> str:
    ring = ",".join(
        f'{{"@type":"NewsArticle","@id":"#{i}","author":{{"@id":"#{i + 1}"}},"headline":"x"}}' for i in range(n)
    )
    return _json(f"[{ring}]")


def _charset(name: str, *, label: str = "", mark: bytes = b"") -> Callable[[int], bytes]:
    def make(n: int) -> bytes:
        page = _page(f"<p>{'Größe 字 ' * n}</p>", f"<meta charset={label or name}>")
        return mark + page.encode(name, "replace")

    return make


BOMBS: tuple[Bomb, ...] = (
    *(Bomb(f"nested <{tag}>", HTML, _nested(f"<{tag}>", "x"), 2_000, 100_000) for tag in _NESTING),
    *(Bomb(f"row of {row}", HTML, _repeated(row), 2_000, 100_000) for row in _ROWS),
    *(Bomb(f"text {piece!r} in a line", TEXT, _text(piece), 3_000, 40_000) for piece in _LINES),
    *(Bomb(f"text {piece!r} by lines", TEXT, _text(f"{piece}\n"), 1_000, 20_000) for piece in _LINES),
    *(Bomb(f"paragraph of {piece!r}", HTML, _paragraph(piece), 3_000, 40_000) for piece in _LINES[:60:3]),
    Bomb("a million <p>", HTML, _repeated("<p>x</p>"), 5_000, 1_000_000),
    Bomb("attributes on a tag", HTML, _many_attributes, 3_000, 200_000),
    Bomb("attributes without end", HTML, lambda n: _page("<p " + "a='" * n), 3_000, 200_000),
    Bomb("quotes in a tag", HTML, lambda n: _page("<p a=" + "\"'" * n), 3_000, 200_000),
    Bomb("a long attribute", HTML, lambda n: _page(f"<img alt='{'The pier | ' * n}'>"), 3_000, 1_000_000),
    Bomb("a long class", HTML, lambda n: _page(f"<p class='{'author ' * n}'>Ann Lee</p>"), 3_000, 1_000_000),
    Bomb("a long tag name", HTML, lambda n: _page(f"<{'x' * n}>"), 3_000, 1_000_000),
    Bomb("many classes", HTML, _classes, 1_000, 50_000),
    Bomb("open angle brackets", HTML, lambda n: "<" * n, 3_000, 2_000_000),
    Bomb("comments that never end", HTML, lambda n: "<!--" * n, 3_000, 1_000_000),
    Bomb("ampersands", HTML, lambda n: _page("&" * n), 3_000, 1_000_000),
    Bomb("entities without end", HTML, lambda n: _page("&lt" * n), 3_000, 1_000_000),
    Bomb("JSON-LD nested", HTML, lambda n: _json("[" * n), 3_000, 400_000),
    Bomb("JSON-LD nested objects", HTML, lambda n: _json('{"author":' * n + '"x"' + "}" * n), 1_000, 40_000),
    Bomb("JSON-LD quotes and strokes", HTML, lambda n: _json('{"a":' + '"\\' * n), 2_000, 200_000),
    Bomb("JSON-LD strokes", HTML, lambda n: _json('{"a":"' + "\\" * n), 2_000, 390_000),
    Bomb("JSON-LD comments", HTML, lambda n: _json("{" + "/*" * n), 2_000, 190_000),
    Bomb("JSON-LD line comments", HTML, lambda n: _json("{" + "//" * n), 2_000, 190_000),
    Bomb("JSON-LD commas", HTML, lambda n: _json("[" + "," * n + " " * n), 2_000, 190_000),
    Bomb("JSON-LD blanks before a comma", HTML, lambda n: _json("{:" + " " * n), 2_000, 390_000),
    Bomb("JSON-LD values in a row", HTML, lambda n: _json("{}" * n), 2_000, 190_000),
    Bomb(
        "JSON-LD escapes",
        HTML,
        lambda n: _json('{"@type":"NewsArticle","headline":"' + "\\u0041\\q" * n + '",}'),
        2_000,
        40_000,
    ),
    Bomb(
        "JSON-LD strings with escapes",
        HTML,
        lambda n: _json('{"@type":"NewsArticle","keywords":[' + '"\\u0041 x",' * n + "],}"),
        1_000,
        30_000,
    ),
    Bomb(
        "JSON-LD objects",
        HTML,
        lambda n: _json("[" + ",".join(['{"@type":"NewsArticle","headline":"x"}'] * n) + "]"),
        1_000,
        40_000,
    ),
    Bomb(
        "JSON-LD authors",
        HTML,
        lambda n: _json('{"@type":"Article","author":[' + ",".join(f'"Ann Lee {i}"' for i in range(n)) + "]}"),
        1_000,
        40_000,
    ),
    Bomb("JSON-LD references in a chain", HTML, _references, 500, 5_000),
    Bomb(
        "JSON-LD reference to itself",
        HTML,
        lambda n: _json('{"@type":"Article","@id":"#a","author":{"@id":"#a"},"x":1}' * min(n, 1)),
        1,
        1,
    ),
    Bomb("JSON-LD a long number", HTML, lambda n: _json('{"a":' + "9" * n + "}"), 2_000, 400_000),
    Bomb(
        "JSON-LD keys of surrogates",
        HTML,
        lambda n: _json("{" + ",".join(f'"\\ud800{i}":{{"@type":"Article"}}' for i in range(n)) + "}"),
        500,
        10_000,
    ),
    Bomb(
        "articleBody of blanks",
        HTML,
        lambda n: _json('{"@type":"Article","articleBody":"' + " " * n + '"}'),
        400,
        400_000,
    ),
    Bomb(
        "articleBody without markup",
        HTML,
        lambda n: _json('{"@type":"Article","articleBody":"' + _PROSE * n + '"}'),
        100,
        10_000,
    ),
    Bomb(
        "articleBody of tags",
        HTML,
        lambda n: _json('{"@type":"Article","articleBody":"x' + "<" * n + '"}'),
        2_000,
        400_000,
    ),
    Bomb("scripts", HTML, lambda n: _page("<script type=application/ld+json>{}</script>" * n), 500, 50_000),
    Bomb("a long script", HTML, lambda n: _page("<script>" + "var x = 1;\n" * n + "</script>"), 3_000, 2_000_000),
    Bomb("one long line", TEXT, lambda n: "x" * n, 20_000, 20_000_000),
    Bomb("one long line of words", TEXT, lambda n: "ferry " * n, 5_000, 1_000_000),
    Bomb("one long line of sentences", TEXT, lambda n: _PROSE * n, 300, 50_000),
    Bomb("empty lines", TEXT, lambda n: "x" + "\n" * n + "y", 20_000, 10_000_000),
    Bomb("Windows line ends", TEXT, lambda n: "x" + "\r\n" * n + "y", 20_000, 5_000_000),
    Bomb("form feeds", TEXT, lambda n: "x" + "\f" * n + "y", 5_000, 1_000_000),
    Bomb("lines of one letter", TEXT, lambda n: "a\n" * n, 3_000, 200_000),
    Bomb("different short lines", TEXT, lambda n: "".join(f"Line {i} of it\n" for i in range(n)), 2_000, 100_000),
    Bomb(
        "different words with capitals",
        TEXT,
        lambda n: "".join(f"Bay Courier {chr(65 + i % 26)}{i}\n" for i in range(n)),
        1_000,
        50_000,
    ),
    Bomb("lines that grow", TEXT, lambda n: "".join("x" * i + "\n" for i in range(n)), 300, 3_000),
    Bomb("blanks before each line", TEXT, lambda n: (" " * n + "x\n") * 20, 1_000, 100_000),
    Bomb("bullets nested", TEXT, lambda n: "".join(" " * i + "• x\n" for i in range(n)), 300, 3_000),
    Bomb("NULs", TEXT, lambda n: "The ferry" + "\0" * n, 3_000, 5_000_000),
    Bomb("NULs in a page", HTML, lambda n: _page("\0" * n), 3_000, 5_000_000),
    Bomb("front matter of aliases", TEXT, _deep_yaml, 12, 40),
    Bomb("pages printed", TEXT, _printed, 60, 5_000),
    Bomb("an export of many documents", TEXT, _export, 40, 1_000),
    Bomb(
        "headers without documents",
        TEXT,
        lambda n: "Source: Courier\nDate: 3 March 2025\nHeadline: x\n" * n,
        200,
        5_000,
    ),
    Bomb("Markdown links", TEXT, lambda n: "[" * n + "](http://a.b)", 2_000, 100_000),
    Bomb("Markdown tables", TEXT, lambda n: "| a | b |\n|---|---|\n" * n, 500, 20_000),
    Bomb("UTF-16", HTML, _charset("utf-16"), 500, 500_000),
    Bomb("UTF-16 that calls itself UTF-8", HTML, _charset("utf-16-le", label="utf-8"), 500, 500_000),
    Bomb("UTF-32", HTML, _charset("utf-32"), 500, 300_000),
    Bomb("UTF-8 that calls itself UTF-7", HTML, _charset("utf-8", label="utf-7"), 500, 500_000),
    Bomb("UTF-8 that calls itself an unknown charset", HTML, _charset("utf-8", label="x-nothing"), 500, 500_000),
    Bomb("UTF-8 that calls itself idna", HTML, _charset("utf-8", label="idna"), 500, 500_000),
    Bomb(
        "Shift JIS without a label",
        TEXT,
        lambda n: ("港町の灯台は百年前に建てられた。\n" * n).encode("shift_jis"),
        200,
        200_000,
    ),
    Bomb("bytes of all kinds", TEXT, lambda n: b"The ferry was late. " * 50 + bytes(range(32, 256)) * n, 30, 50_000),
    Bomb("marks of several charsets", HTML, _charset("utf-8", mark=b"\xff\xfe\xef\xbb\xbf"), 500, 50_000),
    Bomb("a page without markup", HTML, lambda n: _PROSE * n, 300, 100_000),
    Bomb("a page within a page", HTML, lambda n: _page("x") * n, 200, 10_000),
    Bomb("a page within srcdoc", HTML, lambda n: _page(f"<iframe srcdoc='{_page('x') * n}'></iframe>"), 100, 10_000),
    Bomb("data addresses", HTML, lambda n: _page(f"<img src='data:image/png;base64,{'A' * n}'>"), 3_000, 20_000_000),
    *(Bomb(f"file: {name}", "", make, small, full) for name, make, small, full in FILE_BOMBS),
)
