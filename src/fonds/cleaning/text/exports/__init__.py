"""Text copies that a program exported, printed, saved or sent: their documents, and what it added to each.

In reading order: `documents` parts an export of several; `read` asks the readers one after the other, each finds
stretches (`layout`) in what the others left: `printed` (with `pages`), `front_matter`, `saved`, `mails`, `clippings`
(`heads` and `tails`, from `shown_lines` and `citations`), `wire`.
"""

from fonds.cleaning.text.exports.documents import count_documents, find_documents

__all__ = ["count_documents", "find_documents"]
