"""Titles freed of what copies glue to them."""

import pytest

from fonds.extract.title.text_copy.kickers import standing_alone, without_kicker

TITLE = "Mühle am Wehr darf stehen bleiben"


@pytest.mark.parametrize(
    ("line", "others"),
    [
        # The title stands alone, in a breadcrumb with its number too.
        (f"Stadtrat {TITLE}", (TITLE,)),
        (f"Stadtrat {TITLE}", ("2. Lokales", f"3. {TITLE}")),
        # With a colon and without: two elements of the page.
        (f"Beschluss im Stadtrat {TITLE}", (f"Beschluss im Stadtrat: {TITLE}",)),
        (f"Beschluss im Stadtrat{TITLE}", (f"Beschluss im Stadtrat: {TITLE}",)),
        (f"Beschluss im Stadtrat: {TITLE}", (f"Beschluss im Stadtrat{TITLE}",)),
        # The name of a section before a colon with blanks on both sides.
        (f"Lokales : {TITLE}", ("Lokales", f"4. {TITLE}")),
        # The part before a colon with a blank on both sides, where the rest stands alone.
        (f"Beschluss im Stadtrat : {TITLE}", (TITLE,)),
        # The last part of a breadcrumb.
        (f"Stadtrat {TITLE}", (f"Start / Lokales / {TITLE}",)),
        (f"Kommentar {TITLE}", ()),
        (f"{TITLE} Video", (TITLE,)),
    ],
)
def test_the_title_alone(line: str, others: tuple[str, ...]) -> None:
    lines = (line, *others)
    assert without_kicker(line, lines, standing_alone(lines)) == TITLE


def test_a_kicker_before_a_title_with_a_colon() -> None:
    title = "Mehl & Co.: Die Mühle am Wehr darf bleiben"
    lines = (f"Beschluss im Stadtrat {title}", f"Beschluss im Stadtrat: {title}")
    assert without_kicker(lines[0], lines, standing_alone(lines)) == title


@pytest.mark.parametrize(
    ("line", "others"),
    [
        (f"Stadtrat {TITLE}", (f"Lokales / {TITLE} / Kommentare",)),
        (f"Stadtrat: {TITLE}", (TITLE,)),
        (f"Stadtrat: {TITLE}", ("Stadtrat",)),
        ("Opinion Polls Show a Divided Harbour Town", ("Opinion",)),
        ("How to make a harbour video", ("How to make",)),
        ("Kommentar", ()),
        ("Ein Wehr", ("Wehr",)),
    ],
)
def test_a_title_as_it_stands(line: str, others: tuple[str, ...]) -> None:
    lines = (line, *others)
    assert without_kicker(line, lines, standing_alone(lines)) == line
