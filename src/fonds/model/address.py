"""Addresses as captures have them: cut, mistyped or hostile. Nothing here raises for what an address says."""

from __future__ import annotations

import ipaddress
import re
import unicodedata
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import lru_cache
from urllib.parse import SplitResult, urljoin, urlsplit

from publicsuffixlist import PublicSuffixList

_LONGEST = 8_000
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


# What a host consists of; names are no longer (RFC 1035), and a cut or mistyped address may hold anything.
_HOST = re.compile(r"[\w-]{1,63}(?:\.[\w-]{1,63}){1,126}")
_LONGEST_HOST = 253


@lru_cache(maxsize=1)
def _suffixes() -> PublicSuffixList:
    """The list of public suffixes that came with the package; nothing is fetched. Read at the first question, as that
    takes some 50 ms."""
    return PublicSuffixList()


def _ascii_label(label: str) -> str:
    """A label as the name servers know it. No letters are mapped: older rules make `ss` of `ß`, another name."""
    composed = unicodedata.normalize("NFC", label)
    return composed if composed.isascii() else f"xn--{composed.encode('punycode').decode('ascii')}"


def domain_of(address: str | None) -> str | None:
    """The registrable domain of an address: `example.co.uk` of `http://news.example.co.uk/`, in ASCII small letters.

    Private suffixes count as browsers have it: of `https://ada.github.io` it is the whole host. A host that is a number
    or a public suffix itself stands for its domain. None for what has no host, or one of a single label.
    """
    host = (split_address(address).hostname or "").rstrip(".")
    try:
        return ipaddress.ip_address(host).compressed
    except ValueError:
        pass
    if len(host) > _LONGEST_HOST or _HOST.fullmatch(host) is None:
        return None
    known = ".".join(map(_ascii_label, host.split(".")))
    found: str | None = _suffixes().privatesuffix(known)
    return found or known


def is_web_address(address: str | None) -> bool:
    """Whether it leads somewhere in the web."""
    parts = split_address(address)
    return parts.scheme in ("http", "https") and bool(parts.hostname)


# How web archives name a capture: ".../web/20240506070809id_/https://news.example/ferry", and
# ".../2024.05.06-070809/https://news.example/ferry". Some shorten the time to a day or a year.
_ARCHIVED = re.compile(
    r"https?://[^/\s?#\[\]]{3,100}/(?:[\w.-]{1,40}/){0,3}?"
    r"(?:(?P<at>(?:19|20)\d\d(?:\d\d){0,5})(?:[a-z]{2}_)?|(?P<day>(?:19|20)\d\d\.\d\d\.\d\d)-(?P<time>\d{6})|o/\w{4,6})"
    r"/(?P<scheme>https?):/{1,2}(?P<rest>[^/\s]\S*)"
)


@dataclass(frozen=True, slots=True)
class Archived:
    """A page in a web archive: its own address, and when the archive captured it, where its address says so to the
    second."""

    address: str
    at: datetime | None


def archived(address: str | None) -> Archived | None:
    """What the address of a page in a web archive says of it; None for any other address."""
    match = _ARCHIVED.match(address) if address is not None and len(address) < _LONGEST else None
    if match is None:
        return None
    digits = match["at"] or ((match["day"] or "").replace(".", "") + (match["time"] or ""))
    # "http:/news.example" lost a stroke on its way through a server.
    return Archived(f"{match['scheme']}://{match['rest']}", instant(digits))


def instant(digits: str) -> datetime | None:
    if len(digits) != 14:
        return None
    try:
        return datetime.strptime(digits, "%Y%m%d%H%M%S").replace(tzinfo=UTC)
    except ValueError:
        return None


def original(address: str) -> str:
    """The page's own address where the address is one of a web archive."""
    found = archived(address)
    return address if found is None else found.address
