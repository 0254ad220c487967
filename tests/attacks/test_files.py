"""Spoilt files of formats that hold a page break no promise, and no mailbox makes its reader fail."""

from __future__ import annotations

from pathlib import Path
from random import Random

import pytest

from fonds.capture import open_item
from fonds.capture.readers import Broken, Item, SourceFile, reader_named
from fonds.errors import FondsError
from tests.attacks.files import _SPOILS, file_mutant, originals
from tests.attacks.promises import examine
from tests.attacks.workers import Summary, run
from tests.support import files

NUMBER = 250
SEED = 9


@pytest.mark.slow
def test_spoilt_files_break_no_promise() -> None:
    summary = Summary()
    for result in run((file_mutant(SEED, number) for number in range(NUMBER)), workers=1):
        summary.add(result)
    assert summary.failing == 0, "\n".join(summary.lines())
    assert summary.captures == NUMBER
    assert summary.documents > NUMBER / 4, "some spoilt files should still be documents, or nothing is tested"


@pytest.mark.parametrize(("name", "payload"), originals(), ids=[name for name, _ in originals()])
def test_whole_files_break_no_promise(name: str, payload: bytes) -> None:
    verdict = examine(payload, "", None)
    assert verdict.broken == ()
    assert verdict.documents == 1


def test_a_spoilt_file_is_told_by_seed_and_number() -> None:
    assert [file_mutant(SEED, n) for n in range(20)] == [file_mutant(SEED, n) for n in range(20)]
    assert len({file_mutant(SEED, n).payload for n in range(40)}) > 30


def test_spoilt_mailboxes(tmp_path: Path) -> None:
    message = b"From - Mon May 06 07:08:09 2024\n" + files.mail(files.part(b"The ferry was late.\n" * 9, "text/plain"))
    path = tmp_path / "box.mbox"
    read = reader_named("mbox").load().read
    for number in range(300):
        random = Random(f"mbox:{number}")
        payload = (message + b"\n") * 4
        for _ in range(random.randint(1, 5)):
            payload = random.choice(_SPOILS)(random, payload)
        path.write_bytes(payload)
        for entry in read(SourceFile(path, "box.mbox", 1_000_000)):
            assert isinstance(entry, Item | Broken)
            if isinstance(entry, Item):
                try:
                    capture = open_item(entry, entry.load(), format="mbox")
                except FondsError:
                    continue
                assert capture.payload in payload or b">From" in payload
