"""What is said now of captures that are archived: statements only ever tighten, and what can't be understood holds
back."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from fonds.archive import Hold, Known, Terms
from fonds.capture.sidecar import merge
from fonds.errors import SidecarError
from fonds.model import Sidecar


class Hearing:
    """Collects, over a run, what the sidecars of archived captures say.

    `stricter` are captures of which less open access or a longer embargo is stated than is in force, `holds` and
    `ended` what is held back from now on and what no longer; `changed` the places whose sidecar says anything else
    than it did, `unclear` why sidecars could not be understood.
    """

    def __init__(self, known: Known) -> None:
        self._known = known
        self.stricter: dict[str, Terms] = {}
        self.holds: list[Hold] = []
        self.ended: list[Hold] = []
        self.changed: list[str] = []
        self.unclear: list[str] = []

    def hear(self, place: str, captures: Iterable[str], said: Sidecar | SidecarError) -> None:
        """What the sidecar at a place (a path below the raw folder) says of the archived captures found there, now or
        earlier."""
        for capture_id in sorted(captures):
            held = place in self._known.terms.get(capture_id, Terms()).held
            if isinstance(said, SidecarError):
                if not held:
                    self.holds.append(Hold(capture_id, place, said.message))
                continue
            if held:
                self.ended.append(Hold(capture_id, place))
            self._tighten(capture_id, Terms.of(said))

    def note(self, place: str, capture_id: str, said: Sidecar | SidecarError) -> None:
        """Note a sidecar that is not the one the capture was archived with."""
        if isinstance(said, SidecarError):
            self.unclear.append(said.message)
            return
        then = self._known.said.get(capture_id, Sidecar())
        if merge(said, then) != then:
            self.changed.append(place)

    def _tighten(self, capture_id: str, now: Terms) -> None:
        then = Terms.of(self._known.said.get(capture_id, Sidecar()))
        later = replace(self._known.terms.get(capture_id, Terms()), held=frozenset())
        before = then.stricter(self.stricter.get(capture_id, later))
        after = before.stricter(now)
        if after != before:
            self.stricter[capture_id] = after
