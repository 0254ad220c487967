"""Wire copy: the slug above a story, what editors are told, and the stamp below it."""

from __future__ import annotations

from fonds.cleaning.text.exports.layout import Layout, Stretch
from fonds.cleaning.text.markup import MASK
from fonds.marks.bylines.lines import match_byline
from fonds.marks.exports.headers import HeaderField
from fonds.marks.exports.wire import (
    headline_at,
    is_alert,
    is_below,
    is_change,
    is_contact,
    is_end,
    is_note,
    is_stamp,
    slug_title,
)
from fonds.model import Role

# Slugs and notes stand in the first lines, stamps in the last.
_TOP, _FOOT = 3_000, 600
_TOP_LINES, _FOOT_LINES = 6, 5
# Headlines have so many words.
_LEAST_TITLE, _MOST_TITLE = 3, 25


def read_wire(text: str) -> Layout | None:
    """What an agency's system wrote around its story; None where no slug, no stamp and no note to editors stands."""
    top, foot = _lines(text, 0, _TOP)[:_TOP_LINES], _lines(text, max(0, len(text) - _FOOT), len(text))[-_FOOT_LINES:]
    found: dict[int, Stretch] = {}
    sure = named = False
    for number, (start, end, said) in enumerate(top):
        story = slug_title(said) if not named else None
        if story is not None:
            begin = text.find(said, start)
            value = (begin + story[0], begin + story[1])
            found[start] = Stretch(start, end, HeaderField.HEADLINE, value, role=Role.OTHER)
            sure = named = True
        elif number == 0 and headline_at(said):
            begin = text.find(said, start)
            value = (begin + headline_at(said), begin + len(said))
            found[start] = Stretch(start, end, HeaderField.HEADLINE, value)
            sure = named = True
        elif is_stamp(said) and number == 0 and (said.isupper() or any(map(str.isdigit, said))):
            found[start] = Stretch(start, end, rule="wire.stamp")
            sure = True
        elif sure and said.endswith("/") and " " not in said:
            found[start] = Stretch(start, end, rule="wire.keywords")
        elif sure and not named and said.endswith(" ="):
            begin = text.find(said, start)
            found[start] = Stretch(start, end, HeaderField.HEADLINE, (begin, begin + len(said) - 2))
            named = True
        elif is_note(said) or is_alert(said) or is_change(said):
            found[start] = Stretch(start, end, rule="wire.note")
            sure = sure or is_note(said)
    _name_by_headline(text, top, found)
    below = _for_editors(text)
    if below is not None:
        found = {at: each for at, each in found.items() if at < below}
        found[below] = Stretch(below, len(text), rule="wire.note")
        sure = True
    for start, end, said in foot if below is None else ():
        if is_contact(said) and sure:
            found[start] = Stretch(start, end, rule="wire.note")
        elif is_stamp(said) or is_note(said) or is_end(said):
            found[start] = Stretch(start, end, rule="wire.stamp")
            sure = sure or (is_stamp(said) and not said.replace("/", "").replace("-", "").isalpha())
    return Layout(tuple(found[at] for at in sorted(found))) if sure else None


def _name_by_headline(text: str, top: list[tuple[int, int, str]], found: dict[int, Stretch]) -> None:
    """A headline between the slug and the byline names the story, and the slug does not."""
    named = [at for at, each in found.items() if each.fact is HeaderField.HEADLINE and each.role is Role.OTHER]
    slug = named[0] if named else None
    if slug is None:
        return
    rest = [line for line in top if line[0] > slug and line[0] not in found]
    if len(rest) < 2 or match_byline(rest[0][2]) is not None or match_byline(rest[1][2]) is None:
        return
    start, end, said = rest[0]
    if not _LEAST_TITLE <= len(said.split()) <= _MOST_TITLE or said.endswith("."):
        return
    begin = text.find(said, start)
    found[slug] = Stretch(slug, found[slug].end, rule="wire.slug")
    found[start] = Stretch(start, end, HeaderField.HEADLINE, (begin, begin + len(said)))


def _for_editors(text: str) -> int | None:
    """Where what is for editors alone begins below the story."""
    lines = _lines(text, max(0, len(text) - _TOP), len(text))
    found = [start for start, _, said in lines if is_below(said)]
    return found[0] if found and text[: found[0]].strip() else None


def _lines(text: str, begin: int, end: int) -> list[tuple[int, int, str]]:
    """The whole lines in a stretch of the text that say something."""
    at = text.rfind("\n", 0, begin) + 1
    found = []
    for raw in text[at:end].split("\n"):
        said = raw.replace(MASK, "").strip()
        if said:
            found.append((at, min(at + len(raw) + 1, len(text)), said))
        at += len(raw) + 1
    return found
