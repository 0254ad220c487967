"""What heads a mail, as mail programs print it, and what they write above one that is passed on."""

from __future__ import annotations

import re
from enum import StrEnum

from fonds.languages import section
from fonds.languages.rows import MailWord
from fonds.marks.exports.headers import fold_label


class MailLabel(StrEnum):
    """What a line of a mail's header states."""

    SUBJECT = "subject"
    SENT = "sent"
    SENDER = "sender"
    OTHER = "other"


_ROWS: tuple[tuple[str, MailWord], ...] = section("MAIL_LABELS")


def _words(states: str) -> list[str]:
    return [label for _, row in _ROWS if row.states == states for label in row.labels.split("|")]


_OF = {fold_label(label): kind for kind in MailLabel for label in _words(kind)}
_FORWARD = frozenset(map(fold_label, _words("forward")))
_DRAWN = re.compile(
    r"^[ \t>]*[-_=*]{0,40}+[ \t]*(?P<said>[^\W\d_][^-_=*\n:：]{3,40}?)[ \t]*[:：]?[ \t]*[-_=*]{0,40}[ \t\r]*$"
)
_PREFIXES = "|".join(sorted(map(re.escape, _words("prefix")), key=len, reverse=True))
_PREFIX = re.compile(rf"\s*+(?:\[[^\[\]\n]{{1,30}}\]\s*+|(?:{_PREFIXES})(?:\[\d{{1,3}}\])?\s?[:：]\s*+)", re.IGNORECASE)


def mail_label(label: str) -> MailLabel | None:
    """What the label (without its colon) states; None for labels that no mail has. `X-…` lines are a program's own."""
    folded = fold_label(label)
    return MailLabel.OTHER if folded.startswith("x-") else _OF.get(folded)


def passes_on(line: str) -> bool:
    """Whether the line says that a mail which was passed on follows ("---- Forwarded message ----")."""
    match = _DRAWN.match(line) if len(line) <= _LONGEST else None
    return match is not None and fold_label(match["said"]) in _FORWARD


_LONGEST = 120


def without_prefixes(subject: str) -> int:
    """Where the subject begins behind "Fwd:", "WG:" and the like."""
    at = 0
    while (match := _PREFIX.match(subject, at)) is not None and match.end() > at:
        at = match.end()
    return at
