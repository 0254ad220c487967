"""Italian. How to add a phrase: docs/develop/add-a-phrase.md."""

from fonds.languages.rows import (
    Ago,
    Beside,
    Bio,
    BioLine,
    BrandLine,
    BrandWords,
    BylineOpener,
    ClassWords,
    CountedWord,
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
    Month,
    NameWords,
    NotAuthor,
    OutOf,
    PageSign,
    Places,
    Rights,
    WireWord,
    Words,
)

# --- FURNITURE: lines of a site, not of a document. What each kind means stands in kinds.py.
FURNITURE = (
    Furniture(
        "consent.button",
        """
        accetta | accetta tutto | accetta tutti | accetta e chiudi | rifiuta | rifiuta tutto | gestisci cookie
        impostazioni cookie | continua senza accettare | accetta i cookie
        """,
        "Accetta e chiudi",
    ),
    Furniture(
        "consent.sentence",
        """
        utilizza cookie | utilizza i cookie | utilizziamo i cookie | usa i cookie | uso dei cookie
        utilizzo dei cookie | proseguendo la navigazione | noi e i nostri
        """,
        "Proseguendo la navigazione acconsenti all'uso dei cookie.",
    ),
    Furniture(
        "legal.rights",
        "tutti i diritti riservati | riproduzione riservata",
        "Corriere del Molo. Riproduzione riservata.",
    ),
    Furniture(
        "legal.links",
        """
        note legali | informativa sulla privacy | informativa privacy | privacy e cookie | cookie policy
        termini e condizioni | condizioni d'uso | termini di servizio | dichiarazione di accessibilità
        condizioni generali | dati societari
        """,
        "Informativa sulla privacy",
    ),
    Furniture(
        "consent.choice",
        """
        accetta tutti i cookie | accetta tutti e chiudi | accetta tutto e chiudi | accetta e continua
        accetta selezionati | accetta i selezionati | accetta solo necessari | accettare tutti | accetto
        acconsento | consenti | consenti tutti | consenti tutti i cookie | consenti selezione
        consenti la selezione | rifiuta e continua | rifiuta e abbonati | rifiuta tutti | rifiuta i cookie
        rifiuta tutti i cookie | rifiuta tutto e chiudi | rifiuto | nega tutti | solo necessari | solo i necessari
        usa solo i cookie necessari | solo cookie tecnici | cookie necessari | cookie tecnici | cookie funzionali
        cookie di profilazione | cookie statistici | cookie analitici | cookie di marketing | sempre attivo
        sempre attivi | interesse legittimo | salva preferenze | salva le preferenze | salva e chiudi
        salva impostazioni | salva le mie scelte | conferma le mie scelte
        """,
        "Rifiuta e continua",
    ),
    Furniture(
        "consent.choice",
        """
        conferma scelte | gestisci preferenze | gestisci le preferenze | gestisci consenso | gestisci il consenso
        gestisci i cookie | gestisci opzioni | gestisci le opzioni | gestione cookie | gestione dei cookie
        gestione consensi | modifica consenso | modifica consenso cookie | revoca il consenso
        cambia impostazioni privacy | preferenze cookie | preferenze privacy | preferenze sui cookie
        le tue preferenze relative al consenso | le tue preferenze relative alla privacy | impostazioni dei cookie
        impostazioni privacy | personalizza i cookie | personalizza le scelte | scopri di più e personalizza
        maggiori opzioni | più opzioni | altre opzioni | visualizza le preferenze | visualizza preferenze
        mostra finalità | mostra dettagli | i nostri partner | lista dei partner | elenco dei partner
        teniamo alla tua privacy | rispettiamo la tua privacy | la tua privacy è importante
        questo sito utilizza i cookie | questo sito utilizza cookie | questo sito web utilizza i cookie
        ho capito | ok, ho capito
        """,
        "Gestisci preferenze",
    ),
    Furniture(
        "consent.dialog",
        """
        nostri cookie | cookie di terze | cookie tecnici | questi cookie | nostri partner | # partner
        consenso in qualsiasi momento | revocare il tuo consenso | il tuo consenso | archiviamo informazioni
        archiviare informazioni | interesse legittimo | legittimo interesse | annunci e contenuti personalizzati
        pubblicità e contenuti personalizzati | chiudendo questo banner
        """,
        "I nostri partner trattano dati del dispositivo.",
    ),
    Furniture(
        "disclosure.sentence",
        "link di affiliazione | ricevere una commissione",
        "Questo articolo contiene link di affiliazione.",
    ),
    Furniture("advert.label", "pubblicità | continua a leggere dopo la pubblicità", "Pubblicità"),
    Furniture(
        "consent.embedded",
        "per visualizzare questo contenuto",
        "Per visualizzare questo contenuto accetta i cookie di MareaVideo.",
    ),
    Furniture(
        "advert.support",
        "ti è piaciuto questo articolo? sostieni",
        "Ti è piaciuto questo articolo? Sostieni il Corriere del Molo.",
    ),
    Furniture(
        "comments.heading",
        """
        commenti | # commenti | # commento | lascia un commento | commenta | scrivi un commento | annulla risposta
        leggi i commenti | aggiungi un commento | nessun commento | commenti (#) | rispondi | invia commento
        """,
        "Lascia un commento",
    ),
    Furniture(
        "author_bio.heading",
        "informazioni sull'autore | l'autore | sull'autore | leggi tutti gli articoli",
        "Informazioni sull'autore",
    ),
    Furniture(
        "share.button",
        """
        condividi | condividi su facebook | condividi l'articolo | condividi articolo | stampa | copia link
        copia il link | salva | invia per email | ascolta | ascolta l'articolo | regala
        """,
        "Condividi",
    ),
    Furniture("share.start", "condividi su | seguici", "Condividi su Facebook e altrove"),
    Furniture(
        "newsletter.sentence",
        """
        iscriviti alla newsletter | iscriviti alla nostra | la nostra newsletter | nostre newsletter
        alla newsletter | nella tua casella | il tuo indirizzo email | la tua email
        """,
        "Iscriviti alla nostra newsletter",
    ),
    Furniture("topics.start", "argomenti: | categorie:", "Argomenti: fari"),
    Furniture("topics.heading", "argomenti | categorie", "Argomenti"),
    Furniture(
        "related.heading",
        """
        leggi anche | potrebbe interessarti | potrebbe interessarti anche | potrebbero interessarti
        ti potrebbe interessare | ti potrebbe interessare anche | articoli correlati | articoli simili
        notizie correlate | correlati | i più letti | più letti | più lette | le più lette | ultime notizie
        ultimi articoli | ultim'ora | altri articoli | da non perdere | in evidenza | primo piano
        articolo precedente | articolo successivo | consigliati | consigliati per te | continua a leggere
        leggi tutto | i più popolari | vedi anche | notizie del giorno | video consigliati | per approfondire
        leggi di più | altre notizie
        """,
        "Potrebbe interessarti anche",
    ),
    Furniture("related.start", "leggi anche", "Leggi anche: Il traghetto torna in mare"),
    Furniture(
        "paging.button",
        """
        avanti | indietro | successivo | precedente | pagina # | pagina # di # | torna su | carica altro
        mostra altro
        """,
        "Pagina 2 di 5",
    ),
    Furniture("search.box", "cerca | cerca nel sito | ricerca", "Cerca"),
    Furniture("search.start", "risultati della ricerca", "Risultati della ricerca per faro"),
    Furniture(
        "navigation.entry",
        """
        prima pagina | menù | chiudi | apri menu | vai al contenuto | vai al contenuto principale | accedi
        registrati | il mio account | abbonati | abbonamenti | esci | cronaca | politica | economia | esteri
        mondo | sport | calcio | spettacoli | cultura | scienza | tecnologia | salute | viaggi | cucina | motori
        meteo | video | foto | edizioni locali | edizione digitale | sezioni | altro | carrello | oroscopo
        giochi | opinioni | cinema | musica | libri | moda | ambiente | lavoro
        """,
        "Vai al contenuto",
    ),
    Furniture("navigation.start", "vai al", "Vai al menu del molo"),
    Furniture(
        "footer.entry",
        """
        chi siamo | contatti | contattaci | redazione | la redazione | lavora con noi | aiuto | assistenza
        servizio clienti | mappa del sito | seguici | seguici su | seguici sui social | archivio | servizi
        il gruppo | gerenza | domande frequenti | scrivici | azienda | feed rss
        """,
        "Chi siamo",
    ),
    Furniture("footer.inside", "partita iva | p. iva | p.iva", "Corriere del Molo, Partita IVA 01234567890"),
    Furniture(
        "newsletter.form",
        """
        iscriviti alla newsletter | la newsletter | le nostre newsletter | iscriviti | iscrizione newsletter
        indirizzo email | indirizzo e-mail | la tua email | il tuo indirizzo email | inserisci la tua email
        resta aggiornato | rimani aggiornato | scopri tutte le newsletter | tutte le newsletter
        grazie per l'iscrizione
        """,
        "Iscriviti alla newsletter",
    ),
    Furniture(
        "comments.form",
        """
        indirizzo email non sarà pubblicato | campi obbligatori sono | dati derivati dai commenti | per commentare
        annulla risposta | lasciare un commento | per pubblicare un commento
        """,
        "Il tuo indirizzo email non sarà pubblicato.",
    ),
    Furniture(
        "comments.words",
        """
        lascia un commento annulla risposta | lascia una risposta | lascia una risposta cancella la risposta
        sii il primo a commentare | il tuo commento | # risposte | commento | segnala | più recenti | meno recenti
        partecipa alla discussione | leggi i commenti (#) | visualizza i commenti | commenta la notizia
        """,
        "Lascia una risposta",
    ),
    Furniture(
        "related.words",
        """
        articoli consigliati | articoli recenti | articoli più letti | altre news | altri contenuti | altro su
        altre storie | approfondimenti | approfondisci | contenuti correlati | contenuti sponsorizzati
        dalla stessa sezione | leggi altro | leggi ancora | le ultime notizie | i più visti | i video più visti
        notizie più lette | notizie in primo piano | news correlate | news in evidenza | non perderti
        più popolari | scelti per te | scopri di più | sullo stesso tema | sullo stesso argomento | tutte le news
        ultime news | ultimi video | video correlati | vai al sito | forse ti interessa
        potrebbero interessarti anche
        """,
        "Articoli più letti",
    ),
    Furniture(
        "advert.calls",
        """
        acquista | acquista ora | compra ora | vedi offerta | scopri l'offerta | sostienici | dona ora
        prova gratis | contenuto sponsorizzato | messaggio promozionale | informazione pubblicitaria | annuncio
        annunci
        """,
        "Contenuto sponsorizzato",
    ),
    Furniture(
        "footer.forum",
        """
        chi c'è in linea | visitano il forum | utenti che stanno leggendo
        """,
        "Visitano il forum: Nessuno e 2 ospiti",
    ),
)

