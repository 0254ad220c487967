"""Hungarian. How to add a phrase: docs/develop/add-a-phrase.md."""

from fonds.languages.rows import (
    Beside,
    BylineOpener,
    CreditOpener,
    CreditWords,
    DateLabel,
    DateWord,
    Furniture,
    Hint,
    Invite,
    JobTitle,
    NameWords,
    PageSign,
)

# --- FURNITURE: lines of a site, not of a document. What each kind means stands in kinds.py.
FURNITURE = (
    Furniture("legal.rights", "minden jog fenntartva", "Kikötői Hírlap. Minden jog fenntartva."),
    Furniture(
        "legal.links",
        """
        adatvédelem | adatvédelmi tájékoztató | adatkezelési tájékoztató | felhasználási feltételek
        jogi nyilatkozat | impresszum | ászf | általános szerződési feltételek
        """,
        "Jogi nyilatkozat",
    ),
    Furniture(
        "consent.choice",
        """
        elfogadom | elfogadom az összeset | az összes elfogadása | mindet elfogadom | összes elfogadása
        elfogadás | elutasítom | elutasítás | az összes elutasítása | süti beállítások | sütibeállítások
        cookie beállítások | további lehetőségek | csak a szükséges sütik | beállítások mentése
        adatvédelmi beállítások
        """,
        "Cookie beállítások",
    ),
    Furniture(
        "consent.dialog",
        "sütiket használ | sütik használat | cookie-kat | sütik | sütiket",
        "Az oldal sütiket használ.",
        strength=0.8,
        longest=500,
    ),
    Furniture("advert.label", "hirdetés | szponzorált tartalom | támogatott tartalom", "Hirdetés"),
    Furniture(
        "comments.heading",
        """
        hozzászólás | hozzászólások | # hozzászólás | hozzászólok | szólj hozzá | vélemény | kommentek | komment
        kommentelek | hozzászólás írása | válasz
        """,
        "Hozzászólás írása",
    ),
    Furniture("author_bio.heading", "a szerzőről | szerző | szerző cikkei", "Szerző cikkei"),
    Furniture(
        "share.button",
        "megosztás | megosztom | cikk megosztása | nyomtatás | küldés e-mailben",
        "Küldés e-mailben",
    ),
    Furniture(
        "newsletter.sentence",
        "hírlevél | hírlevelünk | hírlevélre | feliratkozás",
        "Kérjük a kikötő hírlevelünk olvasóit.",
        strength=0.8,
        longest=240,
    ),
    Furniture("topics.start", "címkék: | címke: | kulcsszavak:", "Címkék: kompok, világítótornyok"),
    Furniture(
        "related.heading",
        """
        kapcsolódó cikkek | kapcsolódó | ezek is érdekelhetnek | ez is érdekelheti | ajánlott cikkek | ajánlott
        ajánljuk | legolvasottabb | legfrissebb | legnépszerűbb | további cikkek | friss hírek | olvasta már?
        ezt is olvassa el | top hírek
        """,
        "Ezek is érdekelhetnek",
    ),
    Furniture("related.start", "kapcsolódó: | olvassa el:", "Olvassa el: Újra jár a komp"),
    Furniture(
        "paging.button",
        "következő | előző | következő oldal | előző oldal | több betöltése | oldal teteje | vissza a tetejére",
        "Vissza a tetejére",
    ),
    Furniture("search.box", "keresés | keress", "Keresés"),
    Furniture(
        "navigation.entry",
        """
        főoldal | kezdőlap | bejelentkezés | belépés | regisztráció | kijelentkezés | előfizetés | bezárás
        ugrás a tartalomhoz | belföld | külföld | gazdaság | kultúra | vélemények | időjárás | hírek | rovatok
        """,
        "Ugrás a tartalomhoz",
    ),
    Furniture(
        "footer.entry",
        """
        rólunk | kapcsolat | elérhetőség | médiaajánlat | szerkesztőség | hirdetési lehetőségek | karrier
        oldaltérkép | súgó | gyik | kövess minket | archívum
        """,
        "Elérhetőség",
    ),
    Furniture(
        "footer.forum",
        """
        ki van itt | jelenlévő fórumozók
        """,
        "Jelenlévő fórumozók: nincs regisztrált felhasználó",
    ),
)

# --- DATE_LABELS: what a date is of, by the words before it. What each kind means stands in rows.py.
DATE_LABELS = (
    DateLabel("published", "(?:megjelenés|közzététel|publikálás) dátuma", "Megjelenés dátuma: 2024. május 3."),
    DateLabel("published", "dátum", "Dátum: 2024. május 3."),
    DateLabel("published", "közzétéve|megjelent|publikálva|létrehozva", "Megjelent: 2024.05.03."),
    DateLabel(
        "modified",
        "frissítve|módosítva|frissült|módosult|szerkesztve|frissítés|módosítás|utolsó (?:módosítás|frissítés)",
        "Frissítve: 2024.05.03.",
    ),
)

# --- DATE_WORDS: words in dates and around them. What each place means stands in rows.py.
DATE_WORDS = (
    DateWord("day", "n", "2024. május 3-n"),
    DateWord(
        "document", "(?:ez|a|az) (?:az )?(?:oldal|cikk|lap)|utoljára|legutóbb", "Az oldal utoljára 2024. május 3."
    ),
    DateWord("hour", "órakor|óra", "2024. május 3. 14:05 óra"),
)

# --- BYLINE_OPENERS: what stands before authors' names.
BYLINE_OPENERS = (BylineOpener("names", r"szerzők?\s?:|írta\s?:|szöveg\s?:", "Szerző: Kovács Anna"),)

# --- CREDIT_OPENERS: what stands before picture credits.
CREDIT_OPENERS = (
    CreditOpener("photo", "fotók?|foto", "Fotó: Kovács Anna"),
    CreditOpener("collage", "illusztráció", "Illusztráció: Kovács Anna"),
    CreditOpener("source", "forrás", "Forrás: MTI"),
)

# --- CREDIT_WORDS: words in and around picture credits that name nobody. What each part means stands in rows.py.
CREDIT_WORDS = (CreditWords("and", r"és", "Fotó: Kovács Anna és Nagy Béla"),)

# --- JOB_TITLES: job titles printed beside names.
JOB_TITLES = (JobTitle("head", "szerkesztő|újságíró", "Újságíró"),)

# --- HINTS: words that lean towards a role in a line known to be furniture.
HINTS = (Hint("consent", "süti", "Sütik"),)

# --- NAME_WORDS: words that tell names of people from what else is written with capitals.
NAME_WORDS = (NameWords("desk", "redakció", "redakció"),)

# --- BESIDE_NAMES: what stands beside authors' names on their line, beside dates and job titles.
BESIDE_NAMES = (Beside("and-between", "és", "Nagy Anna és Kis Péter"),)

# --- PAGE_SIGNS: lines that say that a page is something other than a whole document.
PAGE_SIGNS = (
    PageSign("paywall", "előfizetőknek", "előfizetőknek", "A cikk csak előfizetőknek érhető el"),
    PageSign("paywall", "előfizetés", "előfizet + olvas", "Fizessen elő, és olvassa tovább: előfizetek, olvasom"),
)

# --- INVITES: sentences that invite readers to a newsletter or a channel.
INVITES = (
    Invite(
        "iratkozzon fel|iratkozz fel|kövessen minket|kövess minket",
        "hírlevél|hírlevelünkre|hírlevélre|facebookon|instagramon|google hírekben",
        "Iratkozzon fel hírlevelünkre!",
    ),
)
