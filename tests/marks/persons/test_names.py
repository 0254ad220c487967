"""What looks like a person's name."""

import pytest

from fonds.marks.persons.job_titles import role_of, split_role
from fonds.marks.persons.names import is_person_like, kind_of
from fonds.marks.persons.words import given_names


@pytest.mark.parametrize(
    "name",
    [
        "Marisol Quintero",
        "Ludwig van Hoorn",
        "J. R. Ellison",
        "Anne-Marie Dubois",
        "Seán O'Hara",
        "Pieter-Jan de Wit",
        "Khalid bin Omar",
        "Ewa Nowak-Kowalska",
        "Анна Петрова",
        "Thomas Weller Jr.",
        "李明",
        "김민수",
        "Dr. Max Kolb",
        "Ann Lee",
    ],
)
def test_persons(name: str) -> None:
    assert is_person_like(name)


@pytest.mark.parametrize(
    "text",
    [
        "Climate Change",
        "Most Popular",
        "Breaking News",
        "Privacy Policy",
        "New York",
        "Reuters",
        "Getty Images",
        "Editor-in-Chief",
        "@annlee",
        "ann@lake.example",
        "Bay Courier News",
        "The Storm",
        "Read more",
        "Newsroom Staff",
        "May 2024",
        "https://lake.example",
        "Ann",
        "",
        "Ann Lee wrote this story about the lake yesterday",
        "FOLLOW US",
    ],
)
def test_no_persons(text: str) -> None:
    assert not is_person_like(text)


def test_an_opener_lets_more_pass() -> None:
    for name in ("ANN LEE", "Amber", "سوق السمك", "viktor lindqvist"):
        assert is_person_like(name, opened=True)
        assert not is_person_like(name)


def test_kinds() -> None:
    assert kind_of("Reuters") == "agency"
    assert kind_of("Lake News Staff") == "desk"
    assert kind_of("Lakeside University") == "organisation"
    assert kind_of("Ann Lee") == "person"


def test_roles() -> None:
    assert role_of("- Editor-in-Chief") == "Editor-in-Chief"
    assert role_of("Senior Political Correspondent") == "Senior Political Correspondent"
    assert role_of("Editor of all the lakes we love so much") is None
    assert split_role("Ann Lee, Staff Writer") == ("Ann Lee", "Staff Writer")
    assert split_role("Jonas WeberKorrespondent") == ("Jonas Weber", "Korrespondent")
    assert split_role("Ann Lee") == ("Ann Lee", None)


def test_given_names_are_shipped() -> None:
    assert {"marisol", "pieter", "анна"} <= given_names()
    assert not {"sport", "news", "may"} & given_names()
