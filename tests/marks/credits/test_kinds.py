"""Kinds of credits that captions end with: several keywords, notes of agencies, several credits, East Asian press."""

from __future__ import annotations

import pytest

from fonds.marks.credits.captions import read_caption_credit
from fonds.marks.credits.lines import match_credit, read_credit
from fonds.marks.credits.trailing import find_credits, find_trailing_credit


def names(caption: str) -> list[str]:
    found = match_credit(caption) or find_trailing_credit(caption, caption=True) or read_caption_credit(caption)
    return [*found.creators, *found.agencies] if found is not None else []


@pytest.mark.parametrize(
    ("caption", "expected"),
    [
        ("The pier. Photo: Ann Lee, Illustration: Carl Dorn", ["Ann Lee", "Carl Dorn"]),
        ("The pier (Photo: Ann Lee; Graphic: Bo Hill)", ["Ann Lee", "Bo Hill"]),
        ("The pier. Credit: Ann Lee | Illustration: Bo Hill", ["Ann Lee", "Bo Hill"]),
        ("Photo: Ann Lee. Illustration: Bo Hill", ["Ann Lee", "Bo Hill"]),
        ("Photo: Ann Lee, Text: Cy Dorn, Map: Bo Hill", ["Ann Lee", "Bo Hill"]),
        ("Photo: Ann Lee, Date: 3 May", ["Ann Lee"]),
        ("Die Villa. (Collage: Ivo Mahler / HAFENBLATT, Fotos: picture alliance)",
         ["Ivo Mahler", "HAFENBLATT", "picture alliance"]),
        ("Der Steg. Montage: Mara Lang; Fotos: dpa, Jonas Weber", ["Mara Lang", "Jonas Weber", "dpa"]),
        ("La jetée. Photo : Camille Durand, Infographie : Luc Martin", ["Camille Durand", "Luc Martin"]),
        ("El muelle. Foto: Lucía Fernández, Ilustración: Pedro Gómez", ["Lucía Fernández", "Pedro Gómez"]),
    ],
)  # fmt: skip
def test_several_keywords(caption: str, expected: list[str]) -> None:
    assert names(caption) == expected


def test_a_word_for_pictures_is_no_name() -> None:
    mark = read_credit("Jim Cooke / Bay Courier; photographs via Getty Images")
    assert mark is not None
    assert mark.creators == ("Jim Cooke", "Bay Courier")
    assert match_credit("写真・図版") is None


@pytest.mark.parametrize(
    "behind",
    [
        " | All rights reserved",
        " / All rights reserved",
        " - Alle Rechte vorbehalten",
        "/File Photo Purchase Licensing Rights, opens new tab",
        " TPX IMAGES OF THE DAY",
        " ATTENTION EDITORS - THIS IMAGE WAS PROVIDED BY A THIRD PARTY.",
        ". ATTENTION EDITORS: EDITORIAL USE ONLY. NO RESALES. NO ARCHIVES.",
        ". Not for publication without permission.",
        ' / RESTRICTED TO EDITORIAL USE - MANDATORY CREDIT "BAY" - NO MARKETING',
        " Enlarge this image",
        " +++ dpa-Bildfunk +++",
    ],
)
def test_notes_behind_a_credit(behind: str) -> None:
    assert names(f"The pier at dawn. REUTERS/Ann Lee{behind}") == ["Ann Lee", "REUTERS"]


@pytest.mark.parametrize(
    ("caption", "expected"),
    [
        ("부두에 컨테이너가 쌓여 있다. [사진=연합뉴스]", ["연합뉴스"]),
        ("부두에 컨테이너가 쌓여 있다. 〈사진=뉴시스〉", ["뉴시스"]),
        ("부두에 컨테이너가 쌓여 있다.【사진=뉴시스】", ["뉴시스"]),
        ("부두에 컨테이너가 쌓여 있다. /사진=뉴스1", ["뉴스1"]),
        ("부두에 컨테이너가 쌓여 있다. 사진=김민수 기자", ["김민수"]),
        ("부두에 컨테이너가 쌓여 있다. [사진 제공=현대차]", ["현대차"]),
        ("부두에 컨테이너가 쌓여 있다. 사진제공=현대차", ["현대차"]),
        ("부두에 컨테이너가 쌓여 있다. 연합뉴스 제공", ["연합뉴스"]),
        ("부두에 컨테이너가 쌓여 있다. 김민수 기자", ["김민수"]),
        ("再建が決まった桟橋＝山田太郎撮影", ["山田太郎"]),
        ("再建が決まった桟橋（写真：アフロ）", ["アフロ"]),
        ("再建が決まった桟橋（撮影・山田太郎）", ["山田太郎"]),
        ("再建が決まった桟橋 写真提供：共同通信社", ["共同通信社"]),
        ("再建が決まった桟橋（C）共同通信社", ["共同通信社"]),
        ("重建前的码头。新华社记者 王刚 摄", ["王刚", "新华社"]),
        ("重建前的码头。王刚 摄", ["王刚"]),
        ("重建前的码头 图源：视觉中国", ["视觉中国"]),
        ("重建前的码头。视觉中国供图", ["视觉中国"]),
        ("重建前的碼頭。（記者王大明攝）", ["王大明"]),
        ("重建前的碼頭。圖／中央社", ["中央社"]),
    ],
)
def test_east_asian_forms(caption: str, expected: list[str]) -> None:
    assert names(caption) == expected


def test_a_reporter_alone_on_a_line_took_no_picture() -> None:
    assert match_credit("정하늘 기자") is None
    assert find_trailing_credit("정하늘 기자", caption=False) is None


@pytest.mark.parametrize(
    ("caption", "expected"),
    [
        ("The pier (photo by Ann Lee/AP) and the bay (photo by Bo Hill/Reuters).", ["Ann Lee/AP", "Bo Hill/Reuters"]),
        ("The pier. (Ann Lee / AP) The bay. (Bo Hill / Reuters)", ["Ann Lee / AP", "Bo Hill / Reuters"]),
        ("The mayor (left) and Ann Lee (right). Photo: Bo Hill", ["Bo Hill"]),
        ("The mayor (Labour) at the pier (2019)", []),
        ("", []),
    ],
)
def test_several_credits_in_a_caption(caption: str, expected: list[str]) -> None:
    assert [mark.credit_line for mark in find_credits(caption)] == expected


@pytest.mark.parametrize(
    "caption",
    [
        "Photo: " * 10_000,
        "(Photo: Ann Lee) " * 10_000,
        "사진=" * 10_000,
        "Photo: Ann Lee, Illustration:",
        "[사진=",
        "：" * 10_000,
    ],
)
def test_many_of_them_or_cut_short(caption: str) -> None:
    find_credits(caption)
    names(caption)
