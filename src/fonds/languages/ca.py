"""Catalan. How to add a phrase: docs/develop/add-a-phrase.md."""

from fonds.languages.rows import Beside, DateLabel, DateWord, Furniture, Invite, NameWords

# --- FURNITURE: lines of a site, not of a document. What each kind means stands in kinds.py.
FURNITURE = (
    Furniture("legal.rights", "tots els drets reservats", "Diari del Moll. Tots els drets reservats."),
    Furniture("legal.links", "avís legal | política de privacitat", "Política de privacitat"),
    Furniture("comments.heading", "comentaris", "Comentaris"),
    Furniture("share.button", "comparteix", "Comparteix"),
    Furniture("related.heading", "notícies relacionades | el més llegit", "Notícies relacionades"),
    Furniture("navigation.entry", "inici | iniciar sessió", "Iniciar sessió"),
    Furniture("footer.entry", "qui som | contacte", "Qui som"),
)

# --- NAME_WORDS: words that tell names of people from what else is written with capitals.
NAME_WORDS = (NameWords("particle", "i", "i"),)

# --- DATE_LABELS: what a date is of, by the words before it. What each kind means stands in rows.py.
DATE_LABELS = (DateLabel("modified", "actualitzat|modificat|última actualització", "Actualitzat 03/05/2024"),)

# --- DATE_WORDS: words in dates and around them. What each place means stands in rows.py.
DATE_WORDS = (
    DateWord("day", "el|del|de", "el 3 de maig de 2024"),
    DateWord("clock", r"a\s?les", "3 de maig de 2024 a les 14:05"),
    DateWord("month", "de|d['’]", "3 de maig de 2024"),
    DateWord("year", "de|del", "3 de maig de 2024"),
)

# --- BESIDE_NAMES: what stands beside authors' names on their line, beside dates and job titles.
BESIDE_NAMES = (Beside("and", "i", "Anna Puig i Joan Vila"),)

# --- INVITES: sentences that invite readers to a newsletter or a channel.
INVITES = (
    Invite(
        "subscriu-te|subscriviu-vos|segueix-nos|rep",
        "newsletter|butlletí|whatsapp|telegram|instagram",
        "Subscriu-te al nostre butlletí.",
    ),
)
