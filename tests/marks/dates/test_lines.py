"""Dates in many languages and shapes, and what is no date."""

from datetime import date, datetime

import pytest

from fonds.marks.dates.lines import find_dates
from fonds.marks.dates.zones import NAMES, offset_minutes, usual_offset

CASES = [
    ("March 3, 2025, 4:07 PM EST", "en", "2025-03-03T16:07:00-05:00", "abbreviation"),
    ("Updated 10:15 a.m. EDT, Thursday, April 4, 2024", "en", "2024-04-04T10:15:00-04:00", "abbreviation"),
    ("3 July 2024 12:00 BST", "en", "2024-07-03T12:00:00+01:00", "abbreviation"),
    ("January 5, 2024 at 9am ET", "en", "2024-01-05T09:00:00-05:00", "abbreviation"),
    ("2024-06-05T14:46:12+02:00", None, "2024-06-05T14:46:12+02:00", "stated"),
    ("Sun, 02 Jun 2024 20:53:56 +0000", None, "2024-06-02T20:53:56Z", "stated"),
    ("14. März 2024, 15:19 Uhr", "de", "2024-03-14T15:19:00", "unknown"),
    ("Publié le 24 février 2024 à 15h19", "fr", "2024-02-24T15:19:00", "unknown"),
    ("24 de abril de 2024 às 10h05", "pt", "2024-04-24T10:05:00", "unknown"),
    ("24 aprile 2024 alle 10:05", "it", "2024-04-24T10:05:00", "unknown"),
    ("21 listopada 2024 12:33", "pl", "2024-11-21T12:33:00", "unknown"),
    ("21. listopada 2024. 12:33", "hr", "2024-10-21T12:33:00", "unknown"),
    ("24. huhtikuuta 2024 klo 12.30", "fi", "2024-04-24T12:30:00", "unknown"),
    ("24 апреля 2024, 12:30 МСК", "ru", "2024-04-24T12:30:00+03:00", "abbreviation"),
    ("24 квітня 2024 12:30", "uk", "2024-04-24T12:30:00", "unknown"),
    ("26 Nisan 2024 - 18:24", "tr", "2024-04-26T18:24:00", "unknown"),
    ("2024. április 24. 12:30", "hu", "2024-04-24T12:30:00", "unknown"),
    ("2024年4月24日 15時30分", "ja", "2024-04-24T15:30:00", "unknown"),
    ("2024년 4월 24일 오후 3:30", "ko", "2024-04-24T15:30:00", "unknown"),
    ("24 tháng 4, 2024", "vi", "2024-04-24", None),
    ("24 نوفمبر 2024", "ar", "2024-11-24", None),
    ("٢٤ نوفمبر ٢٠٢٤", "ar", "2024-11-24", None),
    ("24 בנובמבר 2024", "he", "2024-11-24", None),
    ("24 Απριλίου 2024", "el", "2024-04-24", None),
    ("24 เมษายน 2567", "th", "2024-04-24", None),
    ("12 mei 2024", "nl", "2024-05-12", None),
    ("12. maj 2024", "da", "2024-05-12", None),
    ("12 mai 2024", "ro", "2024-05-12", None),
    ("May 2024", "en", "2024-05", None),
    # Copies glue what stood in elements of their own.
    ("by The Bay CourierNovember 21, 2025", "en", "2025-11-21", None),
    ("November 21, 202501747", "en", "2025-11-21", None),
    ("12 Nov 202514:30", "en", "2025-11-12T14:30:00", "unknown"),
    ("Datum:26. Januar 2022", "de", "2022-01-26", None),
    # December begins with what joins days to months in other languages.
    ("24 December 2021", "en", "2021-12-24", None),
    ("24. Dezember 2021", "de", "2021-12-24", None),
    ("Pubblicato il 24 dicembre 2021, 17:15", "it", "2021-12-24T17:15:00", "unknown"),
    ("24 diciembre 2021", "es", "2021-12-24", None),
    # What stands between a date and its time.
    ("February 1, 2016: 9:56 AM ET", "en", "2016-02-01T09:56:00-05:00", "abbreviation"),
    ("3 May 2021: 14:05", "en", "2021-05-03T14:05:00", "unknown"),
    ("3 مايو 2021، 14:05", "ar", "2021-05-03T14:05:00", "unknown"),
    ("3 ديسمبر 2019، 4:11 م", "ar", "2019-12-03T16:11:00", "unknown"),
    ("3 במאי 2021 בשעה 14:05", "he", "2021-05-03T14:05:00", "unknown"),
    ("3. 5. 2021 v 14:05", "cs", "2021-05-03T14:05:00", "unknown"),
    ("3 Mayıs 2021 Pazartesi 14:05", "tr", "2021-05-03T14:05:00", "unknown"),
    ("2021年5月3日（月） 14:05", "ja", "2021-05-03T14:05:00", "unknown"),
    ("2021年5月3日 (星期一) 08:12", "zh", "2021-05-03T08:12:00", "unknown"),
    ("3 พฤษภาคม 2564 เวลา 14:05 น.", "th", "2021-05-03T14:05:00", "unknown"),
    ("2024. gada 24. aprīlis", "lv", "2024-04-24", None),
    # The weekday tells day from month.
    ("Mon, 05/06/2024", "en", "2024-05-06", None),
    ("Wed, 05/06/2024", "en", "2024-06-05", None),
    # Parts of elements of their own.
    ("24dicembre2021", "it", "2021-12-24", None),
    ("Lakeside-29/05/2025 20:00", "es", "2025-05-29T20:00:00", "unknown"),
]


