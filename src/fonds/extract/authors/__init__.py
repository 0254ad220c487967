"""Who wrote the document, and who helped.

`sources/` yield mentions: a person named in a place, with the place's features. `candidates.py` gathers the mentions of
each person. `features/` make a row of numbers for each, of the places, the name, the page and the other persons.
`model.py` says by learned forests (`author_forests.npz`) how likely each is an author. `choose.py` takes the likely
ones, `shown.py` gives them their order, their names as printed and their evidence. `names.py` reads the names in a
string. Learned by `training/authors.py`, described in docs/models/authors.md.
"""

from fonds.extract.authors.choose import extract_authors

__all__ = ["extract_authors"]
