"""Publication and change are never each other, whatever the language."""

from __future__ import annotations

import pytest

from fonds.languages import section
from fonds.languages.rows import DateLabel
from tests.support.fields import LONG_PROSE as PROSE
from tests.support.fields import html_fields, text_fields

_LABELS: tuple[tuple[str, DateLabel], ...] = section("DATE_LABELS")
_CHANGES = [(language, row.example) for language, row in _LABELS if row.kind == "modified"]
STATEMENTS = (
    "This page was last edited on 3 May 2024, at 14:05.",
    "Stand: 3. Mai 2024, 14:05 Uhr",
    "Zuletzt bearbeitet am 3. Mai 2024",
    "本页面最后修订于2024年5月3日 (星期五) 14:05。",
    "Esta página se editó por última vez el 3 de mayo de 2024.",
    "La dernière modification de cette page a été faite le 3 mai 2024 à 14:05.",
    "最終更新：2024年5月3日",
    "Content current as of: 3 May 2024",
    "3 May 2024 (updated)",
    "3. Mai 2024 – aktualisiert",
)


TITLE = "The ferry that stopped on a windy morning"


def text_of(line: str) -> str:
    return f"{TITLE}\n\n{line}\n\n{PROSE}\n\n{PROSE}\n"


@pytest.mark.parametrize("line", [*(example for _, example in _CHANGES), *STATEMENTS])
def test_a_change_is_no_publication(line: str) -> None:
    for fields in (
        text_fields(text_of(line)),
        html_fields(f"<h1>{TITLE}</h1><p>{line}</p><p>{PROSE}</p><p>{PROSE}</p>"),
    ):
        assert fields.published is None, line


@pytest.mark.parametrize("line", STATEMENTS)
def test_a_change_is_known_as_one(line: str) -> None:
    fields = text_fields(text_of(line))
    assert fields.modified is not None
    assert str(fields.modified.as_stated).startswith("2024-05-03")


def test_both_are_read_where_both_are_said() -> None:
    line = "Veröffentlicht am 2. Mai 2024, Stand: 3. Mai 2024"
    fields = text_fields(text_of(line))
    assert fields.published is not None
    assert fields.modified is not None
    assert (fields.published.edtf, fields.modified.edtf) == ("2024-05-02", "2024-05-03")


@pytest.mark.parametrize("line", ["Printed on 3 May 2024", "Gedruckt am 3. Mai 2024", "Prices as of 3 May 2024"])
def test_dates_of_printing_and_of_prices_are_neither(line: str) -> None:
    fields = text_fields(text_of(line))
    assert fields.published is None
    assert fields.modified is None
