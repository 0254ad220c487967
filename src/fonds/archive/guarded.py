"""What libraries raise while an archive is read or written, as errors of ours that say what to do."""

from __future__ import annotations

import errno
import os
import re
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pyarrow as pa
from deltalake.exceptions import CommitFailedError, DeltaError

from fonds.buckets import explain, in_bucket
from fonds.errors import ArchiveDamaged, ArchiveError, BucketError

_FULL = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})
_FORBIDDEN = frozenset({errno.EACCES, errno.EPERM, errno.EROFS})
# Rust names the number of an error of the operating system at the end of its message.
_NUMBER = re.compile(r"\(os error (\d+)\)")
# Rust's panics come as an exception that is no Exception, under this name.
_PANIC = "PanicException"


def first_line(error: BaseException) -> str:
    """What a library says, without what it says below that."""
    lines = str(error).strip().splitlines()
    return lines[0].rstrip(".") if lines else repr(error)


def _number(error: BaseException) -> int | None:
    if isinstance(error, OSError) and error.errno:
        return error.errno
    found = _NUMBER.search(str(error))
    return int(found[1]) if found else None


@contextmanager
def reading(archive: Path) -> Iterator[None]:
    """Turn what a damaged table raises into ArchiveDamaged, and what a store refuses into BucketError."""
    try:
        yield
    except BucketError:
        raise
    except (DeltaError, pa.ArrowException, OSError) as error:
        raise _unread(archive, error) from error
    except BaseException as error:
        if type(error).__name__ != _PANIC:
            raise
        raise _unread(archive, error) from error


def _unread(archive: Path, error: BaseException) -> ArchiveError:
    refused = explain(archive, error) if in_bucket(archive) else None
    return refused or ArchiveDamaged(str(archive), first_line(error))


@contextmanager
def writing(archive: Path) -> Iterator[None]:
    """Turn what a failed write raises into an ArchiveError that says what to do.

    ArchiveDamaged where what is there is to blame, and not the disk.
    """
    try:
        yield
    except BucketError:
        raise
    except (DeltaError, OSError) as error:
        raise _refused(archive, error) from error
    except BaseException as error:
        if type(error).__name__ != _PANIC:
            raise
        raise _refused(archive, error) from error


def _refused(archive: Path, error: BaseException) -> ArchiveError:
    refused = explain(archive, error) if in_bucket(archive) else None
    if refused is not None:
        return refused
    number = _number(error)
    if number in _FULL:
        return _not_written(archive, error, "The disk is full, or a quota is used up: make room, then run again.")
    if number in _FORBIDDEN:
        return _not_written(archive, error, "Check that you may write in the folder, then run again.")
    if not archive.is_dir():
        return gone(archive)
    if isinstance(error, CommitFailedError):
        return _not_written(archive, error, "Another tool changed the tables meanwhile. Let it end, then run again.")
    if isinstance(error, OSError) and number != errno.ENOENT:
        return _not_written(archive, error, "The disk or the share says no; check it, then run again.")
    return ArchiveDamaged(str(archive), first_line(error))


def _not_written(archive: Path, error: BaseException, advice: str) -> ArchiveError:
    number = _number(error)
    reason = first_line(error) if number is None else os.strerror(number)
    return ArchiveError(
        f"The archive {archive} can't be written: {reason}.",
        advice=f"What was committed before stands. {advice}",
    )


def gone(archive: Path) -> ArchiveError:
    """The archive was there when it was opened, and is not any more."""
    return ArchiveError(
        f"The archive {archive} was deleted or moved away while it was in use.",
        advice="Put it back (the production guide says how to restore a copy), then run again.",
    )
