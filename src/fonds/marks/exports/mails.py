"""What heads a mail, as mail programs print it."""

from __future__ import annotations

from enum import StrEnum

from fonds.languages import section
from fonds.languages.rows import MailWord


class MailLabel(StrEnum):
    """What a line of a mail's header states."""

    SUBJECT = "subject"
    SENT = "sent"
    SENDER = "sender"
    OTHER = "other"


def _labels() -> dict[str, MailLabel]:
    rows: tuple[tuple[str, MailWord], ...] = section("MAIL_LABELS")
    return {
        label: kind for kind in MailLabel for _, row in rows if row.states == kind for label in row.labels.split("|")
    }


_OF = _labels()


def mail_label(label: str) -> MailLabel | None:
    """What the label (without its colon) states; None for labels that no mail has. `X-…` lines are a program's own."""
    folded = label.strip().lower()
    return MailLabel.OTHER if folded.startswith("x-") else _OF.get(folded)
