"""Cleaning of text copies: segmentation, furniture, sections, the document's head, and the decision for each block."""

from fonds.cleaning.text.cleaner import clean_text
from fonds.cleaning.text.segments import segment
from fonds.cleaning.text.several import find_documents

__all__ = ["clean_text", "find_documents", "segment"]
