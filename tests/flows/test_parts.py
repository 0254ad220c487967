"""A run over files that hold several documents: each is archived, counted, and met again as what it is."""

from __future__ import annotations

import hashlib
from itertools import pairwise
from pathlib import Path

import pytest

from fonds import Archive
from fonds.errors import NoSuchDocument
from fonds.flows.config import RunConfig, load_config
from fonds.flows.run import execute
from tests.cleaning.exports import EXPORTS, LABELLED

_COLUMNS = ["capture_id", "parent_capture_id", "payload_digest", "span_start", "span_end", "row_digest", "blocks"]


@pytest.fixture
def config(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> RunConfig:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "raw").mkdir()
    return load_config(**{name: tmp_path / name for name in ("raw", "archive", "processed")}, workers=1)


def test_every_document_of_an_export_is_archived_once(config: RunConfig) -> None:
    export = config.raw / "march.txt"
    export.write_text(LABELLED)
    (config.raw / "page.txt").write_text("The ferry was late again on Tuesday, and nobody could say why it was so.\n")
    first = execute(config)
    assert (first.found, first.documents, first.parts, first.failed) == (2, 4, 2, 0)
    assert "beyond the first" in first.to_markdown()

    digest = hashlib.sha256(LABELLED.encode()).hexdigest()
    rows = Archive(config.archive).to_arrow("documents", _COLUMNS).to_pylist()
    parts = sorted((row for row in rows if row["parent_capture_id"]), key=lambda row: row["span_start"])
    assert len(parts) == 3
    assert {(row["parent_capture_id"], row["payload_digest"]) for row in parts} == {(digest, digest)}
    assert (parts[0]["span_start"], parts[-1]["span_end"]) == (0, len(LABELLED))
    assert all(one["span_end"] == other["span_start"] for one, other in pairwise(parts))
    for row in parts:
        raw = "".join(block["raw"] for block in row["blocks"])
        assert raw == LABELLED[row["span_start"] : row["span_end"]]
        assert (config.processed / row["capture_id"] / "report.html").is_file()
    archive = Archive(config.archive)
    assert archive.row(parts[1]["capture_id"])["title"] == "Storm takes the pier"
    with pytest.raises(NoSuchDocument, match="3"):
        archive.row("march.txt")
    events = archive.query("SELECT event_type, count(*) AS n FROM events GROUP BY 1")
    assert events.to_pylist() == [{"event_type": "ingestion", "n": 4}]

    second = execute(config)
    assert (second.found, second.documents, second.already, second.parts) == (2, 0, 2, 0)
    assert second.notes == ()
    again = Archive(config.archive).to_arrow("documents", _COLUMNS).to_pylist()
    assert sorted(map(str, again)) == sorted(map(str, rows))


def test_a_moved_export_is_noted_and_a_changed_one_replaces_it(config: RunConfig) -> None:
    export = config.raw / "march.txt"
    export.write_text(LABELLED)
    execute(config)
    digest = hashlib.sha256(LABELLED.encode()).hexdigest()

    export = export.rename(config.raw / "elsewhere.txt")
    moved = execute(config)
    assert (moved.documents, moved.already) == (0, 1)
    noted = Archive(config.archive).query("SELECT capture_id FROM events WHERE event_type = 'source found'")
    assert noted.to_pylist() == [{"capture_id": digest}]
    assert execute(config).already == 1
    assert Archive(config.archive).events().count_rows() == 4, "a known place is noted once"

    export.write_text(LABELLED + "A correction was added to the last of them, and signed by the editor.\n")
    changed = execute(config)
    # The first two documents stand where they stood, in a file of other bytes: captures of their own.
    assert (changed.documents, changed.parts) == (3, 2)
    replaced = Archive(config.archive).query("SELECT DISTINCT run_replaces AS r FROM documents WHERE r != ''")
    assert replaced.to_pylist() == [{"r": digest}]


def test_an_export_that_failed_before_is_whole_afterwards(config: RunConfig) -> None:
    export = config.raw / "march.txt"
    export.touch()
    assert execute(config).failures == {"empty_capture": 1}
    export.write_text(EXPORTS["press review"][0])
    mended = execute(config)
    assert (mended.documents, mended.parts, mended.failed) == (2, 1, 0)
    assert Archive(config.archive).failures().count_rows() == 0
