"""Long pages whose whole text is known: manuals, laws of a trade and books, as packages of documentation hold them.

The folder is any in which such packages were unpacked (`dpkg-deb -x PACKAGE ROOT`, or `/` where they are installed);
nothing of them is kept here. Gold is made by what their makers' markup says: a generator of manuals names what it lays
around a text, so all that stands outside of these elements is the document.
"""

from __future__ import annotations

import gzip
import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from selectolax.lexbor import LexborHTMLParser, LexborNode

from corpora.pages import existing

# Pages from this size on, in bytes, are long; above the other they are of no use, as they would take minutes.
LEAST, MOST = 60_000, 2_500_000
# Prose is at least this long, and at most this share of it stands in links.
PROSE_CHARS, LINKED = 60, 0.35
# Elements that hold paragraphs.
_PARAGRAPHS = frozenset({"p", "li", "dd", "blockquote", "td", "div"})
_BLOCKS = "p, li, dd, dt, blockquote, td, tr, table, ul, ol, dl, div, pre, h1, h2, h3, h4, h5, h6, section, article"
_LEFT_OUT = "script, style, template, noscript, head, svg"


@dataclass(frozen=True, slots=True)
class Maker:
    """Pages of one generator of manuals. `furniture` selects what it lays around the text; at most `pages` are taken
    of those that `pattern` finds, by their digest."""

    name: str
    pattern: str
    furniture: str
    pages: int = 3


