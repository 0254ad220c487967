"""Polish. How to add a phrase: docs/develop/add-a-phrase.md."""

from fonds.languages.rows import (
    Ago,
    Beside,
    Bio,
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
    Invite,
    JobTitle,
    Licence,
    MailWord,
    NameWords,
    NotAuthor,
    OutOf,
    PageSign,
    Places,
    Words,
)

# --- FURNITURE: lines of a site, not of a document. What each kind means stands in kinds.py.
FURNITURE = (
    Furniture(
        "consent.button",
        """
        akceptuję | akceptuj | akceptuj wszystkie | zaakceptuj | zaakceptuj wszystkie | przejdź do serwisu
        odrzuć | odrzuć wszystkie | ustawienia cookies | ustawienia plików cookie | zgadzam się
        """,
        "Zaakceptuj wszystkie",
    ),
    Furniture(
        "consent.sentence",
        """
        używa plików cookie | używamy plików cookie | wykorzystuje pliki cookie | korzysta z plików cookie
        korzystając z serwisu | pliki cookies
        """,
        "Ten serwis używa plików cookie, by działać lepiej.",
    ),
    Furniture(
        "legal.rights",
        "wszelkie prawa zastrzeżone | wszystkie prawa zastrzeżone",
        "Kurier Portowy. Wszelkie prawa zastrzeżone.",
    ),
    Furniture(
        "legal.links",
        """
        polityka prywatności | regulamin | polityka cookies | rodo | nota prawna | warunki korzystania
        deklaracja dostępności
        """,
        "Polityka prywatności",
    ),
    Furniture(
        "consent.choice",
        """
        akceptuję i przechodzę do serwisu | akceptuję i zamykam | akceptuję wszystkie | akceptuję wszystko
        akceptuj wszystko | akceptuj i przejdź dalej | akceptuj i zamknij | akceptuj wszystkie pliki cookie
        akceptuj niezbędne | akceptuj wybrane | zaakceptuj wszystko | zaakceptuj i zamknij
        zaakceptuj wszystkie pliki cookie | zezwól na wszystkie | zezwól na wybór
        zezwól na wszystkie pliki cookie | wyrażam zgodę | zgoda | zgadzam się na wszystkie | nie zgadzam się
        nie wyrażam zgody | odmowa | odmów | odrzuć wszystko | odrzuć wszystkie pliki cookie | odrzuć opcjonalne
        tylko niezbędne | tylko niezbędne pliki cookie | niezbędne pliki cookie | pliki cookie | zawsze aktywne
        zawsze włączone | uzasadniony interes | prawnie uzasadniony interes | zapisz ustawienia | zapisz wybór
        """,
        "Akceptuję i przechodzę do serwisu",
    ),
    Furniture(
        "consent.choice",
        """
        zapisz preferencje | zapisz i zamknij | potwierdź mój wybór | zarządzaj zgodami | zarządzaj zgodą
        zarządzaj cookies | zarządzaj ciasteczkami | zarządzaj plikami cookie | zarządzaj preferencjami
        zarządzaj ustawieniami | zarządzaj opcjami | dostosuj ustawienia | dostosuj zgody | dostosuj preferencje
        ustawienia zaawansowane | ustawienia prywatności | ustawienia plików cookies | preferencje plików cookie
        preferencje prywatności | zmień ustawienia | zmień ustawienia prywatności | więcej opcji | pokaż cele
        pokaż szczegóły | nasi partnerzy | zaufani partnerzy | lista partnerów | szanujemy twoją prywatność
        dbamy o twoją prywatność | cenimy twoją prywatność | cenimy prywatność użytkowników
        twoja prywatność jest dla nas ważna | ta strona używa plików cookie | ta strona korzysta z ciasteczek
        rozumiem i akceptuję
        """,
        "Zarządzaj zgodami",
    ),
    Furniture(
        "consent.dialog",
        """
        pliki cookie | plików cookie | plikach cookie | plikami cookie | nasi partnerzy | zaufani partnerzy
        zaufanych partnerów | # partnerów | wycofać zgodę | wyrażoną zgodę | na urządzeniu
        spersonalizowane reklamy | uzasadnionego interesu
        """,
        "Nasi zaufani partnerzy używają plików cookie.",
        longest=500,
    ),
    Furniture("disclosure.sentence", "linki afiliacyjne", "Artykuł zawiera linki afiliacyjne."),
    Furniture("advert.label", "reklama | reklamy | artykuł sponsorowany", "Artykuł sponsorowany"),
    Furniture("consent.embedded", "aby zobaczyć tę treść", "Aby zobaczyć tę treść, zaakceptuj pliki Mapy Morza."),
    Furniture(
        "advert.support",
        "podobał ci się artykuł? wesprzyj",
        "Podobał ci się artykuł? Wesprzyj Kuriera Portowego.",
    ),
    Furniture(
        "comments.heading",
        """
        komentarze | # komentarzy | # komentarze | dodaj komentarz | skomentuj | napisz komentarz | komentarze (#)
        pokaż komentarze | zobacz komentarze | odpowiedz | anuluj pisanie odpowiedzi
        """,
        "Dodaj komentarz",
    ),
    Furniture("author_bio.heading", "o autorze | o autorce | zobacz wszystkie artykuły", "O autorze"),
    Furniture(
        "share.button",
        """
        udostępnij | podziel się | udostępnij na facebooku | drukuj | kopiuj link | zapisz | wyślij | posłuchaj
        tweetnij
        """,
        "Udostępnij",
    ),
    Furniture("share.start", "udostępnij na | obserwuj nas", "Obserwuj nas na Facebooku"),
    Furniture(
        "newsletter.sentence",
        """
        newslettera | zapisz się na newsletter | zapisz się do | newsletter | biuletyn | na swoją skrzynkę
        twój e-mail | adres e-mail
        """,
        "Zapisz się na newsletter i bądź na bieżąco",
        strength=0.8,
        longest=240,
    ),
    Furniture("topics.start", "tagi: | tematy: | kategoria: | kategorie: | słowa kluczowe:", "Tagi: latarnie"),
    Furniture("topics.heading", "tagi | tematy | kategorie", "Kategorie"),
    Furniture(
        "related.heading",
        """
        czytaj też | czytaj także | czytaj również | zobacz też | zobacz także | zobacz również | przeczytaj także
        przeczytaj też | przeczytaj również | polecane | polecamy | polecane artykuły | powiązane artykuły
        powiązane | podobne artykuły | najczęściej czytane | najpopularniejsze | najnowsze | najnowsze wiadomości
        ostatnie wpisy | ostatnio dodane | więcej na ten temat | więcej | czytaj więcej | czytaj dalej
        to cię zainteresuje | może cię zainteresować | następny artykuł | poprzedni artykuł | warto przeczytać
        popularne | na temat | nie przegap | w tym temacie
        """,
        "Czytaj także",
    ),
    Furniture(
        "related.start",
        "czytaj też | czytaj także | zobacz też | zobacz także | czytaj również | przeczytaj także",
        "Czytaj też: Prom znów pływa",
    ),
    Furniture(
        "paging.button",
        """
        następna | poprzednia | następna strona | strona # | strona # z # | pokaż więcej | do góry
        wczytaj więcej
        """,
        "Następna strona",
    ),
    Furniture("search.box", "szukaj | wyszukaj | szukaj w serwisie | wyszukiwarka", "Szukaj"),
    Furniture(
        "navigation.entry",
        """
        strona główna | główna | zamknij | zamknij menu | otwórz menu | przejdź do treści
        przejdź do głównej treści | zaloguj | zaloguj się | wyloguj | wyloguj się | zarejestruj się | rejestracja
        moje konto | konto | prenumerata | subskrypcja | wiadomości | aktualności | kraj | świat | polska
        polityka | gospodarka | biznes | kultura | rozrywka | zdrowie | nauka | technologia | motoryzacja
        podróże | pogoda | opinie | felietony | wideo | galeria | galerie | koszyk | ogłoszenia | praca
        nekrologi | program tv | gwiazdy | styl życia | kuchnia
        """,
        "Zaloguj się",
    ),
    Furniture("navigation.start", "przejdź do", "Przejdź do menu portu"),
    Furniture(
        "footer.entry",
        """
        o nas | kontakt | redakcja | kariera | pomoc | mapa strony | mapa serwisu | archiwum | partnerzy
        obserwuj nas | znajdź nas | o firmie | biuro reklamy | zgłoś błąd | dla mediów | napisz do nas
        """,
        "O nas",
    ),
    Furniture(
        "newsletter.form",
        """
        newslettery | zapisz się | zapisz się na newsletter | zapisz mnie | twój adres e-mail | adres e-mail
        podaj swój e-mail | dołącz do newslettera | bądź na bieżąco
        """,
        "Zapisz się na newsletter",
    ),
    Furniture(
        "comments.form",
        """
        adres e-mail nie zostanie opublikowany | adres email nie zostanie | wymagane pola są | aby dodać komentarz
        aby komentować | używa akismet | regulamin komentowania
        """,
        "Zaloguj się, aby dodać komentarz.",
    ),
    Furniture(
        "comments.words",
        """
        dodaj komentarz anuluj pisanie odpowiedzi | napisz swój komentarz | twój komentarz | komentarz
        najnowsze komentarze | najlepsze komentarze | najstarsze | pokaż odpowiedzi | zgłoś naruszenie
        # odpowiedzi | wszystkie komentarze
        """,
        "Najnowsze komentarze",
    ),
    Furniture(
        "related.words",
        """
        więcej o | więcej z działu | więcej wiadomości | więcej artykułów | więcej informacji | najnowsze artykuły
        najnowsze wpisy | najnowsze informacje | najchętniej czytane | najczęściej komentowane
        najpopularniejsze artykuły | popularne artykuły | ostatnie artykuły | ostatnie wiadomości
        pozostałe artykuły | inne artykuły | polecamy również | polecamy także | polecane dla ciebie
        redakcja poleca | dalsza część artykułu | czytaj więcej na ten temat | dowiedz się więcej | zobacz więcej
        sprawdź także | sprawdź też | sprawdź również | materiały powiązane | powiązane tematy | na topie
        gorące tematy | na czasie | następny | poprzedni wpis | następny wpis | w tej sekcji
        może cię zainteresować także | zainteresuje cię także
        """,
        "Najnowsze artykuły",
    ),
    Furniture(
        "advert.calls",
        """
        kup teraz | zamów teraz | sprawdź ofertę | wesprzyj nas | wypróbuj za darmo | materiał sponsorowany
        materiał promocyjny | materiał partnera | treść sponsorowana | reklama - czytaj dalej
        dalsza część artykułu pod reklamą | dalszy ciąg artykułu pod reklamą | artykuł partnerski
        """,
        "Materiał sponsorowany",
    ),
    Furniture("disclosure.words", "linki partnerskie | link afiliacyjny", "Artykuł zawiera linki partnerskie."),
    Furniture(
        "footer.forum",
        """
        kto przegląda forum | kto jest online | użytkownicy przeglądający ten dział
        użytkownicy przeglądający to forum
        """,
        "Użytkownicy przeglądający ten dział: Brak i 2 gości",
    ),
)

