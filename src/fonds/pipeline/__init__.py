"""capture ▶ blocks ▶ roles ▶ fields ▶ report, as one function."""

from fonds.pipeline.fingerprint import fingerprint_of
from fonds.pipeline.parts import part_id, parts_of, process_parts, records_of, records_of_item
from fonds.pipeline.stages import clean, failure_of, process, record_of

__all__ = [
    "clean",
    "failure_of",
    "fingerprint_of",
    "part_id",
    "parts_of",
    "process",
    "process_parts",
    "record_of",
    "records_of",
    "records_of_item",
]
