"""The net that names what was dropped: what it sees, that it counts in whole numbers, and what it says."""

from __future__ import annotations

import dataclasses

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

import fonds
from fonds.cleaning.furniture import speaks_against
from fonds.cleaning.layers import UNIT, WEIGHT, Layer
from fonds.cleaning.roles import model as roles_model
from fonds.cleaning.roles.features import (
    FIELDS,
    FIRST,
    LAST,
    ROLES,
    DroppedLine,
    Region,
    fields_of,
    tokens_of,
    words_of,
)
from fonds.cleaning.roles.model import DroppedLines, RoleModel, load_model, name_lines, scores_of
from fonds.cleaning.roles.net import DILATIONS, LAYERS, RoleNet
from fonds.cleaning.roles.rule_scores import NAME_SCORE, ROW_SCORE, SECTION_SCORE, add_rule_scores
from fonds.marks.furniture import fold, match_furniture
from fonds.model import DOCUMENT_ROLES, Kind, Role

_WIDE = 6


def _line(
    text: str, at: int, region: Region = Region.AFTER, *, entry: bool = False, prose: bool = False
) -> DroppedLine:
    kind = Kind.LIST_ITEM if entry else Kind.PARAGRAPH
    return DroppedLine(fold(text), len(text.split()), match_furniture(text), region, kind, entry, prose, at=at)


def _named(lines: list[DroppedLine], kept: list[int] | None = None, total: int | None = None) -> list[Role]:
    dropped = DroppedLines(lines, kept or [], total or len(lines))
    return [named.role for named in name_lines(dropped, load_model())]


def _net(seed: int = 5) -> RoleNet:
    """A net as wide as a hand, that knows three words."""
    rng = np.random.default_rng(seed)

    def table(rows: int) -> np.ndarray:
        return np.asarray(rng.integers(-UNIT, UNIT, (rows, _WIDE)), np.int32)

    word_table = table(4)
    word_table[0] = 0
    sizes = dict.fromkeys(LAYERS, (_WIDE, _WIDE)) | {"out": (_WIDE, len(ROLES))}
    sizes |= {f"near_{i}": (3 * _WIDE, _WIDE) for i in range(len(DILATIONS))}
    layers = {
        name: Layer(
            rng.integers(-WEIGHT, WEIGHT, size).astype(np.float64),
            rng.integers(-(1 << 17), 1 << 17, size[1]).astype(np.float64),
        )
        for name, size in sizes.items()
    }
    return RoleNet({"home": 1, "copyright": 2, "#": 3}, word_table, table(FIELDS), table(1)[0], layers)


def test_nothing_is_named_nothing() -> None:
    assert name_lines(DroppedLines([], [], 0), load_model()) == []


def test_roles_are_those_of_furniture() -> None:
    assert set(ROLES) == set(Role) - DOCUMENT_ROLES - {Role.HIDDEN}


def test_lines_below_a_heading_belong_to_it() -> None:
    texts = ["Also read", "The ferry goes quiet for a third winter", "Two new boats for the southern quay"]
    lines = [_line(text, at) for at, text in enumerate(texts, 8)]
    assert _named(lines, list(range(8)), 14) == [Role.RELATED] * 3


def test_comments_last_until_the_foot() -> None:
    lines = [
        _line("Leave a comment", 9),
        _line("Ann Lee says:", 10),
        _line("I was there when the lamp was lit, and it was cold.", 11, prose=True),
        _line("Reply", 12),
        _line("Privacy Policy", 13, Region.FOOT),
        _line("© 2031 Harbour Herald. All rights reserved.", 14, Region.FOOT),
    ]
    found = _named(lines, list(range(9)), 15)
    assert found[:4] == [Role.COMMENTS] * 4
    assert set(found[4:]) <= {Role.FOOTER, Role.LEGAL}


def test_a_link_named_newsletter_among_links_is_a_link() -> None:
    menu = ["Home", "News", "Newsletter", "Sport", "Weather", "Contact"]
    lines = [_line(text, at, Region.ABOVE, entry=True) for at, text in enumerate(menu)]
    found = _named(lines, list(range(6, 20)), 30)
    assert found.count(Role.NAVIGATION) >= len(menu) - 1
    assert Role.ADVERT not in found


def test_a_footer_link_called_advertising_is_no_advert() -> None:
    links = ["About us", "Contact", "Advertise with us", "Jobs", "Privacy Policy"]
    lines = [_line(text, at, Region.FOOT, entry=True) for at, text in enumerate(links, 20)]
    assert Role.ADVERT not in _named(lines, list(range(12)), 25)


def test_a_row_of_the_tables_is_named_and_else_the_model() -> None:
    texts = ["We use cookies to improve your visit. By using this site you accept our use of cookies.", "Measurement"]
    found = name_lines(DroppedLines([_line(text, at) for at, text in enumerate(texts)], [], 2), load_model())
    assert found[0].role is Role.CONSENT
    assert found[0].row
    assert found[0].by.startswith("consent")
    assert not found[1].row
    assert found[1].by == f"{load_model().version}.after"


