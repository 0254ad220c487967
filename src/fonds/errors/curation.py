"""Errors of what people decide about documents."""

from __future__ import annotations

from fonds.errors.base import FondsError


class CurationError(FondsError):
    """A file of curation can't be used, or what a person gave can't be kept in one."""

    code = "curation_error"
    exit_code = 65  # EX_DATAERR

    def __init__(self, path: str, reason: str) -> None:
        self.path, self.reason = path, reason
        super().__init__(
            f"The curation file {path} can't be used: {reason}.",
            advice="Correct the file, or fetch its last version from git; it is not changed, and what it said before "
            "stays in the archive.",
        )


class CurationConflict(CurationError):
    """Somebody else changed the same file meanwhile."""

    code = "curation_conflict"
    exit_code = 75  # EX_TEMPFAIL

    def __init__(self, path: str, by: str | None) -> None:
        self.by = by
        super().__init__(path, f"it was changed meanwhile{f' by {by}' if by else ''}")
        self.message = f"{path} was changed meanwhile{f' by {by}' if by else ''}; nothing was written over."
        self.advice = "Look at the document again, and decide anew."


class WrongCorrection(FondsError):
    """What a person stated for a field can't be its value."""

    code = "wrong_correction"
    exit_code = 64  # EX_USAGE

    def __init__(self, reason: str) -> None:
        self.reason = reason
        super().__init__(
            f"That can't be kept: {reason}.",
            advice="The archivists' guide says what each field takes; nothing changed.",
        )
