"""Telugu. How to add a phrase: docs/develop/add-a-phrase.md."""

from fonds.languages.rows import CreditOpener

# --- CREDIT_OPENERS: what stands before picture credits.
CREDIT_OPENERS = (CreditOpener("photo", "ఫోటో", "ఫోటో: రవి కుమార్"),)
