"""The rows of furniture of all languages, each with what its kind says, and lines as the rows write them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from fonds.languages import section
from fonds.languages.kinds import KINDS
from fonds.languages.rows import Furniture, Shape
from fonds.model import Role

_DIGIT = re.compile(r"\d")
_DIGITS = re.compile(r"\d+(?:[.,]\d+)*")
# The combining dot is what is left of a capital İ.
_PLAIN = {"’": "'", "‘": "'", "“": '"', "”": '"', "„": '"', "\u00a0": " ", "…": "...", "\u0307": ""}


class FurnitureRow(NamedTuple):
    """Phrases of one kind in one language (`fonds.languages.rows` says what the parts mean).

    `name` is the role, the language and the rest of the kind's name, parted by dots; rows of one kind and language have
    the same. `phrases` are as the language's file has them.
    """

    name: str
    role: Role
    language: str
    shape: Shape
    phrases: str
    example: str
    opens: bool
    strength: float
    longest: int


def read_rows() -> Iterator[FurnitureRow]:
    """All rows, in the order in which they are asked: by kind, and of one kind by language."""
    of_kind: dict[str, list[tuple[str, Furniture]]] = {kind.name: [] for kind in KINDS}
    for language, row in section("FURNITURE"):
        of_kind[row.kind].append((language, row))
    for kind in KINDS:
        role, _, rest = kind.name.partition(".")
        for language, row in of_kind[kind.name]:
            yield FurnitureRow(
                name=f"{role}.{language}.{rest}",
                role=kind.role,
                language=language,
                shape=kind.shape,
                phrases=row.phrases,
                example=row.example,
                opens=kind.opens,
                strength=kind.strength if row.strength is None else row.strength,
                longest=kind.longest if row.longest is None else row.longest,
            )


def phrases_of(row: FurnitureRow) -> list[str]:
    """The row's phrases, one by one, as its language's file writes them."""
    return _parted(row.phrases)


def folded_phrases(rows: Iterable[FurnitureRow]) -> Iterator[tuple[FurnitureRow, list[str]]]:
    """Each row with its phrases as `fold` gives them; the files have plain quotes and no numbers, a test sees to it."""
    for row in rows:
        yield row, _parted(row.phrases.casefold())


def _parted(phrases: str) -> list[str]:
    return [plain for phrase in phrases.replace("\n", "|").split("|") if (plain := phrase.strip())]


def fold(line: str) -> str:
    """A line as the tables write it."""
    return fold_line(" ".join(line.split()))


def fold_line(line: str) -> str:
    """Like `fold`, for a line with single spaces already, or for many lines parted by line breaks."""
    plain = line.casefold()
    if not plain.isascii():
        # Not by `translate`, which takes eighty times as long on text beyond ASCII.
        for sign, as_written in _PLAIN.items():
            plain = plain.replace(sign, as_written)
    return _DIGITS.sub("#", plain) if _DIGIT.search(plain) else plain
