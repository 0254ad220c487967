"""Swedish. How to add a phrase: docs/develop/add-a-phrase.md."""

from fonds.languages.rows import (
    Ago,
    Beside,
    Bio,
    BioLine,
    BrandLine,
    BrandWords,
    BylineOpener,
    ClassWords,
    CreditOpener,
    CreditWords,
    DateLabel,
    DateWord,
    DayWord,
    ExportWord,
    Furniture,
    Hint,
    Invite,
    JobTitle,
    Licence,
    MailWord,
    NameWords,
    NotAuthor,
    OutOf,
    PageSign,
    Suspended,
    Words,
)

# --- FURNITURE: lines of a site, not of a document. What each kind means stands in kinds.py.
FURNITURE = (
    Furniture(
        "consent.button",
        """
        godkänn | godkänn alla | godkänn alla cookies | acceptera | acceptera alla | avvisa | hantera cookies
        cookieinställningar | inställningar för cookies | jag förstår
        """,
        "Godkänn alla",
    ),
    Furniture(
        "consent.sentence",
        "använder cookies | använder kakor | användning av cookies",
        "Hamnbladet använder cookies.",
    ),
    Furniture(
        "legal.rights",
        "med ensamrätt | alla rättigheter förbehållna",
        "Hamnbladet. Alla rättigheter förbehållna.",
    ),
    Furniture(
        "legal.links",
        """
        integritetspolicy | personuppgiftspolicy | användarvillkor | cookiepolicy | tillgänglighet | om cookies
        personuppgifter | ansvarig utgivare
        """,
        "Användarvillkor",
    ),
    Furniture(
        "consent.choice",
        """
        godkänn cookies | godkänn och stäng | godkänn alla kakor | godkänn valda | godkänn urval
        godkänn nödvändiga | acceptera cookies | acceptera alla cookies | acceptera och stäng | acceptera kakor
        acceptera nödvändiga | tillåt alla | tillåt alla cookies | tillåt alla kakor | tillåt urval
        tillåt cookies | neka | neka alla | neka alla cookies | avvisa alla | avvisa alla cookies | avböj
        avböj alla | bara nödvändiga | bara nödvändiga cookies | endast nödvändiga | endast nödvändiga cookies
        endast nödvändiga kakor | nödvändiga cookies | nödvändiga kakor | alltid aktiv
        """,
        "Bara nödvändiga cookies",
    ),
    Furniture(
        "consent.choice",
        """
        alltid aktiva | berättigat intresse | anpassa inställningar | anpassa cookies | hantera inställningar
        hantera samtycke | hantera val | hantera kakor | hantera mina val | hantera cookieinställningar
        spara inställningar | spara och stäng | spara val | spara mina val | cookie-inställningar
        inställningar för kakor | ändra cookieinställningar | integritetsinställningar | fler alternativ
        visa syften | våra partners | visa detaljer | jag godkänner | jag accepterar | vi använder cookies
        vi använder kakor | vi värnar om din integritet | vi värdesätter din integritet
        den här webbplatsen använder cookies | om kakor
        """,
        "Berättigat intresse",
    ),
    Furniture(
        "consent.dialog",
        """
        dessa cookies | våra cookies | våra partner | # partner | ditt samtycke | återkalla samtycke
        återkalla ditt samtycke | lagra och/eller | information på en enhet | anpassade annonser
        personanpassade annonser
        """,
        "Du kan återkalla ditt samtycke när du vill.",
        longest=500,
    ),
    Furniture("disclosure.sentence", "annonslänkar", "Artikeln innehåller annonslänkar."),
    Furniture(
        "advert.label",
        "annons | annonser | reklam | artikel efter annonsen | artikel går vidare under annonsen",
        "Annons",
    ),
    Furniture(
        "consent.embedded",
        "för att se det här innehållet",
        "För att se det här innehållet måste du tillåta Sjökortet.",
    ),
    Furniture("advert.support", "gillade du artikeln? stöd", "Gillade du artikeln? Stöd Hamnbladet."),
    Furniture(
        "comments.heading",
        """
        kommentarer | # kommentarer | lämna ett svar | lämna en kommentar | skriv en kommentar | kommentera
        avbryt svar | visa kommentarer | skriv kommentar | debatt | diskutera
        """,
        "14 kommentarer",
    ),
    Furniture("author_bio.heading", "om författaren | om skribenten", "Om skribenten"),
    Furniture(
        "share.button",
        """
        dela | dela artikeln | dela artikel | dela på facebook | skriv ut | kopiera länk | spara | lyssna
        spara artikel
        """,
        "Dela artikeln",
    ),
    Furniture("share.start", "dela på | följ oss", "Följ oss på Facebook"),
    Furniture(
        "newsletter.sentence",
        "vårt nyhetsbrev | våra nyhetsbrev | nyhetsbrevet | nyhetsbrev | i din inkorg | din e-postadress",
        "Få vårt nyhetsbrev i din inkorg.",
    ),
    Furniture("topics.start", "ämnen: | taggar:", "Ämnen: fyrar"),
    Furniture("topics.heading", "ämnen | taggar", "Taggar"),
    Furniture(
        "related.heading",
        """
        läs också | läs även | läs mer | relaterade artiklar | relaterat | mest läst | mest lästa | senaste nytt
        senaste nyheterna | senaste | fler artiklar | mer från | mer om | fler nyheter | rekommenderas
        rekommenderat | populärt | nästa artikel | föregående artikel | missa inte | se även | just nu
        toppnyheter
        """,
        "Läs även",
    ),
    Furniture("related.start", "läs även | läs också | läs mer", "Läs också: Färjan går igen"),
    Furniture("paging.button", "nästa | föregående | nästa sida | visa fler | visa mer | till toppen", "Nästa sida"),
    Furniture("search.box", "sök | sök på | sök efter | sökord", "Sök"),
    Furniture(
        "navigation.entry",
        """
        hem | startsida | meny | stäng | stäng meny | hoppa till innehåll | hoppa till innehållet
        gå till innehåll | logga in | logga ut | mitt konto | bli prenumerant | prenumerera | nyheter | inrikes
        utrikes | ekonomi | kultur | nöje | ledare | åsikt | väder | korsord | e-tidning | etidning | kundservice
        varukorg | hälsa | vetenskap | mat | resor | sök på sidan | politik | sport
        """,
        "Logga in",
    ),
    Furniture("navigation.start", "hoppa till | gå till", "Hoppa till menyn för hamnen"),
    Furniture(
        "footer.entry",
        """
        om oss | kontakt | kontakta oss | annonsera | jobba hos oss | kundtjänst | vanliga frågor | följ oss
        hjälp | arkiv | redaktion | redaktionen | tipsa oss | webbplatskarta | om
        """,
        "Kundtjänst",
    ),
    Furniture(
        "newsletter.form",
        """
        nyhetsbrev | våra nyhetsbrev | prenumerera på vårt nyhetsbrev | prenumerera på nyhetsbrev
        anmäl dig till vårt nyhetsbrev | e-postadress | din e-postadress | din e-post | håll dig uppdaterad
        anmäl dig | nyhetsbrevet
        """,
        "Anmäl dig till vårt nyhetsbrev",
    ),
    Furniture(
        "comments.form",
        "e-postadress kommer inte | obligatoriska fält | för att kommentera | använder akismet",
        "Logga in för att kommentera artikeln.",
    ),
    Furniture(
        "comments.words",
        """
        kommentar | lämna ett svar avbryt svar | svara | nyast först | äldst först | # svar | din kommentar
        skriv din kommentar | alla kommentarer | delta i debatten
        """,
        "Skriv din kommentar",
    ),
    Furniture(
        "related.words",
        """
        mer i ämnet | mer läsning | mer att läsa | läs vidare | fortsätt läsa | läs mer om | fler från
        fler inlägg | fler videor | senaste artiklarna | senaste inläggen | senaste inlägg | populärast
        populärast just nu | populära artiklar | andra läser | andra läser också | andra läser just nu
        tips från redaktionen | rekommenderad läsning | rekommenderat för dig | relaterad läsning
        relaterade inlägg | mest delat | mest kommenterat | dagens mest lästa | i fokus | missa inte det här
        """,
        "Senaste artiklarna",
    ),
    Furniture(
        "advert.calls",
        """
        köp nu | köp här | beställ nu | stöd oss | annonssamarbete | betalt samarbete | sponsrat innehåll
        sponsrat | artikeln fortsätter under annonsen | artikeln fortsätter efter annonsen
        """,
        "Artikeln fortsätter under annonsen",
    ),
    Furniture(
        "disclosure.words",
        "annonslänk | reklamlänk | affiliatelänkar",
        "Artikeln innehåller annonslänk till lampor.",
    ),
    Furniture(
        "footer.forum",
        """
        vilka är online | användare som besöker denna | användare som läser den här
        """,
        "Användare som besöker denna kategori: Inga registrerade användare",
    ),
)

