"""Slovenian. How to add a phrase: docs/develop/add-a-phrase.md."""

from fonds.languages.rows import BylineOpener, CreditOpener, DateLabel, Furniture, Hint, Invite

# --- FURNITURE: lines of a site, not of a document. What each kind means stands in kinds.py.
FURNITURE = (
    Furniture("legal.rights", "vse pravice pridržane", "Pristaniški list. Vse pravice pridržane."),
    Furniture(
        "legal.links",
        "pogoji uporabe | varstvo osebnih podatkov | politika zasebnosti",
        "Politika zasebnosti",
    ),
    Furniture(
        "consent.choice",
        "sprejmi vse | sprejmem vse | sprejmi | strinjam se | zavrni | zavrni vse | nastavitve piškotkov",
        "Nastavitve piškotkov",
    ),
    Furniture(
        "consent.dialog",
        "uporablja piškotke | uporabljamo piškotke | piškotke | piškotki",
        "Na tej strani uporabljamo piškotke.",
        strength=0.8,
        longest=500,
    ),
    Furniture("advert.label", "oglas | oglasi", "Oglasi"),
    Furniture(
        "comments.heading",
        "# komentar | komentiraj | dodaj komentar | napiši komentar | odgovori",
        "Napiši komentar",
    ),
    Furniture("share.button", "deli | deli na facebooku | natisni", "Deli na facebooku"),
    Furniture(
        "newsletter.sentence",
        "prijavite se na | e-novice | prijava na e-novice",
        "Prijava na e-novice pristanišča",
        strength=0.8,
        longest=240,
    ),
    Furniture("topics.start", "oznake: | teme:", "Oznake: svetilniki, trajekti"),
    Furniture("related.heading", "sorodne novice | najbolj brano | preberite tudi | preberi več", "Sorodne novice"),
    Furniture("related.start", "preberite tudi", "Preberite tudi: Trajekt spet pluje"),
    Furniture("paging.button", "na vrh | naslednja | prejšnja | naloži več", "Naloži več"),
    Furniture("search.box", "išči | iskanje", "Iskanje"),
    Furniture(
        "navigation.entry",
        "prijava | odjava | svet | gospodarstvo | kolumne | crna kronika | slovenija | zapri",
        "Crna kronika",
    ),
    Furniture(
        "footer.entry",
        "uredništvo | arhiva | o podjetju | oglaševanje | kontaktirajte nas",
        "Kontaktirajte nas",
    ),
)

# --- DATE_LABELS: what a date is of, by the words before it. What each kind means stands in rows.py.
DATE_LABELS = (
    DateLabel("published", "datum objave", "Datum objave: 3. maj 2024"),
    DateLabel("published", "objavljeno|objavljen|objavil|datum objave", "Objavljeno 3. 5. 2024"),
    DateLabel("modified", "posodobljeno|spremenjeno|osveženo|zadnja sprememba", "Posodobljeno 3. 5. 2024"),
)

# --- BYLINE_OPENERS: what stands before authors' names.
BYLINE_OPENERS = (BylineOpener("names", r"avtor(?:ica)?\s?:?|napisa[ol](?:/la)?\s?:?", "Avtorica: Ana Novak"),)

# --- CREDIT_OPENERS: what stands before picture credits.
CREDIT_OPENERS = (CreditOpener("source", "vir", "Vir: STA"),)

# --- HINTS: words that lean towards a role in a line known to be furniture.
HINTS = (Hint("consent", "piškot", "Piškotki"),)

# --- INVITES: sentences that invite readers to a newsletter or a channel.
INVITES = (
    Invite(
        "naročite se|naroči se|prijavite se|spremljajte nas",
        "e-novice|novice|newsletter|facebooku|instagramu",
        "Naročite se na naše e-novice.",
    ),
)
