"""Icelandic. How to add a phrase: docs/develop/add-a-phrase.md."""

from fonds.languages.rows import BylineOpener, CreditOpener, DateLabel, DateWord, Furniture

# --- FURNITURE: lines of a site, not of a document. What each kind means stands in kinds.py.
FURNITURE = (
    Furniture("legal.rights", "allur réttur áskilinn", "Hafnarblaðið. Allur réttur áskilinn."),
    Furniture("legal.links", "persónuvernd", "Persónuvernd"),
    Furniture("advert.label", "auglýsing", "Auglýsing"),
    Furniture("comments.heading", "athugasemdir", "Athugasemdir"),
    Furniture("share.button", "deila", "Deila"),
    Furniture("related.heading", "mest lesið | tengdar fréttir", "Tengdar fréttir"),
    Furniture("search.box", "leita", "Leita"),
    Furniture("navigation.entry", "forsíða | innskráning | fréttir", "Innskráning"),
    Furniture("footer.entry", "um okkur | hafa samband | auglýsingar | starfsfólk", "Hafa samband"),
)

# --- DATE_LABELS: what a date is of, by the words before it. What each kind means stands in rows.py.
DATE_LABELS = (
    DateLabel("published", "birt|birtist|skráð", "Birt 3.5.2024"),
    DateLabel("modified", "uppfært|breytt|síðast (?:uppfært|breytt)", "Uppfært 3.5.2024"),
)

# --- DATE_WORDS: words in dates and around them. What each place means stands in rows.py.
DATE_WORDS = (DateWord("clock", "kl", "3. maí 2024 kl. 14:05"),)

# --- BYLINE_OPENERS: what stands before authors' names.
BYLINE_OPENERS = (BylineOpener("names", r"höfundur\s?:|eftir\b:?", "Höfundur: Anna Jónsdóttir"),)

# --- CREDIT_OPENERS: what stands before picture credits.
CREDIT_OPENERS = (
    CreditOpener("photo", "ljósmynd|mynd", "Ljósmynd: Anna Jónsdóttir"),
    CreditOpener("screenshot", "skjáskot", "Skjáskot: Anna Jónsdóttir"),
    CreditOpener("source", "heimild", "Heimild: Reuters"),
    CreditOpener("photo", "mynd", "Mynd: Anna Jónsdóttir"),
)
