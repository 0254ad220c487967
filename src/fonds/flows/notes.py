"""What an account says beside its numbers."""

from __future__ import annotations

from collections.abc import Sequence

from fonds.flows.plan import Plan
from fonds.model import Context

# Names in one note: enough to find the cause.
_NAMED = 5


def named(things: Sequence[str], word: str) -> str:
    """How many, and the first of them by name: `3 sidecars (a; b; c)`."""
    more = f"; and {len(things) - _NAMED} more" if len(things) > _NAMED else ""
    plural = "" if len(things) == 1 else "s"
    return f"{len(things)} {word}{plural} ({'; '.join(things[:_NAMED])}{more})"


def notes_of(
    plan: Plan,
    context: Context,
    *,
    site_memory: str,
    recovered: bool,
    remade: int,
    waiting: int = 0,
    without_page: int = 0,
) -> tuple[str, ...]:
    """Sentences without a full stop. `site_memory` is the file that `context` came from, `remade` the number of reports
    written again, `recovered` whether an earlier run had been stopped, `waiting` the number of documents that another
    version, setting or site memory made, `without_page` that of new documents that got no page."""
    notes = []
    if context.memory is not None:
        notes.append(f"the site memory {site_memory} was used; it knows {len(context.memory.sites)} sites")
    if recovered:
        notes.append("an earlier run had been stopped half-way; what it left was completed first")
    if remade:
        notes.append(f"{remade} missing reports were written again")
    if waiting:
        notes.append(
            f"{waiting} archived document{'s' if waiting > 1 else ''} made by another version, setting or site memory: "
            "`fonds reprocess --dry-run` says what would change"
        )
    if without_page:
        notes.append(
            f"{without_page} new document{'s' if without_page > 1 else ''} without need of review got no page: "
            "`fonds serve` shows them, `fonds report DOC` and `fonds run --reports all` write theirs"
        )
    return (*notes, *_of_captures(plan), *_of_access(plan))


def _of_captures(plan: Plan) -> list[str]:
    notes = []
    if plan.changed_files:
        notes.append(
            f"{named(plan.changed_files, 'file')} with other bytes than before: new captures, "
            "which name the ones they replace"
        )
    if plan.missing:
        notes.append(
            f"{named(plan.missing, 'archived capture')} no longer in the raw folder; the documents stay, "
            "but can't be checked against their captures"
        )
    if plan.gone:
        notes.append(
            f"{named([source.path for source in plan.gone], 'failure')} taken off the list: the file is no longer there"
        )
    return notes


def _of_access(plan: Plan) -> list[str]:
    notes = []
    if plan.contradictions:
        notes.append(
            f"{named(plan.contradictions, 'capture')} with sidecars that contradict each other at different places; "
            "of access and embargo the strictest holds"
        )
    if plan.stricter:
        notes.append(
            f"{len(plan.stricter)} archived captures are kept back from now on, or longer than before, as sidecars say"
        )
    if plan.holds:
        places = tuple(dict.fromkeys(hold.place for hold in plan.holds))
        notes.append(
            f"archived captures at {named(places, 'place')} are held back (access `closed`) until their sidecar "
            "can be understood"
        )
    if plan.ended:
        notes.append(f"{len(plan.ended)} captures are no longer held back: their sidecars can be understood")
    if plan.changed_sidecars:
        notes.append(
            f"{named(plan.changed_sidecars, 'archived capture')} with a sidecar that says something else now; "
            "stricter access and embargo, collection and rights hold already, the rest comes with `fonds reprocess` "
            "(`fonds reprocess --dry-run` says what would change)"
        )
    if plan.unheard:
        notes.append(f"{named(plan.unheard, 'sidecar')} not heard: mend them and run again")
    return notes
