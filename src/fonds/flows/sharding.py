"""Captures that are processed and committed together."""

from __future__ import annotations

from collections.abc import Sequence

from fonds.flows.plan import Job

# Payloads of the captures of one shard: their results and rows are held until they are committed, and take some ten
# times as much. 256 captures of a usual size (100 to 270 kB) are just so many.
SHARD_BYTES = 64 * 1024 * 1024


def shards(jobs: Sequence[Job], most: int, most_bytes: int = SHARD_BYTES) -> list[tuple[Job, ...]]:
    """The jobs in their order, so many and of so many bytes together; what is larger alone stands alone."""
    found: list[list[Job]] = []
    size = 0
    for job in jobs:
        if not found or len(found[-1]) == most or size + job.size > most_bytes:
            found.append([])
            size = 0
        found[-1].append(job)
        size += job.size
    return [tuple(shard) for shard in found]
