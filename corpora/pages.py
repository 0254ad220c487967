"""The annotated pages, read from a folder laid out as benchmarks/README.md says. Nothing of them is kept here."""

from __future__ import annotations

import gzip
import hashlib
import io
import json
import re
from collections.abc import Container, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import zstandard

# The shapes that text copies have in the wild; `trafilatura` and `gold` are clean already and tell harm, not gain.
LAYOUTS = ("browser", "resiliparse", "inscriptis", "lynx", "flat")
CLEAN = ("trafilatura", "gold")
RENDITIONS = LAYOUTS + CLEAN


HALVES = ("even", "odd")
# How an author line is cut into names where only the line as printed was annotated.
_NAME_ENDS = re.compile(r"[,;|/·／、]|\s(?:and|und|et|y|&)\s", re.IGNORECASE)
_LINE_OPENER = re.compile(r"^(?:by|von|par|por|文●)\s+", re.IGNORECASE)


class DataMissing(Exception):
    """A folder or file of the benchmark data is not where it was said to be."""

    def __init__(self, path: Path) -> None:
        self.path = path
        super().__init__(
            f"No benchmark data: {path} is not there. Give the folder that holds text-dev, wcxb-dev, fields-dev and "
            "news-dev with --data DIR or in FONDS_DATA; benchmarks/README.md says where the data sets come from."
        )


@dataclass(frozen=True, slots=True)
class TextCapture:
    """One page in one rendition with its gold text; snippets must (must not) stand in the result."""

    page: str
    domain: str
    page_type: str
    rendition: str
    text: str
    gold: str
    must: tuple[str, ...]
    must_not: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class HtmlPage:
    """A page as served. `gold` is the main text, or None where only snippets were annotated."""

    page: str
    domain: str
    group: str
    url: str | None
    html: bytes
    gold: str | None
    must: tuple[str, ...]
    must_not: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class FieldsPage:
    """A page with annotated fields; a key that `gold` has not was not annotated."""

    page: str
    domain: str
    source: str
    url: str | None
    html: bytes
    gold: dict[str, Any]
    language: str | None


def existing(path: Path) -> Path:
    if not path.exists():
        raise DataMissing(path)
    return path


def sampled(ids: Iterable[str], size: int | None) -> frozenset[str]:
    """The ids, or `size` of them chosen by their digest: the same ones on every machine, whatever the order."""
    ranked = sorted(ids, key=lambda name: hashlib.sha256(name.encode()).digest())
    return frozenset(ranked[:size])


def half_of(domain: str) -> str:
    """`even` or `odd`, by the domain's SHA-256. Rules and models look at the odd half; the even one is only counted."""
    return HALVES[int(hashlib.sha256(domain.encode()).hexdigest(), 16) % 2]


def json_lines(path: Path) -> Iterator[dict[str, Any]]:
    """The objects of a file with one a line, packed by zstd or not."""
    with existing(path).open("rb") as raw:
        stream = zstandard.ZstdDecompressor().stream_reader(raw) if path.suffix == ".zst" else raw
        for line in io.TextIOWrapper(stream, encoding="utf-8", newline="\n"):
            yield json.loads(line)


def _strings(value: object) -> tuple[str, ...]:
    return tuple(str(each) for each in value) if isinstance(value, list) else ()


def _text_capture(page: dict[str, Any], rendition: str, text: str) -> TextCapture:
    must, must_not = _strings(page.get("must_have")), _strings(page.get("must_not_have"))
    kind = page["page_type"]
    return TextCapture(page["id"], page["domain"], kind, rendition, text, page["gold"], must, must_not)


def text_captures(data: Path, renditions: Iterable[str], size: int | None) -> Iterator[TextCapture]:
    """The pages of text-dev in the renditions asked for, read as a stream."""
    folder, wanted = data / "text-dev", set(renditions)
    pages = {page["id"]: page for page in json_lines(folder / "pages.jsonl.zst")}
    chosen = sampled(pages, size)
    if "gold" in wanted:
        for name in sorted(chosen):
            yield _text_capture(pages[name], "gold", pages[name]["gold"])
    if wanted - {"gold"}:
        for row in json_lines(folder / "captures.jsonl.zst"):
            if row["rendition"] in wanted and row["id"] in chosen:
                yield _text_capture(pages[row["id"]], row["rendition"], row["text"])


def count_text_captures(data: Path, renditions: Iterable[str], size: int | None) -> int:
    """About how many captures `text_captures` will give (a rendition may lack a page or two)."""
    pages = sum(1 for _ in json_lines(data / "text-dev" / "pages.jsonl.zst"))
    return len(set(renditions)) * min(pages, size or pages)


def _domain(url: str | None) -> str:
    host = (url or "").partition("://")[2].partition("/")[0].lower()
    return host.removeprefix("www.")


