"""German. How to add a phrase: docs/develop/add-a-phrase.md."""

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
    Month,
    NameWords,
    NotAuthor,
    OutOf,
    PageSign,
    Places,
    Rights,
    Suspended,
    WireWord,
    Words,
)

# --- FURNITURE: lines of a site, not of a document. What each kind means stands in kinds.py.
FURNITURE = (
    Furniture(
        "consent.button",
        """
        akzeptieren | alle akzeptieren | alle cookies akzeptieren | zustimmen | ablehnen | alle ablehnen
        cookie-einstellungen | einstellungen verwalten | nur notwendige cookies | auswahl speichern
        einverstanden | zustimmen und weiter | mit werbung weiterlesen | cookies akzeptieren | cookies verwalten
        datenschutzeinstellungen | privatsphäre-einstellungen | verstanden | cookie-hinweis
        """,
        "Alle akzeptieren",
    ),
    Furniture(
        "consent.sentence",
        """
        verwendet cookies | verwenden cookies | nutzen cookies | nutzt cookies | setzen cookies
        einsatz von cookies | nutzung von cookies | verwendung von cookies | stimmen sie der | stimmen sie unseren
        stimmen sie zu, dass wir | durch die nutzung dieser | mit der nutzung dieser | ihre einwilligung
        wir und unsere partner | wir und unsere # partner | ihre zustimmung jederzeit
        """,
        "Diese Seite verwendet Cookies. Mit der Nutzung stimmen Sie der Datenschutzerklärung zu.",
    ),
    Furniture("legal.rights", "alle rechte vorbehalten", "Hafenbote. Alle Rechte vorbehalten."),
    Furniture(
        "legal.links",
        """
        impressum | datenschutz | datenschutzerklärung | datenschutzhinweise | agb | nutzungsbedingungen
        nutzungsbasierte onlinewerbung | barrierefreiheit | cookie-richtlinie | widerrufsrecht
        widerrufsbelehrung | haftungsausschluss | rechtliches | rechtliche hinweise | jugendschutz
        verträge kündigen | verträge hier kündigen | vertrag kündigen | abo kündigen | privatsphäre
        datenschutz & cookies | allgemeine geschäftsbedingungen | erklärung zur barrierefreiheit | utiq verwalten
        """,
        "Datenschutzerklärung",
    ),
    Furniture(
        "consent.choice",
        """
        alle akzeptieren und schließen | alles akzeptieren | akzeptieren und schließen | akzeptieren und weiter
        akzeptieren & weiter | annehmen | alle annehmen | alle cookies annehmen | alle cookies erlauben
        alle erlauben | alle zulassen | alle cookies zulassen | cookies zulassen | cookies erlauben
        auswahl erlauben | auswahl akzeptieren | auswahl bestätigen | auswahl speichern und schließen
        ausgewählte akzeptieren | meine auswahl speichern | einstellungen speichern | speichern und schließen
        speichern & schließen | allen zustimmen | allem zustimmen | alle cookies ablehnen | alles ablehnen
        cookies ablehnen | nicht zustimmen | nein, danke ablehnen | nur essenzielle cookies
        nur essenzielle cookies akzeptieren | nur essentielle cookies | nur essentielle cookies akzeptieren
        nur notwendige | nur notwendige akzeptieren | nur erforderliche cookies
        nur notwendige cookies akzeptieren | nur technisch notwendige cookies | notwendige cookies
        technisch notwendig | technisch notwendige cookies | essenziell | funktionale cookies
        funktionelle cookies | marketing-cookies | statistik-cookies | analyse-cookies | optionale cookies
        ohne einwilligung fortfahren | weiter ohne zustimmung | weiter ohne einwilligung
        einstellungen oder ablehnen
        """,
        "Nur essenzielle Cookies akzeptieren",
    ),
    Furniture(
        "consent.choice",
        """
        ablehnen oder einstellungen | cookie einstellungen | cookie-einstellungen ändern
        cookie-einstellungen verwalten | cookies einstellungen | cookie-präferenzen | cookie präferenzen
        individuelle datenschutzeinstellungen | individuelle cookie-einstellungen | datenschutz-einstellungen
        datenschutz-präferenz | datenschutzpräferenzen | privatsphäreeinstellungen | cookie-zustimmung verwalten
        zustimmung verwalten | einwilligung verwalten | einwilligungen verwalten | einwilligungen widerrufen
        einwilligung widerrufen | zustimmung widerrufen | einstellungen anpassen | cookie-informationen anzeigen
        cookie informationen anzeigen | cookie-informationen ausblenden | cookie-details | immer aktiv
        immer aktiviert | notwendig immer aktiviert | funktional immer aktiv | berechtigtes interesse
        ich stimme zu | ich akzeptiere | ich bin einverstanden | ja, ich stimme zu | zwecke anzeigen
        partner anzeigen | liste der partner | anbieter verwalten | mit werbung nutzen | werbefrei nutzen
        weiter mit werbung | weiter mit werbung und tracking | pur-abo | datenschutz und cookies
        wir verwenden cookies | wir nutzen cookies | diese website verwendet cookies
        diese webseite verwendet cookies | cookies auf dieser website | cookies und datenschutz | cookie laufzeit
        cookie name | cookie-laufzeit
        """,
        "Einwilligung widerrufen",
    ),
    Furniture(
        "consent.dialog",
        """
        cookies und andere technologien | cookies und ähnliche technologien | cookies und vergleichbare
        cookies, um | mithilfe von cookies | mit hilfe von cookies | cookies akzeptieren | cookies ablehnen
        cookies helfen | cookies ermöglichen | cookies einverstanden | cookies zulassen | cookies deaktivieren
        essenzielle cookies | essentielle cookies | notwendige cookies | technisch notwendige | cookie-nutzung
        optionale cookies | unsere partner | und # partner | drittanbieter | ihre auswahl jederzeit
        einwilligung jederzeit | einwilligung widerrufen | zustimmung widerrufen | einwilligung nicht erteilen
        jederzeit widerrufen | jederzeit ändern oder widerrufen | willigen sie | stimmen sie zu | stimmst du der
        stimmst du zu | berechtigten interesses | personenbezogene daten verarbeitet
        personalisierte anzeigen und inhalte | personalisierte werbung und inhalte | auf einem gerät speichern
        informationen auf einem gerät | cookie-hinweis | pur-abo | cookie-einstellungen | datenschutzeinstellungen
        datenschutz-einstellungen
        """,
        "Cookies ermöglichen uns den Betrieb der Seekarte.",
        strength=0.85,
    ),
    Furniture(
        "disclosure.sentence",
        "erhalten wir eine provision | bekommen wir eine provision | erhalten wir ggf. eine provision",
        "Mit * markierte Links sind Affiliate-Links, dafür erhalten wir eine Provision.",
    ),
    Furniture(
        "disclosure.start",
        "hinweis: wir erhalten | transparenzhinweis | offenlegung: wir",
        "Hinweis: Wir erhalten Geld für Lampen.",
    ),
    Furniture("advert.label", "anzeige | anzeigen | werbung | gesponsert | anzeige - hier geht's weiter", "Anzeige"),
    Furniture("advert.sentence", "bitte deaktivieren sie ihren", "Bitte deaktivieren Sie Ihren Werbeblocker."),
    Furniture(
        "consent.embedded",
        """
        externer inhalt nicht verfügbar | deine privatsphäre-einstellungen verhindern
        ihre datenschutzeinstellungen verhindern | ihre datenschutz-einstellungen verhindern
        um eingebettete inhalte anzuzeigen | um externe inhalte anzuzeigen
        ich bin damit einverstanden, dass mir der externe inhalt
        ich bin damit einverstanden, dass mir externe inhalte
        """,
        "Um externe Inhalte anzuzeigen, müssen Sie zustimmen.",
    ),
    Furniture(
        "advert.support",
        """
        hat ihnen dieser artikel gefallen? dann unterstützen | hat dir dieser artikel gefallen? dann unterstütz
        hat ihnen der artikel gefallen? unterstützen
        """,
        "Hat Ihnen dieser Artikel gefallen? Dann unterstützen Sie den Hafenboten.",
    ),
    Furniture(
        "comments.heading",
        """
        kommentare | # kommentare | # kommentar | kommentar schreiben | kommentar verfassen
        kommentar hinterlassen | schreibe einen kommentar | schreiben sie einen kommentar
        schreib einen kommentar | hinterlasse einen kommentar | antwort abbrechen | kommentieren
        artikel kommentieren | jetzt kommentieren | diskutieren sie mit | diskussion | mitdiskutieren
        kommentare anzeigen | alle kommentare | alle kommentare anzeigen | kommentare (#) | leserkommentare
        ihre meinung | keine kommentare | antworten | kommentar abschicken | kommentar absenden | kommentare lesen
        leserbriefe | zu den kommentaren | diskutieren
        """,
        "Schreiben Sie einen Kommentar",
    ),
    Furniture(
        "author_bio.heading",
        """
        über den autor | über die autorin | über die autoren | zum autor | zur autorin | zum profil
        autorenprofil | alle artikel des autors | mehr vom autor | zur person
        """,
        "Über die Autorin",
    ),
    Furniture(
        "share.button",
        """
        teilen | artikel teilen | beitrag teilen | teile diesen artikel | diesen artikel teilen | drucken | merken
        artikel merken | per mail teilen | per e-mail teilen | e-mail versenden | link kopieren
        auf facebook teilen | auf x teilen | auf twitter teilen | per whatsapp teilen | speichern
        artikel drucken | seite drucken | vorlesen | artikel anhören | kopieren | versenden | in pocket speichern
        merkliste | zur merkliste | artikel verschenken | verschenken
        """,
        "Artikel teilen",
    ),
    Furniture(
        "share.start",
        "teilen auf | auf facebook teilen | folge uns auf | folgen sie uns",
        "Folgen Sie uns auf Facebook",
    ),
    Furniture(
        "newsletter.sentence",
        """
        newsletter anmelden | newsletter abonnieren | newsletter bestellen | unseren newsletter | unser newsletter
        unserem newsletter | zum newsletter | kostenlosen newsletter | in ihr postfach | in dein postfach
        per e-mail erhalten | jederzeit abbestellen | jederzeit abmelden | direkt ins postfach | ins postfach
        newsletter-anmeldung | für den newsletter | e-mail-adresse eingeben | jetzt anmelden
        """,
        "Jetzt unseren Newsletter abonnieren",
    ),
    Furniture(
        "topics.start",
        "themen: | schlagwörter: | schlagworte: | stichwörter: | stichworte: | kategorie: | kategorien:",
        "Schlagwörter: Leuchttürme",
    ),
    Furniture(
        "topics.heading",
        "themen | schlagwörter | schlagworte | stichwörter | kategorien | kategorie",
        "Schlagwörter",
    ),
    Furniture(
        "related.heading",
        """
        mehr zum thema | mehr zu diesem thema | lesen sie auch | lies auch | auch interessant
        das könnte sie auch interessieren | das könnte dich auch interessieren | das könnte ihnen auch gefallen
        das könnte dir auch gefallen | ähnliche artikel | ähnliche beiträge | weitere artikel | weitere beiträge
        weitere themen | weitere meldungen | weitere nachrichten | verwandte artikel | verwandte themen
        verwandte beiträge | meistgelesen | meistgelesene artikel | am meisten gelesen | beliebt
        beliebte artikel | beliebteste artikel | neueste artikel | neueste beiträge | neueste nachrichten
        aktuelle artikel | aktuelle beiträge | aktuelle meldungen | zum thema | mehr aus | mehr von
        """,
        "Das könnte dich auch interessieren",
    ),
    Furniture(
        "related.heading",
        """
        top-themen | topthemen | top-artikel | empfehlungen | empfohlen | empfehlungen der redaktion
        unsere empfehlungen | redaktionstipp | jetzt lesen | weiterlesen | nächster artikel | vorheriger artikel
        vorheriger beitrag | nächster beitrag | schlagzeilen | die wichtigsten nachrichten | mehr nachrichten
        mehr lesen | auch lesen | passend zum thema | siehe auch | leser interessierten sich auch für | mehr dazu
        dazu passend | mehr artikel | neu auf | lesetipps | lesetipp | das wichtigste in kürze lesen
        meistkommentiert | meistgesehen | meistgelesene beiträge | lesen sie mehr | lesen sie mehr zum thema
        """,
        "Vorheriger artikel",
    ),
    Furniture(
        "related.start",
        """
        lesen sie auch: | lesen sie auch | lesen sie mehr | lesen sie hier | mehr zum thema | mehr aus | mehr von
        mehr zu | auch interessant: | lesen sie dazu
        """,
        "Lesen Sie auch: Die Fähre fährt wieder",
    ),
    Furniture(
        "paging.button",
        """
        weiter | zurück | nächste seite | vorherige seite | seite # | seite # von # | nach oben | mehr laden
        mehr anzeigen | alle anzeigen | zum seitenanfang
        """,
        "Nächste Seite",
    ),
    Furniture(
        "search.box",
        """
        suche | suchen | suchbegriff | suche öffnen | suche starten | suche nach | suchen nach
        website durchsuchen | suchbegriff eingeben | suchfeld | volltextsuche
        """,
        "Suche",
    ),
    Furniture("search.start", "suchergebnisse für", "Suchergebnisse für Leuchtturm"),
    Furniture(
        "navigation.entry",
        """
        startseite | menü | hauptmenü | menü öffnen | menü schließen | schließen | navigation öffnen | zum inhalt
        zum inhalt springen | zum hauptinhalt | zum hauptinhalt springen | anmelden | abmelden | einloggen
        ausloggen | registrieren | mein konto | konto | profil | abo | abonnieren | abonnement | jetzt abonnieren
        abo & service | e-paper | warenkorb | merkzettel | nachrichten | politik | wirtschaft | sport | kultur
        panorama | wissen | wissenschaft | gesundheit | reise | auto | digital | technik
        """,
        "Zum Hauptinhalt springen",
    ),
    Furniture(
        "navigation.entry",
        """
        meinung | regional | lokales | wetter | unterhaltung | leben | gesellschaft | ratgeber | videos | fotos
        bilder | podcasts | spiele | rätsel | immobilien | stellenmarkt | stellenanzeigen | traueranzeigen
        anzeigenmarkt | mediathek | tv-programm | mehr | weitere | ressorts | themen a-z | alle themen | übersicht
        schriftgröße | sprache | schriftgröße ändern | zurück zur startseite | inhaltsverzeichnis | inhalt
        probeabo | shop | feuilleton | fußball | lokalsport | veranstaltungen | termine
        """,
        "Schriftgröße ändern",
    ),
    Furniture(
        "navigation.start",
        """
        zum inhalt | direkt zum | zur hauptnavigation | startseite > | startseite › | startseite » | sie sind hier
        du bist hier
        """,
        "Zur Hauptnavigation wechseln",
    ),
    Furniture(
        "footer.entry",
        """
        über uns | kontakt | unternehmen | karriere | presse | werben | mediadaten | mediaservices | hilfe
        hilfe & kontakt | hilfe und kontakt | kundenservice | kundenservice & hilfe | leserservice | aboservice
        abo-service | abo-shop | archiv | redaktion | redaktion kontaktieren | service | folgen sie uns
        folge uns | soziale medien | häufige fragen | verlag | wir über uns | team | unser team | partner
        unsere apps | rss-feed | anzeigen aufgeben | anzeige aufgeben | inserieren | werbung schalten
        informationen | fehler melden | rechtliches & kontakt
        """,
        "Mediadaten",
    ),
    Furniture(
        "footer.inside",
        "amtsgericht | handelsregister | ust-idnr | umsatzsteuer-id",
        "Amtsgericht Hafenstadt, HRB 12345",
    ),
    Furniture(
        "newsletter.form",
        """
        newsletter-abo | newsletter abo | zum newsletter anmelden | zum newsletter | newsletter-anmeldung
        newsletteranmeldung | unsere newsletter | alle newsletter | der newsletter | newsletter anmeldung
        newsletter abonnieren | e-mail-adresse | e-mail adresse | ihre e-mail-adresse | deine e-mail-adresse
        vorname | nachname | jetzt anmelden | jetzt eintragen | vielen dank für ihre anmeldung
        danke für deine anmeldung | bleiben sie informiert | immer auf dem laufenden | bleib auf dem laufenden
        hier anmelden | kostenlos anmelden
        """,
        "Zum Newsletter anmelden",
    ),
    Furniture(
        "comments.form",
        """
        e-mail-adresse wird nicht veröffentlicht | erforderliche felder sind | deine e-mail-adresse wird nicht
        schreibe einen kommentar | antworten abzubrechen | antworten abbrechen | antwort abbrechen
        kommentardaten verarbeitet | verwendet akismet | um kommentieren zu können | um einen kommentar
        zum kommentieren | kommentar zu verfassen | kommentarfunktion | netiquette | kommentare zu diesem
        kommentieren zu können | bleiben sie sachlich
        """,
        "Deine E-Mail-Adresse wird nicht veröffentlicht.",
    ),
    Furniture(
        "comments.words",
        """
        kommentar verfassen antworten abbrechen | kommentar | schreibe einen kommentar antworten abbrechen
        schreiben sie einen kommentar antworten abbrechen | schreibe den ersten kommentar | noch keine kommentare
        # antworten | auf kommentar antworten | neueste zuerst | älteste zuerst | beliebteste zuerst
        kommentar melden | kommentar senden | leserkommentare (#) | zum kommentar-bereich | zu den kommentaren (#)
        kommentarregeln | diskussion starten | mitreden
        """,
        "Schreibe einen Kommentar Antworten abbrechen",
    ),
    Furniture(
        "related.words",
        """
        weitere informationen | mehr erfahren | das könnte dich interessieren | das könnte sie interessieren
        das interessiert andere leser | das interessiert sie vielleicht auch
        diese artikel könnten sie auch interessieren | diese themen könnten sie auch interessieren
        lesen sie dazu auch | weitere artikel zum thema | alle artikel zum thema | mehr zu | mehr über | mehr zum
        mehr aus dem ressort | mehr aus dieser rubrik | mehr in dieser rubrik | mehr meldungen | mehr videos
        meistgelesen diese woche | meist gelesen | meist kommentiert | am häufigsten gelesen | top meldungen
        top-meldungen | newsticker | ticker | liveticker | aktuelles | aktuell | aktuellste beiträge
        aktuellste artikel | neueste kommentare | neueste meldungen | neueste videos | die neuesten artikel
        letzte beiträge | letzte kommentare | letzte artikel | im trend | auch spannend | auch lesenswert
        lesenswert | tipps der redaktion | tipp der redaktion | redaktionsempfehlung | aus dem archiv
        aus der redaktion | aus unserem blog | anzeigen & angebote | angebote | top-angebote | vorheriger
        beitragsnavigation | weitere videos | weitere news | weitere angebote | weitere themen im überblick
        themen des tages | heute wichtig
        """,
        "Das könnte dich interessieren",
    ),
    Furniture(
        "advert.calls",
        """
        jetzt kaufen | jetzt bestellen | jetzt buchen | jetzt sichern | jetzt testen | jetzt kostenlos testen
        gratis testen | jetzt spenden | zum angebot | zum shop | zum deal | angebot sichern | mehr zum angebot
        werbung ende | ende der werbung | anzeige ende | advertorial | gesponserter inhalt | bezahlter inhalt
        bezahlte anzeige | dauerwerbesendung | werbepartner | unterstützen sie uns | jetzt unterstützen
        bei amazon kaufen | bei amazon ansehen
        """,
        "Jetzt bestellen",
    ),
    Furniture(
        "footer.forum",
        """
        wer ist online | mitglieder in diesem forum | aktive benutzer in diesem
        benutzer, die gerade dieses thema | du darfst keine neuen themen | sie dürfen keine neuen themen
        beiträge: # | registriert seit: | themen-optionen | druckbare version zeigen | alle zeitangaben in
        forumregeln | dieses thema drucken | ähnliche themen zu
        """,
        "Mitglieder in diesem Forum: 0 Mitglieder und 2 Gäste",
    ),
)

