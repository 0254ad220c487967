"""No expression that a capture reaches takes more than linear time, tried with strings made from each.

`BOUNDS_CHARS=400000 pytest tests/bounds` is the long run (see also test_work.py).
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections import defaultdict
from collections.abc import Callable

import pytest
from filelock import FileLock

from tests.bounds.expressions import COMMON, ROOT, Expression, only_matched, pumps

# Of a string of SEEN characters an expression with a bounded input sees less than this.
BOUNDED = 2_000
# A linear expression takes .01 to 2 us a character. With the square, it is past this at some 10,000 characters.
MOST_PER_CHARACTER = 20e-6
_LENGTHS = (400, 1_600, 6_400, 25_600, 102_400)
# Cost a character that grows less than this from one length to the next, each four times the last, is no square.
_GROWTH = 2.2

# Expressions are tried in so many tests, which processes share.
_PARTS = 12

Pump = tuple[str, str, str]


@pytest.fixture(scope="module")
def expressions(tmp_path_factory: pytest.TempPathFactory) -> list[Expression]:
    """Gathered once for all processes that share the tests: it takes 20 s."""
    own = tmp_path_factory.getbasetemp()
    found = (own.parent if "PYTEST_XDIST_WORKER" in os.environ else own) / "expressions.json"
    with FileLock(f"{found}.lock"):
        if not found.exists():
            command = [sys.executable, "-m", "tests.bounds.expressions"]
            done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
            found.write_text(done.stdout, encoding="utf-8")
    return [Expression(**each) for each in json.loads(found.read_text(encoding="utf-8"))]


def _cost(run: Callable[[str], object], pump: Pump, length: int) -> float:
    before, pumped, behind = pump
    text = before + pumped * max(1, length // len(pumped)) + behind
    started = time.thread_time()
    run(text)
    return (time.thread_time() - started) / len(text)


def _too_slow(run: Callable[[str], object], pump: Pump) -> bool:
    """The growth only saves time: an expression is too slow when a character costs more than any may."""
    last = min(_cost(run, pump, _LENGTHS[0]) for _ in range(2))
    for length in _LENGTHS[1:]:
        cost = _cost(run, pump, length)
        if cost > MOST_PER_CHARACTER:
            return min(cost, _cost(run, pump, length)) > MOST_PER_CHARACTER
        if cost < _GROWTH * last or cost < 20e-9:
            return False
        last = cost
    return False


def _modes(each: Expression, *, matched_only: bool) -> list[Callable[[str], object]]:
    """How the expression is used on text of any length; all ways where that was not seen."""
    compiled = each.compiled
    never = each.scanned is None and each.matched is None
    modes: list[Callable[[str], object]] = []
    if (each.scanned or 0) >= BOUNDED or (never and not matched_only):
        modes.append(lambda text: sum(1 for _ in compiled.finditer(text)))
    if never or max(each.scanned or 0, each.matched or 0) >= BOUNDED:
        modes.append(lambda text: (compiled.match(text), compiled.fullmatch(text)))
    return modes


def test_there_are_expressions(expressions: list[Expression]) -> None:
    assert len(expressions) > 400
    assert sum(each.scanned is not None or each.matched is not None for each in expressions) > 250


@pytest.mark.parametrize("part", range(_PARTS))
def test_expressions_are_linear_where_captures_reach_them(expressions: list[Expression], part: int) -> None:
    matched = only_matched()
    scanned: dict[str, bool] = defaultdict(bool)
    called: dict[str, bool] = defaultdict(bool)
    for each in expressions:  # those of one table are used alike
        scanned[each.place] |= each.scanned is not None
        called[each.place] |= each.matched is not None
    slow = []
    for each in expressions[part::_PARTS]:
        matched_only = each.place in matched or (called[each.place] and not scanned[each.place])
        tried = [*pumps(each), *(("", string, "\0") for string in COMMON)]
        for mode in _modes(each, matched_only=matched_only):
            found = next((pump for pump in tried if _too_slow(mode, pump)), None)
            if found is not None:
                slow.append((each.place, found, each.pattern[:80]))
    assert not slow, "\n".join(map(str, slow))


def test_the_trial_finds_what_it_is_made_for() -> None:
    for pattern in (
        r"\s+$",
        r'("(?:[^"\\]|\\.)*")',
        r"(?:©|\(c\))(?:[\s©]|\(c\))*\d",
        r"\w+@",
        r"/\*(?:[^*]|\*(?!/))*\*/",
    ):
        each = Expression("here", pattern, 0)
        (search, _) = _modes(each, matched_only=False)
        tried = [*pumps(each), *(("", string, "\0") for string in COMMON)]
        assert any(_too_slow(search, pump) for pump in tried), pattern
    linear = Expression("here", r"(?<!\s)\s++x|[a-z]{1,20}:", 0)
    assert not any(_too_slow(mode, pump) for mode in _modes(linear, matched_only=False) for pump in pumps(linear))
