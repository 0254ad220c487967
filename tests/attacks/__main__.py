"""The long run: `python -m tests.attacks fuzz 10000`, the same with `files 10000`, with `bombs --full`.

Ctrl-C and SIGTERM end it with the summary of what was done. Ends with 1 when a promise was broken. What broke one is
written below --keep where that is given.
"""

from __future__ import annotations

import argparse
import signal
import sys
import time
from collections.abc import Iterable
from pathlib import Path

from tests.attacks.bombs import BOMBS, bombs
from tests.attacks.files import file_mutant
from tests.attacks.mutations import Mutant, mutant
from tests.attacks.workers import BOUND_MEMORY, BOUND_SECONDS, Summary, run

# Lines of progress come this often, in seconds.
_EVERY = 10.0


def attack(mutants: Iterable[Mutant], total: int, options: argparse.Namespace, *, alone: bool) -> Summary:
    """Run the captures, with progress on standard error."""
    summary, shown, began = Summary(), 0.0, time.monotonic()
    try:
        for result in run(
            mutants,
            workers=options.workers,
            seconds=options.seconds,
            memory_mb=options.memory,
            alone=alone,
            every=options.every,
        ):
            summary.add(result)
            verdict, one = result.verdict, result.mutant
            if verdict.broken and options.keep is not None:
                options.keep.mkdir(parents=True, exist_ok=True)
                ending = "html" if "html" in one.media_type else "txt" if one.media_type else "bin"
                (options.keep / f"{one.number}.{ending}").write_bytes(one.payload)
            if options.list:
                kinds = ", ".join(dict.fromkeys(kind for kind, _ in verdict.broken)) or verdict.refused or "held"
                print(f"{verdict.seconds:8.2f} s {result.peak:6,} MiB  {one.name}: {kinds}")
            if time.monotonic() - shown > _EVERY:
                shown = time.monotonic()
                rate = summary.captures / (shown - began)
                done = f"{summary.captures:,} of {total:,}, {rate:.1f}/s"
                print(f"{done}, {summary.failing:,} broke a promise", file=sys.stderr, flush=True)
    except KeyboardInterrupt:
        print(f"stopped after {summary.captures:,} of {total:,}", file=sys.stderr)
    return summary


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m tests.attacks", description=__doc__)
    parser.add_argument("--workers", type=int, default=2)
    parser.add_argument("--seconds", type=float, default=BOUND_SECONDS, help="bound for one capture")
    parser.add_argument("--memory", type=int, default=BOUND_MEMORY, help="bound for a worker, in MiB")
    parser.add_argument(
        "--every", type=int, default=1, help="process one capture of so many twice, and read it back from its row"
    )
    parser.add_argument("--keep", type=Path, help="folder for captures that broke a promise")
    parser.add_argument("--list", action="store_true", help="print a line for each capture")
    kinds = parser.add_subparsers(dest="kind", required=True)
    fuzz = kinds.add_parser("fuzz", help="mutants of the samples")
    fuzz.add_argument("number", type=int, help="how many")
    fuzz.add_argument("--seed", type=int, default=1)
    fuzz.add_argument("--only", type=int, help="the number of one mutant")
    spoilt = kinds.add_parser("files", help="spoilt files of the formats that hold a page")
    spoilt.add_argument("number", type=int, help="how many")
    spoilt.add_argument("--seed", type=int, default=1)
    spoilt.add_argument("--only", type=int, help="the number of one spoilt file")
    blown = kinds.add_parser("bombs", help="captures made to take time or memory")
    blown.add_argument("names", nargs="*", help="words of names; all when none is given")
    blown.add_argument("--alone", action="store_true", help="a worker for each, so that its size is told")
    blown.add_argument("--full", action="store_true", help="as large as they come")
    options = parser.parse_args()
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    if options.kind in ("fuzz", "files"):
        make = mutant if options.kind == "fuzz" else file_mutant
        numbers = range(options.number) if options.only is None else range(options.only, options.only + 1)
        mutants = (make(options.seed, number) for number in numbers)
        summary = attack(mutants, len(numbers), options, alone=False)
    else:
        names = tuple(options.names)
        total = sum(not names or any(word in bomb.name for word in names) for bomb in BOMBS)
        summary = attack(bombs(full=options.full, named=names), total, options, alone=options.alone)
    print("\n".join(summary.lines()))
    sys.exit(1 if summary.failing else 0)


if __name__ == "__main__":
    main()
