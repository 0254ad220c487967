"""The site's name.

`sources/` yield names: what the page states for machines, lines of owners and mastheads, what the furniture of a text
copy repeats. `features.py` holds what speaks for and against a name, `choose.py` takes one and writes it in full.
`names.py` cleans names and takes the site's name off titles.
"""

from fonds.extract.site.choose import extract_site

__all__ = ["extract_site"]
