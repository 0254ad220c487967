"""Exports of several documents in the shapes that clipping services, databases and press reviews give them.

All of it written for these tests; no paper and no person of these names is meant.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Wanted:
    """What the header of a document states: None where it states nothing."""

    title: str | None
    people: tuple[str, ...] = ()
    day: str | None = None
    source: str | None = None
    # A sentence of the document that stands in no other.
    says: str = ""


_QUAY = (
    "The ferry left at six in the morning, and for the first time in thirty years nobody stood on the quay to wave.\n"
    "The harbour master said that the winter timetable had been agreed with the islands long ago.\n"
)
_STORM = (
    "A storm took the last forty metres of the old pier on Monday night, and with them the bench of the anglers.\n"
    "The council will decide in April whether the planks can be put back before the summer guests arrive.\n"
)
_GULLS = (
    "The gulls of the fish market have learned to open the lids of the boxes, and the sellers to sit on them.\n"
    "A biologist from the mainland came to film it and lost her lunch within the first hour of her stay.\n"
)
_FAEHRE = (
    "Die Fähre legte um sechs Uhr ab, und zum ersten Mal seit dreißig Jahren stand niemand zum Winken am Kai.\n"
    "Der Hafenmeister sagte, der Winterfahrplan sei mit den Inseln schon lange abgesprochen gewesen.\n"
)
_STURM = (
    "Ein Sturm hat am Montag in der Nacht die letzten vierzig Meter der alten Seebrücke mit sich genommen.\n"
    "Der Rat will im April entscheiden, ob die Bohlen noch vor den Sommergästen wieder liegen sollen.\n"
)
_BAC = (
    "Le bac est parti à six heures du matin, et pour la première fois depuis trente ans personne n'agitait la main.\n"
    "Le capitaine du port a dit que les horaires d'hiver avaient été convenus depuis longtemps avec les îles.\n"
)
_MARCHE = (
    "Le marché aux poissons a rouvert lundi avec douze étals et une file d'attente qui allait jusqu'à la grand-place.\n"
    "La plus ancienne des vendeuses trouve que la glace arrive plus tôt et que les mouettes n'ont pas changé.\n"
)
_TOUDAI = "港町の灯台は百年前に建てられ、長い間だれも登ることができなかった。町は三年をかけて階段とレンズを直した。\n"
_KAMOME = "魚市場のかもめは箱のふたを開けることを覚え、売り手はふたの上に座ることを覚えたと、町の人は笑う。\n"

LABELLED = f"""\
Source: Lakeside Courier
Date: 3 March 2025
Byline: Ann Lee
Length: 212 words
Headline: The ferry goes quiet

{_QUAY}
Source: Norderhall Gazette
Date: 4 March 2025
Byline: Tom Reeve
Length: 98 words
Headline: Storm takes the pier

{_STORM}
Source: Lakeside Courier
Date: 6 March 2025
Length: 140 words
Headline: The gulls that learned

{_GULLS}"""

NUMBERED = f"""\
Press database — search results
3 documents found for: harbour

                               1 of 3 DOCUMENTS

                        Lakeside Courier (Port Ellery)

                           March 3, 2025 Monday

The ferry goes quiet

BYLINE: Ann Lee

SECTION: NEWS; Pg. 4

LENGTH: 212 words

{_QUAY}
LOAD-DATE: March 4, 2025

                               2 of 3 DOCUMENTS

                        Norderhall Gazette

                           March 4, 2025 Tuesday

Storm takes the pier

BYLINE: Tom Reeve

LENGTH: 98 words

{_STORM}
LOAD-DATE: March 5, 2025

                               3 of 3 DOCUMENTS

                        Lakeside Courier (Port Ellery)

                           March 6, 2025 Thursday

The gulls that learned

LENGTH: 140 words

{_GULLS}
LOAD-DATE: March 7, 2025
"""

CODED = f"""\
HD  The ferry goes quiet
BY  By Ann Lee
WC  212 words
PD  3 March 2025
SN  Lakeside Courier
SC  LAKCOU

{_QUAY}
AN  Document LAKCOU0020250303el3300017

HD  Storm takes the pier
BY  By Tom Reeve
WC  98 words
PD  4 March 2025
SN  Norderhall Gazette
SC  NORGAZ

