"""Names the lines of a text copy that were dropped, by words, shape and place."""

from __future__ import annotations

from fonds.cleaning.roles.features import DroppedLine, Region
from fonds.cleaning.roles.model import DroppedLines, RoleModel, name_lines
from fonds.cleaning.text.draft import TextJudgement
from fonds.cleaning.text.sections import opens_section
from fonds.cleaning.text.units import Unit
from fonds.model import Kind, Role


def name_furniture(units: list[Unit], judgement: TextJudgement, model: RoleModel) -> None:
    """Name what was not kept, above, inside and after the document, all of it together."""
    dropped = dropped_lines(units, judgement)
    for line, named in zip(dropped.lines, name_lines(dropped, model), strict=True):
        units[line.at].decide(named.role, named.by, named.confidence)


def dropped_lines(units: list[Unit], judgement: TextJudgement) -> DroppedLines:
    """The lines to be named."""
    begin, end = judgement.begin, judgement.end
    foot = _foot_start(units, end)
    lines: list[DroppedLine] = []
    kept: list[int] = []
    parted = True
    for i, unit in enumerate(units):
        if unit.role is not None:
            parted = True
            if unit.role.is_document:
                kept.append(i)
            continue
        region = Region.ABOVE if i < begin else Region.INSIDE if i < end else Region.FOOT if i >= foot else Region.AFTER
        begins = parted or unit.gap or unit.kind is Kind.HEADING
        lines.append(
            DroppedLine(unit.folded, unit.words, unit.mark, region, unit.kind, unit.bullet, unit.prose, begins, i)
        )
        parted = False
    return DroppedLines(lines, kept, len(units))


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
