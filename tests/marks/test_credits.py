"""Picture credits."""

import pytest

from fonds.marks.agencies import agency_of
from fonds.marks.credit_names import is_library
from fonds.marks.credit_openers import OPENERS
from fonds.marks.credits import match_credit
from fonds.marks.trailing_credits import find_trailing_credit


@pytest.mark.parametrize("row", OPENERS, ids=lambda row: row.rule)
def test_every_row_reads_its_example(row: object) -> None:
    assert row.pattern.match(row.example)  # type: ignore[attr-defined]  # a NamedTuple given as object by ids
    mark = match_credit(row.example)  # type: ignore[attr-defined]
    assert mark is not None
    assert mark.kind == row.kind  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("line", "creators", "agencies"),
    [
        ("Photo: Marisol Quintero / PA Images / Alamy", ("Marisol Quintero",), ("PA Images", "Alamy")),
        ("(AP Photo/Ann Lee)", ("Ann Lee",), ("AP Photo",)),
        ("Foto: Jonas Weber/dpa", ("Jonas Weber",), ("dpa",)),
        ("© Ann Lee/Reuters", ("Ann Lee",), ("Reuters",)),
        ("Ann Lee via Getty Images", ("Ann Lee",), ("Getty Images",)),
        ("Ann Lee/AFP/Getty Images", ("Ann Lee",), ("AFP", "Getty Images")),
        ("写真=山田太郎", ("山田太郎",), ()),
        ("사진=연합뉴스", (), ("연합뉴스",)),
        ("Courtesy of Lakeside Museum", ("Lakeside Museum",), ()),
        ("AP Photo/Ann Lee, File", ("Ann Lee",), ("AP Photo",)),
        ("Pool/Reuters", (), ("Pool", "Reuters")),
        ("Foto ANP / Ann Lee", ("Ann Lee",), ("ANP",)),
        ("Photo AFP", (), ("AFP",)),
        ("Staff photo by Ann Lee", ("Ann Lee",), ()),
        ("Jonas Weber/dpa/dpa-tmn/Symbolbild", ("Jonas Weber",), ("dpa",)),
        ("新华社记者 王刚 摄", ("王刚",), ("新华社",)),
        ("Text und Fotos: Jonas Weber", ("Jonas Weber",), ()),
        ("Image source, Getty Images", (), ("Getty Images",)),
        ("Photo: Ann Lee and Tom Weller/AP", ("Ann Lee", "Tom Weller"), ("AP",)),
        ("Photo: Ann Lee for The Bay Courier", ("Ann Lee", "The Bay Courier"), ()),
        ("Foto: Harbour & Sons", ("Harbour & Sons",), ()),
        ("Foto von Jonas Weber von Pexels", ("Jonas Weber",), ("Pexels",)),
        ("Foto: Jonas Weber. Styling: Mara Kling", ("Jonas Weber",), ()),
        ("Photo: harbour.example.org, via Wikimedia Commons", ("harbour.example.org",), ("Wikimedia Commons",)),
        ("Foto: CC-BY-NC 2.0 Ann Lee", ("Ann Lee",), ()),
        ("Photo by ipop99 /Getty Images/iStock", ("ipop99",), ("Getty Images", "iStock")),
        ("Foto: annlee77/Pixabay.com", ("annlee77",), ("Pixabay.com",)),
        ("Foto: Instagram/annlee77", ("annlee77",), ("Instagram",)),
        ("Foto: jweb / BCR", ("jweb", "BCR"), ()),
        ("Foto: iHarbour", ("iHarbour",), ()),
        ("Foto: Jonas Weber [CC BY-SA 2.0 at], via Wikimedia Commons", ("Jonas Weber",), ("Wikimedia Commons",)),
        ("Bild: Photo by Ann Lee on Unsplash", ("Ann Lee",), ("Unsplash",)),
        ("Foto by A. Weber Kling", ("A. Weber Kling",), ()),
        ("Image copyright Reuters", (), ("Reuters",)),
        ("(Photos by Associated Press; photo illustration by Ann Lee)", ("Ann Lee",), ("Associated Press",)),
        ("Foto: Jonas Weber vía AP", ("Jonas Weber",), ("AP",)),
    ],
)
def test_lines(line: str, creators: tuple[str, ...], agencies: tuple[str, ...]) -> None:
    mark = match_credit(line)
    assert mark is not None
    assert (mark.creators, mark.agencies) == (creators, agencies)


