"""One run over many processes or machines without anything between them: each takes its share of the files.

`fonds run --shard 3/16` writes an archive of its own, a part, beside the archive; `fonds join` takes the parts together
(`fonds.flows.join`). Which share a file belongs to is told by its path alone, so that nobody has to hand out lists.
"""

from __future__ import annotations

import hashlib
import json
import re
from dataclasses import asdict, dataclass, replace

from fonds.archive import Known, read_known
from fonds.buckets import in_bucket
from fonds.errors import ArchiveNotFound, SettingsError
from fonds.flows.config import RunConfig, parts_of
from fonds.flows.plan import Plan
from fonds.flows.summary import RunSummary
from fonds.report.files import write_text

# Says that the last run of a part went to its end.
DONE = "done.json"
_STATED = re.compile(r"([0-9]{1,5})(?:/|-of-)([0-9]{1,5})")


@dataclass(frozen=True, slots=True)
class Shard:
    """The share `number` of `of`, from 1 on."""

    number: int
    of: int

    @classmethod
    def parse(cls, text: str) -> Shard:
        """`3/16`. Raises SettingsError."""
        match = _STATED.fullmatch(text.strip())
        number, of = (int(match[1]), int(match[2])) if match else (0, 0)
        if not 1 <= number <= of:
            raise SettingsError("shard", f"`{text}` is no share; give 3/16 for the third of sixteen")
        return cls(number, of)

    @property
    def name(self) -> str:
        return f"{self.number}-of-{self.of}"

    def has(self, shown: str) -> bool:
        """Whether a file, by its path below the raw folder, belongs to this share."""
        digest = hashlib.sha256(shown.encode("utf-8", "surrogatepass")).digest()
        return int.from_bytes(digest[:8], "big") % self.of == self.number - 1


def part_config(config: RunConfig, shard: Shard) -> RunConfig:
    """What the run of a share is told: its part's folders; no pages unless they are asked for, as the run after the
    join writes them."""
    place = parts_of(config.archive) / shard.name
    return config.model_copy(
        update={
            "archive": place / "archive",
            # What a run notes for people lies in folders, also where its archive does not.
            "processed": config.processed / "shares" / shard.name if in_bucket(place) else place / "processed",
            "joined": config.archive,
            "reports": "none" if config.reports == "auto" else config.reports,
            "upkeep": False,
        }
    )


def known_besides(config: RunConfig) -> Known:
    """What the archive knows that a part will be joined to; nothing where there is none yet."""
    try:
        return read_known(config.joined) if config.joined is not None else Known()
    except ArchiveNotFound:
        return Known()


def known_of_part(own: Known, besides: Known, shard: Shard) -> Known:
    """What a shard goes by: its part, and of the archive what was withdrawn or failed in its share."""
    failures = {place: failure for place, failure in besides.failures.items() if shard.has(place[0])}
    return replace(own, withdrawn=own.withdrawn | besides.withdrawn, failures={**failures, **own.failures})


def without_known(plan: Plan, besides: Known) -> Plan:
    """The plan without captures that are in the archive already."""
    there = {job.digest for job in plan.jobs if besides.of_payload(job.digest) is not None}
    jobs = tuple(job for job in plan.jobs if job.digest not in there)
    already = sum(len(job.sources) for job in plan.jobs) - sum(len(job.sources) for job in jobs)
    return replace(plan, jobs=jobs, already=plan.already + already)


def begin_part(config: RunConfig) -> None:
    """Take back that a part is done, before a run works on it."""
    (config.archive.parent / DONE).unlink(missing_ok=True)


def end_part(config: RunConfig, shard: Shard, summary: RunSummary) -> None:
    """Note that a part is done, with the numbers that the join checks."""
    told = {
        "shard": asdict(shard),
        "run_id": summary.run_id,
        "found": summary.found,
        "fingerprint": summary.fingerprint,
    }
    write_text(config.archive.parent / DONE, json.dumps(told, indent=1) + "\n")
