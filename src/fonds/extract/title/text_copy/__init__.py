"""The title of a text copy, told by position and shape.

`candidates.py` ranks the lines around the start of the prose by `features.py` and `weights.py`, which loads
`weights.json` (learned by `training/titles.py`).
`kickers.py` takes off what is glued to a title. `choose.py` gives the best lines with how sure
each is. `printed.py` puts first the title that a browser printed above each page.
"""