# --- AGO: how the language says "3 hours ago".
AGO = (
    Ago(
        before="",
        behind="temu",
        minutes=r"minut[yę]?|min\.?",
        hours=r"godzin[yę]?|godz\.?",
        days="dni|dzień",
        weeks="tygodni[ea]?|tydzień",
        example="3 godziny temu",
    ),
)

# --- DAYS: words for days counted from today.
DAYS = (
    DayWord(0, "dzisiaj|dziś", "Dzisiaj, 18:20"),
    DayWord(1, "wczoraj", "Wczoraj, 18:20"),
)

# --- DATE_LABELS: what a date is of, by the words before it. What each kind means stands in rows.py.
DATE_LABELS = (
    DateLabel("published", "data (?:publikacji|wydania|dodania)", "Data publikacji: 3 maja 2024"),
    DateLabel("modified", "data (?:aktualizacji|modyfikacji)", "Data aktualizacji: 3 maja 2024"),
    DateLabel(
        "published",
        "opublikowano|data publikacji|dodano|publikacja|opublikowany|utworzono|data dodania",
        "Publikacja: 03.05.2024",
    ),
    DateLabel(
        "modified",
        "aktualizacja|zaktualizowano|zmieniono|ostatnia modyfikacja|zmodyfikowano|edytowano"
        "|edytowan[ay]|modyfikacja|data (?:aktualizacji|modyfikacji)|zaktualizowan[ay]",
        "Aktualizacja: 03.05.2024",
    ),
    DateLabel("foreign", "od|do", "do 3 maja 2024"),
    DateLabel("event", r"data i godzina|kiedy\s?:", "Data i godzina: 03.05.2024"),
    DateLabel("foreign", "wydrukowano|pobrano|termin|urodzon[ya]|zmarł[a]?", "Wydrukowano 3 maja 2024"),
)

