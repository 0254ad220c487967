"""Swahili. How to add a phrase: docs/develop/add-a-phrase.md."""

from fonds.languages.rows import BylineOpener, CreditOpener, DateLabel

# --- DATE_LABELS: what a date is of, by the words before it. What each kind means stands in rows.py.
DATE_LABELS = (DateLabel("published", "imechapishwa|ilichapishwa", "Imechapishwa 3 May 2024"),)

# --- BYLINE_OPENERS: what stands before authors' names.
BYLINE_OPENERS = (BylineOpener("names", r"na\b(?= [A-Z])", "Na Amina Hassan"),)

# --- CREDIT_OPENERS: what stands before picture credits.
CREDIT_OPENERS = (CreditOpener("photo", "picha", "Picha: Amina Hassan"),)
