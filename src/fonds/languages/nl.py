"""Dutch. How to add a phrase: docs/develop/add-a-phrase.md."""

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
    CreditSign,
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
    Places,
    Suspended,
    Words,
)

# --- FURNITURE: lines of a site, not of a document. What each kind means stands in kinds.py.
FURNITURE = (
    Furniture(
        "consent.button",
        """
        accepteren | alles accepteren | alle cookies accepteren | weigeren | alles weigeren | cookie-instellingen
        cookies beheren | akkoord
        """,
        "Alles accepteren",
    ),
    Furniture(
        "consent.sentence",
        """
        gebruikt cookies | gebruiken cookies | gebruik van cookies | maakt gebruik van cookies
        door deze site te gebruiken
        """,
        "Deze website maakt gebruik van cookies.",
    ),
    Furniture("legal.rights", "alle rechten voorbehouden", "Havenkrant. Alle rechten voorbehouden."),
    Furniture(
        "legal.links",
        """
        privacyverklaring | privacybeleid | algemene voorwaarden | gebruiksvoorwaarden | cookiebeleid
        cookieverklaring | toegankelijkheid | colofon
        """,
        "Algemene voorwaarden",
    ),
    Furniture(
        "consent.choice",
        """
        alles toestaan | alle cookies toestaan | cookies toestaan | cookies accepteren | selectie toestaan
        accepteer | accepteer alles | accepteer alle cookies | accepteer cookies | alle accepteren
        akkoord en doorgaan | akkoord en sluiten | accepteren en doorgaan | ja, ik accepteer | ja, accepteren
        ik ga akkoord | ik accepteer | alle cookies weigeren | cookies weigeren | weiger | weiger alles
        weiger cookies | afwijzen | alles afwijzen | niet akkoord | doorgaan zonder te accepteren
        alleen noodzakelijke cookies | alleen noodzakelijk | enkel noodzakelijke cookies | noodzakelijke cookies
        functionele cookies | analytische cookies | altijd actief | altijd ingeschakeld | gerechtvaardigd belang
        voorkeuren beheren
        """,
        "Voorkeuren beheren",
    ),
    Furniture(
        "consent.choice",
        """
        voorkeuren opslaan | voorkeuren bekijken | voorkeuren aanpassen | voorkeuren instellen
        voorkeuren wijzigen | bekijk voorkeuren | cookievoorkeuren | cookie voorkeuren | cookie-voorkeuren
        cookie-instellingen beheren | cookie instellingen | cookie-instellingen aanpassen
        cookie-instellingen wijzigen | cookies instellen | zelf instellen | instellingen beheren
        privacy-instellingen | privacyinstellingen | privacy instellingen | beheer cookies | beheer toestemming
        toestemming beheren | beheer voorkeuren | meer opties | toon doeleinden | onze partners
        opslaan en sluiten | keuzes opslaan | mijn keuzes bevestigen | deze website gebruikt cookies
        wij gebruiken cookies | we gebruiken cookies | deze site gebruikt cookies | jouw privacy
        uw privacy is belangrijk voor ons
        """,
        "Voorkeuren opslaan",
    ),
    Furniture(
        "consent.dialog",
        """
        deze cookies | onze cookies | onze partners | # partners | je toestemming | uw toestemming
        jouw toestemming | toestemming intrekken | informatie op een apparaat | gerechtvaardigd belang
        gepersonaliseerde advertenties
        """,
        "Onze partners bewaren gegevens van het toestel.",
        longest=500,
    ),
    Furniture("disclosure.sentence", "commissie ontvangen", "Wij kunnen een commissie ontvangen als je koopt."),
    Furniture("advert.label", "advertentie | advertenties | gesponsord", "Advertentie"),
    Furniture(
        "consent.embedded",
        "om deze inhoud te tonen | om deze inhoud te zien",
        "Om deze inhoud te tonen moet je cookies toestaan.",
    ),
    Furniture(
        "advert.support",
        "vond je dit een goed artikel? steun",
        "Vond je dit een goed artikel? Steun de Havenkrant.",
    ),
    Furniture(
        "comments.heading",
        """
        reacties | # reacties | # reactie | geef een reactie | plaats een reactie | reageer | reactie annuleren
        laat een reactie achter | bekijk reacties | reageren
        """,
        "Geef een reactie",
    ),
    Furniture("author_bio.heading", "over de auteur | alle artikelen van", "Over de auteur"),
    Furniture(
        "share.button",
        """
        delen | deel | deel dit artikel | deel artikel | artikel delen | kopieer link | opslaan | bewaar | bewaren
        printen | afdrukken | lees voor
        """,
        "Deel dit artikel",
    ),
    Furniture("share.start", "delen op | volg ons", "Delen op Facebook"),
    Furniture(
        "newsletter.sentence",
        """
        onze nieuwsbrief | de nieuwsbrief | nieuwsbrieven | inschrijven voor | schrijf je in | in je inbox
        je e-mailadres
        """,
        "Schrijf je in voor de nieuwsbrief",
    ),
    Furniture("topics.start", "categorie: | onderwerpen: | trefwoorden:", "Onderwerpen: vuurtorens"),
    Furniture("topics.heading", "onderwerpen | categorie", "Onderwerpen"),
    Furniture(
        "related.heading",
        """
        lees ook | lees meer | lees verder | gerelateerd | gerelateerde artikelen | gerelateerde berichten
        meest gelezen | meer nieuws | meer artikelen | meer over | meer over dit onderwerp | laatste nieuws
        net binnen | aanbevolen | misschien vind je dit ook leuk | ook interessant | bekijk ook | populair
        volgend artikel | vorig artikel | zie ook | uitgelicht | aanbevolen artikelen
        """,
        "Lees ook",
    ),
    Furniture("related.start", "lees ook | lees meer", "Lees ook: De veerboot vaart weer"),
    Furniture(
        "paging.button",
        """
        volgende | vorige | volgende pagina | vorige pagina | terug naar boven | naar boven | meer laden
        toon meer
        """,
        "Volgende pagina",
    ),
    Furniture("search.box", "zoeken | zoek | zoeken naar | zoek op", "Zoeken"),
    Furniture(
        "navigation.entry",
        """
        voorpagina | sluiten | sluit | menu sluiten | naar inhoud | ga naar hoofdinhoud | ga naar inhoud
        direct naar inhoud | inloggen | uitloggen | registreren | mijn account | abonneren | word abonnee
        winkelwagen | nieuws | binnenland | buitenland | economie | politiek | cultuur | wetenschap | gezondheid
        tech | opinie | regio | meer | secties | puzzels | weer | reizen | koken | media | sport
        """,
        "Inloggen",
    ),
    Furniture("navigation.start", "ga naar | naar de inhoud", "Ga naar het menu van de haven"),
    Furniture(
        "footer.entry",
        """
        over ons | contacteer ons | werken bij | vacatures | adverteren | klantenservice | veelgestelde vragen
        archief | redactie | volg ons | volg ons op | onze apps | abonnementen | tip de redactie
        """,
        "Klantenservice",
    ),
    Furniture(
        "newsletter.form",
        """
        nieuwsbrief | nieuwsbrieven | onze nieuwsbrief | aanmelden nieuwsbrief | aanmelden voor de nieuwsbrief
        inschrijven nieuwsbrief | inschrijven | e-mailadres | je e-mailadres | uw e-mailadres | blijf op de hoogte
        meld je aan | schrijf je in
        """,
        "Blijf op de hoogte",
    ),
    Furniture(
        "comments.form",
        """
        e-mailadres wordt niet gepubliceerd | vereiste velden zijn | gebruikt akismet | om te reageren
        reactie annuleren | reactiegegevens
        """,
        "Log in om te reageren op dit artikel.",
    ),
    Furniture(
        "comments.words",
        """
        geef een reactie reactie annuleren | wees de eerste die reageert | jouw reactie | plaats reactie
        reactie plaatsen | alle reacties | toon reacties | nieuwste eerst | oudste eerst | naar de reacties
        """,
        "Reactie plaatsen",
    ),
    Furniture(
        "related.words",
        """
        lees ook deze artikelen | meer lezen | meer weten | meer van | meer in | meer uit | meer video's
        gerelateerd nieuws | gerelateerde onderwerpen | laatste artikelen | laatste berichten | recente berichten
        recente artikelen | nieuwste berichten | populaire artikelen | populaire berichten | trending nu
        aanraders | tips van de redactie | voor jou | bekijk meer | ook lezen | volgende artikel | vorige artikel
        net gepubliceerd | best gelezen | meest bekeken | meest recent | anderen lazen ook
        """,
        "Gerelateerd nieuws",
    ),
    Furniture(
        "advert.calls",
        """
        koop nu | bestel nu | bekijk aanbieding | doneer | doneer nu | steun ons | probeer gratis
        gesponsorde inhoud | betaalde inhoud | artikel gaat verder onder de advertentie
        tekst gaat verder onder de advertentie | lees verder na de advertentie | lees verder onder de advertentie
        """,
        "Tekst gaat verder onder de advertentie",
    ),
    Furniture("disclosure.words", "affiliatelinkjes", "Dit stuk bevat affiliatelinkjes."),
    Furniture(
        "footer.forum",
        """
        wie is er online | gebruikers op dit forum
        """,
        "Gebruikers op dit forum: Geen geregistreerde gebruikers en 2 gasten",
    ),
)

