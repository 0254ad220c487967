"""What may leave an archive, written down, and what a release is said to be.

Each document that stays out counts once, under the first reason that holds: not selected, access, embargo, opt-out,
empty, tier. What is withdrawn is not in the archive any more, whatever its files still hold. Columns are no matter of
policy: what leaves is declared for each (`fonds.schema.tables.RELEASED`).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from fonds.model.optout import refuses_ai, refuses_image_ai, reserves_mining
from fonds.schema.fields import rights_from

ACCESS_WORDS = ("open", "restricted", "closed")
TIERS = ("A", "B", "C")
NOT_SELECTED = "not selected"


@dataclass(frozen=True, slots=True)
class Policy:
    """What is taken: words of access (`default_access` stands for rows that state none), pages that opt out of text
    mining or AI, documents without text, and the lowest tier."""

    access: tuple[str, ...] = ("open",)
    default_access: str = "open"
    opt_outs: bool = False
    empty: bool = False
    min_tier: str = "C"

    def stated(self) -> dict[str, Any]:
        """As the manifest has it."""
        return {
            "access": sorted(_word(word) for word in self.access),
            "default_access": self.default_access,
            "opt_outs": self.opt_outs,
            "empty": self.empty,
            "min_tier": self.min_tier,
        }

    def refuses(self, row: Mapping[str, Any], today: date) -> str | None:
        """Why a document stays out; None when it does not.

        `row` has the columns `LOOKED_AT` of the view `documents_in_force`, and `empty`. What a sidecar stated when the
        capture was archived must be allowed too, unless something stated since decides.
        """
        if row["access_basis"] == "hold":
            return "access: held back for a sidecar that can't be understood"
        own = row["sidecar_access"] if row["access_basis"] == "capture" else None
        stated = [word for word in (row["access"], own) if word] or [self.default_access]
        allowed = {_word(word) for word in self.access}
        for access in stated:
            if _word(access) not in allowed:
                return f"access: {access}"
        if row["embargo_until"] is not None and today < row["embargo_until"]:
            return "embargo"
        if not self.opt_outs and (said := _opt_out(row)):
            return f"opt-out: {said}"
        if row["empty"] and not self.empty:
            return "empty"
        if TIERS.index(row["tier"]) > TIERS.index(self.min_tier):
            return f"tier: {row['tier']}"
        return None


# What is looked at of a document to tell whether it goes out.
LOOKED_AT = (
    *("capture_id", "payload_bytes", "access", "access_basis", "sidecar_access", "embargo_until"),
    *("tdm_reserved", "noai", "noimageai", "rights", "tier"),
)


@dataclass(frozen=True, slots=True)
class About:
    """What a release is said to be, by its keepers: for its card, its citation and Croissant. Empty is not said.

    `licence` is an SPDX identifier and holds for the compilation, never for the texts in it.
    """

    title: str = ""
    description: str = ""
    creators: tuple[str, ...] = ()
    contact: str = ""
    homepage: str = ""
    licence: str = ""
    doi: str = ""


@dataclass(frozen=True, slots=True)
class ReleaseShape:
    """How a release is made: which other forms stand beside Parquet, without the columns of detail or with them, and
    the shares of its splits in per cent (none: one whole)."""

    also: tuple[str, ...] = ()
    slim: bool = False
    splits: Mapping[str, int] = field(default_factory=dict)


def public_reasons(excluded: Mapping[str, int]) -> dict[str, int]:
    """Counts per reason for whoever gets the release: an access in an archivist's own words is only called `other`."""
    told: dict[str, int] = {}
    for reason, count in excluded.items():
        kind, _, word = reason.partition(": ")
        public = reason if kind != "access" or _word(word) in ACCESS_WORDS else "access: other"
        told[public] = told.get(public, 0) + count
    return dict(sorted(told.items()))


def _word(access: str) -> str:
    return access.strip().casefold()


def _opt_out(row: Mapping[str, Any]) -> str | None:
    """What the page reserves: by the columns, and by its rights where a row is older than they are."""
    rights = rights_from(row["rights"])
    said = (
        ("tdm-reservation", row.get("tdm_reserved") or reserves_mining(rights)),
        ("noai", row.get("noai") or refuses_ai(rights)),
        ("noimageai", row.get("noimageai") or refuses_image_ai(rights)),
    )
    return next((name for name, reserved in said if reserved), None)
