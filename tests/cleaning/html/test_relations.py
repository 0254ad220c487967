"""Columns that relate pieces to the title, to their section and to their likes."""

import numpy as np
import numpy.typing as npt

from fonds.cleaning.html.features import features
from fonds.cleaning.html.groups import group_pieces
from tests.cleaning.html.drafts import drafted

PAGE = """<html><head><title>Eels return to the mill pond</title>
<meta name="description" content="After forty years eels were counted again."></head><body>
<article><h1>Eels return to the mill pond</h1><p class="text">Forty eels were counted on Monday night by torchlight.</p>
<h2>Why now</h2><p class="text">The weir was taken down in spring, and the water runs freely again.</p>
<p class="note">Subscribe</p></article>
<article><h2>Harvest late</h2><p class="text">The barley stands green, and nobody expects the binder this week.</p>
<p class="note">Subscribe</p></article></body></html>"""


def _columns() -> tuple[list[str], dict[str, npt.NDArray[np.float32]]]:
    draft = drafted(PAGE)
    rows, names = features(draft)
    return [piece.text for piece in draft.pieces], dict(zip(names, rows.T, strict=True))


def test_pieces_of_another_article_share_less_of_the_tree_with_the_title() -> None:
    texts, columns = _columns()
    own, other = texts.index("Why now"), texts.index("Harvest late")
    assert columns["title_depth"][own] > columns["title_depth"][other]
    assert columns["title_apart"][own] < columns["title_apart"][other]
    assert (columns["articles_before"][own], columns["articles_before"][other]) == (1, 2)


def test_without_a_title_the_columns_say_so() -> None:
    rows, names = features(drafted("<p>Eels.</p>"))
    assert rows[0, names.index("title_depth")] == -1


def test_sections_reach_from_heading_to_heading() -> None:
    texts, columns = _columns()
    own, other = texts.index("Why now"), texts.index("Harvest late")
    assert columns["section_pieces"][own] == 3
    assert columns["section_pieces"][other] == 3
    assert columns["section_size"][own] == len("".join(texts[own:other]))


def test_likes_and_twins_are_counted_over_the_page() -> None:
    texts, columns = _columns()
    note = texts.index("Subscribe")
    assert (columns["twins"][note], columns["again"][note], columns["again"][-1]) == (2, 0, 1)
    assert columns["look_count"][note] == 2
    assert columns["look_count"][texts.index("Why now")] == 2


def test_words_shared_with_title_and_description() -> None:
    texts, columns = _columns()
    first = next(index for index, text in enumerate(texts) if text.startswith("Forty"))
    assert columns["title_shared"][first] == 1
    assert columns["described_shared"][first] == 4


def test_where_pieces_stand() -> None:
    draft = drafted(PAGE)
    at = group_pieces(draft.structure.tree, draft.pieces)
    texts = [piece.text for piece in draft.pieces]
    assert [int(row) for row in at.above] == [0, 0, 2, 2, 2, 5, 5, 5]
    assert [int(number) for number in at.section] == [1, 1, 2, 2, 2, 3, 3, 3]
    assert at.look[texts.index("Subscribe")] == at.look[-1]


def test_means_over_those_that_stand_together() -> None:
    draft = drafted(PAGE)
    at = group_pieces(draft.structure.tree, draft.pieces)
    values = np.where(at.section == 2, 10, -10)
    means = at.means(draft.structure.tree, values)
    assert means["section"].tolist() == values.tolist()
    assert len(set(means["page"].tolist())) == 1
    assert -10 < means["1"][0] < 10
