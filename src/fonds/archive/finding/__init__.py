"""Finding documents again by words, title, author, address and date, without SQL and without network.

The index is SQLite's (FTS5, of the standard library) and lies in `.find` below the archive. DuckDB's full-text index
is an extension that has to be downloaded, and parts no Chinese or Japanese. It holds what follows from the archive's
rows and nothing else: it is brought up to date after a run and before a search, each document as its row now is, and
made again when it is gone or damaged. Closed documents are not in it.

`words.py`: how texts and questions become words. `file.py`: the file. `index.py`: what is in it. `search.py`: questions
and hits.
"""

from fonds.archive.finding.index import Refreshed, forget, refresh
from fonds.archive.finding.search import Hit, Question, SearchResult, find

__all__ = ["Hit", "Question", "Refreshed", "SearchResult", "find", "forget", "refresh"]
