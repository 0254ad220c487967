"""The rows of furniture in the languages' files: each row's example, how phrases are written, one meaning for each."""

from __future__ import annotations

import re
from collections import Counter

import pytest

from fonds.languages import LANGUAGES, section
from fonds.languages.kinds import KINDS
from fonds.languages.rows import Furniture, Shape
from fonds.marks.furniture import ROWS, FurnitureRow, fold, match_furniture, phrases_of
from fonds.model import DOCUMENT_ROLES, Role

_FURNITURE: tuple[tuple[str, Furniture], ...] = section("FURNITURE")
# A reader sees at a glance what is in so many.
_MOST_PHRASES = 60
_ENDS = " :.!?»"
_AS_PRINTED = re.compile(r"\d|[’‘“”„…\u00a0\u0307]")


@pytest.mark.parametrize("row", ROWS, ids=lambda row: f"{row.name}:{row.example}")
def test_the_example_is_recognised_by_a_phrase_of_the_row(row: FurnitureRow) -> None:
    mark = match_furniture(row.example)
    assert mark is not None
    assert mark.role is row.role
    example = fold(row.example)
    assert any(fold(phrase).strip(_ENDS) in example for phrase in phrases_of(row))


@pytest.mark.parametrize("row", ROWS, ids=lambda row: f"{row.name}:{row.example}")
def test_phrases_are_lower_case_and_written_plainly(row: FurnitureRow) -> None:
    phrases = phrases_of(row)
    assert 0 < len(phrases) <= _MOST_PHRASES, "part the row in two, each with an example"
    for phrase in phrases:
        assert phrase == phrase.lower() == " ".join(phrase.split()), phrase
        assert phrase.casefold() == fold(phrase)
        assert not _AS_PRINTED.search(phrase), f"write plain quotes, three dots, # for a number: {phrase!r}"


def test_every_kind_is_used_and_named_after_its_role() -> None:
    assert {row.kind for _, row in _FURNITURE} == {kind.name for kind in KINDS}
    assert all(kind.name.startswith(f"{kind.role.value}.") and kind.means for kind in KINDS)
    assert len({kind.name for kind in KINDS}) == len(KINDS)
    assert {kind.shape for kind in KINDS} == set(Shape)
    assert not {kind.role for kind in KINDS} & DOCUMENT_ROLES


def test_no_phrase_stands_twice_in_a_row_or_means_two_things() -> None:
    said: dict[str, tuple[Role, float, bool]] = {}
    for row in ROWS:
        phrases = phrases_of(row)
        assert Counter(phrases).most_common(1)[0][1] == 1, row.name
        if row.shape is Shape.WHOLE:
            for phrase in phrases:
                known = said.setdefault(fold(phrase), (row.role, row.strength, row.opens))
                assert known == (row.role, row.strength, row.opens), f"{phrase!r} in {row.name} says other elsewhere"


def test_rows_say_only_what_differs_from_their_kind() -> None:
    kinds = {kind.name: kind for kind in KINDS}
    for language, row in _FURNITURE:
        assert row.strength != kinds[row.kind].strength, (language, row.example)
        assert row.longest != kinds[row.kind].longest, (language, row.example)


# The roles that a page in any language shows.
_EVERYWHERE = (
    *(Role.CONSENT, Role.NAVIGATION, Role.RELATED, Role.COMMENTS, Role.FOOTER, Role.LEGAL, Role.SHARE, Role.SEARCH),
)
# Little was gathered of these so far.
_FEW = {"is", "ca", "eu", "cy", "lt", "lv", "et", "az", "ka", "hy", "ur", "bn", "gu", "ta", "te", "ml", "sw", "zu"}


def test_every_language_has_the_roles_that_matter() -> None:
    known = {(row.language, row.role) for row in ROWS}
    assert not {(language, role) for language in set(LANGUAGES) - _FEW for role in _EVERYWHERE} - known
