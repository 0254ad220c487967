"""Bengali. How to add a phrase: docs/develop/add-a-phrase.md."""

from fonds.languages.rows import BylineOpener, CreditOpener, DateLabel, Invite, Month

# --- MONTHS: names of months that months.json (from CLDR) has not.
MONTHS = (
    Month(1, "জানুয়ারী", "12 জানুয়ারী 2031"),
    Month(2, "ফেব্রুয়ারী", "12 ফেব্রুয়ারী 2031"),
)

# --- DATE_LABELS: what a date is of, by the words before it. What each kind means stands in rows.py.
DATE_LABELS = (
    DateLabel("published", "পাবলিশ|প্রকাশ", "প্রকাশ: 03/05/2024"),
    DateLabel("modified", "আপডেট|সম্পাদনা", "আপডেট: 03/05/2024"),
)

# --- BYLINE_OPENERS: what stands before authors' names.
BYLINE_OPENERS = (BylineOpener("names", r"(?:লেখক|প্রতিবেদক)\s?[:：-]", "লেখক: রহিম উদ্দিন"),)

# --- CREDIT_OPENERS: what stands before picture credits.
CREDIT_OPENERS = (CreditOpener("photo", "ছবি", "ছবি: রয়টার্স"),)

# --- INVITES: sentences that invite readers to a newsletter or a channel.
INVITES = (
    Invite(
        "সাবস্ক্রাইব করুন|ফলো করুন|যুক্ত হোন|অনুসরণ করুন",
        "নিউজলেটার|গুগল নিউজ|ফেসবুক|হোয়াটসঅ্যাপ চ্যানেল|টেলিগ্রাম",
        "গুগল নিউজ ফিডটি অনুসরণ করুন।",
    ),
)
