"""A release never leaks, is whole or not there, and is finished by calling again."""

from __future__ import annotations

import gzip
import io
import json
import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from datetime import date
from pathlib import Path
from typing import Any

import pyarrow.parquet as pq
import pytest
import zstandard

from fonds.archive import Archive, Policy, ReleaseShape, Terms, open_writer, release, verify_release
from fonds.archive.releases import making, writing
from fonds.errors import ArchiveError, ReleaseError
from fonds.flows import releasing
from fonds.flows.config import RunConfig, load_config
from fonds.flows.releasing import ReleaseOptions, make_release
from fonds.model import Sidecar
from fonds.schema.digest import ROW_DIGEST, row_digest
from fonds.schema.ledger import ACCESS_HELD, ACCESS_STATED, WITHDRAWAL, Event, event_to_row

TODAY = date(2026, 4, 1)
FORMS = ReleaseShape(("jsonl", "markdown", "warc"), splits={"train": 80, "test": 20})
# `KILLS=50 python -m pytest tests/archive/test_release_safety.py -k killed` tries as many.
KILLS = int(os.environ.get("KILLS", "4"))
OPEN, WORDS = "chalk", ("amber", "beryl", "coral", "flint", "jade", "onyx", "topaz")


def _row(made: Any, number: int, word: str, *, sidecar: Sidecar = Sidecar(), **columns: Any) -> dict[str, Any]:  # noqa: B008 - frozen
    """A document that has a word in all that is said of it."""
    row = made.row(number, sidecar=sidecar)
    blocks = [{**block, "text": f"The {word} ferry", "raw": f"The {word} ferry"} for block in row["blocks"]]
    address = f"https://{word}.example/ferry"
    said = {"text": f"The {word} ferry was late.", "title": f"The {word} ferry", "target_uri": address, "url": address,
            "domain": f"{word}.example", "canonical_url": address, "site_name": word, "topics": [word],
            "blocks": blocks, "access": sidecar.access or "open"}  # fmt: skip
    changed = {**row, **said, **columns}
    return {**changed, ROW_DIGEST: row_digest(changed)}


def _event(made: Any, kind: str, number: int, detail: dict[str, Any] | str) -> dict[str, Any]:
    told = detail if isinstance(detail, str) else json.dumps(detail)
    return event_to_row(Event(kind, made.BEGIN, capture_id=made.capture_id(number), detail=told))


def _decoded(file: Path) -> Iterator[bytes]:
    """What a file holds, as it stands and out of its compression."""
    data = file.read_bytes()
    yield data
    if file.suffix == ".parquet":
        opened = pq.ParquetFile(file)
        yield repr(opened.read().to_pylist()).encode()
        yield repr(opened.metadata.to_dict()).encode()
    elif file.suffix == ".gz":
        yield gzip.decompress(data)
    elif file.suffix == ".zst":
        yield zstandard.ZstdDecompressor().stream_reader(io.BytesIO(data)).read()


def test_no_byte_tells_of_what_is_kept_back(tmp_path: Path, made: Any) -> None:
    """Closed from the start, closed since, held back, under embargo, withdrawn though the row still stands, reserved by
    the page, and restricted where the row's own column is late."""
    held = {"place": "news/4.txt", "reason": "?"}
    with open_writer(tmp_path / "archive", "r") as writer:
        writer.commit(
            documents=[
                _row(made, 0, OPEN),
                _row(made, 1, "amber", sidecar=Sidecar(access="closed")),
                _row(made, 2, "beryl", sidecar=Sidecar(embargo_until=date(2030, 1, 1))),
                _row(made, 3, "coral"),
                _row(made, 4, "flint"),
                _row(made, 5, "jade"),
                _row(made, 6, "onyx", noai=True),
                _row(made, 7, "topaz", sidecar=Sidecar(access="restricted")) | {"access": "open"},
            ],
            events=[
                _event(made, ACCESS_STATED, 3, Terms("closed").to_detail()),
                _event(made, ACCESS_HELD, 4, held),
                _event(made, WITHDRAWAL, 5, "mistake"),
            ],
        )
    done = release(Archive(tmp_path / "archive"), tmp_path / "releases", "r", today=TODAY, shape=FORMS)
    assert done.documents == 1
    assert sum(done.excluded.values()) == len(WORDS) - 1, "what is withdrawn is no document any more"
    held_back = "access: held back for a sidecar that can't be understood"
    assert {"access: closed": 2, held_back: 1, "embargo": 1, "opt-out: noai": 1}.items() <= done.excluded.items()
    files = [file for file in done.path.rglob("*") if file.is_file()]
    told = [(file, data) for file in files for data in _decoded(file)]
    assert {file.suffix for file, data in told if OPEN.encode() in data} >= {".parquet", ".zst", ".gz", ".md", ".json"}
    for word in WORDS:
        assert not [file.name for file, data in told if word.encode() in data], word
    gone = [made.capture_id(number).encode() for number in range(1, 8)]
    assert not [file.name for file, data in told if any(name in data for name in gone)]


