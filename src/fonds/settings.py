"""Settings that a result depends on. They are part of the fingerprint; paths and numbers of workers are not."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Settings:
    """Bounds and thresholds of the cleaning itself.

    Sizes are in bytes, depths in elements, shares and confidences 0 to 1.
    """

    # Far above real pages (the largest of 1,331 annotated ones has some 5 MB); below what would hurt a worker.
    max_payload_bytes: int = 64 * 1024 * 1024
    # Parsers go quadratic or lose text on deep nesting; real pages stay under 300 levels.
    max_nesting: int = 2_000
    max_attributes: int = 2_000
    # What one document may cost: its characters, 200 for each block, 25 for each element, 100 for each line of a text
    # copy. At the bound cleaning takes 10 to 19 s of CPU and 1.1 GB; the largest of 380 development captures has
    # 670,000 for its characters and blocks.
    max_work: int = 50_000_000
    # Time limits are not here: an overrun is a failure, not a result.
    # Below this certainty of an HTML page's body trafilatura is asked for a second opinion. It is the signal
    # `body_certainty`: twice the word F1 that the model expects, at most 1.
    second_opinion_below: float = 0.6
    # Who may read a capture of which no sidecar says so.
    default_access: str = "open"
    default_collection: str = "default"
