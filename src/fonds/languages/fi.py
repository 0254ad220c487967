"""Finnish. How to add a phrase: docs/develop/add-a-phrase.md."""

from fonds.languages.rows import (
    Ago,
    Beside,
    Bio,
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
    PageSign,
    Suspended,
    Words,
)

# --- FURNITURE: lines of a site, not of a document. What each kind means stands in kinds.py.
FURNITURE = (
    Furniture(
        "consent.button",
        """
        hyväksy | hyväksy kaikki | hyväksy evästeet | hylkää | hylkää kaikki | evästeasetukset
        hallinnoi evästeitä | vain välttämättömät
        """,
        "Hyväksy kaikki",
    ),
    Furniture(
        "consent.sentence",
        "käyttää evästeitä | käytämme evästeitä | evästeiden käyt",
        "Satamalehti käyttää evästeitä.",
    ),
    Furniture("legal.rights", "kaikki oikeudet pidätetään", "Satamalehti. Kaikki oikeudet pidätetään."),
    Furniture(
        "legal.links",
        """
        tietosuojaseloste | tietosuoja | käyttöehdot | saavutettavuus | saavutettavuusseloste | rekisteriseloste
        evästekäytännöt
        """,
        "Tietosuojaseloste",
    ),
    Furniture(
        "consent.choice",
        """
        hyväksy kaikki evästeet | hyväksy ja sulje | hyväksy ja jatka | hyväksy valitut
        hyväksy vain välttämättömät | hyväksyn | hyväksyn kaikki | hyväksyn evästeet | salli kaikki
        salli kaikki evästeet | salli valitut | salli evästeet | kiellä | kiellä kaikki | kieltäydy
        kieltäydy kaikista | hylkää kaikki evästeet | estä kaikki | jatka hyväksymättä
        vain välttämättömät evästeet | välttämättömät evästeet | välttämättömät | aina aktiivinen | aina käytössä
        oikeutettu etu | muokkaa asetuksia | muuta asetuksia | muokkaa valintoja | muokkaa evästeasetuksia
        tallenna valinnat | tallenna asetukset | vahvista valinnat | hallitse evästeitä | hallitse asetuksia
        hallitse valintoja | hallinnoi asetuksia | hallinnoi suostumusta | evästevalinnat | evästeet
        tietosuoja-asetukset | yksityisyysasetukset | lisää vaihtoehtoja | näytä tarkoitukset | kumppanimme
        käytämme evästeitä | me välitämme yksityisyydestäsi | yksityisyytesi on meille tärkeää
        tällä sivustolla käytetään evästeitä
        """,
        "Vain välttämättömät evästeet",
    ),
    Furniture(
        "consent.dialog",
        """
        evästeitä | evästeiden | evästeet ovat | kumppanimme | suostumuksesi | suostumuksen
        peruuttaa suostumuksesi | tietoja laitteella | kohdennettuja mainoksia
        """,
        "Voit peruuttaa suostumuksesi milloin vain.",
        longest=500,
    ),
    Furniture("advert.label", "mainos | mainokset", "Mainos"),
    Furniture(
        "comments.heading",
        """
        kommentit | # kommenttia | jätä kommentti | kommentoi | kirjoita kommentti | vastaa | näytä kommentit
        keskustelu | peruuta vastaus
        """,
        "Kommentoi",
    ),
    Furniture("author_bio.heading", "kirjoittaja | kirjoittajasta", "Kirjoittajasta"),
    Furniture(
        "share.button",
        "jaa | jaa artikkeli | jaa facebookissa | tulosta | kopioi linkki | tallenna | kuuntele",
        "Jaa artikkeli",
    ),
    Furniture("share.start", "jaa facebook", "Jaa Facebook ja muualla"),
    Furniture(
        "newsletter.sentence",
        "uutiskirje | tilaa uutiskirje | sähköpostiosoite | sähköpostiisi",
        "Uutiset suoraan sähköpostiisi.",
        strength=0.8,
        longest=240,
    ),
    Furniture("topics.start", "avainsanat: | aiheet:", "Avainsanat: majakat"),
    Furniture("topics.heading", "avainsanat | aiheet", "Avainsanat"),
    Furniture(
        "related.heading",
        """
        lue myös | lue lisää | lue seuraavaksi | aiheeseen liittyvää | aiheesta lisää | luetuimmat | katsotuimmat
        uusimmat | tuoreimmat | suosituimmat | suositut | suosittelemme | lisää aiheesta | muita artikkeleita
        seuraava artikkeli | edellinen artikkeli | katso myös | uutisia | lisää uutisia
        """,
        "Lue myös",
    ),
    Furniture("related.start", "lue myös | lue lisää", "Lue myös: Lautta kulkee taas"),
    Furniture("paging.button", "seuraava | edellinen | näytä lisää | takaisin ylös | sivu #", "Seuraava"),
    Furniture("search.box", "haku | hae | etsi | hae sivustolta", "Haku"),
    Furniture(
        "navigation.entry",
        """
        etusivu | valikko | sulje | avaa valikko | siirry sisältöön | siirry pääsisältöön | hyppää sisältöön
        kirjaudu | kirjaudu sisään | kirjaudu ulos | rekisteröidy | oma tili | tilaa | tilaajalle | uutiset
        kotimaa | ulkomaat | talous | politiikka | urheilu | kulttuuri | viihde | mielipide | terveys | tiede
        sää | lisää | ostoskori | näköislehti | paikalliset
        """,
        "Kirjaudu sisään",
    ),
    Furniture("navigation.start", "siirry", "Siirry sataman sivuille"),
    Furniture(
        "footer.entry",
        """
        meistä | tietoa meistä | yhteystiedot | ota yhteyttä | asiakaspalvelu | mediatiedot | mainosta
        mainostajalle | avoimet työpaikat | toimitus | seuraa meitä | ohjeet | arkisto | palaute | anna palautetta
        usein kysyttyä | sivukartta | juttuvinkki
        """,
        "Yhteystiedot",
    ),
    Furniture(
        "newsletter.form",
        """
        uutiskirje | uutiskirjeet | tilaa uutiskirje | tilaa uutiskirjeemme | sähköpostiosoite | sähköposti
        tilaa nyt
        """,
        "Tilaa uutiskirje",
    ),
    Furniture(
        "comments.form",
        "sähköpostiosoitettasi ei julkaista | pakolliset kentät | kommentoidaksesi",
        "Sähköpostiosoitettasi ei julkaista.",
    ),
    Furniture(
        "comments.words",
        """
        kommentti | uusimmat ensin | vanhimmat ensin | kaikki kommentit | lue kommentit | kirjoita kommenttisi
        # vastausta
        """,
        "Kaikki kommentit",
    ),
    Furniture(
        "related.words",
        """
        lue lisää aiheesta | lisää luettavaa | juuri nyt | viimeisimmät | viimeisimmät uutiset | uusimmat uutiset
        uusimmat artikkelit | luetuimmat juuri nyt | päivän luetuimmat | viikon luetuimmat
        suosituimmat juuri nyt | toimitus suosittelee | sinua voisi kiinnostaa | saatat olla kiinnostunut
        jatka lukemista | kommentoiduimmat | jaetuimmat | liittyvät artikkelit
        """,
        "Lue lisää aiheesta",
    ),
    Furniture(
        "advert.calls",
        """
        osta nyt | lahjoita | kokeile ilmaiseksi | kaupallinen yhteistyö | sponsoroitu
        artikkeli jatkuu mainoksen jälkeen | juttu jatkuu mainoksen jälkeen | teksti jatkuu mainoksen alla
        """,
        "Artikkeli jatkuu mainoksen jälkeen",
    ),
    Furniture("disclosure.words", "kumppanuuslinkit | mainoslinkki", "Jutussa on kumppanuuslinkit."),
    Furniture(
        "footer.forum",
        """
        paikallaolijat | käyttäjiä lukemassa tätä
        """,
        "Käyttäjiä lukemassa tätä aluetta: Ei rekisteröityneitä",
    ),
)