# --- AGO: how the language says "3 hours ago".
AGO = (
    Ago(
        before="(?:för )?",
        behind="sedan",
        minutes=r"minut(?:er)?|min\.?",
        hours=r"timm(?:e|ar)|tim\.?",
        days="dag(?:ar)?",
        weeks="veck(?:a|or)",
        example="3 timmar sedan",
    ),
)

# --- DAYS: words for days counted from today.
DAYS = (
    DayWord(0, "i ?dag", "I dag kl. 18:20"),
    DayWord(1, "i ?går", "I går kl. 18:20"),
)

# --- DATE_LABELS: what a date is of, by the words before it. What each kind means stands in rows.py.
DATE_LABELS = (
    DateLabel("published", "publiceringsdatum|publiceringsdag", "Publiceringsdatum: 2024-05-03"),
    DateLabel("published", "publicerad|publicerat|publicerades|skapad|upplagd", "Publicerad 3 maj 2024"),
    DateLabel(
        "modified",
        "uppdaterad(?:es)?|ändrad|uppdaterat|redigerad(?:es)?|senast (?:ändrad|uppdaterad|uppdaterat"
        "|redigerad)|reviderad",
        "Uppdaterad 3 maj 2024",
    ),
    DateLabel("foreign", "sedan", "Sedan 3 maj 2024"),
    DateLabel("event", "datum och tid", "Datum och tid: 3 maj 2024"),
    DateLabel("foreign", "utskriv(?:en|et)|sista dag|född|död", "Utskriven den 3 maj 2024"),
)

