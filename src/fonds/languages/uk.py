"""Ukrainian. How to add a phrase: docs/develop/add-a-phrase.md."""

from fonds.languages.rows import (
    Ago,
    Beside,
    BylineOpener,
    CreditOpener,
    DateLabel,
    DateWord,
    DayWord,
    Furniture,
    Invite,
    JobTitle,
    NameWords,
    NotAuthor,
    PageSign,
    Places,
)

# --- FURNITURE: lines of a site, not of a document. What each kind means stands in kinds.py.
FURNITURE = (
    Furniture("legal.rights", "усі права захищені | всі права захищені", "Портовий вісник. Усі права захищені."),
    Furniture(
        "legal.links",
        "політика конфіденційності | умови використання | правила користування | угода користувача",
        "Умови використання",
    ),
    Furniture(
        "consent.choice",
        """
        прийняти | прийняти все | прийняти всі | погоджуюсь | погоджуюся | згоден | відхилити | відхилити все
        налаштування cookie | налаштування файлів cookie | тільки необхідні
        """,
        "Налаштування cookie",
    ),
    Furniture(
        "consent.dialog",
        """
        використовує файли cookie | використовуємо файли cookie | використовує cookie | файли cookie
        файлів cookie
        """,
        "Сайт використовує файли cookie.",
        strength=0.8,
        longest=500,
    ),
    Furniture("advert.label", "на правах реклами", "На правах реклами"),
    Furniture(
        "comments.heading",
        """
        коментарі | # коментарів | # коментарі | коментарі (#) | додати коментар | залишити коментар
        написати коментар | відповісти | обговорення
        """,
        "Залишити коментар",
    ),
    Furniture("author_bio.heading", "про автора | всі матеріали автора", "Всі матеріали автора"),
    Furniture("share.button", "поділитися | поділитись | поширити | друк | роздрукувати", "Роздрукувати"),
    Furniture(
        "newsletter.sentence",
        "підпишіться на | підписатися на | розсилку | розсилка",
        "Підпишіться на новини порту.",
        strength=0.8,
        longest=240,
    ),
    Furniture("topics.start", "теги: | ключові слова:", "Ключові слова: маяки, пороми"),
    Furniture(
        "related.heading",
        """
        читайте також | читайте ще | останні новини | популярні новини | популярне | схожі новини | за темою
        новини за темою | найпопулярніше | головні новини | рекомендуємо | дивіться також | більше новин
        """,
        "Популярні новини",
    ),
    Furniture("related.start", "читайте також | читайте ще", "Читайте також: Пором знову ходить"),
    Furniture(
        "paging.button",
        "наступна | попередня | завантажити ще | показати ще | нагору | більше",
        "Завантажити ще",
    ),
    Furniture("search.box", "пошук | шукати | знайти", "Шукати"),
    Furniture(
        "navigation.entry",
        """
        новини | головна | увійти | вхід | реєстрація | вийти | закрити | україна | світ | економіка | суспільство
        політика | події | здоров'я | технології | усі новини | всі новини | передплата
        """,
        "Усі новини",
    ),
    Furniture(
        "footer.entry",
        """
        контакти | про нас | контакти редакції | редакція | рекламодавцям | реклама на сайті | вакансії
        мапа сайту | зворотний зв'язок | допомога | ми в соцмережах | архів
        """,
        "Контакти редакції",
    ),
    Furniture("disclosure.words", "партнерські посилання", "У статті є партнерські посилання."),
    Furniture(
        "footer.forum",
        """
        хто зараз онлайн | зараз переглядають цей форум
        """,
        "Зараз переглядають цей форум: немає зареєстрованих",
    ),
)

# --- AGO: how the language says "3 hours ago".
AGO = (
    Ago(
        before="",
        behind="тому",
        minutes=r"хвилин[уи]?|хв\.?",
        hours=r"годин[уи]?|год\.?",
        days="д(?:ень|ні|нів)",
        weeks="тиж(?:день|ні|нів)",
        example="3 години тому",
    ),
)

# --- DAYS: words for days counted from today.
DAYS = (
    DayWord(0, "сьогодні", "Сьогодні, 18:20"),
    DayWord(1, "вчора", "Вчора, 18:20"),
)

