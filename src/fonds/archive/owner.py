"""Who holds an archive: a run, told by machine and process, and until when."""

from __future__ import annotations

import json
import os
import socket
import time
import uuid
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import Path

# Long enough for a machine that swaps, short enough that a lost machine blocks the nightly run only for a minute.
LIFETIME_SECONDS = 60.0


def _read(path: str) -> str | None:
    try:
        return Path(path).read_text(encoding="utf-8", errors="replace").strip()
    except OSError:
        return None


def _machine() -> str:
    """The host as far as process numbers mean the same on it: name, boot and process namespace.

    Two containers may share a name and not their processes. Where this can't be told, the name alone counts.
    """
    try:
        namespace = os.readlink("/proc/self/ns/pid")  # noqa: PTH115 - a magic link, not a path
    except OSError:
        namespace = ""
    return "|".join((socket.gethostname(), _read("/proc/sys/kernel/random/boot_id") or "", namespace))


def _process_start(pid: int) -> str | None:
    """When a process began, in ticks since boot, so that a reused number is noticed. None where it can't be told.

    `ended` for a process that is only waiting to be collected by its parent. Read here and not by psutil, whose public
    `create_time` is by the wall clock: once that is set, a living owner would look like a reused number.
    """
    stat = _read(f"/proc/{pid}/stat")
    if not stat:
        return None
    # The name in parentheses may hold blanks; after it come the state and, as the 20th field, the start (proc(5)).
    fields = stat.rpartition(")")[2].split()
    return "ended" if fields[0] in "ZX" else fields[19]


@dataclass(frozen=True, slots=True)
class Owner:
    """Who holds an archive. `expires` is a POSIX time; `token` tells two holds of one process apart."""

    run_id: str
    host: str
    machine: str
    pid: int
    process_start: str | None
    token: str
    expires: float

    def __str__(self) -> str:
        return f"run {self.run_id} on {self.host}, process {self.pid}"

    @property
    def expires_at(self) -> str:
        return datetime.fromtimestamp(self.expires, UTC).strftime("%Y-%m-%d %H:%M:%S UTC")

    @property
    def is_gone(self) -> bool:
        """True when it may be taken over: its process ended (told on the same machine only), or its time is up."""
        if self.expires <= time.time():
            return True
        if self.machine != _machine():
            return False
        try:
            os.kill(self.pid, 0)
        except ProcessLookupError:
            return True
        except OSError:
            return False
        start = _process_start(self.pid)
        return start is not None and self.process_start is not None and start != self.process_start

    def until(self, lifetime: float) -> Owner:
        """The same, for so many seconds from now on."""
        return Owner(**{**asdict(self), "expires": time.time() + lifetime})

    @property
    def as_json(self) -> str:
        return json.dumps(asdict(self), indent=1)


def this_process(run_id: str, lifetime: float) -> Owner:
    """This process, from now on."""
    return Owner(
        run_id=run_id,
        host=socket.gethostname(),
        machine=_machine(),
        pid=os.getpid(),
        process_start=_process_start(os.getpid()),
        token=uuid.uuid4().hex,
        expires=time.time() + lifetime,
    )


def owner_from(written: str | bytes) -> Owner:
    """What a lease says. Raises ValueError or TypeError for one that can't be understood."""
    return Owner(**json.loads(written))


def unknown_owner(since: float) -> Owner:
    """Of a lease that can't be understood: it counts as held until it is one lifetime old."""
    return Owner("unknown", "unknown", "", 0, None, "", since + LIFETIME_SECONDS)
