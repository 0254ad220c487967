"""The archive: Delta tables in a folder, one writer at a time, any number of readers.

Delta and DuckDB are imported here only.
"""

from fonds.archive.alike import Alike, Other, alike
from fonds.archive.check import (
    Checked,
    Problem,
    Survey,
    chosen_documents,
    problem_of,
    survey,
    unreadable_files,
    verify_archive,
)
from fonds.archive.corpus import CorpusCounts, refresh_corpus
from fonds.archive.force import InForce, Standing
from fonds.archive.hold import Lease, holder, lease
from fonds.archive.known import Known, KnownFailure, place_of, read_known
from fonds.archive.memory import learn_sites, load_memory, save_memory
from fonds.archive.owner import Owner
from fonds.archive.reader import Archive
from fonds.archive.recording import LastCheck, last_checks, record_events
from fonds.archive.releases.making import Released, note_standing, release
from fonds.archive.releases.manifest import verify_release
from fonds.archive.releases.policy import About, Policy, ReleaseShape
from fonds.archive.retention import Retention
from fonds.archive.terms import Hold, Terms
from fonds.archive.upkeep import Maintained, due, maintain, tidy
from fonds.archive.writer import Committed, Recovery, Writer, open_writer

__all__ = [
    "About",
    "Alike",
    "Archive",
    "Checked",
    "Committed",
    "CorpusCounts",
    "Hold",
    "InForce",
    "Known",
    "KnownFailure",
    "LastCheck",
    "Lease",
    "Maintained",
    "Other",
    "Owner",
    "Policy",
    "Problem",
    "Recovery",
    "ReleaseShape",
    "Released",
    "Retention",
    "Standing",
    "Survey",
    "Terms",
    "Writer",
    "alike",
    "chosen_documents",
    "due",
    "holder",
    "last_checks",
    "learn_sites",
    "lease",
    "load_memory",
    "maintain",
    "note_standing",
    "open_writer",
    "place_of",
    "problem_of",
    "read_known",
    "record_events",
    "refresh_corpus",
    "release",
    "save_memory",
    "survey",
    "tidy",
    "unreadable_files",
    "verify_archive",
    "verify_release",
]
