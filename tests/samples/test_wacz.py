"""The sample crawl comes out as its script (`make_wacz.py`) says."""

from __future__ import annotations

from pathlib import Path

from fonds.archive import Known
from fonds.capture.readers import Broken, Item, Passed, Repeat, SourceFile, reader_named
from fonds.flows.plan import Basis
from fonds.flows.planning import make_plan
from fonds.pipeline import records_of_item
from tests.samples.make_wacz import PAGES, SAMPLE

EXPECTED = {
    "/harbour/pilot-boat": ("Pilot boat Marigold leaves Saltmere after forty winters", "Orla Dunmore", "2026-04-17"),
    "/town/library-roof": ("Library roof holds, but the reading room stays shut", "Casimir Holt", "2026-04-16"),
    "/letters/bells": ("A letter about the bells", "Philippa Oake", "2026-04-12"),
}


def test_pages_of_the_crawl() -> None:
    entries = reader_named("wacz").load().read(SourceFile(SAMPLE, SAMPLE.name, 1_000_000))
    found = {}
    kinds = set()
    for entry in entries:
        assert not isinstance(entry, Broken)
        kinds.add(type(entry))
        if isinstance(entry, Item) and entry.status == 200:
            assert entry.url is not None
            path = entry.url.removeprefix("https://saltmere-gazette.example")
            (record,) = records_of_item(entry, format="wacz")
            assert record.capture.payload == PAGES[path].encode()
            document = record.document
            day = document.published.edtf[:10] if document.published else None
            found[path] = (document.title, document.bylines[0].name, day)
            assert "cookies" not in document.text
            assert document.quality.tier.value in "AB"
    assert found == EXPECTED
    assert kinds == {Item, Passed, Repeat}


def test_the_plan_of_the_crawl(tmp_path: Path) -> None:
    (tmp_path / "bay-crawl.wacz").write_bytes(SAMPLE.read_bytes())
    plan = make_plan(tmp_path, Known(), Basis("f", "none", 1_000_000))
    assert [len(job.sources) for job in plan.jobs] == [2, 1, 1], "the first page was met again unchanged"
    assert {(code, kind) for _, code, kind in plan.passed} == {
        ("signature", "signature"), ("other_member", "indexes"), ("other_member", "pages"),
        ("other_member", "datapackage.json"), ("other_record", "warcinfo"), ("other_media_type", "image/jpeg"),
        ("other_status", "404"),
    }  # fmt: skip
