"""Where the site's name stands. Each source yields candidates.

`machine.py` JSON-LD, meta elements, <title>; `lines.py` notices of owners, offers, mastheads, logos; `brands.py` the
phrases that the furniture of a text copy repeats.
"""