{_STORM}
AN  Document NORGAZ0020250304el340000k
"""

PRESS_REVIEW = f"""\
Pressespiegel Hafenverein, Ausgabe 12

------------------------------------------------------------
Quelle: Seebote
Datum: 3.3.2025
Autor: Jonas Petersen
Titel: Die Fähre fährt leise

{_FAEHRE}
------------------------------------------------------------
Quelle: Norderhaller Zeitung
Datum: 4.3.2025
Autorin: Grete Holm
Titel: Sturm nimmt die Seebrücke

{_STURM}
"""

FRENCH = f"""\
Document 1 de 2
Titre: Le bac se tait
Source: Le Courrier du Lac
Date: 3 mars 2025
Auteur: Anne Leroy

{_BAC}
Document 2 de 2
Titre: Le marché rouvre
Source: La Gazette du Nord
Date: 5 mars 2025
Auteur: Luc Morel

{_MARCHE}
"""

JAPANESE = f"""\
見出し：古い灯台が再び光る
掲載紙：北町新聞
日付：2025年3月3日
文字数：120

{_TOUDAI}
見出し：かもめが覚えたこと
掲載紙：北町新聞
日付：2025年3月5日
文字数：98

{_KAMOME}
"""

EXPORTS: dict[str, tuple[str, tuple[Wanted, ...]]] = {
    "labelled": (
        LABELLED,
        (
            Wanted("The ferry goes quiet", ("Ann Lee",), "2025-03-03", "Lakeside Courier", "stood on the quay"),
            Wanted("Storm takes the pier", ("Tom Reeve",), "2025-03-04", "Norderhall Gazette", "bench of the anglers"),
            Wanted("The gulls that learned", (), "2025-03-06", "Lakeside Courier", "lids of the boxes"),
        ),
    ),
    "numbered": (
        NUMBERED,
        (
            Wanted(None, ("Ann Lee",), None, None, "stood on the quay"),
            Wanted(None, ("Tom Reeve",), None, None, "bench of the anglers"),
            Wanted(None, (), None, None, "lids of the boxes"),
        ),
    ),
    "coded": (
        CODED,
        (
            Wanted("The ferry goes quiet", ("Ann Lee",), "2025-03-03", "Lakeside Courier", "stood on the quay"),
            Wanted("Storm takes the pier", ("Tom Reeve",), "2025-03-04", "Norderhall Gazette", "bench of the anglers"),
        ),
    ),
    "press review": (
        PRESS_REVIEW,
        (
            Wanted("Die Fähre fährt leise", ("Jonas Petersen",), "2025-03-03", "Seebote", "zum Winken am Kai"),
            Wanted("Sturm nimmt die Seebrücke", ("Grete Holm",), "2025-03-04", "Norderhaller Zeitung", "die Bohlen"),
        ),
    ),
    "french": (
        FRENCH,
        (
            Wanted("Le bac se tait", ("Anne Leroy",), "2025-03-03", "Le Courrier du Lac", "agitait la main"),
            Wanted("Le marché rouvre", ("Luc Morel",), "2025-03-05", "La Gazette du Nord", "grand-place"),
        ),
    ),
    "japanese": (
        JAPANESE,
        (
            Wanted("古い灯台が再び光る", (), "2025-03-03", "北町新聞", "階段とレンズ"),
            Wanted("かもめが覚えたこと", (), "2025-03-05", "北町新聞", "箱のふた"),
        ),
    ),
}
EXPORTS["hard line ends"] = (LABELLED.replace("\n", "\r\n"), EXPORTS["labelled"][1])

# Labels stand in all of these, and none is to be parted.
SINGLES: dict[str, str] = {
    "an article": _QUAY + _STORM,
    "one document": LABELLED.split("Source: Norderhall", maxsplit=1)[0],
    "a catalogue": "Title: Harbour lights\nAuthor: Ann Lee\nDate: 2019\nPages: 212\n\n"
    "Title: Tides\nAuthor: Tom Reeve\nDate: 2021\nPages: 98\n",
    "a press contact": _QUAY + "Source: Port of Ellery\nDate: 3 March 2025\nContact: press@port.example\n",
    "a product": "Title: Harbour Master\nLength: 12 m\nA boat for sale.\n" * 2,
    "numbers out of order": f"2 of 3 DOCUMENTS\n{_QUAY}\n1 of 3 DOCUMENTS\n{_STORM}",
    "nothing": "",
}
