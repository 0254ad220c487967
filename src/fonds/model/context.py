"""What a document is processed with beside its capture and the settings: what was learned of its site, and what people
decided about it."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field, replace

from fonds.model.capture import Capture
from fonds.model.curation import Curations, CurationSeen
from fonds.model.memory import SiteMemory


@dataclass(frozen=True, slots=True)
class Context:
    """What was known before the run. `digest` names the site memory as a whole, `none` where there is none; a row names
    beside it what people decided about its document (`digest_with`).

    `replaces` is the capture that stood at the same place before the one that the context is for.
    """

    digest: str = "none"
    memory: SiteMemory | None = None
    curations: Curations = field(default_factory=Curations)
    replaces: str | None = None

    @classmethod
    def of(cls, memory: SiteMemory) -> Context:
        return cls(hashlib.sha256(f"site_memory={memory.digest}".encode()).hexdigest(), memory)

    def only(
        self, url: str | None, *, capture_id: str | None = None, payload: str | None = None, replaces: str | None = None
    ) -> Context:
        """The same context with what concerns one address and one capture: little enough to send to a worker with each.

        `payload` is the digest of the capture's payload, `replaces` the capture that stood at its place before.
        """
        memory = None if self.memory is None else self.memory.only(url)
        return replace(
            self, memory=memory, curations=self.curations.only(capture_id, payload, replaces), replaces=replaces
        )

    def seen(self, capture: Capture) -> CurationSeen:
        """What people decided about this document."""
        first = capture.span is None or capture.span[0] == 0
        return self.curations.seen(capture.capture_id, replaces=self.replaces, first=first)

    def digest_with(self, curation: str | None) -> str:
        """The digest that a row names: of the site memory, and of what people decided about the document."""
        if curation is None:
            return self.digest
        return hashlib.sha256(f"{self.digest}\ncuration={curation}".encode()).hexdigest()
