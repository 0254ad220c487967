"""Captures as received: finding them, telling what they are, decoding them. Nothing here changes a file."""

from fonds.capture.discover import FoundFile, Refused, Skipped, discover
from fonds.capture.opening import decode, id_of, open_capture, open_item, record_id_of, sha256, to_utc
from fonds.capture.reading import read_payload
from fonds.capture.sidecar import Sidecars

__all__ = [
    "FoundFile",
    "Refused",
    "Sidecars",
    "Skipped",
    "decode",
    "discover",
    "id_of",
    "open_capture",
    "open_item",
    "read_payload",
    "record_id_of",
    "sha256",
    "to_utc",
]