# --- DATE_WORDS: words in dates and around them. What each place means stands in rows.py.
DATE_WORDS = (
    DateWord("day", "dnia|z dnia|w dniu|roku|r", "dnia 3 maja 2024"),
    DateWord("clock", r"o\s?godz|godz|godzina|o", "3 maja 2024 o godz. 14:05"),
    DateWord("small", "w|przez|z|i|na", "Opublikowano 3 maja 2024 w Polityka"),
    DateWord(
        "document",
        "(?:tę|ta|ten) (?:stronę|strona|artykuł|tekst)(?: został[ao]?)?|strona|artykuł|został[ao]?"
        "|ostatnio|po raz (?:ostatni|pierwszy)|ostatnia",
        "Tę stronę ostatnio zmieniono 3 maja 2024",
    ),
)

# --- BYLINE_OPENERS: what stands before authors' names.
BYLINE_OPENERS = (
    BylineOpener("additional", r"współpraca\s?:", "Współpraca: Ewa Nowak"),
    BylineOpener(
        "names",
        r"autor(?:ka|zy|i)?\s?:|opracowa(?:ł|ła|nie)\s?:?|napisa(?:ł|ła)\s?:?|oprac\.\s?:?|tekst\s?:"
        r"|(?:rozmawia(?:ł|ła)?|rozmowę przeprowadzi(?:ł|ła)|zebra(?:ł|ła)|dodał[a]?|opr\.|redakcja"
        r"|redaktor)(?:\s?:|(?=\s[A-ZŁŚŻ]))",
        "Oprac. Ewa Nowak",
    ),
)

