"""Estonian. How to add a phrase: docs/develop/add-a-phrase.md."""

from fonds.languages.rows import DateLabel, DateWord, Invite, NameWords, Words

# --- DATE_LABELS: what a date is of, by the words before it. What each kind means stands in rows.py.
DATE_LABELS = (
    DateLabel("published", "avaldatud|loodud", "Avaldatud 03.05.2024"),
    DateLabel("modified", "uuendatud|muudetud|viimati (?:muudetud|uuendatud)", "Uuendatud 03.05.2024"),
)

# --- NAME_WORDS: words that tell names of people from what else is written with capitals.
NAME_WORDS = (NameWords("given", "mai juta", "juta"),)

# --- DATE_WORDS: words in dates and around them. What each place means stands in rows.py.
DATE_WORDS = (DateWord("clock", "kell", "3. mai 2024 kell 14:05"),)

# --- WORDS: words that are looked for in one place each. What the places are stands in rows.py.
WORDS = (Words("genre", "Kommentaari", "Kommentaari Meri kerkib"),)

# --- INVITES: sentences that invite readers to a newsletter or a channel.
INVITES = (
    Invite(
        "telli|liitu|jälgi meid",
        "uudiskiri|uudiskirja|uudiskirjaga|facebookis|instagramis",
        "Liitu meie uudiskirjaga.",
    ),
)
