"""`fonds verify` for archives and their copies: what it says, and how it ends."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from fonds.archive import Archive
from fonds.cli import main
from fonds.flows.config import load_config
from fonds.flows.run import execute

RAW = Path(__file__).resolve().parents[2] / "raw"


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("verify")
    execute(load_config(raw=RAW, archive=folder / "archive", processed=folder / "processed", workers=1))
    return folder


def _verify(capfd: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, str, str]:
    with pytest.raises(SystemExit) as ended:
        main(["verify", *arguments])
    out, err = capfd.readouterr()
    return int(ended.value.code or 0), out, err


def test_the_archive_of_this_folder_and_a_copy(
    home: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(home)
    code, out, err = _verify(capfd, "--archive")
    rows = sum(
        Archive("archive").to_arrow(name).num_rows for name in ("documents", "events", "failures", "corpus_signals")
    )
    assert (code, err) == (0, "")
    assert out.startswith("The archive archive is whole: ")
    assert f" {rows} rows, each document compared" in out
    shutil.copytree(home / "archive", tmp_path / "copy")
    assert _verify(capfd, "--archive", str(tmp_path / "copy"), "--files-only")[0] == 0


def test_damage_is_named_with_what_to_do(home: Path, tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    copy = tmp_path / "copy"
    shutil.copytree(home / "archive", copy)
    data = next((copy / "documents").glob("collection=*/*.parquet"))
    content = bytearray(data.read_bytes())
    content[len(content) // 2] ^= 4
    data.write_bytes(content)
    code, out, err = _verify(capfd, "--archive", str(copy))
    assert code == 65
    assert f"{data.relative_to(copy).as_posix()}: changed since it was written; put this file back from a copy" in out
    assert "is not as it was written" in err
    # And it is right: with the file put back all is whole again.
    shutil.copy(home / "archive" / data.relative_to(copy), data)
    assert _verify(capfd, "--archive", str(copy))[0] == 0


def test_what_is_no_archive_and_what_is_no_question(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    assert _verify(capfd, "--archive", str(tmp_path))[0] == 66
    assert _verify(capfd)[0] == 2
    assert _verify(capfd, str(tmp_path), "--archive", str(tmp_path))[0] == 2
