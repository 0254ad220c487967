"""Estonian. How to add a phrase: docs/develop/add-a-phrase.md."""

from fonds.languages.rows import DateLabel, NameWords

# --- DATE_LABELS: what a date is of, by the words before it. What each kind means stands in rows.py.
DATE_LABELS = (
    DateLabel("published", "avaldatud|loodud", "Avaldatud 03.05.2024"),
    DateLabel("modified", "uuendatud|muudetud", "Uuendatud 03.05.2024"),
)

# --- NAME_WORDS: words that tell names of people from what else is written with capitals.
NAME_WORDS = (NameWords("given", "mai juta"),)