# --- DATE_LABELS: what a date is of, by the words before it. What each kind means stands in rows.py.
DATE_LABELS = (
    DateLabel("published", "дата (?:публікації|виходу)", "Дата публікації: 3 травня 2024"),
    DateLabel("modified", "дата (?:оновлення|зміни)", "Дата оновлення: 3 травня 2024"),
    DateLabel("published", "опубліковано|дата", "Опубліковано 03.05.2024"),
    DateLabel(
        "modified",
        "оновлено|змінено|оновлення|оновлена?|змінена|відредаговано|останн[єя] (?:оновлення|зміна|редагування)",
        "Оновлено 03.05.2024",
    ),
)

# --- DATE_WORDS: words in dates and around them. What each place means stands in rows.py.
DATE_WORDS = (
    DateWord("day", "від|року|р", "від 3 травня 2024"),
    DateWord("clock", "о|об|в", "3 травня 2024 о 14:05"),
    DateWord(
        "document",
        "(?:ця|цю) (?:сторінк[ау]|стаття|статтю)(?: було)?|було|востаннє|останн[єя]",
        "Цю сторінку востаннє змінено 3 травня 2024",
    ),
)

# --- BYLINE_OPENERS: what stands before authors' names.
BYLINE_OPENERS = (
    BylineOpener("additional", r"за участю\b", "За участю Олени Коваль"),
    BylineOpener(
        "names",
        r"автор(?:ы|и|ка)?\s?:?|текст\s?:|(?:підготував|підготувала|написав|написала)\s?:?",
        "Автор: Олена Коваль",
    ),
)

# --- CREDIT_OPENERS: what stands before picture credits.
CREDIT_OPENERS = (
    CreditOpener("photo", "фото", "Фото: Олена Коваль"),
    CreditOpener("screenshot", "скріншот", "Скріншот: Олена Коваль"),
    CreditOpener("collage", "колаж|ілюстрація|карикатура", "Ілюстрація: Олена Коваль"),
    CreditOpener("source", "джерело", "Джерело: Reuters"),
)

# --- JOB_TITLES: job titles printed beside names.
JOB_TITLES = (JobTitle("head", "кореспондент|журналістка|журналіст|оглядач", "Журналістка"),)

# --- NAME_WORDS: words that tell names of people from what else is written with capitals.
NAME_WORDS = (NameWords("desk", "редакція", "редакція"),)

# --- NOT_AUTHORS: people named where authors stand who are none.
NOT_AUTHORS = (
    NotAuthor("contact", "контакти?", "Контакти: Олена Коваль"),
    NotAuthor("press", "контакти? для (?:преси|змі)", "Контакти для ЗМІ: Олена Коваль"),
    NotAuthor("edited", r"редактор(?:ка)?(?=\s?:)|переклав|переклала|переклад", "переклала Олена Коваль"),
)

# --- BESIDE_NAMES: what stands beside authors' names on their line, beside dates and job titles.
BESIDE_NAMES = (
    Beside("stated", "опубліковано|оновлено", "Оновлено: 4 травня 2024"),
    Beside("ago", "тому", "3 години тому"),
    Beside("and-between", "і|та", "Олена Коваль та Іван Мороз"),
)

# --- PLACES: cities and countries that stand beside names, as newspapers spell them.
PLACES = (
    Places(
        "київ",
        "Ann Lee, Київ",
    ),
)

# --- PAGE_SIGNS: lines that say that a page is something other than a whole document.
PAGE_SIGNS = (
    PageSign("paywall", "для передплатників", "для передплатників", "Лише для передплатників"),
    PageSign("paywall", "передплатіть", "передплатіть + читати", "Передплатіть, щоб читати далі"),
)

# --- INVITES: sentences that invite readers to a newsletter or a channel.
INVITES = (
    Invite(
        "підпишіться|підписуйтесь|підписуйтеся|приєднуйтесь|читайте нас|стежте за нами",
        "розсилку|телеграм|telegram|facebook|вайбер|viber|google news|whatsapp",
        "Підписуйтесь на наш Telegram.",
    ),
)
