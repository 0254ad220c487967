"""Makes the sample `raw/bay-crawl.wacz` again: `python -m tests.samples.make_wacz`. The same bytes each time.

Everything in it is invented. It shows three pages of one crawl, one of them met again unchanged (a revisit), a picture,
a page that is gone, a server that reserves mining in a header, titles in the list of pages, digests and an index.
"""

from __future__ import annotations

import gzip
import hashlib
import io
import json
import uuid
import zipfile
from pathlib import Path

from warcio.statusandheaders import StatusAndHeaders
from warcio.warcwriter import WARCWriter

SAMPLE = Path(__file__).resolve().parents[2] / "raw" / "bay-crawl.wacz"
_SITE = "https://saltmere-gazette.example"
_WHEN = (2026, 4, 18, 6, 0, 0)

_FRAME = """<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>{title} | Saltmere Gazette</title>{head}</head>
<body><header><a href="/">Saltmere Gazette</a><nav><ul><li><a href="/town">Town</a></li><li><a href="/harbour">Harbour
</a></li><li><a href="/letters">Letters</a></li></ul></nav></header>
<div class="cookie-banner"><p>We use cookies to count our readers.</p><button>Accept all</button></div>
<main><article><h1>{title}</h1>{body}</article>
<aside class="related"><h2>More from the harbour</h2><ul>
<li><a href="/harbour/cranes">Old cranes find a new owner</a></li>
<li><a href="/harbour/eels">Eels return to the lock</a></li></ul></aside></main>
<footer><p>© 2026 Saltmere Gazette. All rights reserved.</p></footer></body></html>
"""

PAGES = {
    "/harbour/pilot-boat": _FRAME.format(
        title="Pilot boat Marigold leaves Saltmere after forty winters",
        head='<meta property="og:site_name" content="Saltmere Gazette">'
        '<link rel="canonical" href="https://saltmere-gazette.example/harbour/pilot-boat">',
        body="""<p class="byline">By <a rel="author" href="/staff/orla">Orla Dunmore</a></p>
<time datetime="2026-04-17T18:05:00+01:00">17 April 2026, 18:05</time>
<figure><img src="/img/marigold.jpg" alt=""><figcaption>The Marigold at the east mole on Thursday.
<span class="credit">Photo: Tobias Wren</span></figcaption></figure>
<p>The pilot boat Marigold left Saltmere harbour for the last time on Thursday evening, forty winters after she was
launched, and a few hundred people stood on the east mole to see her go.</p>
<p>She has brought some nineteen thousand pilots to their ships, the harbour office counted, and lost none of them. Her
place is taken by a boat that runs on batteries and has no name yet.</p>
<p>“You heard her before you saw her,” said Jonna Leigh, who steered her for eleven years. “Nobody will hear the new
one, and that is the point of it.”</p>""",
    ),
    "/town/library-roof": _FRAME.format(
        title="Library roof holds, but the reading room stays shut",
        head="",
        body="""<p class="byline">Text: Casimir Holt</p><p class="date">16 April 2026</p>
<p>The roof of the town library is sound again, the builders said on Wednesday, but readers will have to wait until the
plaster below it has dried, which may take until the middle of May.</p>
<p>Until then books are handed out in the old fire station, on two afternoons in the week. The newspapers are kept there
as well, and so is the chess table.</p>""",
    ),
    "/letters/bells": _FRAME.format(
        title="A letter about the bells",
        head="",
        body="""<p class="byline">Philippa Oake</p><p class="date">12 April 2026</p>
<p>I have lived beside the church for thirty years and have never once been woken by its bells. What wakes me is the van
that comes to read the meter of the bells, at six, with its radio on.</p>
<p>Could the council please leave the bells alone, and have a word with the van.</p>""",
    ),
}


def _record_id(name: str) -> str:
    return f"<urn:uuid:{uuid.uuid5(uuid.NAMESPACE_URL, name)}>"


