"""HTML as a tree of elements over one text, every piece of it addressable.

`Dom.text` joins the text nodes outside `script`, `style`, `template` and `head` in tree order. An element's text is one
contiguous slice of it. Text of the elements left out (`title`, JSON scripts) is kept apart and can be resolved too.

`parsing.py` reads the source into the tree, `tree.py` is the tree, `json_scripts.py` reads what JSON scripts hold.
`raw.py` ends elements that would swallow the page.
Before a parser sees the source, `shadow.py` opens declarative shadow roots, and `bounds.py` (with `nesting.py` and
`tags.py`) takes out what would nest too deep.
"""

from fonds.capture.dom.json_scripts import read_json, sound_json
from fonds.capture.dom.parsing import LEFT_OUT, MAX_ELEMENTS, parse
from fonds.capture.dom.tree import Dom, Element

__all__ = ["LEFT_OUT", "MAX_ELEMENTS", "Dom", "Element", "parse", "read_json", "sound_json"]