# --- MONTHS: names of months that months.json (from CLDR) has not.
MONTHS = (
    Month(1, "jänner", "12 jänner 2031"),
    Month(2, "feber", "12 feber 2031"),
    Month(3, "mrz | maerz", "12 mrz 2031"),
)

# --- AGO: how the language says "3 hours ago".
AGO = (
    Ago(
        before="vor",
        behind="",
        minutes=r"Minuten?|Min\.?",
        hours=r"Stunden?|Std\.?",
        days="Tag(?:en)?",
        weeks="Wochen?",
        example="vor 3 Stunden",
    ),
)

# --- DAYS: words for days counted from today.
DAYS = (
    DayWord(0, "heute", "heute um 18:20 Uhr"),
    DayWord(1, "gestern", "Gestern, 18:20 Uhr"),
)

# --- DATE_LABELS: what a date is of, by the words before it. What each kind means stands in rows.py.
DATE_LABELS = (
    DateLabel(
        "published",
        "veröffentlichungsdatum|publikationsdatum|ausgabedatum|datum der (?:veröffentlichung|ausgabe)",
        "Veröffentlichungsdatum: 3.5.2024",
    ),
    DateLabel("modified", "änderungsdatum|datum der (?:letzten )?änderung", "Änderungsdatum: 3.5.2024"),
    DateLabel(
        "published",
        "veröffentlicht|erschienen|publiziert|vom|datum|erstellt|geschrieben|eingestellt|online seit"
        "|veröffentlichung|publikation|verfasst|gepostet",
        "Veröffentlicht am 3. Mai 2024",
    ),
    DateLabel(
        "modified",
        "aktualisiert|aktualisierung|geändert|zuletzt(?: bearbeitet| geändert| am)|letzte änderung"
        "|bearbeitet|update|stand(?: der dinge)?|überarbeitet|letzte (?:aktualisierung|bearbeitung"
        "|überarbeitung)|zuletzt (?:aktualisiert|überarbeitet)|änderungsdatum|letztes update",
        "Zuletzt aktualisiert: 03.05.2024",
    ),
    DateLabel(
        "foreign",
        "termin|erscheinungs(?:datum|termin)|kundenbewertung|rezension|bewertung|anmeldung|foto"
        "|archiv|archivbild|aufgenommen|gültig|seit|gegründet|geboren|gestorben|bis|ab|abgerufen"
        "|beginn|ende|einsendeschluss|anmeldeschluss|verfügbar",
        "Gültig bis 3. Mai 2024",
    ),
    DateLabel(
        "event",
        r"datum (?:und|&) (?:uhr)?zeit|anstoß|anpfiff|spielbeginn|einlass|wann\s?:",
        "Spielbeginn: 3. Mai 2024, 18 Uhr",
    ),
    DateLabel(
        "foreign",
        "gedruckt|druckdatum|ausgedruckt|heruntergeladen|schließt|frist|anmeldefrist|abgabefrist",
        "Gedruckt am 3. Mai 2024",
    ),
)

