"""Where CPU time goes, by stage: a sampling profiler that knows the packages of fonds.

Every few milliseconds of CPU the stack is looked at, and the time since the last look is booked on the stage that the
stack stands in. That changes nothing of what is measured (cProfile doubles it), and it holds whatever functions are
called; it needs some thousand looks to be true to a percent or two. Unix only, and in the main thread.
"""

from __future__ import annotations

import signal
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from types import FrameType

# CPU seconds between two looks.
EVERY = 0.002
# The first that any frame of a stack stands in is its stage: by how the name of its module begins, and what stands in
# the rest of it (behind `*`).
STAGES: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("commit", ("fonds.archive",)),
    ("reports", ("fonds.report", "fonds.flows.pages")),
    ("rows", ("fonds.schema",)),
    ("checks", ("fonds.quality",)),
    ("fields", ("fonds.extract", "fonds.curation")),
    ("second opinion", ("fonds.cleaning.html.second_opinion",)),
    ("features", ("fonds.cleaning*feature",)),
    (
        "models",
        (
            "fonds.cleaning*model",
            "fonds.cleaning.trees",
            "fonds.cleaning.layers",
            "fonds.cleaning*net",
            "fonds.cleaning*lexicon",
            "fonds.cleaning*viterbi",
            "fonds.cleaning*similar",
        ),
    ),
    ("pieces", ("fonds.cleaning*segment", "fonds.cleaning.html.inline")),
    ("parse", ("fonds.capture.dom", "fonds.capture.html")),
    ("rules and roles", ("fonds.cleaning", "fonds.marks")),
    ("read and open", ("fonds.capture",)),
    ("the rest of a run", ("fonds",)),
)


def _is_of(module: str, sign: str) -> bool:
    begin, _, part = sign.partition("*")
    return module.startswith(begin) and (not part or part in module[len(begin) :])


def stage_of(modules: Sequence[str]) -> str:
    """The stage of a stack, by the names of its frames' modules."""
    for stage, signs in STAGES:
        if any(_is_of(module, sign) for module in modules for sign in signs):
            return stage
    return "outside fonds"


@contextmanager
def sampled() -> Iterator[Counter[str]]:
    """CPU seconds of this process by stage, complete when the block is left."""
    spent: Counter[str] = Counter()
    known: dict[tuple[str, ...], str] = {}
    last = time.process_time()

    def look(_number: int, frame: FrameType | None) -> None:
        nonlocal last
        now = time.process_time()
        modules = []
        while frame is not None:
            modules.append(frame.f_globals.get("__name__", ""))
            frame = frame.f_back
        stack = tuple(dict.fromkeys(modules))
        if stack not in known:
            known[stack] = stage_of(stack)
        spent[known[stack]] += now - last  # type: ignore[assignment]  # seconds
        last = now

    before = signal.signal(signal.SIGPROF, look)
    signal.setitimer(signal.ITIMER_PROF, EVERY, EVERY)
    try:
        yield spent
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
        signal.signal(signal.SIGPROF, before)