# --- AGO: how the language says "3 hours ago".
AGO = (
    Ago(
        before="",
        behind="geleden",
        minutes=r"minuten|minuut|min\.?",
        hours="uur|uren",
        days="dag(?:en)?",
        weeks="we(?:ek|ken)",
        example="3 uur geleden",
    ),
)

# --- DAYS: words for days counted from today.
DAYS = (
    DayWord(0, "vandaag", "Vandaag om 18:20"),
    DayWord(1, "gisteren", "Gisteren om 18:20"),
)

# --- DATE_LABELS: what a date is of, by the words before it. What each kind means stands in rows.py.
DATE_LABELS = (
    DateLabel("published", "publicatiedatum|datum van publicatie", "Publicatiedatum: 3-5-2024"),
    DateLabel("modified", "datum laatste wijziging|wijzigingsdatum", "Datum laatste wijziging: 3-5-2024"),
    DateLabel("published", "gepubliceerd|geplaatst|gepost|verschenen|publicatiedatum", "Gepubliceerd op 3 mei 2024"),
    DateLabel(
        "modified",
        "bijgewerkt|gewijzigd|laatste update|laatst aangepast|aangepast|bewerkt|herzien"
        "|laatst (?:bijgewerkt|gewijzigd|bewerkt)|update",
        "Bijgewerkt 3 mei 2024",
    ),
    DateLabel("foreign", "sinds|tot", "tot 3 mei 2024"),
    DateLabel("event", r"datum en tijd|wanneer\s?:", "Datum en tijd: 3 mei 2024"),
    DateLabel("foreign", "geprint|afgedrukt|sluit|sluitingsdatum|geboren|overleden", "Geprint op 3 mei 2024"),
)

