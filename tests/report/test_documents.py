"""The four files of a document: what they hold, and that nothing of a capture comes through as markup."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Callable
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest
import yaml
from selectolax.lexbor import LexborHTMLParser

from fonds.model import Kind, Role, Tier
from fonds.report import Links, write_document
from fonds.report.environment import policy
from fonds.report.page import document_page
from fonds.report.sheet import MAX_BLOCKS, MAX_CHARS
from fonds.report.words import FIELDS_TIER, TIER
from fonds.schema.rows import from_row, to_json

Row = dict[str, Any]
MakeRow = Callable[..., Row]
EVIL = (
    "</p></style></title><script>alert(1)</script><img src=x onerror=alert(2)>\"' onload='alert(3)' "
    "{{ 7 * 7 }} {% raw %} <!-- --> ]]> &lt;b&gt; \u202eevil\u202c \x1b[31m \x00 \u2066"
)


# Within the folder of reports, or to the web.
_LINK = re.compile(r"(\.\./)*[\w./%-]*(#[\w=-]+)?|https?://[^\s\"'<>]*")


class Seen(HTMLParser):
    """What a browser would build: elements with attributes, and the text."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.text: list[str] = []
        self.open: list[str] = []
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))
        self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        while self.open and self.open.pop() != tag:
            pass

    def handle_data(self, data: str) -> None:
        if not self.open or self.open[-1] not in ("style", "script"):
            self.text.append(data)

    @property
    def tags(self) -> set[str]:
        return {tag for tag, _ in self.elements}


def assert_harmless(page: str, *, scripts: int = 0) -> Seen:
    seen = Seen(page)
    assert sum(tag == "script" for tag, _ in seen.elements) == scripts
    assert not seen.tags & {"img", "iframe", "object", "embed", "link", "base", "form", "video", "b\u202e"}
    for tag, attributes in seen.elements:
        assert not [name for name in attributes if name.startswith("on")], (tag, attributes)
        assert "style" not in attributes
        for name in ("href", "src", "action"):
            target = attributes.get(name) or ""
            assert not target or _LINK.fullmatch(target), target
    assert not re.search("[\x00-\x08\x0b-\x1f\x7f\u202a-\u202e\u2066-\u2069]", page)
    return seen


@pytest.fixture
def hostile(make_row: MakeRow) -> Row:
    parts = [(role, Kind.PARAGRAPH, f"{EVIL} {role.value}") for role in Role]
    return make_row(parts, site_name=EVIL, topics=(EVIL,), absent={"modified": EVIL, "canonical_url": EVIL})


def test_a_hostile_capture_shows_as_text(hostile: Row) -> None:
    page = document_page(hostile)
    seen = assert_harmless(page)
    text = "".join(seen.text)
    assert "<script>alert(1)</script>" in text
    assert "{{ 7 * 7 }}" in text
    assert "RLO" in text
    assert "ESC" in text


def test_every_string_of_the_row_is_escaped(hostile: Row) -> None:
    def poison(value: Any, name: str = "") -> Any:
        if isinstance(value, list):
            return [poison(item, name) for item in value]
        if isinstance(value, dict):
            return {key: poison(item, key) for key, item in value.items()}
        # Codes of closed lists and what must parse stays; everything else may come from a capture or a sidecar.
        closed = ("role", "kind", "tier", "fields_tier", "outcome", "locator", "path", "capture_id", "raw", "text")
        parsed = name in closed or name.endswith(("_as_stated", "_edtf"))
        return f"{value}{EVIL}" if isinstance(value, str) and not parsed else value

    assert_harmless(document_page(poison(hostile)))


def test_the_policy_allows_the_styles_of_the_page_only(messy: Row) -> None:
    page = document_page(messy)
    style = re.search(r"<style>(.*?)</style>", page, re.DOTALL)
    assert style is not None
    seen = Seen(page)
    stated = next(a["content"] for tag, a in seen.elements if a.get("http-equiv") == "Content-Security-Policy")
    assert stated == policy(styles=(style[1],))
    assert "default-src 'none'" in stated
    assert "unsafe" not in stated
    assert "url(" not in style[1]
    assert "@import" not in style[1]


def test_the_page_says_what_a_reader_needs(messy: Row) -> None:
    text = " ".join("".join(Seen(document_page(messy)).text).split())
    for wanted in (
        messy["text_reason"],
        messy["fields_reason"],
        f"Text: {TIER[Tier(messy['tier'])][0]}",
        f"Fields: {FIELDS_TIER[Tier(messy['fields_tier'])]}",
        "A person should look",
        "Not known: no line states a change",
        "By Ines Marwood and Tomas Okafor-Lind",
        "second paragraph under the heading “Ferry out of service “until further notice””, line 14",
        "as printed",
        "said by the page's data",
        "2 other candidates, not chosen",
        "navigation",
        "8 more of navigation",
        messy["row_digest"],
        messy["capture_id"],
        "selectolax 1.0.2",
        "gazette/2026/harbour page.txt",
    ):
        assert wanted in text