# --- DATE_WORDS: words in dates and around them. What each place means stands in rows.py.
DATE_WORDS = (
    DateWord("day", "den", "den 3 maj 2024"),
    DateWord("clock", "kl|klockan", "3 maj 2024 kl. 14:05"),
    DateWord("small", "i|av|på|och|för", "Publicerad 3 maj 2024 i Politik"),
    DateWord(
        "document",
        "(?:denna|den här) (?:sida|artikel|text)n?(?: blev| har)?|sidan|artikeln|senast|först|blev|den här",
        "Sidan senast uppdaterad 3 maj 2024",
    ),
    DateWord("one", "ett?|en", "en timme sedan"),
)

# --- BYLINE_OPENERS: what stands before authors' names.
BYLINE_OPENERS = (
    BylineOpener("additional", "med bidrag (?:från|av)", "Med bidrag från Karin Lind"),
    BylineOpener(
        "names",
        r"(?:skriven |text |publicerad |reportage |krönika |intervju )?av\b:?"
        r"|text(?: (?:och|&) (?:foto|bilder|bild))?\s?:|foto och text\s?:|skribent\s?:|reporter\s?:"
        r"|journalist\s?:|författare\s?:",
        "Text: Karin Lind",
    ),
)

# --- CREDIT_OPENERS: what stands before picture credits.
CREDIT_OPENERS = (
    CreditOpener("photo", "foto|bild|fotograf", "Bild: Karin Lind"),
    CreditOpener("screenshot", "skärmdump|skärmbild", "Skärmdump: Karin Lind"),
    CreditOpener("source", "källa", "Källa: TT"),
)

# --- CREDIT_WORDS: words in and around picture credits that name nobody. What each part means stands in rows.py.
CREDIT_WORDS = (
    CreditWords("for", "för", "Anna Berg för Hamnbladet"),
    CreditWords("place", r"till vänster|till höger|vänster|höger", "Foto: Karin Lind (vänster), Erik Berg (höger)"),
    CreditWords("by", r"av", "av Karin Lind"),
    CreditWords("and", r"och", "Foto: Karin Lind och Erik Berg"),
    CreditWords("at", r"på", "Karin Lind på Unsplash"),
    CreditWords("status", r"arkiv", "Karin Lind/Arkiv"),
)