# --- CREDIT_OPENERS: what stands before picture credits.
CREDIT_OPENERS = (
    CreditOpener("photo", r"fot\.?|foto|zdjęcie|zdj\.", "Zdjęcie: Ewa Nowak / PAP"),
    CreditOpener("photo-dot", r"fot\.", "Fot. Ewa Nowak / PAP"),
    CreditOpener("screenshot", "zrzut ekranu", "Zrzut ekranu: Ewa Nowak"),
    CreditOpener("collage", "kolaż|ilustracja", "Kolaż: Ewa Nowak"),
    CreditOpener("author", "autor(?: zdjęcia)?|autorka", "Autor zdjęcia: Ewa Nowak"),
    CreditOpener("source", "źródło", "Źródło: PAP"),
)

# --- CREDIT_WORDS: words in and around picture credits that name nobody. What each part means stands in rows.py.
CREDIT_WORDS = (
    CreditWords("bare", r"Fot", "Fot PAP"),
    CreditWords("label", r"fot\.", "Fot. Ewa Nowak"),
    CreditWords("and", r"i", "Fot. Ewa Nowak i Jan Lis"),
    CreditWords("text", r"tekst", "Ewa Nowak (tekst), Jan Lis (zdjęcia)"),
    CreditWords("dotted", r"Fot\.|fot\.", "Molo o świcie. Fot. Ewa Nowak"),
)

