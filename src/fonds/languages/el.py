"""Greek. How to add a phrase: docs/develop/add-a-phrase.md."""

from fonds.languages.rows import (
    Ago,
    Beside,
    BylineOpener,
    CreditOpener,
    DateLabel,
    DateWord,
    Furniture,
    Invite,
    JobTitle,
    PageSign,
)

# --- FURNITURE: lines of a site, not of a document. What each kind means stands in kinds.py.
FURNITURE = (
    Furniture(
        "legal.rights",
        "με την επιφύλαξη παντός δικαιώματος | με επιφύλαξη παντός δικαιώματος",
        "Λιμάνι. Με επιφύλαξη παντός δικαιώματος.",
    ),
    Furniture(
        "legal.links",
        """
        πολιτική απορρήτου | όροι χρήσης | όροι και προϋποθέσεις | πολιτική cookies | προσωπικά δεδομένα
        ταυτότητα
        """,
        "Πολιτική απορρήτου",
    ),
    Furniture(
        "consent.choice",
        """
        αποδοχή | αποδοχή όλων | αποδέχομαι | αποδοχή όλων των cookies | συμφωνώ | απόρριψη | απόρριψη όλων
        ρυθμίσεις cookies | ρυθμίσεις απορρήτου | διαχείριση επιλογών | μόνο τα απαραίτητα
        """,
        "Μόνο τα απαραίτητα",
    ),
    Furniture(
        "consent.dialog",
        "χρησιμοποιεί cookies | χρησιμοποιούμε cookies | χρήση cookies | των cookies",
        "Ο ιστότοπος χρησιμοποιεί cookies.",
        strength=0.8,
        longest=500,
    ),
    Furniture("advert.label", "διαφήμιση | χορηγούμενο | διαφημίσεις", "Χορηγούμενο"),
    Furniture(
        "comments.heading",
        """
        σχόλια | # σχόλια | # σχόλιο | σχόλια (#) | αφήστε ένα σχόλιο | γράψτε σχόλιο | προσθήκη σχολίου
        ακύρωση απάντησης | απάντηση
        """,
        "Αφήστε ένα σχόλιο",
    ),
    Furniture(
        "author_bio.heading",
        "σχετικά με τον συντάκτη | σχετικά με τον αρθρογράφο",
        "Σχετικά με τον συντάκτη",
    ),
    Furniture("share.button", "κοινοποίηση | μοιραστείτε | μοιράσου το | εκτύπωση | κοινοποίησε", "Μοιράσου το"),
    Furniture(
        "newsletter.sentence",
        "εγγραφή στο newsletter | newsletter μας | εγγραφείτε | ενημερωτικό δελτίο",
        "Εγγραφείτε για τα νέα του λιμανιού.",
        strength=0.8,
        longest=240,
    ),
    Furniture("topics.start", "ετικέτες: | κατηγορία:", "Ετικέτες: φάροι, φέρι"),
    Furniture(
        "related.heading",
        """
        διαβάστε επίσης | διαβάστε ακόμη | διαβάστε περισσότερα | διαβάστε ακόμα | σχετικά άρθρα | δείτε επίσης
        δημοφιλή | τελευταία νέα | τα πιο δημοφιλή | ροή ειδήσεων | προτεινόμενα | περισσότερα | πιο διαβασμένα
        """,
        "Διαβάστε περισσότερα",
    ),
    Furniture("related.start", "διαβάστε επίσης | διαβάστε ακόμη", "Διαβάστε επίσης: Το φέρι ταξιδεύει ξανά"),
    Furniture(
        "paging.button",
        "επόμενη | προηγούμενη | επόμενο | προηγούμενο | περισσότερα άρθρα",
        "Περισσότερα άρθρα",
    ),
    Furniture("search.box", "αναζήτηση | αναζητήστε", "Αναζητήστε"),
    Furniture(
        "navigation.entry",
        """
        αρχική | αρχική σελίδα | σύνδεση | είσοδος | εγγραφή | κλείσιμο | μενού | πολιτική | ελλάδα | κόσμος
        οικονομία | κοινωνία | αθλητικά | πολιτισμός | υγεία | απόψεις | καιρός | ειδήσεις | τεχνολογία
        """,
        "Αρχική σελίδα",
    ),
    Furniture(
        "footer.entry",
        """
        επικοινωνία | ποιοι είμαστε | σχετικά με εμάς | διαφημιστείτε | όμιλος | καριέρα | βοήθεια
        ακολουθήστε μας | αρχείο | συντακτική ομάδα
        """,
        "Συντακτική ομάδα",
    ),
    Furniture(
        "footer.forum",
        """
        μέλη σε σύνδεση | μέλη σε αυτή την δ. συζήτηση | χρήστες που διαβάζουν αυτή
        """,
        "Χρήστες που διαβάζουν αυτή τη Δ. Συζήτηση: Δεν υπάρχουν μέλη",
    ),
)

