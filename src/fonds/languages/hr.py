"""Croatian. How to add a phrase: docs/develop/add-a-phrase.md."""

from fonds.languages.rows import Beside, BylineOpener, CreditOpener, DateLabel, DateWord, Furniture, Hint, Invite

# --- FURNITURE: lines of a site, not of a document. What each kind means stands in kinds.py.
FURNITURE = (
    Furniture(
        "legal.rights",
        "sva prava pridržana | sva prava zadržana | sva prava su zadržana",
        "Lučki list. Sva prava pridržana.",
    ),
    Furniture(
        "legal.links",
        "uvjeti korištenja | politika privatnosti | pravila privatnosti | zaštita privatnosti",
        "Uvjeti korištenja",
    ),
    Furniture(
        "consent.choice",
        """
        prihvati | prihvati sve | prihvaćam | prihvaćam sve | prihvati sve kolačiće | slažem se | odbij
        odbij sve | odbijam | postavke kolačića | prilagodi postavke | samo nužni
        """,
        "Prilagodi postavke",
    ),
    Furniture(
        "consent.dialog",
        "koristi kolačiće | koristimo kolačiće | korištenje kolačića | kolačiće | kolačići | upotrebu kolačića",
        "Na ovoj stranici koristimo kolačiće.",
        strength=0.8,
        longest=500,
    ),
    Furniture(
        "advert.label",
        "oglas | oglasi | oglas - nastavlja se ispod | sponzorirano | promo",
        "Oglas - nastavlja se ispod",
    ),
    Furniture(
        "comments.heading",
        """
        komentari | # komentara | # komentar | komentari (#) | komentiraj | dodaj komentar | napiši komentar
        ostavite komentar | ostavi komentar | pošalji komentar | odgovori
        """,
        "Ostavite komentar",
    ),
    Furniture("author_bio.heading", "o autoru | o autorici | još od autora", "Još od autora"),
    Furniture("share.button", "podijeli | podijelite | podijeli na facebooku | ispiši", "Podijeli na facebooku"),
    Furniture(
        "newsletter.sentence",
        "prijavi se na newsletter | prijavite se na | naš newsletter",
        "Prijavite se na naš newsletter.",
        strength=0.8,
        longest=240,
    ),
    Furniture(
        "topics.start",
        "oznake: | teme: | tagovi: | ključne riječi:",
        "Ključne riječi: svjetionici, trajekti",
    ),
    Furniture(
        "related.heading",
        """
        povezani članci | povezane vijesti | povezano | najčitanije | najnovije | izdvojeno | preporučujemo
        pročitajte još | pročitajte i | pročitaj više | pročitajte više | možda će vas zanimati
        """,
        "Povezane vijesti",
    ),
    Furniture("related.start", "pročitajte još | pročitajte i | čitajte još", "Pročitajte još: Trajekt opet plovi"),
    Furniture(
        "paging.button",
        "sljedeća | prethodna | učitaj više | prikaži više | povratak na vrh | na vrh",
        "Povratak na vrh",
    ),
    Furniture("search.box", "pretraži | pretraga | traži | tražilica", "Tražilica"),
    Furniture(
        "navigation.entry",
        """
        naslovnica | naslovna | početna | prijava | prijavi se | prijavite se | registracija | odjava | zatvori
        izbornik | pretplata | vijesti | hrvatska | svijet | gospodarstvo | ekonomija | kolumne | crna kronika
        """,
        "Prijavite se",
    ),
    Furniture(
        "footer.entry",
        """
        o nama | kontakti | marketing | oglašavanje | oglašavanje na portalu | redakcija | uredništvo | karijera
        zaposlenje | pomoć | pratite nas | arhiva
        """,
        "Oglašavanje na portalu",
    ),
    Furniture("disclosure.words", "partnerski linkovi", "U članku su partnerski linkovi."),
)

# --- DATE_LABELS: what a date is of, by the words before it. What each kind means stands in rows.py.
DATE_LABELS = (
    DateLabel("published", "datum objave", "Datum objave: 3. svibnja 2024."),
    DateLabel("published", "objavljeno|datum objave", "Objavljeno 3. 5. 2024"),
    DateLabel(
        "modified",
        "ažurirano|izmijenjeno|ažuriran[oa]?|izmijenjen[oa]?|uređen[oa]?|posljednja (?:izmjena"
        "|promjena)|zadnja (?:izmjena|promjena)",
        "Ažurirano 3. 5. 2024",
    ),
)

# --- DATE_WORDS: words in dates and around them. What each place means stands in rows.py.
DATE_WORDS = (
    DateWord("day", "dana|od|sati", "dana 3. svibnja 2024"),
    DateWord("clock", "u", "3. svibnja 2024. u 14:05"),
    DateWord("small", "na|i|za", "Objavljeno 3. svibnja 2024 na portalu"),
    DateWord(
        "document",
        "(?:ova|ovaj) (?:stranica|članak)(?: je)?|stranica|članak|je|posljednj[ia](?: put)?|zadnj[ia](?: put)?",
        "Ova stranica je zadnji put izmijenjena 3. svibnja 2024",
    ),
)

# --- BYLINE_OPENERS: what stands before authors' names.
BYLINE_OPENERS = (BylineOpener("names", r"autori?\s?:|piše\s?:", "Piše: Ivana Horvat"),)

# --- CREDIT_OPENERS: what stands before picture credits.
CREDIT_OPENERS = (CreditOpener("source", "izvor", "Izvor: Hina"),)

# --- HINTS: words that lean towards a role in a line known to be furniture.
HINTS = (Hint("consent", "kolačić", "Kolačići"),)

# --- BESIDE_NAMES: what stands beside authors' names on their line, beside dates and job titles.
BESIDE_NAMES = (Beside("from", "iz|i", "Ana Kovač, iz Pariza"),)

# --- INVITES: sentences that invite readers to a newsletter or a channel.
INVITES = (
    Invite(
        "pretplatite se|prijavite se|pratite nas",
        "newsletter|newslettera|facebooku|instagramu|whatsappu|viberu",
        "Pretplatite se na naš newsletter.",
    ),
)