# --- DATE_WORDS: words in dates and around them. What each place means stands in rows.py.
DATE_WORDS = (
    DateWord("day", "am|den|dem|vom", "am 3. Mai 2024"),
    DateWord("clock", "um|gegen", "3. Mai 2024 um 14:05"),
    DateWord("hour", "uhr", "3. Mai 2024, 14:05 Uhr"),
    DateWord("small", "in|im|von|aus|und|bei|für|der|die|das", "Veröffentlicht am 3. Mai 2024 in Politik"),
    DateWord(
        "document",
        "(?:(?:dieser?|dieses) )?(?:artikel|beitrag|seite|dokument|eintrag|meldung)(?: wurde| ist)?"
        "|wurde|zuletzt|zuerst|erstmals|letztmals",
        "Diese Seite wurde zuletzt am 3. Mai 2024 bearbeitet",
    ),
    DateWord("one", "einer?|einem", "vor einer Stunde"),
    DateWord("until", "bis", "3. Mai 2024, 18:00 bis 19:30"),
)

# --- BYLINE_OPENERS: what stands before authors' names.
BYLINE_OPENERS = (
    BylineOpener(
        "additional", r"(?:unter )?mitarbeit(?: von|:)|mitgearbeitet (?:hat|haben)\b:?", "Mitarbeit: Jonas Weber"
    ),
    BylineOpener(
        "names",
        "(?:ein(?:e)? (?:artikel|kommentar|analyse|interview|gastbeitrag|bericht|text|beitrag|reportage|essay"
        r"|kolumne|leitartikel)(?: von)?|text|autor(?:in|en|:in|\*in|in/autor|/in|/autorin)?|protokoll|redaktion"
        r"|bericht|geschrieben von|verfasst von)\s?:"
        "|(?:(?:eine? )?(?:artikel|kommentar|analyse|interview|gastbeitrag|bericht|text|beitrag|reportage|essay"
        "|kolumne|glosse|leitartikel|rezension|gastkommentar)|geschrieben|verfasst|aufgezeichnet|interview"
        "|erstellt|eingestellt|gepostet|veröffentlicht|publiziert|protokoll|pressemitteilung|porträt|portrait"
        r"|recherche) von\b:?"
        r"|autorin/autor\b"
        r"|von(?: unsere[mnr] (?:\w+)?(?:redakteur|korrespondent|reporter|mitarbeiter|autor)(?:in"
        r"|en)?(?: in \w+)?)?\b:?"
        r"|vo\b:|interview\s?:|(?:text|interview) (?:und|&) fotos?\s?:"
        r"|(?:das (?:interview|gespräch) führte[n]?|aus [A-ZÄÖÜ]\w+ berichtete?n?|es berichtete?n?)\b:?",
        "Von Jonas Weber",
    ),
)

