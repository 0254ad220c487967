"""The server of the review while it runs: on the loopback alone, until Ctrl-C."""

from __future__ import annotations

from collections.abc import Callable

from fonds.archive import Archive, open_writer
from fonds.curation import read_curations
from fonds.errors import ArchiveError
from fonds.flows.config import RunConfig
from fonds.flows.curating import record_decisions
from fonds.flows.loopback import serve_loopback
from fonds.flows.reviewing.app import make_app
from fonds.flows.reviewing.desk import Desk
from fonds.flows.state import new_run_id, now


def serve(
    config: RunConfig,
    *,
    by: str | None,
    collection: str | None = None,
    port: int = 0,
    started: Callable[[str], None] = lambda _: None,
) -> str | None:
    """Serve the review until it is stopped, then write the events of what was decided; gives why that waits for the
    next run, None where it is done.

    `started` is told the address, with its token. Raises ArchiveNotFound, SettingsError for a port that is taken.
    """
    Archive(config.archive)
    serve_loopback(make_app(Desk(config, by, collection)), command="fonds review", port=port, started=started)
    return record(config)


def record(config: RunConfig) -> str | None:
    """Write the events of what was decided; gives why not, where a run holds the archive or the disk refuses: the next
    run does it."""
    run_id = new_run_id(now())
    try:
        with open_writer(config.archive, run_id) as writer:
            record_decisions(writer, read_curations(config.curation), run_id)
    except ArchiveError as error:
        return error.message
    return None