# --- MONTHS: names of months that months.json (from CLDR) has not.
MONTHS = (
    Month(1, "genn", "12 genn 2031"),
    Month(9, "sett", "12 sett 2031"),
)

# --- AGO: how the language says "3 hours ago".
AGO = (
    Ago(
        before="",
        behind="fa",
        minutes=r"minut[oi]|min\.?",
        hours="or[ae]",
        days="giorn[oi]",
        weeks="settiman[ae]",
        example="3 ore fa",
    ),
)

# --- DAYS: words for days counted from today.
DAYS = (
    DayWord(0, "oggi", "Oggi alle 18:20"),
    DayWord(1, "ieri", "Ieri, 18:20"),
)

# --- DATE_LABELS: what a date is of, by the words before it. What each kind means stands in rows.py.
DATE_LABELS = (
    DateLabel(
        "published",
        "pubblicat[oa]|pubblicazione|data(?: di pubblicazione)?|inserito|scritto",
        "Pubblicato il 3 maggio 2024",
    ),
    DateLabel(
        "modified",
        "aggiornat[oa]|aggiornamento|modific(?:a|at[oa])|ultima modifica|ultimo aggiornamento"
        r"|ultima (?:revisione|modifica)|rivist[oa]|agg\.to",
        "Aggiornato il 3 maggio 2024",
    ),
    DateLabel("foreign", "fino al", "Fino al 3 maggio 2024"),
    DateLabel("event", r"data e ora|quando\s?:", "Data e ora: 3 maggio 2024"),
    DateLabel("foreign", "stampat[oa]|scaricat[oa]|scadenza|scade|chiude", "Stampato il 3 maggio 2024"),
)

