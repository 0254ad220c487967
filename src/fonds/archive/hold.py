"""One run at a time holds an archive.

The hold is a small JSON file beside the tables: who, since when, until when. It is renewed by a thread as long as the
owner lives. Reading and changing it is guarded by a file lock, and a commit keeps that lock from the last look at the
lease until the commit has landed; so nobody can take the archive over between the two.

Why not hold the file lock for the whole run: a network file system may forget it, and nobody could say who holds it.
"""

from __future__ import annotations

import json
import os
import socket
import threading
import time
import uuid
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from filelock import FileLock, Timeout

from fonds.archive.guarded import gone
from fonds.errors import ArchiveError, ArchiveLocked

LEASE_FILE = ".lease.json"
GUARD_FILE = ".lease.lock"
# Long enough for a machine that swaps, short enough that a lost machine blocks the nightly run only for a minute.
LIFETIME_SECONDS = 60.0
RENEWALS_PER_LIFETIME = 4
# A commit of 200 documents takes 0.2 s; who waits longer than this meets a stalled one.
GUARD_SECONDS = 20.0


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


class Lease:
    """A hold on an archive, made by `lease()`."""

    def __init__(self, path: Path, owner: Owner, lifetime: float) -> None:
        self.path = path
        self.owner = owner
        self._lifetime = lifetime
        self._ended = threading.Event()
        self._process = os.getpid()

    @contextmanager
    def guard(self) -> Iterator[None]:
        """Keep the archive while something is written. Raises ArchiveLocked when the hold has been lost."""
        with _guarded(self.path, self.owner):
            if self._ended.is_set():
                raise ArchiveError("The hold on the archive has ended.", advice="Open the archive for writing again.")
            self._renew()
            yield
            # What was written stands; a disk that is full now is met by the next one.
            with suppress(ArchiveError):
                self._renew()

    def _renew(self) -> None:
        """Renew under the guard; a hold that ran out but was not taken over is still ours."""
        current = _load(self.path)
        if current is None:
            raise _unheld(self.path)
        if current.token != self.owner.token:
            raise _locked(self.path, current)
        self.owner = _until(self.owner, self._lifetime)
        _store(self.path, self.owner)

    def _beat(self) -> None:
        while not self._ended.wait(self._lifetime / RENEWALS_PER_LIFETIME):
            try:
                with _guarded(self.path, self.owner):
                    if not self._ended.is_set():
                        self._renew()
            except ArchiveError:
                # Lost, or the disk said no for now: the next commit looks itself and says so.
                continue

    def _release(self) -> None:
        self._ended.set()
        if os.getpid() != self._process:
            return  # a forked worker leaving the block must not end its parent's hold
        with _guarded(self.path, self.owner):
            current = _load(self.path)
            if current is not None and current.token == self.owner.token:
                (self.path / LEASE_FILE).unlink(missing_ok=True)


def _until(owner: Owner, lifetime: float) -> Owner:
    return Owner(**{**asdict(owner), "expires": time.time() + lifetime})


def _locked(path: Path, owner: Owner) -> ArchiveLocked:
    return ArchiveLocked(str(path), str(owner), owner.expires_at)


def _unheld(path: Path) -> ArchiveError:
    """The lease is gone though nobody else holds the archive: with the whole folder, or removed by hand.

    Taking the guard makes a deleted folder anew, so what tells the two apart are the tables.
    """
    if any(entry.is_dir() for entry in path.glob("*")):
        return ArchiveError(
            f"The hold on the archive {path} is gone: somebody removed its file {LEASE_FILE}.",
            advice="What was committed before stands. Run again; leave that file to fonds.",
        )
    return gone(path)


def _unusable(path: Path, error: OSError) -> ArchiveError:
    return ArchiveError(
        f"The archive {path} can't be opened for writing: {error.strerror or error}.",
        advice="Check that the folder is there and that you may write in it.",
    )


@contextmanager
def _guarded(path: Path, owner: Owner | None) -> Iterator[None]:
    guard = FileLock(path / GUARD_FILE, timeout=GUARD_SECONDS)
    try:
        guard.acquire()
    except Timeout:
        holder = _load(path) or owner
        if holder is None:
            raise ArchiveLocked(str(path), "a run that is just beginning", "it says who it is") from None
        raise _locked(path, holder) from None
    except OSError as error:
        raise _unusable(path, error) from error
    try:
        yield
    finally:
        guard.release()


def _load(path: Path) -> Owner | None:
    """The lease as it stands. A file that can't be understood counts as held until it is one lifetime old."""
    file = path / LEASE_FILE
    try:
        facts: Any = json.loads(file.read_text(encoding="utf-8"))
        return Owner(**facts)
    except FileNotFoundError:
        return None
    except (OSError, ValueError, TypeError):
        expires = file.stat().st_mtime + LIFETIME_SECONDS
        return Owner("unknown", "unknown", "", 0, None, "", expires)


def _store(path: Path, owner: Owner) -> None:
    """Write the lease so that a reader sees the old or the new one, never half of it."""
    draft = path / f"{LEASE_FILE}.{owner.token}"
    try:
        draft.write_text(json.dumps(asdict(owner), indent=1), encoding="utf-8")
        draft.replace(path / LEASE_FILE)
    except OSError as error:
        draft.unlink(missing_ok=True)
        raise ArchiveError(
            f"The lease of the archive {path} can't be written: {error.strerror or error}.",
            advice="Check free space and permissions of the archive folder.",
        ) from error


@contextmanager
def lease(path: Path, run_id: str, *, lifetime: float = LIFETIME_SECONDS) -> Iterator[Lease]:
    """Hold the archive at `path` (made if need be) until the block ends; `lifetime` in seconds.

    Raises ArchiveLocked, which names owner and expiry, when another living run holds it. A dead owner on the same
    machine is taken over at once, one elsewhere when its time is up (clocks of machines that share an archive are
    expected to agree within the lifetime).
    """
    try:
        path.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise _unusable(path, error) from error
    owner = Owner(
        run_id=run_id,
        host=socket.gethostname(),
        machine=_machine(),
        pid=os.getpid(),
        process_start=_process_start(os.getpid()),
        token=uuid.uuid4().hex,
        expires=time.time() + lifetime,
    )
    with _guarded(path, None):
        current = _load(path)
        if current is not None and not current.is_gone:
            raise _locked(path, current)
        for draft in path.glob(f"{LEASE_FILE}.*"):
            draft.unlink(missing_ok=True)  # of an owner that was killed while renewing
        _store(path, owner)
    held = Lease(path, owner, lifetime)
    thread = threading.Thread(target=held._beat, name="fonds-lease", daemon=True)  # noqa: SLF001 - same module
    thread.start()
    try:
        yield held
    finally:
        held._release()  # noqa: SLF001 - same module
        thread.join(timeout=1.0)


def holder(path: Path) -> Owner | None:
    """Who holds the archive now; None when nobody does."""
    current = _load(path)
    return None if current is None or current.is_gone else current
