"""Site memories over a real archive: learned, written, read, used by a run, and named in its rows."""

from __future__ import annotations

from pathlib import Path

import pytest

from fonds.archive import Archive, learn_sites, load_memory, save_memory
from fonds.errors import SettingsError
from fonds.flows.config import load_config
from fonds.flows.run import execute
from fonds.model import Context
from fonds.model.memory import line_key

BLURB = "The Harbour Paper is read in every house between the two lighthouses, and has been since 1871."
STORY = """\
{title}

{first} had to wait for an hour, because the tide was lower than the pilots had hoped for. Nobody was hurt, the company
said in a short statement in the afternoon, and {first} will go again.

People who live near {first} were given tea. The harbour master promised to look into the matter, and to report to the
council about {first} before the summer.

{blurb}
"""


def _write(raw: Path, number: int, url: str) -> None:
    raw.mkdir(exist_ok=True)
    title, first = f"Story number {number} of the quay", f"The ferry number {number}"
    (raw / f"{number}.txt").write_text(STORY.format(title=title, first=first, blurb=BLURB))
    (raw / f"{number}.txt.meta.yaml").write_text(f"url: {url}\n")


def test_learned_from_an_archive_and_used_by_the_next_run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    raw = tmp_path / "raw"
    for number in range(3):
        _write(raw, number, f"https://www.paper.example/{number}")
    # One page under two addresses that differ in parameters only is one page: too few to remember its site.
    _write(raw, 10, "https://one.example/story")
    _write(raw, 11, "https://one.example/story?from=mail")
    execute(load_config(workers=1))
    archive = Archive("archive")
    table = learn_sites(archive)
    assert table.to_pylist() == [{"site": "paper.example", "line": line_key(BLURB), "pages": 3, "of": 3}]
    place = tmp_path / "sites.parquet"
    save_memory(table, place)
    memory = load_memory(place)
    assert memory.lines_of("https://paper.example/new") == {line_key(BLURB)}

    _write(raw, 3, "https://paper.example/3")
    summary = execute(load_config(workers=1, site_memory=str(place)))
    assert any("site memory" in note and "1 sites" in note for note in summary.notes)
    rows = {row["target_uri"]: row for row in archive.to_arrow().to_pylist()}
    new, old = rows["https://paper.example/3"], rows["https://www.paper.example/1"]
    assert new["context_digest"] == Context.of(memory).digest
    assert old["context_digest"] == "none"
    assert "site-memory" in {block["decided_by"] for block in new["blocks"]}


@pytest.mark.parametrize("content", [None, b"not parquet"])
def test_a_file_that_is_no_memory_is_a_wrong_setting(tmp_path: Path, content: bytes | None) -> None:
    place = tmp_path / "sites.parquet"
    if content is not None:
        place.write_bytes(content)
    with pytest.raises(SettingsError, match=r"sites\.parquet"):
        load_memory(place)