def test_decided_by_says_who_named_a_block() -> None:
    piers = ("one", "two", "three", "four")
    offers = ("Ferry late again in fog", "Council votes on pier toll", "Old crane to be scrapped")
    html = (
        "<html><body><nav><a href='/a'>Harbour</a> <a href='/b'>Quay</a></nav><article><h1>Lamp</h1>"
        + "".join(f"<p>The lamp on pier {n} was lit again last night, and people came to see it.</p>" for n in piers)
        + "</article><div><ul>"
        + "".join(f"<li><a href='/{number}'>{offer}</a></li>" for number, offer in enumerate(offers))
        + "</ul><p>Harbour Herald Ltd, 4 Quay Street, Port Ellery</p></div></body></html>"
    )
    blocks = fonds.clean(html.encode(), media_type="text/html").blocks
    dropped = [block for block in blocks if not block.kept and block.text]
    assert dropped
    assert all(block.decided_by for block in dropped)
    assert any(block.decided_by.startswith(load_model().version) for block in dropped)


def test_a_row_counts_though_the_net_says_nothing() -> None:
    net = _net()
    nothing = {
        name: Layer(np.zeros_like(layer.weights), np.zeros_like(layer.bias)) for name, layer in net.layers.items()
    }
    silent = RoleModel("silent", dataclasses.replace(net, layers=nothing))
    line = _line("As an Amazon Associate we earn from qualifying purchases.", 3)
    assert [named.role for named in name_lines(DroppedLines([line], [], 9), silent)] == [Role.DISCLOSURE]


def test_a_reliable_name_of_the_container_counts() -> None:
    line = _line("I rode it every Monday, and nobody ever checked a ticket.", 30, prose=True)
    beside = dataclasses.replace(line, container_rule="name:comments", container_role=Role.COMMENTS)
    model = RoleModel("small", _net())
    scores, more = (scores_of(DroppedLines([each], [], 40), model)[0] for each in (line, beside))
    at = ROLES.index(Role.COMMENTS)
    assert more[at] == scores[at] + NAME_SCORE
    assert np.array_equal(np.delete(more, at), np.delete(scores, at))


def test_a_heading_speaks_for_the_lines_below_it_up_to_another() -> None:
    texts = ["関連記事", "新しい橋の工事が始まる", "港の灯台に灯がともる", "Newsletter", "港の灯台"]
    lines = [_line(text, at) for at, text in enumerate(texts)]
    scores = np.zeros((len(lines), len(ROLES)))
    add_rule_scores(scores, lines)
    assert scores[:, ROLES.index(Role.RELATED)].tolist() == [ROW_SCORE, SECTION_SCORE, SECTION_SCORE, 0, 0]


def test_points_are_whole_numbers_and_do_not_hang_on_other_pages() -> None:
    model = RoleModel("small", _net())
    lines = [_line(text, at) for at, text in enumerate(["Home", "© 2031", "copyright", "Elsewhere"] * 40)]
    dropped = DroppedLines(lines, [], len(lines))
    scores = scores_of(dropped, model)
    assert np.array_equal(scores, np.rint(scores))
    assert np.array_equal(scores, scores_of(dropped, model))


def test_long_pages_are_named_in_parts(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(roles_model, "MOST_LINES", 7)
    lines = [_line("Home", at, Region.ABOVE, entry=True) for at in range(20)]
    assert len(_named(lines)) == 20


def test_lines_around_are_seen() -> None:
    model = RoleModel("small", _net())
    line, other = _line("Home", 5), _line("Elsewhere", 6)
    alone = scores_of(DroppedLines([line, other], [], 9), model)[0]
    beside = scores_of(DroppedLines([line, _line("Copyright", 6)], [], 9), model)[0]
    assert not np.array_equal(alone, beside)


def test_the_shipped_model_holds_nothing_longer_than_a_word() -> None:
    net = load_model().net
    assert not [word for word in net.words if " " in word]
    assert set(net.words.values()) == set(range(1, len(net.word_table)))
    assert not net.word_table[0].any()
    assert len(net.field_table) == FIELDS


@given(st.text(max_size=400))
def test_few_words_of_a_line_are_looked_up(text: str) -> None:
    found = tokens_of(fold(text))
    assert len(found) == len(set(found))
    assert all(" " not in word for word in found)


def test_of_a_long_line_its_ends_are_looked_up() -> None:
    found = tokens_of(" ".join(f"lamp{chr(97 + n % 26)}{chr(97 + n // 26)}" for n in range(90)))
    assert len(found) == FIRST + LAST
    assert "lampaa" in found


def test_scripts_without_blanks_are_parted() -> None:
    assert tokens_of("港口新闻") == ["港口", "口新", "新闻"]


def test_rows_and_hints_are_words_too() -> None:
    found = words_of(_line("Leave a comment", 0))
    assert any(word.startswith("row:comments") for word in found)
    assert "hint:comments" in words_of(_line("Twelve comments were held back by the moderators of the harbour", 0))


@given(st.lists(st.tuples(st.text(max_size=30), st.sampled_from(list(Region)), st.booleans()), min_size=1, max_size=30))
def test_every_line_gets_a_role_and_the_same_again(rows: list[tuple[str, Region, bool]]) -> None:
    lines = [_line(text, at, region, entry=entry) for at, (text, region, entry) in enumerate(rows)]
    kept = [len(rows) // 2] if len(rows) % 2 else []
    fields = fields_of(lines, kept, len(rows))
    assert int(fields.min()) >= 0
    assert int(fields.max()) < FIELDS
    assert _named(lines, kept) == _named(lines, kept)


def test_what_speaks_against_a_model_is_sure() -> None:
    assert speaks_against(match_furniture("Read also: The ferry goes quiet"))
    assert not speaks_against(match_furniture("The ferry goes quiet for a third winter"))
