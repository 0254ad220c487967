"""What earlier runs read of the files in the raw folder: a file that did not change since is not opened again.

Kept are which reader a file gets, the lines of its listing and what a sidecar says. All of it rests on the file's state
(`fonds.flows.unchanged`), on the code that reads it and on what it was asked; where any of these is another, the file
is read. `fonds run --verify` reads all.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Sequence
from dataclasses import asdict, replace
from datetime import date, datetime
from functools import lru_cache
from importlib import resources
from pathlib import Path
from typing import Any

import zstandard

from fonds.capture import FoundFile, Refused, Skipped
from fonds.capture.discover import look
from fonds.capture.readers import At, Broken, Passed, Repeat, reader_named
from fonds.capture.statements import read_yaml
from fonds.errors import FondsError
from fonds.flows.listing import Line, Listed
from fonds.flows.plan import Basis, facts_digest
from fonds.flows.unchanged import State, Store, state_of
from fonds.model import Sidecar

# Files of ours that decide what is kept and stand in no fingerprint of results.
_OURS = ("kept.py", "listing.py", "select.py")


@lru_cache(maxsize=1)
def _code() -> str:
    digest = hashlib.sha256()
    for name in _OURS:
        digest.update(resources.files("fonds.flows").joinpath(name).read_bytes())
    return digest.hexdigest()


class Kept:
    """Looks at files, reads sidecars and gives listings, by what is kept where that is good. `withdrawn` are digests of
    payloads that were withdrawn: of a file that holds one nothing is kept, as its lines name addresses. With `verify`
    nothing that is kept is taken for good, and all is read anew."""

    def __init__(
        self, store: Store, basis: Basis, *, withdrawn: frozenset[str] = frozenset(), verify: bool = False
    ) -> None:
        self._store, self._withdrawn, self._verify = store, withdrawn, verify
        self._reading = f"{_code()} {basis.fingerprint} {basis.limit}"
        selection = replace(basis.selection, sample=None, cdx=())
        self._asking = f"{self._reading} {selection!r}"
        self._states: dict[str, State | None] = {}
        self._seen: set[str] = set()

    def look(self, path: Path, shown: str) -> FoundFile | Skipped | Refused:
        """`fonds.capture.discover.look`, without opening a file that is known."""
        state = self._states[shown] = state_of(path)
        self._seen.add(shown)
        told = self._get("look", shown, state, self._reading)
        if told is not None:
            return FoundFile(path, shown, reader_named(told[1])) if told[0] == "found" else Skipped(shown, *told[1:])
        found = look(path, shown)
        if isinstance(found, FoundFile):
            self._put("look", path, shown, ["found", found.reader.name], state=state, basis=self._reading)
        elif isinstance(found, Skipped):
            self._put("look", path, shown, ["skipped", found.code, found.reason], state=state, basis=self._reading)
        return found

    def said(self, path: Path, shown: str) -> Sidecar:
        """`fonds.capture.statements.read_yaml`, without opening a file that is known. Raises SidecarError."""
        state = state_of(path)
        self._seen.add(shown)
        told = self._get("said", shown, state, self._reading)
        if told is not None:
            times = {"captured_at": _time(told["captured_at"]), "embargo_until": _day(told["embargo_until"])}
            return Sidecar(**told | times)
        said = read_yaml(path, shown)
        self._put("said", path, shown, asdict(said), state=state, basis=self._reading)
        return said

    def lines(self, item: FoundFile, said: Sidecar) -> tuple[Line, ...] | None:
        """The listing of a file as an earlier run made it; None where it is to be made."""
        told = self._get("list", item.shown, self._states.get(item.shown), self._asked(said))
        if told is None:
            return None
        return tuple(map(_line, told))

    def keep(self, item: FoundFile, said: Sidecar, lines: Sequence[Line]) -> None:
        """Keep all lines of a file that was listed to its end."""
        if any(isinstance(line, Broken) and line.error.retryable for line in lines):
            return
        if any(isinstance(line, Listed) and line.digest in self._withdrawn for line in lines):
            return
        told = [_told(line) for line in lines]
        state = self._states.get(item.shown)
        self._put("list", item.path, item.shown, told, state=state, basis=self._asked(said))

    def end(self, met: Iterable[str]) -> None:
        """Forget files that are no longer there; `met` are all that the whole folder holds."""
        self._store.keep_only({*met, *self._seen})

    def _asked(self, said: Sidecar) -> str:
        return f"{self._asking} {facts_digest(said)}"

    def _get(self, kind: str, shown: str, state: State | None, basis: str) -> Any:
        if state is None or self._verify:
            return None
        value = self._store.get(kind, shown, state, _short(basis))
        try:
            return None if value is None else json.loads(zstandard.decompress(value))
        except (ValueError, zstandard.ZstdError):
            return None

    def _put(self, kind: str, path: Path, shown: str, value: object, *, state: State | None, basis: str) -> None:
        """Keep it, unless the file changed while it was read or may yet change without being told."""
        now = state_of(path)
        if state is None or now is None or now.name != state.name or not state.is_settled:
            return
        text = json.dumps(value, default=_written, separators=(",", ":"))
        self._store.put(kind, shown, state, _short(basis), zstandard.compress(text.encode(), 3))


@lru_cache(maxsize=256)
def _short(basis: str) -> str:
    return hashlib.sha256(basis.encode("utf-8", "surrogatepass")).hexdigest()[:32]


def _written(value: object) -> str:
    if isinstance(value, date):
        return value.isoformat()
    raise TypeError(type(value).__name__)


def _time(value: str | None) -> datetime | None:
    return None if value is None else datetime.fromisoformat(value)


def _day(value: str | None) -> date | None:
    return None if value is None else date.fromisoformat(value)


def _told(line: Line) -> list[Any]:
    at = [line.at.offset, line.at.member, line.at.record_id]
    if isinstance(line, Listed):
        return ["listed", at, line.digest, line.size, line.url, line.captured_at, line.file_digest]
    if isinstance(line, Repeat):
        stated = [line.of_record, line.of_url, line.of_date, line.digest]
        return ["repeat", at, line.url, line.captured_at, *stated]
    if isinstance(line, Passed):
        return ["passed", at, line.name, line.code, line.reason, line.kind]
    return ["broken", at, line.error.code, line.error.message, line.error.advice]


def _line(told: list[Any]) -> Line:
    kind, place, *facts = told
    at = At(*place)
    if kind == "listed":
        digest, size, url, when, stated = facts
        return Listed(at, digest, size, url, _time(when), stated)
    if kind == "repeat":
        url, when, record, of_url, of_date, digest = facts
        return Repeat(at, url, _time(when), record, of_url, _time(of_date), digest)
    if kind == "passed":
        return Passed(at, *facts)
    code, message, advice = facts
    error = _errors()[code].__new__(_errors()[code])
    FondsError.__init__(error, message, advice=advice)
    return Broken(at, error)


@lru_cache(maxsize=1)
def _errors() -> dict[str, type[FondsError]]:
    """The classes of our errors by their codes."""
    found: dict[str, type[FondsError]] = {}
    pending = [FondsError]
    while pending:
        kind = pending.pop()
        found.setdefault(kind.code, kind)
        pending.extend(kind.__subclasses__())
    return found
