"""Norwegian. How to add a phrase: docs/develop/add-a-phrase.md."""

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
        "kun nødvendige | godta alle | godta | avslå alle | informasjonskapsler | administrer cookies | jeg forstår",
        "Godta alle",
    ),
    Furniture(
        "consent.sentence",
        "bruker informasjonskapsler | bruker cookies | bruk av informasjonskapsler",
        "Havneavisa bruker informasjonskapsler.",
    ),
    Furniture("legal.rights", "alle rettigheter", "Havneavisa. Alle rettigheter er våre."),
    Furniture(
        "legal.links",
        "om cookies | personvern | personvernerklæring | vilkår | tilgjengelighet | brukervilkår",
        "Personvernerklæring",
    ),
    Furniture(
        "consent.choice",
        """
        nødvendige cookies | vis detaljer | vis formål | administrer samtykke | samtykke | godta alle cookies
        godta alle informasjonskapsler | godta og lukk | godta cookies | godta valgte | godta utvalgte | aksepter
        aksepter alle | aksepter alle cookies | jeg godtar | jeg aksepterer | tillat alle | tillat alle cookies
        tillat utvalgte | tillat valgte | avvis | avvis alle | avvis alle cookies
        kun nødvendige informasjonskapsler | bare nødvendige | bare nødvendige cookies
        nødvendige informasjonskapsler | alltid på | berettiget interesse | tilpass innstillinger | tilpass valg
        lagre innstillinger | lagre valg | lagre og lukk | administrer valg | administrer innstillinger
        administrer preferanser | administrer informasjonskapsler | cookie-innstillinger
        innstillinger for informasjonskapsler | endre samtykke | personverninnstillinger | samtykkeinnstillinger
        flere valg | våre partnere | vi bruker cookies | vi bruker informasjonskapsler
        vi bryr oss om personvernet ditt | ditt personvern er viktig for oss
        """,
        "Administrer valg",
    ),
    Furniture(
        "consent.dialog",
        """
        disse cookies | benytter cookies | disse informasjonskapslene | informasjonskapsler til
        bruken av cookies | våre partnere | ditt samtykke | samtykket ditt | trekke tilbake samtykke
        informasjon på en enhet | benytter informasjonskapsler
        """,
        "Du kan trekke tilbake samtykket ditt når du vil.",
        longest=500,
    ),
    Furniture("advert.label", "annonsørinnhold | reklame", "Annonsørinnhold"),
    Furniture("consent.embedded", "for å se dette innholdet", "For å se dette innholdet må du godta Sjøkartet."),
    Furniture("advert.support", "likte du artikkelen? støtt", "Likte du artikkelen? Støtt Havneavisa."),
    Furniture(
        "comments.heading",
        """
        kommentarer | # kommentarer | skriv en kommentar | avbryt svar | skriv kommentar | legg igjen en kommentar
        kommenter | vis kommentarer | debatt
        """,
        "Legg igjen en kommentar",
    ),
    Furniture("author_bio.heading", "om forfatteren", "Om forfatteren"),
    Furniture(
        "share.button",
        "skriv ut | del | del på facebook | kopier lenke | del saken | skriv ut artikkel | lytt | lagre",
        "Del saken",
    ),
    Furniture("share.start", "del på | følg oss", "Følg oss på Facebook"),
    Furniture(
        "newsletter.sentence",
        "nyhetsbrevet | nyhetsbrev | nyhetsbrevet vårt | i innboksen | meld deg på",
        "Få nyhetsbrevet vårt rett i innboksen.",
    ),
    Furniture("topics.start", "emner: | emneord:", "Emneord: fyr"),
    Furniture("topics.heading", "emner", "Emner"),
    Furniture(
        "related.heading",
        """
        mer om | flere artikler | les også | les mer | relaterte artikler | relaterte saker | mest lest
        mest leste | siste nytt | siste nyheter | flere saker | flere nyheter | anbefalt | anbefalte
        neste artikkel | forrige artikkel | populært | se også | mer fra | nyeste
        """,
        "Les også",
    ),
    Furniture("related.start", "les også", "Les også: Ferja går igjen"),
    Furniture("paging.button", "forrige | til toppen | neste | last inn flere", "Neste"),
    Furniture("search.box", "søk | søk etter | søk her", "Søk"),
    Furniture(
        "navigation.entry",
        """
        nyheter | kultur | mat | forside | forsiden | abonner | abonnement | økonomi | hjem | lukk | meny
        hopp til innhold | gå til innhold | hopp til hovedinnhold | logg inn | logg ut | min side | bli abonnent
        kjøp abonnement | innenriks | utenriks | sport | meninger | vær | eavis | e-avis | kundesenter | helse
        reise | tv-guide
        """,
        "Logg inn",
    ),
    Furniture("navigation.start", "gå til | hopp til", "Hopp til menyen for havna"),
    Furniture(
        "footer.entry",
        """
        om oss | kontakt | arkiv | om | ledige stillinger | kundeservice | kontakt oss | annonse | annonsere
        følg oss | hjelp | tips oss | redaksjon | redaksjonen | annonseinfo
        """,
        "Ledige stillinger",
    ),
    Furniture(
        "newsletter.form",
        """
        nyhetsbrev | nyhetsbrevet | meld deg på nyhetsbrev | meld deg på vårt nyhetsbrev | meld deg på
        e-postadresse | din e-postadresse | hold deg oppdatert
        """,
        "Meld deg på vårt nyhetsbrev",
    ),
    Furniture(
        "comments.form",
        "kommentardata | e-postadresse vil ikke bli | obligatoriske felt | for å kommentere | bruker akismet",
        "Logg inn for å kommentere saken.",
    ),
    Furniture(
        "comments.words",
        """
        kommentar | # svar | din kommentar | nyeste først | alle kommentarer | delta i debatten
        legg igjen en kommentar avbryt svar | eldste først
        """,
        "Alle kommentarer",
    ),
    Furniture(
        "related.words",
        """
        flere nyheder | les videre | mer om saken | mer om temaet | mest sett | mest kommentert | nyeste saker
        siste artikler | siste innlegg | siste saker | siste videoer | populære saker | populært nå | relatert
        relatert innhold | andre leser | andre leste også | ikke gå glipp av | anbefales | anbefalt lesning
        fortsett å lese | akkurat nå | flere artikler fra
        """,
        "Flere artikler fra",
    ),
    Furniture(
        "advert.calls",
        """
        kjøp nå | bestill nå | støtt oss | prøv gratis nå | sponset innhold | betalt innhold
        artikkelen fortsetter under annonsen | saken fortsetter under annonsen | saken fortsetter etter annonsen
        """,
        "Saken fortsetter under annonsen",
    ),
    Furniture("disclosure.words", "reklamelenker | affiliatelenker", "Saken inneholder reklamelenker."),
    Furniture(
        "footer.forum",
        """
        hvem er i forumet | hvem er online | brukere som leser i dette forumet
        """,
        "Brukere som leser i dette forumet: Ingen",
    ),
)

