"""Catalan. How to add a phrase: docs/develop/add-a-phrase.md."""

from fonds.languages.rows import Furniture, NameWords

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
NAME_WORDS = (NameWords("particle", "i"),)