# --- AGO: how the language says "3 hours ago".
AGO = (
    Ago(
        before="",
        behind="sitten",
        minutes=r"minuutti?a?|min\.?",
        hours="tunti?a?|t",
        days="päivää?|pv",
        weeks="viikkoa?",
        example="3 tuntia sitten",
    ),
)

# --- DAYS: words for days counted from today.
DAYS = (
    DayWord(0, "tänään", "Tänään klo 18:20"),
    DayWord(1, "eilen", "Eilen klo 18:20"),
)

# --- DATE_LABELS: what a date is of, by the words before it. What each kind means stands in rows.py.
DATE_LABELS = (
    DateLabel("published", "julkaisupäivä|julkaisuajankohta|päivämäärä|päiväys", "Julkaisupäivä: 3.5.2024"),
    DateLabel("published", "julkaistu|julkaisuaika", "Julkaistu 3.5.2024"),
    DateLabel(
        "modified",
        "päivitetty|muokattu|muutettu|viimeksi (?:päivitetty|muokattu|muutettu)|tarkistettu",
        "Päivitetty 3.5.2024",
    ),
    DateLabel("foreign", "tulostettu|syntynyt|kuollut", "Tulostettu 3.5.2024"),
)

# --- DATE_WORDS: words in dates and around them. What each place means stands in rows.py.
DATE_WORDS = (
    DateWord("day", "pvm", "pvm 3.5.2024"),
    DateWord("clock", "klo|kello", "3. toukokuuta 2024 klo 14:05"),
    DateWord("hour", "klo", "3.5.2024, 14:05 klo"),
    DateWord("small", "ja", "3.5.2024, Aino ja Matti Virtanen"),
    DateWord(
        "document",
        "(?:tätä|tämä) (?:sivua|artikkelia|sivu|artikkeli|juttu|juttua)(?: on)?|sivua|sivu|artikkeli"
        "|viimeksi|alun perin|on",
        "Tätä sivua on viimeksi päivitetty 3.5.2024",
    ),
)