def test_much_furniture_before_the_document_is_folded(make_row: MakeRow) -> None:
    roles = [Role.CONSENT, Role.NAVIGATION, Role.SEARCH, Role.ADVERT, Role.NAVIGATION]
    parts = [(role, Kind.PARAGRAPH, f"Furniture {n}") for n, role in enumerate(roles)]
    body = (Role.BODY, Kind.PARAGRAPH, "The document.")
    page = document_page(make_row([*parts, body, *parts]))
    folded = re.findall(r'<details class="before"><summary>(\d+) more(.*?)</details>\s*<div class="k"', page, re.DOTALL)
    assert [number for number, _ in folded] == ["2"]
    assert re.findall(r"Furniture (\d)", folded[0][1]) == ["3", "4"]
    assert '<details class="before">' not in document_page(make_row([*parts[:4], body]))
    assert '<details class="before">' not in document_page(make_row(parts))


def test_kept_text_stands_on_both_sides_and_removed_text_on_one(messy: Row) -> None:
    text = "".join(Seen(document_page(messy)).text)
    assert text.count("The council blames rust") == 2
    assert text.count("Get the tide table every morning") == 1


def test_each_reason_can_be_hidden_without_script(messy: Row) -> None:
    page = document_page(messy)
    seen = Seen(page)
    ids = {attributes.get("id") for tag, attributes in seen.elements if tag == "input"}
    removed = {block["role"] for block in messy["blocks"]} - {
        "title",
        "subtitle",
        "byline",
        "dateline",
        "body",
        "caption",
        "credit",
    }
    assert ids == {"paths", "t-all", *(f"t-{role}" for role in removed)}
    assert all(f"body:has(#t-{role}:not(:checked)) .g.r-{role}" in page for role in removed)


def test_links_within_the_page_lead_somewhere(messy: Row) -> None:
    seen = Seen(document_page(messy))
    ids = [attributes["id"] for _, attributes in seen.elements if attributes.get("id")]
    assert len(ids) == len(set(ids))
    targets = {(a.get("href") or "")[1:] for _, a in seen.elements if (a.get("href") or "").startswith("#")}
    assert targets
    assert targets <= set(ids)


def test_links_lead_to_the_raw_file_its_address_and_the_neighbours(messy: Row) -> None:
    seen = Seen(document_page(messy, Links.of(messy["capture_id"], "../../raw/gazette/2026/harbour%20page.txt")))
    links = {attributes["href"] for tag, attributes in seen.elements if tag == "a"}
    name = messy["capture_id"]
    assert {
        "../../raw/gazette/2026/harbour%20page.txt",
        "https://gazette.example/ferry",
        f"../index.html#before={name}",
        f"../index.html#after={name}",
        f"../index.html#{name}",
    } <= links
    assert not [
        link
        for link in Seen(document_page({**messy, "target_uri": "javascript:alert(1)"})).elements
        if "javas" in str(link)
    ]


def test_thousands_of_values_in_one_block_stay_quick(make_row: MakeRow) -> None:
    row = make_row([(Role.TITLE, Kind.HEADING, "word " * 5_000), *([(Role.BODY, Kind.PARAGRAPH, "text")] * 5_000)])
    evidence = row["evidence"][0]
    row["evidence"] = [
        {**evidence, "raw": f"{n}", "locator": [{"path": "", "start": n, "end": n + 1}]} for n in range(5_000)
    ]
    assert "and 4992 more, in report.json" in document_page(row)


def test_the_files_of_a_document(messy: Row, tmp_path: Path) -> None:
    folder = write_document(tmp_path, messy)
    assert folder == tmp_path / messy["capture_id"]
    assert sorted(path.name for path in folder.iterdir()) == [
        "document.json",
        "document.md",
        "report.html",
        "report.json",
    ]
    before = {path.name: path.read_bytes() for path in folder.iterdir()}
    write_document(tmp_path, messy)
    assert {path.name: path.read_bytes() for path in folder.iterdir()} == before


