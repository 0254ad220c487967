"""Where the page was and when it was captured, as its file or a program that saved it states. What the caller or a
sidecar states goes before that; the file's statement is evidence then, too, and counts as one that lost."""

from __future__ import annotations

from fonds.model import Capture, Evidence
from fonds.model.address import original

# A program wrote it as it saved the page.
_SURE = 0.95
# A file with thousands of statements was made to have them.
_MOST = 12


def capture_evidence(capture: Capture) -> tuple[Evidence, ...]:
    """Evidence of `target_uri` and `captured_at`. It has no locator: what is stated stands outside the page's text."""
    when = None if capture.captured_at is None else capture.captured_at.isoformat()
    known = {"target_uri": capture.target_uri, "captured_at": when}
    found = []
    for each in capture.stated:
        if each.states in known and each.read is not None:
            value = original(each.read) if each.states == "target_uri" else each.read
            chosen = value == known[each.states]
            found.append(Evidence(each.states, value, each.value, each.origin, _SURE, None, chosen))
    return tuple(found[:_MOST])
