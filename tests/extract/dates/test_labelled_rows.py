"""Dates in rows of facts: the label of a row says what its date is of."""

from __future__ import annotations

import pytest

import fonds

PROSE = "The harbour council met on Tuesday evening to discuss the new ferry line between the two islands. " * 3


def dates(rows: list[tuple[str, str]], form: str, language: str) -> tuple[str | None, str | None]:
    if form == "dl":
        facts = "".join(f"<dt>{label}</dt><dd>{value}</dd>" for label, value in rows)
    else:
        facts = "".join(f"<tr><th>{label}</th><td>{value}</td></tr>" for label, value in rows)
    page = (
        f"<html lang={language}><head><title>Ferries</title></head><body><main><article><h1>Ferries</h1>"
        f"<{form}>{facts}</{form}><p>{PROSE}</p><p>{PROSE}</p></article></main></body></html>"
    )
    document = fonds.clean(page.encode(), media_type="text/html", url="https://harbour.example/ferries")
    stated = (document.published, document.modified)
    first, last = (str(each.as_stated)[:10] if each is not None else None for each in stated)
    return first, last


@pytest.mark.parametrize("form", ["dl", "table"])
@pytest.mark.parametrize(
    ("language", "rows", "published", "modified"),
    [
        ("ja", [("公表日", "2021/05/04"), ("最終更新日", "2021/05/05")], "2021-05-04", "2021-05-05"),
        ("ja", [("発行年月日", "令和3年5月4日"), ("担当", "総務課")], "2021-05-04", None),
        ("en", [("Date of publication", "4 May 2021"), ("Author", "Ann Lee")], "2021-05-04", None),
        ("cs", [("Datum vydání", "4. 5. 2021"), ("Datum aktualizace", "5. 5. 2021")], "2021-05-04", "2021-05-05"),
        ("he", [("תאריך פרסום", "14/05/2021"), ("תאריך עדכון", "15/05/2021")], "2021-05-14", "2021-05-15"),
        ("en", [("Season", "4 May 2021"), ("Final", "5 May 2021")], None, None),
        ("en", [("Born", "4 May 1971"), ("Died", "5 May 2021")], None, None),
    ],
)
def test_rows_of_facts(
    form: str, language: str, rows: list[tuple[str, str]], published: str | None, modified: str | None
) -> None:
    assert dates(rows, form, language) == (published, modified)
