"""What tells that a person named on a page is one of its authors: a row of numbers for each.

`table.py` lists the columns and fills them; `name.py` has those of the name itself, `rivals.py` those of the other
persons on the page.
"""
