"""Danish. How to add a phrase: docs/develop/add-a-phrase.md."""

from fonds.languages.rows import (
    Ago,
    Beside,
    Bio,
    BioLine,
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
    Places,
    Suspended,
    Words,
)

# --- FURNITURE: lines of a site, not of a document. What each kind means stands in kinds.py.
FURNITURE = (
    Furniture(
        "consent.button",
        """
        accepter alle | tillad alle | tillad alle cookies | afvis alle | kun nødvendige | cookieindstillinger
        administrer cookies | jeg forstår
        """,
        "Tillad alle cookies",
    ),
    Furniture("consent.sentence", "bruger cookies | brug af cookies", "Havnebladet bruger cookies."),
    Furniture("legal.rights", "alle rettigheder forbeholdes", "Havnebladet. Alle rettigheder forbeholdes."),
    Furniture(
        "legal.links",
        """
        cookiepolicy | om cookies | privatlivspolitik | persondatapolitik | handelsbetingelser | cookiepolitik
        vilkår | tilgængelighedserklæring
        """,
        "Privatlivspolitik",
    ),
    Furniture(
        "consent.choice",
        """
        accepter alle cookies | accepter cookies | accepter og luk | acceptér alle | acceptér | tillad cookies
        tillad valgte | tillad udvalgte | tillad nødvendige | kun nødvendige cookies | afvis | afvis alle cookies
        afvis cookies | afvis alle undtagen nødvendige | nødvendige cookies | altid aktiv | altid aktive
        legitim interesse | tilpas indstillinger | tilpas cookies | tilpas valg | gem indstillinger | gem valg
        gem og luk | vis detaljer | vis formål | administrer samtykke | administrer indstillinger
        administrer præferencer | administrér samtykke | cookie-indstillinger | cookie indstillinger
        ændre samtykke | ændr samtykke | ret samtykke | samtykke | tilbagekald samtykke | træk samtykke tilbage
        flere valgmuligheder | flere muligheder | vores partnere | jeg accepterer | vi bruger cookies
        vi værner om dit privatliv | dit privatliv er vigtigt for os | privatlivsindstillinger
        """,
        "Tilpas indstillinger",
    ),
    Furniture(
        "consent.dialog",
        """
        disse cookies | vores cookies | brugen af cookies | vores partnere | # partnere | dit samtykke
        samtykke tilbage | oplysninger på en enhed | målrettede annoncer | personligt tilpasset | fravælge cookies
        benytter cookies | anvender cookies
        """,
        "Du kan fravælge cookies her på siden.",
        longest=500,
    ),
    Furniture("advert.label", "annonce | reklame | læs også efter annoncen", "Læs også efter annoncen"),
    Furniture(
        "consent.embedded",
        "for at se dette indhold",
        "For at se dette indhold skal du sige ja til Søkortet.",
    ),
    Furniture(
        "comments.heading",
        """
        kommentarer | # kommentarer | skriv en kommentar | skriv kommentar | kommentér | læg en kommentar
        skriv et svar | kommenter | vis kommentarer | annuller svar
        """,
        "Skriv en kommentar",
    ),
    Furniture("author_bio.heading", "om forfatteren", "Om forfatteren"),
    Furniture(
        "share.button",
        "del | del artikel | del artiklen | del på facebook | kopier link | gem | gem artikel | lyt | udskriv",
        "Del artiklen",
    ),
    Furniture("share.start", "del på | følg os", "Følg os på Facebook"),
    Furniture(
        "newsletter.sentence",
        "nyhedsbrev | vores nyhedsbrev | din e-mailadresse | i din indbakke",
        "Få vores nyhedsbrev hver uge.",
    ),
    Furniture("topics.start", "emner: | emneord: | stikord:", "Emner: fyrtårne"),
    Furniture("topics.heading", "emner", "Emner"),
    Furniture(
        "related.heading",
        """
        læs også | læs mere | relaterede artikler | mest læste | mest læst | seneste nyt | seneste nyheder
        seneste | flere artikler | mere om | anbefalet | anbefalede | næste artikel | forrige artikel
        måske er du også interesseret i | andre læser | populært | se også | nyeste
        """,
        "Læs også",
    ),
    Furniture("related.start", "læs også", "Læs også: Færgen sejler igen"),
    Furniture("paging.button", "næste | forrige | vis mere | vis flere | til toppen", "Næste"),
    Furniture("search.box", "søg | søg efter | søg på", "Søg"),
    Furniture(
        "navigation.entry",
        """
        kultur | forside | forsiden | luk | luk menu | gå til indhold | spring til indhold | log ind | log ud
        min konto | opret konto | bliv abonnent | abonner | abonnement | indland | udland | økonomi | politik
        debat | livsstil | sundhed | vejr | e-avis | mere | indkøbskurv | hjem | sport
        """,
        "Log ind",
    ),
    Furniture("navigation.start", "gå til", "Gå til havnens menu"),
    Furniture(
        "footer.entry",
        """
        kontakt | arkiv | redaktion | redaktionen | om | om os | kontakt os | annoncér | annoncering | job
        ledige stillinger | kundeservice | hjælp | følg os | tip os
        """,
        "Kontakt os",
    ),
    Furniture(
        "newsletter.form",
        """
        nyhedsbrev | nyhedsbreve | vores nyhedsbreve | tilmeld nyhedsbrev | tilmeld dig nyhedsbrevet
        tilmeld dig vores nyhedsbrev | tilmeld | tilmeld dig | e-mailadresse | din e-mail | din e-mailadresse
        hold dig opdateret
        """,
        "Tilmeld nyhedsbrev",
    ),
    Furniture(
        "comments.form",
        "e-mailadresse vil ikke blive | krævede felter | for at kommentere | bruger akismet | kommentardata",
        "Log ind for at kommentere artiklen.",
    ),
    Furniture(
        "comments.words",
        """
        kommentar | # svar | din kommentar | skriv et svar annuller svar | besvar | nyeste først | ældste først
        alle kommentarer | kommentér artiklen | deltag i debatten
        """,
        "Kommentér artiklen",
    ),
    Furniture(
        "related.words",
        """
        læs videre | mere fra | mere i samme emne | mere om emnet | mest sete | mest kommenterede
        nyeste artikler | seneste artikler | seneste indlæg | populære artikler | populært lige nu | relateret
        relaterede emner | relateret indhold | anbefalet til dig | andre læste også | andre læser også
        gå ikke glip af | fortsæt læsning | lige nu | flere nyheder | flere artikler fra
        """,
        "Flere artikler fra",
    ),
    Furniture(
        "advert.calls",
        """
        køb nu | bestil nu | støt os | prøv gratis | sponsoreret indhold | sponsoreret | betalt indhold
        artiklen fortsætter efter annoncen | artiklen fortsætter under annoncen | kommercielt samarbejde
        """,
        "Artiklen fortsætter efter annoncen",
    ),
    Furniture("disclosure.words", "reklamelinks", "Artiklen indeholder reklamelinks."),
    Furniture(
        "footer.forum",
        """
        hvem er online | brugere der læser dette forum
        """,
        "Brugere der læser dette forum: Ingen og 2 gæster",
    ),
)