# --- CREDIT_OPENERS: what stands before picture credits.
CREDIT_OPENERS = (
    CreditOpener("illustration", "illustrationen|zeichnung|karikatur|fotomontage", "Zeichnung: Jonas Weber"),
    CreditOpener("graphic", "grafik(?:en)?|infografik", "Grafik: dpa"),
    CreditOpener("map", "karten?", "Karte: Jonas Weber"),
    CreditOpener(
        "german",
        "fotos?|bild(?:er)?|symbolfoto|symbolbild|archivbild|archivfoto|archiv|aufmacherbild|titelbild"
        "|vorschaubild|fotocredit|bildquelle|fotoquelle|bildrechte|bildnachweis|fotografie|fotograf(?:in|en)?"
        r"|bild-credits?|©\s?foto",
        "Foto: Jonas Weber/dpa",
    ),
    CreditOpener("foto-plain", "foto|bild", "Foto von Jonas Weber"),
    CreditOpener("screenshot", "bildschirmfoto", "Bildschirmfoto: Jonas Weber"),
    CreditOpener("collage", "kollage|fotocollage", "Fotocollage: Jonas Weber"),
    CreditOpener("source", "quelle", "Quelle: Jonas Weber/dpa"),
)

# --- CREDIT_WORDS: words in and around picture credits that name nobody. What each part means stands in rows.py.
CREDIT_WORDS = (
    CreditWords(
        "place",
        r"links|rechts|mitte|oben|unten|vorne?|hinten|l\.|r\.|m\.|o\.|u\.|li\.|re\.|l|r|oben links"
        r"|oben rechts|unten links|unten rechts",
        "Fotos: Jonas Weber (l.), Mara Lang (r.)",
    ),
    CreditWords(
        "note",
        "bild(?:er)?|fotos?|archiv|archivbild|archivfoto|symbolbild|symbolfoto|dpa-archiv|ki",
        "Foto: Jonas Weber (Archiv)",
    ),
    CreditWords(
        "status",
        "archiv|archivbild|archivfoto|symbolbild|symbolfoto|dpa-tmn|lizenz|diverse|pressemitteilung",
        "Jonas Weber/Symbolbild",
    ),
    CreditWords("inside", r"archiv", "Jonas Weber/dpa-Archiv"),
    CreditWords(
        "behind",
        "(?:dpa-)?bildfunk|achtung redaktionen|nur zur redaktionellen verwendung|honorarpflichtig",
        "Jonas Weber/dpa +++ dpa-Bildfunk +++",
    ),
    CreditWords("unnamed", r"privat|zvg|z.v.g|zvg.", "Foto: privat"),
    CreditWords(
        "button",
        "mehr anzeigen|(?:bild )?vergrößern",
        "Der Steg am Morgen. Jonas Weber/dpa Bild vergrößern",
    ),
    CreditWords("bare", r"Bild", "Bild dpa"),
    CreditWords(
        "said",
        r"links|rechts|mitte|oben|unten|hinten|vorne?|archiv\w*|symbol\w*|fotos?|bild(?:er)?|grafik"
        r"|karte",
        "Der Steg am Morgen (Symbolbild)",
    ),
    CreditWords(
        "nobody",
        "uhr|kolumne|kommentar|quelle|impressum|datenschutz|teilen|anhören|ausloggen|mehr|stand",
        "Mehr Teilen",
    ),
    CreditWords("by", r"von", "von Jonas Weber"),
    CreditWords("label", r"von|bild|foto", "von Jonas Weber"),
    CreditWords("through", r"für", "Jonas Weber für Hafenbote"),
    CreditWords("for", "für", "Jonas Weber für Hafenbote"),
    CreditWords("and", r"und", "Fotos: Jonas Weber und Mara Lang"),
    CreditWords("at", r"von|auf|bei", "Jonas Weber von Pexels"),
    CreditWords("text", r"texte?", "Mara Lang (Text), Jonas Weber (Fotos)"),
    CreditWords("bracketed", r"fotos?|bild", "Ann Lee bei der Arbeit (Foto: Jonas Weber/dpa)"),
    CreditWords("bracketed-by", r"von", "Ann Lee (Foto von Jonas Weber/dpa)"),
    CreditWords("studio", r"Fotografie", "Ann Lee Fotografie"),
    CreditWords("nobody-whole", r"foto|bild|archiv", "Archiv"),
    CreditWords("source-field", r"quelle|agentur", "Quelle: dpa"),
    CreditWords("small", r"der|und|des|am|im", "Bund der Fischer am See"),
    CreditWords("licence", r"gemeinfrei", "gemeinfrei"),
)

