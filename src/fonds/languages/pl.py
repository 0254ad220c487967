"""Polish. How to add a phrase: docs/develop/add-a-phrase.md."""

from fonds.languages.rows import (
    Ago,
    Bio,
    BylineOpener,
    CountedWord,
    CreditOpener,
    DateLabel,
    DayWord,
    ExportWord,
    Furniture,
    Hint,
    JobTitle,
    Licence,
    MailWord,
    NameWords,
    PageSign,
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
    DateLabel(
        "published",
        "opublikowano|data publikacji|dodano|publikacja|opublikowany|utworzono|data dodania",
        "Publikacja: 03.05.2024",
    ),
    DateLabel("modified", "aktualizacja|zaktualizowano|zmieniono|ostatnia modyfikacja", "Aktualizacja: 03.05.2024"),
    DateLabel("foreign", "od|do", "do 3 maja 2024"),
    DateLabel("event", r"data i godzina|kiedy\s?:", "Data i godzina: 03.05.2024"),
)

# --- BYLINE_OPENERS: what stands before authors' names.
BYLINE_OPENERS = (
    BylineOpener("additional", r"współpraca\s?:", "Współpraca: Ewa Nowak"),
    BylineOpener(
        "slavic",
        r"autor(?:ka|zy|i)?\s?:|opracowa(?:ł|ła|nie)\s?:?|napisa(?:ł|ła)\s?:?|oprac\.\s?:?|tekst\s?:"
        r"|(?:rozmawia(?:ł|ła)?|rozmowę przeprowadzi(?:ł|ła)|zebra(?:ł|ła)|dodał[a]?|opr\.|redakcja"
        r"|redaktor)(?:\s?:|(?=\s[A-ZŁŚŻ]))",
        "Oprac. Ewa Nowak",
    ),
)

# --- CREDIT_OPENERS: what stands before picture credits.
CREDIT_OPENERS = (
    CreditOpener("slavic", r"fot\.?|foto|zdjęcie|zdj\.", "Fot. Ewa Nowak / PAP"),
    CreditOpener("screenshot", "zrzut ekranu", "Zrzut ekranu: Ewa Nowak"),
    CreditOpener("collage", "kolaż|ilustracja", "Kolaż: Ewa Nowak"),
    CreditOpener("author", "autor(?: zdjęcia)?|autorka", "Autor zdjęcia: Ewa Nowak"),
    CreditOpener("source", "źródło", "Źródło: PAP"),
)

# --- JOB_TITLES: job titles printed beside names.
JOB_TITLES = (
    JobTitle(
        "head", "dziennikarz|dziennikarka|redaktor|redaktorka|korespondent|redaktor-naczelny|publicysta", "Dziennikarka"
    ),
)

# --- MAIL_LABELS: labels in the header of a mail.
MAIL_LABELS = (
    MailWord("subject", "temat"),
    MailWord("sent", "data|wysłano"),
    MailWord("sender", "od"),
    MailWord("other", "do|kopia"),
)

# --- EXPORT_LABELS: labels above each document of an export.
EXPORT_LABELS = (
    ExportWord("source", "źródło|gazeta"),
    ExportWord("date", "data|data publikacji"),
    ExportWord("byline", "autor|autorzy"),
    ExportWord("length", "liczba słów"),
    ExportWord("headline", "tytuł"),
    ExportWord("section", "strona|dział"),
)

# --- COUNTED: words that number the documents of an export ("2 of 14 documents", "Document 2 of 14").
COUNTED = (CountedWord("many", "dokumentów"),)

# --- HINTS: words that lean towards a role in a line known to be furniture.
HINTS = (
    Hint("share", "udostępn", "Udostępnij zdjęcie"),
    Hint("author_bio", "dziennikar", "Ada Vint, dziennikarka"),
)

# --- BIOS: what an author does, behind the name at the beginning of a bio.
BIOS = (Bio("pisze|pracuje|jest", "Ada Vint pisze o portach."),)

# --- LICENCES: words around the names of public licences.
LICENCES = (
    Licence("term", "uznanie autorstwa", "Creative Commons Uznanie autorstwa 4.0"),
    Licence("verb", "licencją|licencji", "Na licencji Creative Commons"),
)

# --- NAME_WORDS: words that tell names of people from what else is written with capitals.
NAME_WORDS = (
    NameWords("organisation", "gazeta dziennik"),
    NameWords("desk", "redakcja"),
    NameWords("job", "dyrektor"),
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
