"""Decides the document's fields, each with evidence."""

from fonds.extract.extractor import extract
from fonds.extract.places import placed

__all__ = ["extract", "placed"]