class _Crawl:
    """The WARC file of the crawl, a record a minute."""

    def __init__(self) -> None:
        self.content = io.BytesIO()
        self.index: list[str] = []
        self._writer = WARCWriter(self.content, gzip=True, warc_version="1.1")
        self._minute = 0
        info = self._writer.create_warcinfo_record("data.warc.gz", {"software": "a script of fonds"})
        info.rec_headers.replace_header("WARC-Date", "2026-04-18T06:00:00Z")
        info.rec_headers.replace_header("WARC-Record-ID", _record_id("warcinfo"))
        self._writer.write_record(info)

    def add(
        self, path: str, body: bytes, mime: str, status: str = "200 OK", kind: str = "response", **headers: str
    ) -> None:
        self._minute += 1
        date = f"2026-04-18T06:{self._minute:02}:00Z"
        fields = [("Content-Type", mime), *((name.replace("_", "-"), value) for name, value in headers.items())]
        fields = [field for field in fields if not field[0].startswith("WARC-")]
        given = {name.replace("_", "-"): value for name, value in headers.items() if name.startswith("WARC_")}
        record = self._writer.create_warc_record(
            _SITE + path,
            kind,
            payload=io.BytesIO(body),
            http_headers=StatusAndHeaders(status, fields, protocol="HTTP/1.1"),
            warc_headers_dict={"WARC-Date": date, "WARC-Record-ID": _record_id(f"{path} {date}"), **given},
        )
        start = self.content.tell()
        self._writer.write_record(record)
        said = {
            "url": _SITE + path, "mime": mime.partition(";")[0] if kind == "response" else "warc/revisit",
            "status": status[:3], "digest": record.rec_headers.get_header("WARC-Payload-Digest"),
            "length": str(self.content.tell() - start), "offset": str(start), "filename": "data.warc.gz",
        }  # fmt: skip
        stamp = "".join(c for c in date if c.isdigit())
        self.index.append(f"example,saltmere-gazette){path} {stamp} {json.dumps(said)}\n")


def _crawl() -> _Crawl:
    crawl = _Crawl()
    html = "text/html; charset=utf-8"
    for path, text in PAGES.items():
        reserved = {"TDM_Reservation": "1"} if path.startswith("/letters") else {}
        crawl.add(path, text.encode(), html, Last_Modified="Fri, 17 Apr 2026 17:10:00 GMT", **reserved)
    crawl.add("/img/marigold.jpg", b"\xff\xd8\xff\xe0 no picture", "image/jpeg")
    crawl.add("/harbour/timetable", b"<h1>404</h1><p>Gone with the tide.</p>", html, status="404 Not Found")
    crawl.add(
        "/harbour/pilot-boat", b"", html, kind="revisit",
        WARC_Refers_To_Target_URI=f"{_SITE}/harbour/pilot-boat", WARC_Refers_To_Date="2026-04-18T06:01:00Z",
        WARC_Profile="http://netpreserve.org/warc/1.1/revisit/identical-payload-digest",
    )  # fmt: skip
    return crawl


def made() -> bytes:
    """The bytes of the sample."""
    crawl = _crawl()
    pages = [{"format": "json-pages-1.0", "id": "pages", "title": "All Pages"}]
    for minute, (path, text) in enumerate(PAGES.items(), 1):
        title = text.partition("<title>")[2].partition("</title>")[0]
        pages.append({"url": _SITE + path, "ts": f"2026-04-18T06:{minute:02}:00Z", "title": title})
    files = {
        "archive/data.warc.gz": crawl.content.getvalue(),
        "indexes/index.cdx.gz": gzip.compress("".join(sorted(crawl.index)).encode(), mtime=0),
        "pages/pages.jsonl": "".join(json.dumps(page) + "\n" for page in pages).encode(),
    }
    resources = [
        {"name": name.rpartition("/")[2], "path": name, "hash": _digest(content), "bytes": len(content)}
        for name, content in files.items()
    ]
    described = {"profile": "data-package", "wacz_version": "1.1.1", "title": "Saltmere", "resources": resources}
    files["datapackage.json"] = json.dumps(described, indent=1).encode()
    signed = {"path": "datapackage.json", "hash": _digest(files["datapackage.json"])}
    files["datapackage-digest.json"] = json.dumps(signed).encode()
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w") as package:
        for name, content in files.items():
            package.writestr(zipfile.ZipInfo(name, _WHEN), content)
    return written.getvalue()


def _digest(content: bytes) -> str:
    return f"sha256:{hashlib.sha256(content).hexdigest()}"


if __name__ == "__main__":
    SAMPLE.write_bytes(made())
