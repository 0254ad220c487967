"""Latvian. How to add a phrase: docs/develop/add-a-phrase.md."""

from fonds.languages.rows import DateLabel, DateWord, Invite

# --- DATE_LABELS: what a date is of, by the words before it. What each kind means stands in rows.py.
DATE_LABELS = (
    DateLabel("published", "publicēts|publicēta", "Publicēts 03.05.2024"),
    DateLabel("modified", "atjaunināts|atjaunots|labots|mainīts", "Atjaunināts 03.05.2024"),
)

# --- DATE_WORDS: words in dates and around them. What each place means stands in rows.py.
DATE_WORDS = (
    DateWord("day", "plkst|gada", "2024. gada 3. maijs"),
    DateWord("after-year", "gada", "2024. gada 3. maijs"),
)

# --- INVITES: sentences that invite readers to a newsletter or a channel.
INVITES = (
    Invite(
        "piesakies|piesakieties|abonē|seko mums|sekojiet mums",
        "jaunumiem e-pastā|jaunumu vēstulei|ziņu vēstulei|facebook|instagram|whatsapp",
        "Piesakies mūsu jaunumu vēstulei.",
    ),
)
