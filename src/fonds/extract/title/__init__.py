"""The title and the standfirst.

`sources.py` yields the titles that a page states: JSON-LD, meta elements, headings (`headings.py`: what of them is
seen, `over_headings.py`: kickers in them), its labelled block. `candidates.py` has them as the heading shows them.
`features.py` holds what tells which is the one printed over the text, and `weights.json` for how much (learned by
`training/titles.py`). `choose.py` takes the best. A text copy states nothing: `text_copy/` finds the line.
`subtitle.py` is the standfirst.
"""

from fonds.extract.title.choose import extract_title
from fonds.extract.title.subtitle import extract_subtitle

__all__ = ["extract_subtitle", "extract_title"]
