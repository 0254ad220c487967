"""Lines that recur on the pages of a site: learned from an archive before a run, then frozen."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from fonds.model.address import host_of

# Half a SHA-256 in hexadecimal digits, cut once more: among a million lines two share a key with a chance of 3e-8.
_KEY_DIGITS = 16


def site_of(url: str | None) -> str | None:
    """The host of an address, without `www.`; None where it has none."""
    return host_of(url) or None


def line_key(text: str) -> str | None:
    """A line as a memory knows it: the digest of its words, whatever their case and spacing; None without letters."""
    words = " ".join(text.split()).casefold()
    if not any(letter.isalpha() for letter in words):
        return None
    return hashlib.sha256(words.encode("utf-8", "surrogatepass")).hexdigest()[:_KEY_DIGITS]


def _digest(sites: Mapping[str, frozenset[str]]) -> str:
    rows = (f"{site}\t{key}\n" for site in sorted(sites) for key in sorted(sites[site]))
    return hashlib.sha256("".join(rows).encode()).hexdigest()


@dataclass(frozen=True, slots=True)
class SiteMemory:
    """For each site (see `site_of`) the keys of its recurring lines (see `line_key`).

    `digest` names the whole memory, also where an instance holds one site of it only.
    """

    sites: Mapping[str, frozenset[str]] = field(repr=False)
    digest: str

    @classmethod
    def of(cls, rows: Iterable[tuple[str, str]]) -> SiteMemory:
        """The memory of pairs (site, key), in any order."""
        lines: dict[str, set[str]] = {}
        for site, key in rows:
            lines.setdefault(site, set()).add(key)
        sites = {site: frozenset(keys) for site, keys in sorted(lines.items())}
        return cls(sites, _digest(sites))

    def lines_of(self, url: str | None) -> frozenset[str]:
        """The keys of the lines that recur on the site of this address."""
        return self.sites.get(site_of(url) or "", frozenset())

    def only(self, url: str | None) -> SiteMemory:
        """What this memory knows of one site: little enough to send along with each capture."""
        site = site_of(url) or ""
        return SiteMemory({site: self.sites[site]} if site in self.sites else {}, self.digest)