# --- JOB_TITLES: job titles printed beside names.
JOB_TITLES = (
    JobTitle(
        "head",
        "redakteur|redakteurin|redaktor|redaktorin|chefredakteur|chefredakteurin|korrespondent"
        "|korrespondentin|autor|autorin|volontär|volontärin|kolumnist|kolumnistin|journalist|journalistin"
        "|fotograf|fotografin|ressortleiter|ressortleiterin|reporter|reporterin",
        "Leitende Redakteurin",
    ),
    JobTitle(
        "beside",
        "leitender|leitende|freier|freie|stellvertretender|stellvertretende|ressort|politik|wirtschaft|kultur|in",
        "Freie Autorin",
    ),
    JobTitle(
        "ending",
        "redakteur|redakteurin|korrespondent|korrespondentin|reporter|reporterin|journalist|journalistin",
        "Wirtschaftsredakteur",
    ),
    JobTitle("adjective", "ische|ischer|liche|licher", "Politischer Redakteur"),
)

# --- MAIL_LABELS: labels in the header of a mail.
MAIL_LABELS = (
    MailWord("subject", "betreff", "Betreff: Die Fähre fährt leise"),
    MailWord("sent", "datum|gesendet", "Gesendet: 3. März 2025 10:02"),
    MailWord("sender", "von", "Von: Ann Lee"),
    MailWord("other", "an|kopie", "An: Tom Reeve"),
    MailWord(
        "forward",
        "weitergeleitete nachricht|anfang der weitergeleiteten nachricht|ursprüngliche nachricht"
        "|originalnachricht|ursprüngliche mail",
        "-------- Weitergeleitete Nachricht --------",
    ),
    MailWord("prefix", "wg|aw", "WG: Die Fähre fährt leise"),
)

# --- SUSPENDED: words behind a hyphen that stands for the rest of a word.
SUSPENDED = (Suspended("und|oder|bzw|sowie|bis", "Die Vor- und Nachteile"),)

# --- WIRE: words that agencies write around a story.
WIRE = (
    WireWord(
        "note",
        "achtung redaktionen|hinweis an die redaktionen|achtung|redaktioneller hinweis|sperrfrist|achtung redaktion",
        "Achtung Redaktionen: Neuer Absatz am Ende",
    ),
    WireWord("alert", "eil|eilmeldung|vorrang", "EIL"),
    WireWord(
        "change",
        "neu|zusammenfassung|wiederholung|berichtigung|aktualisierung|aktualisiert|ergänzt|erweitert|korrigiert|überblick",
        "(Zusammenfassung 1415 - neu: Zitate)",
    ),
    WireWord(
        "below",
        "die folgenden informationen sind nicht zur veröffentlichung bestimmt|notizblock",
        "Die folgenden Informationen sind nicht zur Veröffentlichung bestimmt",
    ),
    WireWord("end", "(ende)|ende|folgt|(folgt)|wird fortgesetzt", "(Ende)"),
)

# --- CREDIT_SIGNS: words of which nearly every line has one that credits a picture.
CREDIT_SIGNS = (CreditSign("foto|fotos|fotograf|bild|bilder|grafik|quelle", "Foto: Ada Vint"),)

# --- OUT_OF: between the number of a page and that of all.
OUT_OF = (OutOf("von", "2 von 14"),)

