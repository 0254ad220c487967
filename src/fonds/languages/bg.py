"""Bulgarian. How to add a phrase: docs/develop/add-a-phrase.md."""

from fonds.languages.rows import BylineOpener, CreditOpener, DateLabel, DateWord, Furniture, Hint, Invite, PageSign

# --- FURNITURE: lines of a site, not of a document. What each kind means stands in kinds.py.
FURNITURE = (
    Furniture("legal.rights", "всички права запазени", "Пристанищен вестник. Всички права запазени."),
    Furniture(
        "legal.links",
        "политика за поверителност | общи условия | условия за ползване",
        "Условия за ползване",
    ),
    Furniture(
        "consent.choice",
        """
        приемам | приемам всички | приеми | приеми всички | съгласен съм | отказвам | отхвърли | отхвърли всички
        настройки на бисквитките | управление на бисквитките | само необходимите
        """,
        "Само необходимите",
    ),
    Furniture(
        "consent.dialog",
        "използва бисквитки | използваме бисквитки | бисквитки | бисквитките",
        "Този сайт използва бисквитки.",
        strength=0.8,
        longest=500,
    ),
    Furniture("advert.label", "рекламно съдържание", "Рекламно съдържание"),
    Furniture(
        "comments.heading",
        "коментари | # коментара | # коментар | добави коментар | напиши коментар | коментирай | отговор",
        "Добави коментар",
    ),
    Furniture("author_bio.heading", "за автора", "За автора"),
    Furniture("share.button", "сподели | споделете | принтирай", "Споделете"),
    Furniture(
        "newsletter.sentence",
        "абонирай се | абонирайте се | бюлетин",
        "Абонирайте се за новините от пристанището.",
        strength=0.8,
        longest=240,
    ),
    Furniture("topics.start", "ключови думи: | етикети:", "Ключови думи: фарове, фериботи"),
    Furniture(
        "related.heading",
        """
        още по темата | още новини | най-четени | най-ново | последни новини | свързани статии | прочетете още
        вижте още | препоръчани
        """,
        "Последни новини",
    ),
    Furniture("related.start", "прочетете още", "Прочетете още: Фериботът плава отново"),
    Furniture("paging.button", "следваща | предишна | зареди още | покажи още", "Зареди още"),
    Furniture("search.box", "търсене | търси", "Търсене"),
    Furniture(
        "navigation.entry",
        "начало | абонамент | новини | българия | свят | икономика | времето",
        "Абонамент",
    ),
    Furniture(
        "footer.entry",
        "за нас | контакти | за реклама | екип | кариери | карта на сайта | последвайте ни",
        "Карта на сайта",
    ),
    Furniture("disclosure.words", "партньорски линкове", "Статията съдържа партньорски линкове."),
)

# --- DATE_LABELS: what a date is of, by the words before it. What each kind means stands in rows.py.
DATE_LABELS = (
    DateLabel("published", "дата на (?:публикуване|публикация)", "Дата на публикуване: 3 май 2024"),
    DateLabel("published", "публикувана?|публикувано|дата", "Публикувано 03.05.2024"),
    DateLabel(
        "modified",
        "обновена?|актуализирано?|редактиран[ао]?|последна (?:промяна|редакция|актуализация)|променена?",
        "Обновена 03.05.2024",
    ),
)

# --- DATE_WORDS: words in dates and around them. What each place means stands in rows.py.
DATE_WORDS = (
    DateWord("day", "на|ч|г", "на 3 май 2024"),
    DateWord("clock", "в", "3 май 2024 в 14:05"),
    DateWord("document", "(?:тази|тази) (?:страница|статия)|последно|последна|за последно", "Последно на 3 май 2024"),
)

# --- BYLINE_OPENERS: what stands before authors' names.
BYLINE_OPENERS = (BylineOpener("names", r"автор(?:ы|и|ка)?\s?:?|текст\s?:", "Автор: Мария Иванова"),)

# --- CREDIT_OPENERS: what stands before picture credits.
CREDIT_OPENERS = (CreditOpener("photo", "светлина|снимка", "Снимка: Мария Иванова"),)

# --- HINTS: words that lean towards a role in a line known to be furniture.
HINTS = (Hint("consent", "бисквит", "Бисквитки"),)

# --- PAGE_SIGNS: lines that say that a page is something other than a whole document.
PAGE_SIGNS = (PageSign("paywall", "за абонати", "за абонати", "Само за абонати"),)

# --- INVITES: sentences that invite readers to a newsletter or a channel.
INVITES = (
    Invite(
        "абонирайте се|абонирай се|последвайте ни|следвайте ни",
        "бюлетин|бюлетина|нюзлетър|фейсбук|инстаграм|вайбър|google news",
        "Абонирайте се за нашия бюлетин.",
    ),
)
