"""What the steps of one run share: settings and names, the writer of the archive, and counts taken while it goes on."""

from __future__ import annotations

import getpass
import os
import platform
import secrets
from collections import Counter
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from functools import cached_property, lru_cache
from importlib import metadata
from pathlib import Path
from typing import Any

from fonds.archive import Writer
from fonds.archive.tombstones import Tombstone, read_tombstones
from fonds.buckets import in_bucket, real
from fonds.flows.config import RunConfig
from fonds.flows.pages import Pages
from fonds.flows.plan import Job, facts_digest
from fonds.flows.progress import Progress
from fonds.flows.shard import Shard
from fonds.model import Context, Failure, Source
from fonds.pipeline import fingerprint_of
from fonds.schema.ledger import Event, RunFacts, event_to_row, failure_to_row
from fonds.settings import Settings

Row = dict[str, Any]
# What took part without deciding the result; what decides it is in the fingerprint.
_CARRIERS = ("prefect", "deltalake", "pyarrow", "pebble")


def now() -> datetime:
    return datetime.now(UTC)


def new_run_id(begun: datetime) -> str:
    """Sortable by time, unique without a register: `20260301T093000-4f2a9c`."""
    return f"{begun:%Y%m%dT%H%M%S}-{secrets.token_hex(3)}"


def software() -> tuple[tuple[str, str], ...]:
    return (*((name, metadata.version(name)) for name in _CARRIERS), ("python", platform.python_version()))


@lru_cache(maxsize=1)
def agent() -> str | None:
    """The account under which the run goes on; None where the system has no name for it, as in some containers."""
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return None


def raw_from(config: RunConfig) -> str:
    """The raw folder as seen from the archive, so that both may be moved together."""
    raw, archive = real(config.raw), real(config.joined or config.archive)
    if in_bucket(config.raw) or in_bucket(config.joined or config.archive):
        return raw
    try:
        return Path(os.path.relpath(raw, archive)).as_posix()
    except ValueError:  # on two drives of Windows
        return Path(raw).as_posix()


@dataclass(slots=True)
class Tally:
    """Counts taken while a run goes on. `parts` are the documents beyond the first of each file, `without_page` those
    that need no page."""

    tiers: Counter[str] = field(default_factory=Counter)
    review: Counter[bool] = field(default_factory=Counter)
    failures: Counter[str] = field(default_factory=Counter)
    failed: list[tuple[str, str, str]] = field(default_factory=list)
    parts: int = 0
    without_page: int = 0
    duplicates: int = 0

    def add_failure(self, failure: Failure) -> None:
        self.failures[failure.code] += 1
        self.failed.append((failure.source.path, failure.code, failure.message))

    @property
    def accounted(self) -> int:
        """Places of captures whose fate is counted here."""
        return self.tiers.total() - self.parts + self.duplicates + self.failures.total()

    def add(self, counted: Tally) -> None:
        """Add what was counted elsewhere, as of a shard."""
        self.tiers += counted.tiers
        self.review += counted.review
        self.failures += counted.failures
        self.failed += counted.failed
        self.parts += counted.parts
        self.without_page += counted.without_page
        self.duplicates += counted.duplicates


@dataclass(frozen=True)
class Run:
    """What the steps of one run share. `started_at` is aware, in UTC."""

    config: RunConfig
    settings: Settings
    context: Context
    run_id: str
    started_at: datetime
    writer: Writer
    progress: Progress
    software: tuple[tuple[str, str], ...]
    # The share of the folder that the run has, None for all of it.
    shard: Shard | None = None
    reports: Pages = field(default_factory=Pages)
    tally: Tally = field(default_factory=Tally)
    notes: list[str] = field(default_factory=list)

    @cached_property
    def stones(self) -> dict[str, Tombstone]:
        """The tombstones of the archive, by id."""
        return read_tombstones(self.config.archive)

    @cached_property
    def _raw(self) -> str:
        return raw_from(self.config)

    @property
    def fingerprint(self) -> str:
        return fingerprint_of(self.settings).digest

    def facts(self, sources: tuple[Source, ...] = (), replaces: str | None = None) -> RunFacts:
        return RunFacts(
            run_id=self.run_id,
            started_at=self.started_at,
            ingested_at=now(),
            sources=sources,
            replaces=replaces,
            software=self.software,
            agent=agent(),
            raw=self._raw,
        )

    def event(
        self, kind: str, capture_id: str | None, detail: str | None = None, sources: tuple[Source, ...] = ()
    ) -> Row:
        """The events row of something that happened to a capture now, in this run."""
        told = Event(kind, now(), capture_id=capture_id, detail=detail, sources=sources, run_id=self.run_id)
        return event_to_row(replace(told, agent=agent()))

    def failure_row(self, failure: Failure, job: Job | None = None) -> Row:
        """The failures row; `job` is None for what failed before it became one."""
        return failure_to_row(
            failure,
            self.facts(),
            fingerprint=self.fingerprint,
            context_digest=self.context.digest,
            facts_digest=facts_digest(job.sidecar) if job else None,
        )
