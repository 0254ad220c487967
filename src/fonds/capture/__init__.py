"""Captures as received: finding them, telling what they are, decoding them. Nothing here changes a file."""

from fonds.capture.discover import Found, Refused, Skipped, discover
from fonds.capture.opening import decode, open_capture, sha256
from fonds.capture.reading import read_payload
from fonds.capture.sidecar import Sidecars

__all__ = ["Found", "Refused", "Sidecars", "Skipped", "decode", "discover", "open_capture", "read_payload", "sha256"]
