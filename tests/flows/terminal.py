"""A command in a terminal of its own, as a person starts it; and the processes that it starts."""

from __future__ import annotations

import fcntl
import os
import pty
import subprocess
import termios
import threading
import time
from collections.abc import Callable, Mapping
from pathlib import Path


def wait_for(condition: Callable[[], object], what: str, seconds: float = 120) -> None:
    """Wait until it holds; fails the test after so many seconds, which are many times what it takes."""
    end = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < end, f"waited {seconds:g} s for {what}"
        time.sleep(0.05)


def children(pid: int) -> dict[int, str]:
    """Command lines of the processes that a process started and that have not ended, by their ids."""
    found = {}
    for folder in Path("/proc").glob("[0-9]*"):
        try:
            # The name may hold blanks and brackets; what follows the last one does not.
            state, parent = (folder / "stat").read_text().rpartition(")")[2].split()[:2]
            line = (folder / "cmdline").read_text().replace("\0", " ")
        except OSError:  # it ended meanwhile
            continue
        if int(parent) == pid and state != "Z":
            found[int(folder.name)] = line
    return found


def is_there(pid: int) -> bool:
    """Whether a process is there and has not ended. It may belong to nobody by now, so it can't be waited for."""
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return False


class Terminal:
    """A terminal in which one command runs as the foreground process group."""

    def __init__(self, command: list[str], environment: Mapping[str, str]) -> None:
        self._ours, theirs = pty.openpty()
        self.process = subprocess.Popen(
            command,
            env=environment,
            stdin=theirs,
            stdout=theirs,
            stderr=theirs,
            start_new_session=True,
            preexec_fn=lambda: fcntl.ioctl(0, termios.TIOCSCTTY, 0),  # noqa: PLW1509 - one call to the system
        )
        os.close(theirs)
        self._said = bytearray()
        self._reader = threading.Thread(target=self._read, daemon=True)
        self._reader.start()

    def _read(self) -> None:
        while True:
            try:
                more = os.read(self._ours, 4096)
            except OSError:  # Linux ends a terminal so
                more = b""
            if not more:
                return
            self._said += more

    @property
    def said(self) -> str:
        """What stands in the terminal so far."""
        return self._said.decode(errors="replace")

    def press_ctrl_c(self) -> None:
        """The terminal sends SIGINT to every process of its foreground group."""
        os.write(self._ours, b"\x03")

    def wait(self, seconds: float = 120) -> int:
        """The exit code of the command. What it left behind holds the terminal open, so its end is not waited for."""
        code = self.process.wait(seconds)
        self._reader.join(1)
        return code
