"""A server while it runs: on the loopback alone, until Ctrl-C."""

from __future__ import annotations

import secrets
import socket
from collections.abc import Callable

import uvicorn
from starlette.types import ASGIApp

from fonds.errors import SettingsError
from fonds.flows.loopback.guard import Guard

HOST = "127.0.0.1"


def serve_loopback(app: ASGIApp, *, command: str, port: int = 0, started: Callable[[str], None]) -> None:
    """Serve an application behind its guard until it is stopped. `command` is what people called; `started` is told
    the address, with its token.

    Raises SettingsError for a port that is taken.
    """
    place = _bound(port)
    number = place.getsockname()[1]
    token = secrets.token_urlsafe(32)
    server = uvicorn.Server(
        uvicorn.Config(
            Guard(app, token=token, port=number, command=command),
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


def _bound(port: int) -> socket.socket:
    """A socket on the loopback; port 0 takes one that is free."""
    place = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    place.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        place.bind((HOST, port))
        place.listen(128)  # a browser that is quicker than the server waits
    except OSError as error:
        place.close()
        raise SettingsError("--port", f"{port} can't be used: {(error.strerror or str(error)).lower()}") from error
    return place
