"""Which archived documents are to be made again, and the jobs that do it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, fields, replace
from pathlib import Path

from fonds.archive import Archive, Known
from fonds.archive.known import read_known
from fonds.capture.sidecar import merge
from fonds.curation import CurationProblem
from fonds.errors import QueryError
from fonds.flows.config import RunConfig
from fonds.flows.curating import made_otherwise
from fonds.flows.lister import ArchiveLister
from fonds.flows.plan import Basis, Job
from fonds.flows.planning import make_plan
from fonds.flows.processes import WorkerLimits
from fonds.flows.select import Selection
from fonds.flows.state import raw_from
from fonds.model import Context, Sidecar
from fonds.pipeline import fingerprint_of

# What a sidecar says of access and embargo is in force without reprocessing.
_IN_FORCE = ("access", "embargo_until")


@dataclass(frozen=True, slots=True)
class Remaking:
    """`jobs` make files again, by the files' ids; `missing` are files whose capture was not met, `failed` places and
    messages of those that can't be a job, as for a broken sidecar."""

    jobs: tuple[tuple[str, Job], ...]
    missing: tuple[str, ...]
    failed: tuple[tuple[str, str], ...]


def waiting_documents(config: RunConfig, context: Context) -> int:
    """How many documents another version, setting or context made."""
    return len(made_otherwise(config, context, fingerprint_of(config.settings).digest))


def _files_made_otherwise(config: RunConfig, context: Context) -> set[str]:
    """The files that hold such documents."""
    late = made_otherwise(config, context, fingerprint_of(config.settings).digest)
    return {row["parent_capture_id"] or row["capture_id"] for row in late}


def selected_files(config: RunConfig, documents: Sequence[str], condition: str | None) -> set[str]:
    """The files of the documents named and of those that meet a condition in SQL. Raises NoSuchDocument, QueryError."""
    archive = Archive(config.archive)
    ids = {name for wanted in documents for name in archive.resolve(wanted)}
    found = archive.documents_in_force().to_table(["capture_id", "parent_capture_id"], captures=sorted(ids)).to_pylist()
    if condition is not None:
        sql = f"SELECT capture_id, parent_capture_id FROM documents_in_force WHERE ({condition}\n)"  # noqa: S608 - the user's own condition, read only
        try:
            found += archive.query(sql).to_pylist()
        except QueryError as error:
            raise QueryError(f"The condition of --select can't be used: {error.reason}") from error
    return {row["parent_capture_id"] or row["capture_id"] for row in found}


def plan_remaking(
    config: RunConfig, files: Iterable[str] | None, context: Context, problems: Sequence[CurationProblem] = ()
) -> Remaking:
    """The jobs that make these files again; None for all that wait for it: made otherwise, or with other sidecars.

    What people decided must not be lost where it can't be read just now: documents whose files of curation are among
    the `problems` keep their rows.
    """
    known = read_known(config.archive)
    every = {known.parents_of.get(name, name) for name in known.captures}
    unclear = _unclear(known, problems)
    wanted = every if files is None else set(files) & every
    told = tuple((unclear[name].path, unclear[name].message) for name in sorted(wanted & set(unclear)))
    wanted -= set(unclear)
    if not wanted:
        return Remaking((), (), () if files is None else told)
    forgotten = _forgetting(known, wanted)
    basis = Basis(
        fingerprint_of(config.settings).digest,
        context.digest,
        config.settings.max_payload_bytes,
        raw=raw_from(config),
        own=config.own_folders,
        follow_out=config.follow_outside_links,
        selection=Selection(statuses=()),
    )
    limits = WorkerLimits(config.time_limit, config.memory_limit_mb)
    only = None if files is None else _shown(known, wanted)
    plan = make_plan(config.raw, forgotten, basis, lister=ArchiveLister(config.workers, limits), only=only)
    jobs = {forgotten.again[job.digest]: job for job in plan.jobs if job.digest in forgotten.again}
    ours = [(each, forgotten.again.get(each.payload_digest or "")) for each in plan.failures]
    failed = (*told, *((each.source.path, each.message) for each, name in ours if name is not None))
    met = {*jobs, *(name for _, name in ours if name is not None)}
    missing = wanted - met
    if files is None:
        late = _files_made_otherwise(config, context)
        jobs = {
            name: job for name, job in jobs.items() if name in late or _says_else(job.sidecar, known.said.get(name))
        }
        missing &= late
        failed = tuple(each for each in failed if each not in told)
    return Remaking(tuple(sorted(jobs.items())), tuple(sorted(missing)), failed)


def _unclear(known: Known, problems: Sequence[CurationProblem]) -> dict[str, CurationProblem]:
    """The archived files whose curation can't be read, each with one of its problems."""
    about = [(each, each.capture_id) for each in problems if each.capture_id is not None]
    return {known.parents_of.get(name, name): each for each, name in about if known.has(name)}


def _forgetting(known: Known, wanted: set[str]) -> Known:
    """What would be known had these files never been archived; statements about them are heard by runs, not here."""
    digests = {name: digest for digest, name in known.payloads.items()}
    return replace(
        known,
        captures=known.captures - wanted,
        parents=known.parents - wanted,
        payloads={digest: name for digest, name in known.payloads.items() if name not in wanted},
        failures={},
        again={digests.get(name, name): name for name in wanted},
    )


def _shown(known: Known, wanted: set[str]) -> frozenset[str]:
    """The places where these files were found, and the files that hold these places."""
    paths = {path for (path, _), name in known.places.items() if name in wanted}
    return frozenset(
        shown for path in paths for shown in (path, *map(str, Path(path).parents)) if shown not in (".", "/")
    )


def _says_else(now: Sidecar, then: Sidecar | None) -> bool:
    """Whether a sidecar says something of the document that its row does not have."""
    before = then or Sidecar()
    after: Mapping[str, object] = {each.name: getattr(merge(now, before), each.name) for each in fields(Sidecar)}
    return any(after[name] != getattr(before, name) for name in after if name not in _IN_FORCE)