# --- JOB_TITLES: job titles printed beside names.
JOB_TITLES = (
    JobTitle(
        "head", "journalist|journalisten|skribent|redaktör|krönikör|chefredaktör|reporter|reportrar", "Chefredaktör"
    ),
    JobTitle("ending", "redaktör|reporter|journalist|journalisten", "Krimreporter"),
)

# --- MAIL_LABELS: labels in the header of a mail.
MAIL_LABELS = (
    MailWord("subject", "ämne", "Ämne: Färjan tystnar"),
    MailWord("sent", "datum|skickat", "Skickat: den 3 mars 2025 10:02"),
    MailWord("sender", "från", "Från: Ann Lee"),
    MailWord("other", "till|kopia", "Till: Tom Reeve"),
    MailWord(
        "forward",
        "vidarebefordrat meddelande|ursprungligt meddelande",
        "---------- Vidarebefordrat meddelande ---------",
    ),
    MailWord("prefix", "vb|sv", "VB: Färjan tystnar"),
)

# --- SUSPENDED: words behind a hyphen that stands for the rest of a word.
SUSPENDED = (Suspended("och|eller", "För- och nackdelar"),)

# --- OUT_OF: between the number of a page and that of all.
OUT_OF = (OutOf("av", "2 av 14"),)

# --- BIO_LINES: how a paragraph about the author begins, below a byline.
BIO_LINES = (BioLine("does", "skriver", "Ada Vint skriver om hamnar."),)

# --- EXPORT_LABELS: labels above each document of an export.
EXPORT_LABELS = (
    ExportWord("source", "källa", "Källa: Grynnsjö Allehanda"),
    ExportWord("date", "datum|publiceringsdatum", "Publiceringsdatum: 3 mars 2025"),
    ExportWord("byline", "författare|skribent", "Skribent: Ann Lee"),
    ExportWord("length", "längd|antal ord", "Antal ord: 212"),
    ExportWord("headline", "rubrik|titel", "Rubrik: Färjan tystnar"),
    ExportWord("section", "sida|avdelning", "Sida: 4"),
    ExportWord("source", "tidning", "Tidning: Grynnsjö Allehanda"),
    ExportWord("body", "brödtext|text", "Brödtext: Färjan gick klockan sex"),
    ExportWord("other", "språk|utgåva|land|utgivare", "Språk: svenska"),
)

# --- HINTS: words that lean towards a role in a line known to be furniture.
HINTS = (
    Hint("consent", r"kakor\b|samtyck", "Våra kakor"),
    Hint("newsletter", "nyhetsbrev", "Hamnens nyhetsbrev"),
    Hint("comments", "kommentar", "Tre kommentarer till"),
    Hint("advert", "rabatt", "Rabatt i hamnen"),
)

# --- BIOS: what an author does, behind the name at the beginning of a bio.
BIOS = (Bio("skriver|arbetar", "Ada Vint skriver om hamnar."),)

# --- LICENCES: words around the names of public licences.
LICENCES = (
    Licence("term", "erkännande", "Creative Commons Erkännande 4.0"),
    Licence("verb", "licens", "Under en Creative Commons-licens"),
    Licence(
        "text",
        r"\b(?:de|det|detta)\b.{0,30}\b(?:verket?|artikel)\b",
        "Det här verket är under en Creative Commons-licens",
    ),
)

# --- NAME_WORDS: words that tell names of people from what else is written with capitals.
NAME_WORDS = (
    NameWords("organisation", "journalen tidningen posten bladet dagblad nyheter aktuellt", "journalen"),
    NameWords("desk", "redaktionen", "redaktionen"),
    NameWords("common", "och för med som är inte mer på nyheter sök logga dela", "och"),
    NameWords("command", "kära", "kära"),
    NameWords("job", "direktör", "direktör"),
    NameWords("particle", "af av", "af"),
    NameWords("given", "per", "per"),
)