# --- DATE_WORDS: words in dates and around them. What each place means stands in rows.py.
DATE_WORDS = (
    DateWord("day", "op|van|uur|u", "op 3 mei 2024"),
    DateWord("clock", "om", "3 mei 2024 om 14:05"),
    DateWord("small", "in|door|het|een|en|voor|de", "Gepubliceerd op 3 mei 2024 in Politiek"),
    DateWord(
        "document",
        "(?:(?:dit|deze) )?(?:artikel|pagina|bericht|tekst|document)(?: is| werd)?|(?:is"
        "|werd) (?:voor het )?laatst|is|werd|voor het laatst|laatst",
        "Deze pagina is voor het laatst bewerkt op 3 mei 2024",
    ),
    DateWord("until", "tot", "3 mei 2024, 18:00 tot 19:30"),
    DateWord("ordinal", "[.-]?e", "3e mei 2024"),
)

# --- BYLINE_OPENERS: what stands before authors' names.
BYLINE_OPENERS = (
    BylineOpener("additional", r"met medewerking van|mmv\b", "Met medewerking van Pieter de Vries"),
    BylineOpener(
        "names",
        r"(?:geschreven |gepubliceerd |geplaatst |opgetekend )?door\b:?(?: onze (?:redacteur|verslaggever"
        r"|correspondent)(?: in \w+)?\b)?"
        r"|van onze (?:redacteur|verslaggever|correspondent|redactie)\b|auteurs?\s?:"
        r"|tekst(?: en foto'?s?)?\s?:",
        "Door Pieter de Vries",
    ),
)

