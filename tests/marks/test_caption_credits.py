"""Credits that only their place in a caption tells."""

import pytest

from fonds.marks.caption_credits import read_caption_credit


@pytest.mark.parametrize(
    ("caption", "creators", "agencies"),
    [
        ("A storm over the bay. (Ann Lee/Lakeside News Group)", ("Ann Lee", "Lakeside News Group"), ()),
        ("A storm over the bay, police said. (Ann Lee)", ("Ann Lee",), ()),
        ("A storm over the bay in 2023. (BCTV)", ("BCTV",), ()),
        ("(The Bay Courier)", ("The Bay Courier",), ()),
        ("An office in Lakeside. (Ann Lee for The Bay Courier)", ("Ann Lee", "The Bay Courier"), ()),
        ("Das Hermelin ist gut getarnt. (annlee77 / iStock.com)", ("annlee77",), ("iStock.com",)),
        ("Una tormenta en la bahía/ Foto Lucía Fernández", ("Lucía Fernández",), ()),
        ("Burza nad zatokąEWA NOWAK/PAP", ("EWA NOWAK",), ("PAP",)),
        ("The gym was full in 2024.Bay Vision / Getty Images", ("Bay Vision",), ("Getty Images",)),
        ("Tomar Leeb/Courier", ("Tomar Leeb", "Courier"), ()),
        ("BCR / Weber", ("BCR", "Weber"), ()),
        ("Ann Lee Photography", ("Ann Lee Photography",), ()),
        ("Ann Lee/Instagram", ("Ann Lee",), ("Instagram",)),
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