# --- PAGE_SIGNS: lines that say that a page is something other than a whole document.
PAGE_SIGNS = (
    PageSign("paywall", "för prenumeranter", "för prenumeranter", "Artikeln är bara för prenumeranter"),
    PageSign("paywall", "redan prenumerant", "redan prenumerant", "Redan prenumerant? Logga in"),
    PageSign("paywall", "logga in för att läsa", "logga in + läsa", "Logga in för att läsa artikeln"),
    PageSign("paywall", "läs vidare", "prenumerera + läsa", "Prenumerera för att läsa vidare"),
)

# --- CONSENT_WORDS: words of consent dialogs; one alone says nothing, as an article may be about them.
CONSENT_WORDS = ("samtycke",)

# --- FUNCTION_WORDS: words that stand in nearly every paragraph and seldom in those of other languages.
FUNCTION_WORDS = ("och att det som på är av inte med har den för till",)

# --- NOT_AUTHORS: people named where authors stand who are none.
NOT_AUTHORS = (
    NotAuthor("contact", "kontakt(?:person)?(?:er)?", "Kontaktperson: Anna Berg"),
    NotAuthor("press", "presskontakt(?:er)?", "Presskontakt: Anna Berg"),
    NotAuthor("edited", "översatt|översättning", "översatt av Anna Berg"),
    NotAuthor("pictured", "foton?|bild(?:er)?|illustration(?:er)?", "Bild: Bo Ek"),
    NotAuthor("by", "av", "översatt av Anna Berg"),
)

# --- BESIDE_NAMES: what stands beside authors' names on their line, beside dates and job titles.
BESIDE_NAMES = (
    Beside("stated", "publicerad|uppdaterad", "Publicerad 4 maj 2024"),
    Beside("stated-first", "först", "Först publicerad 4 maj 2024"),
    Beside("ago", "sedan", "3 timmar sedan"),
    Beside("reading-time", "läsetid", "Läsetid 3 min"),
    Beside("read", "läsning", "3 min läsning"),
    Beside("counted", "kommentarer", "12 kommentarer"),
    Beside("and", "och", "Anna Berg och Per Lund"),
    Beside("from", "från", "Anna Berg, från Paris"),
    Beside("unnamed", "byråer", "Anna Berg och byråer"),
    Beside("by", "av", "Av Anna Berg"),
    Beside("by-inside-apart", "[Aa]v", "Kultur av Anna Berg"),
    Beside("about", "mer av|mer från", "Mer av Anna Berg"),
)

# --- CLASS_WORDS: words in class names that tell what an element is. What each part means stands in rows.py.
CLASS_WORDS = (
    ClassWords("subtitle", "underrubrik|ingress", "ingress"),
    ClassWords("caption", "bildtext", "bildtext"),
    ClassWords("advert", "annonse?r?|annons|reklam", "annons"),
    ClassWords("newsletter", r"nyhetsbrev\w*", "nyhetsbrev"),
    ClassWords("comments", "kommentarer", "kommentarer"),
    ClassWords("credit-name", "fotografer", "fotografer"),
)

# --- BRAND_WORDS: words that are no site's name.
BRAND_WORDS = (BrandWords("menu", "sverige", "sverige"),)

# --- BRAND_LINES: lines about a site, around its name.
BRAND_LINES = (
    BrandLine("(?:om|kontakta|prenumerera på) NAME", "Om Viktidningen"),
    BrandLine("NAME?(?:,|:| -| –) till startsidan", "Viktidningen - till startsidan"),
)

# --- WORDS: words that are looked for in one place each. What the places are stands in rows.py.
WORDS = (
    Words("reserved", "förbehåll", "Med förbehåll för alla rättigheter"),
    Words("owner-form", "ab", "Fyren AB"),
    Words("topics", "ämnen", "Ämnen: hamn"),
    Words("genre", "Ledare", "Ledare Havet stiger"),
    Words("text-length", "ord", "318 ord"),
)

# --- INVITES: sentences that invite readers to a newsletter or a channel.
INVITES = (
    Invite(
        "prenumerera|anmäl dig|registrera dig|skriv upp dig|få vårt",
        "nyhetsbrev|inkorg",
        "Prenumerera på vårt nyhetsbrev.",
    ),
    Invite("följ oss", "facebook|instagram|whatsapp|telegram|twitter|tiktok", "Följ oss på Instagram."),
)