def test_without_data_there_are_two_files_and_no_link_leads_nowhere(messy: Row, tmp_path: Path) -> None:
    folder = write_document(tmp_path, messy, data=False)
    assert sorted(path.name for path in folder.iterdir()) == ["document.md", "report.html"]
    page = (folder / "report.html").read_text("utf-8")
    links = {attributes["href"] or "" for tag, attributes in Seen(page).elements if tag == "a"}
    assert "document.md" in links
    assert not {"document.json", "report.json"} & links
    assert f"fonds report {messy['capture_id'][:12]}" in page
    # What was asked for stays, and goes with the row.
    write_document(tmp_path, messy)
    write_document(tmp_path, {**messy, "title": "Another"}, data=False)
    for name in ("document.json", "report.json"):
        assert json.loads((folder / name).read_text("utf-8"))["title"] == "Another"
    assert 'href="report.json"' in (folder / "report.html").read_text("utf-8")
    write_document(tmp_path, messy, shown=False, data=False)
    assert sorted(path.name for path in folder.iterdir()) == ["report.html", "report.json"]
    assert json.loads((folder / "report.json").read_text("utf-8"))["withheld"] is True


def test_end_tags_that_html_implies_change_no_tree(messy: Row) -> None:
    tree = LexborHTMLParser(document_page(messy))
    kept = [block for block in messy["blocks"] if block["kept"]]
    lines = tree.css(".sheet .k")
    assert [line.attributes["id"] for line in lines] == [f"b{block['index']}" for block in kept]
    assert all([child.tag for child in line.iter()] == ["p", "div"] for line in lines)
    assert [p.text() for p in tree.css(".sheet .k > div > p")] == [block["text"] for block in kept]
    gone = {f"b{block['index']}": block["raw"].strip("\n") for block in messy["blocks"] if not block["kept"]}
    assert {p.attributes["id"]: p.text().strip("\n") for p in tree.css(".sheet .g p")} == gone
    rows = tree.css(".checks tbody tr")
    assert len(rows) == len(messy["checks"])
    assert all([cell.tag for cell in row.iter()] == ["td", "th", "td", "td"] for row in rows)
    codes = [row.css("td")[-1].text().strip() for row in rows]
    assert sorted(codes) == sorted(check["code"] for check in messy["checks"])
    by_outcome = {body.attributes["class"]: len(body.css("tr")) for body in tree.css(".checks tbody")}
    assert by_outcome == Counter(check["outcome"].replace(" ", "-") for check in messy["checks"])
    assert len(tree.css(".numbers li > b")) == len(from_row(messy).document.quality.signals)


def test_report_json_is_the_row_without_the_text(messy: Row, tmp_path: Path) -> None:
    written = json.loads((write_document(tmp_path, messy) / "report.json").read_text("utf-8"))
    expected = {name: value for name, value in to_json(messy).items() if name not in ("text", "blocks")}
    assert written == expected
    assert written["payload_bytes"] > 0
    # … and is enough to make the verdict again.
    quality = from_row(messy).document.quality
    assert written["tier"] == quality.tier.value
    assert [check["code"] for check in written["checks"]] == [check.code for check in quality.checks]


def test_document_json_holds_the_kept_blocks(messy: Row, tmp_path: Path) -> None:
    written = json.loads((write_document(tmp_path, messy) / "document.json").read_text("utf-8"))
    document = from_row(messy).document
    assert written["text"] == document.text
    assert "\n".join(block["text"] for block in written["blocks"]) == document.kept_text
    assert not [name for name in written if name.startswith("run_")]


def test_the_markdown_has_front_matter_that_yaml_reads(messy: Row, hostile: Row, tmp_path: Path) -> None:
    for row in (messy, hostile):
        text = (write_document(tmp_path, row) / "document.md").read_text("utf-8")
        _, head, body = text.split("---\n", 2)
        assert yaml.safe_load(head)["title"] == row["title"]
        assert body.lstrip().startswith("# ")
        assert not re.search("[\x00-\x08\x0b-\x1f\x7f]", text)


def test_a_capture_without_text_is_reported(make_row: MakeRow) -> None:
    text = "".join(Seen(document_page(make_row([]))).text)
    assert "The capture holds no text." in text
    assert "look before use" in text


def test_a_large_capture_is_bounded(make_row: MakeRow) -> None:
    parts = [(Role.BODY, Kind.PARAGRAPH, "x" * (MAX_CHARS + 5))]
    parts += [(Role.BODY, Kind.PARAGRAPH, f"Line {n}.") for n in range(MAX_BLOCKS + 1)]
    page = document_page(make_row(parts))
    assert "5 more characters" in page
    assert "2 more blocks of this capture" in page
    assert "x" * (MAX_CHARS + 1) not in page


def test_a_write_that_fails_leaves_nothing_behind(messy: Row, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = write_document(tmp_path, messy)
    before = {path.name: path.read_bytes() for path in folder.iterdir()}

    def refuse(self: Path, target: Path) -> Path:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "replace", refuse)
    with pytest.raises(OSError, match="No space"):
        write_document(tmp_path, {**messy, "title": "Another"})
    assert {path.name: path.read_bytes() for path in folder.iterdir()} == before