def test_what_is_closed_while_it_is_written_stays_out(
    tmp_path: Path, made: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    with open_writer(tmp_path / "archive", "r") as writer:
        writer.commit(documents=[_row(made, 0, OPEN), _row(made, 1, "amber")])
    write = writing.write_payload

    def closed_meanwhile(*given: Any, **named: Any) -> Any:
        written = write(*given, **named)
        with open_writer(tmp_path / "archive", "other") as writer:
            writer.commit(events=[_event(made, ACCESS_STATED, 1, Terms("closed").to_detail())])
        return written

    monkeypatch.setattr(making, "write_payload", closed_meanwhile)
    archive, folder = Archive(tmp_path / "archive"), tmp_path / "releases"
    with pytest.raises(ReleaseError, match="1 documents were kept back or withdrawn"):
        release(archive, folder, "r", today=TODAY)
    assert list(folder.iterdir()) == []
    monkeypatch.undo()
    assert release(archive, folder, "r", today=TODAY).documents == 1


@pytest.fixture
def config(tmp_path: Path, made: Any, monkeypatch: pytest.MonkeyPatch) -> RunConfig:
    monkeypatch.chdir(tmp_path)
    made.commit_all(tmp_path / "archive", 12, 6)
    return load_config()


def _make(config: RunConfig, name: str = "r", asked: ReleaseOptions = ReleaseOptions()) -> Any:  # noqa: B008 - frozen
    return make_release(config, config.archive, Path("releases"), name, asked, today=TODAY)


def test_one_that_lacks_its_event_gets_it(config: RunConfig) -> None:
    archive = Archive(config.archive)
    made = release(archive, Path("releases"), "r", today=TODAY)
    Path("releases/.r.lock").touch()  # as a process leaves it that is killed before it wrote the event
    again = _make(config)
    assert [path.name for path in Path("releases").iterdir()] == ["r"]
    assert (again.was_there, again.unnoted, again.released.digest) == (True, None, made.digest)
    (detail,) = archive.query("SELECT detail FROM events WHERE event_type = 'release'")["detail"].to_pylist()
    assert detail == f"r: 12 documents, version 1.0.0, manifest sha256:{made.digest}"
    with pytest.raises(ReleaseError, match="there already"):
        _make(config)


def test_the_policy_stands_in_the_settings(config: RunConfig, monkeypatch: pytest.MonkeyPatch) -> None:
    Path("fonds.toml").write_text(
        '[release]\nmin_tier = "A"\ntitle = "Ferries"\nlicence = "CC0-1.0"\n'
        "splits = {train = 50, test = 50, validation = 0}\n"
    )
    said = load_config()
    tiers = Archive(config.archive).to_arrow("documents", ["tier"])["tier"].to_pylist()
    done = _make(said, asked=ReleaseOptions(splits=True)).released
    assert done.documents == tiers.count("A")
    assert sum(count for reason, count in done.excluded.items() if reason.startswith("tier")) == 12 - tiers.count("A")
    manifest = json.loads((done.path / "manifest.json").read_text())
    assert manifest["shape"]["splits"] == {"train": 50, "test": 50}
    assert (done.path / "README.md").read_text().count("Ferries") > 1
    monkeypatch.setenv("FONDS_RELEASE__MIN_TIER", "C")
    assert load_config().release.min_tier == "C"


@pytest.mark.parametrize(
    ("shape", "said"),
    [
        (ReleaseShape(("xml",)), "no form `xml`"),
        (ReleaseShape(splits={"train": 90}), "can't be made"),
        (ReleaseShape(splits={"train": 90, "dev": 10}), "can't be made"),
    ],
)
def test_what_can_not_be_made_is_said(config: RunConfig, shape: ReleaseShape, said: str) -> None:
    with pytest.raises(ReleaseError, match=said):
        release(Archive(config.archive), Path("releases"), "r", today=TODAY, shape=shape)
    assert not Path("releases").exists()


def test_a_target_that_can_not_be_written(config: RunConfig) -> None:
    with pytest.raises(ArchiveError, match="could not be written"):
        release(Archive(config.archive), Path("/proc/releases"), "r", today=TODAY)
    Path("file").write_text("no folder")
    with pytest.raises(ArchiveError, match="could not be written"):
        release(Archive(config.archive), Path("file"), "r", today=TODAY)


_NURSERY = """
import os, signal, sys
from datetime import date
from pathlib import Path
from fonds.archive import Archive, Policy, ReleaseShape, release
from fonds.flows import releasing
from fonds.flows.config import load_config
from fonds.flows.releasing import ReleaseOptions, make_release
import fonds.archive.releases.warc, rensa, warcio.warcwriter
signal.signal(signal.SIGCHLD, signal.SIG_IGN)
asked = ReleaseOptions(also=("jsonl", "markdown", "warc"), splits=True)
for line in sys.stdin:
    if os.fork() == 0:
        print(os.getpid(), flush=True)
        make_release(load_config(), Path("archive"), Path("releases"), line.strip(), asked, today=date(2026, 4, 1))
        os._exit(0)
"""


@pytest.mark.slow
def test_killed_at_any_moment_it_is_whole_or_not_there(config: RunConfig) -> None:
    chance = random.Random(20260303)
    begun = time.monotonic()
    asked = ReleaseOptions(also=("jsonl", "markdown", "warc"), splits=True)
    _make(config, "first", asked)
    # Measured here and now, so that kills fall before, into and after the work however busy the machine is.
    longest = time.monotonic() - begun
    with subprocess.Popen(
        [sys.executable, "-c", _NURSERY], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, bufsize=1
    ) as nursery:
        assert nursery.stdin is not None
        assert nursery.stdout is not None
        states = []
        for number in range(KILLS):
            nursery.stdin.write(f"k{number}\n")
            process = int(nursery.stdout.readline())
            time.sleep(chance.uniform(0, longest))
            with suppress(ProcessLookupError):
                os.kill(process, signal.SIGKILL)
            states.append(_state(Path("releases") / f"k{number}", process))
        nursery.stdin.close()
    _finish(config, asked)


def _state(path: Path, process: int) -> bool:
    """Whether the release is there once its process is gone; it is whole then."""
    while Path(f"/proc/{process}").exists():
        time.sleep(0.005)
    if path.exists():
        assert verify_release(path) == ()
    return path.exists()


def _finish(config: RunConfig, asked: ReleaseOptions) -> None:
    """Each is finished by calling again; nothing is left beside them, and each has one event."""
    for number in range(KILLS):
        with suppress(ReleaseError):  # it was whole, and noted
            _make(config, f"k{number}", asked)
    names = sorted(path.name for path in Path("releases").iterdir())
    assert names == sorted(["first", *(f"k{number}" for number in range(KILLS))])
    assert all(verify_release(path) == () for path in Path("releases").iterdir())
    assert _told(config.archive) == names


def _told(archive: Path) -> list[str]:
    """The releases of which the archive has an event, one for each event."""
    details = Archive(archive).query("SELECT detail FROM events WHERE event_type = 'release'")["detail"].to_pylist()
    return sorted(detail.partition(":")[0] for detail in details)


def test_a_second_one_comes_before_the_event(config: RunConfig, monkeypatch: pytest.MonkeyPatch) -> None:
    """The release stands and its event is about to be written: that is for the first one, and the second is told."""
    note = releasing._note
    asked: list[str] = []
    told: list[BaseException | None] = []

    def second_first(*given: Any) -> ArchiveError | None:
        if not asked:
            asked.append("r")
            assert Path("releases/r").exists()
            with ThreadPoolExecutor(1) as other:
                told.append(other.submit(_make, config).exception())
        return note(*given)

    monkeypatch.setattr(releasing, "_note", second_first)
    assert not _make(config).was_there
    (error,) = told
    assert isinstance(error, ReleaseError)
    assert "Another process is writing" in error.message
    assert error.exit_code == 65
    with pytest.raises(ReleaseError, match="there already"):
        _make(config)
    assert _told(config.archive) == ["r"]


def test_two_at_once(config: RunConfig) -> None:
    """The second is told, and makes nothing."""
    command = [sys.executable, "-c", "from fonds.cli import main; main()", "release", "same", "--also", "markdown"]
    run: Callable[[], subprocess.Popen[str]] = lambda: subprocess.Popen(  # noqa: E731
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )
    both = [run(), run()]
    said = [process.communicate() for process in both]
    assert sorted(process.returncode for process in both) == [0, 65], said
    (told,) = [err for process, (_, err) in zip(both, said, strict=True) if process.returncode == 65]
    assert "Another process is writing" in told or "is there already" in told
    assert verify_release(Path("releases/same")) == ()
    assert _told(config.archive) == ["same"]


def test_a_policy_of_closed_words_still_obeys_embargo(tmp_path: Path, made: Any) -> None:
    day = Sidecar(access="restricted", embargo_until=date(2030, 1, 1))
    with open_writer(tmp_path / "archive", "r") as writer:
        writer.commit(documents=[_row(made, 0, OPEN, sidecar=day)])
    done = release(
        Archive(tmp_path / "archive"), tmp_path, "r", today=TODAY, policy=Policy(("open", "restricted", "closed"))
    )
    assert done.excluded == {"embargo": 1}
