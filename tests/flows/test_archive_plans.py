"""Planning over archive files: every record is accounted for, the same payload is one job with all its places."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path

import pytest

from fonds.archive import Known
from fonds.archive.known import KnownFailure, Place
from fonds.capture import record_id_of, sha256
from fonds.errors import SettingsError
from fonds.flows.plan import Basis, Plan, SkippedRecord
from fonds.flows.planning import make_plan
from fonds.flows.select import Selection
from tests.support.archives import Written, arc, page, pages, plain, warc

LIMIT = 1024 * 1024


def _plan(
    root: Path, selection: Selection | None = None, known: Known | None = None
) -> tuple[Plan, list[SkippedRecord]]:
    told: list[SkippedRecord] = []
    basis = Basis("f1", "none", LIMIT, raw="raw", selection=selection or Selection())
    plan = make_plan(root, known or Known(), basis, on_passed=told.append)
    jobs = sum(len(job.sources) for job in plan.jobs)
    parts = (jobs, plan.already, plan.failed_before, len(plan.failures), len(plan.skipped), sum(plan.passed.values()))
    assert plan.found == sum(parts)
    assert len(told) == sum(plan.passed.values()), "each that is skipped is told by name"
    return plan, told


def _urls(plan: Plan) -> list[str | None]:
    return [job.source.url for job in plan.jobs]


def test_records_are_jobs_at_their_offsets(tmp_path: Path) -> None:
    (tmp_path / "crawl.warc.gz").write_bytes(warc([*pages(3), Written(b"GIF8", mime="image/gif")]))
    (tmp_path / "old.arc").write_bytes(arc(pages(2, start=10)))
    (tmp_path / "page.html").write_bytes(page(99))
    plan, told = _plan(tmp_path)
    assert [(job.source.path, job.reader) for job in plan.jobs] == [
        *[("crawl.warc.gz", "warc")] * 3, *[("old.arc", "arc")] * 2, ("page.html", "page"),
    ]  # fmt: skip
    first = plan.jobs[0]
    when = datetime(2026, 3, 1, 9, 30, 1, tzinfo=UTC)
    assert first.capture_id == record_id_of(sha256(page(1)), "https://bay.example/1", when)
    assert plan.jobs[-1].capture_id == sha256(page(99)), "a loose file is named by its bytes alone"
    assert plan.passed["crawl.warc.gz", "other_media_type", "image/gif"] == 1
    assert {each.name for each in told if each.code == "other_media_type"} == {"https://bay.example/1"}


def test_the_same_payload_is_one_job_with_all_its_places(tmp_path: Path) -> None:
    again = [
        Written(page(1), url="https://bay.example/later", date="2026-03-05T00:00:00Z"),
        Written(page(1), url="https://bay.example/first", date="2026-02-01T00:00:00Z"),
    ]
    (tmp_path / "a.warc.gz").write_bytes(warc(again))
    (tmp_path / "b.warc").write_bytes(plain(again[:1]))
    (tmp_path / "z.html").write_bytes(page(1))
    plan, _ = _plan(tmp_path)
    (job,) = plan.jobs
    assert job.source.url == "https://bay.example/first", "the first that was captured"
    assert [(source.path, source.url) for source in job.sources] == [
        ("a.warc.gz", "https://bay.example/later"), ("a.warc.gz", "https://bay.example/first"),
        ("b.warc", "https://bay.example/later"), ("z.html", None),
    ]  # fmt: skip
    known = Known(captures=frozenset({job.capture_id}), payloads={job.digest: job.capture_id})
    later, _ = _plan(tmp_path, known=known)
    assert (later.jobs, later.already, len(later.new_places)) == ((), 4, 4)


REFERS = {"WARC-Refers-To-Target-URI": "https://bay.example/1", "WARC-Refers-To-Date": "2026-03-01T09:30:01Z"}


def test_revisits_are_places_of_what_they_repeat(tmp_path: Path) -> None:
    (tmp_path / "2.warc.gz").write_bytes(
        warc([Written(kind="revisit", warc=REFERS, date="2026-03-09T00:00:00Z", url="https://bay.example/1")])
    )
    plan, told = _plan(tmp_path)
    assert plan.passed["2.warc.gz", "repeat", "revisit"] == 1
    assert "it repeats https://bay.example/1" in told[-1].reason
    (tmp_path / "1.warc.gz").write_bytes(warc(pages(1)))
    plan, _ = _plan(tmp_path)
    (job,) = plan.jobs
    assert [source.path for source in job.sources] == ["1.warc.gz", "2.warc.gz"]
    assert job.sources[1].captured_at == datetime(2026, 3, 9, tzinfo=UTC)
    assert job.source.path == "1.warc.gz"


def test_a_revisit_of_what_is_archived_only(tmp_path: Path) -> None:
    refers = {"WARC-Refers-To": "<urn:uuid:1>"}
    (tmp_path / "2.warc.gz").write_bytes(warc([Written(kind="revisit", warc=refers)]))
    known = Known(captures=frozenset({"c1"}), records={"<urn:uuid:1>": "c1"})
    plan, _ = _plan(tmp_path, known=known)
    assert plan.already == 1
    assert [(name, source.path) for name, source in plan.new_places] == [("c1", "2.warc.gz")]


@pytest.mark.parametrize("form", ["cdxj", "cdx"])
def test_a_revisit_that_names_nothing_is_resolved_by_an_index(form: str, tmp_path: Path) -> None:
    raw = tmp_path / "raw"
    raw.mkdir()
    (raw / "1.warc.gz").write_bytes(warc(pages(1)))
    unclear = {"WARC-Payload-Digest": "sha1:" + "Q" * 32}
    (raw / "2.warc.gz").write_bytes(warc([Written(kind="revisit", warc=unclear, date="2026-03-09T00:00:00Z")]))
    offset = _plan(raw)[0].jobs[0].source.offset
    index = tmp_path / f"index.{form}"
    if form == "cdxj":
        said = {"digest": "sha1:" + "Q" * 32, "offset": str(offset), "filename": "deep/1.warc.gz"}
        index.write_text(f"example,bay)/1 20260301093001 {json.dumps(said)}\nnonsense {{\n")
    else:
        line = (
            f"example,bay)/1 20260301093001 https://bay.example/1 text/html 200 {'Q' * 32} - - 500 {offset} 1.warc.gz"
        )
        index.write_text(f" CDX N b a m s k r M S V g\n{line}\n")
    plan, _ = _plan(raw, Selection(cdx=(index,)))
    assert [source.path for source in plan.jobs[0].sources] == ["1.warc.gz", "2.warc.gz"]
    with pytest.raises(SettingsError, match="can't be read"):
        _plan(raw, Selection(cdx=(tmp_path / "none.cdx",)))


MIXED = [
    *pages(4),
    Written(b"gone", url="https://bay.example/gone", status="404 Not Found"),
    Written(b"A plain text.", url="https://sea.example/t", mime="text/plain", date="2026-04-01T00:00:00Z"),
]
SELECTIONS = {
    "nothing": (Selection(), 5, {"other_status": 1}),
    "status": (Selection(statuses=(404,)), 1, {"other_status": 5}),
    "any status": (Selection(statuses=()), 6, {}),
    "address": (Selection(url_prefixes=("https://sea.example/",)), 1, {"other_status": 1, "not_selected": 4}),
    "addresses": (Selection(url_prefixes=("https://sea.", "https://bay.example/2")), 2, {"not_selected": 3}),
    "since": (Selection(since=datetime(2026, 3, 2, tzinfo=UTC)), 1, {"not_selected": 4}),
    "until": (Selection(until=datetime(2026, 3, 1, 9, 30, 3, tzinfo=UTC)), 2, {"not_selected": 3}),
    "type": (Selection(mimes=("text/plain",)), 1, {"not_selected": 4}),
    "sample": (Selection(sample=2), 2, {"not_sampled": 3}),
}


@pytest.mark.parametrize("name", SELECTIONS)
def test_selections(name: str, tmp_path: Path) -> None:
    selection, taken, skipped = SELECTIONS[name]
    (tmp_path / "crawl.warc.gz").write_bytes(warc(MIXED))
    plan, told = _plan(tmp_path, selection)
    assert len(plan.jobs) == taken
    codes = [each.code for each in told]
    assert {code: codes.count(code) for code in skipped} == skipped


def test_a_sample_is_the_same_each_time_and_grows(tmp_path: Path) -> None:
    (tmp_path / "crawl.warc.gz").write_bytes(warc(pages(9)))
    few, more = (set(_urls(_plan(tmp_path, Selection(sample=n))[0])) for n in (3, 6))
    assert few < more
    (tmp_path / "crawl.warc.gz").rename(tmp_path / "zz.warc.gz")
    assert few == set(_urls(_plan(tmp_path, Selection(sample=3))[0]))


def test_what_a_selection_asks_of_loose_files(tmp_path: Path) -> None:
    (tmp_path / "page.html").write_bytes(page(1))
    assert len(_plan(tmp_path, Selection(statuses=(404,)))[0].jobs) == 1, "no server answered"
    plan, told = _plan(tmp_path, Selection(url_prefixes=("https://bay.example/",)))
    assert (plan.jobs, told[0].code) == ((), "not_selected")
    (tmp_path / "page.html.meta.yaml").write_text("url: https://bay.example/1\ncaptured_at: 2026-03-01T00:00:00Z\n")
    early = Selection(url_prefixes=("https://bay.example/",), since=datetime(2026, 2, 1, tzinfo=UTC))
    assert len(_plan(tmp_path, early)[0].jobs) == 1, "its sidecar says so"


def _failed(code: str) -> KnownFailure:
    when = datetime(2026, 3, 1, tzinfo=UTC)
    return KnownFailure(code, "", False, when, "f1", "none", None, None, None, "raw")


def test_failures_at_places_that_are_whole_now_are_taken_off(tmp_path: Path) -> None:
    (tmp_path / "crawl.warc.gz").write_bytes(warc(pages(2)))
    known = Known(failures={("crawl.warc.gz", 77): _failed("broken_archive_file")})
    assert [source.offset for source in _plan(tmp_path, known=known)[0].gone] == [77]
    cut = warc(pages(2))[:-40]
    (tmp_path / "crawl.warc.gz").write_bytes(cut)
    plan, _ = _plan(tmp_path, known=known)
    assert plan.gone == (), "nobody knows what stood behind the damage"
    assert [failure.code for failure in plan.failures] == ["broken_archive_file"]
    assert len(plan.jobs) == 1


def test_records_of_a_file_that_was_written_anew_are_missing(tmp_path: Path) -> None:
    (tmp_path / "crawl.warc.gz").write_bytes(warc(pages(2)))
    places: dict[Place, str] = {
        ("crawl.warc.gz", 9_999): "old",
        ("gone.warc.gz", 5): "older",
        ("x.wacz/archive/a.warc", 3): "oldest",
    }
    known = Known(captures=frozenset(places.values()), places=places, roots=dict.fromkeys(places, "raw"))
    assert _plan(tmp_path, known=known)[0].missing == ("crawl.warc.gz", "gone.warc.gz", "x.wacz/archive/a.warc")


def test_a_sidecar_speaks_of_all_records(tmp_path: Path) -> None:
    (tmp_path / "crawl.warc.gz").write_bytes(warc(pages(2)))
    (tmp_path / "crawl.warc.gz.meta.yaml").write_text("collection: bay\naccess: restricted\n")
    plan, _ = _plan(tmp_path)
    assert {(job.sidecar.collection, job.sidecar.access) for job in plan.jobs} == {("bay", "restricted")}
    (tmp_path / "crawl.warc.gz.meta.yaml").write_text("colour: red\n")
    plan, _ = _plan(tmp_path)
    assert [failure.code for failure in plan.failures] == ["sidecar_error"] * 2


def test_what_a_run_does_not_take_is_not_missing(tmp_path: Path) -> None:
    (tmp_path / "crawl.warc.gz").write_bytes(warc(pages(2)))
    plan, _ = _plan(tmp_path)
    places: dict[Place, str] = {(job.source.path, job.source.offset): job.capture_id for job in plan.jobs}
    first = plan.jobs[0]
    known = Known(
        captures=frozenset(places.values()), places=places, roots=dict.fromkeys(places, "raw"),
        payloads={job.digest: job.capture_id for job in plan.jobs},
        failures={(first.source.path, first.source.offset): _failed("limit_exceeded")},
    )  # fmt: skip
    plan, _ = _plan(tmp_path, Selection(url_prefixes=("https://bay.example/2",)), known)
    assert (plan.missing, plan.gone, plan.already) == ((), (), 1)