def test_a_person_or_an_agency_stays_whole_and_is_flagged() -> None:
    mark = match_credit("Photo: Nora Belling Picture Desk Assignments / PA Images")
    assert mark is not None
    assert mark.creators == ("Nora Belling Picture Desk Assignments",)
    assert mark.ambiguous


@pytest.mark.parametrize(
    "line",
    [
        "Photo: The storm that came over the bay",
        "The Reuters office",
        "© 2025 The Bay Courier. All rights reserved.",
        "Image of the week",
        "Source: what the ministry said on Monday",
        "Ann Lee",
        "",
        "© 2024 Somebody",
        "Photo The storm over the bay",
        "Photo Gallery",
        "Foto Wettbewerb",
        "Video: how to tie a knot in a rope",
    ],
)
def test_no_credits(line: str) -> None:
    assert match_credit(line) is None


@pytest.mark.parametrize(
    ("caption", "raw"),
    [
        ("A storm over the bay (AP Photo/Ann Lee)", "(AP Photo/Ann Lee)"),
        ("Ein Sturm zieht auf. Foto: Jonas Weber/dpa", "Foto: Jonas Weber/dpa"),
        ("A storm. © Ann Lee/Reuters", "© Ann Lee/Reuters"),
        ("A storm. Ann Lee/Getty Images", "Ann Lee/Getty Images"),
        ("Ein Sturm in LakesideFoto: Jonas Weber", "Foto: Jonas Weber"),
        ("嵐の港、山田太郎撮影", "山田太郎撮影"),
    ],
)
def test_trailing(caption: str, raw: str) -> None:
    mark = find_trailing_credit(caption)
    assert mark is not None
    assert mark.raw == raw == caption[mark.start : mark.end]


def test_captions_allow_more() -> None:
    caption = "People wait at the pier in Lakeside (Ann Lee/Bay Courier)"
    assert find_trailing_credit(caption) is None
    mark = find_trailing_credit(caption, caption=True)
    assert mark is not None
    assert mark.creators == ("Ann Lee", "Bay Courier")


@pytest.mark.parametrize("text", ["He said so on Monday (Tuesday)", "The bay was calm.", "", "a. " * 20_000])
def test_no_trailing(text: str) -> None:
    assert find_trailing_credit(text) is None


def test_short_agency_codes_want_capitals() -> None:
    assert agency_of("AFP") == "AFP"
    assert agency_of("aa") is None
    assert agency_of("dpa") == "dpa"


def test_a_slash_alone_makes_no_credit() -> None:
    assert find_trailing_credit("A kit for the pier. Safety Lockout/Tagout Kit", caption=True) is None


@pytest.mark.parametrize(("name", "expected"), [("Unsplash", True), ("Getty", True), ("Reuters", False)])
def test_libraries(name: str, *, expected: bool) -> None:
    assert is_library(name) is expected


@pytest.mark.parametrize(
    ("caption", "creators"),
    [
        ("The turbine on the boat, Bildquelle: J. Weber", ("J. Weber",)),
        ("The pier in 2017 (c) Annleeson", ("Annleeson",)),
        ("The pier on Tuesday. Ann Lee/Anadolu via Getty Images hide caption", ("Ann Lee",)),
        ("In der Kirche gilt Ruhe. Foto: annl/Jonas Weber/cc by sa 2.0", ("annl", "Jonas Weber")),
        ("Often misused. - © annlee_ - stock.adobe.com", ("annlee_",)),
    ],
)
def test_ends_of_captions_as_pages_print_them(caption: str, creators: tuple[str, ...]) -> None:
    mark = find_trailing_credit(caption, caption=True)
    assert mark is not None
    assert mark.creators == creators


def test_an_address_is_not_cut_at_its_dot() -> None:
    mark = find_trailing_credit("bcn.com/Ann Lee", caption=True)
    assert mark is None or "com" not in mark.creators