def wcxb_pages(data: Path, size: int | None) -> Iterator[HtmlPage]:
    """The pages of wcxb-dev; the group is the page type."""
    folder = existing(data / "wcxb-dev")
    for name in sorted(sampled((path.stem for path in (folder / "ground-truth").glob("*.json")), size)):
        stated = json.loads((folder / "ground-truth" / f"{name}.json").read_text(encoding="utf-8"))
        truth = stated["ground_truth"]
        yield HtmlPage(
            page=f"wcxb-{name}",
            domain=_domain(stated.get("url")),
            group=stated["_internal"]["page_type"]["primary"],
            url=stated.get("url"),
            html=gzip.decompress((folder / "html" / f"{name}.html.gz").read_bytes()),
            gold=truth["main_content"],
            must=_strings(truth.get("with")),
            must_not=_strings(truth.get("without")),
        )


def wcxb_html(data: Path, pages: Container[str]) -> Iterator[tuple[str, str | None, bytes]]:
    """Of the named pages of wcxb-dev: name, URL, HTML."""
    folder = data / "wcxb-dev"
    for path in sorted((folder / "ground-truth").glob("*.json")):
        if f"wcxb-{path.stem}" in pages:
            url = json.loads(path.read_text(encoding="utf-8")).get("url")
            yield f"wcxb-{path.stem}", url, gzip.decompress((folder / "html" / f"{path.stem}.html.gz").read_bytes())


def fields_html(data: Path, pages: Container[str]) -> Iterator[tuple[str, str | None, bytes]]:
    """Of the named pages of fields-dev: name, URL, HTML."""
    folder = data / "fields-dev"
    for row in json_lines(folder / "bench.jsonl"):
        if row["id"] in pages:
            yield row["id"], row["url"], gzip.decompress((folder / row["html"]).read_bytes())


def _rows(data: Path, name_of_set: str, size: int | None) -> Iterator[tuple[dict[str, Any], bytes]]:
    folder = data / name_of_set
    rows = {row["id"]: row for row in json_lines(folder / "bench.jsonl")}
    for name in sorted(sampled(rows, size)):
        yield rows[name], gzip.decompress((folder / rows[name]["html"]).read_bytes())


def fields_rows(data: Path, size: int | None) -> Iterator[tuple[dict[str, Any], bytes]]:
    """The rows of fields-dev with the HTML of each."""
    return _rows(data, "fields-dev", size)


def news_rows(data: Path, size: int | None) -> Iterator[tuple[dict[str, Any], bytes]]:
    """The rows of news-dev with the HTML of each; their domain is that of the address, without `www.`."""
    for row, html in _rows(data, "news-dev", size):
        yield row | {"domain": _domain(row["url"])}, html


def news_pages(data: Path, size: int | None) -> Iterator[HtmlPage]:
    """Pages of fields-dev with a body (`news`: the article's body alone) or with snippets (`snippets`)."""
    for row, html in fields_rows(data, size):
        must, must_not = _strings(row.get("with")), _strings(row.get("without"))
        gold = row.get("body") or None
        if gold or must or must_not:
            group = "news" if gold else "snippets"
            yield HtmlPage(row["id"], row["domain"], group, row["url"], html, gold, must, must_not)


def unannotated_pages(data: Path) -> Iterator[HtmlPage]:
    """Pages of fields-dev with neither a body nor snippets; the group is `unannotated`."""
    for row, html in fields_rows(data, None):
        if not (row.get("body") or row.get("with") or row.get("without")):
            yield HtmlPage(row["id"], row["domain"], "unannotated", row["url"], html, None, (), ())


def makers_pages(data: Path, size: int | None) -> Iterator[HtmlPage]:
    """Pages of news-dev with a body, the article alone; the group is `news odd` or `news even`, by `half_of`. None
    where the set is not there."""
    if not (data / "news-dev").exists():
        return
    for row, html in news_rows(data, size):
        if row.get("body"):
            domain = _domain(row["url"])
            yield HtmlPage(row["id"], domain, f"news {half_of(domain)}", row["url"], html, row["body"], (), ())


def fields_pages(data: Path, size: int | None) -> Iterator[FieldsPage]:
    """Pages of fields-dev of which at least one field was annotated."""
    for row, html in fields_rows(data, size):
        if row["gold"]:
            sure = row["language"] if row.get("language_from") == "publisher" else None
            yield FieldsPage(row["id"], row["domain"], row["source"], row["url"], html, row["gold"], sure)


def news_bodies(data: Path, size: int | None) -> Iterator[HtmlPage]:
    """The pages of news-dev with a body."""
    for row, html in news_rows(data, size):
        if row.get("body"):
            yield HtmlPage(row["id"], row["domain"], "news-dev", row["url"], html, row["body"], (), ())


def names_of_line(line: str | None) -> list[str]:
    """The names of an author line as printed, cut by commas and the like; addresses are left out."""
    parts = (_LINE_OPENER.sub("", part.strip()) for part in _NAME_ENDS.split(line or ""))
    return [part for part in parts if part and "@" not in part]


def news_fields(data: Path, size: int | None) -> Iterator[FieldsPage]:
    """The pages of news-dev; authors known only as a printed line are cut into names."""
    for row, html in news_rows(data, size):
        gold = row["gold"]
        if "author_string" in gold:
            gold = gold | {"authors": names_of_line(gold["author_string"])}
        yield FieldsPage(row["id"], row["domain"], row["source"], row["url"], html, gold, None)