# --- JOB_TITLES: job titles printed beside names.
JOB_TITLES = (
    JobTitle(
        "head", "dziennikarz|dziennikarka|redaktor|redaktorka|korespondent|redaktor-naczelny|publicysta", "Dziennikarka"
    ),
)

# --- MAIL_LABELS: labels in the header of a mail.
MAIL_LABELS = (
    MailWord("subject", "temat", "Temat: Prom milknie"),
    MailWord("sent", "data|wysłano", "Wysłano: 3 marca 2025"),
    MailWord("sender", "od", "Od: Anna Lee"),
    MailWord("other", "do|kopia", "Do: Tomasz Reeve"),
    MailWord(
        "forward",
        "wiadomość przekazana dalej|przekazana wiadomość|wiadomość oryginalna|treść przekazanej wiadomości",
        "-------- Treść przekazanej wiadomości --------",
    ),
    MailWord("prefix", "odp|pd", "PD: Prom milknie"),
)

# --- CREDIT_SIGNS: words of which nearly every line has one that credits a picture.
CREDIT_SIGNS = (CreditSign("fot|foto", "Fot. Ada Vint"),)

# --- OUT_OF: between the number of a page and that of all.
OUT_OF = (OutOf("z", "2 z 14"),)

# --- EXPORT_LABELS: labels above each document of an export.
EXPORT_LABELS = (
    ExportWord("source", "źródło|gazeta", "Źródło: Kurier Portowy"),
    ExportWord("date", "data|data publikacji", "Data publikacji: 3 marca 2025"),
    ExportWord("byline", "autor|autorzy", "Autor: Anna Lee"),
    ExportWord("length", "liczba słów", "Liczba słów: 212"),
    ExportWord("headline", "tytuł", "Tytuł: Prom milknie"),
    ExportWord("section", "strona|dział", "Strona: 4"),
    ExportWord("body", "pełny tekst|treść", "Treść: Prom odpłynął o szóstej"),
    ExportWord("other", "język|wydanie|kraj|wydawca", "Język: polski"),
)

# --- COUNTED: words that number the documents of an export ("2 of 14 documents", "Document 2 of 14").
COUNTED = (CountedWord("many", "dokumentów", "2 z 14 dokumentów"),)

# --- BIOS: what an author does, behind the name at the beginning of a bio.
BIOS = (Bio("pisze|pracuje|jest", "Ada Vint pisze o portach."),)

# --- LICENCES: words around the names of public licences.
LICENCES = (
    Licence("term", "uznanie autorstwa", "Creative Commons Uznanie autorstwa 4.0"),
    Licence("verb", "licencją|licencji", "Na licencji Creative Commons"),
)

# --- NAME_WORDS: words that tell names of people from what else is written with capitals.
NAME_WORDS = (
    NameWords("organisation", "gazeta dziennik", "dziennik"),
    NameWords("desk", "redakcja", "redakcja"),
    NameWords("job", "dyrektor", "dyrektor"),
)

