"""The production guide, followed with a real Prefect server and worker on the loopback."""

from __future__ import annotations

import json
import os
import shutil
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from typing import Any

import httpx
import pytest

from tests.flows.terminal import children, wait_for

ROOT = Path(__file__).resolve().parents[2]
PARTS = ("deploy", "flows", "raw", "prefect.yaml")
# How long a run may be silent here. Its signs of life come every 30 s, the shortest that Prefect knows.
SILENCE_SECONDS = 75
_UNTOUCHED = ("FONDS_", "PREFECT_", "VIRTUAL_ENV")


def free_port() -> int:
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        port = one.getsockname()[1]
        assert isinstance(port, int)
        return port


@dataclass
class Site:
    """A checkout in which the guide's scripts run, its server, and what was told."""

    folder: Path
    environment: dict[str, str]
    alerts: list[str] = field(default_factory=list)
    running: list[subprocess.Popen[bytes]] = field(default_factory=list)

    def start(self, script: str) -> subprocess.Popen[bytes]:
        """A script as a service: in a session of its own, its words in a file."""
        with (self.folder / f"{script}.log").open("ab") as log:
            process = subprocess.Popen(
                [self.folder / "deploy" / script],
                env=self.environment,
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                start_new_session=True,
            )
        self.running.append(process)
        return process

    def call(self, *command: str) -> str:
        done = subprocess.run(
            command, env=self.environment, cwd=self.folder, capture_output=True, text=True, timeout=600, check=False
        )
        assert done.returncode == 0, done.stdout + done.stderr
        return done.stdout

    def ask(self, path: str, body: dict[str, Any] | None = None) -> Any:
        """The server's answer; a body is posted. A busy machine's server may say 503 for a while: it did nothing."""
        url = f"{self.environment['PREFECT_API_URL']}/{path}"
        end = time.monotonic() + 90
        with httpx.Client(trust_env=False, timeout=60) as client:
            while True:
                answer = client.get(url) if body is None else client.post(url, json=body)
                if answer.status_code != httpx.codes.SERVICE_UNAVAILABLE or time.monotonic() > end:
                    return answer.raise_for_status().json()
                time.sleep(0.5)

    def begin(self, in_hours: int = 0) -> str:
        """A run of the deployment, by hand; gives its id."""
        deployment = self.ask("deployments/name/fonds-ingest/nightly")["id"]
        due = (datetime.now(UTC) + timedelta(hours=in_hours)).isoformat()
        state = {"type": "SCHEDULED", "state_details": {"scheduled_time": due}}
        made = self.ask(f"deployments/{deployment}/create_flow_run", {"state": state})
        return str(made["id"])

    def state(self, run: str) -> str:
        return str(self.ask(f"flow_runs/{run}")["state"]["name"])

    def name(self, run: str) -> str:
        return str(self.ask(f"flow_runs/{run}")["name"])

    def await_state(self, run: str, *wanted: str) -> None:
        try:
            wait_for(lambda: self.state(run) in wanted, f"the state {wanted} of a run", 180)
        except AssertionError:
            logs = "\n".join(path.read_text() for path in self.folder.glob("*.log"))
            pytest.fail(f"{self.ask(f'flow_runs/{run}')['state']}\n{logs[-4000:]}")

    def await_alert(self, run: str, state: str) -> None:
        said = f"run {self.name(run)}: {state}."
        wait_for(
            lambda: any(said in alert for alert in self.alerts), f"an alert with {said!r}; told: {self.alerts}", 60
        )


def kill(process: subprocess.Popen[bytes]) -> None:
    """End a process and all that it started, at once, by their ids."""
    below = [process.pid]
    for pid in below:
        below += children(pid)
    for pid in below:
        try:
            os.kill(pid, signal.SIGKILL)
        except ProcessLookupError:
            continue
    process.wait(30)


def _listen(alerts: list[str]) -> HTTPServer:
    class Listener(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            alerts.append(json.loads(self.rfile.read(int(self.headers["Content-Length"])))["text"])
            self.send_response(204)
            self.end_headers()

        def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the name is the library's
            """Nothing on standard error."""

    server = HTTPServer(("127.0.0.1", 0), Listener)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return server


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    """Server started and set up by the guide's scripts."""
    folder = tmp_path_factory.mktemp("site")
    for part in PARTS:
        (shutil.copytree if (ROOT / part).is_dir() else shutil.copy)(ROOT / part, folder / part)
    port = free_port()
    site = Site(folder, {name: value for name, value in os.environ.items() if not name.startswith(_UNTOUCHED)})
    listener = _listen(site.alerts)
    site.environment |= {
        "PATH": f"{Path(sys.executable).parent}:{os.environ['PATH']}",
        "PREFECT_HOME": str(folder / "prefect"),
        "PREFECT_API_URL": f"http://127.0.0.1:{port}/api",
        "PREFECT_SERVER_API_PORT": str(port),
        "FONDS_ALERT_URL": f"http://127.0.0.1:{listener.server_port}/",
        "FONDS_SILENCE_SECONDS": str(SILENCE_SECONDS),
    }
    site.start("server.sh")
    try:
        wait_for(lambda: _answers(site), "the server", 180)
        site.call(str(folder / "deploy" / "set-up.sh"))
        yield site
    finally:
        for process in reversed(site.running):
            kill(process)
        listener.shutdown()


def _answers(site: Site) -> bool:
    try:
        return site.ask("health") is True
    except httpx.HTTPError:
        return False
