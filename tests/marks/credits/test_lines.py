"""Picture credits."""

import random
import re

import pytest

from fonds.languages.rows import CreditOpener
from fonds.marks.credits.lines import is_opener, match_credit
from fonds.marks.credits.names import is_library
from fonds.marks.credits.openers import OPENERS, ROWS, RULES
from fonds.marks.credits.trailing import _END_PLAIN, _end_plain, find_trailing_credit
from fonds.marks.persons.agencies import agency_of

_KINDS = {opener.rule: opener.kind for opener in OPENERS}


@pytest.mark.parametrize(("language", "row"), ROWS, ids=str)
def test_every_row_reads_its_example(language: str, row: CreditOpener) -> None:
    assert re.match(row.words, row.example, re.IGNORECASE)
    mark = match_credit(row.example)
    assert mark is not None
    assert mark.kind == _KINDS[row.rule]


def test_rows_are_of_the_rules_that_are_asked() -> None:
    assert {row.rule for _, row in ROWS} == set(RULES)


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
        ("PHOTOGRAPH BY LENA HOLZ FOR THE HARBOR TIMES", ("LENA HOLZ",), ("THE HARBOR TIMES",)),
        ("Photograph by Zylphra Quux for The Harbor Times", ("Zylphra Quux",), ("The Harbor Times",)),
        ("Foto: Lena Holz voor De Baai", ("Lena Holz",), ("De Baai",)),
        ("PHOTOGRAPHS BY LENA HOLZ AND BOB DOW", ("LENA HOLZ", "BOB DOW"), ()),
        ("Photo: Ann Lee for The Bay Courier", ("Ann Lee",), ("The Bay Courier",)),
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
        ("Foto: picture alliance / bay TPX", ("bay TPX",), ("picture alliance",)),
        ("Photo: UN Photo / BCR-CIJ / Ann Lee. Courtesy of the BCR", ("UN Photo", "BCR-CIJ", "Ann Lee", "BCR"), ()),
        ("Copyright AP Photo", (), ("AP Photo",)),
        ("Copyright Ann Lee/Copyright 2026 The AP. All rights reserved.", ("Ann Lee",), ("AP",)),
        ("Quelle: Jonas Weber (Text), Stefan Kling (Bild)", ("Stefan Kling",), ()),
        ("Photographer: Baybee.com | Source: Unsplash", ("Baybee.com",), ("Unsplash",)),
        ("Credit: Bay Energy, Inc.", ("Bay Energy, Inc",), ()),
        ("Photo: Atomic Bay via Wikimedia Commons (license)", ("Atomic Bay",), ("Wikimedia Commons",)),
        ("Associated Press, Nov. 3", (), ("Associated Press",)),
        ("annlee77 / iStock.com", ("annlee77",), ("iStock.com",)),
        ("© Ann Lee © Ann Lee", ("Ann Lee",), ()),
        ("Foto: Johanna Weber / Bay Magazin&nbsp;", ("Johanna Weber", "Bay Magazin"), ()),
        ("Imagen ilustrativa: Cuartoscuro", (), ("Cuartoscuro",)),
        ("Ljósmynd/Anna Jónsdóttir", ("Anna Jónsdóttir",), ()),
        ("Foto: BILD", ("BILD",), ()),
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
        "Foto:",
        "Copyright Office Report | Bay Magazine",
        "Graphics: Bayvision GX 1060 4GB / Lakeside RX 480",
        "Credit/debit cards (Bay Card, Lake Card)",
        "© bay-zeitung.example - Alle Rechte vorbehalten",
        "Nora Belling (Photo by Ann Lee/Getty Images)",
        "Rep. Nora Belling. | Ann Lee/Getty Images",
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
        ("The bay. Getty Images/Annleeson", "Getty Images/Annleeson"),
        ("Nora Belling at work (Photo by Ann Lee/Getty Images)", "(Photo by Ann Lee/Getty Images)"),
        ("A rocket. Ann J. Rodriguez Carrillo/AFP via Getty Images", "Ann J. Rodriguez Carrillo/AFP via Getty Images"),
        ("Un barco en la bahía (Ministerio de Defensa de Bahía vía AP)", "(Ministerio de Defensa de Bahía vía AP)"),
        (
            "A rock (Bay Institute/University of Lakeside/Ann Lee via AP)",
            "(Bay Institute/University of Lakeside/Ann Lee via AP)",
        ),
        ("The handover. (Photo: Gallo Images / Ann Lee) Traders", "(Photo: Gallo Images / Ann Lee)"),
    ],
)
def test_trailing(caption: str, raw: str) -> None:
    mark = find_trailing_credit(caption)
    assert mark is not None
    assert mark.raw == raw == caption[mark.start : mark.end]


@pytest.mark.parametrize(
    ("caption", "creators", "agencies"),
    [
        ("A rig (AP Photo/Ann Lee) - Copyright AP Photo", ("Ann Lee",), ("AP Photo",)),
        ("Der Rat tagt - Copyright Ann Lee/Copyright 2026 The AP. All rights reserved.", ("Ann Lee",), ("AP",)),
        ("The harbour Frank Weller/Copyright 2026 The AP. All rights reserved.", ("Frank Weller",), ("AP",)),
        ("Am Steg — © Felix Weber/photothek.net\n--pageNumber-- von --total--", ("Felix Weber",), ("photothek.net",)),
        ("STORM: Et skip i havn. Foto: Lakeside Politi Vis mer", ("Lakeside Politi",), ()),
    ],
)
def test_captions_with_what_pages_put_behind(
    caption: str, creators: tuple[str, ...], agencies: tuple[str, ...]
) -> None:
    mark = find_trailing_credit(caption, caption=True)
    assert mark is not None
    assert (mark.creators, mark.agencies) == (creators, agencies)
    assert caption[mark.start : mark.end] == mark.raw


@pytest.mark.parametrize("line", ["Foto: privat", "Foto: zVg", "Photo: PR"])
def test_a_credit_may_name_nobody(line: str) -> None:
    mark = match_credit(line)
    assert mark is not None
    assert (mark.credit_line, mark.creators, mark.agencies) == (line.partition(" ")[2], (), ())


@pytest.mark.parametrize(
    ("text", "expected"), [("Foto:", True), ("(Quelle:", True), ("Foto: Ann Lee", False), ("", False)]
)
def test_openers_alone(text: str, *, expected: bool) -> None:
    assert is_opener(text) is expected


def test_a_library_alone_is_no_encyclopedia() -> None:
    assert not is_library("Wikipedia")
    assert is_library("Wikimedia Commons")


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


def test_what_stands_behind_the_last_sentence_is_found_as_by_searching() -> None:
    draw = random.Random(5)
    lines = ["".join(draw.choices('ab AB.!?…"”)|–\né3', k=draw.randrange(40))).rstrip() for _ in range(3_000)]
    found = [_end_plain(line) for line in lines]
    searched = [_END_PLAIN.search(line) for line in lines]
    assert [match and (match.span(), match[0]) for match in found] == [m and (m.span(), m[0]) for m in searched]
    assert sum(match is not None for match in found) > 100
