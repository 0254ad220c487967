"""Bylines as pages of many languages print them, and what stands around the names."""

from __future__ import annotations

import pytest

from fonds.marks.bylines.east import match_east
from fonds.marks.bylines.lines import match_byline
from fonds.marks.bylines.parts import match_parts, undoubled
from fonds.marks.bylines.unparted import row_of_names
from fonds.marks.persons.job_titles import role_line
from fonds.marks.persons.names import is_person_like


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("Publicerad av Erik Berg", ["Erik Berg"]),
        ("Tekst og foto: Lars Moen", ["Lars Moen"]),
        ("Foto och text: Erik Berg", ["Erik Berg"]),
        ("Kirjoittanut Matti Virtanen", ["Matti Virtanen"]),
        ("Eingestellt von Petra Kling", ["Petra Kling"]),
        ("Von unserem Korrespondenten Jonas Weber", ["Jonas Weber"]),
        ("Autorin/Autor Petra Kling", ["Petra Kling"]),
        ("Protokoll: Jonas Weber", ["Jonas Weber"]),
        ("Par Camille Durand, avec Luc Morel", ["Camille Durand", "Luc Morel"]),
        ("Recueilli par Camille Durand", ["Camille Durand"]),
        ("Escribe Lucía Fernández", ["Lucía Fernández"]),
        ("Texto y fotos: Lucía Fernández", ["Lucía Fernández"]),
        ("Por Ana Souza e João Lima, de São Paulo", ["Ana Souza", "João Lima"]),
        ("Reportagem de Ana Souza", ["Ana Souza"]),
        ("Scritto da Marta Rossi", ["Marta Rossi"]),
        ("Opgetekend door Pieter Bakker", ["Pieter Bakker"]),
        ("Rozmawiała Anna Nowak", ["Anna Nowak"]),
        ("opr. Anna Nowak", ["Anna Nowak"]),
        ("Röportaj: Elif Kaya", ["Elif Kaya"]),
        ("Беседовала Анна Петрова", ["Анна Петрова"]),
        ("Επιμέλεια: Μαρία Παππά", ["Μαρία Παππά"]),
        ("Scris de Ion Popescu", ["Ion Popescu"]),
        ("كتبت - ليلى حداد", ["ليلى حداد"]),
        ("إعداد: سعيد الحسن", ["سعيد الحسن"]),
        ("लेखक: राम शर्मा", ["राम शर्मा"]),
        ("著者：田中太郎", ["田中太郎"]),
        ("记者 李明 王芳", ["李明", "王芳"]),
        ("글·사진 홍길동", ["홍길동"]),
        ("By Ann Lee, Political Correspondent, and Bob Dow", ["Ann Lee", "Bob Dow"]),
        ("Reporting by Ann Lee in London; editing by Bob Dow", ["Ann Lee"]),
        ("By April Bergqvist", ["April Bergqvist"]),
        ("By Luc Moreau (MoreauSoft)", ["Luc Moreau"]),
        ("By Ann LeeStaff Writer", ["Ann Lee"]),
    ],
)
def test_openers_and_joints_of_languages(line: str, names: list[str]) -> None:
    mark = match_byline(line)
    assert mark is not None
    assert list(mark.names) == names


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("文：田中太郎 写真：佐藤花子", ["田中太郎"]),
        ("来源：海湾日报 作者：李明", ["李明"]),
        ("[베이일보 홍길동 기자]", ["홍길동"]),
    ],
)
def test_east_asian_labels_inside_lines(line: str, names: list[str]) -> None:
    found = match_east(line)
    assert found is not None
    assert [p.name for p in found[0]] == names


@pytest.mark.parametrize(
    ("line", "names"),
    [
        (
            "Published: Feb 11, 2023 · Modified: Jun 2, 2024 by Ann Lee · A few links here pay for our tea",
            ["Ann Lee"],
        ),
        ("Posted on December 20, 2025 by Luc Moreau (MoreauSoft) - 5 Comments", ["Luc Moreau"]),
        ("September 15, 2020 byMarisol Duarte Post a Comment", ["Marisol Duarte"]),
        ("by Ann Lee, Ferry Educator | Dec 30, 2025 | Harbour Plants", ["Ann Lee"]),
        ("by Ann Lee | Mar 11, 2023 | All About Ferries | 0 comments", ["Ann Lee"]),
        ("Elif KAYA/ANKARA", ["Elif KAYA"]),
    ],
)
def test_names_behind_dates(line: str, names: list[str]) -> None:
    mark = match_parts(line)
    assert mark is not None
    assert [p.name for p in mark.people] == names


def test_german_dates_leave_no_rest() -> None:
    mark = match_parts("Veröffentlicht vonJonas Weber 28. Februar 2016", "de")
    assert mark is not None
    assert [p.name for p in mark.people] == ["Jonas Weber"]


@pytest.mark.parametrize(
    "line", ["Bay Pictures / Ann Lee", "Ann Lee, The Harbour Times/Bayside", "Ann Lee/Bay Courier"]
)
def test_slashes_without_a_time_are_credits(line: str) -> None:
    assert match_parts(line) is None


@pytest.mark.parametrize(
    "line", ["Dear Brian", "Add Marina", "Hello Petra", "Ferry Consultant", "Written By Feb", "Compare Clara", "한국어"]
)
def test_greetings_commands_and_jobs_are_no_people(line: str) -> None:
    assert not is_person_like(line)


def test_what_is_told_twice_is_told_once() -> None:
    assert undoubled("Ophélie MartinOphélie Martin") == "Ophélie Martin"
    assert undoubled("Rodolfo VegaPorRodolfo Vega") == "Rodolfo Vega"
    assert undoubled("Ann Lee Ann Lee") == "Ann Lee"
    assert undoubled("Anna Annan") == "Anna Annan"


def test_rows_of_east_asian_names() -> None:
    assert [p.name for p in row_of_names("李明 王芳")] == ["李明", "王芳"]
    assert row_of_names("田中 太郎") == ()


def test_a_role_begins_with_no_opener() -> None:
    assert role_line("Junior Harbour Content Writer") == "Junior Harbour Content Writer"
    assert role_line("By Ann LeeStaff Writer") is None


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("Mitarbeit: Jonas Weber", ("Jonas Weber",)),
        ("Con información de Lucía Fernández", ("Lucía Fernández",)),
        ("Ha collaborato Marta Rossi", ("Marta Rossi",)),
        ("Colaborou Ana Souza", ("Ana Souza",)),
        ("Med bidrag från Erik Berg", ("Erik Berg",)),
        ("Współpraca: Anna Nowak", ("Anna Nowak",)),
        ("При участии Анны Петровой", ("Анны Петровой",)),
        ("Katkıda bulunan: Elif Kaya", ("Elif Kaya",)),
    ],
)
def test_helpers_in_languages(line: str, names: tuple[str, ...]) -> None:
    mark = match_byline(line)
    assert mark is not None
    assert mark.contributors
    assert mark.names == names
