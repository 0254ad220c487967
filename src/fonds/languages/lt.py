"""Lithuanian. How to add a phrase: docs/develop/add-a-phrase.md."""

from fonds.languages.rows import BylineOpener, CreditOpener, DateLabel, DateWord, Invite

# --- DATE_LABELS: what a date is of, by the words before it. What each kind means stands in rows.py.
DATE_LABELS = (
    DateLabel("published", "paskelbta|publikuota", "Paskelbta 2024-05-03"),
    DateLabel("modified", "atnaujinta|atnaujint[ao]s?|redaguota|pakeista", "Atnaujinta 2024-05-03"),
)

# --- DATE_WORDS: words in dates and around them. What each place means stands in rows.py.
DATE_WORDS = (
    DateWord("after-year", "m", "2024 m. gegužės 3"),
    DateWord("day", "d|val", "2024 m. gegužės 3 d."),
)

# --- BYLINE_OPENERS: what stands before authors' names.
BYLINE_OPENERS = (
    BylineOpener("names", r"autor(?:ius|ė|iai)\s?:|parengė\b:?|tekstas\s?:", "Autorius: Jonas Petraitis"),
)

# --- CREDIT_OPENERS: what stands before picture credits.
CREDIT_OPENERS = (CreditOpener("photo", r"nuotrauka|nuotr\.", "Nuotrauka: Jonas Petraitis"),)

# --- INVITES: sentences that invite readers to a newsletter or a channel.
INVITES = (
    Invite(
        "prenumeruokite|užsiprenumeruokite|sekite mus",
        "naujienlaiškį|naujienlaiškio|facebook|google news|instagram",
        "Prenumeruokite mūsų naujienlaiškį.",
    ),
)
