"""Errors of the archive, of queries and of releases."""

from __future__ import annotations

import errno
from collections.abc import Sequence
from datetime import date, datetime

from fonds.errors.base import FondsError


class ArchiveError(FondsError):
    code = "archive_error"
    exit_code = 74  # EX_IOERR


class ArchiveNotFound(ArchiveError):
    code = "archive_not_found"
    exit_code = 66

    def __init__(self, path: str) -> None:
        self.path = path
        super().__init__(
            f"There is no fonds archive in {path}.", advice="Run `fonds run` first, or give the folder with --archive."
        )


class ArchiveLocked(ArchiveError):
    """Another run holds the archive."""

    code = "archive_locked"
    exit_code = 75  # EX_TEMPFAIL

    def __init__(self, path: str, owner: str, expires: str) -> None:
        self.path, self.owner, self.expires = path, owner, expires
        super().__init__(
            f"Another run holds the archive {path}: {owner}; its hold lasts until {expires} unless renewed.",
            advice="Wait until that run has ended. If its machine is gone, the hold ends by itself at that time.",
        )


class ArchiveDamaged(ArchiveError):
    code = "archive_damaged"

    def __init__(self, path: str, reason: str) -> None:
        self.path, self.reason = path, reason
        super().__init__(
            f"The archive {path} can't be read: {reason}.",
            advice="`fonds verify --archive` names every damaged file; the production guide tells how to restore them.",
        )


class BucketError(ArchiveError, OSError):
    """An object store that does not answer, or does not allow what was asked; raw captures may lie there too.

    An OSError as well: what is met while one file is read is the failure of that file.
    """

    code = "bucket_error"

    def __init__(self, place: str, reason: str, advice: str, *, number: int = errno.EIO) -> None:
        self.place, self.reason = place, reason
        FondsError.__init__(self, f"{place} can't be used: {reason}.", advice=advice)
        self.errno, self.strerror, self.filename = number, reason, place

    def __str__(self) -> str:
        return self.message


class NoSuchDocument(ArchiveError):
    code = "no_such_document"
    exit_code = 66
    # Of several that match: enough to see what they have in common.
    NAMED = 5

    def __init__(self, wanted: str, found: int, named: Sequence[str] = ()) -> None:
        self.wanted, self.found = wanted, found
        what = "No document in the archive matches" if found == 0 else f"{found} documents in the archive match"
        listed = "; ".join(named[: self.NAMED]) + ("; …" if len(named) > self.NAMED else "")
        super().__init__(
            f"{what} `{wanted}`{f': {listed}' if listed else ''}.",
            advice="Give a capture id or its first characters (six at least), the path of the capture below the raw "
            "folder (with #OFFSET for a record of an archive file), or the address of the page.",
        )


class Withdrawn(NoSuchDocument):
    code = "withdrawn"

    def __init__(self, capture_id: str, at: datetime, agent: str | None, reason: str) -> None:
        self.capture_id, self.at, self.agent, self.reason = capture_id, at, agent, reason
        FondsError.__init__(
            self,
            f"The document {capture_id[:12]} was withdrawn on {at:%Y-%m-%d} by {agent or 'somebody unknown'}: {reason}",
            advice="Nothing of it is in the archive but this note. `raw/` is not fonds' to change: see there.",
        )


class AccessError(FondsError):
    """An act on access that can't be done as it is asked for."""

    code = "access_error"
    exit_code = 65

    @classmethod
    def needs_reason(cls, capture_id: str, access: str, embargo_until: date | None) -> AccessError:
        until = f", not before {embargo_until.isoformat()}" if embargo_until else ""
        return cls(
            f"The document {capture_id[:12]} is {access}{until} now, and would be less kept back than that.",
            advice="Say why with --reason; it is recorded with your name.",
        )

    @classmethod
    def no_reason(cls, collection: str) -> AccessError:
        return cls(
            f"What holds for the collection `{collection}` is changed with a reason only.",
            advice="Say why with --reason; it is recorded with your name.",
        )

    @classmethod
    def no_collection(cls, collection: str, there: Sequence[str]) -> AccessError:
        return cls(
            f"No document in the archive belongs to a collection `{collection}`.",
            advice=f"There are: {', '.join(there[:20]) or 'none'}.",
        )


class QueryError(FondsError):
    code = "query_error"
    exit_code = 65

    def __init__(self, reason: str, *, advice: str | None = None) -> None:
        self.reason = reason
        tables = "The tables are documents, failures, events and revisions; `fonds schema` lists columns."
        super().__init__(reason, advice=tables if advice is None else advice)


class ReleaseError(FondsError):
    """A release that can't be made under its name, or whose manifest makes no sense."""

    code = "release_error"
    exit_code = 65


class NoRelease(ReleaseError):
    code = "no_release"
    exit_code = 66

    def __init__(self, path: str) -> None:
        self.path = path
        super().__init__(
            f"There is no release in {path}: it has no manifest.json.",
            advice="Give the folder of one release, such as releases/NAME.",
        )
