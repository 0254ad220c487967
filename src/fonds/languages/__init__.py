"""What fonds knows of each language: one file a language, data only. `fonds.marks` holds the grammar that reads it.

In the order in which to take them:

- `rows.py`: what a row of each section is, and what its parts mean.
- `kinds.py`: the kinds of furniture, each with what it means.
- `fi.py`, `en.py`, `de.py`, …: one language each, by its ISO 639-1 code. Whoever knows the language can add a phrase:
  docs/develop/add-a-phrase.md says how.
- `shared.py`: what belongs to no language or to all of them.
- `months.json`, `weekdays.json`: names of months and weekdays from CLDR, made by training/month_tables.py and
  training/weekday_tables.py.
- `scripts.py`: the ranges of letters of scripts.
- `read.py`: reads a section of all languages.
"""

from fonds.languages.read import LANGUAGES, SHARED, section

__all__ = ["LANGUAGES", "SHARED", "section"]
