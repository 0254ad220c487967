"""The document's language.

`sources.py` asks two detectors (`detectors.py`) about a sample of the body, and the page itself. `choose.py` takes one
of the opinions, `tags.py` brings tags to BCP 47 and adds the script, `region.py` the region that tells the order of day
and month.
"""

from fonds.extract.language.choose import extract_language
from fonds.extract.language.region import with_region

__all__ = ["extract_language", "with_region"]