# --- DATE_WORDS: words in dates and around them. What each place means stands in rows.py.
DATE_WORDS = (
    DateWord("day", "il|del|dell['’]|giorno", "il 3 maggio 2024"),
    DateWord("clock", r"alle(?:\s?ore)?|ore", "3 maggio 2024 alle 14:05"),
    DateWord("small", "in|da|la|e|per|nel", "Pubblicato il 3 maggio 2024 in Politica"),
    DateWord(
        "document",
        "(?:questo |questa )?(?:articolo|pagina|notizia)(?: è stat[oa])?|è stat[oa]|per l['’]ultima volta|ultima",
        "Questa pagina è stata modificata per l'ultima volta il 3 maggio 2024",
    ),
    DateWord("one", "un[ao]?", "un minuto fa"),
    DateWord("ordinal", "º|°", "1º maggio 2024"),
    DateWord("month", "di", "3 di maggio 2024"),
)

# --- BYLINE_OPENERS: what stands before authors' names.
BYLINE_OPENERS = (
    BylineOpener(
        "additional", r"con la collaborazione di|ha(?:nno)? collaborato\b:?", "Con la collaborazione di Marta Rossi"
    ),
    BylineOpener(
        "names",
        r"(?:scritto |articolo |a cura |servizio |testo |intervista )?di\b:?"
        r"|(?:scritto|pubblicato|redatto|inserito|postato) da\b:?|autor[ei]\s?:|a cura di\b:?"
        r"|(?:dal|la) nostr[oa] (?:inviat[oa]|corrispondente)(?: a \w+)?\b|testo(?: e foto)?\s?:",
        "Di Marta Rossi",
    ),
)

