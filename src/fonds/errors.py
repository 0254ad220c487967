"""Everything that fonds raises on purpose.

    FondsError
    ├── CaptureError              the capture can't be used as it is
    │   ├── EmptyCapture
    │   ├── BinaryCapture
    │   ├── UnsupportedMediaType
    │   ├── CaptureTooLarge
    │   ├── DamagedFile           a file of a format that holds a page can't be read as one
    │   ├── NoPage                such a file holds no page
    │   ├── NoTextLayer           a PDF of pictures only
    │   ├── NeedsExtra            the libraries that read it are not installed
    │   ├── UnreadableCapture     the file system said no; may be tried again
    │   ├── UnreadableFolder      the same of a folder, whose captures nobody knows
    │   ├── LinkLeadsOut          a link whose end lies outside of the raw folder
    │   ├── BrokenArchiveFile     a record, or an archive file from there on, that can't be read
    │   ├── CaptureChanged        the file changed between being found and being read
    │   ├── SidecarError
    │   └── KeptBack              a sidecar of the same bytes can't be used, so nobody knows who may read them
    ├── WrongArgument             what a caller gave is of another type than the function takes
    ├── LimitExceeded             a bound on time, memory or nesting was overrun
    ├── StageFailed               a defect of ours, met by one document
    ├── ArchiveError
    │   ├── ArchiveNotFound
    │   ├── ArchiveLocked
    │   ├── ArchiveDamaged
    │   └── NoSuchDocument
    ├── NoSuchRecord              an archive file holds no capture, or not the one asked for
    ├── QueryError
    ├── ReleaseError              a name that can't be used, a manifest that makes no sense
    │   └── NoRelease
    ├── SettingsError
    └── RunError
        ├── NoInput
        └── ThresholdExceeded

Each has a stable `code` that data teams can filter on, `advice` that says what to do, and the exit code that the
command line ends with. `retryable` marks what may go away by itself; `fonds retry` tries those again.
"""

from __future__ import annotations

from typing import ClassVar


