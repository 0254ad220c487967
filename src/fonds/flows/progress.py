"""How a run tells what it is doing; the command line draws it, a deployment logs it."""

from __future__ import annotations

from typing import Protocol


class Progress(Protocol):
    """What a run calls while it goes on. Called from one thread."""

    def stage(self, text: str) -> None:
        """A new part of the run has begun."""

    def met(self, files: int) -> None:
        """So many files were met in the raw folder so far."""

    def start(self, total: int) -> None:
        """So many captures will be processed."""

    def done(self, documents: int, failures: int) -> None:
        """So many more captures are done."""


class Silent:
    """Draws nothing."""

    def stage(self, text: str) -> None:
        """Nothing to do."""

    def met(self, files: int) -> None:
        """Nothing to do."""

    def start(self, total: int) -> None:
        """Nothing to do."""

    def done(self, documents: int, failures: int) -> None:
        """Nothing to do."""
