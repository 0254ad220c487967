"""What an audit looks at."""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass, field
from datetime import date

from fonds.errors import SettingsError
from fonds.flows.auditing.findings import CheckName

_SHARE = re.compile(r"(?P<number>\d{1,4}|today)/(?P<of>\d{1,4})")
DEFAULT_CHECKS = frozenset({CheckName.ARCHIVE, CheckName.RAW, CheckName.SIDECARS, CheckName.ROWS})


@dataclass(frozen=True, slots=True)
class Share:
    """One of `of` parts, `number` from 1. Which part a name belongs to follows from the name alone, so that all parts
    together are everything, whatever was added meanwhile."""

    number: int = 1
    of: int = 1

    def has(self, name: str) -> bool:
        """Whether a file or document belongs to this part."""
        if self.of == 1:
            return True
        digest = hashlib.sha256(name.encode("utf-8", "surrogatepass")).digest()
        return int.from_bytes(digest[:8], "big") % self.of == self.number - 1

    def __str__(self) -> str:
        return f"{self.number}/{self.of}"

    @classmethod
    def of_day(cls, day: date, parts: int) -> Share:
        """The part of a day, in turn."""
        return cls(day.toordinal() % parts + 1, parts)

    @classmethod
    def parse(cls, written: str, today: date) -> Share:
        """`3/7`, or `today/7`. Raises SettingsError."""
        found = _SHARE.fullmatch(written.strip())
        parts = int(found["of"]) if found is not None else 0
        if found is not None and parts > 0:
            if found["number"] == "today":
                return cls.of_day(today, parts)
            if 0 < int(found["number"]) <= parts:
                return cls(int(found["number"]), parts)
        raise SettingsError("--share", f"`{written}` is no share; write 1/7 up to 7/7, or today/7")


@dataclass(frozen=True, slots=True)
class Options:
    """`record` says whether events are written; `wait` how many seconds to wait for a run that holds the archive;
    `fresh` leaves what an unfinished audit did."""

    share: Share = field(default_factory=Share)
    checks: frozenset[CheckName] = DEFAULT_CHECKS
    record: bool = True
    wait: float = 60.0
    fresh: bool = False
