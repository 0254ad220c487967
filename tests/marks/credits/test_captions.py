"""Credits that only their place in a caption tells."""

import pytest

from fonds.marks.credits.caption_ends import read_part, read_tail
from fonds.marks.credits.captions import glued_end, read_caption_credit


@pytest.mark.parametrize(
    ("caption", "creators", "agencies"),
    [
        ("A storm over the bay. (Ann Lee/Lakeside News Group)", ("Ann Lee", "Lakeside News Group"), ()),
        ("A storm over the bay, police said. (Ann Lee)", ("Ann Lee",), ()),
        ("A storm over the bay in 2023. (BCTV)", ("BCTV",), ()),
        ("(The Bay Courier)", ("The Bay Courier",), ()),
        ("An office in Lakeside. (Ann Lee for The Bay Courier)", ("Ann Lee",), ("The Bay Courier",)),
        ("Das Hermelin ist gut getarnt. (annlee77 / iStock.com)", ("annlee77",), ("iStock.com",)),
        ("Una tormenta en la bahía/ Foto Lucía Fernández", ("Lucía Fernández",), ()),
        ("Burza nad zatokąEWA NOWAK/PAP", ("EWA NOWAK",), ("PAP",)),
        ("The gym was full in 2024.Bay Vision / Getty Images", ("Bay Vision",), ("Getty Images",)),
        ("Tomar Leeb/Courier", ("Tomar Leeb", "Courier"), ()),
        ("BCR / Weber", ("BCR", "Weber"), ()),
        ("Ann Lee Photography", ("Ann Lee Photography",), ()),
        ("Ann Lee/Instagram", ("Ann Lee",), ("Instagram",)),
        ("annlee77 | Getty Images", ("annlee77",), ("Getty Images",)),
        ("Ann Lee, The Bay Courier/Reuters", ("Ann Lee", "The Bay Courier"), ("Reuters",)),
        ("Konurnar fjórar við húsið. bay.is/Anna Jónsdóttir", ("bay.is", "Anna Jónsdóttir"), ()),
        ("Der Bürgermeister mit dem Rat.DCV / Weber", ("DCV", "Weber"), ()),
        ("Una tormenta en la bahía. FOTO Lucía Fernández.", ("Lucía Fernández",), ()),
    ],
)
def test_captions(caption: str, creators: tuple[str, ...], agencies: tuple[str, ...]) -> None:
    mark = read_caption_credit(caption)
    assert mark is not None
    assert (mark.creators, mark.agencies) == (creators, agencies)
    assert caption[mark.start : mark.end] == mark.raw


@pytest.mark.parametrize(
    "caption",
    [
        "A crowd on the pier in Lakeside (Ohio)",
        "Mayor Ann Lee (left) and Jonas Weber (right)",
        "Ein Junge auf dem Steg. (Symbolbild)",
        "The harbour after the storm. (2-1)",
        "Thai Pandan Chicken / Gai Haw Bai Toey",
        "Waschmaschine / Trockner",
        "Operating Income/(Loss) 83",
        "Die Partei von Jonas Weber (SPD)",
        "Facebook",
        "Instagram (Screenshot)",
        "",
    ],
)
def test_captions_that_credit_nobody(caption: str) -> None:
    assert read_caption_credit(caption) is None


@pytest.mark.parametrize(
    ("said", "tail", "names"),
    [
        ("A ferry in the harbour of Lakeside", " Lee/Reuters", {"Lee", "Reuters"}),
        ("A ferry in the harbour of Lakeside", " Bay News", set()),
        ("A ferry of the Lakeside company in the harbour at dawn", " Bay News", {"Bay News"}),
        ("Die Fähre im Hafen von Seestadt.", "dpa", {"dpa"}),
        ("El barco en el puerto de la bahía", ". (Lucía Fernández)", {"Lucía Fernández"}),
        ("Un bombero en el incendio de Lago", " @Plan_LAGO via X / Reuters", {"@Plan_LAGO", "X", "Reuters"}),
        ("A speaker with a wide range of colours, Deep Sea Blue", ", Charcoal", set()),
        ("Share this article with your friends", " Close", set()),
        ("The ferry that stopped on a windy morning in May", " and never ran again.", set()),
    ],
)
def test_what_follows_a_pictures_own_text(said: str, tail: str, names: set[str]) -> None:
    mark = read_tail(said + tail, len(said))
    assert names == ({*mark.creators, *mark.agencies} if mark is not None else set())


@pytest.mark.parametrize(
    ("part", "names"),
    [
        ("Foto: Jonas Weber", {"Jonas Weber"}),
        ("dpa", {"dpa"}),
        ("Ann Lee", {"Ann Lee"}),
        ("by Ann Lee", set()),
        ("Lakeside", set()),
    ],
)
def test_the_last_element_of_a_caption(part: str, names: set[str]) -> None:
    mark = read_part(part)
    assert names == ({*mark.creators, *mark.agencies} if mark is not None else set())


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Burza nad zatokąEWA NOWAK/PAP", True),
        ("The chair of the board.BCR / Weber", True),
        ("The chair of the board. And/or nobody", False),
    ],
)
def test_names_glued_to_a_sentence(text: str, *, expected: bool) -> None:
    assert glued_end(text) is expected
