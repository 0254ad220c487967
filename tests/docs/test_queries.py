"""Every query that the guides print runs, and gives as many rows as a known archive must give."""

from __future__ import annotations

import re
import shutil
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import duckdb
import polars as pl
import pyarrow as pa
import pytest

from fonds import Archive
from fonds.archive import release
from fonds.flows.config import load_config
from fonds.flows.run import execute

ROOT = Path(__file__).resolve().parents[2]
PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").rglob("*.md"))]
_BLOCK = re.compile(r"```sql\n(.*?)```", re.DOTALL)
_IN_A_CALL = re.compile(r"(?:fonds query|\.query\(|\.sql\()\s*\"(SELECT [^\"]+)\"")
_RESERVES = re.compile(r"noai|tdm-reservation: 1")
_PROSE = {
    "de": (
        "Die Fähre, die um sieben Uhr vom nördlichen Kai ablegt, musste eine Stunde warten, weil das Wasser niedriger "
        "stand, als die Lotsen gehofft hatten. An Bord wurde niemand verletzt, teilte die Reederei am Nachmittag mit."
    ),
    "fr": (
        "Le bac qui quitte le quai nord à sept heures a dû attendre une heure, parce que la marée était plus basse que "
        "les pilotes ne l'avaient espéré. Personne à bord n'a été blessé, a fait savoir la compagnie dans l'après-midi."
    ),
}

Rows = list[dict[str, Any]]


def _inside(rows: Rows, column: str) -> Rows:
    return [item for row in rows for item in row[column]]


# Nobody has reviewed or corrected anything in this archive; tests/curation asks where somebody has.
_NOBODY = ("SELECT * FROM reviews", "SELECT title, bylines, by_person FROM documents WHERE by_person IS NOT NULL")
# How many rows each query must give, counted over the rows of the archive without SQL.
COUNTS: dict[str, Callable[[Rows], int]] = {
    "SELECT title, tier FROM documents": len,
    "SELECT title, tier FROM documents WHERE lang = 'de'": lambda rows: sum(_speaks(row, "de") for row in rows),
    "SELECT capture_id, title, language FROM documents WHERE lang = 'de'": lambda rows: sum(
        _speaks(row, "de") for row in rows
    ),
    "SELECT lang, count(*) FROM documents GROUP BY 1 ORDER BY 2 DESC": lambda rows: len(
        {(row["language"] or "").split("-")[0] for row in rows}
    ),
    "SELECT capture_id, tdm_reserved, noai, noimageai FROM documents WHERE tdm_reserved OR noai OR noimageai": (
        lambda rows: sum(any(_RESERVES.search(stated["statement"]) for stated in row["rights"]) for row in rows)
    ),
    "SELECT unnest(bylines).name AS author, count(*) FROM documents GROUP BY 1 ORDER BY 2 DESC": lambda rows: len(
        {byline["name"] for byline in _inside(rows, "bylines")}
    ),
    "SELECT capture_id, unnest(photo_credits, recursive := true) FROM documents": lambda rows: len(
        [span for credit in _inside(rows, "photo_credits") for span in credit["locator"] or [None]]
    ),
    "SELECT b.role, count(*), sum(length(b.raw)) FROM (SELECT unnest(blocks) AS b FROM documents) WHERE NOT b.kept "
    "GROUP BY 1": lambda rows: len({block["role"] for block in _inside(rows, "blocks") if not block["kept"]}),
    "SELECT c.code, c.outcome, count(*) FROM (SELECT unnest(checks) AS c FROM documents) WHERE c.outcome IN "
    "('warn', 'fail') GROUP BY ALL": lambda rows: len(
        {(check["code"], check["outcome"]) for check in _inside(rows, "checks") if check["outcome"] in ("warn", "fail")}
    ),
    # The pages of the archive differ in a word or a date: those of one language are one cluster.
    "SELECT d.capture_id, d.title FROM documents d JOIN corpus_signals s USING (capture_id) "
    "WHERE d.expected_quality > 0.9 AND d.rps_doc_frac_chars_dupe_10grams < 0.1 "
    "AND coalesce(s.near_cluster, s.capture_id) = s.capture_id AND coalesce(s.address_latest, true)": lambda rows: sum(
        row["capture_id"] == min(other["capture_id"] for other in rows if other["text"] == row["text"])
        for row in rows
        if row["expected_quality"] is not None
        and row["expected_quality"] > 0.9
        and row["rps_doc_frac_chars_dupe_10grams"] < 0.1
    ),
    "SELECT title, bylines, by_person FROM documents WHERE by_person IS NOT NULL": lambda rows: sum(
        row["by_person"] is not None for row in rows
    ),
    "SELECT * FROM reviews": lambda _: 0,
    "SELECT e.* FROM (SELECT unnest(evidence) AS e FROM documents WHERE capture_id = '…') "
    "WHERE e.field = 'published'": (
        lambda rows: sum(entry["field"] == "published" for entry in _dated(rows)["evidence"])
    ),
    "SELECT text FROM 'releases/NAME/**/*.parquet' WHERE tier = 'A' AND lang = 'fr'": lambda rows: sum(
        row["tier"] == "A" and _speaks(row, "fr") for row in rows
    ),
}