# --- AGO: how the language says "3 hours ago".
AGO = (
    Ago(
        before="(?:for )?",
        behind="siden",
        minutes=r"minutt(?:er)?|min\.?",
        hours="timer?",
        days="dag(?:er)?|døgn",
        weeks="uker?",
        example="3 timer siden",
    ),
)

# --- DAYS: words for days counted from today.
DAYS = (
    DayWord(0, "i ?dag", "I dag kl. 18:20"),
    DayWord(1, "i ?går", "I går kl. 18:20"),
)

# --- DATE_LABELS: what a date is of, by the words before it. What each kind means stands in rows.py.
DATE_LABELS = (
    DateLabel("published", "publiseringsdato|utgivelsesdato", "Publiseringsdato: 3. mai 2024"),
    DateLabel("published", "publisert|offentliggjort|lagt ut|opprettet|skrevet", "Publisert 3. mai 2024"),
    DateLabel(
        "modified",
        "oppdatert|endret|redigert|rettet|sist (?:oppdatert|endret|redigert)|revidert",
        "Sist oppdatert 3. mai 2024",
    ),
    DateLabel("foreign", "siden|fram til", "Fram til 3. mai 2024"),
    DateLabel("event", "dato og tid", "Dato og tid: 3. mai 2024"),
    DateLabel("foreign", "utskrevet|skrevet ut|født|død", "Skrevet ut 3. mai 2024"),
)

# --- DATE_WORDS: words in dates and around them. What each place means stands in rows.py.
DATE_WORDS = (
    DateWord("day", "den", "den 3. mai 2024"),
    DateWord("clock", "klokken|kl", "3. mai 2024 klokken 14:05"),
    DateWord("small", "i|av|på|og|for", "Publisert 3. mai 2024 i Politikk"),
    DateWord(
        "document",
        "(?:denne|dette) (?:siden|artikkelen|saken|side|artikkel)(?: ble| er)?|siden|artikkelen|sist|først|ble",
        "Denne siden ble sist oppdatert 3. mai 2024",
    ),
)

