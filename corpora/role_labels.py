"""Lines and blocks whose role was read by eye; corpora/roles/README.md says how they were drawn and labelled."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from pathlib import Path

from fonds.model import Role

FOLDER = Path(__file__).parent / "roles"
# What a labelled piece stands in, beside the layouts of text copies.
BARE = "bare"
HTML = "html"
_DIGEST = 16


@dataclass(frozen=True, slots=True)
class LabelledPiece:
    """A piece of a page: characters `start` to `end` of its text copy, or of `Dom.text`, and the roles that are right.

    With two labels either is right; the first is the likelier.
    """

    page: str
    rendition: str
    start: int
    end: int
    digest: str
    labels: tuple[Role, ...]
    drawn: str


def read_labels(path: Path) -> list[LabelledPiece]:
    """The labelled pieces of a file, one JSON object a line."""
    pieces = []
    for line in path.read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        labels = tuple(Role(label) for label in row["labels"])
        place = (row["page"], row["rendition"], row["start"], row["end"])
        pieces.append(LabelledPiece(*place, row["sha256"], labels, row["drawn"]))
    return pieces


def labelled_pages() -> set[str]:
    """The pages that have a labelled piece."""
    return {piece.page for name in ("text", "html") for piece in read_labels(FOLDER / f"{name}.jsonl")}


def digest(text: str) -> str:
    """The first 16 hexadecimal digits of the text's SHA-256."""
    return hashlib.sha256(text.encode("utf-8", "replace")).hexdigest()[:_DIGEST]
