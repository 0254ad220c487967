"""What a credit line itself tells: whether it is one wherever it stands, or under a picture only."""

from __future__ import annotations

from fonds.marks.credits.names import CreditMark, is_library
from fonds.marks.credits.parts import surely_person
from fonds.marks.persons.names import is_person_like, kind_of

# Openers that stand before other things than credits, too.
UNSURE = ("copyright", "agency", "photo-blank", "author", "source")


def is_plain(mark: CreditMark) -> bool:
    """Whether an opener and a name make the line a credit, whatever the cleaner took its block for.

    The line under a lead picture stands among menus in copies; the credits of teasers stand further off.
    """
    if mark.rule in UNSURE:
        persons = any(is_person_like(name) for name in mark.creators)
        return mark.rule in ("agency", "copyright") and persons and bool(mark.agencies)
    return bool(mark.agencies) or any(is_person_like(name) for name in mark.creators)


def names_desk(mark: CreditMark) -> bool:
    return not mark.agencies and all(kind_of(name) == "desk" for name in mark.creators)


def names_somebody(mark: CreditMark) -> bool:
    return bool(mark.agencies) or any(map(surely_person, mark.creators))


def opens(mark: CreditMark) -> bool:
    """Whether an opener or a copyright sign begins the credit: boxes with a picture hold authors and teasers, too."""
    return mark.rule not in BY_PLACE and (mark.rule not in UNSURE or mark.rule == "copyright" or is_plain(mark))


# Read as credits by their place alone.
BY_PLACE = ("named", "slash", "agency", "east-tail")


def tells_who(mark: CreditMark) -> bool:
    """Whether the line, standing in the text with nothing else to tell it, reads as a credit and as nothing else."""
    person = any(is_person_like(name) for name in mark.creators)
    if mark.rule in ("agency", "source", "author"):
        given = any(map(is_library, mark.agencies)) and (mark.start > 0 or bool(mark.creators))
        return (person and bool(mark.agencies)) or given
    return person or bool(mark.agencies) or (mark.rule == "copyright" and mark.start > 0) or ":" in mark.raw
