"""The floor under accuracy: what is pinned in `floor.json`, how it is compared and how it is pinned anew."""

from __future__ import annotations

import json
import math
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

from tests.cases.loading import FOLDER
from tests.cases.scoring import SCORES, Mark, Outcome

FILE = FOLDER / "floor.json"
FIRST = "first measured"
RAISED = "raised with the score"
# A floor stands in thousandths, rounded down: just below the score, and the same on every machine.
_STEPS = 1000
# So many answers say what happened; `make floor` shows all.
_WORST = 6
_MOST_LOST = 20
HOW = 'Mend it; or, if the lower score is right, pin it and say why: make floor REASON="..."'


class FloorWouldSink(Exception):
    """Pinning would lower a floor, and no reason was given."""

    def __init__(self, lowered: Mapping[str, tuple[float, float]]) -> None:
        self.lowered = lowered
        drops = ", ".join(f"{name} from {old:.3f} to {new:.3f}" for name, (old, new) in lowered.items())
        super().__init__(f"This would lower {drops}. Give a reason: python -m tests.cases.pin --reason '...'")


@dataclass(frozen=True, slots=True)
class Pinned:
    """The lowest score allowed, the day it was pinned, and why it is where it is."""

    floor: float
    pinned: str
    reason: str


@dataclass(frozen=True, slots=True)
class Floor:
    """Digest of the cases, a floor for each score, and for each case the questions answered (word F1, else 0 or 1)."""

    digest: str = ""
    scores: Mapping[str, Pinned] = field(default_factory=dict)
    answers: Mapping[str, Mapping[str, float]] = field(default_factory=dict)


def read(path: Path = FILE) -> Floor:
    """What is pinned; an empty floor where nothing is yet."""
    if not path.exists():
        return Floor()
    stored = json.loads(path.read_text(encoding="utf-8"))
    return Floor(stored["digest"], {name: Pinned(**each) for name, each in stored["scores"].items()}, stored["answers"])


def _lines(rows: Mapping[str, Any]) -> str:
    return ",\n".join(f"  {json.dumps(name)}: {json.dumps(row, ensure_ascii=False)}" for name, row in rows.items())


def write(floor: Floor, path: Path = FILE) -> None:
    """One line a score and one a case, so that a change can be read."""
    scores = {name: {"floor": p.floor, "pinned": p.pinned, "reason": p.reason} for name, p in floor.scores.items()}
    parts = f' "digest": "{floor.digest}",\n "scores": {{\n{_lines(scores)}\n }},\n "answers": {{\n'
    path.write_text(f"{{\n{parts}{_lines(floor.answers)}\n }}\n}}\n", encoding="utf-8")


def _answers(outcome: Outcome) -> dict[str, dict[str, float]]:
    found: dict[str, dict[str, float]] = {}
    for mark in outcome.marks:
        found.setdefault(mark.case, {})[mark.question] = _rounded(mark.right)
    return found


def _rounded(value: float) -> float:
    """Down to thousandths; what floating point leaves below a whole one is not let fall to the next."""
    return math.floor(round(value * _STEPS, 6)) / _STEPS


def pinned_anew(before: Floor, outcome: Outcome, digest: str, today: date, reason: str | None) -> Floor:
    """Floors just below today's scores. Raises FloorWouldSink where one would fall without a reason."""
    wanted = {name: _rounded(score) for name, score in outcome.scores.items()}
    old = before.scores
    lowered = {n: (old[n].floor, value) for n, value in wanted.items() if n in old and value < old[n].floor}
    if lowered and not reason:
        raise FloorWouldSink(lowered)
    scores = {}
    for name, value in wanted.items():
        if name in old and old[name].floor == value:
            scores[name] = old[name]
        else:
            usual = RAISED if name in old else FIRST
            scores[name] = Pinned(value, today.isoformat(), reason or usual)
    return Floor(digest, scores, _answers(outcome))


def _shown(mark: Mark) -> str:
    return f"  {mark.case}: {mark.question} {mark.right:.3f}, {mark.said}"


def lost(floor: Floor, marks: list[Mark]) -> list[str]:
    """What was right, or more right, when the floor was pinned."""
    found = []
    for mark in marks:
        before = floor.answers.get(mark.case, {}).get(mark.question)
        if before is not None and _rounded(mark.right) < before:
            found.append(f"{_shown(mark)} (was {before:.3f})")
    return found


def complaint(name: str, floor: Floor, outcome: Outcome) -> str | None:
    """Why a score is not good enough, for the one who has to mend it; None where it is."""
    if name not in outcome.scores or name not in floor.scores:
        return f"{name} is not pinned or no case asks for it. Pin it: python -m tests.cases.pin"
    score, pinned = outcome.scores[name], floor.scores[name]
    if score >= pinned.floor:
        return None
    marks = outcome.of(score=name)
    worst = sorted((mark for mark in marks if mark.right < 1), key=lambda mark: mark.right)[:_WORST]
    head = f"{name} ({SCORES[name]}) is {score:.4f}, below its floor of {pinned.floor:.3f}"
    fell = lost(floor, marks) or ["  nothing; the cases changed"]
    more = [f"  and {len(fell) - _MOST_LOST} more"] if len(fell) > _MOST_LOST else []
    return "\n".join(
        [
            f"{head}, pinned on {pinned.pinned}: {pinned.reason}",
            "Worse than when it was pinned:",
            *fell[:_MOST_LOST],
            *more,
            "The worst cases:",
            *map(_shown, worst),
            HOW,
        ]
    )