class FondsError(Exception):
    """The root. `str(error)` is one sentence for a person; `advice` says what to do about it."""

    code: ClassVar[str] = "fonds_error"
    exit_code: ClassVar[int] = 1
    retryable: ClassVar[bool] = False

    def __init__(self, message: str, *, advice: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.advice = advice

    def __reduce__(self) -> tuple[object, ...]:
        # Exceptions cross process borders; the default rebuilds them from `args` and loses keyword arguments.
        return _rebuild, (type(self), self.__dict__.copy())


def _rebuild(kind: type[FondsError], facts: dict[str, object]) -> FondsError:
    error = kind.__new__(kind)
    Exception.__init__(error, facts["message"])
    error.__dict__.update(facts)
    return error


class CaptureError(FondsError):
    """The capture can't be used as it is."""

    code = "capture_error"
    exit_code = 65  # EX_DATAERR


class EmptyCapture(CaptureError):
    code = "empty_capture"

    def __init__(self) -> None:
        super().__init__(
            "The capture holds no bytes, or white space only.",
            advice="Capture the page again; an empty file usually means that the download failed.",
        )


class BinaryCapture(CaptureError):
    code = "binary_capture"

    def __init__(self, what: str) -> None:
        self.what = what
        super().__init__(
            f"The capture is not text: it looks like {what}.",
            advice="fonds reads pages and text copies. Move the file out of the raw folder, or export its text first.",
        )


class UnsupportedMediaType(CaptureError):
    code = "unsupported_media_type"

    def __init__(self, media_type: str) -> None:
        self.media_type = media_type
        super().__init__(
            f"fonds does not read {media_type}.",
            advice="Give text/plain, text/markdown, text/html or application/xhtml+xml, or none to let fonds find out.",
        )


class CaptureTooLarge(CaptureError):
    code = "capture_too_large"

    def __init__(self, size: int, limit: int) -> None:
        self.size, self.limit = size, limit
        super().__init__(
            f"The capture has {size:,} bytes; the limit is {limit:,}.",
            advice="Raise `max_payload_bytes` in fonds.toml if the page is really that large, or split the file.",
        )


class DamagedFile(CaptureError):
    code = "damaged_file"

    def __init__(self, what: str, reason: str) -> None:
        self.what, self.reason = what, reason
        super().__init__(
            f"The capture looks like {what}, but can't be read as one: {reason}.",
            advice="Save the page again; if another program opens the file, export its text or HTML there.",
        )


class NoPage(CaptureError):
    code = "no_page"

    def __init__(self, what: str, reason: str) -> None:
        self.what, self.reason = what, reason
        super().__init__(
            f"There is no page in {what}: {reason}.",
            advice="Open the file in the program that wrote it, and save the page or its text from there.",
        )


class NoTextLayer(CaptureError):
    code = "no_text_layer"

    def __init__(self, pages: int) -> None:
        self.pages = pages
        super().__init__(
            f"The PDF has {pages:,} {'page' if pages == 1 else 'pages'} and no text: they are pictures, as of a scan.",
            advice="Let a program for text recognition (OCR) add a text layer, and lay the result into the raw folder.",
        )


class NeedsExtra(CaptureError):
    """The format is read by libraries that come with an extra only."""

    code = "needs_extra"
    # It goes away when the extra is installed.
    retryable = True

    def __init__(self, what: str, extra: str) -> None:
        self.what, self.extra = what, extra
        super().__init__(
            f"The capture is {what}, which fonds reads only with the extra `{extra}`.",
            advice=f"Install it: pip install 'fonds[{extra}]' and run again, or lay the text of the file beside it.",
        )


class UnreadableCapture(CaptureError):
    code = "unreadable_capture"
    retryable = True
    exit_code = 66  # EX_NOINPUT

    def __init__(self, path: str, reason: str) -> None:
        self.path, self.reason = path, reason
        super().__init__(
            f"{path} can't be read: {reason}.",
            advice="Check that the file is there and that you may read it, then try again (runs: `fonds retry`).",
        )


class UnreadableFolder(CaptureError):
    code = "unreadable_folder"
    retryable = True
    exit_code = 66

    def __init__(self, path: str, reason: str) -> None:
        self.path, self.reason = path, reason
        super().__init__(
            f"The folder {path} can't be listed: {reason}. Whether it holds captures is not known.",
            advice="Check that you may read the folder and that its disk is there, then run again.",
        )


class LinkLeadsOut(CaptureError):
    code = "link_leads_out"

    def __init__(self, path: str) -> None:
        self.path = path
        super().__init__(
            f"{path} is a link to a file outside of the raw folder.",
            advice="Copy the file into the raw folder, or set `follow_outside_links = true` in fonds.toml.",
        )


class BrokenArchiveFile(CaptureError):
    """An archive file is damaged; what could be read of it is kept."""

    code = "broken_archive_file"

    def __init__(self, place: str, reason: str) -> None:
        self.place, self.reason = place, reason
        super().__init__(
            f"The archive file is damaged at {place}: {reason}.",
            advice="Fetch the file again or compare it with a copy; what could be read of it is kept.",
        )


class CaptureChanged(CaptureError):
    code = "capture_changed"
    retryable = True

    def __init__(self, path: str) -> None:
        self.path = path
        super().__init__(
            f"{path} changed while the run was going on.",
            advice="Let whatever writes the file finish, then try again (runs: `fonds retry`).",
        )


class SidecarError(CaptureError):
    code = "sidecar_error"

    def __init__(self, path: str, reason: str) -> None:
        self.path, self.reason = path, reason
        super().__init__(
            f"The sidecar {path} can't be used: {reason}.",
            advice="Correct the sidecar (the archivists' guide lists its fields) and run again.",
        )


class KeptBack(CaptureError):
    """The capture is kept back for what was said, or meant to be said, of the same bytes at another place."""

    code = "kept_back"

    def __init__(self, other: str, reason: str) -> None:
        self.other, self.reason = other, reason
        super().__init__(
            f"The same bytes lie at {other}, and what was laid beside them there can't be used: {reason}",
            advice=f"Correct the sidecar of {other}, or remove one of the two files, and run again.",
        )


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


class NoSuchRecord(FondsError):
    code = "no_such_record"
    exit_code = 66

    def __init__(self, path: str, wanted: str | None) -> None:
        self.path, self.wanted = path, wanted
        what = "no page that was answered with status 200" if wanted is None else f"no page `{wanted}`"
        super().__init__(
            f"{path} holds {what}.",
            advice="Give --record the offset, the id or the address of a record; `fonds run` lists what it skips.",
        )


class QueryError(FondsError):
    code = "query_error"
    exit_code = 65

    def __init__(self, reason: str) -> None:
        self.reason = reason
        super().__init__(reason, advice="The tables are documents, failures and events; `fonds schema` lists columns.")


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


class SettingsError(FondsError):
    code = "settings_error"
    exit_code = 78  # EX_CONFIG

    def __init__(self, where: str, reason: str) -> None:
        self.where, self.reason = where, reason
        super().__init__(f"Setting {where}: {reason}.", advice="The archivists' guide lists every setting.")


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
