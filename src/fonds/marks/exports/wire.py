"""What agencies write around a story: the slug that names it, notes to editors, stamps of the system."""

from __future__ import annotations

import re

from fonds.languages import section
from fonds.languages.rows import WireWord

_ROWS: tuple[tuple[str, WireWord], ...] = section("WIRE")


def _words(place: str) -> frozenset[str]:
    return frozenset(word for _, row in _ROWS if row.place == place for word in row.words.split("|"))


_NOTES, _ALERTS, _SLUGS, _ENDS = _words("note"), _words("alert"), _words("slug"), _words("end")
_CHANGES, _BELOW = tuple(_words("change")), _words("below")
# "UPDATE 2-Ferry goes quiet", "RPT-Ferry goes quiet".
_PREFIX = re.compile(rf"(?:(?:{'|'.join(sorted(_words('prefix'))).upper()})(?: \d{{1,2}})?-)+(?=\S)")
_BRACKETED = re.compile(r"\((?P<said>[^()\n]{4,300})\)$")
# "((ann.lee@wire.example; +1 646 555 0100))".
_CONTACT = re.compile(r"\(\([^\n]{3,300}\)\)$")
_LABEL = re.compile(r"\W{0,4}(?P<label>[^\W\d_][^:：\n]{1,40}?)\s?[:：]")
# "BC-EU--Norrland-Ferry Fire, 2nd Ld-Writethru", "AM-Harbor-Vote,1st Ld": letters of the wire, the story, its version.
_SLUG = re.compile(r"(?P<wire>[A-Z]{2}-(?:[A-Z]{2,4}--?)?-?)(?P<story>[^,\n]{3,60}?)(?P<version>,[^\n]{0,60})?$")
_VERSION_WORD = re.compile(r"[a-z]+")
# "AP-WF-06-14-19 0712GMT"; "dpa abc xx yyzz n1 def 121212 Mar 23"; "bdt0123 3 pl 212 dpa 0345"; "ann/tr/kh".
_STAMPS = (
    re.compile(r"[A-Z]{2,4}-[A-Z]{2}-\d\d-\d\d-\d\d \d{4} ?[A-Z]{2,4}$"),
    re.compile(r"[a-z]{3,4}(?: [a-z\d]{2,5}){2,6} \d{6} \w{3} \d\d$"),
    re.compile(r"[a-z]{3}\d{4} \d [a-z]{2} \d{1,4} .{0,40}\d{4}$"),
    re.compile(r"(?:ZCZC|NNNN)\b.{0,40}$"),
    re.compile(r"[a-z]{2,5}(?:[/-][a-z]{2,5}){1,4}$"),
)
_LONGEST, _LONGEST_NOTE = 160, 600


def is_note(line: str) -> bool:
    """Whether the line tells editors something."""
    match = _LABEL.match(line) if len(line) <= _LONGEST_NOTE else None
    if match is not None and match["label"].strip().lower() in _NOTES:
        return True
    return len(line) <= _LONGEST and " ".join(line.lower().split()[:2]) in _NOTES


def is_change(line: str) -> bool:
    """Whether a line in brackets tells editors what is new in the story."""
    match = _BRACKETED.match(line.strip())
    return match is not None and match["said"].lower().startswith(_CHANGES)


def is_contact(line: str) -> bool:
    """Whether the line says how to reach the desk, in brackets in brackets."""
    return _CONTACT.match(line.strip()) is not None


def is_below(line: str) -> bool:
    """Whether all that follows the line is for editors."""
    return line.strip(" *#-_:.").lower() in _BELOW


def headline_at(line: str) -> int:
    """Where the headline begins behind what says which version the story is; 0 where nothing does."""
    match = _PREFIX.match(line)
    return match.end() if match is not None else 0


def is_alert(line: str) -> bool:
    """Whether the line says no more than that the story is urgent."""
    return line.strip(" *#-_").lower() in _ALERTS


def is_end(line: str) -> bool:
    """Whether the line says no more than that the story ends here, or goes on in another take."""
    return line.strip().lower() in _ENDS


def slug_title(line: str) -> tuple[int, int] | None:
    """Where the story's name stands in a slug; None for lines that are none."""
    said = line.strip()
    match = _SLUG.match(said) if len(said) <= _LONGEST else None
    if match is None:
        return None
    version = set(_VERSION_WORD.findall((match["version"] or "").lower()))
    return match.span("story") if match["wire"].endswith("--") or version & _SLUGS else None


def is_stamp(line: str) -> bool:
    """Whether the line is what an agency's system wrote below a story: numbers, days, desks in its own short hand."""
    said = line.strip()
    return len(said) <= _LONGEST and any(stamp.match(said) for stamp in _STAMPS)
