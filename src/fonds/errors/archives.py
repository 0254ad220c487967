"""Errors of the archive, of queries and of releases."""

from __future__ import annotations

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


class NoSuchDocument(ArchiveError):
    code = "no_such_document"
    exit_code = 66

    def __init__(self, wanted: str, found: int) -> None:
        self.wanted, self.found = wanted, found
        what = "No document in the archive matches" if found == 0 else f"{found} documents in the archive match"
        super().__init__(
            f"{what} `{wanted}`.",
            advice="Give a capture id, the beginning of one, or the path of the capture below the raw folder.",
        )


class QueryError(FondsError):
    code = "query_error"
    exit_code = 65

    def __init__(self, reason: str, *, advice: str | None = None) -> None:
        self.reason = reason
        tables = "The tables are documents, failures and events; `fonds schema` lists columns."
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
