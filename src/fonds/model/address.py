"""Addresses as captures have them: cut, mistyped or hostile. Nothing here raises for what an address says."""

from __future__ import annotations

from urllib.parse import SplitResult, urljoin, urlsplit

_NOTHING = SplitResult("", "", "", "", "")
# Labels that stand before a country's own and belong to it: "example.co.uk".
_SECOND_LEVEL = frozenset({"co", "com", "org", "net"})


def split_address(address: str | None) -> SplitResult:
    """The address's parts; all empty where there is none, or where it can't be read (`http://[bad`)."""
    try:
        return urlsplit(address or "")
    except ValueError:
        return _NOTHING


def join_address(base: str | None, address: str) -> str | None:
    """The address made absolute, as it stands where there is no base; None where one of them can't be read."""
    try:
        return urljoin(base or "", address)
    except ValueError:
        return None


def host_of(address: str | None) -> str:
    """The host of an address in small letters, without `www.`; empty where it has none."""
    return (split_address(address).hostname or "").removeprefix("www.")


def name_in_host(host: str) -> str | None:
    """The label that its owner chose: `example` of `news.example.co.uk`. None for a host of one label, which is a part
    of an address cut short (`http://www.example`)."""
    parts = host.split(".")
    if len(parts) < 2:
        return None
    return parts[-3] if len(parts) > 2 and parts[-2] in _SECOND_LEVEL else parts[-2]
