"""All that programs added to a text, reader after reader, each in what the others left."""

from __future__ import annotations

from fonds.cleaning.text.exports.clippings import may_be_clipping, read_clipping
from fonds.cleaning.text.exports.front_matter import read_front_matter
from fonds.cleaning.text.exports.layout import Layout, Stretch, masked
from fonds.cleaning.text.exports.mails import read_mail
from fonds.cleaning.text.exports.printed import read_printed
from fonds.cleaning.text.exports.saved import read_saved
from fonds.cleaning.text.exports.transcripts import read_transcript
from fonds.cleaning.text.exports.wire import read_wire
from fonds.model import Role


def read_layout(text: str, *, part: bool) -> Layout:
    """What was added to the text. `part` tells that it is one document of an export."""
    found: list[Stretch] = list(read_printed(text))
    left = masked(text, found) if found else text
    saved = None if part else read_front_matter(left) or read_saved(left) or read_mail(left)
    if saved is not None:
        found += saved.stretches
        left = masked(text, found)
    stated = {each.fact for each in found if each.value is not None}
    export = read_clipping(left, part=part) if part or may_be_clipping(left) else None
    if export is not None:
        # What a mail says of itself gives way to what the article's own head says.
        own = export.facts
        found = [_silent(each) if each.fact in own else each for each in found] if stated else found
        found += export.stretches
    elif saved is None or not stated:
        wire = read_wire(left) or read_transcript(left)
        found += wire.stretches if wire is not None else ()
    whole = export is not None and export.whole
    return Layout(tuple(sorted(found, key=lambda each: each.start)), whole=whole)


def _silent(stretch: Stretch) -> Stretch:
    return Stretch(stretch.start, stretch.end, rule=stretch.by, role=Role.OTHER)
