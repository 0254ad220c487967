"""When a field counts as right, on made-up inputs."""

from __future__ import annotations

import pytest

from corpora import field_metrics as metrics


def test_names_are_compared_without_case_and_punctuation() -> None:
    assert metrics.folded(["J. R. O’Hara", "j r o hara", " "]) == {"j r o hara"}


@pytest.mark.parametrize(
    ("line", "parts"),
    [
        ("Foto: Jelto Harmsfeld/Wattbild", {"jelto harmsfeld", "wattbild"}),
        ("© Maren Oakhollow / Estuary Images", {"maren oakhollow", "estuary images"}),
        ("Photo by Ada Quill via Northgate (handout)", {"ada quill", "northgate", "handout"}),
        ("写真＝遠野谷修平", {"遠野谷修平"}),
        ("Fotograf Verlag", {"fotograf verlag"}),
        ("Byron Fotheringay", {"byron fotheringay"}),
    ],
)
def test_credit_parts(line: str, parts: set[str]) -> None:
    assert metrics.credit_parts([line]) == parts


def test_titles_differ_by_words_and_not_by_quotes() -> None:
    assert metrics.same_title("The  “late” ferry", 'The "late" ferry')
    assert not metrics.same_title("The late ferry | Lantern", "The late ferry")
    assert not metrics.same_title(None, "The late ferry")


@pytest.mark.parametrize(
    ("found", "gold", "day", "instant"),
    [
        ("2025-03-09T06:52:00+00:00", "2025-03-09 06:52:30+00:00", True, True),
        ("2025-03-08T23:30:00+00:00", "2025-03-09T00:30:00+01:00", True, True),
        ("2025-03-09T06:52:00", "2025-03-09T06:52:00+01:00", True, False),
        ("2025-03-09", "2025-03-09T06:52:00+01:00", True, False),
        ("2025-03-09T06:52:00+0000", "2025-03-09T06:52:00+01:00", True, False),
        ("2025-03-10", "2025-03-09", False, False),
        ("yesterday", "2025-03-09", False, False),
        (None, "2025-03-09", False, False),
    ],
)
def test_days_and_instants(found: str | None, gold: str, day: bool, instant: bool) -> None:
    assert metrics.same_day(found, gold) is day
    assert metrics.same_instant(found, gold) is instant


def test_midnight_and_times_without_offset_tell_no_instant() -> None:
    assert metrics.counts_as_instant("2025-03-09 06:52:00+01:00")
    assert not metrics.counts_as_instant("2025-03-09 00:00:00+01:00")
    assert not metrics.counts_as_instant("2025-03-09 06:52:00")
    assert not metrics.counts_as_instant("2025-03-09")


@pytest.mark.parametrize(
    ("page", "states"),
    [
        (b'<script type="application/ld+json">{"datePublished":"2025-01-01"}</script>', True),
        (b'<meta property="article:published_time" content="2025-01-01">', True),
        (b'<time class="x" datetime="2025-01-01">', True),
        (b"<p>Printed on 1 January 2025</p><time>today</time>", False),
    ],
)
def test_machine_readable_dates_are_seen(page: bytes, states: bool) -> None:
    assert metrics.states_a_date(page) is states


def test_a_site_counts_only_where_its_name_can_be_read() -> None:
    assert metrics.stands_in("Quayside Lantern", "<b>© quayside lantern</b>".encode())
    assert not metrics.stands_in("Quayside Lantern Ltd", b"<b>Quayside Lantern</b>")


def test_languages_are_compared_by_their_primary_subtag() -> None:
    assert metrics.same_language("pt-BR", "pt")
    assert metrics.same_language("nb", "no")
    assert not metrics.same_language(None, "en")


@pytest.mark.parametrize(
    ("text", "prints"),
    [
        ("9 March 2025, 14:05", True),
        ("14.05 Uhr", True),
        ("9 mars 2025 à 14h05", True),
        ("2:05 p.m. EST", True),
        ("02:05 PM", True),
        ("2:05 a.m.", False),
        ("2:05", False),
        ("at 14:059", False),
        ("14:06", False),
    ],
)
def test_the_clock_time_is_printed(text: str, prints: bool) -> None:
    assert metrics.prints_clock(text, "2025-03-09T14:05:33+01:00") is prints


@pytest.mark.parametrize(
    ("found", "same"),
    [
        ("2025-03-09T14:05:00", True),
        ("2025-03-09T14:05:00+00:00", True),
        ("2025-03-09T13:05:00+00:00", True),
        ("2025-03-09T14:06:00", False),
        ("2025-03-10T14:05:00", False),
        ("2025-03-09", False),
        (None, False),
    ],
)
def test_the_clock_time_as_stated(found: str | None, same: bool) -> None:
    assert metrics.same_clock(found, "2025-03-09T14:05:33+01:00") is same
