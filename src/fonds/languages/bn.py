"""Bengali. How to add a phrase: docs/develop/add-a-phrase.md."""

from fonds.languages.rows import Month

# --- MONTHS: names of months that months.json (from CLDR) has not.
MONTHS = (
    Month(1, "জানুয়ারী", "12 জানুয়ারী 2031"),
    Month(2, "ফেব্রুয়ারী", "12 ফেব্রুয়ারী 2031"),
)
