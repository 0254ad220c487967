"""What the attacks start from: captures of our own writing that hold every kind of place a value can stand in."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from pathlib import Path

from tests.cleaning.exports import EXPORTS, SINGLES
from tests.cleaning.text_pages import CLEAN, PAGES

RAW = Path(__file__).resolve().parents[2] / "raw"
HTML, TEXT = "text/html", "text/plain"


@dataclass(frozen=True, slots=True)
class Sample:
    """A capture to be spoilt. `media_type` is what a run would take its file for, `url` where it was captured."""

    name: str
    payload: bytes
    media_type: str
    url: str | None = None


_PROSE = (
    "The ferry had been running for eleven years when the harbour board voted to stop it, and nobody in the village "
    "could say afterwards who had first brought up the idea. What is known is that the vote took nine minutes."
)

# JSON-LD with references, escapes and several authors; meta elements that say one thing in several places.
_GRAPH = f"""<!doctype html><html lang="en-GB"><head>
<title>
  The ferry that   stopped | Bay Courier </title>
<meta property="og:site_name" content=" Bay Courier ">
<meta property="og:title" content="The ferry that stopped &amp; the quay | Bay Courier">
<meta name="author" content="Marisol Quintero"><meta name="author" content=" Tom Weller ">
<meta property="article:published_time" content=" 2024-05-06T07:08:09+01:00 ">
<meta name="keywords" content="ferries, harbour board , tides ">
<meta name="robots" content="noai, noimageai "><meta name="dc.rights" content="© 2024 Bay Courier">
<link rel="canonical" href=" /2024/05/06/ferry ">
<link rel="license" href=" https://creativecommons.org/licenses/by/4.0/ ">
<script type="application/ld+json">{{"@context":"https://schema.org","@graph":[
{{"@type":"NewsArticle","@id":"#a","headline":" The ferry that stopped ","url":"https://bay.example/2024/05/06/ferry",
"datePublished":"2024-05-06T07:08:09+01:00","dateModified":" 2024-05-07T07:08:09+01:00 ",
"author":[{{"@id":"#m"}},{{"@type":"Person","name":["Tom Weller"]}},"Bay Courier"],"publisher":{{"@id":"#p"}},
"articleSection":["Ferries","Harbour"],"keywords":"tides, quay","license":{{"@id":"#l"}}}},
{{"@type":"Person","@id":"#m","name":"Marisol Quintero","jobTitle":"Staff Writer","url":"/m"}},
{{"@type":"Organization","@id":"#p","name":"Bay Courier","url":"https://bay.example"}},
{{"@type":"CreativeWork","@id":"#l","url":"https://creativecommons.org/licenses/by/4.0/","text":"CC"}}]}}</script></head>
<body><nav><ul><li><a href="/a">News</a></li><li><a href="/b">Sport</a></li></ul></nav><article>
<h1>The ferry<br>that stopped</h1><p class="byline">By <a rel="author" href="/m">Marisol
Quintero</a> and <span itemprop="author"> Tom Weller </span></p>
<p>6 May 2024</p><p>7:08 am</p><time datetime=" 2024-05-06T07:08:09+01:00 ">6 May</time>
<figure><img src="/f.jpg" alt="The pier at dawn | Photo: Ann Lee/Reuters" data-credit=" Bo Marlin / AP ">
<figcaption>The pier in winter. <span class="credit"> Photo: Tom
Weller/Reuters </span></figcaption></figure>
<figure><img src="/g.jpg"><figcaption>The quay at night</figcaption><p>Foto:</p><p>Karla Menz / dpa</p></figure>
<p>{_PROSE}</p><p>{_PROSE}</p><h2>What comes next</h2><p>{_PROSE} <a href="/minutes">The minutes</a></p>
<p>Additional reporting by Ada Vint and Bo Marlin</p><ul class="tags"><li> Tide mills </li>
<li>Energy</li></ul></article>
<footer>© 2024 Bay Courier. All rights reserved.</footer></body></html>"""

# Scripts that are no JSON as they stand, and a text that stands in one of them alone.
_REPAIRED = f"""<html><head><title>Sturm über der Bucht - Seebote</title>
<script type="application/ld+json">/* made by hand */ {{"@type":"NewsArticle", // who
"headline":"Sturm \\u00fcber der \\"Bucht\\"",
"author":[{{"@type":"Person","name":"J\\u00f6rg M\\u00fcnz"}},{{"@type":"Person","name":"Ada Vint"}}],
"datePublished":"2024-05-06T07:08:09Z","publisher":{{"@type":"Organization","name":"Der \\/ Seebote"}},}}</script>
<script type="application/ld+json">{{"@type":"NewsArticle","articleBody":"{"<p>" + _PROSE + "</p>" + _PROSE * 3}",
"headline":"Sturm über der Bucht"}}</script></head>
<body><div id="app"></div><div class="meta"><span class="author">Jörg Münz</span><br>
<span class="date">06.05.2024, 07:08 Uhr</span></div><p>Bitte JavaScript einschalten.</p>
<footer><a href="https://creativecommons.org/licenses/by-sa/4.0/">CC BY-SA 4.0</a>
© Seebote 2024</footer></body></html>"""

# An old page: tables, fonts, entities, upper-case tags, attributes without quotes.
_OLD = f"""<HTML><HEAD><META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=iso-8859-1">
<TITLE>Bay Gazette: Storm&nbsp;over the bay</TITLE></HEAD><BODY BGCOLOR=#ffffff><TABLE WIDTH=100%><TR><TD>
<FONT SIZE=1><A HREF=/>Home</A> | <A HREF=/news>News</A></FONT></TD></TR><TR><TD><B><FONT SIZE=5>Storm over the
bay</FONT></B><BR><I>by Ann&nbsp;Lee</I><BR>Published: March&nbsp;3,&nbsp;1999<P>{_PROSE}<P>{_PROSE}
<P ALIGN=center><IMG SRC=pier.gif ALT="The pier"><BR><SMALL>&copy; Tom Reeve / AP</SMALL><P>{_PROSE}<HR>
&copy; 1999 Bay Gazette &middot; last updated 4.3.1999</TABLE></BODY></HTML>"""

# A text copy with everything that joins lines: a time below its date, an opener above its name, glued rows of tags.
_COPY = f"""Accept all cookies
Bay Courier
  • News
  • Sport
