"""Whether the evidence of a document holds: what stands at a locator's places is the raw string.

Stretches of text are read from the decoded capture, or from the text of an element; attributes and the values of JSON
scripts by their paths. What has no locator stands outside the payload and is compared with that: the address, the
sidecar, the text that the language detectors were given.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from fonds.capture import decode
from fonds.capture.dom import parse
from fonds.cleaning.text.markup import MASK, all_markup_masked
from fonds.model import Capture, Document, Evidence, Locator, Span
from fonds.settings import Settings

# What stands outside the page's text, by method; beside these what the file states, by its origin.
_OUTSIDE = frozenset({"url", "sidecar"})
_HYPHENS = dict.fromkeys(map(ord, "-\u2010\u2011"))


@dataclass(frozen=True, slots=True)
class Broken:
    """An entry that doesn't hold: its field and method, why, and what stands there instead."""

    field: str
    method: str
    why: str
    detail: str

    @property
    def kind(self) -> str:
        return f"{self.field} {self.method}: {self.why}"


def reader(capture: Capture, settings: Settings | None = None, *, masked: bool = False) -> Callable[[Span], str]:
    """How a span of the capture is read. It raises KeyError where the path leads nowhere. With `masked`, a text copy is
    read without the addresses of its links and other markup; as a whole, for a span may begin or end inside a link."""
    text = decode(capture)
    if masked and not capture.is_html:
        text = all_markup_masked(text)
    if capture.is_html:
        return parse(text, settings).resolve

    def read(span: Span) -> str:
        if span.path:
            raise KeyError(span.path)
        return text[span.start : span.end]

    return read


def _located(read: Callable[[Span], str], locator: Locator) -> tuple[str, str]:
    """What stands at the locator, and what is wrong with its spans."""
    slices = []
    for span in locator.spans:
        try:
            part = read(span)
        except KeyError:
            return "", "leads nowhere"
        if len(part) != span.end - span.start or span.start < 0:
            return "", "leads beyond the end"
        slices.append(part)
    return locator.join(slices), "" if slices else "has no places"


def _squeezed(text: str) -> str:
    """Only what a reader sees: lines are unwrapped, and characters without a form left out, where a text is derived."""
    return "".join(c for c in text if c.isprintable() and not c.isspace()).casefold()


def _unparted(text: str) -> str:
    return _squeezed(text).translate(_HYPHENS)


def _without_place(capture: Capture, whole: str, evidence: Evidence) -> str:
    """Why an entry without a locator doesn't hold; empty where it does."""
    if any((each.origin, each.value) == (evidence.method, evidence.raw) for each in capture.stated):
        return ""
    if evidence.method not in _OUTSIDE:
        return "not stated by the file" if any(s.origin == evidence.method for s in capture.stated) else "no place"
    if evidence.method == "url":
        return "" if evidence.raw in (capture.target_uri or "") else "not in the address"
    if evidence.method == "sidecar":
        stated = [str(getattr(capture.sidecar, name)) for name in capture.sidecar.__slots__]
        return "" if evidence.raw in stated else "not in the sidecar"
    return "" if all(word in whole for word in map(_squeezed, evidence.raw.split()[:-1])) else "not in the text"


def broken_evidence(capture: Capture, document: Document) -> Iterator[Broken]:
    """The entries of a processed capture that don't hold, and the picture credits whose line isn't where they say."""
    read, read_masked = reader(capture), reader(capture, masked=True)
    whole = _squeezed("".join(block.raw for block in document.blocks) + " ".join(b.text for b in document.blocks))
    for entry in document.evidence:
        if entry.locator is None:
            why, found = _without_place(capture, whole, entry), ""
        else:
            found, why = _located(read, entry.locator)
            why = why or ("" if found == entry.raw else "something else stands there")
        if why:
            yield Broken(
                entry.field, entry.method, why, f"{entry.locator} raw {entry.raw[:120]!r} there {found[:120]!r}"
            )
    for credit in document.photo_credits:
        if credit.locator is None:
            yield Broken("photo_credits", "", "no place", credit.raw[:120])
            continue
        found, why = _located(read, credit.locator)
        shown = _located(read_masked, credit.locator)[0].replace(MASK, "")
        # Reading joins words that a hyphen parts at the end of a line.
        if not why and all(_unparted(credit.raw) not in _unparted(each) for each in (found, shown)):
            why = "credit stands elsewhere"
        if why:
            yield Broken("photo_credits", "", why, f"{credit.locator} raw {credit.raw[:120]!r} there {found[:120]!r}")
    for block in document.blocks:
        found, why = _located(read, block.locator)
        why = why or ("" if found == block.raw else "something else stands there")
        if why:
            yield Broken(
                "blocks", block.decided_by, why, f"{block.locator} raw {block.raw[:80]!r} there {found[:80]!r}"
            )