# --- CREDIT_OPENERS: what stands before picture credits.
CREDIT_OPENERS = (
    CreditOpener("illustration", "illustrazione", "Illustrazione: Marta Rossi"),
    CreditOpener("graphic", "grafica", "Grafica: Marta Rossi"),
    CreditOpener("map", "mappa", "Mappa: Marta Rossi"),
    CreditOpener("photo", "foto di|credito|crediti|immagini?|fotografo", "Immagini: Marta Rossi"),
    CreditOpener("collage", "fotomontaggio", "Fotomontaggio: Marta Rossi"),
    CreditOpener("source", "fonte", "Fonte: ANSA"),
)

# --- CREDIT_WORDS: words in and around picture credits that name nobody. What each part means stands in rows.py.
CREDIT_WORDS = (
    CreditWords("for", "per", "Anna Rossi per Il Faro"),
    CreditWords(
        "place",
        "a sinistra|a destra|sinistra|destra|in alto|in basso",
        "Foto: Marta Rossi (sinistra), Luca Bianchi (destra)",
    ),
    CreditWords("said", r"sinistra|destra", "Il molo (sinistra)"),
    CreditWords("unnamed", r"privato", "Foto: privato"),
    CreditWords("by", r"di", "di Marta Rossi"),
    CreditWords("and", r"e", "Foto: Marta Rossi e Luca Bianchi"),
    CreditWords("at", r"di|su", "Marta Rossi su Unsplash"),
    CreditWords("text", r"testo", "Marta Rossi (testo), Luca Bianchi (foto)"),
    CreditWords("small", r"la|le", "Ente la Baia"),
)