# --- PAGE_SIGNS: lines that say that a page is something other than a whole document.
PAGE_SIGNS = (
    PageSign("paywall", "dla subskrybentów", "tylko dla + subskrybent", "Treść tylko dla subskrybentów"),
    PageSign("paywall", "pozostało do przeczytania", "pozostało + do przeczytania", "Pozostało 82% do przeczytania"),
    PageSign("paywall", "wykup dostęp", "wykup dostęp", "Wykup dostęp do artykułu"),
    PageSign("paywall", "masz już prenumeratę", "masz już prenumeratę", "Masz już prenumeratę? Zaloguj się"),
)

# --- CONSENT_WORDS: words of consent dialogs; one alone says nothing, as an article may be about them.
CONSENT_WORDS = ("zgod",)

# --- FUNCTION_WORDS: words that stand in nearly every paragraph and seldom in those of other languages.
FUNCTION_WORDS = ("nie się jest na że przez oraz dla jak było które tym także od",)

# --- NOT_AUTHORS: people named where authors stand who are none.
NOT_AUTHORS = (
    NotAuthor("contact", "kontakt|osoba kontaktowa", "Kontakt: Anna Nowak"),
    NotAuthor("press", "kontakt (?:dla|z) (?:mediów|mediami|prasy)|biuro prasowe", "Kontakt dla mediów: Anna Nowak"),
    NotAuthor(
        "edited",
        r"(?:redakcja|redaktor(?:ka)?|korekta)(?=\s?:)|tłumaczył[ao]?|przełożył[ao]?|tłumaczenie|przekład",
        "tłumaczyła Anna Nowak",
    ),
    NotAuthor("pictured", r"foto|zdjęcia|fot\.|ilustracje", "Zdjęcia: Anna Nowak"),
)

# --- BESIDE_NAMES: what stands beside authors' names on their line, beside dates and job titles.
BESIDE_NAMES = (
    Beside("stated", "opublikowano|aktualizacja", "Opublikowano 4 maja 2024"),
    Beside("ago", "temu", "3 godziny temu"),
    Beside("and-between", "oraz", "Anna Nowak oraz Jan Kos"),
    Beside("from", "w|z|ze", "Anna Nowak, z Paryża"),
    Beside("by-inside-apart", "[Oo]d", "Kultura od Anna Nowak"),
    Beside("about", "następne|zobacz|więcej", "Zobacz więcej"),
)

# --- PLACES: cities and countries that stand beside names, as newspapers spell them.
PLACES = (
    Places(
        "warszawa",
        "Ann Lee, Warszawa",
    ),
)

# --- BRAND_WORDS: words that are no site's name.
BRAND_WORDS = (BrandWords("menu", "polska", "polska"),)

# --- WORDS: words that are looked for in one place each. What the places are stands in rows.py.
WORDS = (
    Words("maker", "oparte na|napędzane przez", "Oparte na phpBB"),
    Words("nobody", "anonim|nieznany", "Anonim"),
    Words("reserved", "zastrzeżone", "Wszelkie prawa zastrzeżone"),
    Words("reserved-begins", "wszystkie", "Wszystkie"),
    Words("topics", "tagi|tematy", "Tagi: port"),
    Words("genre", "Opinia|Komentarz", "Opinia Morze się podnosi"),
)

# --- CLASS_WORDS: words in class names that tell what an element is. What each part means stands in rows.py.
CLASS_WORDS = (
    ClassWords("advert", "reklam[ay]", "reklama"),
    ClassWords("share", "udostepnij", "udostepnij"),
    ClassWords("comments", "komentarze", "komentarze"),
)

# --- INVITES: sentences that invite readers to a newsletter or a channel.
INVITES = (
    Invite(
        "zapisz się|zapiszcie się|subskrybuj|zamów|dołącz do",
        "newsletter|newslettera|biuletyn|skrzynkę",
        "Zapisz się na nasz newsletter.",
    ),
    Invite(
        "obserwuj nas|śledź nas|dołącz do nas",
        "facebooku|instagramie|whatsapp|google news|wiadomości google|twitterze|tiktoku",
        "Obserwuj nas w Google News.",
    ),
)
