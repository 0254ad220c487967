"""Romanian. How to add a phrase: docs/develop/add-a-phrase.md."""

from fonds.languages.rows import (
    Beside,
    BylineOpener,
    CreditOpener,
    DateLabel,
    DateWord,
    Furniture,
    Invite,
    JobTitle,
    PageSign,
    Places,
)

# --- FURNITURE: lines of a site, not of a document. What each kind means stands in kinds.py.
FURNITURE = (
    Furniture("legal.rights", "toate drepturile rezervate", "Gazeta Portului. Toate drepturile rezervate."),
    Furniture(
        "legal.links",
        """
        politica de confidențialitate | politica de confidentialitate | termeni și condiții | termeni si conditii
        politica cookies | politica de cookies | protecția datelor | anpc
        """,
        "Termeni și condiții",
    ),
    Furniture(
        "consent.choice",
        """
        accept toate | acceptă | acceptă toate | acceptă tot | accept toate cookie-urile
        acceptă toate cookie-urile | sunt de acord | refuz | refuză | refuză toate | respinge | respinge toate
        respinge tot | setări cookie | setări cookies | preferințe cookie | modifică setările | doar cele necesare
        salvează preferințele
        """,
        "Doar cele necesare",
    ),
    Furniture(
        "consent.dialog",
        """
        folosește cookie | folosim cookie | utilizează cookie | utilizăm cookie | module cookie | fișiere cookie
        modulele cookie | cookie-uri
        """,
        "Acest site folosește cookie de la terți.",
        strength=0.8,
        longest=500,
    ),
    Furniture("advert.label", "publicitate | continuă să citești", "Continuă să citești"),
    Furniture(
        "comments.heading",
        """
        comentarii | # comentarii | # comentariu | comentarii (#) | adaugă un comentariu | lasă un comentariu
        lasă un răspuns | scrie un comentariu | anulează răspunsul | răspunde | niciun comentariu
        """,
        "Lasă un comentariu",
    ),
    Furniture("author_bio.heading", "despre autor | articole de același autor", "Despre autor"),
    Furniture(
        "share.button",
        "distribuie | distribuiți | distribuie articolul | distribuie pe facebook | printează | trimite",
        "Distribuie articolul",
    ),
    Furniture(
        "newsletter.sentence",
        "abonează-te | abonați-vă | abonare la newsletter | newsletter-ul | adresa de email",
        "Abonează-te la noutățile portului.",
        strength=0.8,
        longest=240,
    ),
    Furniture("topics.start", "etichete: | subiecte: | categorii:", "Etichete: faruri, bacuri"),
    Furniture(
        "related.heading",
        """
        articole similare | articole recomandate | citește și | citeşte şi | citește mai mult
        citește mai departe | cele mai citite | cele mai noi | ultimele știri | recomandări | recomandate
        știri similare | te-ar putea interesa | vezi și | din aceeași categorie
        """,
        "Articole similare",
    ),
    Furniture("related.start", "citește și | citeşte şi | vezi și", "Citește și: Bacul plutește din nou"),
    Furniture(
        "paging.button",
        "înainte | înapoi | pagina următoare | pagina anterioară | încarcă mai mult | vezi mai mult",
        "Pagina anterioară",
    ),
    Furniture("search.box", "caută | căutare | cautare | căutați", "Căutare"),
    Furniture(
        "navigation.entry",
        """
        acasă | prima pagină | autentificare | conectare | înregistrare | cont nou | contul meu | abonamente
        închide | meniu | știri | politică | externe | cultură | opinii | vremea | actualitate | sănătate
        """,
        "Prima pagină",
    ),
    Furniture(
        "footer.entry",
        """
        despre noi | redacția | publicitate pe site | cariere | harta site | întrebări frecvente | urmărește-ne
        cine suntem | echipa
        """,
        "Publicitate pe site",
    ),
    Furniture("disclosure.words", "linkuri afiliate", "Articolul conține linkuri afiliate."),
    Furniture(
        "footer.forum",
        """
        cine este conectat | utilizatorii ce navighează pe acest
        """,
        "Utilizatorii ce navighează pe acest forum: Niciunul",
    ),
)

# --- DATE_LABELS: what a date is of, by the words before it. What each kind means stands in rows.py.
DATE_LABELS = (
    DateLabel("published", "data public[aă]rii", "Data publicării: 3 mai 2024"),
    DateLabel("modified", "data actualiz[aă]rii", "Data actualizării: 3 mai 2024"),
    DateLabel("published", "publicat|postat|data publicării", "Publicat 03.05.2024"),
    DateLabel(
        "modified",
        "actualizat|modificat|actualizare|actualizată|modificată|editat[ăa]?|ultima (?:actualizare|modificare)",
        "Actualizat 03.05.2024",
    ),
)

# --- DATE_WORDS: words in dates and around them. What each place means stands in rows.py.
DATE_WORDS = (
    DateWord("day", "pe|din|la data de|la", "pe 3 mai 2024"),
    DateWord("clock", "la|ora", "3 mai 2024 la 14:05"),
    DateWord("small", "în|de|și|pentru", "Publicat pe 3 mai 2024 în Politică"),
    DateWord(
        "document",
        "(?:această|acest) (?:pagină|articol)(?: a fost)?|a fost|ultima|ultima dată",
        "Această pagină a fost modificată ultima dată la 3 mai 2024",
    ),
)

# --- BYLINE_OPENERS: what stands before authors' names.
BYLINE_OPENERS = (
    BylineOpener("names", r"de\b:|(?:scris|publicat|articol|text) de\b:?|autor\s?:", "Scris de Maria Popescu"),
)

# --- CREDIT_OPENERS: what stands before picture credits.
CREDIT_OPENERS = (
    CreditOpener("photo", "sursa foto", "Sursa foto: Maria Popescu"),
    CreditOpener("screenshot", "captură(?: de ecran)?", "Captură de ecran: Maria Popescu"),
    CreditOpener("collage", "ilustrație", "Ilustrație: Maria Popescu"),
)

# --- JOB_TITLES: job titles printed beside names.
JOB_TITLES = (JobTitle("head", "jurnalist|redactor|redactor-șef", "Jurnalist"),)

# --- BESIDE_NAMES: what stands beside authors' names on their line, beside dates and job titles.
BESIDE_NAMES = (Beside("and-between", "și", "Ana Popescu și Ion Radu"),)

# --- PLACES: cities and countries that stand beside names, as newspapers spell them.
PLACES = (
    Places(
        "bucurești",
        "Ann Lee, București",
    ),
)

# --- PAGE_SIGNS: lines that say that a page is something other than a whole document.
PAGE_SIGNS = (PageSign("paywall", "pentru abonați", "pentru abonați", "Articol numai pentru abonați"),)

# --- INVITES: sentences that invite readers to a newsletter or a channel.
INVITES = (
    Invite(
        "abonează-te|abonați-vă|abonaţi-vă|înscrie-te|urmărește-ne|urmăriți-ne",
        "newsletter|newsletterul|newsletter-ul|facebook|instagram|whatsapp|google news",
        "Abonează-te la newsletterul nostru.",
    ),
)