# --- AGO: how the language says "3 hours ago".
AGO = (
    Ago(
        before="(?:πριν(?: από)?)",
        behind="",
        minutes=r"λεπτ[άό]|λ\.?",
        hours="ώρ(?:ες|α)",
        days="ημέρ(?:ες|α)|μέρες",
        weeks="εβδομάδ(?:ες|α)",
        example="πριν 3 ώρες",
    ),
)

# --- DATE_LABELS: what a date is of, by the words before it. What each kind means stands in rows.py.
DATE_LABELS = (
    DateLabel("published", "ημερομηνία (?:δημοσίευσης|έκδοσης)", "Ημερομηνία δημοσίευσης: 3 Μαΐου 2024"),
    DateLabel("published", "δημοσίευση|δημοσιεύτηκε|δημοσιεύθηκε|ημερομηνία", "Δημοσιεύτηκε 03/05/2024"),
    DateLabel(
        "modified",
        "ενημερώθηκε|τελευταία ενημέρωση|ενημέρωση|τροποποιήθηκε|επικαιροποιήθηκε|ανανεώθηκε"
        "|τελευταία (?:τροποποίηση|επεξεργασία|αλλαγή)",
        "Τελευταία ενημέρωση 03/05/2024",
    ),
    DateLabel("foreign", "εκτυπώθηκε|γεννήθηκε|γέννηση", "Εκτυπώθηκε 3 Μαΐου 2024"),
)

# --- DATE_WORDS: words in dates and around them. What each place means stands in rows.py.
DATE_WORDS = (
    DateWord("day", "στις|της", "στις 3 Μαΐου 2024"),
    DateWord("clock", "στις", "3 Μαΐου 2024 στις 14:05"),
    DateWord("small", "στο|στην|και|από", "Δημοσιεύτηκε 3 Μαΐου 2024 στο Βήμα"),
    DateWord(
        "document",
        "(?:αυτή|αυτό) (?:η σελίδα|το άρθρο)|τελευταία|τελευταία φορά|η σελίδα",
        "Τελευταία φορά στις 3 Μαΐου 2024",
    ),
    DateWord("morning", r"π\.?μ\.?", "3 Μαΐου 2024, 9:05 π.μ."),
    DateWord("afternoon", r"μ\.?μ\.?", "3 Μαΐου 2024, 2:05 μ.μ."),
)

# --- BYLINE_OPENERS: what stands before authors' names.
BYLINE_OPENERS = (
    BylineOpener(
        "names",
        r"γράφει (?:ο|η)|των?|του|της|από (?:τον|την|τη)|επιμέλεια\s?:|συντάκτης\s?:|συντάκτρια\s?:|γράφ(?:ει|ουν)\s?:"
        r"|ρεπορτάζ\s?:|κείμενο\s?:|συνέντευξη\s?:",
        "Επιμέλεια: Μαρία Παπαδοπούλου",
    ),
)

# --- CREDIT_OPENERS: what stands before picture credits.
CREDIT_OPENERS = (
    CreditOpener("source", "πηγή", "Πηγή: Reuters"),
    CreditOpener("photo-blank", r"φωτογραφία|φωτ\.", "Φωτογραφία: Reuters"),
)

# --- JOB_TITLES: job titles printed beside names.
JOB_TITLES = (
    JobTitle(
        "head",
        "δημοσιογράφος|συντάκτης|συντάκτρια|ανταποκριτής|ανταποκρίτρια|αρθρογράφος|ρεπόρτερ",
        "Ανταποκρίτρια",
    ),
)

# --- BESIDE_NAMES: what stands beside authors' names on their line, beside dates and job titles.
BESIDE_NAMES = (Beside("and-between", "και", "Μαρία Παππά και Νίκος Λαμπρής"),)

# --- PAGE_SIGNS: lines that say that a page is something other than a whole document.
PAGE_SIGNS = (PageSign("paywall", "συνδρομητές", "για συνδρομητές", "Μόνο για συνδρομητές"),)

# --- INVITES: sentences that invite readers to a newsletter or a channel.
INVITES = (
    Invite(
        "εγγραφείτε|ακολουθήστε|γραφτείτε",
        "newsletter|ενημερωτικό δελτίο|google news|facebook|instagram",
        "Εγγραφείτε στο newsletter μας.",
    ),
)
