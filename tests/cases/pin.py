"""Pin the floor under accuracy at today's scores: `python -m tests.cases.pin [--reason TEXT]`."""

from __future__ import annotations

import argparse
from datetime import UTC, datetime

from tests.cases.floor import FloorWouldSink, pinned_anew, read, write
from tests.cases.loading import digest_of
from tests.cases.scoring import measured


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m tests.cases.pin", description=__doc__)
    parser.add_argument("--reason", help="why a floor may be lower than before; without it floors only rise")
    reason = (parser.parse_args().reason or "").strip() or None
    cases, outcome = measured()
    before = read()
    try:
        after = pinned_anew(before, outcome, digest_of(cases), datetime.now(UTC).date(), reason)
    except FloorWouldSink as refused:
        raise SystemExit(str(refused)) from refused
    write(after)
    for name, pinned in after.scores.items():
        was = f"{before.scores[name].floor:.3f}" if name in before.scores else "-"
        print(f"{name:16} {was:>6} -> {pinned.floor:.3f}")


if __name__ == "__main__":
    main()
