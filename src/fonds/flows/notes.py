"""What an account says beside its numbers."""

from __future__ import annotations

from collections.abc import Sequence

from fonds.flows.plan import Plan
from fonds.model import Context

# Names in one note: enough to find the cause.
_NAMED = 5


def _named(things: Sequence[str], word: str) -> str:
    """How many, and the first of them by name: `3 sidecars (a; b; c)`."""
    more = f"; and {len(things) - _NAMED} more" if len(things) > _NAMED else ""
    plural = "" if len(things) == 1 else "s"
    return f"{len(things)} {word}{plural} ({'; '.join(things[:_NAMED])}{more})"


def notes_of(plan: Plan, context: Context, *, site_memory: str, recovered: bool, remade: int) -> tuple[str, ...]:
    """Sentences without a full stop. `site_memory` is the file that `context` came from, `remade` the number of reports
    written again, `recovered` whether an earlier run had been stopped."""
    notes = []
    if context.memory is not None:
        notes.append(f"the site memory {site_memory} was used; it knows {len(context.memory.sites)} sites")
    if recovered:
        notes.append("an earlier run had been stopped half-way; what it left was completed first")
    if remade:
        notes.append(f"{remade} missing reports were written again")
    if plan.conflicts:
        notes.append(f"{len(plan.conflicts)} captures have sidecars that contradict each other in two places")
    if plan.changed_sidecars:
        notes.append(
            f"{_named(plan.changed_sidecars, 'archived capture')} with a sidecar that says something else now; "
            "the rows stay as they are, but releases obey access and embargo where they are stricter than before"
        )
    if plan.unheard:
        notes.append(f"{_named(plan.unheard, 'sidecar')} not heard: mend them and run again")
    return tuple(notes)
