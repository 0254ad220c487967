"""Links in the document's kept text.

`sources.py` yields the links of elements, or those written out in a text copy. `choose.py` takes each address once.
"""

from fonds.extract.links.choose import extract_links

__all__ = ["extract_links"]
