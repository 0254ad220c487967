"""The card of a release: README.md with the header of a Hugging Face dataset card, and what Croissant says of it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from importlib import resources
from typing import Any

import yaml
from jinja2 import Environment, StrictUndefined

from fonds.archive.releases.citation import creators, sentence
from fonds.archive.releases.clusters import LIKENESS
from fonds.archive.releases.facts import NAMED, NOT_STATED, ReleaseFacts
from fonds.archive.releases.policy import About, Policy
from fonds.archive.releases.versions import Before

# Sizes as the hub names them.
_SIZES = (
    (1_000, "n<1K"), (10_000, "1K<n<10K"), (100_000, "10K<n<100K"), (1_000_000, "100K<n<1M"),
    (10_000_000, "1M<n<10M"), (100_000_000, "10M<n<100M"), (1_000_000_000, "100M<n<1B"),
)  # fmt: skip

# The hub's own names of licences that compilations bear; others go by `license_name`.
_LICENCES = {
    "CC0-1.0": "cc0-1.0", "CC-BY-4.0": "cc-by-4.0", "CC-BY-SA-4.0": "cc-by-sa-4.0", "CC-BY-NC-4.0": "cc-by-nc-4.0",
    "ODC-By-1.0": "odc-by", "ODbL-1.0": "odbl", "PDDL-1.0": "pddl", "Apache-2.0": "apache-2.0", "MIT": "mit",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Card:
    """All that a release says of itself. `data_files` are the globs of its splits (`train` alone for one whole),
    `files` what lies in it with the meaning, `changes` the comparison with `before` as the manifest has it."""

    name: str
    title: str
    version: str
    made_on: date
    fonds_version: str
    about: About
    policy: Policy
    facts: ReleaseFacts
    excluded: Mapping[str, int]
    data_files: Mapping[str, str]
    files: Sequence[tuple[str, str]]
    before: Before | None
    changes: Mapping[str, Any] | None

    @property
    def citation(self) -> str:
        return sentence(self.about, self.title, self.version, self.made_on)

    def readme(self) -> str:
        """The text of README.md."""
        text = resources.files("fonds.archive.releases").joinpath("card.md.j2").read_text(encoding="utf-8")
        place = Environment(  # noqa: S701 - Markdown, of values that can hold none
            undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True, keep_trailing_newline=True
        )
        facts = self.facts
        told = {name: facts.shown(name) for name in facts.counts if facts.counts[name]}
        return place.from_string(text).render(
            **{name: getattr(self, name) for name in self.__slots__},
            header=self._header(),
            citation=self.citation,
            splits=[] if set(self.data_files) == {"train"} else list(self.data_files),
            domains_in_all=len(set(facts.counts["domains"]) - {NOT_STATED}),
            named=NAMED,
            likeness=round(LIKENESS * 100),
            licensed=_licensed(facts),
            tables=_tables(told, {"collections": "collection", "domains": "domain", "languages": "language"}),
            quality=_tables(told, {"tiers": "tier", "checks": "check that struck"}),
        )

    def _header(self) -> str:
        """The YAML between dashes, by which the hub and `load_dataset` know the release."""
        known = _LICENCES.get(self.about.licence)
        other = {"license": "other", "license_name": self.about.licence or "not-stated"}
        licences = {"license": known} if known else other
        spoken = [code for code in sorted(self.facts.counts["languages"]) if code.isalpha() and len(code) in (2, 3)]
        told: dict[str, Any] = {
            "pretty_name": self.title,
            "version": self.version,
            **licences,
            **({"language": spoken} if spoken else {}),
            "size_categories": [_size(self.facts.documents)],
            "task_categories": ["text-generation"],
            "annotations_creators": ["machine-generated"],
            "source_datasets": ["original"],
            "tags": ["web-archive", "provenance", "croissant", "bagit"],
            "configs": [
                {
                    "config_name": "documents",
                    "default": True,
                    "data_files": [{"split": split, "path": path} for split, path in self.data_files.items()],
                }
            ],
        }
        return f"---\n{yaml.safe_dump(told, sort_keys=False, allow_unicode=True, width=120)}---"

    def croissant(self) -> dict[str, Any]:
        """What croissant.json says of the dataset as a whole (schema.org; RAI of MLCommons)."""
        about = self.about
        told: dict[str, Any] = {
            "name": self.name,
            "alternateName": self.title,
            "description": about.description
            or f"{self.facts.documents} documents cleaned out of captures of web pages, with provenance and quality.",
            "version": self.version,
            "datePublished": self.made_on.isoformat(),
            "license": about.licence or "The compilation: not stated. The documents: as `licence_spdx` says.",
            "url": about.homepage or f"https://doi.org/{about.doi}" if about.doi else about.homepage or self.name,
            "creator": [{"@type": "sc:Organization", "name": name} for name in creators(about)],
            "citeAs": self.citation,
            "keywords": ["web archive", "text corpus", "provenance"],
            "isLiveDataset": False,
            "rai:dataCollection": "Captures of web pages that an archive holds; README.md has dates and domains.",
            "rai:dataPreprocessingProtocol": f"Cleaned by fonds {self.fonds_version}; nothing rewritten.",
            "rai:dataLimitations": "See README.md, Known weaknesses; the tier of each document, and its checks.",
            "rai:personalSensitiveInformation": "Texts name people, as published. Nothing was made anonymous.",
        }
        spoken = [code for code in sorted(self.facts.counts["languages"]) if code != NOT_STATED]
        return told | ({"inLanguage": spoken} if spoken else {})


def _tables(
    told: Mapping[str, Sequence[tuple[str, int]]], headings: Mapping[str, str]
) -> list[tuple[str, list[tuple[str, int]]]]:
    return [
        (heading, [(_cell(value), count) for value, count in told[name]])
        for name, heading in headings.items()
        if told.get(name)
    ]


def _cell(value: str) -> str:
    """A value such that a table and a page show it as it is: hosts and collections are others' words."""
    shown = "".join(c if c.isprintable() else " " for c in value)
    return (
        value if value.replace(".", "").replace("-", "").isalnum() else f"`{shown.replace('`', ' ').replace('|', ' ')}`"
    )


def _licensed(facts: ReleaseFacts) -> str:
    stated = sorted(
        ((name, count) for name, count in facts.counts["licences"].items() if name != NOT_STATED),
        key=lambda pair: (-pair[1], pair[0]),
    )
    if not stated:
        return "No document of this release states a public licence."
    return "Stated: " + ", ".join(f"{name} on {count:,}" for name, count in stated[:20]) + "."


def _size(documents: int) -> str:
    return next((name for most, name in _SIZES if documents < most), "n>1T" if documents >= 10**12 else "1B<n<10B")
