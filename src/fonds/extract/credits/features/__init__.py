"""What tells that a line is a picture's credit.

`pictures.py` whether the block describes a picture; `wording.py` whether the line is a credit wherever it stands, or
under a picture only.
"""
