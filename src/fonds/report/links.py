"""Where a report leads: to the list, to its neighbours in it, to the raw capture."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Self
from urllib.parse import quote

from fonds.model.address import is_web_address

INDEX = "index.html"


# What an address is made of; all else is percent-encoded, so that nothing in it is anything but an address.
_SAFE = ":/?#[]@!$&()*+,;=%~"


def address_of(web: str | None) -> str:
    """A web address to stand in a link; empty for what is none."""
    return quote(web, safe=_SAFE, errors="replace") if web and is_web_address(web) else ""


@dataclass(frozen=True, slots=True)
class Links:
    """Addresses as seen from the report; None where there is none.

    `before` and `after` lead through the list, which knows the order and the filters that are on; so no report is
    written again when its neighbours change. `raw` is the raw file, or the archive file that holds the capture;
    `events` is what happened to the document, where that is served.
    """

    index: str
    before: str | None = None
    after: str | None = None
    raw: str | None = None
    events: str | None = None

    @classmethod
    def of(cls, capture_id: str, raw: str | None = None) -> Self:
        """Those of a report in `processed/<capture_id>/`."""
        index, name = f"../{INDEX}", quote(capture_id, safe="")
        return cls(f"{index}#{name}", f"{index}#before={name}", f"{index}#after={name}", raw)