# --- BYLINE_OPENERS: what stands before authors' names.
BYLINE_OPENERS = (
    BylineOpener("additional", "med bidrag (?:fra|av)", "Med bidrag fra Ingrid Solberg"),
    BylineOpener(
        "names",
        r"(?:skrevet |te(?:x|ks)t |publisert |reportage |intervju )?av\b:?"
        r"|te(?:x|ks)t(?: (?:og|&) (?:foto|bilder|bild))?\s?:|foto og te(?:x|ks)t\s?:|skribent\s?:"
        r"|forfatter\s?:|journalist\s?:",
        "Av Ingrid Solberg",
    ),
)

# --- CREDIT_OPENERS: what stands before picture credits.
CREDIT_OPENERS = (
    CreditOpener("illustration", "illustrasjon", "Illustrasjon: Ingrid Solberg"),
    CreditOpener("map", "kart", "Kart: Ingrid Solberg"),
    CreditOpener("photo", "foto|bilde|fotograf|skjermdump", "Skjermdump: Ingrid Solberg"),
    CreditOpener("screenshot", "skjermbilde", "Skjermbilde: Ingrid Solberg"),
    CreditOpener("source", "kilde", "Kilde: NTB"),
)

# --- CREDIT_WORDS: words in and around picture credits that name nobody. What each part means stands in rows.py.
CREDIT_WORDS = (
    CreditWords("button", r"vis mer", "Bryggen ved daggry. Foto: NTB Vis mer"),
    CreditWords("said", r"arkiv\w*", "Bryggen ved daggry (arkivfoto)"),
    CreditWords("bare", r"Bilde", "Bilde NTB"),
    CreditWords("place", r"til venstre|til høyre|venstre|høyre", "Foto: Kari Dahl (venstre), Ola Berg (høyre)"),
)

# --- JOB_TITLES: job titles printed beside names.
JOB_TITLES = (
    JobTitle("head", "journalist|journalisten|reporter|reporteren|skribent|redaktør", "Journalisten"),
    JobTitle(
        "ending",
        "redaktør|korrespondent|korrespondenten|reporter|reporteren|journalist|journalisten",
        "Kulturjournalisten",
    ),
)

# --- MAIL_LABELS: labels in the header of a mail.
MAIL_LABELS = (
    MailWord("subject", "emne", "Emne: Fergen tier"),
    MailWord("sent", "sendt", "Sendt: 3. mars 2025 10:02"),
    MailWord("sender", "fra", "Fra: Ann Lee"),
    MailWord("other", "til", "Til: Tom Reeve"),
    MailWord("forward", "videresendt melding|opprinnelig melding", "---------- Videresendt melding ---------"),
)

# --- SUSPENDED: words behind a hyphen that stands for the rest of a word.
SUSPENDED = (Suspended("og|eller", "For- og baksiden"),)

# --- OUT_OF: between the number of a page and that of all.
OUT_OF = (OutOf("av", "2 av 14"),)

# --- BIO_LINES: how a paragraph about the author begins, below a byline.
BIO_LINES = (BioLine("does", "skriver", "Ada Vint skriver om havner."),)

# --- EXPORT_LABELS: labels above each document of an export.
EXPORT_LABELS = (
    ExportWord("source", "kilde|publikasjon", "Kilde: Fjordposten"),
    ExportWord("date", "dato|publisert", "Publisert: 3. mars 2025"),
    ExportWord("byline", "forfatter|skribent|byline/forfatter", "Forfatter: Ann Lee"),
    ExportWord("length", "antall ord|ordtelling", "Antall ord: 212"),
    ExportWord("headline", "overskrift|tittel", "Overskrift: Fergen tier"),
    ExportWord("section", "side", "Side: 4"),
    ExportWord("source", "avis|medium", "Avis: Fjordposten"),
    ExportWord("body", "brødtekst|tekst", "Brødtekst: Fergen gikk klokken seks"),
    ExportWord("other", "språk|utgave|land|utgiver", "Språk: norsk"),
)

