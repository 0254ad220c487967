"""Lines that hold a chosen value bear the role of its field, and nothing else changes."""

from __future__ import annotations

import pytest

from fonds.extract import placed
from fonds.extract.placing import with_bylines
from fonds.model import Block, Evidence, Fields, Kind, Locator, Role, Span

LINES = (
    (Role.NAVIGATION, "Ferry late again on Tuesday"),
    (Role.RELATED, "By Ada Vint | March 3, 2026"),
    (Role.BODY, "Ada Vint went to the quay on March 3, 2026, and found that nobody there had seen the ferry at all."),
    (Role.CONSENT, "March 3, 2026"),
)


def _blocks() -> tuple[Block, ...]:
    found, at = [], 0
    for index, (role, text) in enumerate(LINES):
        place = Locator((Span("", at, at + len(text) + 1),))
        found.append(Block(index, f"{text}\n", text, Kind.PARAGRAPH, place, role, "rule", 0.9))
        at += len(text) + 1
    return tuple(found)


def _roles(field: str, line: int, raw: str, *, confidence: float = 0.8, chosen: bool = True) -> list[Role]:
    blocks = _blocks()
    start = blocks[line].locator.spans[0].start + LINES[line][1].index(raw)
    locator = Locator((Span("", start, start + len(raw)),))
    evidence = Evidence(field, raw, raw, "text-pattern", confidence, locator, chosen)
    after = placed(blocks, Fields(evidence=(evidence,)))
    assert [block.raw for block in after] == [block.raw for block in blocks]
    assert all(one == other for one, other in zip(blocks, after, strict=True) if one.role is other.role)
    return [block.role for block in after]


@pytest.mark.parametrize(
    ("field", "line", "raw", "role"),
    [
        ("title", 0, "Ferry late again on Tuesday", Role.TITLE),
        ("bylines", 1, "Ada Vint", Role.BYLINE),
        ("published", 1, "March 3, 2026", Role.DATELINE),
    ],
)
def test_a_line_that_holds_a_value_has_the_role_of_its_field(field: str, line: int, raw: str, role: Role) -> None:
    expected = [own for own, _ in LINES]
    expected[line] = role
    assert _roles(field, line, raw) == expected


@pytest.mark.parametrize(
    ("field", "line", "raw"),
    [
        ("title", 0, "Ferry"),  # hardly a part of the line
        ("bylines", 2, "Ada Vint"),  # a paragraph about her
        ("title", 2, LINES[2][1]),  # the body keeps its lines
        ("published", 3, "March 3, 2026"),  # a dialog's date
        ("language", 0, "Ferry late again on Tuesday"),
    ],
)
def test_others_stay_what_they_are(field: str, line: int, raw: str) -> None:
    assert _roles(field, line, raw) == [own for own, _ in LINES]


def test_doubtful_and_lost_values_say_nothing() -> None:
    assert _roles("bylines", 1, "Ada Vint", confidence=0.4) == [own for own, _ in LINES]
    assert _roles("bylines", 1, "Ada Vint", chosen=False) == [own for own, _ in LINES]


def test_html_blocks_are_found_by_element_and_place() -> None:
    at = Locator((Span("/1/0", 0, 30), Span("/1/0/2", 0, 12)))
    block = Block(0, "Photo: Bo Marlin", "Photo: Bo Marlin", Kind.PARAGRAPH, at, Role.NAVIGATION, "links", 0.5)
    raw = "Photo: Bo Marlin"

    def credit(place: Span) -> Role:
        evidence = Evidence("photo_credits", raw, raw, "class", 0.8, Locator((place,)))
        return placed((block,), Fields(evidence=(evidence,)))[0].role

    assert credit(Span("/1/0/2", 0, 12)) is Role.CREDIT
    assert credit(Span("/1/0/2", 12, 20)) is Role.NAVIGATION
    assert credit(Span("/1/0/2/@data-credit", 0, 12)) is Role.NAVIGATION


@pytest.mark.parametrize(
    ("text", "names", "role"),
    [
        ("ヴィント 明子、中野 健", ("ヴィント 明子", "中野 健"), Role.BYLINE),
        ("Rosa Vint de la Orra", ("Rosa Vint de la Orra",), Role.BYLINE),
        ("What Ada Vint saw at the quay", ("Ada Vint",), Role.SUBTITLE),
    ],
)
def test_names_alone_are_no_standfirst(text: str, names: tuple[str, ...], role: Role) -> None:
    block = Block(
        0, f"{text}\n", text, Kind.PARAGRAPH, Locator((Span("", 0, len(text) + 1),)), Role.SUBTITLE, "head", 0.8
    )
    evidence = tuple(
        Evidence(
            "bylines", name, name, "text-pattern", 0.7, Locator((Span("", text.index(name), len(text)),)), chosen=True
        )
        for name in names
    )
    assert [one.role for one in with_bylines((block,), evidence)] == [role]
    assert [one.role for one in placed((block,), Fields(evidence=evidence))] == [role]


def test_a_captions_line_is_no_second_title() -> None:
    texts = ("Ferry late again", "The ferry at the quay. Photo: Ada Vint")
    blocks, at = [], 0
    for index, text in enumerate(texts):
        place = Locator((Span("", at, at + len(text) + 1),))
        blocks.append(Block(index, f"{text}\n", text, Kind.PARAGRAPH, place, Role.TITLE, "rule", 0.9))
        at += len(text) + 1
    credit = Evidence(
        "photo_credits",
        "Ada Vint",
        "Photo: Ada Vint",
        "text-pattern",
        0.8,
        Locator((Span("", at - 16, at),)),
        chosen=True,
    )
    title = Evidence("title", texts[0], texts[0], "text", 0.8, blocks[0].locator, chosen=True)
    after = placed(tuple(blocks), Fields(evidence=(title, credit)))
    assert [one.role for one in after] == [Role.TITLE, Role.CAPTION]
    alone = placed(tuple(blocks), Fields(evidence=(credit,)))
    assert [one.role for one in alone] == [Role.TITLE, Role.TITLE], "no title stands elsewhere"
