"""What is said now of captures that are archived: statements only ever tighten, and what can't be understood holds
back."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from fonds.archive import Hold, Known, Terms
from fonds.archive.statements import Statement
from fonds.capture.sidecar import merge
from fonds.errors import SidecarError
from fonds.model import Sidecar
from fonds.schema.ledger import ACCESS_SET, ACCESS_STATED

# What a sidecar says of the document itself: it goes before what fonds finds, and reaches the row with the next run.
STATED = ("title", "byline", "published")


class Hearing:
    """Collects, over a run, what the sidecars of archived captures say.

    `stricter` are captures of which less open access or a longer embargo is stated than is in force, `regrouped` those
    that belong to another collection or have other rights from now on, `restated` those whose title, authors or date
    are stated otherwise; `holds` and `ended` what is held back from now
    on and what no longer; `changed` the places whose sidecar says anything else than it did, `unclear` why sidecars
    could not be understood.
    """

    def __init__(self, known: Known) -> None:
        self._known = known
        self.stricter: dict[str, Terms] = {}
        self.regrouped: dict[str, Terms] = {}
        self.restated: set[str] = set()
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
            if any(getattr(said, name) not in (None, getattr(then, name)) for name in STATED):
                self.restated.add(capture_id)
        told = self._known.statements.get(capture_id, ())
        # What was stated once is not stated anew: where two places differ the two would take turns.
        collections = {then.collection, *(each.terms.collection for each in told), *(each.was for each in told)}
        rights = {then.rights, *(each.terms.rights for each in told)}
        collection = said.collection if said.collection not in collections else None
        stated = said.rights if said.rights not in rights else None
        if collection or stated:
            self.regrouped[capture_id] = Terms(collection=collection, rights=stated)

    def _tighten(self, capture_id: str, now: Terms) -> None:
        told = self._known.statements.get(capture_id, ())
        acts = [number for number, each in enumerate(told) if each.kind == ACCESS_SET]
        if acts:
            self._after_an_act(capture_id, now, told[acts[-1] :])
            return
        then = Terms.of(self._known.said.get(capture_id, Sidecar()))
        later = replace(self._known.terms.get(capture_id, Terms()), held=frozenset())
        before = then.stricter(self.stricter.get(capture_id, later))
        after = before.stricter(now)
        if after != before:
            self.stricter[capture_id] = after

    def _after_an_act(self, capture_id: str, now: Terms, told: Sequence[Statement]) -> None:
        """What a sidecar says that lay there when a person set the access counts no more; what is new does."""
        pair = (now.access, now.embargo_until)
        heard = {*told[0].heard, (None, None)}
        heard |= {(each.terms.access, each.terms.embargo_until) for each in told[1:] if each.kind == ACCESS_STATED}
        if pair not in heard:
            self.stricter[capture_id] = self.stricter.get(capture_id, Terms()).stricter(Terms(*pair))
