"""Which of the captures met a run takes."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from fonds.capture import to_utc

HTTP_OK = 200
# Why a capture is left out by what the run was told, and not by what it is.
NOT_TAKEN = frozenset({"not_selected", "other_status"})


@dataclass(frozen=True, slots=True)
class Selection:
    """`url_prefixes` are beginnings of addresses; `since` and `until` the first moment and the first one too late, both
    aware; `mimes` media types as stated, without parameters; `statuses` those of HTTP responses (of others nothing is
    asked); `sample` how many new captures are taken at most, by their ids. Empty or None takes all. `cdx` are indexes
    by which revisits are resolved.

    What states no address, time or media type is not taken where one is asked for: nobody knows whether it is meant.
    """

    url_prefixes: tuple[str, ...] = ()
    since: datetime | None = None
    until: datetime | None = None
    mimes: tuple[str, ...] = ()
    statuses: tuple[int, ...] = (HTTP_OK,)
    sample: int | None = None
    cdx: tuple[Path, ...] = ()

    def refuses(
        self, url: str | None, captured_at: datetime | None, mime: str | None, status: int | None
    ) -> tuple[str, str, str] | None:
        """Why a capture is not taken: code, sentence and what it is counted by; None where it is."""
        if status is not None and self.statuses and status not in self.statuses:
            return "other_status", f"the server answered with status {status}", str(status)
        if self.url_prefixes and not (url or "").startswith(self.url_prefixes):
            return "not_selected", "its address begins with none of --url-prefix", "url"
        when = to_utc(captured_at)
        if self.since is not None and (when is None or when < self.since):
            return "not_selected", "it was captured before --since" if when else "no time of capture is stated", "since"
        if self.until is not None and (when is None or when >= self.until):
            return "not_selected", "it was captured after --until" if when else "no time of capture is stated", "until"
        name = (mime or "").partition(";")[0].strip().lower()
        if self.mimes and name not in self.mimes:
            return "not_selected", f"its media type is {name or 'not stated'}, none of --mime", "mime"
        return None
