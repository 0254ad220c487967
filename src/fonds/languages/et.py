"""Estonian. How to add a phrase: docs/develop/add-a-phrase.md."""

from fonds.languages.rows import DateLabel

# --- DATE_LABELS: what a date is of, by the words before it. What each kind means stands in rows.py.
DATE_LABELS = (
    DateLabel("published", "avaldatud|loodud", "Avaldatud 03.05.2024"),
    DateLabel("modified", "uuendatud|muudetud", "Uuendatud 03.05.2024"),
)
