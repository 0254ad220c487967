"""Errors of captures, sidecars, and the folders and archive files that they come from."""

from __future__ import annotations

from fonds.errors.base import FondsError


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
