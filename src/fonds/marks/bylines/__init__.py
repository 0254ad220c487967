"""Bylines: lines that say who wrote the document.

In this order: `openers.py` what stands before names ("Text:"), `names.py` the names behind an opener, `lines.py` lines
that are a byline and no more, `beside.py` what else stands on such a line, `parts.py` lines that name the author among
other facts, `east.py` names inside East Asian lines, `bios.py` what tells a paragraph about the author.
"""
