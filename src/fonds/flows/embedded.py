"""Prefect's embedded server: a process beside a run, for runs that are told of no server.

Prefect would start one itself, in the terminal's process group: Ctrl-C ends that one first, and the run then fails to
reach it instead of stopping. After a `kill -9` it would stay for ever, 190 MB each time. Ours has a session of its own
and ends with us, however we end.

`refresh_global_settings_context` is public by name and not described in Prefect's docs: its settings are read once, and
no supported setting takes a server's address after that. pyproject.toml bounds Prefect's version; tests run real flows.
"""

from __future__ import annotations

import atexit
import http.client
import os
import select
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager

from prefect.settings import get_current_settings

# What the server takes to end when its run does; it ends itself after three seconds.
_END_SECONDS = 5.0
_API_URL = "PREFECT_API_URL"


class ServerNotStarted(Exception):
    """The embedded server ended or did not answer in time. Runs go on without it."""


def needed() -> bool:
    """Whether Prefect would start a server of its own: none is named by its settings, and it may."""
    settings = get_current_settings()
    return settings.api.url is None and settings.server.ephemeral.enabled


@contextmanager
def _ended_on_error(process: subprocess.Popen[bytes]) -> Iterator[None]:
    try:
        yield
    except BaseException:
        process.kill()
        process.wait()
        raise


def _port(process: subprocess.Popen[bytes], seconds: float) -> int:
    assert process.stdout is not None
    ready, _, _ = select.select([process.stdout], [], [], seconds)
    line = process.stdout.readline() if ready else b""
    process.stdout.close()
    if not line:
        raise ServerNotStarted(f"it told no port within {seconds:g} s (exit code {process.poll()})")
    return int(line)


def _wait_until_healthy(process: subprocess.Popen[bytes], port: int, end: float) -> None:
    """Wait for the answer to one request; the socket takes it long before the server is there to answer."""
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=max(1.0, end - time.monotonic()))
    try:
        connection.request("GET", "/api/health")
        status = connection.getresponse().status
    except (OSError, http.client.HTTPException) as error:
        raise ServerNotStarted(f"it did not answer: {error} (exit code {process.poll()})") from error
    finally:
        connection.close()
    if status != http.client.OK:
        raise ServerNotStarted(f"it answered with status {status}")


def _name_to_prefect(url: str) -> None:
    """Put the address among the settings of this process, for all its threads; processes that it starts keep theirs."""
    from prefect.context import refresh_global_settings_context  # noqa: PLC0415 - half a second, while the server starts

    os.environ[_API_URL] = url
    try:
        refresh_global_settings_context()
    finally:
        del os.environ[_API_URL]


def _end(process: subprocess.Popen[bytes]) -> None:
    assert process.stdin is not None
    process.stdin.close()
    try:
        process.wait(_END_SECONDS)
    except subprocess.TimeoutExpired:
        process.kill()


# The server that was begun and is not waited for yet.
_BEGUN: list[subprocess.Popen[bytes]] = []


def begin_server() -> None:
    """Begin to start the embedded server where one is needed, and don't wait: whoever has more to load does so
    meanwhile. It ends when this process does."""
    if _BEGUN or not needed():
        return
    process = subprocess.Popen(
        [sys.executable, "-m", "fonds.flows.serve"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )
    # Prefect delivers what it still holds before this is called.
    atexit.register(_end, process)
    _BEGUN.append(process)


def start_server() -> None:
    """Start the embedded server where one is needed, and name it to Prefect in this process.

    Returns when the server answers. It ends when this process does. Raises ServerNotStarted.
    """
    if not needed():
        return
    seconds = float(get_current_settings().server.ephemeral.startup_timeout_seconds)
    end = time.monotonic() + seconds
    begin_server()
    process = _BEGUN.pop()
    with _ended_on_error(process):
        port = _port(process, seconds)
        _wait_until_healthy(process, port, end)
        _name_to_prefect(f"http://127.0.0.1:{port}/api")
