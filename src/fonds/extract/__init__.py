"""Decides the document's fields, each with evidence."""

from fonds.extract.extractor import extract
from fonds.extract.placing import placed

__all__ = ["extract", "placed"]
