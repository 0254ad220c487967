"""The ranges of scripts: what is in them, and that nobody writes ranges of their own."""

from __future__ import annotations

import re
from importlib import resources
from pathlib import Path

import pytest

from fonds.languages import scripts


@pytest.mark.parametrize(
    ("name", "inside", "outside"),
    [
        ("LATIN", "aÉßőắ", "жλא"),
        ("GREEK", "λΏ", "aж"),
        ("CYRILLIC", "жҐ", "aλ"),
        ("HEBREW", "א", "a٣"),
        ("ARABIC", "عپ", "אa"),
        ("INDIC", "कবதි", "ก"),
        ("THAI", "ก", "क"),
        ("GEORGIAN", "მ", "a"),
        ("KANA", "あカー", "漢、"),
        ("HAN", "漢𠀀"[0], "あ々、"),
        ("HANGUL", "가힣", "漢ㄱ"),
        ("EAST", "あ漢가", "aก々㈱"),
        ("EAST_AND_SIGNS", "あ漢가㈱ㄱ", "a、"),
        ("UNSPACED", "ก漢あ", "가a"),
        ("CASELESS", "אعकก漢가მ", "aλж"),
        ("WIDE", "漢、가Ａ", "aｱ"),
    ],
)
def test_letters_of_scripts(name: str, inside: str, outside: str) -> None:
    pattern = re.compile(f"[{getattr(scripts, name)}]")
    assert all(pattern.match(letter) for letter in inside)
    assert not any(pattern.match(letter) for letter in outside)


def test_ranges_of_letters_stand_in_one_place() -> None:
    """Han, kana and Hangul in expressions elsewhere differed by accident. What words are counted by lies below the
    languages, as columns rest on it, and has a place of its own."""
    own = re.compile(r"\\u30(?:40|41)-|\\u3400-|\\u4e00-|\\uac00-|[ぁ-んァ-ヶ一-龯가]-[んヶ龯龥힣]")
    root = Path(str(resources.files("fonds")))
    found = [
        str(file.relative_to(root))
        for file in sorted(root.rglob("*.py"))
        if file.name != "scripts.py" and file != root / "model/counts.py" and own.search(file.read_text("utf-8"))
    ]
    assert not found
