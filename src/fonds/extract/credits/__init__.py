"""Who made the pictures.

`sources/` yield credits: `elements.py` and `blocks.py`. `features/` tell whether a line is one: `pictures.py` by the
picture that it stands at, `wording.py` by its words. `choose.py` takes each once for a picture.
"""

from fonds.extract.credits.choose import extract_credits

__all__ = ["extract_credits"]
