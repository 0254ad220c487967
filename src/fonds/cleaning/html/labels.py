"""The labels of a page's pieces while they are decided on."""

from __future__ import annotations

from dataclasses import dataclass, field

from fonds.cleaning.intro import INTRO
from fonds.model import Role


@dataclass(slots=True)
class Labels:
    """Role, reason and confidence of each piece, and the number of the body's container.

    `standfirsts` are pieces of the body that are the document's subtitle, too.
    """

    roles: list[Role]
    reasons: list[str]
    confidences: list[float]
    container: int = 0
    standfirsts: set[int] = field(default_factory=set)

    def set(self, index: int, role: Role, reason: str, confidence: float) -> None:
        self.roles[index], self.reasons[index], self.confidences[index] = role, reason, confidence
        self.standfirsts.discard(index)

    def set_standfirst(self, index: int, confidence: float) -> None:
        """Make the piece the body's first paragraph and the document's subtitle."""
        self.set(index, Role.BODY, INTRO, confidence)
        self.standfirsts.add(index)
