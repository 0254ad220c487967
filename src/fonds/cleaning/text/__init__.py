"""Cleaning of text copies, in four steps (`cleaner`).

In reading order:
`cleaner` the steps, `draft` what each hands to the next;
*segment*: `segments` the partition into pieces, from `lines` (with `markup` of Markdown masked) put together as
`wrapping` says; `exports` finds the documents of an export, and what programs added to each;
*propose*: `units` what is seen of a piece, marks of the furniture tables among it;
*judge*: `model` from `features` (`characters`, `vocabulary`, `embeddings`, `picture_features`) by a forest and
`sequence_net`, `page_features` of the whole page, `selection` of lines by probability; `clean_already` texts to leave
alone; `labels` the document's parts: `core` where most of it stands, `sections` of furniture, `head`, `captions`;
*name*: `naming` what was dropped (by `cleaning.roles`), `settle` corrections by the whole page.
"""

from fonds.cleaning.text.cleaner import clean_text
from fonds.cleaning.text.exports import find_documents
from fonds.cleaning.text.segments import segment_blocks

__all__ = ["clean_text", "find_documents", "segment_blocks"]