_TEXINFO = ".header, .nav-panel, .contents, .shortcontents, table.menu, .footer, .Contents_element, p.nav, .nav_table"
_DOCBOOK = ".navheader, .navfooter, .toc, .list-of-tables, .list-of-examples"
_SPHINX = ".related, .sphinxsidebar, .footer, .mobile-nav, .inline-search, .outdated-warning, nav, .headerlink"
_APACHE = "#page-header, #quickview, #footer, .toplang, .bottomlang, #path, .top, #comments_section, .up"
_EXIM = ".nav, #footer, .left_bar, .right_bar, .toc, .hidden"
MAKERS: tuple[Maker, ...] = (
    Maker("man2html", "usr/share/doc/bash/bash.html", "h1 + br"),
    Maker("texinfo", "usr/share/doc/bash/bashref.html", _TEXINFO),
    Maker("texinfo R", "usr/share/R/doc/manual/*.html", _TEXINFO, 7),
    Maker("texinfo tools", "usr/share/doc/*/[als]*.html", _TEXINFO, 4),
    Maker("texinfo sbcl", "usr/share/doc/sbcl/sbcl.html", _TEXINFO),
    Maker("texinfo octave", "usr/share/doc/octave/octave.html/*.html", _TEXINFO, 5),
    Maker("texi2html zsh", "usr/share/doc/zsh-common/html/*.html", "table.header, table.menu", 7),
    Maker("lilypond", "usr/share/doc/lilypond/html/Documentation/*/*.html", f"{_TEXINFO}, #tocframe, #main > a", 6),
    Maker("docbook fhs", "usr/share/doc/debian-policy/fhs/fhs-3.0.html", _DOCBOOK),
    Maker("docbook mutt", "usr/share/doc/mutt/html/*.html", _DOCBOOK, 3),
    Maker("docbook reference", "usr/share/debian-reference/ch*.html", _DOCBOOK, 9),
    Maker("docbook postgresql", "usr/share/doc/postgresql-doc-15/html/*.html", _DOCBOOK, 8),
    Maker("docbook aptitude", "usr/share/doc/aptitude/html/*/*.html", _DOCBOOK, 5),
    Maker("docbook installation", "usr/share/doc/installation-guide-amd64/*/*.html", _DOCBOOK, 6),
    Maker("docbook x11", "usr/share/doc/libx11-dev/*/*.html", _DOCBOOK, 3),
    Maker("docbook shorewall", "usr/share/doc/shorewall-doc/html/*.htm*", _DOCBOOK, 4),
    Maker("docbook icccm", "usr/share/doc/xorg-docs/*/*.html", _DOCBOOK, 2),
    Maker("sphinx policy", "usr/share/doc/debian-policy/policy.html/*.html", _SPHINX, 3),
    Maker("sphinx developers", "usr/share/developers-reference/*.html", _SPHINX, 3),
    Maker("sphinx python", "usr/share/doc/python3.11/html/*/*.html", _SPHINX, 12),
    Maker("sphinx linux", "usr/share/doc/linux-doc-6.1/html/*/*.html", _SPHINX, 10),
    Maker("sphinx theme bind", "usr/share/doc/bind9-doc/arm/*.html", "nav, [role=navigation], footer, .headerlink", 4),
    Maker("asciidoc git", "usr/share/doc/git-doc/*.html", "#footer, #toc, #footer-text", 8),
    Maker("by hand exim", "usr/share/doc/exim4-doc-html/spec_html/ch-*.html", _EXIM, 5),
    Maker("by hand sqlite", "usr/share/doc/sqlite3/*.html", ".menu, .searchmenu, .fancy_toc, .tagline, .nosearch", 8),
    Maker("by hand go", "usr/share/doc/golang-1.19-doc/html/*.html", "#nav", 3),
    Maker("by hand ada", "usr/share/doc/ada-reference-manual-2012/arm2012.html/rm-*.html", "table:first-of-type", 6),
    Maker("book anarchism", "usr/share/doc/anarchism/html/*.html", ".book-navigation", 10),
    Maker("apache", "usr/share/doc/apache2-doc/manual/*/mod/core.html", _APACHE, 4),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class LongPage:
    """A page with its whole text, and the paragraphs of prose in it. `group` is the maker, or the form of what was made
    up."""

    page: str
    domain: str
    group: str
    html: bytes
    gold: str
    prose: tuple[str, ...]


def manuals(root: Path) -> Iterator[LongPage]:
    """The long pages of all makers under the root, always the same ones for the same packages."""
    existing(root / "usr/share")
    seen: set[bytes] = set()
    for maker in MAKERS:
        found = (path for path in root.glob(maker.pattern) if path.is_file() and LEAST <= path.stat().st_size <= MOST)
        taken = 0
        for path in sorted(found, key=lambda path: hashlib.sha256(path.name.encode()).digest()):
            html = path.read_bytes()
            html = gzip.decompress(html) if html.startswith(b"\x1f\x8b") else html
            page = _read(maker, path.relative_to(root), html)
            digest = hashlib.sha256(html).digest()
            if digest in seen or page is None:
                continue
            seen.add(digest)
            yield page
            taken += 1
            if taken == maker.pages:
                break


def _read(maker: Maker, name: Path, html: bytes) -> LongPage | None:
    """The page with its gold; None for indexes and tables of contents, which are no prose."""
    tree = LexborHTMLParser(html)
    body = tree.body
    if body is None:
        return None
    for node in body.css(f"{_LEFT_OUT}, {maker.furniture}"):
        node.decompose()
    gold = " ".join(body.text(separator=" ").split())
    prose = tuple(_prose(body))
    if sum(map(len, prose)) < max(20_000, 0.4 * len(gold)):
        return None
    return LongPage(f"long-{'-'.join(name.parts[-3:])}", maker.name, maker.name, html, gold, prose)


def _prose(body: LexborNode) -> Iterator[str]:
    """The text of the innermost blocks that hold no other, so that nothing stands twice."""
    around: set[int] = set()
    blocks = body.css(_BLOCKS)
    for node in blocks:
        parent = node.parent
        while parent is not None and parent.mem_id not in around:
            around.add(parent.mem_id)
            parent = parent.parent
    for node in blocks:
        if node.tag not in _PARAGRAPHS or node.mem_id in around:
            continue
        text = " ".join(node.text().split())
        linked = sum(len(" ".join(link.text().split())) for link in node.css("a[href]"))
        if len(text) >= PROSE_CHARS and linked <= LINKED * len(text):
            yield text