# --- CREDIT_OPENERS: what stands before picture credits.
CREDIT_OPENERS = (
    CreditOpener("map", "kaart", "Kaart: Pieter de Vries"),
    CreditOpener("photo", "beeld|foto(?:['’]s)?", "Beeld: ANP"),
    CreditOpener("screenshot", "schermafbeelding", "Schermafbeelding: Pieter de Vries"),
    CreditOpener("collage", "illustratie", "Illustratie: Pieter de Vries"),
    CreditOpener("source", "bron", "Bron: ANP"),
)

# --- CREDIT_WORDS: words in and around picture credits that name nobody. What each part means stands in rows.py.
CREDIT_WORDS = (
    CreditWords("for", "voor", "Anna de Vries voor De Baai"),
    CreditWords("place", r"links|rechts|boven|onder", "Foto's: Pieter de Vries (links), Anna Bakker (rechts)"),
    CreditWords("bare", r"Beeld", "Beeld ANP"),
    CreditWords("by", r"door|van", "door Pieter de Vries"),
    CreditWords("and", r"en", "Foto's: Pieter de Vries en Anna Bakker"),
    CreditWords("at", r"op", "Pieter de Vries op Unsplash"),
    CreditWords("text", r"tekst", "Pieter de Vries (tekst), Anna Bakker (foto's)"),
    CreditWords("small", r"de|der", "Stichting de Haven"),
)

# --- JOB_TITLES: job titles printed beside names.
JOB_TITLES = (
    JobTitle("head", "redacteur|verslaggever|hoofdredacteur|fotograaf|journalist", "Hoofdredacteur"),
    JobTitle("ending", "redacteur", "Eindredacteur"),
)

# --- MAIL_LABELS: labels in the header of a mail.
MAIL_LABELS = (
    MailWord("subject", "onderwerp", "Onderwerp: De veerboot zwijgt"),
    MailWord("sent", "datum|verzonden", "Verzonden: 3 maart 2025 10:02"),
    MailWord("sender", "van", "Van: Ann Lee"),
    MailWord("other", "aan", "Aan: Tom Reeve"),
    MailWord(
        "forward",
        "doorgestuurd bericht|oorspronkelijk bericht|begin doorgestuurd bericht",
        "---------- Doorgestuurd bericht ---------",
    ),
    MailWord("prefix", "doorst|antw", "Doorst: De veerboot zwijgt"),
)

# --- SUSPENDED: words behind a hyphen that stands for the rest of a word.
SUSPENDED = (Suspended("en|of", "Voor- en nadelen"),)

# --- CREDIT_SIGNS: words of which nearly every line has one that credits a picture.
CREDIT_SIGNS = (CreditSign("beeld|foto", "Beeld: Ada Vint"),)

# --- OUT_OF: between the number of a page and that of all.
OUT_OF = (OutOf("van", "2 van 14"),)

# --- BIO_LINES: how a paragraph about the author begins, below a byline.
BIO_LINES = (BioLine("does", "schrijft", "Ada Vint schrijft over havens."),)

