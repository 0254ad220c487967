"""The list of an archive that is asked again and again."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pyarrow as pa
import pytest

from fonds.archive import lines_held, open_writer
from fonds.archive.catalogue import FACETS, ORDERS, Catalogue, Wanted
from fonds.errors import ArchiveDamaged, ArchiveNotFound
from tests.archive.made import rows

_TITLES = ("Ferry late", "ärger am Hafen", "Zebra", None, "  ", "Bells 100%_'\"")


def _open(access: str | None, _: date | None) -> bool:
    return access == "open"


def catalogue(archive: Path) -> Catalogue:
    return Catalogue(archive, kind_of=lambda media, _: str(media), may_show=_open, check_title=str.upper)


@pytest.fixture(scope="module")
def archive(tmp_path_factory: pytest.TempPathFactory) -> Path:
    place = tmp_path_factory.mktemp("catalogue") / "archive"
    made = []
    for number, row in enumerate(rows(0, 12)):
        title = _TITLES[number % len(_TITLES)]
        access = "closed" if number == 4 else "open"
        kept = {"published_edtf": f"20{number:02}-01-01" if number % 3 else None, "tier": "ABC"[number % 3]}
        collection = ("harbour", "mills")[number % 2]
        made.append(
            {**row, **kept, "title": title, "access": access, "sidecar_access": access, "collection": collection}
        )
    with open_writer(place, "one") as writer:
        writer.commit(documents=made)
    return place


def ids(there: Catalogue, wanted: Wanted, order: str = "worst", start: int = 0, most: int = 50) -> list[str]:
    return [row["capture_id"] for row in there.lines(wanted, order, start, most).rows]


def test_every_order_is_total_and_pages_part_it(archive: Path) -> None:
    there = catalogue(archive)
    for order in ORDERS:
        whole = ids(there, Wanted(), order)
        assert len(set(whole)) == 12, order
        assert [one for start in range(0, 12, 5) for one in ids(there, Wanted(), order, start, 5)] == whole, order
        assert [there.place(Wanted(), order, name) for name in whole] == list(range(12)), order
    assert [row["tier"] for row in there.lines(Wanted(), "worst", 0, 12).rows] == sorted("ABC" * 4, reverse=True)
    titles = [row["title"] for row in there.lines(Wanted(), "title", 0, 12).rows]
    shown = [title for title in titles if title and title.strip()]
    assert shown == ["ärger am Hafen"] * 2 + ["Bells 100%_'\""] * 2 + ["Ferry late"] * 2 + ["Zebra"] * 2
    days = [row["published_edtf"] for row in there.lines(Wanted(), "new", 0, 12).rows]
    known = [day for day in days if day]
    assert known == sorted(known, reverse=True)
    assert days[len(known) :] == [None] * (12 - len(known))


def test_what_fits_is_counted_and_facets_say_what_each_choice_would_leave(archive: Path) -> None:
    there = catalogue(archive)
    lines = there.lines(Wanted(words=("FERRY",), collection="harbour"), "worst", 0, 50)
    assert (lines.fit, lines.total, len(lines.rows)) == (2, 12, 2)
    assert there.lines(Wanted(words=("ferry", "zebra")), "worst", 0, 50).fit == 0
    assert there.lines(Wanted(words=("100%_'\"",)), "worst", 0, 50).fit == 2, "no character is a pattern"
    assert there.lines(Wanted(year=""), "worst", 0, 50).fit == 5, "the year of four is not known, of one not shown"
    facets = there.facets(Wanted(collection="harbour", tier="A"))
    assert set(facets) == set(FACETS)
    assert dict(facets["collection"]) == {"harbour": 2, "mills": 2}, "the other choices stay open"
    assert sum(number for _, number in facets["year"]) == 2
    assert there.tallies() == {
        "documents": 12, "tiers": {"A": 4, "B": 4, "C": 4}, "fields_tiers": there.tallies()["fields_tiers"],
        "needs_review": there.tallies()["needs_review"],
    }  # fmt: skip


def test_what_may_not_be_shown_is_neither_given_nor_found(archive: Path) -> None:
    there = catalogue(archive)
    (closed,) = (row for row in there.lines(Wanted(), "worst", 0, 50).rows if row["access"] == "closed")
    assert [closed[name] for name in ("title", "bylines", "site_name", "run_sources", "target_uri")] == [None] * 5
    name = closed["capture_id"]
    by_id = Wanted(words=(name,))
    assert ids(there, by_id) == [name], "its id is no secret"
    assert name not in ids(there, Wanted(words=("example",)))
    others = ids(there, Wanted())
    assert there.find_ids(others) == [one for one in others if one != name]


def test_found_ones_keep_the_order_of_the_search(archive: Path) -> None:
    there = catalogue(archive)
    found = tuple(reversed(ids(there, Wanted(), "title")[:5]))
    assert ids(there, Wanted(found=found), "found") == list(found)
    assert ids(there, Wanted(found=found, collection="mills"), "found", 0, 2) != []
    assert ids(there, Wanted(found=()), "found") == []
    assert [there.place(Wanted(found=found), "found", name) for name in found] == [0, 1, 2, 3, 4]


def test_it_follows_the_archive(tmp_path: Path) -> None:
    place = tmp_path / "archive"
    with pytest.raises(ArchiveNotFound):
        catalogue(place)
    with open_writer(place, "one"):
        pass
    there = catalogue(place)
    assert (ids(there, Wanted()), there.facets(Wanted())["year"]) == ([], [])
    with open_writer(place, "two") as writer:
        writer.commit(documents=rows(0, 3))
    there._took = 0.0
    there.follow()
    assert len(ids(there, Wanted())) == 3


def test_a_commit_costs_the_files_that_it_added(archive: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    place = tmp_path / "archive"
    shutil.copytree(archive, place)
    there = catalogue(place)
    before = ids(there, Wanted())
    with open_writer(place, "two") as writer:
        writer.commit(documents=rows(50, 53))
    read: list[Path] = []
    batches = lines_held._batches

    def counted(path: Path) -> Iterator[pa.RecordBatch]:
        read.append(path)
        yield from batches(path)
        if len(read) == 1:
            raise OSError("the disk says no")

    monkeypatch.setattr(lines_held, "_batches", counted)
    there._took = 0.0
    with pytest.raises(ArchiveDamaged):
        there.follow()
    assert ids(there, Wanted()) == before, "what was read of a file before that is not shown"
    there.follow()
    assert (len(read), len(set(read))) == (2, 1)
    assert len(ids(there, Wanted())) == len(before) + 3
