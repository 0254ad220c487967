"""What cleaning knows of blocks beyond their roles stands in fields of its result."""

from __future__ import annotations

from fonds.cleaning.html import clean_html
from fonds.cleaning.recurring import drop_recurring
from fonds.cleaning.result import Cleaned, KnownLines
from fonds.cleaning.text import clean_text
from fonds.marks.exports.headers import HeaderField
from fonds.model import SiteMemory
from fonds.model.memory import line_key
from fonds.settings import Settings

BODY = """The ferry that leaves the north quay at seven had to wait for an hour, because the tide was lower than the
pilots had hoped for. Nobody on board was hurt, the company said in a short statement in the afternoon."""
EXPORT = f"""Source: The Harbour Paper
Date: 3 March 2026
Headline: Ferry late again
Byline: Ada Vint

{BODY}
"""
STANDFIRST = (
    "For two days nobody in the harbour office noticed that the tide gauge stood still. Then a child on her way to "
    "school looked down the well, found it dry, and told the first grown-up she met about it."
)


def _texts(cleaned: Cleaned, indexes: frozenset[int]) -> list[str]:
    return [cleaned.blocks[index].text for index in sorted(indexes)]


def test_the_lines_of_an_export_header_are_known_with_what_they_state() -> None:
    cleaned = clean_text(EXPORT, Settings(), part=True)
    stated = {name: cleaned.blocks[lines[0]].text for name, lines in cleaned.known.header.items()}
    assert stated == {
        HeaderField.SOURCE: "The Harbour Paper",
        HeaderField.DATE: "3 March 2026",
        HeaderField.HEADLINE: "Ferry late again",
        HeaderField.BYLINE: "Ada Vint",
    }
    assert cleaned.known.header_lines == {index for lines in cleaned.known.header.values() for index in lines}


def test_an_export_that_was_not_parted_keeps_no_fact_of_a_dropped_line() -> None:
    cleaned = clean_text(EXPORT + "\n\n" + EXPORT.replace("Ferry", "Boat"), Settings())
    dropped = [block.index for block in cleaned.blocks if block.decided_by == "several-documents"]
    assert dropped
    assert cleaned.known.header_lines.isdisjoint(dropped)


def test_lines_that_a_browser_printed_are_known_and_the_title_and_address_among_them() -> None:
    above = "3/4/2026, 9:15 AM\nFerry late again | The Harbour Paper\n\n"
    pages = [f"{above}{body}\n\nhttps://paper.example/ferry\n{n}/2\n" for n, body in enumerate((BODY, BODY[::-1]), 1)]
    cleaned = clean_text("\x0c".join(pages), Settings())
    known = cleaned.known
    assert known.printed_title is not None
    assert cleaned.blocks[known.printed_title].text == "Ferry late again | The Harbour Paper"
    assert [cleaned.blocks[i].text for i in known.header[HeaderField.ADDRESS]] == ["https://paper.example/ferry"]
    # Those of the second page, and what no field is read from.
    assert set(_texts(cleaned, known.running_lines)) >= {"3/4/2026, 9:15 AM", "1/2", "2/2"}
    assert known.running_lines.isdisjoint({known.printed_title, *known.header_lines})


def test_a_standfirst_that_opens_the_body_is_known_as_one() -> None:
    paragraphs = "".join(f"<p>{BODY} This is part {n} of the story.</p>" for n in ("one", "two", "three", "four"))
    head = f"<title>The gauge</title><h1>The gauge that stopped</h1><p class='standfirst'>{STANDFIRST}</p>"
    cleaned = clean_html(f"<html><body><article>{head}{paragraphs}</article></body></html>")
    assert _texts(cleaned, cleaned.known.standfirsts) == [STANDFIRST]


def test_what_a_site_repeats_loses_its_facts() -> None:
    cleaned = clean_text(EXPORT, Settings(), part=True)
    (title,) = cleaned.known.header[HeaderField.HEADLINE]
    key = line_key(cleaned.blocks[title].text)
    assert key is not None
    memory = SiteMemory.of([("paper.example", key)])
    remembered = drop_recurring(cleaned, memory, "https://paper.example/ferry")
    assert HeaderField.HEADLINE not in remembered.known.header
    assert title not in remembered.known.header_lines


def test_without_a_block_the_others_are_still_known() -> None:
    header = {HeaderField.HEADLINE: (1,), HeaderField.DATE: (2, 3)}
    known = KnownLines(header, frozenset({1, 2, 3}), 7, frozenset({5, 6}), frozenset({8}))
    left = known.without(frozenset({1, 2, 6, 7, 8}))
    assert left == KnownLines({HeaderField.DATE: (3,)}, frozenset({3}), None, frozenset({5}), frozenset())
