"""Headers that a program prints above a document: labelled lines that say what follows.

`headers.py` those of clipping services, press reviews and databases; `mails.py` those of mails.
"""