Bay CourierBay Courier
Ferries
The ferry that stopped running before
anybody had asked for it
By
Marisol Quintero
Staff Writer
6 May 2024
7:08 am
Share on WhatsApp
The pier at dawn, seen from the old customs house on the quay.
The pier at dawn, seen from the old customs house on the quay. Ann Lee / Reuters
{_PROSE}
Foto:
Karla Menz / dpa
{_PROSE} It was May\n  6, 2024 when Tom\n  Weller of the board said so.

{_PROSE}
Additional reporting by Ada Vint
Tags: Tide mills, Ferries; Energy
Tide millsFerriesEnergy
Published May 6, 2024, last updated on 7 May
2024 at 10:15
Discover more from Bay Courier
© 2024 Bay Courier. All rights reserved.
"""

# A page as a browser prints it: a line above and one below each page.
_PRINTED = "\f".join(
    f"06/05/2024, 07:08 The ferry that stopped | Bay Courier\n\n{body}\n\nhttps://bay.example/ferry {page}/3\n"
    for page, body in enumerate(
        (f"The ferry that stopped\nBy Ann Lee\n\n{_PROSE}", f"{_PROSE}\n\n{_PROSE}", f"{_PROSE}\n\n© 2024 Bay Courier"),
        start=1,
    )
)

# A page saved as Markdown, whose links stand among names, captions and words.
_MARKDOWN = f"""---
title: "The ferry that stopped"
source: https://bay.example/2024/05/06/ferry
---
[Home](https://bay.example/) | [Sport](https://bay.example/sport)
# The ferry that stopped

By [Marisol Quintero](https://bay.example/m), *6 May 2024*

![The pier at dawn](https://bay.example/p.jpg)
*The pier at dawn. Photo: [Tom Weller](https://bay.example/t)/Reuters*

{_PROSE} [The minutes](https://bay.example/minutes "The minutes") are public.

{_PROSE} Nobody in the [village](https://bay.example/v) objected.

Tags: [Ferries](https://bay.example/tags/ferries), [Tide mills](https://bay.example/tags/tides)
"""


def _page_copy(lines: str) -> str:
    return "\n".join(line.partition("|")[2] for line in lines.splitlines())


@cache
def samples() -> tuple[Sample, ...]:
    """All of them, in a stable order."""
    url = "https://bay.example/2024/05/06/ferry"
    made = {
        "graph": (_GRAPH, HTML), "repaired": (_REPAIRED, HTML), "old": (_OLD, HTML), "copy": (_COPY, TEXT),
        "printed": (_PRINTED, TEXT),
        "markdown": (_MARKDOWN, TEXT),
        **{f"export-{name}": (text, TEXT) for name, (text, _) in EXPORTS.items()},
        **{f"single-{name}": (text, TEXT) for name, text in SINGLES.items()},
        **{f"page-{name}": (_page_copy(lines), TEXT) for name, lines in PAGES.items()},
        **{f"clean-{name}": (text, TEXT) for name, text in CLEAN.items()},
    }  # fmt: skip
    found = [Sample(name, text.encode(), media, url if media == HTML else None) for name, (text, media) in made.items()]
    for path in sorted(RAW.rglob("*")):
        if path.suffix in (".txt", ".html"):
            media = HTML if path.suffix == ".html" else TEXT
            found.append(Sample(path.name, path.read_bytes(), media, url if media == HTML else None))
    return tuple(found)
