"""One run at a time holds an archive.

The hold is a small JSON file beside the tables: who, since when, until when. It is renewed by a thread as long as the
owner lives. Reading and changing it is guarded by a file lock, and a commit keeps that lock from the last look at the
lease until the commit has landed; so nobody can take the archive over between the two.

Why not hold the file lock for the whole run: a network file system may forget it, and nobody could say who holds it.

In a bucket the lease is an object that is written on the condition that it is as it was read last (`If-Match`, or
`If-None-Match` where there is none), so of two that take it one is told. There is no guard: a commit is preceded by a
renewal, which leaves it a lifetime, and the lease is renewed while it goes on.
"""

from __future__ import annotations

import os
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from filelock import FileLock, Timeout

from fonds.archive.guarded import gone
from fonds.archive.owner import LIFETIME_SECONDS, Owner, owner_from, this_process, unknown_owner
from fonds.buckets import BucketPath
from fonds.buckets.writing import read_tagged, write_if
from fonds.errors import ArchiveError, ArchiveLocked, BucketError

LEASE_FILE = ".lease.json"
GUARD_FILE = ".lease.lock"
RENEWALS_PER_LIFETIME = 4
# A commit of 200 documents takes 0.2 s; who waits longer than this meets a stalled one.
GUARD_SECONDS = 20.0


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
        self.owner = self.owner.until(self._lifetime)
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


class BucketLease(Lease):
    """A hold on an archive in a bucket. `tag` is the entity tag of the lease as this owner wrote it last."""

    def __init__(self, path: Path, owner: Owner, lifetime: float, tag: str) -> None:
        super().__init__(path, owner, lifetime)
        self._tag = tag
        self._one = threading.RLock()

    @contextmanager
    def guard(self) -> Iterator[None]:
        """Look that the archive is still ours, and have it for a lifetime more. Raises ArchiveLocked when the hold has
        been lost, also while something was written; what was written stands."""
        with self._one:
            if self._ended.is_set():
                raise ArchiveError("The hold on the archive has ended.", advice="Open the archive for writing again.")
            self._renew()
        yield
        try:
            self._renew()
        except BucketError:
            return  # the next commit meets a store that does not answer

    def _renew(self) -> None:
        with self._one:
            owner = self.owner.until(self._lifetime)
            try:
                self._tag = write_if(self.path / LEASE_FILE, owner.as_json.encode(), self._tag)
            except FileNotFoundError:
                raise _unheld(self.path) from None
            except FileExistsError:
                current, tag = _read_lease(self.path / LEASE_FILE)
                if current is None:
                    raise _unheld(self.path) from None
                if current.token != self.owner.token:
                    raise _locked(self.path, current) from None
                self._tag = tag  # ours, written by a request whose answer was lost
            self.owner = owner

    def _beat(self) -> None:
        while not self._ended.wait(self._lifetime / RENEWALS_PER_LIFETIME):
            with suppress(ArchiveError), self._one:
                if not self._ended.is_set():
                    self._renew()

    def _release(self) -> None:
        self._ended.set()
        if os.getpid() != self._process:
            return
        # Left as one that ran out: removing it could remove that of somebody who took it over meanwhile.
        with self._one, suppress(FileNotFoundError, FileExistsError, BucketError):
            write_if(self.path / LEASE_FILE, self.owner.until(-self._lifetime).as_json.encode(), self._tag)


def _read_lease(file: Path) -> tuple[Owner | None, str]:
    """The lease of an archive in a bucket, and its entity tag. Raises BucketError."""
    try:
        written, tag, when = read_tagged(file)
    except FileNotFoundError:
        return None, ""
    try:
        return owner_from(written), tag
    except (ValueError, TypeError):
        return unknown_owner(when), tag


def _bucket_lease(path: BucketPath, run_id: str, lifetime: float) -> BucketLease:
    file = path / LEASE_FILE
    current, tag = _read_lease(file)
    if current is not None and not current.is_gone:
        raise _locked(path, current)
    owner = this_process(run_id, lifetime)
    try:
        tag = write_if(file, owner.as_json.encode(), tag)
    except (FileExistsError, FileNotFoundError):
        current, _ = _read_lease(file)
        raise _locked(path, current or owner) from None
    return BucketLease(path, owner, lifetime, tag)


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
        return owner_from(file.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return None
    except (OSError, ValueError, TypeError):
        return unknown_owner(file.stat().st_mtime)


def _store(path: Path, owner: Owner) -> None:
    """Write the lease so that a reader sees the old or the new one, never half of it."""
    draft = path / f"{LEASE_FILE}.{owner.token}"
    try:
        draft.write_text(owner.as_json, encoding="utf-8")
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
    if isinstance(path, BucketPath):
        with _kept_alive(_bucket_lease(path, run_id, lifetime)) as held:
            yield held
        return
    try:
        path.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise _unusable(path, error) from error
    owner = this_process(run_id, lifetime)
    with _guarded(path, None):
        current = _load(path)
        if current is not None and not current.is_gone:
            raise _locked(path, current)
        for draft in path.glob(f"{LEASE_FILE}.*"):
            draft.unlink(missing_ok=True)  # of an owner that was killed while renewing
        _store(path, owner)
    with _kept_alive(Lease(path, owner, lifetime)) as held:
        yield held


@contextmanager
def _kept_alive(held: Lease) -> Iterator[Lease]:
    thread = threading.Thread(target=held._beat, name="fonds-lease", daemon=True)  # noqa: SLF001 - same module
    thread.start()
    try:
        yield held
    finally:
        held._release()  # noqa: SLF001 - same module
        thread.join(timeout=1.0)


def holder(path: Path) -> Owner | None:
    """Who holds the archive now; None when nobody does."""
    current = _read_lease(path / LEASE_FILE)[0] if isinstance(path, BucketPath) else _load(path)
    return None if current is None or current.is_gone else current