# --- JOB_TITLES: job titles printed beside names.
JOB_TITLES = (
    JobTitle(
        "head", "giornalista|redattore|redattrice|corrispondente|inviato|inviata|direttore|caporedattore", "Inviata"
    ),
    JobTitle("beside", "speciale|da", "Inviata speciale"),
)

# --- MAIL_LABELS: labels in the header of a mail.
MAIL_LABELS = (
    MailWord("subject", "oggetto", "Oggetto: Il traghetto tace"),
    MailWord("sent", "data|inviato", "Inviato: 3 marzo 2025"),
    MailWord("sender", "da", "Da: Anna Lei"),
    MailWord("other", "a|per", "A: Tommaso Riva"),
    MailWord(
        "forward",
        "messaggio inoltrato|messaggio originale|inizio messaggio inoltrato",
        "-------- Messaggio inoltrato --------",
    ),
    MailWord("prefix", "i|r", "I: Il traghetto tace"),
)

# --- WIRE: words that agencies write around a story.
WIRE = (
    WireWord("note", "attenzione redazioni|nota alle redazioni", "Nota alle redazioni: titolo corretto"),
    WireWord("change", "aggiorna|aggiunge|corregge|ripete", "(Aggiorna con dichiarazioni)"),
    WireWord("end", "(segue)|(fine)", "(SEGUE)"),
)

# --- OUT_OF: between the number of a page and that of all.
OUT_OF = (OutOf("di", "2 di 14"),)

# --- BIO_LINES: how a paragraph about the author begins, below a byline.
BIO_LINES = (BioLine("does", "è (?:un|una)|scrive", "Ada Vint scrive di porti."),)

# --- EXPORT_LABELS: labels above each document of an export.
EXPORT_LABELS = (
    ExportWord("source", "fonte|testata", "Testata: Corriere di Vallescura"),
    ExportWord("date", "data|data di pubblicazione", "Data di pubblicazione: 3 marzo 2025"),
    ExportWord("byline", "autore|autori", "Autore: Anna Lei"),
    ExportWord("length", "lunghezza|parole", "Parole: 212"),
    ExportWord("headline", "titolo", "Titolo: Il traghetto tace"),
    ExportWord("section", "sezione|pagina", "Pagina: 4"),
    ExportWord("address", "collegamento", "Collegamento: https://vallescura.example/traghetto"),
    ExportWord("source", "pubblicazione|giornale", "Pubblicazione: Corriere di Vallescura"),
    ExportWord("loaded", "data di caricamento", "Data di caricamento: 4 marzo 2025"),
    ExportWord("body", "testo completo|testo", "Testo completo: Il traghetto è partito alle sei"),
    ExportWord("topics", "parole chiave", "Parole chiave: traghetti, porti"),
    ExportWord("end", "fine del documento|fine documento", "Fine del documento"),
    ExportWord("other", "lingua|tipo di pubblicazione|edizione|paese|editore|argomento", "Lingua: italiano"),
)

# --- COUNTED: words that number the documents of an export ("2 of 14 documents", "Document 2 of 14").
COUNTED = (
    CountedWord("many", "articoli|documenti", "2 di 14 documenti"),
    CountedWord("one", "articolo|documento", "Documento 2 di 14"),
)

