"""Metadata: what a page says about itself for machines, in JSON-LD, meta elements, link rels, microdata, time elements.

Facts are read as they stand, each with a locator that `Dom.resolve` can follow; nothing is decided here.

In this order: `facts.py` what there is to say, `readable.py` a value as it reads, `elements.py` facts of elements,
`json_ld.py` the objects of JSON-LD, `repair.py` such as was written wrongly, `lenient.py` what is left of a broken one,
`reading.py` all of a page.
"""

from fonds.marks.metadata.facts import Fact, JsonNode, MachineFacts, stripped
from fonds.marks.metadata.lenient import strings_of
from fonds.marks.metadata.readable import readable
from fonds.marks.metadata.reading import read

__all__ = ["Fact", "JsonNode", "MachineFacts", "read", "readable", "strings_of", "stripped"]
