"""Czech. How to add a phrase: docs/develop/add-a-phrase.md."""

from fonds.languages.rows import (
    Ago,
    Beside,
    BylineOpener,
    ClassWords,
    CreditOpener,
    DateLabel,
    DateWord,
    DayWord,
    Furniture,
    Invite,
    NameWords,
    NotAuthor,
    PageSign,
    Places,
    Words,
)

# --- FURNITURE: lines of a site, not of a document. What each kind means stands in kinds.py.
FURNITURE = (
    Furniture("legal.rights", "všechna práva vyhrazena", "Přístavní list. Všechna práva vyhrazena."),
    Furniture(
        "legal.links",
        """
        ochrana osobních údajů | ochrana soukromí | zásady ochrany osobních údajů | podmínky užití
        podmínky použití | obchodní podmínky | zásady cookies | autorská práva
        """,
        "Ochrana osobních údajů",
    ),
    Furniture(
        "consent.choice",
        """
        přijmout | přijmout vše | přijmout všechny | přijmout všechny cookies | souhlasím | souhlasím se vším
        povolit vše | povolit všechny cookies | odmítnout | odmítnout vše | odmítnout všechny | pouze nezbytné
        jen nezbytné | nastavení cookies | nastavit cookies | podrobné nastavení | správa souhlasů
        uložit nastavení
        """,
        "Přijmout vše",
    ),
    Furniture(
        "consent.dialog",
        """
        používá cookies | používáme cookies | používáme soubory cookie | soubory cookie | souborů cookie
        soubory cookies
        """,
        "Tento web používá soubory cookie, aby fungoval lépe.",
        strength=0.8,
        longest=500,
    ),
    Furniture(
        "advert.label",
        "inzerce | sponzorováno | komerční sdělení | článek pokračuje pod reklamou",
        "Komerční sdělení",
    ),
    Furniture(
        "comments.heading",
        """
        komentáře | # komentářů | # komentáře | komentáře (#) | přidat komentář | napsat komentář
        vstoupit do diskuse | diskuse | diskuse (#) | zobrazit komentáře | zrušit odpověď na komentář | odpovědět
        """,
        "Přidat komentář",
    ),
    Furniture("author_bio.heading", "o autorovi | další články autora", "O autorovi"),
    Furniture(
        "share.button",
        "sdílet | sdílej | sdílet článek | sdílet na facebooku | tisk | vytisknout | uložit | kopírovat odkaz",
        "Sdílet článek",
    ),
    Furniture(
        "newsletter.sentence",
        "odběr newsletteru | odebírat newsletter | newsletteru | novinky e-mailem | vaše e-mailová | váš e-mail",
        "Přihlaste se k odběru newsletteru",
        strength=0.8,
        longest=240,
    ),
    Furniture("topics.start", "témata: | štítky: | klíčová slova: | kategorie:", "Témata: majáky, přívozy"),
    Furniture("topics.heading", "kategorie", "Kategorie"),
    Furniture(
        "related.heading",
        """
        související | související články | mohlo by vás zajímat | mohlo by vás také zajímat | čtěte také
        čtěte dále | přečtěte si také | nejčtenější | nejnovější | nejnovější články | další články | doporučujeme
        tip redakce | z domova | více z rubriky
        """,
        "Související články",
    ),
    Furniture("related.start", "čtěte také: | čtěte také | čtěte i:", "Čtěte také: Přívoz znovu pluje"),
    Furniture(
        "paging.button",
        """
        další | další strana | předchozí | předchozí strana | následující | strana # | strana # z # | načíst další
        zobrazit více | zobrazit další | nahoru | zpět nahoru
        """,
        "Předchozí strana",
    ),
    Furniture("search.box", "hledat | vyhledávání | vyhledat", "Vyhledávání"),
    Furniture(
        "navigation.entry",
        """
        domů | úvod | hlavní stránka | přihlásit | přihlásit se | přihlášení | odhlásit | registrace | předplatné
        zavřít | přejít k obsahu | přeskočit na obsah | zprávy | domácí | zahraniční | ekonomika | názory | počasí
        krimi
        """,
        "Přejít k obsahu",
    ),
    Furniture(
        "footer.entry",
        """
        o nás | kontakty | redakce | inzerce a reklama | ceník inzerce | kariéra | mapa webu | mapa stránek
        nápověda | časté dotazy | sledujte nás | archiv článků | sledujte nás na
        """,
        "Inzerce a reklama",
    ),
    Furniture("disclosure.words", "affiliate odkazy | partnerský odkaz", "Článek obsahuje affiliate odkazy."),
    Furniture(
        "footer.forum",
        """
        kdo je online | uživatelé prohlížející si
        """,
        "Uživatelé prohlížející si toto fórum: Žádní a 2 hosti",
    ),
)

