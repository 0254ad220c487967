"""What people decide about documents: the files in `curation/`, and what they change.

Read in this order: `fonds.model.curation` (what is decided), `written` (how a file says it), `folder` (all of them, and
changing one), `values` (what a person may give for a field), `applying` (a document with what was decided about it).
"""

from fonds.curation.applying import Applied, choose_blocks, digest_of_raw, put_fields
from fonds.curation.folder import CurationFolder, CurationProblem, Opened, change, file_of, read_curations
from fonds.curation.values import check_value, values_of
from fonds.curation.written import parse_curation, write_curation

__all__ = [
    "Applied",
    "CurationFolder",
    "CurationProblem",
    "Opened",
    "change",
    "check_value",
    "choose_blocks",
    "digest_of_raw",
    "file_of",
    "parse_curation",
    "put_fields",
    "read_curations",
    "values_of",
    "write_curation",
]
