"""Urdu. How to add a phrase: docs/develop/add-a-phrase.md."""

from fonds.languages.rows import CreditOpener, DateLabel, Invite

# --- DATE_LABELS: what a date is of, by the words before it. What each kind means stands in rows.py.
DATE_LABELS = (
    DateLabel("published", "شائع", "شائع 03/05/2024"),
    DateLabel("modified", "اپ ڈیٹ", "اپ ڈیٹ 03/05/2024"),
)

# --- CREDIT_OPENERS: what stands before picture credits.
CREDIT_OPENERS = (CreditOpener("photo", "تصویر", "تصویر: Reuters"),)

# --- INVITES: sentences that invite readers to a newsletter or a channel.
INVITES = (
    Invite("سبسکرائب کریں|فالو کریں", "نیوز لیٹر|واٹس ایپ چینل|فیس بک|یوٹیوب چینل", "ہمارا واٹس ایپ چینل فالو کریں۔"),
)
