"""Prefect's embedded server, which runs beside a flow as a process of its own.

Prefect ends it when the flow's process ends in good order. After a `kill -9` it would stay for ever, 230 MB each time,
so a small process watches the flow's process and ends the server after it.
"""

from __future__ import annotations

import subprocess
import sys

from prefect.server.api.server import SubprocessASGIServer

# Reads from a pipe whose other end only we hold: it ends when we do, however that happens.
_WATCH = """
import os, signal, sys
sys.stdin.buffer.read()
try:
    os.kill(int(sys.argv[1]), signal.SIGTERM)
except OSError:
    pass
"""
_watched: dict[int, subprocess.Popen[bytes]] = {}


def end_with_us() -> None:
    """Let the embedded servers of this process end when it does. Does nothing where a server of its own is used."""
    # Prefect has no public name for the process; without one there is nothing to watch, and nothing else changes.
    running = getattr(SubprocessASGIServer, "_instances", {})
    for server in running.values():
        process = getattr(server, "server_process", None)
        if process is None or process.pid in _watched:
            continue
        _watched[process.pid] = subprocess.Popen(  # noqa: S603 - our own interpreter and our own few lines
            [sys.executable, "-I", "-S", "-c", _WATCH, str(process.pid)],
            stdin=subprocess.PIPE,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
