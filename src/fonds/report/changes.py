"""What reprocessing changes: counts by column and tier, and examples side by side, for the terminal and as a page."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from markupsafe import Markup

from fonds.report.environment import environment, inline, policy
from fonds.report.files import write_text
from fonds.report.words import count

# Columns that say with what a row was made, and what follows from others.
MADE_WITH = ("fingerprint", "fingerprint_parts", "fonds_version", "context_digest")
_FOLLOWS = (*MADE_WITH, "row_digest")
EXAMPLES = 3
# Characters of a value shown, around the first place where the two differ.
_SHOWN = 160
_BEFORE = 40


@dataclass(frozen=True, slots=True)
class Example:
    """One value before and after, cut to where they differ. `is_open` says whether it may stand in a page."""

    capture_id: str
    place: str
    before: str
    after: str
    is_open: bool


@dataclass(slots=True)
class RowChanges:
    """Collects what changes.

    `looked_at` counts rows made again, `same` those that stay to the last bit, `renewed` those of which only the
    version that made them changes; `columns` rows by column, `tiers` rows by tier before and after. `appeared` and
    `vanished` are documents of files that are parted otherwise now, `failed` captures that could not be processed, with
    reasons, `missing` those that are not in the raw folder any more.
    """

    looked_at: int = 0
    same: int = 0
    renewed: int = 0
    changed: int = 0
    columns: Counter[str] = field(default_factory=Counter)
    tiers: Counter[tuple[str, str]] = field(default_factory=Counter)
    examples: dict[str, list[Example]] = field(default_factory=dict)
    appeared: list[str] = field(default_factory=list)
    vanished: list[str] = field(default_factory=list)
    failed: list[tuple[str, str]] = field(default_factory=list)
    missing: list[str] = field(default_factory=list)

    def compare(self, before: Mapping[str, Any], after: Mapping[str, Any], *, is_open: bool) -> bool:
        """Count one document; whether its row changes at all."""
        self.looked_at += 1
        if before["row_digest"] == after["row_digest"]:
            self.same += 1
            return False
        columns = changed_columns(before, after)
        if not columns:
            self.renewed += 1
            return True
        self.changed += 1
        self.columns.update(columns)
        if before["tier"] != after["tier"]:
            self.tiers[before["tier"], after["tier"]] += 1
        for name in columns:
            examples = self.examples.setdefault(name, [])
            if len(examples) < EXAMPLES:
                examples.append(_example(name, before, after, is_open=is_open))
        return True

    def sentences(self) -> Iterator[str]:
        """The counts in words."""
        yield (
            f"{count(self.looked_at, 'document')} made again: {self.changed} changed, {self.renewed} with nothing else "
            f"than the version that made them, {self.same} to the last bit as before."
        )
        for (before, after), number in sorted(self.tiers.items()):
            yield f"{count(number, 'document')} {'up' if after < before else 'down'} from tier {before} to {after}."
        if self.appeared or self.vanished:
            yield (
                f"Files are parted otherwise: {count(len(self.appeared), 'new document')}, "
                f"{len(self.vanished)} no longer there."
            )
        if self.failed:
            yield f"{count(len(self.failed), 'capture')} can't be processed now; their rows stay as they are."
        if self.missing:
            yield f"{count(len(self.missing), 'row')} without a capture in the raw folder stay as they are."


def changed_columns(before: Mapping[str, Any], after: Mapping[str, Any]) -> list[str]:
    """The columns of a document that differ, but for those that say with what it was made and in which run."""
    names = [name for name in after if not name.startswith("run_") and name not in _FOLLOWS]
    return [name for name in names if (before.get(name) or None) != (after[name] or None)]


def _example(name: str, before: Mapping[str, Any], after: Mapping[str, Any], *, is_open: bool) -> Example:
    one, other = _written(before.get(name)), _written(after.get(name))
    at = next((i for i, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))
    start = max(0, at - _BEFORE)
    places = after["run_sources"] or ()
    return Example(
        after["capture_id"],
        places[0]["path"] if places else after["capture_id"][:12],
        _cut(one, start),
        _cut(other, start),
        is_open,
    )


def _written(value: object) -> str:
    if value is None:
        return "(nothing)"
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False, default=str)


def _cut(text: str, start: int) -> str:
    shown = text[start : start + _SHOWN]
    return ("…" if start and text else "") + shown + ("…" if start + _SHOWN < len(text) else "")


def write_changes(path: Path, changes: RowChanges, *, done: bool) -> None:
    """The page; of documents whose text may not lie open it has no examples. Raises OSError."""
    style = "\n".join((inline("base.css"), inline("changes.css")))
    columns = [
        (name, count, [example for example in changes.examples.get(name, ()) if example.is_open])
        for name, count in changes.columns.most_common()
    ]
    page = environment().get_template("changes.html")
    rendered = page.render(
        changes=changes,
        columns=columns,
        sentences=list(changes.sentences()),
        done=done,
        style=Markup(style),  # noqa: S704 - our own style sheets
        policy=policy(styles=(style,)),
    )
    write_text(path, rendered)
