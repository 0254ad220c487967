"""One page, saved by hand, by a browser and by crawlers: the archive says the same of it."""

from __future__ import annotations

import io
import json
import zipfile
from pathlib import Path
from typing import Any

import pytest

from fonds.archive import Archive
from fonds.flows.config import load_config
from fonds.flows.run import execute
from tests.support.archives import Written, warc
from tests.support.files import PAGE, URL, mhtml

AT = "2024-05-06T08:11:12Z"
CRAWL = warc([Written(PAGE.encode(), url=URL, date=AT)])
# What tells how a page was captured and when it was read; all other columns tell of the page.
OF_THE_CAPTURE = {
    "capture_id", "payload_digest", "payload_bytes", "charset_basis", "capture_format", "capture_stated",
    "sidecar_url", "sidecar_captured_at", "run_id", "run_started_at", "run_ingested_at", "run_sources", "run_places",
    "row_digest", "evidence", "checks",
}  # fmt: skip
# Address and time are the sidecar's for the one, the file's own for the others.
STATED = {"target_uri", "captured_at"}
# What is asked of records alone: whether all is there, and whether it is what was sent.
ABOUT_THE_CAPTURE = {"capture_cut_off", "digest_differs"}


def _package() -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as package:
        package.writestr("datapackage.json", json.dumps({"profile": "data-package", "resources": []}))
        package.writestr("archive/data.warc.gz", CRAWL)
    return made.getvalue()


def _row(folder: Path, name: str, content: bytes, sidecar: str = "") -> dict[str, Any]:
    """The document that a run makes of a file."""
    raw = folder / "raw"
    raw.mkdir(parents=True)
    (raw / name).write_bytes(content)
    if sidecar:
        (raw / f"{name}.meta.yaml").write_text(sidecar)
    execute(load_config(raw=raw, archive=folder / "archive", processed=folder / "processed", workers=1))
    (row,) = Archive(folder / "archive").to_arrow("documents").to_pylist()
    return dict(row)


@pytest.fixture(scope="module")
def loose(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    sidecar = f"url: {URL}\ncaptured_at: {AT}\n"
    return _row(tmp_path_factory.mktemp("loose"), "page.html", PAGE.encode(), sidecar)


@pytest.mark.parametrize(
    ("name", "content"), [("page.mhtml", mhtml()), ("crawl.warc.gz", CRAWL), ("crawl.wacz", _package())]
)
def test_however_it_was_saved_the_archive_says_the_same(
    name: str, content: bytes, loose: dict[str, Any], tmp_path: Path
) -> None:
    row = _row(tmp_path, name, content)
    assert (row["title"], row["target_uri"], row["tier"]) == ("No dredger before June", URL, loose["tier"])
    assert row["capture_format"] == name.removesuffix(".gz").rpartition(".")[2]
    assert {k: v for k, v in row.items() if k not in OF_THE_CAPTURE} == {
        k: v for k, v in loose.items() if k not in OF_THE_CAPTURE
    }
    evidence, expected = ([e for e in each["evidence"] if e["field"] not in STATED] for each in (row, loose))
    assert evidence == expected
    checks, expected = (
        [(c["code"], c["outcome"], c["blocks"]) for c in each["checks"] if c["code"] not in ABOUT_THE_CAPTURE]
        for each in (row, loose)
    )
    assert checks == expected
