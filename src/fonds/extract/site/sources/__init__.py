"""Where the site's name stands. Each source yields candidates.

`machine.py` JSON-LD, meta elements, <title>; `home.py` links to the site's first page; `lines.py` notices of owners,
offers, mastheads, logos; `brands.py` the phrases that the furniture of a text copy repeats.
"""
