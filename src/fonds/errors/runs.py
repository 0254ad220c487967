"""Errors of calls, settings, limits and runs."""

from __future__ import annotations

from fonds.errors.base import FondsError


class WrongArgument(FondsError):
    """What a caller gave is of another type than the function takes."""

    code = "wrong_argument"
    exit_code = 64  # EX_USAGE

    def __init__(self, name: str, given: object, expected: str, *, advice: str) -> None:
        self.name, self.given, self.expected = name, type(given).__name__, expected
        super().__init__(f"`{name}` is of type {self.given}; {expected} is expected.", advice=advice)


class LimitExceeded(FondsError):
    """A bound on time, memory or nesting was overrun. The same capture may pass with more room."""

    code = "limit_exceeded"
    exit_code = 65
    retryable = True

    def __init__(self, limit: str, bound: str) -> None:
        self.limit, self.bound = limit, bound
        super().__init__(
            f"The capture overran the limit on {limit} ({bound}).",
            advice="Raise the limit in fonds.toml and run `fonds retry`, or set the capture aside.",
        )


class StageFailed(FondsError):
    """A defect of ours: a stage raised what it should not."""

    code = "stage_failed"
    exit_code = 70  # EX_SOFTWARE

    def __init__(self, stage: str, reason: str) -> None:
        self.stage, self.reason = stage, reason
        super().__init__(
            f"The stage `{stage}` failed on this capture: {reason}.",
            advice="Please report it with the capture; the other documents are not affected.",
        )


class SettingsError(FondsError):
    code = "settings_error"
    exit_code = 78  # EX_CONFIG

    def __init__(self, where: str, reason: str) -> None:
        self.where, self.reason = where, reason
        super().__init__(f"Setting {where}: {reason}.", advice="The archivists' guide lists every setting.")


class PlaceError(FondsError):
    """An address that names no place where fonds can read or write what is asked."""

    code = "place_error"
    exit_code = 64  # EX_USAGE

    def __init__(self, place: str, reason: str, *, advice: str = "") -> None:
        self.place, self.reason = place, reason
        super().__init__(
            f"{place} is no place for this: {reason}.",
            advice=advice or "Give a folder, or for raw captures and the archive s3://BUCKET/PREFIX.",
        )


class RunError(FondsError):
    code = "run_error"


class NoInput(RunError):
    code = "no_input"
    exit_code = 66

    def __init__(self, path: str, reason: str) -> None:
        self.path, self.reason = path, reason
        super().__init__(
            f"No captures found in {path}: {reason}.",
            advice="Check that the raw folder is mounted and holds pages, text copies or archive files.",
        )


class ThresholdExceeded(RunError):
    """The run did its work and what it did is kept, but the result is not what a good run looks like."""

    code = "threshold_exceeded"
    exit_code = 3

    def __init__(self, reasons: tuple[str, ...]) -> None:
        self.reasons = reasons
        super().__init__(
            "The run finished, but " + "; ".join(reasons) + ".",
            advice="Look at the failures (`fonds status`) and at the report index before you rely on this run.",
        )


class PartsIncomplete(RunError):
    """The parts that shards made can't be joined as they are."""

    code = "parts_incomplete"
    exit_code = 66

    def __init__(self, folder: str, reason: str) -> None:
        self.folder, self.reason = folder, reason
        super().__init__(
            f"The parts in {folder} can't be joined: {reason}.",
            advice="Run every share to its end, `fonds run --shard 1/4` to `4/4` where there are four; take parts of "
            "another number of shares out of the folder.",
        )


class AuditRunning(RunError):
    code = "audit_running"
    exit_code = 75  # EX_TEMPFAIL

    def __init__(self, folder: str) -> None:
        self.folder = folder
        super().__init__(
            f"Another audit goes on; it keeps its notes in {folder}.",
            advice="Let it end; its report will stand there. An audit of another archive needs another --processed.",
        )


class AuditNotKept(RunError):
    code = "audit_not_kept"
    exit_code = 74  # EX_IOERR

    def __init__(self, folder: str, reason: str) -> None:
        self.folder, self.reason = folder, reason
        super().__init__(
            f"What the audit does can't be kept in {folder}: {reason}.",
            advice="Make room, or give a folder that can be written with --processed; then run the same command again, "
            "which goes on from there.",
        )


class AuditFailed(RunError):
    """The audit did its work, and something is not as it should be."""

    code = "audit_failed"
    exit_code = 65  # EX_DATAERR

    def __init__(self, damaged: int, report: str) -> None:
        self.damaged, self.report = damaged, report
        super().__init__(
            f"The audit found damage: {damaged} {'finding' if damaged == 1 else 'findings'}.",
            advice=f"Each is named with what to do in {report}. The archivists' guide tells how to restore.",
        )
