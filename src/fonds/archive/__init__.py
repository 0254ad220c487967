"""The archive: Delta tables in a folder, one writer at a time, any number of readers.

Delta and DuckDB are imported here only.
"""

from fonds.archive.check import Checked, Problem, verify_archive
from fonds.archive.force import InForce, Standing
from fonds.archive.frozen import Released, release
from fonds.archive.hold import Lease, Owner, holder, lease
from fonds.archive.known import Known, KnownFailure, place_of, read_known
from fonds.archive.manifest import verify_release
from fonds.archive.memory import learn_sites, load_memory, save_memory
from fonds.archive.reader import Archive
from fonds.archive.terms import Hold, Terms
from fonds.archive.upkeep import Maintained, maintain
from fonds.archive.writer import Committed, Recovery, Writer, open_writer

__all__ = [
    "Archive",
    "Checked",
    "Committed",
    "Hold",
    "InForce",
    "Known",
    "KnownFailure",
    "Lease",
    "Maintained",
    "Owner",
    "Problem",
    "Recovery",
    "Released",
    "Standing",
    "Terms",
    "Writer",
    "holder",
    "learn_sites",
    "lease",
    "load_memory",
    "maintain",
    "open_writer",
    "place_of",
    "read_known",
    "release",
    "save_memory",
    "verify_archive",
    "verify_release",
]
