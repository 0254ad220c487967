"""Serbian. How to add a phrase: docs/develop/add-a-phrase.md."""

from fonds.languages.rows import BylineOpener, CreditOpener, DateLabel, DateWord, Furniture, Hint, Invite

# --- FURNITURE: lines of a site, not of a document. What each kind means stands in kinds.py.
FURNITURE = (
    Furniture("legal.rights", "sva prava zadržana | sva prava su zadržana", "Lučki list. Sva prava zadržana."),
    Furniture(
        "legal.links",
        "uslovi korišćenja | uslovi korištenja | politika privatnosti | pravila privatnosti | zaštita privatnosti",
        "Uslovi korišćenja",
    ),
    Furniture(
        "consent.choice",
        """
        prihvati | prihvati sve | prihvati sve kolačiće | slažem se | odbij | odbij sve | odbijam | samo neophodni
        prihvatam | prihvatam sve | podešavanja kolačića
        """,
        "Podešavanja kolačića",
    ),
    Furniture(
        "consent.dialog",
        "koristi kolačiće | koristimo kolačiće | kolačiće | kolačići | upotrebu kolačića",
        "Na ovom sajtu koristimo kolačiće.",
        strength=0.8,
        longest=500,
    ),
    Furniture(
        "advert.label",
        "oglas | oglasi | oglas - nastavlja se ispod | sponzorisano | promo",
        "Oglas - nastavlja se ispod",
    ),
    Furniture(
        "comments.heading",
        """
        komentari | # komentara | # komentar | komentari (#) | dodaj komentar | napiši komentar
        ostavite komentar | ostavi komentar | pošalji komentar | odgovori
        """,
        "Ostavite komentar",
    ),
    Furniture("author_bio.heading", "o autoru | o autorici | još od autora", "Još od autora"),
    Furniture("share.button", "podeli | odštampaj | deli | deli na facebooku", "Deli na facebooku"),
    Furniture(
        "newsletter.sentence",
        "prijavi se na newsletter | prijavite se na | naš newsletter",
        "Prijavite se na naš newsletter.",
        strength=0.8,
        longest=240,
    ),
    Furniture("topics.start", "oznake: | teme: | tagovi: | ključne reči:", "Ključne reči: svetionici, trajekti"),
    Furniture(
        "related.heading",
        """
        povezani članci | povezano | najčitanije | najnovije | izdvojeno | preporučujemo | pročitajte još
        pročitajte i | pročitaj više | pročitajte više | možda će vas zanimati | vezane vesti | povezane vesti
        najnovije vesti
        """,
        "Povezani članci",
    ),
    Furniture("related.start", "pročitajte još | pročitajte i | čitajte još", "Pročitajte još: Skela opet plovi"),
    Furniture(
        "paging.button",
        "sledeća | prethodna | učitaj više | prikaži više | povratak na vrh | na vrh",
        "Povratak na vrh",
    ),
    Furniture("search.box", "pretraži | pretraga | traži", "Pretraži"),
    Furniture(
        "navigation.entry",
        """
        naslovna | početna | prijava | prijavi se | prijavite se | registracija | odjava | zatvori | pretplata
        vesti | svet | ekonomija | kolumne | hronika
        """,
        "Prijavite se",
    ),
    Furniture(
        "footer.entry",
        """
        o nama | kontakti | marketing | oglašavanje | oglašavanje na portalu | redakcija | uredništvo | karijera
        zaposlenje | mapa sajta | pomoć | pratite nas | arhiva
        """,
        "Oglašavanje na portalu",
    ),
    Furniture("disclosure.words", "partnerski linkovi", "U članku su partnerski linkovi."),
)

# --- DATE_LABELS: what a date is of, by the words before it. What each kind means stands in rows.py.
DATE_LABELS = (
    DateLabel("published", "датум објав(?:е|љивања)|datum objav(?:e|ljivanja)", "Датум објављивања: 3. мај 2024"),
    DateLabel("published", "objavljeno|објављено", "Објављено 3. 5. 2024"),
    DateLabel("modified", "ажурирано|ažurirano|измењено|izmenjeno|измена|izmena", "Ажурирано 03.05.2024"),
)

# --- DATE_WORDS: words in dates and around them. What each place means stands in rows.py.
DATE_WORDS = (
    DateWord("clock", "u|у", "3. maja 2024. u 14:05"),
    DateWord(
        "document",
        "(?:ова|ova) (?:страница|stranica)(?: је| je)?|последњи пут|poslednji put",
        "Ова страница је последњи пут 3. мај 2024",
    ),
)

# --- BYLINE_OPENERS: what stands before authors' names.
BYLINE_OPENERS = (
    BylineOpener("names", r"autor(?:ka|i)?\s?:|piše\s?:|автор(?:ы|и|ка)?\s?:?", "Autorka: Jelena Marković"),
)

# --- CREDIT_OPENERS: what stands before picture credits.
CREDIT_OPENERS = (CreditOpener("source", "izvor", "Izvor: Tanjug"),)

# --- HINTS: words that lean towards a role in a line known to be furniture.
HINTS = (Hint("consent", "kolačić", "Kolačići"),)

# --- INVITES: sentences that invite readers to a newsletter or a channel.
INVITES = (
    Invite(
        "pretplatite se|prijavite se|pratite nas|пријавите се|претплатите се|пратите нас",
        "newsletter|bilten|билтен|facebooku|instagramu|viberu|вајберу|фејсбуку|инстаграму",
        "Пратите нас на Инстаграму.",
    ),
)
