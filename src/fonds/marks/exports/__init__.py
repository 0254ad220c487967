"""What a program prints around a document: labelled lines that say what follows.

`headers.py` labels of clipping services, press reviews and databases; `counted.py` what parts their documents;
`mails.py` headers of mails.
"""