# --- BYLINE_OPENERS: what stands before authors' names.
BYLINE_OPENERS = (BylineOpener("names", r"kirjoittanut\b:?|kirjoittaja\s?:|teksti\s?:", "Teksti: Aino Virtanen"),)

# --- CREDIT_OPENERS: what stands before picture credits.
CREDIT_OPENERS = (
    CreditOpener("foto-plain", "kuva", "Kuva av Aino Virtanen"),
    CreditOpener("photo", "kuvat?|valokuvaaja", "Kuva: Aino Virtanen"),
    CreditOpener("screenshot", "kuvakaappaus", "Kuvakaappaus: Aino Virtanen"),
    CreditOpener("collage", "kuvitus|kollaasi", "Kuvitus: Aino Virtanen"),
    CreditOpener("source", "lähde", "Lähde: STT"),
)

# --- CREDIT_WORDS: words in and around picture credits that name nobody. What each part means stands in rows.py.
CREDIT_WORDS = (CreditWords("bare", r"Kuva", "Kuva STT"),)

# --- JOB_TITLES: job titles printed beside names.
JOB_TITLES = (JobTitle("head", "toimittaja|päätoimittaja|kuvaaja", "Päätoimittaja"),)

# --- MAIL_LABELS: labels in the header of a mail.
MAIL_LABELS = (
    MailWord("subject", "aihe", "Aihe: Lautta hiljenee"),
    MailWord("sent", "lähetetty", "Lähetetty: 3.3.2025 10:02"),
    MailWord("sender", "lähettäjä", "Lähettäjä: Ann Lee"),
    MailWord("other", "vastaanottaja", "Vastaanottaja: Tom Reeve"),
    MailWord("forward", "välitetty viesti|alkuperäinen viesti", "---------- Välitetty viesti ---------"),
    MailWord("prefix", "vs|vl", "VL: Lautta hiljenee"),
)

# --- SUSPENDED: words behind a hyphen that stands for the rest of a word.
SUSPENDED = (Suspended("ja|tai", "Tulo- ja lähtöaika"),)

# --- CREDIT_SIGNS: words of which nearly every line has one that credits a picture.
CREDIT_SIGNS = (CreditSign("kuva", "Kuva: Ada Vint"),)

