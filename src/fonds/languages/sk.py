"""Slovak. How to add a phrase: docs/develop/add-a-phrase.md."""

from fonds.languages.rows import Ago, BylineOpener, CreditOpener, DateLabel, DateWord, DayWord, Furniture, Invite

# --- FURNITURE: lines of a site, not of a document. What each kind means stands in kinds.py.
FURNITURE = (
    Furniture("legal.rights", "všetky práva vyhradené", "Prístavné noviny. Všetky práva vyhradené."),
    Furniture(
        "legal.links",
        "zásady cookies | ochrana osobných údajov | podmienky používania",
        "Podmienky používania",
    ),
    Furniture(
        "consent.choice",
        """
        prijať všetko | prijať všetky | prijať všetky cookies | súhlasím | odmietnuť | odmietnuť všetko
        nastavenia cookies
        """,
        "Nastavenia cookies",
    ),
    Furniture(
        "consent.dialog",
        "používa cookies | používame cookies | používame súbory cookie | súbory cookie",
        "Na webe používame súbory cookie.",
        strength=0.8,
        longest=500,
    ),
    Furniture("advert.label", "reklama", "Reklama"),
    Furniture(
        "comments.heading",
        "diskusia | komentár | komentáre | pridať komentár | napísať komentár",
        "Napísať komentár",
    ),
    Furniture("author_bio.heading", "o autorovi", "O autorovi"),
    Furniture("share.button", "zdieľať | zdieľať na facebooku | tlačiť", "Zdieľať na facebooku"),
    Furniture(
        "newsletter.sentence",
        "váš e-mail | odber newslettera",
        "Zadajte váš e-mail a čítajte o prístave.",
        strength=0.8,
        longest=240,
    ),
    Furniture(
        "related.heading",
        """
        súvisiace články | mohlo by vás zaujímať | mohlo by vás tiež zaujímať | najčítanejšie | čítajte aj
        prečítajte si aj | najnovšie
        """,
        "Súvisiace články",
    ),
    Furniture("related.start", "čítajte aj", "Čítajte aj: Prievoz znova pláva"),
    Furniture("paging.button", "strana # | strana # z # | ďalšia | predchádzajúca | zobraziť viac", "Zobraziť viac"),
    Furniture("search.box", "hľadať | vyhľadávanie", "Vyhľadávanie"),
    Furniture(
        "navigation.entry",
        """
        ekonomika | domov | prihlásiť sa | registrácia | zatvoriť | predplatné | správy | slovensko | zahraničie
        počasie | svet
        """,
        "Prihlásiť sa",
    ),
    Furniture(
        "footer.entry",
        "o nás | kontakty | kariéra | sledujte nás | redakcia | sledujte nás na",
        "Sledujte nás na",
    ),
)

# --- AGO: how the language says "3 hours ago".
AGO = (
    Ago(
        before="pred",
        behind="",
        minutes=r"minut(?:ou|ami)|minútami|min\.?",
        hours="hodin(?:ou|ami)|h",
        days="dny|dňami|dnem",
        weeks="týdny|týždňami",
        example="pred 3 hodinami",
    ),
)

# --- DAYS: words for days counted from today.
DAYS = (
    DayWord(0, "dnes", "Dnes 18:20"),
    DayWord(1, "včera", "Včera 18:20"),
)

# --- DATE_LABELS: what a date is of, by the words before it. What each kind means stands in rows.py.
DATE_LABELS = (
    DateLabel("published", "dátum (?:vydania|zverejnenia)", "Dátum vydania: 3. mája 2024"),
    DateLabel("published", "dátum", "Dátum: 3. mája 2024"),
    DateLabel("published", "zverejnené|publikované|pridané|vydané", "Zverejnené 3. 5. 2024"),
    DateLabel(
        "modified",
        "aktualizované|aktualizácia|upraven[éýáe]|zmenen[éýáe]|posledná (?:zmena|úprava|aktualizácia)",
        "Aktualizované 3. 5. 2024",
    ),
)

# --- DATE_WORDS: words in dates and around them. What each place means stands in rows.py.
DATE_WORDS = (
    DateWord("day", "dňa|zo dňa|hod", "dňa 3. mája 2024"),
    DateWord("clock", "o", "3. mája 2024 o 14:05"),
    DateWord(
        "document",
        "(?:táto|tento) (?:stránka|článok)(?: bol[ay]?)?|bol[ay]?|naposledy|posledná",
        "Táto stránka bola naposledy upravená 3. mája 2024",
    ),
)

# --- BYLINE_OPENERS: what stands before authors' names.
BYLINE_OPENERS = (BylineOpener("names", r"autor(?:ka|i)?\s?:|napísal[ai]?\s?:?", "Autor: Jana Nováková"),)

# --- CREDIT_OPENERS: what stands before picture credits.
CREDIT_OPENERS = (
    CreditOpener("collage", "koláž", "Koláž: Jana Nováková"),
    CreditOpener("author", "autor(?: fotky)?|autorka", "Autor fotky: Jana Nováková"),
    CreditOpener("source", "zdroj", "Zdroj: TASR"),
)

# --- INVITES: sentences that invite readers to a newsletter or a channel.
INVITES = (
    Invite(
        "prihláste sa|prihlás sa|odoberajte",
        "newsletter|newslettera|spravodajcu",
        "Prihláste sa na odber nášho newslettera.",
    ),
    Invite("sledujte nás|sleduj nás", "facebooku|instagrame|whatsappe|twitteri|tiktoku", "Sledujte nás na Instagrame."),
)
