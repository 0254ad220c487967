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


def test_words_of_headings_are_names_where_people_are_called_so() -> None:
    for name in (
        "Des Kellaway",
        "Una Marchbanks",
        "Per Lundestad",
        "Mai Trelawney",
        "June Green",
        "Maria de los Reyes",
    ):
        assert is_person_like(name, opened=True), name
    for text in ("The Weber", "Los Angeles", "Das Wetter", "Per Person", "CC BY-NC-ND", "Mai Ausgabe", "Una Noche"):
        assert not is_person_like(text), text


def test_names_in_scripts_without_capitals_begin_with_a_given_name() -> None:
    assert is_person_like("נועה ברקאי")
    assert is_person_like("سلمى البحراوي")
    assert not is_person_like("חדשות הנמל")
    assert not is_person_like("سوق السمك")
