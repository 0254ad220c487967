"""An audit: is everything still as it was read, written and promised?

`options.py` says what is looked at, `findings.py` what can be found. The checks: `archive_files.py` (files of the
archive against the ledger), `raw_files.py` with `raw_folder.py` (captures against the digests by which they were
archived), `rows.py` (rows against the schema, their digests and their captures: `examining.py`, in workers, with
`reopening.py`, which opens a capture from its row). `journal.py` keeps what is done, so that an audit goes on where it
was killed; `telling.py` makes events and the account of it; `execute.py` is the whole.

`fonds verify --archive` is the first check alone, without a share, a report or an event.
"""
