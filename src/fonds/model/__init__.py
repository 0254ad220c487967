"""The nouns of fonds: frozen dataclasses that every stage takes and gives."""

from fonds.model.block import DOCUMENT_ROLES, Block, Kind, Locator, Role, Span
from fonds.model.capture import ACCESS, Capture, Sidecar, Source, Stated, strictest
from fonds.model.context import Context
from fonds.model.curation import Act, BlockChoice, Correction, Curation, Curations, CurationSeen, Verdict
from fonds.model.document import (
    Byline,
    Document,
    Evidence,
    Fields,
    Language,
    LanguageOpinion,
    Link,
    PhotoCredit,
    RightsStatement,
    StatedDate,
)
from fonds.model.memory import SiteMemory
from fonds.model.quality import Check, Concern, Outcome, QualityReport, Tier
from fonds.model.record import Failure, Fingerprint, Record

__all__ = [
    "ACCESS",
    "DOCUMENT_ROLES",
    "Act",
    "Block",
    "BlockChoice",
    "Byline",
    "Capture",
    "Check",
    "Concern",
    "Context",
    "Correction",
    "Curation",
    "CurationSeen",
    "Curations",
    "Document",
    "Evidence",
    "Failure",
    "Fields",
    "Fingerprint",
    "Kind",
    "Language",
    "LanguageOpinion",
    "Link",
    "Locator",
    "Outcome",
    "PhotoCredit",
    "QualityReport",
    "Record",
    "RightsStatement",
    "Role",
    "Sidecar",
    "SiteMemory",
    "Source",
    "Span",
    "Stated",
    "StatedDate",
    "Tier",
    "Verdict",
    "strictest",
]
