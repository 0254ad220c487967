"""Picture credits: who made a picture, in a line of its own or at the end of a caption.

In this order: `openers.py` what stands before names ("Photo:"), `words.py` what stands around them and names nobody,
`parts.py` the parts of a line, `names.py` which of them are people, `lines.py` lines that are a credit, `amid.py` where
one may begin amid a caption, `trailing.py` credits at the end of any caption, `caption_ends.py` of a caption whose own
words are known, `captions.py` what only counts as a credit because it stands in a caption.
"""
