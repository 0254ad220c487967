"""Single documents as services export, agencies send and people pass them on: what was added leaves the body."""

from __future__ import annotations

import pytest

from fonds import clean
from fonds.cleaning.text import find_documents
from fonds.cleaning.text.exports import count_documents
from fonds.model import Document

FIRST = (
    "The ferry between Port Ellery and Holm Island will stop running in November, the harbour board said on Tuesday."
)
SECOND = (
    "Runa Falk, who keeps the kiosk at the pier, said that nobody had told her, and went back to her coffee machine."
)
THIRD = "The boat carried 41,200 passengers last year, a fifth more than in 2019, most of them outside the summer."
BODY = f"{FIRST}\n\n{SECOND}\n\n{THIRD}"


def cleaned(text: str) -> Document:
    return clean(text.encode(), media_type="text/plain")


def day(document: Document) -> str | None:
    return str(document.published.as_stated)[:10] if document.published is not None else None


def names(document: Document) -> list[str]:
    return [byline.name for byline in document.bylines]


def assert_body(document: Document) -> None:
    assert [text for text in (FIRST, SECOND, THIRD) if text not in document.text] == []


def test_codes_right_below_the_text_do_not_take_it_along() -> None:
    document = cleaned(
        f"HD Ferry goes quiet\nBY By Ann Lee\nWC 412 words\nPD 12 March 2024\nSN Ellery Herald\nLA English\n\nLP \n"
        f"{FIRST}\n\nTD \n{SECOND}\n{THIRD}\n\nCO harbmg : Harbour Media\nAN Document PELH000020240312ek3c0000g\n"
    )
    assert_body(document)
    assert "harbmg" not in document.text


@pytest.mark.parametrize("word", ["Document", "Dokument", "Documento", "Документ"])
def test_the_number_of_a_document_in_any_language(word: str) -> None:
    document = cleaned(
        f"News\nFerry goes quiet\n\nAnn Lee\n412 words\n12 March 2024\nSeebote\nSEEB\n4\n"
        f"Copyright 2024 Seebote.\n\n{BODY}\n\n"
        f"{word} SEEB000020240312ek3c0000g\n"
    )
    assert_body(document)
    assert "SEEB" not in document.text
    assert day(document) == "2024-03-12"


def test_the_edition_below_the_day_is_no_headline() -> None:
    document = cleaned(
        "3 of 3 DOCUMENTS\n\nThe Port Ellery Herald\n\nMarch 12, 2024 Tuesday\nFinal Edition\n\nFerry goes quiet\n\n"
        f"BYLINE: Ann Lee\n\nLENGTH: 412 words\n\n{BODY}\n\nLOAD-DATE: March 13, 2024\n"
    )
    assert document.title == "Ferry goes quiet"
    assert day(document) == "2024-03-12"


def test_last_names_first() -> None:
    document = cleaned(
        "Ferry goes quiet\nAuthor: Lee, Ann\nPublication info: Port Ellery Herald ; Port Ellery. 12 Mar 2024: A.4.\n"
        f"FULL TEXT\n{BODY}\nDETAILS\nPublication date: Mar 12, 2024\nProQuest document ID: 2938475610\n"
    )
    assert names(document) == ["Ann Lee"]


@pytest.mark.parametrize(
    ("said", "title"),
    [
        (r'"Ferry goes quiet: \"after 41 years\""', 'Ferry goes quiet: "after 41 years"'),
        ("'The island''s ferry goes quiet'", "The island's ferry goes quiet"),
    ],
)
def test_signs_for_quotes_in_front_matter(said: str, title: str) -> None:
    text = f"---\ntitle: {said}\nauthor: Ann Lee\ndate: 2024-03-12\n---\n{BODY}\n"
    document = cleaned(text)
    assert document.title == title
    evidence = next(each for each in document.evidence if each.field == "title" and each.chosen)
    assert evidence.raw in text


