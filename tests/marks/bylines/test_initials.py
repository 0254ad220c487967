"""Initials and agencies at the end of a text."""

from __future__ import annotations

import pytest

from fonds.marks.bylines.initials import signed_by


@pytest.mark.parametrize(
    ("text", "language", "people"),
    [
        ("Der Rat entscheidet im Mai. (ssi/dan)", "de", [("ssi", "initials"), ("dan", "initials")]),
        ("Das Spiel endet ohne Tore. (SID)", "de", [("SID", "agency")]),
        ("Die Fähre fährt wieder. (kle/dpa)", "de-AT", [("kle", "initials"), ("dpa", "agency")]),
        ("mbe/dpa", "de", [("mbe", "initials"), ("dpa", "agency")]),
        ("The ferry sails again. (Reuters)", "en", [("Reuters", "agency")]),
        ("The ferry sails again. (mbe)", "en", []),
        ("Gesucht wird ein Kapitän. (m/w/d)", "de", []),
        ("So steht es im Brief. (sic)", "de", []),
        ("Dafür stimmt auch die Union. (CDU)", "de", []),
        ("Er war drei Jahre Kapitän (siehe oben).", "de", []),
        ("Das war im Mai. (2024)", "de", []),
        ("(" * 10_000, "de", []),
        ("(" + "a/" * 10_000, "de", []),
        ("", "de", []),
        ("()", "de", []),
    ],
)
def test_who_signs_the_end(text: str, language: str, people: list[tuple[str, str]]) -> None:
    found, _ = signed_by(text, language)
    assert [(one.name, one.kind) for one in found] == people