# --- HINTS: words that lean towards a role in a line known to be furniture.
HINTS = (
    Hint("consent", "consenso", "Il tuo consenso"),
    Hint("share", "condivid", "Condividi la foto"),
    Hint("comments", "commento|commenti", "Il commento di Ada"),
    Hint("legal", r"s\.p\.a", "Corriere del Molo S.p.A."),
    Hint("author_bio", r"giornalista|autor(?:e|in)?\b", "Ada Vint, giornalista"),
    Hint("search", r"cerca\b", "Cerca nel molo"),
    Hint("footer", "contatt", "I contatti del molo"),
)

# --- BIOS: what an author does, behind the name at the beginning of a bio.
BIOS = (Bio("è|scrive|lavora", "Ada Vint scrive di porti."),)

# --- RIGHTS: the sentence that reserves all rights, where it stands behind a name.
RIGHTS = (Rights("diritti riservati", "tutti i diritti riservati", "Marta Rossi. Tutti i diritti riservati."),)

# --- LICENCES: words around the names of public licences.
LICENCES = (
    Licence("term", "attribuzione", "Creative Commons Attribuzione 4.0"),
    Licence("verb", "licenza", "Con licenza Creative Commons"),
    Licence(
        "text",
        r"\b(?:quest[oa']|i|gli|tutti)\b.{0,30}\b(?:opera|articol[oi]|contenut[oi]|test[oi]|sito)\b",
        "Quest'opera è distribuita con Licenza Creative Commons Attribuzione 4.0",
    ),
    Licence("picture", "immagine", "Immagine: Marta Rossi, CC BY 2.0"),
)

# --- NAME_WORDS: words that tell names of people from what else is written with capitals.
NAME_WORDS = (
    NameWords("organisation", "giornale corriere redazione", "redazione"),
    NameWords("desk", "redazione", "redazione"),
    NameWords(
        "common",
        """
        il gli una con per che è sono più cerca abbonati condividi cronaca economia esteri cultura spettacoli
        scienza
        """,
        "gli",
    ),
    NameWords("particle", "del della delle dello dei degli di da lo le la dal dalla e", "della"),
    NameWords("prefix", "della dalla dell", "della"),
    NameWords("given", "mai", "mai"),
)

# --- PAGE_SIGNS: lines that say that a page is something other than a whole document.
PAGE_SIGNS = (
    PageSign("error", "not found it", "pagina non trovata", "Pagina non trovata"),
    PageSign("paywall", "riservato", "riservato agli abbonati", "Contenuto riservato agli abbonati"),
    PageSign("read-on", "leggi tutto", "leggi tutto", "Leggi tutto"),
    PageSign("paywall", "abbonati per leggere", "abbonati per + legg", "Abbonati per continuare a leggere"),
    PageSign("paywall", "sei già abbonato", "già abbonato", "Sei già abbonato? Accedi"),
    PageSign("paywall", "solo abbonati", "solo per + abbonati", "Solo per gli abbonati"),
)

# --- CONSENT_WORDS: words of consent dialogs; one alone says nothing, as an article may be about them.
CONSENT_WORDS = ("consenso",)

# --- FUNCTION_WORDS: words that stand in nearly every paragraph and seldom in those of other languages.
FUNCTION_WORDS = ("che della sono nel anche gli alla più dei delle nella questo dal ha",)

# --- NOT_AUTHORS: people named where authors stand who are none.
NOT_AUTHORS = (
    NotAuthor("contact", "contatt[io]", "Contatti: Anna Rossi"),
    NotAuthor("press", "(?:contatt[io]|ufficio) stampa", "Ufficio stampa: Anna Rossi"),
    NotAuthor("edited", "tradotto|traduzione", "tradotto da Anna Rossi"),
    NotAuthor("pictured", "foto|fotografie|illustrazioni", "Foto: Anna Rossi"),
    NotAuthor("by", "da|di", "tradotto da Anna Rossi"),
)