def test_a_note_above_a_mail_that_was_passed_on() -> None:
    document = cleaned(
        "Hi,\n\nsee below, for the file.\n\nJo\n\n-------- Forwarded Message --------\nSubject: \tFerry goes quiet\n"
        "Date: \tWed, 13 Mar 2024 08:12:44 +0100\nFrom: \tHerald <news@herald.example>\nTo: \tjo@archive.example\n\n"
        f"Ferry goes quiet\nBy Ann Lee\nMarch 12, 2024\n\n{BODY}\n"
    )
    assert_body(document)
    assert "for the file" not in document.text
    assert "Forwarded" not in document.text
    assert day(document) == "2024-03-12"


def test_a_note_that_nothing_was_passed_on_below_is_text() -> None:
    assert "Subject: the ferry" in cleaned(f"{FIRST}\n\nSubject: the ferry\nDate: 13 Mar 2024\n\n{SECOND}\n").text


def test_mails_one_below_the_other_are_documents() -> None:
    mails = [
        f"From: news@herald.example\nSent: March 1{n}, 2024\nTo: jo@archive.example\nSubject: {title}\n\n{BODY}\n\n"
        for n, title in enumerate(("Ferry goes quiet", "Bridge promised again", "Herring are back"))
    ]
    text = "".join(mails)
    assert [text[start:end] for start, end in find_documents(text)] == mails
    answered = text.replace("Bridge promised again", "Re: Ferry goes quiet")
    assert count_documents(answered) == count_documents(mails[0]) == 1


def test_a_headline_names_a_story_and_its_slug_does_not() -> None:
    document = cleaned(
        "BC-EU--Ellery-Ferry, 3rd Ld-Writethru,412\nEds: UPDATES with quotes.\nFerry to Holm goes quiet\n"
        f"By ANN LEE\nAssociated Press\n\nPORT ELLERY (AP) — {BODY}\n\nAP-WF-03-12-24 1415GMT\n"
    )
    assert document.title == "Ferry to Holm goes quiet"
    assert document.subtitle is None
    assert "Eds:" not in document.text


def test_versions_changes_and_contacts_of_a_story() -> None:
    document = cleaned(
        f"UPDATE 2-Ferry to Holm goes quiet\n\n(Adds quotes, background)\n\nBy Ann Lee\n\n{BODY}\n\n"
        "(Reporting by Ann Lee; Editing by Bo Hill)\n\n((ann.lee@wire.example; +1 646 555 0100))\n"
    )
    assert document.title == "Ferry to Holm goes quiet"
    assert_body(document)
    assert [said for said in ("Adds quotes", "((ann", "UPDATE 2") if said in document.text] == []


def test_what_is_for_editors_below_a_story() -> None:
    document = cleaned(
        f"bdt0412 4 pl 312  dpa 0412\n\nVerkehr/Fähren/\nFähre nach Holm schweigt =\n\nEllerhafen (dpa) - {BODY}\n\n"
        "# Notizblock\n\n## Orte\n- [Anleger](Kai 3)\n\n* * * *\nDie folgenden Informationen sind nicht zur "
        "Veröffentlichung bestimmt\n\n## Kontakte\n- Autorin: Anna Lehmann\n\ndpa alm xx n1 kas\n121415 Mrz 24\n"
    )
    assert_body(document)
    assert [said for said in ("Veröffentlichung", "Kontakte", "Anleger](", "121415") if said in document.text] == []


def test_a_title_over_labels_that_say_where_the_page_was() -> None:
    document = cleaned(
        f"Ferry goes quiet\nCreated:\t3/15/2024 9:12 AM\nSource:\thttps://herald.example/ferry\nAuthor:\tAnn Lee\n"
        f"Tags:\tferry, island\n\n{BODY}\n"
    )
    assert document.title == "Ferry goes quiet"
    assert names(document) == ["Ann Lee"]
    assert day(document) is None
    assert "Tags:" not in document.text