# --- EXPORT_LABELS: labels above each document of an export.
EXPORT_LABELS = (
    ExportWord("source", "bron", "Bron: Havenbode"),
    ExportWord("date", "datum|publicatiedatum", "Publicatiedatum: 3 maart 2025"),
    ExportWord("byline", "auteur|auteurs", "Auteur: Ann Lee"),
    ExportWord("length", "lengte|aantal woorden", "Aantal woorden: 212"),
    ExportWord("headline", "titel|kop", "Kop: De veerboot zwijgt"),
    ExportWord("section", "sectie|katern|pagina", "Katern: Regio"),
    ExportWord("source", "krant|publicatie", "Krant: Havenbode"),
    ExportWord("loaded", "laaddatum", "Laaddatum: 4 maart 2025"),
    ExportWord("body", "volledige tekst|tekst", "Volledige tekst: De veerboot vertrok om zes uur"),
    ExportWord("end", "einde van document|einde document", "Einde van document"),
    ExportWord("other", "taal|editie|land|uitgever|onderwerp|publicatietype", "Taal: Nederlands"),
)

# --- HINTS: words that lean towards a role in a line known to be furniture.
HINTS = (
    Hint("consent", "toestemming", "Uw toestemming"),
    Hint("newsletter", "nieuwsbrief", "Nieuwsbrief van de haven"),
    Hint("comments", r"reacti(?:e|es)\b", "Alle reacties hier"),
    Hint("author_bio", "redacteur", "Ada Vint, redacteur"),
    Hint("search", r"zoek(?:en)?\b", "Zoek in de haven"),
)

# --- BIOS: what an author does, behind the name at the beginning of a bio.
BIOS = (Bio("schrijft|werkt|woont", "Ada Vint schrijft over havens."),)

# --- LICENCES: words around the names of public licences.
LICENCES = (
    Licence("term", "naamsvermelding", "Creative Commons Naamsvermelding 4.0"),
    Licence("verb", "licentie", "Onder een Creative Commons-licentie"),
    Licence(
        "text",
        r"\b(?:dit|deze|alle|de)\b.{0,30}\b(?:werk|artikel|teksten?|inhoud|site)\b",
        "De inhoud van deze site is beschikbaar onder een Creative Commons-licentie",
    ),
)

# --- NAME_WORDS: words that tell names of people from what else is written with capitals.
NAME_WORDS = (
    NameWords("title", "drs ir", "drs"),
    NameWords("organisation", "dagblad krant", "dagblad"),
    NameWords("desk", "redactie", "redactie"),
    NameWords(
        "common",
        """
        het een en voor met van zijn niet meer nieuws zoeken inloggen delen meest gelezen
        """,
        "het",
    ),
    NameWords("command", "beste", "beste"),
    NameWords("particle", "van den der ten ter tot het 't op in", "van"),
    NameWords("given", "van", "van"),
    NameWords("prefix", "van vander vanden", "vander"),
)

# --- PAGE_SIGNS: lines that say that a page is something other than a whole document.
PAGE_SIGNS = (
    PageSign("error", "not found nl", "pagina niet gevonden", "Pagina niet gevonden"),
    PageSign("paywall", "voor abonnees", "voor abonnees", "Dit artikel is alleen voor abonnees"),
    PageSign("read-on", "lees verder", "lees verder", "Lees verder"),
    PageSign("paywall", "al abonnee", "al abonnee", "Al abonnee? Log in"),
    PageSign("paywall", "abonnee verder lezen", "abonnee + lees", "Word abonnee en lees verder"),
    PageSign("paywall", "abonnement verder lezen", "verder lezen + abonnement", "Verder lezen? Neem een abonnement"),
)

# --- CONSENT_WORDS: words of consent dialogs; one alone says nothing, as an article may be about them.
CONSENT_WORDS = ("toestemming",)

# --- FUNCTION_WORDS: words that stand in nearly every paragraph and seldom in those of other languages.
FUNCTION_WORDS = ("het een van niet zijn ook voor naar werd maar door bij aan wordt",)