# --- HINTS: words that lean towards a role in a line known to be furniture.
HINTS = (
    Hint("consent", "samtykke", "Ditt samtykke"),
    Hint("newsletter", "nyhetsbrev", "Havnas nyhetsbrev"),
    Hint("comments", "kommentar", "Tre kommentarer igjen"),
)

# --- BIOS: what an author does, behind the name at the beginning of a bio.
BIOS = (Bio("skriver|jobber", "Ada Vint jobber på havna."),)

# --- LICENCES: words around the names of public licences.
LICENCES = (
    Licence("term", "navngiving", "Creative Commons Navngiving 4.0"),
    Licence("verb", "lisens", "Under en Creative Commons-lisens"),
    Licence(
        "text",
        r"\b(?:de|det|denne|dette|alle)\b.{0,30}\b(?:verket?|artikel|teksten?|innhold|site)\b",
        "Dette verket er under en Creative Commons-lisens",
    ),
)

# --- NAME_WORDS: words that tell names of people from what else is written with capitals.
NAME_WORDS = (
    NameWords("organisation", "avisen posten bladet dagblad", "avisen"),
    NameWords("desk", "redaksjonen", "redaksjonen"),
    NameWords("common", "og som ikke mer søk", "ikke"),
    NameWords("job", "direktør", "direktør"),
    NameWords("given", "per", "per"),
)

# --- PAGE_SIGNS: lines that say that a page is something other than a whole document.
PAGE_SIGNS = (
    PageSign("paywall", "for abonnenter", "for abonnenter", "Denne saken er kun for abonnenter"),
    PageSign("paywall", "allerede abonnent", "allerede abonnent", "Allerede abonnent? Logg inn"),
    PageSign("paywall", "les videre", "abonnement + lese", "Kjøp abonnement for å lese videre"),
)

# --- CONSENT_WORDS: words of consent dialogs; one alone says nothing, as an article may be about them.
CONSENT_WORDS = ("samtykke",)

# --- NOT_AUTHORS: people named where authors stand who are none.
NOT_AUTHORS = (
    NotAuthor("contact", "kontakt(?:person)?(?:er)?", "Kontaktperson: Anne Holm"),
    NotAuthor("press", "pressekontakt", "Pressekontakt: Anne Holm"),
    NotAuthor("edited", "oversatt|oversettelse", "oversatt av Anne Holm"),
    NotAuthor("pictured", "foto|bilder?|illustrasjon(?:er)?", "Foto: Bo Ek"),
    NotAuthor("by", "av", "oversatt av Anne Holm"),
)

# --- BESIDE_NAMES: what stands beside authors' names on their line, beside dates and job titles.
BESIDE_NAMES = (
    Beside("stated", "publisert|oppdatert", "Publisert 4. mai 2024"),
    Beside("stated-first", "sist", "Sist oppdatert 4. mai 2024"),
    Beside("reading-time", "lesetid", "Lesetid: 3 min"),
    Beside("read", "lesetid", "3 min lesetid"),
    Beside("and", "og", "Anne Holm og Per Dahl"),
    Beside("with-comma", "med", "Anne Holm, med Per Dahl"),
    Beside("from", "fra", "Anne Holm, fra Paris"),
    Beside("in-place", "i", "Anne Holm i Paris"),
    Beside("about", "om|flere|følg", "Følg Anne Holm"),
)

# --- BRAND_WORDS: words that are no site's name.
BRAND_WORDS = (BrandWords("menu", "norge", "norge"),)

# --- BRAND_LINES: lines about a site, around its name.
BRAND_LINES = (
    BrandLine("(?:kontakt|abonner på) NAME", "Kontakt Buktbladet"),
    BrandLine("NAME?(?:,|:| -| –) til forsiden", "Buktbladet - til forsiden"),
)

# --- WORDS: words that are looked for in one place each. What the places are stands in rows.py.
WORDS = (Words("owner-form", "as", "Fyret AS"),)

# --- CLASS_WORDS: words in class names that tell what an element is. What each part means stands in rows.py.
CLASS_WORDS = (ClassWords("advert", "reklame", "reklame"),)

# --- INVITES: sentences that invite readers to a newsletter or a channel.
INVITES = (
    Invite("meld deg på|abonner|registrer deg|få vårt", "nyhetsbrev|innboks", "Meld deg på nyhetsbrevet vårt."),
    Invite("følg oss", "facebook|instagram|whatsapp|telegram|twitter|tiktok", "Følg oss på Facebook."),
)