# --- AGO: how the language says "3 hours ago".
AGO = (
    Ago(
        before="(?:for )?",
        behind="siden",
        minutes=r"minut(?:ter)?|min\.?",
        hours="timer?",
        days="dage?|døgn",
        weeks="uger?",
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
    DateLabel("published", "udgivelsesdato|publiceringsdato", "Udgivelsesdato: 3. maj 2024"),
    DateLabel("published", "dato", "Dato: 3. maj 2024"),
    DateLabel("published", "udgivet|offentliggjort|oprettet|skrevet|publiceret", "Udgivet 3. maj 2024"),
    DateLabel(
        "modified",
        "opdateret|ændret|rettet|redigeret|sidst (?:opdateret|ændret|redigeret)|revideret|senest (?:opdateret|ændret)",
        "Opdateret 3. maj 2024",
    ),
    DateLabel("foreign", "siden", "Siden 3. maj 2024"),
    DateLabel("event", "dato og tid", "Dato og tid: 3. maj 2024"),
    DateLabel("foreign", "udskrevet|født|død", "Udskrevet 3. maj 2024"),
)

# --- DATE_WORDS: words in dates and around them. What each place means stands in rows.py.
DATE_WORDS = (
    DateWord("day", "den|d", "den 3. maj 2024"),
    DateWord("clock", "klokken|kl", "3. maj 2024 klokken 14:05"),
    DateWord("small", "i|af|på|og|for", "Udgivet 3. maj 2024 i Politik"),
    DateWord(
        "document",
        "(?:denne|dette) (?:side|artikel|tekst)(?: blev| er)?|siden|artiklen|sidst|senest|først|blev|er",
        "Denne side blev sidst ændret den 3. maj 2024",
    ),
)

# --- BYLINE_OPENERS: what stands before authors' names.
BYLINE_OPENERS = (
    BylineOpener("additional", "med bidrag (?:fra|av)", "Med bidrag fra Mette Holm"),
    BylineOpener(
        "names",
        r"(?:skrevet |te(?:x|ks)t |publiceret |opdateret |reportage )?af\b:?"
        r"|te(?:x|ks)t(?: (?:og|&) (?:foto|bilder|bild))?\s?:|foto og te(?:x|ks)t\s?:|skribent\s?:"
        r"|forfatter\s?:|journalist\s?:",
        "Skrevet af Mette Holm",
    ),
)

# --- CREDIT_OPENERS: what stands before picture credits.
CREDIT_OPENERS = (
    CreditOpener("foto-plain", "foto|billede", "Foto af Mette Holm"),
    CreditOpener("photo", "foto|billede|fotograf", "Billede: Mette Holm"),
    CreditOpener("screenshot", "skærmbillede", "Skærmbillede: Mette Holm"),
    CreditOpener("collage", "kollage", "Kollage: Mette Holm"),
    CreditOpener("source", "kilde", "Kilde: Ritzau"),
)

# --- CREDIT_WORDS: words in and around picture credits that name nobody. What each part means stands in rows.py.
CREDIT_WORDS = (
    CreditWords("for", "for", "Anna Holm for Havnebladet"),
    CreditWords("by", r"af", "af Mette Holm"),
    CreditWords("and", r"og", "Foto: Mette Holm og Lars Dam"),
    CreditWords("bare", r"Billede", "Billede Ritzau"),
    CreditWords("status", r"arkivfoto", "Mette Holm/Arkivfoto"),
)

# --- JOB_TITLES: job titles printed beside names.
JOB_TITLES = (
    JobTitle("head", "journalist|journalisten|skribent|redaktør|reporter", "Redaktør"),
    JobTitle("ending", "redaktør|korrespondent|korrespondenten|reporter|journalist|journalisten", "Erhvervsredaktør"),
)

# --- MAIL_LABELS: labels in the header of a mail.
MAIL_LABELS = (
    MailWord("subject", "emne", "Emne: Færgen tier"),
    MailWord("sent", "sendt", "Sendt: 3. marts 2025 10:02"),
    MailWord("sender", "fra", "Fra: Ann Lee"),
    MailWord("other", "til", "Til: Tom Reeve"),
    MailWord(
        "forward",
        "videresendt meddelelse|oprindelig meddelelse|videresendt besked",
        "---------- Videresendt meddelelse ---------",
    ),
    MailWord("prefix", "vs", "VS: Færgen tier"),
)

# --- SUSPENDED: words behind a hyphen that stands for the rest of a word.
SUSPENDED = (Suspended("og|eller", "For- og bagsiden"),)

# --- OUT_OF: between the number of a page and that of all.
OUT_OF = (OutOf("af", "2 af 14"),)

# --- BIO_LINES: how a paragraph about the author begins, below a byline.
BIO_LINES = (BioLine("does", "skriver", "Ada Vint skriver om havne."),)

# --- EXPORT_LABELS: labels above each document of an export.
EXPORT_LABELS = (
    ExportWord("source", "kilde", "Kilde: Vesterklit Tidende"),
    ExportWord("date", "dato|udgivelsesdato", "Dato: 3. marts 2025"),
    ExportWord("byline", "forfatter|skribent|byline/forfatter", "Forfatter: Ann Lee"),
    ExportWord("length", "antal ord", "Antal ord: 212"),
    ExportWord("headline", "overskrift|titel", "Overskrift: Færgen tier"),
    ExportWord("section", "side", "Side: 4"),
    ExportWord("source", "medie|avis", "Medie: Vesterklit Tidende"),
    ExportWord("section", "sektion", "Sektion: Indland"),
    ExportWord("id", "artikel-id|artikelid", "Artikel-id: e1a2b3"),
    ExportWord("body", "brødtekst|tekst", "Brødtekst: Færgen sejlede klokken seks"),
    ExportWord("other", "sprog|udgave|land|udgiver", "Sprog: dansk"),
)

# --- HINTS: words that lean towards a role in a line known to be furniture.
HINTS = (
    Hint("consent", "samtykke", "Dit samtykke"),
    Hint("newsletter", "nyhedsbrev", "Havnens nyhedsbrev"),
    Hint("comments", "kommentar", "Tre kommentarer til"),
)

# --- BIOS: what an author does, behind the name at the beginning of a bio.
BIOS = (Bio("skriver|arbejder", "Ada Vint arbejder på havnen."),)

# --- LICENCES: words around the names of public licences.
LICENCES = (
    Licence("term", "navngivelse", "Creative Commons Navngivelse 4.0"),
    Licence("verb", "licens", "Under en Creative Commons-licens"),
    Licence(
        "text",
        r"\b(?:de|det|denne|dette|alle)\b.{0,30}\b(?:artikel|teksten?)\b",
        "Denne artikel er under en Creative Commons-licens",
    ),
)

# --- NAME_WORDS: words that tell names of people from what else is written with capitals.
NAME_WORDS = (
    NameWords("organisation", "avisen posten bladet dagblad", "avisen"),
    NameWords("desk", "redaktionen", "redaktionen"),
    NameWords("common", "og som ikke søk", "ikke"),
    NameWords("command", "kære", "kære"),
    NameWords("job", "direktør", "direktør"),
    NameWords("particle", "af", "af"),
    NameWords("given", "per", "per"),
)

# --- PAGE_SIGNS: lines that say that a page is something other than a whole document.
PAGE_SIGNS = (
    PageSign("paywall", "for abonnenter", "for abonnenter", "Artiklen er kun for abonnenter"),
    PageSign("paywall", "allerede abonnent", "allerede abonnent", "Allerede abonnent? Log ind"),
    PageSign("paywall", "læs videre", "abonnement + læse", "Køb abonnement for at læse videre"),
)

# --- CONSENT_WORDS: words of consent dialogs; one alone says nothing, as an article may be about them.
CONSENT_WORDS = ("samtykke",)

# --- NOT_AUTHORS: people named where authors stand who are none.
NOT_AUTHORS = (
    NotAuthor("contact", "kontakt(?:person)?(?:er)?", "Kontaktperson: Anne Holm"),
    NotAuthor("press", "pressekontakt", "Pressekontakt: Anne Holm"),
    NotAuthor("edited", "oversat|oversættelse", "oversat af Anne Holm"),
    NotAuthor("pictured", "fotos?|billeder?|illustration(?:er)?", "Foto: Bo Ek"),
    NotAuthor("by", "af", "oversat af Anne Holm"),
)

# --- BESIDE_NAMES: what stands beside authors' names on their line, beside dates and job titles.
BESIDE_NAMES = (
    Beside("stated", "publiceret|opdateret", "Opdateret 4. maj 2024"),
    Beside("stated-first", "oprindeligt", "Oprindeligt publiceret 4. maj 2024"),
    Beside("day-lead", r"den|d\.|kl\.?", "Opdateret d. 4. maj 2024"),
    Beside("ago", "siden", "3 timer siden"),
    Beside("reading-time", "læsetid", "Læsetid: 3 min"),
    Beside("by", "af", "Af Anne Holm"),
    Beside("by-inside-apart", "[Aa]f", "Kultur af Anne Holm"),
    Beside("left-over", "kl", "kl"),
)

# --- PLACES: cities and countries that stand beside names, as newspapers spell them.
PLACES = (
    Places(
        "københavn",
        "Ann Lee, København",
    ),
)

# --- CLASS_WORDS: words in class names that tell what an element is. What each part means stands in rows.py.
CLASS_WORDS = (
    ClassWords("caption", "billedtekst", "billedtekst"),
    ClassWords("newsletter", r"nyhedsbrev\w*", "nyhedsbrev"),
    ClassWords("credit-word", "kilde", "foto-kilde"),
)

# --- BRAND_WORDS: words that are no site's name.
BRAND_WORDS = (BrandWords("menu", "danmark", "danmark"),)

# --- WORDS: words that are looked for in one place each. What the places are stands in rows.py.
WORDS = (
    Words("reserved", "forbehold", "Alle rettigheder forbeholdt"),
    Words("owner-form", "a/s|aps", "Fyret A/S"),
    Words("topics", "emner", "Emner: havn"),
    Words("genre", "Mening|Leder", "Leder Havet stiger"),
)

# --- INVITES: sentences that invite readers to a newsletter or a channel.
INVITES = (
    Invite(
        "tilmeld dig|abonner|skriv dig op|få vores",
        "nyhedsbrev|nyhedsbreve|indbakke",
        "Tilmeld dig vores nyhedsbrev.",
    ),
    Invite("følg os", "facebook|instagram|whatsapp|telegram|twitter|tiktok", "Følg os på Facebook."),
)
