"""What fonds makes of the cases, as a table: `python -m tests.cases [NAME ...]`."""

from __future__ import annotations

import sys

from tests.cases.floor import read
from tests.cases.scoring import SCORES, measured


def main() -> None:
    wanted = sys.argv[1:]
    cases, outcome = measured()
    for case in cases:
        if wanted and not any(case.name.startswith(name) for name in wanted):
            continue
        marks = outcome.of(case=case.name)
        f1 = next((f"{mark.right:.3f}" for mark in marks if mark.question == "text"), "-")
        wrong = [mark for mark in marks if mark.right < 1 and mark.question != "text"]
        print(f"{case.name:28} {f1:>6}  {', '.join(mark.question for mark in wrong) or 'all right'}")
        if wanted:
            for mark in (mark for mark in marks if mark.right < 1):
                print(f"    {mark.question}: {mark.said}")
    if wanted:
        return
    pinned = read().scores
    print(f"\n{len(cases)} cases")
    for name, score in outcome.scores.items():
        floor = f"floor {pinned[name].floor:.3f}" if name in pinned else "not pinned"
        print(f"{name:16} {score:.4f}  {floor}  {SCORES[name]}")


if __name__ == "__main__":
    main()
