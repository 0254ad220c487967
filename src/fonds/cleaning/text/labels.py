"""Gives every unit its role: what the model keeps is the document; rules name its parts, and what went and why."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from fonds.cleaning.furniture import speaks_against
from fonds.cleaning.intro import INTRO, is_intro
from fonds.cleaning.roles.cues import Line, Place
from fonds.cleaning.roles.model import Sheet, name_sheet
from fonds.cleaning.text.core import Core, heaviest_stretch
from fonds.cleaning.text.header import find_title, label_head
from fonds.cleaning.text.inside import label_descriptions, label_pictures
from fonds.cleaning.text.model import Reading
from fonds.cleaning.text.sections import find_sections, opens_section
from fonds.cleaning.text.units import Unit
from fonds.model import Kind, Role

# In a section under "Also read" only lines that the model is so sure of (thousandths) are kept.
_SURE_IN_SECTION = 700
# ... and of a paragraph below the byline that the head's rules took for the author's bio. With .7 forums lost .004.
_SURE_OF_BIO = 500
# Picture descriptions with the headline between them; the document's own end is longer. Chosen, not tuned.
_SHORT_RUN = 3
# A standfirst of several sentences that the model gives so much (thousandths) is the text's first paragraph.
_LIKELY_INTRO = 200
_TEASERS = frozenset({Role.RELATED, Role.NEWSLETTER})


def name_furniture(units: list[Unit], begin: int, end: int) -> None:
    """Name what was not kept, above, inside and after the document [begin, end), all of it together."""
    sheet = read_sheet(units, begin, end)
    for line, found in zip(sheet.lines, name_sheet(sheet), strict=True):
        units[line.at].decide(found.role, found.by, found.confidence)


def read_sheet(units: list[Unit], begin: int, end: int) -> Sheet:
    """The lines to be named."""
    foot = _foot_start(units, end)
    lines: list[Line] = []
    kept: list[int] = []
    parted = True
    for i, unit in enumerate(units):
        if unit.role is not None:
            parted = True
            if unit.role.is_document:
                kept.append(i)
            continue
        place = Place.ABOVE if i < begin else Place.INSIDE if i < end else Place.FOOT if i >= foot else Place.AFTER
        begins = parted or unit.gap or unit.kind is Kind.HEADING
        line = Line(unit.folded, unit.words, unit.mark, place, unit.kind, unit.bullet, unit.prose, begins, i)
        lines.append(line)
        parted = False
    return Sheet(lines, kept, len(units))


def _foot_start(units: list[Unit], start: int) -> int:
    """Where the columns under the page begin: the first footer or legal line from which on no section opens and nearly
    every line is short."""
    foot = len(units)
    for i in range(len(units) - 1, start - 1, -1):
        mark = units[i].mark
        if opens_section(units, i):
            break
        if mark is not None and mark.role in (Role.FOOTER, Role.LEGAL):
            foot = i
        elif units[i].prose and mark is None and units[i].words > 60:
            break
    return foot


def _first_prose(units: list[Unit], kept: npt.NDArray[np.bool_], core: Core) -> int:
    """The document's first paragraph: a standfirst that the model did not keep does not hide the title above it."""
    for i in range(core.start, core.end):
        if units[i].prose and kept[i]:
            return i
    return core.start


def _keep(units: list[Unit], reading: Reading, version: str) -> None:
    """Make body of what the model keeps and the head's rules did not name a part of the document."""
    for i in np.flatnonzero(reading.kept):
        unit, chance = units[i], int(reading.chance[i])
        if (unit.role is Role.AUTHOR_BIO and chance < _SURE_OF_BIO) or speaks_against(unit.mark):
            continue
        if unit.role is None or not unit.role.is_document:
            unit.decide(Role.BODY, version, chance / 1000)


def _open_with_standfirst(units: list[Unit], reading: Reading) -> None:
    """Make body of a standfirst that is a paragraph of its own."""
    for i, unit in enumerate(units):
        chance = int(reading.chance[i])
        if unit.role is Role.SUBTITLE and chance >= _LIKELY_INTRO and is_intro(unit.text):
            unit.decide(Role.BODY, INTRO, chance / 1000)


def _short_runs(kept: npt.NDArray[np.bool_]) -> list[int]:
    """Kept lines in runs of at most `_SHORT_RUN`, with lines that are not kept before and behind."""
    edges = np.flatnonzero(np.diff(np.concatenate([[0], kept.astype(np.int8), [0]])))
    runs = [(int(a), int(b)) for a, b in zip(edges[::2], edges[1::2], strict=True)]
    return [i for a, b in runs if b - a <= _SHORT_RUN for i in range(a, b)]


def label(units: list[Unit], reading: Reading, version: str) -> Core:
    """Decide every unit of a page copy. Gives the stretch in which most of the document stands."""
    sections = find_sections(units)
    for i, unit in enumerate(units):
        if unit.kind is Kind.CAPTION:
            reading.kept[i] = False
    for i in _short_runs(reading.kept):
        # Descriptions of teasers' pictures read like paragraphs, but stand between headlines.
        if sections[i] in _TEASERS and int(reading.chance[i]) < _SURE_IN_SECTION:
            reading.kept[i] = False
    core = heaviest_stretch(units, reading.kept)
    if core.end == core.start:
        name_furniture(units, 0, 0)
        return core
    title = find_title(units, _first_prose(units, reading.kept, core), core.end)
    begin = core.start
    if title is not None:
        label_head(units, title, core.end)
        begin = min(title, core.start)
    _keep(units, reading, version)
    _open_with_standfirst(units, reading)
    label_descriptions(units, begin, core.end)
    label_pictures(units, reading, begin, core.end)
    name_furniture(units, begin, core.end)
    return core
