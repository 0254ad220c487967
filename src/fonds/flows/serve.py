"""The process of the embedded server: `python -m fonds.flows.serve`. Started by `fonds.flows.embedded`.

It prints its port, serves Prefect's interface on the loopback, and ends when its standard input does: the other end of
that pipe is held by the run alone, so it closes however the run ends, also by `kill -9`.

Of Prefect it takes `create_app`, which is public by name and not described in its docs: the command `prefect server
start` can't be given a socket that is bound already, and stays when the run is killed. pyproject.toml bounds Prefect's
version, and a test runs the real server.
"""

from __future__ import annotations

import os
import signal
import socket
import sys
import threading
import time

# Prefect's services stop within one second; what hangs longer serves nobody any more.
_GRACE_SECONDS = 3.0


def _end_with_the_run() -> None:
    sys.stdin.buffer.read()
    os.kill(os.getpid(), signal.SIGTERM)
    time.sleep(_GRACE_SECONDS)
    os._exit(0)


def main() -> None:
    """Serve until standard input ends."""
    # Before the imports, which take seconds: a run that is killed meanwhile must not leave its server behind.
    threading.Thread(target=_end_with_the_run, daemon=True).start()
    # Bound here, so that no other process can take the port between its choice and its use.
    listener = socket.create_server(("127.0.0.1", 0))
    print(listener.getsockname()[1], flush=True)
    os.dup2(2, 1)  # nobody reads standard output from here on
    import uvicorn  # noqa: PLC0415 - see above
    from prefect.server.api.server import create_app  # noqa: PLC0415

    settings = uvicorn.Config(create_app(ephemeral=True, final=True), log_level="error", lifespan="on")
    uvicorn.Server(settings).run(sockets=[listener])


if __name__ == "__main__":
    main()
