"""The BagIt part of a release (RFC 8493): what makes a folder a bag, and what its manifests say.

The Library of Congress' own `bagit` reads it (a test). It is not used to write it: it changes the working folder of the
process, and would read every file once more for digests that are known.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from pathlib import Path

from fonds.archive.files import digest

PAYLOAD = "data"
DECLARATION = "bagit.txt"
PAYLOAD_MANIFEST, TAG_MANIFEST = "manifest-sha256.txt", "tagmanifest-sha256.txt"
_DECLARED = "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n"
_LINE = re.compile(r"([0-9a-fA-F]{64}) {1,2}\*?(.+)")


def files_below(folder: Path) -> list[Path]:
    return sorted(path for path in folder.rglob("*") if path.is_file())


def write_bag(folder: Path, info: Mapping[str, str], digests: Mapping[str, str]) -> None:
    """Make a folder with all its other files a bag. `digests` are those of the payload, by path below the folder."""
    sizes = [(folder / name).stat().st_size for name in digests]
    said = {**info, "Payload-Oxum": f"{sum(sizes)}.{len(sizes)}"}
    _write(folder / DECLARATION, _DECLARED)
    _write(folder / "bag-info.txt", "".join(f"{name}: {_one_line(value)}\n" for name, value in said.items() if value))
    _write(folder / PAYLOAD_MANIFEST, _listed(digests))
    tags = [path for path in files_below(folder) if PAYLOAD not in path.relative_to(folder).parts[:1]]
    _write(folder / TAG_MANIFEST, _listed({path.relative_to(folder).as_posix(): digest(path) for path in tags}))


def _listed(digests: Mapping[str, str]) -> str:
    return "".join(f"{value}  {_encoded(name)}\n" for name, value in sorted(digests.items()))


def stated_digests(folder: Path) -> dict[str, str]:
    """The digests that both manifests state, by path below the folder. Raises OSError, or ValueError for a line that
    is none of a manifest."""
    both = (PAYLOAD_MANIFEST, TAG_MANIFEST)
    return {path: value for name in both for path, value in _entries(folder / name)}


def _entries(manifest: Path) -> Iterable[tuple[str, str]]:
    for line in manifest.read_text(encoding="utf-8").splitlines():
        found = _LINE.fullmatch(line)
        if found is None:
            raise ValueError(f"{manifest.name} holds the line {line[:80]!r}")
        yield _decoded(found[2]), found[1].lower()


def _write(path: Path, text: str) -> None:
    path.write_text(text, encoding="utf-8", newline="\n")


def _one_line(text: str) -> str:
    return " ".join(text.split())


def _encoded(name: str) -> str:
    return name.replace("%", "%25").replace("\n", "%0A").replace("\r", "%0D")


def _decoded(name: str) -> str:
    return name.replace("%0A", "\n").replace("%0D", "\r").replace("%25", "%")
