"""`python -m training.roles --data DIR` makes src/fonds/cleaning/roles/model.npz again and prints its figures."""

from __future__ import annotations

import argparse
import pickle
import time
from collections.abc import Sequence
from pathlib import Path
from unittest import mock

from benchmarks import run_roles
from benchmarks.tables import to_markdown
from fonds.cleaning.roles.model import Model
from training.roles.lessons import ROLE_WEIGHTS, Vocabulary, ask, first_lessons, last_lessons, vocabulary
from training.roles.reading import domains_of, read
from training.roles.saving import arrays_of, save, whole
from training.roles.sheets import Seen, Tokens
from training.roles.torch_net import TorchNet, build, fit, points

_PLACE = Path(__file__).parents[2] / "src/fonds/cleaning/roles/model.npz"
# Teachers learn names and rows first and then what was read by eye; the pupil learns from both of them.
TEACHERS = 2
_LINES = 5_000


class Clock:
    """Prints what was done and when."""

    def __init__(self) -> None:
        self.begun = time.monotonic()

    def note(self, what: str) -> None:
        print(f"{time.monotonic() - self.begun:6.0f} s  {what}", flush=True)


def train(seen: Sequence[Seen], known: Vocabulary, clock: Clock) -> TorchNet:
    """Teachers, what they say of all pages, and the pupil that ships."""
    teachers = [_teacher(seen, known, seed) for seed in range(1, TEACHERS + 1)]
    clock.note("teachers")
    ask(seen, known, lambda lesson: points(teachers, lesson))
    lessons = last_lessons(seen, known)
    pupil = build(len(known.words), 7)
    pupil = fit(pupil, lessons, passes=7, rate=4e-3, lines=_LINES, seed=7, by_role=ROLE_WEIGHTS)
    clock.note("pupil")
    return pupil


def _teacher(seen: Sequence[Seen], known: Vocabulary, seed: int) -> TorchNet:
    net = build(len(known.words), seed)
    lessons = first_lessons(seen, known, eye=1.5, weak=1.0)
    net = fit(net, lessons, passes=4, rate=4e-3, lines=_LINES, seed=seed, by_role=ROLE_WEIGHTS)
    lessons = first_lessons([each for each in seen if each.read], known, eye=1.0, weak=0.1)
    return fit(net, lessons, passes=25, rate=2e-3, lines=_LINES, seed=seed + 10, by_role=ROLE_WEIGHTS)


def _without_labelled(seen: Sequence[Seen]) -> list[Seen]:
    """The pages of sites of which the benchmark has no labelled piece."""
    files = [run_roles.SAMPLES / f"{name}.jsonl" for name in ("text", "html")]
    held = domains_of({piece.page for file in files for piece in run_roles.read_labels(file)}, seen)
    return [each for each in seen if each.domain not in held]


def report(data: Path, net: TorchNet, known: Vocabulary) -> str:
    """The benchmark of roles with this net instead of the shipped one."""
    model = Model("held-out", whole(net, known.words))
    with mock.patch("fonds.cleaning.roles.model.load", return_value=model):
        tables = run_roles.run(data, size=None, workers=1)
    return to_markdown(tables, {})


def main() -> None:
    """Everything in one go."""
    parser = argparse.ArgumentParser(prog="python -m training.roles", description=__doc__)
    parser.add_argument("--data", type=Path, required=True, help="folder with wcxb-dev, text-dev and fields-dev")
    parser.add_argument("--out", type=Path, default=_PLACE, help="the model file to write")
    parser.add_argument("--every", type=int, default=1, help="learn from every n-th page only, to try something")
    parser.add_argument("--keep", type=Path, help="keep what was read of the pages here, and read it from here again")
    parser.add_argument(
        "--figures", action="store_true", help="learn without the sites of the labelled pieces, and count"
    )
    options = parser.parse_args()
    clock = Clock()
    seen, tokens = _read(options.data, options.every, options.keep)
    clock.note(f"{len(seen):,} sheets, {sum(map(len, seen)):,} lines, {sum(each.read for each in seen)} of read pages")
    known = vocabulary(seen, tokens)
    net = train(seen, known, clock)
    facts = {"sheets": len(seen), "every": options.every}
    clock.note(save(options.out, arrays_of(net, known.words), facts))
    if options.figures:
        others = _without_labelled(seen)
        known = vocabulary(others, tokens)
        print(report(options.data, train(others, known, clock), known), flush=True)


def _read(data: Path, every: int, keep: Path | None) -> tuple[list[Seen], Tokens]:
    if keep is not None and keep.exists():
        found: tuple[list[Seen], Tokens] = pickle.loads(keep.read_bytes())
        return found
    found = read(data, every)
    if keep is not None:
        keep.write_bytes(pickle.dumps(found, -1))
    return found


if __name__ == "__main__":
    main()