# --- BIO_LINES: how a paragraph about the author begins, below a byline.
BIO_LINES = (BioLine("does", "schreibt|arbeitet|berichtet|ist", "Ada Vint schreibt über Häfen."),)

# --- EXPORT_LABELS: labels above each document of an export.
EXPORT_LABELS = (
    ExportWord("source", "quelle|medium|zeitung", "Quelle: Seebote"),
    ExportWord("date", "datum|erscheinungsdatum|erschienen", "Datum: 3.3.2025"),
    ExportWord("byline", "autor|autorin|autoren|verfasser|verfasserin", "Autorin: Grete Holm"),
    ExportWord("length", "länge|wörter|wortanzahl", "Länge: 212 Wörter"),
    ExportWord("headline", "titel|überschrift|schlagzeile", "Titel: Die Fähre fährt leise"),
    ExportWord("section", "ressort|seite|seiten", "Ressort: Lokales"),
    ExportWord("id", "dokument-id", "Dokument-ID: SB20250303"),
    ExportWord("address", "webadresse", "Webadresse: https://seebote.example/faehre"),
    ExportWord("source", "publikation|zeitschrift", "Publikation: Seebote"),
    ExportWord("section", "rubrik", "RUBRIK: Unternehmen; S. 17"),
    ExportWord("subtitle", "untertitel|vorspann|unterzeile", "Untertitel: Niemand winkte am Kai"),
    ExportWord("time", "uhrzeit", "Uhrzeit: 06:31"),
    ExportWord("loaded", "update|ladedatum|stand", "UPDATE: 17. November 1999"),
    ExportWord("id", "dokumentnummer|dokumentennummer", "Dokumentnummer: SB20250303-4"),
    ExportWord(
        "address",
        "dauerhafte adresse des dokuments|adresse|permalink",
        "Dauerhafte Adresse des Dokuments: https://presse.example/document/SB20250303",
    ),
    ExportWord("body", "volltext|text", "Volltext: Die Fähre legte um sechs Uhr ab"),
    ExportWord("annex", "korrektur|bildunterschrift|bild", "Korrektur"),
    ExportWord("topics", "schlagwörter|schlagworte|stichwörter|stichworte", "Schlagwörter: Fähren, Häfen"),
    ExportWord("end", "ende des dokuments|ende des artikels", "Ende des Dokuments"),
    ExportWord(
        "other",
        "sprache|ausgabe|auflage|jahrgang|nummer|serientitel|serie|land|region|dokumenttyp|pressetyp"
        "|publikationstyp|alle rechte vorbehalten|branche|firma|personen"
        "|erscheinungsweise|verlag",
        "SPRACHE: GERMAN; DEUTSCH",
    ),
)

# --- COUNTED: words that number the documents of an export ("2 of 14 documents", "Document 2 of 14").
COUNTED = (
    CountedWord("many", "dokument|dokumente|dokumenten|artikel|artikeln|artikels", "2 von 14 Dokumenten"),
    CountedWord("one", "dokument|artikel", "Dokument 2 von 14"),
)

# --- HINTS: words that lean towards a role in a line known to be furniture.
HINTS = (
    Hint("consent", "einwilligung", "Einwilligungen"),
    Hint("newsletter", "rundbrief|postfach", "Rundbrief des Hafens"),
    Hint("share", "e-mail(?:en)? an|teile", "Teile das Bild"),
    Hint("comments", "kommentar|antworte|schrieb|netiquette", "Ada Vint schrieb"),
    Hint("legal", "datenschutz|impressum|gmbh|nutzungsbedingungen", "Hafenbote GmbH"),
    Hint("advert", r"rabatt|spende|jetzt (?:testen|kaufen)|angebot|werbefrei|abonnement|abo\b", "Unser Angebot"),
    Hint("disclosure", r"provision\b|partnerprogramm", "Unser Partnerprogramm"),
    Hint("author_bio", r"redakteur|journalist(?:e|in|a)?\b|autor(?:e|in)?\b", "Ada Vint, Redakteurin"),
    Hint("topics", r"themen\b", "Alle Themen hier"),
    Hint("search", r"suche\b|suchen\b", "Suche im Hafen"),
    Hint("paging", "nach oben", "Wieder nach oben"),
    Hint("related", "vor #|weiterlesen", "Vor 3 Tagen"),
    Hint("footer", "telefon|kontakt|abonnenten|kundenservice|straße", "Telefon 12"),
    Hint("navigation", "anmelden|warenkorb", "Hier anmelden"),
)

# --- BIOS: what an author does, behind the name at the beginning of a bio.
BIOS = (Bio("ist|war|schreibt|berichtet|arbeitet|lebt|leitet", "Ada Vint schreibt über Häfen."),)

# --- RIGHTS: the sentence that reserves all rights, where it stands behind a name.
RIGHTS = (Rights("rechte vorbehalten", "alle rechte vorbehalten", "Jonas Weber. Alle Rechte vorbehalten."),)

# --- LICENCES: words around the names of public licences.
LICENCES = (
    Licence("term", "namensnennung", "Creative Commons Namensnennung 4.0"),
    Licence("verb", "lizenziert|lizensiert|lizenz", "Der Inhalt steht unter einer Creative-Commons-Lizenz"),
    Licence(
        "text",
        r"\b(?:diese[rs]?|alle|unsere?|die|der|das)\b.{0,60}\b(?:werk|texte?|artikel|beitr(?:ag|äge)|inhalte?"
        r"|website|weblog|seite|blog|arbeit|podcasts?)\b"
        r"|\b(?:soweit|sofern) nicht ander",
        "Diese Texte sind veröffentlicht unter der Lizenz CC BY 4.0.",
    ),
    Licence(
        "picture",
        r"foto|fotos|fotograf\w*|bild|bilder|bildquelle|bildnachweis|titelbild|symbolbild",
        "Titelbild: Ada Vint, CC-BY-SA 4.0",
    ),
)