# --- NOT_AUTHORS: people named where authors stand who are none.
NOT_AUTHORS = (
    NotAuthor("contact", "contact(?:persoon)?", "Contactpersoon: Jan Bakker"),
    NotAuthor("press", "(?:perscontact|persvoorlichting)", "Perscontact: Jan Bakker"),
    NotAuthor("edited", "vertaald|vertaling", "vertaald door Jan Bakker"),
    NotAuthor("pictured", "foto's|foto|beeld|illustraties?", "Beeld: Jan Bakker"),
    NotAuthor("by", "door", "vertaald door Jan Bakker"),
)

# --- BESIDE_NAMES: what stands beside authors' names on their line, beside dates and job titles.
BESIDE_NAMES = (
    Beside("stated", "gepubliceerd|bijgewerkt", "Bijgewerkt op 4 mei 2024"),
    Beside("day-lead", "op|om", "Bijgewerkt op 4 mei 2024"),
    Beside("ago", "geleden", "3 uur geleden"),
    Beside("reading-time", "leestijd", "Leestijd: 3 min"),
    Beside("read", "leestijd", "3 min leestijd"),
    Beside("counted", "reacties", "12 reacties"),
    Beside("button", "Volg", "Volg"),
    Beside("word-count", "woorden", "6279 woorden"),
    Beside("and", "en", "Anna Bakker en Jan Smit"),
    Beside("with-comma", "met", "Anna Bakker, met Jan Smit"),
    Beside("from", "te|uit|van", "Anna Bakker, te Parijs"),
    Beside("unnamed", "agentschappen", "Anna Bakker en agentschappen"),
    Beside("by", "door", "Door Anna Bakker"),
    Beside("by-inside-apart", "[Dd]oor", "Cultuur door Anna Bakker"),
    Beside("about", "meer van|over|alle artikelen|volg", "Meer van Anna Bakker"),
)

# --- PLACES: cities and countries that stand beside names, as newspapers spell them.
PLACES = (
    Places(
        "den haag|amsterdam|rotterdam",
        "Ann Lee, Den Haag",
    ),
)

# --- BRAND_WORDS: words that are no site's name.
BRAND_WORDS = (BrandWords("menu", "nederland belgië reclame", "nederland"),)

# --- BRAND_LINES: lines about a site, around its name.
BRAND_LINES = (
    BrandLine("(?:word abonnee van|over) NAME", "Over De Baai"),
    BrandLine("NAME?(?:,|:| -| –) naar (?:de )?homepage", "De Baai - naar de homepage"),
)

# --- WORDS: words that are looked for in one place each. What the places are stands in rows.py.
WORDS = (
    Words("maker", "mogelijk gemaakt door|aangedreven door", "Mogelijk gemaakt door phpBB"),
    Words("reserved", "voorbehouden", "Alle rechten voorbehouden"),
    Words("owner-form", r"b\.?v", "De Baak B.V."),
    Words("topics", "onderwerpen", "Onderwerpen: haven"),
    Words("genre", "Opinie", "Opinie De zee stijgt"),
    Words("text-length", "woorden", "318 woorden"),
    Words("minutes", "minuten", "4 minuten"),
    Words("site-article", "de|het", "De Baai"),
)

# --- CLASS_WORDS: words in class names that tell what an element is. What each part means stands in rows.py.
CLASS_WORDS = (
    ClassWords("advert", r"advertentie\w*", "advertentie"),
    ClassWords("share", "delen", "delen"),
    ClassWords("newsletter", r"nieuwsbrief\w*", "nieuwsbrief-blok"),
    ClassWords("comments", "reacties?", "reacties"),
    ClassWords("credit-name", "fotograaf", "fotograaf"),
)

# --- INVITES: sentences that invite readers to a newsletter or a channel.
INVITES = (
    Invite(
        "schrijf je in|schrijf u in|meld je aan|meld u aan|abonneer|ontvang|inschrijven",
        "nieuwsbrief|nieuwsbrieven|inbox|mailbox",
        "Schrijf je in voor onze nieuwsbrief.",
    ),
    Invite(
        "volg ons|word lid van ons",
        "facebook|instagram|whatsapp|telegram|google nieuws|twitter|tiktok",
        "Volg ons ook op Instagram.",
    ),
)