@pytest.mark.parametrize(("text", "language", "edtf", "basis"), CASES)
def test_reads_dates(text: str, language: str | None, edtf: str | None, basis: str | None) -> None:
    marks = find_dates(text, language=language)
    assert [(m.date.edtf, m.date.offset_basis) for m in marks] == ([(edtf, basis)] if edtf else [])
    for mark in marks:
        assert text[mark.start : mark.end] == mark.raw


@pytest.mark.parametrize(
    "text",
    [
        "in 2024 more",
        "1,200 2024 copies",
        "Version 10.2.2024.1",
        "Room 24 2024",
        "31 February 2024",
        "99/99/2024",
        "€ 12.05.24 %",
        "",
    ],
)
def test_what_is_no_date(text: str) -> None:
    assert find_dates(text) == ()


def test_numeric_order_follows_the_language() -> None:
    assert find_dates("04/05/2024", language="fr")[0].date.as_stated == date(2024, 5, 4)
    assert find_dates("04/05/2024", language="en-US")[0].date.as_stated == date(2024, 4, 5)
    assert find_dates("04.05.2024", language="en")[0].date.as_stated == date(2024, 5, 4)


def test_numeric_order_left_open_without_evidence() -> None:
    mark = find_dates("04/05/2024", language="en")[0]
    assert mark.ambiguous
    assert mark.date.edtf == "[2024-05-04,2024-04-05]"


def test_numeric_order_follows_other_dates_of_the_text() -> None:
    assert [m.date.edtf for m in find_dates("04/05/2024 … 04/25/2024", language="en")] == ["2024-04-05", "2024-04-25"]
    assert [m.date.edtf for m in find_dates("04/05/2024 … 25/05/2024", language="en")] == ["2024-05-04", "2024-05-25"]


def test_abbreviations_with_several_meanings_give_no_offset() -> None:
    mark = find_dates("April 5, 2024 3:00 PM IST", language="en")[0]
    assert mark.date.as_stated == datetime(2024, 4, 5, 15, 0)  # noqa: DTZ001  # as stated
    assert (mark.date.utc, mark.date.offset_basis) == (None, "unknown")


def test_long_lines_take_time_in_proportion() -> None:
    assert find_dates("1 a " * 50_000) == ()


def test_the_usual_zone_of_a_site_is_its_country_s() -> None:
    summer, winter = date(2024, 7, 1), date(2024, 1, 15)
    assert usual_offset("bay-kurier.de", summer) == 120
    assert usual_offset("bay-kurier.de", winter) == 60
    assert usual_offset("courier.example", winter) is None
    assert usual_offset("", winter) is None


def test_a_time_behind_a_dash_belongs_to_its_date() -> None:
    (mark,) = find_dates("-Aktualisiert am 28.04.2023-19:20", language="de")
    assert str(mark.date.as_stated) == "2023-04-28 19:20:00"


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("Ann Lee28.09.1912:44", "2019-09-28T12:44:00"),
        ("28.09.1912:44 Uhr", "2019-09-28T12:44:00"),
        ("28.09.1912", "1912-09-28"),
        ("28.09.2019: 44 Boote", "2019-09-28"),
    ],
)
def test_a_time_glued_to_a_short_year(text: str, edtf: str) -> None:
    assert [mark.date.edtf for mark in find_dates(text)] == [edtf]


@pytest.mark.parametrize(
    ("host", "day", "minutes"),
    [
        ("gazete.tr", date(2012, 1, 5), 120),
        ("gazete.tr", date(2019, 1, 5), 180),
        ("gazeta.by", date(2009, 1, 5), 120),
        ("courier.pk", date(2008, 7, 5), 300 + 60),
        ("kurier.de", date(1880, 1, 1), None),
    ],
)
def test_a_country_s_offset_is_that_of_the_day(host: str, day: date, minutes: int | None) -> None:
    assert usual_offset(host, day) == minutes


@pytest.mark.parametrize(
    ("name", "day", "minutes"),
    [
        ("MSK", date(2013, 5, 1), 240),
        ("MSK", date(2016, 5, 1), 180),
        ("ET", date(2005, 3, 20), -300),
        ("ET", date(2007, 3, 20), -240),
        ("ET", date(2024, 11, 4), -300),
        ("EST", date(2024, 7, 1), -300),
        ("BST", date(2024, 7, 1), 60),
        ("BST", date(2024, 1, 1), None),
    ],
)
def test_an_abbreviation_s_offset_is_that_of_the_day(name: str, day: date, minutes: int | None) -> None:
    assert offset_minutes(name, day) == minutes


def test_every_zone_is_in_the_package() -> None:
    hosts = ["x.is", "x.ls", "x.vn", "x.ua", "x.mk", "x.li"]
    assert None not in [usual_offset(host, date(2024, 7, 1)) for host in hosts]
    assert None not in [offset_minutes(name, date(2024, 7, 1), "en-IN") for name in NAMES]