def _speaks(row: dict[str, Any], language: str) -> bool:
    return re.match(rf"{language}(-|$)", row["language"] or "") is not None


def _dated(rows: Rows) -> dict[str, Any]:
    return min((row for row in rows if row["published_raw"]), key=lambda row: str(row["capture_id"]))


def _page(language: str, head: str, number: int) -> str:
    text = _PROSE[language[:2]]
    return (
        f'<!DOCTYPE html><html lang="{language}"><head><title>{number}. Hafen</title>{head}'
        f'<meta property="article:published_time" content="2026-03-0{number}T09:00:00+01:00">'
        f'<meta name="author" content="Ada Vint"></head><body><article><h1>{number}. Hafen</h1>'
        f"<p>{text}</p><p>{number}: {text}</p><p>{text}</p></article></body></html>"
    )


@pytest.fixture(scope="module")
def archive(tmp_path_factory: pytest.TempPathFactory) -> Archive:
    """The samples, and pages that name the country of their language or reserve their use."""
    folder = tmp_path_factory.mktemp("queries")
    raw = folder / "raw"
    shutil.copytree(ROOT / "raw", raw)
    signals = ("", "", '<meta name="robots" content="noai">', '<meta name="tdm-reservation" content="1">', "")
    for number, language in enumerate(("de-AT", "de", "de-CH", "fr-CA", "fr"), start=1):
        (raw / f"made-{number}.html").write_text(_page(language, signals[number - 1], number), encoding="utf-8")
    execute(load_config(raw=raw, archive=folder / "archive", processed=folder / "processed", workers=1))
    return Archive(folder / "archive")


@pytest.fixture(scope="module")
def released(archive: Archive) -> Path:
    return release(archive, archive.path.parent / "releases", "NAME", today=date(2026, 4, 1)).path


def _queries() -> list[str]:
    found: dict[str, None] = {}
    for page in PAGES:
        text = page.read_text(encoding="utf-8")
        blocks = [
            re.sub(r"--[^\n]*", "", statement) for block in _BLOCK.findall(text) for statement in block.split(";")
        ]
        for statement in (*blocks, *_IN_A_CALL.findall(text)):
            query = " ".join(statement.split())
            if query and query != "SELECT …":
                found[query] = None
    return list(found)


def test_every_query_has_its_count() -> None:
    assert set(_queries()) == set(COUNTS)


@pytest.mark.parametrize("query", _queries())
def test_queries_give_the_rows_they_must(archive: Archive, released: Path, query: str) -> None:
    rows: Rows = archive.to_arrow().to_pylist()
    if "releases/NAME" in query:
        names = {row["capture_id"] for row in pl.read_parquet(released / "**" / "*.parquet").to_dicts()}
        rows = [row for row in rows if row["capture_id"] in names]
        relation = duckdb.sql(query.replace("releases/NAME", str(released)))
        assert relation is not None
        found: pa.Table = relation.to_arrow_table()
    else:
        found = archive.query(query.replace("'…'", f"'{_dated(rows)['capture_id']}'"))
    expected = COUNTS[query](rows)
    assert found.num_rows == expected
    assert (expected > 0) is (query not in _NOBODY)


def test_a_language_is_found_whatever_its_country(archive: Archive) -> None:
    rows = archive.to_arrow(columns=["language", "lang"]).to_pylist()
    german = [row["language"] for row in rows if row["lang"] == "de"]
    assert {"de", "de-AT", "de-CH"} <= set(german)
