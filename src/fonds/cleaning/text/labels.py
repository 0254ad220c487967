"""Gives the document's units their roles: what the model keeps is the document; rules name its parts."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from fonds.cleaning.furniture import speaks_against
from fonds.cleaning.intro import is_intro
from fonds.cleaning.text.captions import label_descriptions, label_pictures
from fonds.cleaning.text.core import Core, heaviest_stretch
from fonds.cleaning.text.head import find_title, label_head
from fonds.cleaning.text.model import TextPrediction
from fonds.cleaning.text.sections import find_sections
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
_INTRO_WORDS = 30
# ... one that it is so sure of needs fewer words.
_SURE_INTRO, _SURE_INTRO_WORDS = 600, 20
_TEASERS = frozenset({Role.RELATED, Role.NEWSLETTER})


def _first_prose(units: list[Unit], kept: npt.NDArray[np.bool_], core: Core) -> int:
    """The document's first paragraph: a standfirst that the model did not keep does not hide the title above it."""
    for i in range(core.start, core.end):
        if units[i].prose and kept[i]:
            return i
    return core.start


def _keep(units: list[Unit], prediction: TextPrediction, version: str) -> None:
    """Make body of what the model keeps and the head's rules did not name a part of the document."""
    for i in np.flatnonzero(prediction.kept):
        unit, probability = units[i], int(prediction.probability[i])
        if (unit.role is Role.AUTHOR_BIO and probability < _SURE_OF_BIO) or speaks_against(unit.mark):
            continue
        if unit.role is None or not unit.role.is_document:
            unit.decide(Role.BODY, version, probability / 1000)


def _open_with_standfirst(units: list[Unit], prediction: TextPrediction) -> None:
    """Make body of a standfirst that is a paragraph of its own."""
    for i, unit in enumerate(units):
        probability = int(prediction.probability[i])
        least = _SURE_INTRO_WORDS if probability >= _SURE_INTRO else _INTRO_WORDS
        if unit.role is Role.SUBTITLE and probability >= _LIKELY_INTRO and is_intro(unit.text, least):
            unit.decide_standfirst(probability / 1000)


def _short_runs(kept: npt.NDArray[np.bool_]) -> list[int]:
    """Kept lines in runs of at most `_SHORT_RUN`, with lines that are not kept before and behind."""
    edges = np.flatnonzero(np.diff(np.concatenate([[0], kept.astype(np.int8), [0]])))
    runs = [(int(a), int(b)) for a, b in zip(edges[::2], edges[1::2], strict=True)]
    return [i for a, b in runs if b - a <= _SHORT_RUN for i in range(a, b)]


def label(units: list[Unit], prediction: TextPrediction, version: str) -> tuple[int, int]:
    """Decide the parts of the document. Gives the stretch [begin, end) of units in which most of it stands; empty where
    there is none."""
    sections = find_sections(units)
    for i, unit in enumerate(units):
        if unit.kind is Kind.CAPTION:
            prediction.kept[i] = False
    for i in _short_runs(prediction.kept):
        # Descriptions of teasers' pictures read like paragraphs, but stand between headlines.
        if sections[i] in _TEASERS and int(prediction.probability[i]) < _SURE_IN_SECTION:
            prediction.kept[i] = False
    core = heaviest_stretch(units, prediction.kept)
    if core.end == core.start:
        return 0, 0
    title = find_title(units, _first_prose(units, prediction.kept, core), core.end)
    begin = core.start
    if title is not None:
        label_head(units, title, core.end)
        begin = min(title, core.start)
    _keep(units, prediction, version)
    _open_with_standfirst(units, prediction)
    label_descriptions(units, begin, core.end)
    label_pictures(units, prediction, begin, core.end)
    return begin, core.end