def test_a_copy_of_a_thread_loses_what_the_forum_counts() -> None:
    post = "\n{0}\n    Posts: {1}\n    Joined: Mon Mar 02, 2015 8:11 pm\n\n"
    asked = (
        "The engine turned over well in October and will not catch now. "
        "I changed the filter and bled it twice. Any ideas before I call the yard?"
    )
    told = "Did you bleed at the pump or at the injectors? On that model you have to do both, and in that order."
    document = cleaned(
        "Small Boats Forum\nBoard index ‹ Engines ‹ Diesel\nEngine will not start\n3 posts • Page 1 of 1\n\n"
        f"Engine will not start\nby saltydog » Sat Apr 06, 2019 10:02 am\n\n{asked}\n{post.format('saltydog', 214)}"
        f"Re: Engine will not start\nby marlinspike » Sat Apr 06, 2019 11:47 am\n\n{told}\n{post.format('marlin', 18)}"
        "Return to Engines\n\nWho is online\nUsers browsing this forum: No registered users and 2 guests\n\n"
        "Powered by phpBB® Forum Software © phpBB Limited\n"
    )
    assert asked in document.text
    assert told in document.text
    assert "Users browsing" not in document.text


TABBED = (
    "Item Type\tNewspaper Article\nTitle\tFerry goes quiet\nAuthor\tLee, Ann\nPublication\tEllery Herald\n"
    "Date\t2024-03-12\nURL\thttps://ellery.example/ferry\nAccessed\t5/6/2024, 10:15:00 AM\n"
    "Library Catalog\tellery.example\n"
)


@pytest.mark.parametrize("above", ["", "Ferry goes quiet\n", "Ferry goes quiet\nInfo\nNotes\nTags\nRelated\n"])
def test_facts_beside_tabs_are_the_head_of_what_a_reference_manager_keeps(above: str) -> None:
    document = cleaned(f"{above}{TABBED}\n{BODY}\n")
    assert_body(document)
    if not above.endswith("Related\n"):
        assert document.title == "Ferry goes quiet"
        assert (names(document), day(document), document.site_name) == (["Ann Lee"], "2024-03-12", "Ellery Herald")
        assert "Library Catalog" not in document.text


@pytest.mark.parametrize("rows", [0, 1, 10_000])
def test_rows_of_a_table_are_no_head(rows: int) -> None:
    table = "".join(f"Pages\t{number}\n" for number in range(rows))
    document = cleaned(f"Ferry goes quiet\n\n{BODY}\n\nTitle\tTime\n{table}")
    assert_body(document)


TURNS = (
    "GWEN ADEYEMI, HOST: Good evening. Who owns the old pier, and who is to mend it before the winter?\n\n"
    "LORCAN FITCH, HARBOUR MASTER: Nobody knows, Gwen. There is a deed of 1911, and there is a lease.\n\n"
    "ADEYEMI: And the lease ran out?\n\nFITCH (voice-over): It ran out in 1987, and no one noticed.\n\n"
)


def test_a_transcript_has_the_title_of_its_programme() -> None:
    head = "TRANSCRIPT\n\nHarbour Radio\nWho owns the pier?\nAired May 6, 2019 - 22:00 ET\n\n"
    head += "THIS IS A RUSH TRANSCRIPT.\n\n"
    document = cleaned(f"{head}{TURNS}END\n\nContent Copyright 2019 Harbour Radio. ALL RIGHTS RESERVED.\n")
    assert (document.title, day(document)) == ("Who owns the pier?", "2019-05-06")
    assert document.text.startswith("GWEN ADEYEMI")
    assert document.text.rstrip().endswith("no one noticed.")


@pytest.mark.parametrize(
    "text",
    [
        "Aired May 6, 2019\n",
        f"Aired in a storm\n\n{TURNS}",
        TURNS,
        f"Aired May 6, 2019 and May 7, 2019\n{TURNS}",
        f"Aired May 6, 2019 - 22:0{TURNS[:90]}",
        "ANN LEE: Yes.\n" * 10_000,
        "Aired May 6, 2019\n" * 10_000,
    ],
)
def test_what_is_no_transcript_keeps_its_lines(text: str) -> None:
    assert "export.transcript" not in {block.decided_by for block in cleaned(text).blocks}
