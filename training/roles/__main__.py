"""`python -m training.roles --data DIR` makes src/fonds/cleaning/roles/model.npz again."""

from __future__ import annotations

import argparse
import pickle
import time
from collections.abc import Sequence
from pathlib import Path

from corpora.role_labels import labelled_pages
from training.roles.pages import PageLines, Tokens
from training.roles.reading import domains_of, read
from training.roles.samples import ROLE_WEIGHTS, RoleVocabulary, ask_teachers, first_samples, last_samples, vocabulary
from training.roles.saving import arrays_of, save
from training.roles.torch_net import TorchRoleNet, build, fit, scores

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


def train(seen: Sequence[PageLines], known: RoleVocabulary, clock: Clock) -> TorchRoleNet:
    """Teachers, what they predict on all pages, and the pupil that ships (distillation)."""
    teachers = [_teacher(seen, known, seed) for seed in range(1, TEACHERS + 1)]
    clock.note("teachers")
    ask_teachers(seen, known, lambda sample: scores(teachers, sample))
    samples = last_samples(seen, known)
    pupil = build(len(known.words), 7)
    pupil = fit(pupil, samples, passes=7, rate=4e-3, lines=_LINES, seed=7, by_role=ROLE_WEIGHTS)
    clock.note("pupil")
    return pupil


def _teacher(seen: Sequence[PageLines], known: RoleVocabulary, seed: int) -> TorchRoleNet:
    net = build(len(known.words), seed)
    samples = first_samples(seen, known, manual=1.5, weak=1.0)
    net = fit(net, samples, passes=4, rate=4e-3, lines=_LINES, seed=seed, by_role=ROLE_WEIGHTS)
    samples = first_samples([each for each in seen if each.read], known, manual=1.0, weak=0.1)
    return fit(net, samples, passes=25, rate=2e-3, lines=_LINES, seed=seed + 10, by_role=ROLE_WEIGHTS)


def _without_labelled(seen: Sequence[PageLines]) -> list[PageLines]:
    """The pages of sites of which the benchmark has no labelled piece."""
    held = domains_of(labelled_pages(), seen)
    return [each for each in seen if each.domain not in held]


def main() -> None:
    """Everything in one go."""
    parser = argparse.ArgumentParser(prog="python -m training.roles", description=__doc__)
    parser.add_argument("--data", type=Path, required=True, help="folder with wcxb-dev, text-dev and fields-dev")
    parser.add_argument("--out", type=Path, default=_PLACE, help="the model file to write")
    parser.add_argument("--every", type=int, default=1, help="learn from every n-th page only, to try something")
    parser.add_argument("--keep", type=Path, help="keep what was read of the pages here, and read it from here again")
    parser.add_argument(
        "--held-out", type=Path, help="write here a model learned without the sites of the benchmark's labelled pieces"
    )
    options = parser.parse_args()
    clock = Clock()
    seen, tokens = _read(options.data, options.every, options.keep)
    clock.note(f"{len(seen):,} pages, {sum(map(len, seen)):,} lines, {sum(each.read for each in seen)} of read pages")
    facts = {"sheets": len(seen), "every": options.every}
    clock.note(_train_and_save(seen, tokens, options.out, facts, clock))
    if options.held_out is not None:
        clock.note(_train_and_save(_without_labelled(seen), tokens, options.held_out, facts, clock))
        print(f"Its figures: python -m benchmarks --only roles --role-model {options.held_out}", flush=True)


def _train_and_save(seen: Sequence[PageLines], tokens: Tokens, place: Path, facts: dict[str, int], clock: Clock) -> str:
    known = vocabulary(seen, tokens)
    net = train(seen, known, clock)
    return save(place, arrays_of(net, known.words), facts)


def _read(data: Path, every: int, keep: Path | None) -> tuple[list[PageLines], Tokens]:
    if keep is not None and keep.exists():
        found: tuple[list[PageLines], Tokens] = pickle.loads(keep.read_bytes())
        return found
    found = read(data, every)
    if keep is not None:
        keep.write_bytes(pickle.dumps(found, -1))
    return found


if __name__ == "__main__":
    main()