# --- BESIDE_NAMES: what stands beside authors' names on their line, beside dates and job titles.
BESIDE_NAMES = (
    Beside("stated", "pubblicato|aggiornato", "Pubblicato il 4 maggio 2024"),
    Beside("day-lead", "il", "Pubblicato il 4 maggio 2024"),
    Beside("ago", "fa", "3 ore fa"),
    Beside("ago-before", "fa", "fa 3 ore"),
    Beside("reading-time", "tempo di lettura", "Tempo di lettura: 3 min"),
    Beside("read", "di lettura", "3 min di lettura"),
    Beside("counted", "commenti", "12 commenti"),
    Beside("button", "Condividi", "Condividi"),
    Beside("word-count", "parole", "6279 parole"),
    Beside("and", "e", "Anna Rossi e Marco Conti"),
    Beside("and-between", "ed", "Anna Rossi ed Elena Conti"),
    Beside("from", "a|da", "Anna Rossi, da Parigi"),
    Beside("in-place", "a", "Anna Rossi a Parigi"),
    Beside("unnamed", "agenzie", "Anna Rossi e agenzie"),
    Beside("by", "di|da", "Di Anna Rossi"),
    Beside("by-inside-apart", "Di|da", "Cultura da Anna Rossi"),
    Beside("left-over", "ore", "ore"),
    Beside("about", "autore|segui|tutti gli", "Tutti gli articoli di Anna Rossi"),
)

# --- PLACES: cities and countries that stand beside names, as newspapers spell them.
PLACES = (
    Places(
        "roma|milano|torino|napoli",
        "Ann Lee, Roma",
    ),
)

# --- CLASS_WORDS: words in class names that tell what an element is. What each part means stands in rows.py.
CLASS_WORDS = (
    ClassWords("kicker", "occhiello", "occhiello"),
    ClassWords("subtitle", "sottotitolo", "sottotitolo"),
    ClassWords("caption", "didascalia", "didascalia"),
    ClassWords("byline", "autore", "autore"),
    ClassWords("advert", "pubblicita", "pubblicita"),
    ClassWords("share", "condividi", "condividi"),
    ClassWords("comments", "commenti", "commenti"),
    ClassWords("author-name", "autore|firma", "autore"),
    ClassWords("credit-word", "fonte", "foto-fonte"),
)

# --- BRAND_WORDS: words that are no site's name.
BRAND_WORDS = (BrandWords("menu", "italia", "italia"),)

# --- BRAND_LINES: lines about a site, around its name.
BRAND_LINES = (
    BrandLine("(?:abbonati a|chi siamo) NAME", "Abbonati a La Baia"),
    BrandLine("NAME?(?:,|:| -| –) torna alla home(?:page)?", "La Baia - torna alla home"),
)

# --- WORDS: words that are looked for in one place each. What the places are stands in rows.py.
WORDS = (
    Words("maker", "realizzato da|sviluppato da", "Realizzato da phpBB"),
    Words("nobody", "anonimo", "Anonimo"),
    Words("reserved", "riservat[ai]", "© RIPRODUZIONE RISERVATA"),
    Words("owner-form", r"s\.?r\.?l|s\.?p\.?a", "Il Faro S.r.l."),
    Words("topics", "argomenti", "Argomenti: porto"),
    Words("text-length", "parole", "318 parole"),
    Words("minutes", "minuti", "4 minuti"),
    Words("site-inside", "di|del|e|i", "Il Corriere di Riva"),
    Words("site-article", "il|la|le", "Il Corriere"),
)

# --- INVITES: sentences that invite readers to a newsletter or a channel.
INVITES = (
    Invite(
        "iscriviti|iscrivetevi|abbonati|ricevi|ricevete|registrati",
        "newsletter|casella di posta|posta elettronica",
        "Iscriviti alla nostra newsletter.",
    ),
    Invite(
        "seguici|seguiteci|segui il nostro|unisciti",
        "facebook|instagram|whatsapp|telegram|google news|twitter|tiktok|fonte preferita",
        "Seguici su Google News.",
    ),
)
