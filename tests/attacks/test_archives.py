"""A short run of the attacks on archive files; the long one is `python -m tests.attacks.archives 20000`."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

from tests.attacks.archives import broken_promises, mutant, samples


def test_sound_files_break_no_promise(tmp_path: Path) -> None:
    for sample in samples():
        counts: Counter[str] = Counter()
        assert broken_promises(sample, sample.make(b"".join(sample.records)), tmp_path, counts) == []
        assert counts["captures"] >= 1
        # The description of the packages of this test states no digest that could be right.
        assert counts["told as broken"] == ("wacz" in sample.name)


def test_spoilt_files_break_no_promise(tmp_path: Path) -> None:
    counts: Counter[str] = Counter()
    faults = {}
    for number in range(250):
        sample, name, content = mutant(11, number)
        if found := broken_promises(sample, content, tmp_path, counts):
            faults[f"{number} {name}"] = found
    assert faults == {}
    assert counts["captures"] > 250
    assert counts["told as broken"] > 100