# --- AGO: how the language says "3 hours ago".
AGO = (
    Ago(
        before="před",
        behind="",
        minutes=r"minut(?:ou|ami)|min\.?",
        hours="hodin(?:ou|ami)|h",
        days="dny|dnem",
        weeks="týdny",
        example="před 3 hodinami",
    ),
)

# --- DAYS: words for days counted from today.
DAYS = (
    DayWord(0, "dnes", "Dnes 18:20"),
    DayWord(1, "včera", "Včera 18:20"),
)

# --- DATE_LABELS: what a date is of, by the words before it. What each kind means stands in rows.py.
DATE_LABELS = (
    DateLabel("published", "datum (?:vydání|publikace|zveřejnění|publikování)", "Datum vydání: 3. května 2024"),
    DateLabel("modified", "datum (?:aktualizace|poslední změny)", "Datum aktualizace: 3. května 2024"),
    DateLabel("published", "publikováno|vydáno|zveřejněno|vloženo|vytvořeno", "Vydáno 3. 5. 2024"),
    DateLabel(
        "modified",
        "aktualizováno|aktualizace|upraveno|upraven[ay]?|editován[oa]?|změněn[oa]|poslední (?:změna"
        "|úprava|aktualizace)|aktualizován[ay]?",
        "Aktualizováno 3. 5. 2024",
    ),
    DateLabel("foreign", "vytištěno|staženo|uzávěrka|narozen[a]?|zemřel[a]?", "Vytištěno 3. května 2024"),
)

# --- DATE_WORDS: words in dates and around them. What each place means stands in rows.py.
DATE_WORDS = (
    DateWord("day", "dne|ze dne|hodin|hod", "dne 3. května 2024"),
    DateWord("clock", "v|ve", "3. května 2024 v 14:05"),
    DateWord("small", "na|od|a|z", "Vydáno 3. května 2024 na webu"),
    DateWord(
        "document",
        "(?:tato|tento) (?:stránka|článek|text)(?: byl[ay]?)?|stránka|článek|byl[ay]?|naposledy|poslední|poprvé",
        "Stránka byla naposledy upravena dne 3. května 2024",
    ),
)

# --- BYLINE_OPENERS: what stands before authors' names.
BYLINE_OPENERS = (BylineOpener("names", r"autor(?:ka|ři|i)?\s?:|napsal[ai]?\s?:?", "Autor: Jan Novák"),)

# --- CREDIT_OPENERS: what stands before picture credits.
CREDIT_OPENERS = (
    CreditOpener("photo", "foto|snímek", "Snímek: Jan Novák"),
    CreditOpener("collage", "koláž|ilustrace", "Koláž: Jan Novák"),
    CreditOpener("author", "autor(?: fotografie)?|autorka", "Autor: Jan Novák"),
    CreditOpener("source", "zdroj", "Zdroj: ČTK"),
)

# --- NAME_WORDS: words that tell names of people from what else is written with capitals.
NAME_WORDS = (NameWords("desk", "redakce", "redakce"),)

# --- NOT_AUTHORS: people named where authors stand who are none.
NOT_AUTHORS = (
    NotAuthor("contact", "kontakt", "Kontakt: Jana Nováková"),
    NotAuthor("press", "kontakt pro (?:média|tisk)", "Kontakt pro média: Jana Nováková"),
    NotAuthor("edited", "přeložil[ao]?|překlad", "přeložila Jana Nováková"),
)

# --- BESIDE_NAMES: what stands beside authors' names on their line, beside dates and job titles.
BESIDE_NAMES = (Beside("and-between", "a", "Jana Nováková a Petr Dvořák"),)

# --- PLACES: cities and countries that stand beside names, as newspapers spell them.
PLACES = (
    Places(
        "praha",
        "Ann Lee, Praha",
    ),
)

# --- PAGE_SIGNS: lines that say that a page is something other than a whole document.
PAGE_SIGNS = (
    PageSign("paywall", "pro předplatitele", "pro předplatitele", "Článek je jen pro předplatitele"),
    PageSign("paywall", "už předplatitel", "už mám předplatné", "Už mám předplatné"),
)

# --- WORDS: words that are looked for in one place each. What the places are stands in rows.py.
WORDS = (Words("topics", "štítky", "Štítky: přístav"),)

# --- CLASS_WORDS: words in class names that tell what an element is. What each part means stands in rows.py.
CLASS_WORDS = (ClassWords("credit-word", "zdroj", "foto-zdroj"),)
# --- INVITES: sentences that invite readers to a newsletter or a channel.
INVITES = (
    Invite(
        "přihlaste se|přihlas se|odebírejte|odebírej",
        "newsletter|newsletteru|zpravodaj|novinek e-mailem",
        "Přihlaste se k odběru našeho newsletteru.",
    ),
    Invite(
        "sledujte nás|sleduj nás",
        "facebooku|instagramu|whatsappu|twitteru|tiktoku|google zprávách",
        "Sledujte nás na Instagramu.",
    ),
)