# --- NAME_WORDS: words that tell names of people from what else is written with capitals.
NAME_WORDS = (
    NameWords("title", "professorin dipl ing mag herr frau doktor", "professorin"),
    NameWords(
        "organisation",
        """
        zeitung nachrichten redaktion verlag agentur presse universität institut verein ministerium bundeswehr
        polizei fotografie kommunikation kurier rundschau anzeiger tageblatt abendblatt morgenpost volksblatt
        webseite deutschlandfunk rundfunk gmbh ag
        """,
        "nachrichten",
    ),
    NameWords("desk", "redaktion redaktionsteam web-redaktion autoren bearbeiter", "redaktionsteam"),
    NameWords(
        "common",
        """
        der die das und oder für mit nach aus bei über unter ein eine einen einem einer ist sind war nicht auch auf
        im am zur zum vom wie was wer wo wenn mehr alle neue neuer neues startseite suche anmelden abo datenschutz
        impressum kontakt werbung anzeige artikel teilen kommentare meinung politik wirtschaft kultur wissen leben
        reise wetter hintergrund übersicht überblick themen thema serie sonntag montag dienstag mittwoch donnerstag
        freitag samstag januar februar märz mai juni juli oktober dezember
        """,
        "der",
    ),
    NameWords("command", "liebe lieber hallo", "lieber"),
    NameWords("job", "geschäftsführer geschäftsführerin pressesprecher pressesprecherin", "geschäftsführerin"),
    NameWords("particle", "von zu zur zum vom den der und'", "von"),
    NameWords("given", "mai juli von", "juli"),
    NameWords("inner", "und", "und"),
    NameWords(
        "not-initials",
        """
        sic red anm ots etc usw bzw ggf evtl ca inkl zzgl max min oben unten siehe und oder aus mit von für die der das
        nur neu alt ja nein bis ab ev kath geb gest verh aka dt engl frz ital jr sen tel fax str nr abb tab kap vgl ebd
        hg hrsg aufl bd bild foto quelle text mehr im in am an zu ein eine auch noch wie was wer als hier dort
        """,
        "sic",
    ),
)

# --- PAGE_SIGNS: lines that say that a page is something other than a whole document.
PAGE_SIGNS = (
    PageSign("error", "not found de", "seite + nicht gefunden", "Die Seite wurde leider nicht gefunden"),
    PageSign("error", "javascript de", "javascript + aktivieren", "Bitte aktivieren Sie JavaScript in Ihrem Browser."),
    PageSign("paywall", "weiterlesen abo", "abo + weiterlesen", "Jetzt mit Abo weiterlesen"),
    PageSign("paywall", "nur für abonnenten", "nur für abonnent", "Dieser Artikel ist nur für Abonnenten."),
    PageSign("read-on", "weiterlesen", "weiterlesen", "Weiterlesen"),
    PageSign("paywall", "bereits abonnent", "bereits abonnent", "Bereits Abonnent? Hier anmelden"),
    PageSign("paywall", "schon abo", "haben bereits ein + abo", "Sie haben bereits ein Abo?"),
    PageSign("paywall", "freischalten", "artikel freischalten", "Diesen Artikel freischalten"),
    PageSign("paywall", "mit abo lesen", "mit + abo + lesen", "Mit dem Digitalabo weiter lesen"),
    PageSign("paywall", "nur mit abo", "nur mit + abo", "Diesen Text lesen Sie nur mit einem Abo."),
    PageSign("paywall", "testen und weiterlesen", "testen + weiterlesen", "Jetzt testen und weiterlesen"),
    PageSign("paywall", "registrieren", "registrieren + weiterlesen", "Kostenlos registrieren und weiterlesen"),
)

# --- CONSENT_WORDS: words of consent dialogs; one alone says nothing, as an article may be about them.
CONSENT_WORDS = (
    "einwilligung",
    "zustimmung",
)

# --- FUNCTION_WORDS: words that stand in nearly every paragraph and seldom in those of other languages.
FUNCTION_WORDS = ("der und nicht das mit ist auf dem sich auch eine wurde nach bei",)

# --- NOT_AUTHORS: people named where authors stand who are none.
NOT_AUTHORS = (
    NotAuthor("contact", "kontakt|ansprechpartner(?:in)?|rückfragen|weitere informationen", "Kontakt: Anna Weber"),
    NotAuthor(
        "press",
        "presse-?kontakt|pressestelle|medienkontakt|kontakt für (?:die )?(?:presse|medien)",
        "Pressekontakt: Anna Weber",
    ),
    NotAuthor("edited", "redigiert|übersetzt|geprüft|bearbeitet|übersetzung", "übersetzt von Bernd Weber"),
    NotAuthor("by", "von", "übersetzt von Bernd Weber"),
    NotAuthor(
        "pictured",
        "fotos?|bild(?:er)?|illustration(?:en)?|fotografie|zeichnung(?:en)?|grafik",
        "Illustration von Bernd Weber",
    ),
)

# --- BESIDE_NAMES: what stands beside authors' names on their line, beside dates and job titles.
BESIDE_NAMES = (
    Beside("stated", "veröffentlicht|aktualisiert|erstellt|stand", "Veröffentlicht am 4. Mai 2024"),
    Beside("stated-first", "zuletzt|zuerst", "Zuletzt aktualisiert am 4. Mai 2024"),
    Beside("day-lead", "am|um|den|vom", "Stand vom 4. Mai 2024"),
    Beside("ago-before", "vor", "vor 3 Stunden"),
    Beside("reading-time", "lesezeit|lesedauer", "Lesezeit: 3 Minuten"),
    Beside("read", "lesezeit", "3 Min. Lesezeit"),
    Beside("clock", "uhr", "18:11 Uhr"),
    Beside("comment", "keine kommentare|kommentar (?:schreiben|hinterlassen)", "Kommentar schreiben"),
    Beside("counted", "kommentare?", "12 Kommentare"),
    Beside("button", "Folgen|Teilen|Merken|Drucken", "Folgen"),
    Beside("word-count", "wörter", "6279 Wörter"),
    Beside("picture", "profilbild|autoren(?:profil)?bild|porträt", "Profilbild von"),
    Beside("picture-of", "von", "Profilbild von"),
    Beside("and", "und", "Anna Weber und Jonas Korn"),
    Beside("with", "mit", "Anna Weber mit Jonas Korn"),
    Beside("from", "aus", "Anna Weber, aus Paris"),
    Beside("in-place", "aus", "Anna Weber aus Paris"),
    Beside("works-for", "für", "Anna Weber für Buchtkurier"),
    Beside("unnamed", "agenturen", "Anna Weber und Agenturen"),
    Beside("by", "von", "Von Anna Weber"),
    Beside("by-inside", "[Vv]on", "Kultur von Anna Weber"),
    Beside("left-over", "um|am|uhr|und", "Uhr"),
    Beside("tail", "veröffentlicht|aktualisiert", "Anna Weber, aktualisiert"),
    Beside("about", "über|mehr von|alle (?:artikel|beiträge|texte) von", "Über Anna Weber"),
    Beside("about", "autor(?:in)?|folgen|profil|kontakt", "Autorin"),
    Beside("title-at", "bei", "Redakteurin bei Buchtkurier"),
)

# --- PLACES: cities and countries that stand beside names, as newspapers spell them.
PLACES = (
    Places(
        "wien|zürich|basel|genf|peking|hamburg|münchen|köln|stuttgart|düsseldorf|dresden|leipzig|hannover"
        "|bremen|brüssel|bern|frankfurt",
        "Ann Lee, Wien",
    ),
)

