"""What the pipeline gives for a capture: a record for the archive, or a failure."""

from __future__ import annotations

from dataclasses import dataclass

from fonds.model.capture import Capture, Source
from fonds.model.document import Document


@dataclass(frozen=True, slots=True)
class Fingerprint:
    """What a result depends on beside its capture: our code and tables, models, parser versions, settings.

    `digest` is the SHA-256 over the parts, `parts` name and version or digest of each, sorted by name.
    """

    digest: str
    parts: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Record:
    """A capture and the document made of it, with what the result depends on. `curation_digest` names what people
    decided about the document, None where nothing."""

    capture: Capture
    document: Document
    fingerprint: Fingerprint
    context_digest: str
    curation_digest: str | None = None


@dataclass(frozen=True, slots=True)
class Failure:
    """A capture of which no document could be made: where, at which stage, why, and what to do.

    `payload_digest` and `capture_id` are None when the payload could not be read.
    """

    source: Source
    stage: str
    code: str
    message: str
    advice: str
    retryable: bool = False
    capture_id: str | None = None
    payload_digest: str | None = None
