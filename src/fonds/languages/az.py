"""Azerbaijani. How to add a phrase: docs/develop/add-a-phrase.md."""

from fonds.languages.rows import DateLabel, DateWord

# --- DATE_LABELS: what a date is of, by the words before it. What each kind means stands in rows.py.
DATE_LABELS = (DateLabel("published", "dərc edilib", "Dərc edilib 03.05.2024"),)

# --- DATE_WORDS: words in dates and around them. What each place means stands in rows.py.
DATE_WORDS = (DateWord("clock", "saat", "3 may 2024 saat 14:05"),)
