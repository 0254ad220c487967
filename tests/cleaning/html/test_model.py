"""The learned model: what it is fed, what it says, and what becomes of it."""

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from fonds.cleaning.html import clean_html, model
from fonds.cleaning.html.decide import decide
from fonds.cleaning.html.features import features
from fonds.cleaning.html.groups import PieceGroups
from fonds.cleaning.html.lexicon import Lexicon, text_words
from fonds.cleaning.html.structure import Tree
from fonds.cleaning.threshold import NOTHING, best_threshold, expected_f1
from fonds.errors import StageFailed
from fonds.model import Role
from fonds.settings import Settings
from tests.cleaning.html.drafts import drafted

ARTICLE = "".join(
    f"<p>The lock keeper of weir {n} counted forty barges before noon, which nobody had done since the strike.</p>"
    for n in range(6)
)
PAGE = f"""<body><nav class="top-menu"><a href="/">Home</a> <a href="/b">Barges</a></nav><article class="post-body">
<h1>Forty barges before noon</h1>{ARTICLE}</article>
<aside class="related"><a href="/c">More on canals</a></aside></body>"""


def test_features_are_those_that_the_model_was_made_for() -> None:
    rows, names = features(drafted(PAGE), model.load_model().lexicon)
    assert tuple(names) == model.load_model().forest.names
    assert rows.shape == (len(drafted(PAGE).pieces), len(names))
    assert np.isfinite(rows).all()


def test_a_model_for_other_features_is_refused() -> None:
    shipped = model.load_model()
    other = replace(shipped, forest=replace(shipped.forest, names=("size",)))
    with pytest.raises(StageFailed, match="other features"):
        model.predict(drafted(PAGE), other)


def test_text_is_body_and_menus_are_not() -> None:
    cleaned = clean_html(PAGE, None, replace(Settings(), second_opinion_below=0.0))
    version = model.load_model().version
    body = [block for block in cleaned.blocks if block.role is Role.BODY]
    assert sum("lock keeper" in block.text for block in body) == 6
    assert {block.decided_by for block in body} == {version}
    assert not [block for block in body if block.text in ("Home", "Barges", "More on canals")]
    assert cleaned.signals.body_link_share == 0.0


def test_share_of_linked_text_in_the_body() -> None:
    linked = PAGE.replace("forty barges", '<a href="/f">forty barges</a>')
    share = clean_html(linked, None, replace(Settings(), second_opinion_below=0.0)).signals.body_link_share
    assert share is not None
    assert 0.1 < share < 0.2


def test_settled_roles_are_left_to_the_rules() -> None:
    draft = drafted(PAGE)
    prediction = model.predict(draft, model.load_model())
    everything = replace(prediction, probability=np.full_like(prediction.probability, 1000), threshold=1, expected=1.0)
    decide(draft, everything, "test")
    roles = {p.text: role for p, role in zip(draft.pieces, draft.labels.roles, strict=True)}
    assert roles["Forty barges before noon"] is Role.TITLE
    assert roles["More on canals"] is Role.BODY


def test_what_the_model_drops_gets_a_name() -> None:
    draft = drafted(PAGE)
    prediction = model.predict(draft, model.load_model())
    nothing = replace(prediction, probability=np.zeros_like(prediction.probability), threshold=NOTHING, expected=0.0)
    decide(draft, nothing, "test")
    assert Role.BODY not in draft.labels.roles


def test_ten_thousand_nested_tables() -> None:
    cleaned = clean_html("<table><tr><td>" * 10_000 + "deep", None, replace(Settings(), second_opinion_below=0.0))
    assert [block.text for block in cleaned.blocks] == ["deep"]
    assert cleaned.signals.dom_neutralised == 1.0


PROBABILITIES = st.lists(st.tuples(st.integers(0, 1000), st.integers(0, 500)), max_size=40)


@given(PROBABILITIES)
def test_no_other_threshold_promises_more(pairs: list[tuple[int, int]]) -> None:
    probability = np.array([pair[0] for pair in pairs], np.int64)
    words = np.array([pair[1] for pair in pairs], np.int64)
    best = expected_f1(probability, words, best_threshold(probability, words))[0]
    assert all(expected_f1(probability, words, cut)[0] <= best + 1e-9 for cut in range(0, 1001, 25))


def test_weights_of_names_add_up_along_the_ancestors() -> None:
    lexicon = Lexicon({"story": (1, 10, 100), "<div>": (2, 20, 200), "menu": (0, 0, -7)}, {"share": -5})
    looks = [("html", ""), ("body", "menu"), ("div", "story"), ("div", ""), ("div", "story story"), ("p", "")]
    tree = Tree(
        parents=np.array([0, 0, 1, 2, 3, 4]),
        last=np.full(6, 6),
        depths=np.arange(6),
        looks=looks,
        look_of=np.arange(6),
    )
    one, none = np.array([5]), np.array([0])
    at = PieceGroups(element=one, block=one, size=one, above=none, section=none, look=none)
    found = lexicon.columns(tree, [{"share", "this"}], at)
    values = {name: int(column[0]) for name, column in found.items()}
    assert values["name_own"] == 0
    assert values["name_near"] == 20 + 10 + 20
    assert values["name_far"] == 200 + 100 - 7
    assert (values["name_most"], values["name_least"]) == (100, -7)
    assert values["text_words"] == -5
    assert values["heading_words"] == -5
    assert values["words_total"] == 50 + 293 - 5
    assert values["words+1"] == 0
    assert values["words_page"] == values["words_look"] == values["words_total"]
    assert values["words_beside_page"] == 0


@pytest.mark.parametrize(
    ("text", "words"),
    [("Share this!", {"share", "this"}), ("", set()), ("A1 b", {"a", "b"}), ("Ο ΚΟΣΜΟΣ", {"ο", "κοσμος"})],
)
def test_words_of_a_text(text: str, words: set[str]) -> None:
    assert text_words(text) == words


def test_of_long_texts_only_the_ends_are_looked_up() -> None:
    found = text_words("first " + "middle " * 100 + "last")
    assert {"first", "last"} <= found
    assert len(text_words(" ".join(f"w{chr(97 + n)}" for n in range(26)) * 9)) <= 12
