"""What is better and what is worse than in the index that was there before."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from fonds.quality import CATALOGUE
from fonds.report.summary import Summary

# A step of the expected quality that is worth telling where the tier stays.
_STEP = 0.05
# The facts of a document that two indexes are compared by.
_COMPARED = ("tier", "fields_tier", "expected")


def _known(rows: object) -> dict[str, Mapping[str, Any]]:
    listed = rows if isinstance(rows, list) else []
    return {row["capture_id"]: row for row in listed if isinstance(row, dict) and "capture_id" in row}


def _verdict(before: Mapping[str, Any], now: Mapping[str, Any]) -> int:
    """1 better, -1 worse, 0 neither. The text's tier decides, then what is expected of it, then the fields' tier."""
    for name in ("tier", "expected", "fields_tier"):
        one, two = before.get(name), now.get(name)
        if one is None or two is None or one == two:
            continue
        if name == "expected":
            if abs(two - one) < _STEP:
                continue
            return 1 if two > one else -1
        return 1 if two < one else -1
    return 0


def _change(before: Mapping[str, Any], now: Mapping[str, Any], why: str) -> dict[str, Any]:
    facts = {name: [before.get(name), now.get(name)] for name in _COMPARED if before.get(name) != now.get(name)}
    found = sorted(set(now.get("checks") or ()) - set(before.get("checks") or ()))
    gone = sorted(set(before.get("checks") or ()) - set(now.get("checks") or ()))
    return {"capture_id": now["capture_id"], "why": why, **facts, "found": found, "no_more": gone}


def _key(failure: Mapping[str, Any]) -> tuple[Any, Any]:
    return failure.get("source_path"), failure.get("source_offset")


def changes_since(
    before: Mapping[str, Any], documents: Sequence[Summary], failures: Iterable[Mapping[str, Any]]
) -> dict[str, Any] | None:
    """What differs from `before`, the data of an index.json; where nothing does, what it told itself. None where there
    was no index.

    A document is compared with itself, and a capture that replaces another one at its place with that.
    """
    if not isinstance(before.get("rows"), list):
        return None
    old = _known(before["rows"])
    rows = [summary.to_data() for summary in documents]
    changes: dict[str, list[dict[str, Any]]] = {"worse": [], "better": []}
    new = 0
    for now in rows:
        was = old.get(now["capture_id"])
        why = "the same capture, made again"
        if was is None:
            new += 1
            was, why = old.get(now.get("replaces", "")), "a newer capture of the same place"
        way = _verdict(was, now) if was else 0
        if was and way:
            changes["better" if way > 0 else "worse"].append(_change(was, now, why))
    gone = len(old.keys() - {row["capture_id"] for row in rows})
    failed_before, failed = ({_key(f) for f in each} for each in (_failed(before), failures))
    made: dict[str, Any] = {
        "since": before.get("as_of"),
        "new": new,
        "gone": gone,
        "failed": len(failed - failed_before),
        "mended": len(failed_before - failed),
        **changes,
    }
    if not any(made[name] for name in made if name != "since"):
        told = before.get("changes")
        return told if isinstance(told, dict) else None
    return made


def _failed(before: Mapping[str, Any]) -> list[Mapping[str, Any]]:
    listed = before.get("failed")
    return [each for each in listed if isinstance(each, dict)] if isinstance(listed, list) else []


def _share(expected: float) -> str:
    return f"{100 * expected:.0f} %"


def in_words(change: Mapping[str, Any]) -> tuple[str, str]:
    """A change of a document: what moved, and why as far as it is known."""
    steps = []
    for name, label in (("tier", "text"), ("fields_tier", "fields"), ("expected", "expected")):
        one, two = change.get(name) or (None, None)
        if one is None or two is None:
            continue
        before, now = (_share(one), _share(two)) if name == "expected" else (one, two)
        steps += [f"{label} {before} → {now}"] if before != now else []
    why = [str(change["why"])]
    for name, label in (("found", "now"), ("no_more", "no more")):
        titles = [CATALOGUE[code].title if code in CATALOGUE else str(code) for code in change[name]]
        why += [f"{label}: {', '.join(titles)}"] if titles else []
    return ", ".join(steps), "; ".join(why)
