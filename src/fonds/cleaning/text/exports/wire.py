"""Wire copy: the slug above a story, what editors are told, and the stamp below it."""

from __future__ import annotations

from fonds.cleaning.text.exports.layout import Layout, Stretch
from fonds.cleaning.text.markup import MASK
from fonds.marks.exports.headers import HeaderField
from fonds.marks.exports.wire import is_alert, is_end, is_note, is_stamp, slug_title
from fonds.model import Role

# Slugs and notes stand in the first lines, stamps in the last.
_TOP, _FOOT = 3_000, 600
_TOP_LINES, _FOOT_LINES = 6, 5


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
        elif is_stamp(said) and number == 0 and (said.isupper() or any(map(str.isdigit, said))):
            found[start] = Stretch(start, end, rule="wire.stamp")
            sure = True
        elif sure and said.endswith("/") and " " not in said:
            found[start] = Stretch(start, end, rule="wire.keywords")
        elif sure and not named and said.endswith(" ="):
            begin = text.find(said, start)
            found[start] = Stretch(start, end, HeaderField.HEADLINE, (begin, begin + len(said) - 2))
            named = True
        elif is_note(said) or is_alert(said):
            found[start] = Stretch(start, end, rule="wire.note")
            sure = sure or is_note(said)
    for start, end, said in foot:
        if is_stamp(said) or is_note(said) or is_end(said):
            found[start] = Stretch(start, end, rule="wire.stamp")
            sure = sure or (is_stamp(said) and not said.replace("/", "").replace("-", "").isalpha())
    return Layout(tuple(found[at] for at in sorted(found))) if sure else None


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
