"""Readers: from a file of the raw folder to the captures in it, one by one.

`entries.py` says what a reader yields, `table.py` lists the formats and says what a reader's module defines, `signs.py`
tells a format by its first bytes. `page.py` is the simplest reader. To add one: docs/develop/add-a-format.md.

Archive files: `packing.py` (bytes, plain or packed), `records.py` and `headers.py` (one record), `framing.py` (finding
them), `http.py` (responses), `digests.py`; with them `warc.py`, `arc.py`, and `wacz.py`, of which `package.py` checks
what it says of itself.
"""

from fonds.capture.readers.entries import At, Broken, Entry, Item, Loaded, Passed, Repeat, Unpacked
from fonds.capture.readers.files import HEAD_BYTES, SourceFile
from fonds.capture.readers.table import READERS, Reader, choose_reader, reader_named

__all__ = [
    "HEAD_BYTES",
    "READERS",
    "At",
    "Broken",
    "Entry",
    "Item",
    "Loaded",
    "Passed",
    "Reader",
    "Repeat",
    "SourceFile",
    "Unpacked",
    "choose_reader",
    "reader_named",
]
