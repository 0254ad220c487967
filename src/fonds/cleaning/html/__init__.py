"""HTML cleaning: the partition of a page into blocks, and what each of them does."""

from fonds.cleaning.html.cleaner import clean_html

__all__ = ["clean_html"]
