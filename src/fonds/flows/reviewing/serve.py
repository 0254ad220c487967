"""The server of the review while it runs: on the loopback alone, until Ctrl-C."""

from __future__ import annotations

import secrets
import socket
from collections.abc import Callable

import uvicorn

from fonds.archive import Archive, open_writer
from fonds.curation import read_curations
from fonds.errors import ArchiveError, SettingsError
from fonds.flows.config import RunConfig
from fonds.flows.curating import record_decisions
from fonds.flows.reviewing.app import make_app
from fonds.flows.reviewing.desk import Desk
from fonds.flows.state import new_run_id, now

HOST = "127.0.0.1"


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
    place = _bound(port)
    number = place.getsockname()[1]
    token = secrets.token_urlsafe(32)
    app = make_app(Desk(config, by, collection), token=token, port=number)
    server = uvicorn.Server(
        uvicorn.Config(
            app,
            log_level="critical",
            access_log=False,
            server_header=False,
            lifespan="off",
            ws="none",
            limit_concurrency=64,
            h11_max_incomplete_event_size=64 * 1024,
            timeout_graceful_shutdown=5,
        )
    )
    started(f"http://{HOST}:{number}/?token={token}")
    try:
        server.run(sockets=[place])
    except KeyboardInterrupt:
        pass  # the way to end it
    finally:
        place.close()
    return record(config)


def _bound(port: int) -> socket.socket:
    """A socket on the loopback; port 0 takes one that is free."""
    place = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    place.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        place.bind((HOST, port))
    except OSError as error:
        place.close()
        raise SettingsError("--port", f"{port} can't be used: {(error.strerror or str(error)).lower()}") from error
    return place


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
