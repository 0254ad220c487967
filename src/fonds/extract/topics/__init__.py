"""Topics and sections.

`sources.py` yields what states topics: meta elements, JSON-LD, labelled lines, rows of tags. `choose.py` parts and
takes each once.
"""

from fonds.extract.topics.choose import extract_topics

__all__ = ["extract_topics"]