# --- EXPORT_LABELS: labels above each document of an export.
EXPORT_LABELS = (
    ExportWord("source", "lähde|julkaisu", "Lähde: Ulkosaarten Sanomat"),
    ExportWord("date", "päivämäärä|päiväys|julkaistu", "Päivämäärä: 3.3.2025"),
    ExportWord("byline", "kirjoittaja|tekijä", "Kirjoittaja: Aino Virtanen"),
    ExportWord("length", "sanamäärä", "Sanamäärä: 212"),
    ExportWord("headline", "otsikko", "Otsikko: Lautta hiljenee"),
    ExportWord("section", "osasto|sivu", "Sivu: 4"),
    ExportWord("source", "lehti", "Lehti: Ulkosaarten Sanomat"),
    ExportWord("body", "koko teksti|teksti", "Koko teksti: Lautta lähti kuudelta"),
    ExportWord("other", "kieli|painos|maa|kustantaja", "Kieli: suomi"),
)

# --- HINTS: words that lean towards a role in a line known to be furniture.
HINTS = (
    Hint("consent", "eväste|suostumu", "Evästeet"),
    Hint("newsletter", "uutiskirje", "Sataman uutiskirje"),
    Hint("search", "hakusana", "Hakusana puuttuu"),
)

# --- BIOS: what an author does, behind the name at the beginning of a bio.
BIOS = (Bio("kirjoittaa", "Ada Vint kirjoittaa satamista."),)

# --- LICENCES: words around the names of public licences.
LICENCES = (Licence("term", "nimeä", "Creative Commons Nimeä 4.0"),)

# --- NAME_WORDS: words that tell names of people from what else is written with capitals.
NAME_WORDS = (
    NameWords("organisation", "uutiset", "uutiset"),
    NameWords("desk", "toimitus", "toimitus"),
)

# --- NOT_AUTHORS: people named where authors stand who are none.
NOT_AUTHORS = (
    NotAuthor("contact", "lisätiedot|lisätietoja|yhteydenotot", "Lisätietoja: Aino Virtanen"),
    NotAuthor("press", "(?:media|lehdistö)yhteydet", "Mediayhteydet: Aino Virtanen"),
    NotAuthor("edited", "suomentanut|kääntänyt", "suomentanut Aino Virtanen"),
)

# --- BESIDE_NAMES: what stands beside authors' names on their line, beside dates and job titles.
BESIDE_NAMES = (
    Beside("and-between", "ja", "Aino Virtanen ja Eero Koski"),
    Beside("left-over", "klo", "klo"),
)

# --- PAGE_SIGNS: lines that say that a page is something other than a whole document.
PAGE_SIGNS = (
    PageSign("paywall", "vain tilaajille", "vain tilaajille", "Juttu on vain tilaajille"),
    PageSign("paywall", "oletko jo tilaaja", "jo tilaaja", "Oletko jo tilaaja? Kirjaudu"),
    PageSign("paywall", "tilaa ja lue", "tilaa + jatkaaksesi", "Tilaa lehti jatkaaksesi lukemista"),
)

# --- WORDS: words that are looked for in one place each. What the places are stands in rows.py.
WORDS = (
    Words("owner-form", "oy", "Majakka Oy"),
    Words("topics", "aiheet", "Aiheet: satama"),
    Words("genre", "Mielipide|Kommentti", "Mielipide Meri nousee"),
)

# --- CLASS_WORDS: words in class names that tell what an element is. What each part means stands in rows.py.
CLASS_WORDS = (
    ClassWords("comments", "kommentit", "kommentit"),
    ClassWords("credit-name", "kuvaaja", "kuvaaja"),
)

# --- INVITES: sentences that invite readers to a newsletter or a channel.
INVITES = (
    Invite("tilaa|liity", "uutiskirje|uutiskirjeemme|sähköpostiisi", "Tilaa uutiskirjeemme."),
    Invite(
        "seuraa meitä",
        "facebookissa|instagramissa|whatsappissa|twitterissä|tiktokissa",
        "Seuraa meitä Instagramissa.",
    ),
)
