"""`python -m training` lists what is learned or generated, in order; with `--run` it makes it again, one after another.

`--trial DIR` runs every step on few pages and writes into DIR, so that one sees in some minutes whether all still work.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path

from training.steps import ROOT, STEPS, Step, command_of


def listing(data: Path | None) -> str:
    """The steps in order: what each makes, from what, with what, in how long, by which command."""
    lines = []
    for number, step in enumerate(STEPS, 1):
        lines += [
            f"{number:2} {step.name}: {step.makes}",
            f"   python {' '.join(command_of(step, data, None))}{f' > {step.makes}' if step.printed else ''}",
            f"   about {step.minutes:g} min; data: {_named(step.data)}; packages: {_named(step.packages)}",
        ]
    whole = sum(step.minutes for step in STEPS)
    lines.append(f"All of it takes about {whole / 60:.1f} hours on two cores.")
    lines.append("Packages: pip install -e . -r training/requirements.txt")
    return "\n".join(lines)


def _named(names: Sequence[str]) -> str:
    return ", ".join(names) or "none"


def run(step: Step, data: Path | None, folder: Path | None) -> int:
    """Run one step, as a trial into `folder` where one is given; gives the exit code of its process."""
    place = folder / f"{step.name}-{Path(step.makes).name}" if folder is not None else ROOT / step.makes
    command = command_of(step, data, place if folder is not None else None, trial=folder is not None)
    print(f"== {step.name}: python {' '.join(command)}", flush=True)
    begun = time.monotonic()
    done = subprocess.run(  # the module's own command, with the arguments of the table
        [sys.executable, *command], cwd=ROOT, check=False, stdout=subprocess.PIPE if step.printed else None
    )
    if step.printed and done.returncode == 0:
        place.write_bytes(done.stdout)
    verdict = "done" if done.returncode == 0 else f"FAILED with {done.returncode}"
    print(f"== {step.name}: {verdict} after {time.monotonic() - begun:.0f} s", flush=True)
    return done.returncode


def main(arguments: Sequence[str] | None = None) -> int:
    """List, run or try the steps; gives 1 when one failed, at which a run ends and a trial goes on."""
    parser = argparse.ArgumentParser(prog="python -m training", description=__doc__)
    parser.add_argument("--data", type=Path, help="folder of the data sets, laid out as benchmarks/README.md says")
    parser.add_argument("--run", action="store_true", help="make everything again, in order, and write what ships")
    parser.add_argument("--trial", type=Path, metavar="DIR", help="run every step on few pages and write into DIR")
    parser.add_argument("--only", nargs="+", choices=[step.name for step in STEPS], help="these steps only")
    options = parser.parse_args(arguments)
    if not (options.run or options.trial):
        print(listing(options.data))
        return 0
    if options.run and options.trial:
        parser.error("give --run or --trial, not both")
    chosen = [step for step in STEPS if not options.only or step.name in options.only]
    if options.data is None and any(step.data for step in chosen):
        parser.error("give the folder of the data sets with --data")
    if options.trial is not None:
        options.trial.mkdir(parents=True, exist_ok=True)
        options.trial = options.trial.resolve()
    data = options.data.resolve() if options.data is not None else None
    failed = []
    for step in chosen:
        if run(step, data, options.trial) != 0:
            failed.append(step.name)
            if options.run:
                break  # later steps rest on this one
    print(f"failed: {', '.join(failed)}" if failed else "all done")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
