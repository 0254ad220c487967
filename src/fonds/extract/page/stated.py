"""What a file states beside the page in it: where and when it was captured, a mail's head, a document's properties.

None of it has a locator, as it stands outside of the page's text.
"""

from __future__ import annotations

from dataclasses import replace

from fonds.extract.candidate import Candidate
from fonds.extract.page.view import Page
from fonds.marks.exports.mails import without_prefixes
from fonds.model import Capture, Evidence
from fonds.model.address import original

# A program wrote it as it saved or sent the page.
SURE = 0.95
# Properties of a PDF or an office file are the program's, the template's or the copyist's as often as the document's:
# enough where nothing else says it, and never for a name or a date.
WEAK = 0.3
_OF_CAPTURE = ("target_uri", "captured_at")
# Said of these fields, but no reason to believe it.
_SEEN = {
    "published": "published",
    "modified": "modified",
    "bylines": "bylines",
    "sender": "bylines",
    "language": "language",
}
# What is sent says when, and what about.
_SENT = "mail"
# A file with thousands of statements was made to have them.
_MOST = 12
_LONGEST = 400


def file_states(page: Page, field: str) -> Candidate[str] | None:
    """The value that the file gives a field, with how sure that is; None where it says nothing."""
    for each in page.stated:
        if each.states == field and each.read and len(each.read) <= _LONGEST:
            return Candidate(each.read, each.read, each.value, each.origin, SURE if each.origin == _SENT else WEAK)
    return None


def sent_title(page: Page) -> Candidate[str] | None:
    """The subject of the mail that the page stands in, without what a program wrote before it."""
    said = file_states(page, "title")
    if said is None or said.method != _SENT:
        return None
    value = said.value[without_prefixes(said.value) :]
    return replace(said, value=value, shown=value) if value else None


def is_passed_on(page: Page) -> bool:
    """Whether the page stands in a mail that answers one or passes it on, so that its date is of that."""
    said = file_states(page, "title")
    return said is not None and said.method == _SENT and without_prefixes(said.value) > 0


def file_evidence(capture: Capture) -> tuple[Evidence, ...]:
    """Evidence of `target_uri` and `captured_at`, and what the file says of fields where it isn't believed.

    What a caller or a sidecar states goes before what the file states, which then counts as a candidate that lost.
    """
    when = None if capture.captured_at is None else capture.captured_at.isoformat()
    known = {"target_uri": capture.target_uri, "captured_at": when}
    found = []
    for each in capture.stated:
        if each.states is None or each.read is None or len(each.read) > _LONGEST:
            continue
        if each.states in _OF_CAPTURE:
            value = original(each.read) if each.states == "target_uri" else each.read
            chosen = value == known[each.states]
            found.append(Evidence(each.states, value, each.value, each.origin, SURE, None, chosen))
        elif each.states in _SEEN and (each.states == "sender" or each.origin != _SENT):
            found.append(Evidence(_SEEN[each.states], each.read, each.value, each.origin, WEAK, None, chosen=False))
    return tuple(list(dict.fromkeys(found))[:_MOST])
