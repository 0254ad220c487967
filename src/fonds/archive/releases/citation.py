"""How a release is cited: CITATION.cff (Citation File Format 1.2.0), and the sentence in its card."""

from __future__ import annotations

from datetime import date
from typing import Any

import yaml

from fonds.archive.releases.policy import About

NOBODY = "The keepers of the archive"


def creators(about: About) -> tuple[str, ...]:
    return about.creators or (NOBODY,)


def sentence(about: About, title: str, version: str, made_on: date) -> str:
    place = f" https://doi.org/{about.doi}" if about.doi else f" {about.homepage}" if about.homepage else ""
    return f"{', '.join(creators(about))} ({made_on.year}): {title}, version {version}. Made with fonds.{place}"


def citation_file(about: About, title: str, version: str, made_on: date, *, identifier: tuple[str, str]) -> str:
    """The text of CITATION.cff. `identifier` is the release's name with the digest of its manifest, which names every
    file of data."""
    name, digest = identifier
    told: dict[str, Any] = {
        "cff-version": "1.2.0",
        "message": "If you use this dataset, please cite it as below.",
        "type": "dataset",
        "title": title,
        "version": version,
        "date-released": made_on,
        "authors": [{"name": creator} for creator in creators(about)],
        "abstract": about.description
        or "Documents cleaned out of captures of web pages, with provenance and a quality report each.",
        "keywords": ["web archive", "text corpus", "provenance"],
        "identifiers": [
            *([{"type": "doi", "value": about.doi}] if about.doi else []),
            {"type": "other", "value": f"sha256:{digest}", "description": f"manifest.json of the release {name}"},
        ],
    }
    if about.licence:
        told["license"] = about.licence
    if about.homepage:
        told["url"] = about.homepage
    return str(yaml.safe_dump(told, sort_keys=False, allow_unicode=True, width=120))
