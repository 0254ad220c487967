"""Tamil. How to add a phrase: docs/develop/add-a-phrase.md."""

from fonds.languages.rows import CreditOpener, DateLabel

# --- DATE_LABELS: what a date is of, by the words before it. What each kind means stands in rows.py.
DATE_LABELS = (DateLabel("published", "வெளியிட|பதிவு", "பதிவு 03/05/2024"),)

# --- CREDIT_OPENERS: what stands before picture credits.
CREDIT_OPENERS = (CreditOpener("photo", "படம்", "படம்: ராய்ட்டர்ஸ்"),)