# --- CLASS_WORDS: words in class names that tell what an element is. What each part means stands in rows.py.
CLASS_WORDS = (
    ClassWords(
        "credit",
        r"(?:image|photo|picture|media|caption|figure|img|bild|foto) ?quelle|"
        r"(?:bild|foto) ?(?:credits?|copyright|source|author|byline|by|agency|rights)|fotograf\w*|"
        r"fotocredit|bildquelle|urheber",
        "bildquelle",
    ),
    ClassWords("kicker", "dachzeile|spitzmarke|ortsmarke", "article-dachzeile"),
    ClassWords("subtitle", "vorspann", "article-vorspann"),
    ClassWords("caption", "bildunterschrift", "bildunterschrift"),
    ClassWords("byline", r"autor\w*|redakt\w*", "autorenzeile"),
    ClassWords(
        "advert", "werbung|anzeige|werbe(?:box|block|flaeche|mittel)|anzeigen(?:block|box|container)?", "werbebox"
    ),
    ClassWords("paywall", "abo (?:box|teaser|hinweis)", "abo-hinweis"),
    ClassWords("share", "teilen", "teilen"),
    ClassWords("comments", "kommentare?|leserkommentare", "leserkommentare"),
    ClassWords("author-bio", "autor box|autorenbox", "autorenbox"),
    ClassWords("related", "mehr zum thema|weitere artikel", "mehr-zum-thema"),
    ClassWords("legal", "impressum", "impressum"),
    ClassWords("author-name", "autor(?:en)?|redakteur", "autoren"),
    ClassWords("picture-word", "foto|bild", "bild-quelle"),
    ClassWords("credit-word", "quelle|autor|nachweis|rechte|fotograf", "bild-quelle"),
    ClassWords("credit-name", "fotograf|bildquelle|bildnachweis|bildrechte|fotonachweis|urheber", "bildnachweis"),
)

# --- BRAND_WORDS: words that are no site's name.
BRAND_WORDS = (
    BrandWords(
        "menu",
        "abo werbung karriere agb gmbh ag kg verlag magazin archiv wetter horoskop rätsel spiele "
        "mediathek fotos bilder galerie galerien reisen immobilien stellenmarkt trauer anzeigen "
        "leserbriefe deutschland österreich schweiz europa russland bundesliga anzeige vergleich produkt "
        "ki gutscheincode inhalt e-mail adresse corona panorama dsgvo polen",
        "gutscheincode",
    ),
    BrandWords(
        "first",
        "mein meine ihr ihre sie bitte jetzt aktuelle aktualisiert veröffentlicht alle das dein deine "
        "unser unsere ihre über mehr weitere von mit auf im gutscheine gutschein stunden abschnitt",
        "weitere",
    ),
)

# --- BRAND_LINES: lines about a site, around its name.
BRAND_LINES = (
    BrandLine(
        "(?:mehr (?:von|über)|über|zur startseite (?:von )?|abonnieren sie|newsletter (?:der|des|von)|"
        "werben (?:bei|in)|das ist) (?:die |der |das )?NAME",
        "Mehr von Bucht-Kurier",
    ),
    BrandLine("NAME?(?:,|:| -| –) zur (?:startseite|homepage)", "Bucht-Kurier, zur Startseite"),
    BrandLine("NAME?[ -](?:startseite|abo|archiv)", "Bucht-Kurier Abo"),
)

# --- WORDS: words that are looked for in one place each. What the places are stands in rows.py.
WORDS = (
    Words("aired", "sendung vom|gesendet am|ausgestrahlt am|sendedatum", "Sendung vom 3. Mai 2024"),
    Words("rush-transcript", "manuskript|sendemanuskript|transkript", "Manuskript"),
    Words("maker", "betrieben (?:mit|von)|bereitgestellt von|forensoftware|webdesign", "Forensoftware: Seebote"),
    Words("nobody", "unbekannt", "Unbekannt"),
    Words("reserved", "vorbehalten", "Alle Rechte vorbehalten"),
    Words("reserved-begins", "alle", "Alle"),
    Words("behind-owner", "alle rechte", "Seebote - Alle Rechte"),
    Words("owner-form", r"gmbh(?: & co\.? kg)?|ag|kg|verlag", "Seebote Verlag GmbH"),
    Words("firm", "verlag|mediengruppe|medien", "Seebote Mediengruppe"),
    Words("topics", "themen|schlagw[oö]rte?r?|stichw[oö]rter|mehr zum thema", "Themen: Hafen"),
    Words("genre", "Meinung|Kommentar|Leitartikel|Gastbeitrag|Kolumne|Glosse", "Kommentar Sturm über der Bucht"),
    Words("offer", "foto|fotos|galerie", "Sturm über der Bucht Fotos"),
    Words(
        "field",
        "fotos?|bild|abgelegt unter|kategorien?|themen?|schlagwörter|ausgabe|quelle|autor|datum|stand",
        "Abgelegt unter: Hafen",
    ),
    Words("issue-number", "jg|nr", "Seebote, Nr. 61"),
    Words("text-length", "wörter", "318 Wörter"),
    Words("picture-label", "Foto|Bild|Quelle|Fotograf", "Foto: Ann Lee"),
    Words("about", "Über", "Über Seebote"),
    Words("picture", "bild", "Titelbild"),
    Words("minutes", "minuten", "4 Minuten"),
    Words("credit-hint", "foto", "Foto: Jonas Weber"),
    Words("and-names", "und", "Jonas Weber und Mara Lang"),
    Words("site-inside", "und|der|die|das", "Verein der Freunde"),
    Words("site-article", "der|die|das", "Der Hafenbote"),
    Words("site-firm", "gmbh|verlag|ag", "Lakeside Verlag"),
    Words("numbered", "dokument", "Dokument 2 von 40"),
    Words("numbered-of", "von", "Dokument 2 von 40"),
    Words("numbered-all", "dokumenten", "3 von 25 Dokumenten"),
    Words("label-headline", "schlagzeile", "Schlagzeile: Hafen öffnet"),
    Words("label-title", "titel", "Titel: Hafen öffnet"),
    Words("label-source", "quelle", "Quelle: Hafenbote"),
    Words("legal-path", "impressum|nutzungsbedingungen", "impressum"),
    Words("picture-element", "bild", "bild"),
)

# --- INVITES: sentences that invite readers to a newsletter or a channel.
INVITES = (
    Invite(
        "abonnieren sie|abonniere|melden sie sich|melde dich|jetzt abonnieren|hier anmelden|jetzt anmelden|"
        "bestellen sie|erhalten sie|registrieren sie sich",
        "newsletter|posteingang|postfach|mailverteiler",
        "Abonnieren Sie unseren kostenlosen Newsletter.",
    ),
    Invite(
        "folgen sie uns|folge uns|folgt uns|folgen sie unserem|folge unserem",
        "facebook|instagram|whatsapp|telegram|google news|twitter|tiktok",
        "Folgen Sie uns auch auf Instagram.",
    ),
)
