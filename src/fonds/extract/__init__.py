"""Decides the document's fields, each with evidence.

The way of a field: `extractor.py` makes the page of what cleaning gives and asks one room after the other, site before
title, title before authors and dates, as each may need those before it. A room gives its values and their evidence: the
place of what was chosen and of what lost. At last `placing.py` gives blocks that hold a chosen value its field's role.

Every field has a room, and every room the same steps by the same names; a step that a field doesn't need is left out:

1. `sources` where the page states it, each statement with its place and how sure it is of its own;
2. `candidates` the statements gathered, those that say the same together;
3. `features` numbers that tell for or against a candidate, and their weights (or `model.py`, where they are learned);
4. `choose` the decision, `extract_…`, which is all that other rooms see.

A step is a file, or a folder where it is more than one. Rooms: `site`, `title` (with the standfirst), `authors`,
`dates`, `credits`, `language`, `rights`, `topics`, `links`, `address`. Shared: `page/`, what every room looks at, and
`candidate.py`, a statement with its place and how the chosen one is settled against the others, and `weights.py`, which
loads learned weights. Rooms don't look into
each other, but for `title`, which takes the site's name off titles.

What is foreign to a room it gets by argument; what a rule of cleaning knows stands in `Page.known`. Weights and models
are made by modules of the room's name in `training/`.
"""

from fonds.extract.extractor import extract
from fonds.extract.placing import placed

__all__ = ["extract", "placed"]
