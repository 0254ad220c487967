"""What runs wrote of a document beside the archive: accounts, lists of what was skipped, curation, site memories."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from fonds.archive.memory import forget_lines, lines_of
from fonds.archive.reader import Archive
from fonds.report.files import write_text

# A digest in the file of another document: such a file is not removed as a whole.
_DIGEST = re.compile(r"\b[0-9a-f]{64}\b")
_LARGEST_CURATION = 4 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class Traces:
    """By what a document is named in files that runs wrote: ids, places of loose files, addresses, title."""

    ids: frozenset[str]
    paths: frozenset[str]
    words: frozenset[str]

    @classmethod
    def of(cls, rows: Iterable[Mapping[str, Any]], paths: Iterable[str]) -> Traces:
        ids: set[str] = set()
        words: set[str] = set()
        loose = {path for path in paths if not re.search(r"#\d+$", path)}
        for row in rows:
            ids |= {row["capture_id"], row["payload_digest"]}
            stated = [row["target_uri"], row["sidecar_url"], row["title"], row["subtitle"], row["note"]]
            stated += [place["target_uri"] for place in row["run_places"] or ()]
            words |= {word for word in stated if word and len(word) > len("http://a")}
        return cls(frozenset(ids), frozenset(loose), frozenset(words))

    def are_in(self, text: str) -> bool:
        """Whether a text, as written or as JSON has it, names the document."""
        for word in (*self.words, *self.ids):
            if word in text or json.dumps(word)[1:-1] in text or json.dumps(word, ensure_ascii=False)[1:-1] in text:
                return True
        return any(re.search(rf"(?<![\w./-]){re.escape(path)}(?![\w/-]|\.\w)", text) for path in self.paths)


def clear_accounts(folder: Path, traces: Traces) -> int:
    """Take what names the document out of the accounts of runs; returns how many files were changed."""
    changed = 0
    for path in sorted(folder.glob("*")):
        if path.name.endswith(".part"):
            path.unlink(missing_ok=True)
            continue
        if path.suffix not in (".json", ".md", ".jsonl") or not path.is_file():
            continue
        before = path.read_text(encoding="utf-8", errors="surrogateescape")
        if not traces.are_in(before):
            continue
        after = _without_json(before, traces) if path.suffix == ".json" else _without_lines(before, traces)
        if after != before:
            write_text(path, after)
            changed += 1
    return changed


def _without_lines(text: str, traces: Traces) -> str:
    return "".join(line for line in text.splitlines(keepends=True) if not traces.are_in(line))


def _without_json(text: str, traces: Traces) -> str:
    try:
        values = json.loads(text)
    except ValueError:
        return _without_lines(text, traces)
    return json.dumps(_silent(values, traces), ensure_ascii=False, indent=2, sort_keys=True) + "\n"


def _silent(value: Any, traces: Traces) -> Any:
    if isinstance(value, dict):
        return {name: _silent(each, traces) for name, each in value.items()}
    if isinstance(value, list):
        # An entry of a list is a path, a code and what was said of it: all of it concerns the document.
        named = [each for each in value if traces.are_in(json.dumps(each, ensure_ascii=False))]
        return [_withdrawn(each, traces) if each in named else each for each in value]
    return "withdrawn" if isinstance(value, str) and traces.are_in(value) else value


def _withdrawn(entry: Any, traces: Traces) -> Any:
    if isinstance(entry, list):
        return ["withdrawn" if isinstance(each, str) else each for each in entry]
    return _silent(entry, traces) if isinstance(entry, dict) else "withdrawn"


def clear_curation(folder: Path, ids: Iterable[str]) -> tuple[int, list[Path]]:
    """Remove the files of what people decided about these documents; returns how many, and those that name others too
    and are left for a person."""
    names = set(ids)
    removed, left = 0, []
    for path in sorted(folder.rglob("*")) if folder.is_dir() else ():
        if not path.is_file() or ".git" in path.parts:
            continue
        text = path.read_text(encoding="utf-8", errors="replace") if path.stat().st_size <= _LARGEST_CURATION else ""
        found = {*_DIGEST.findall(path.name), *_DIGEST.findall(text)}
        begins = any(path.name.startswith(name[:12]) for name in names)
        if begins or (found & names and found <= names):
            path.unlink(missing_ok=True)
            removed += 1
        elif found & names:
            left.append(path)
    return removed, left


def clear_memory(place: Path, archive: Path, rows: Sequence[Mapping[str, Any]]) -> int:
    """Take the lines out of a site memory that recurred only with these documents; returns how many."""
    lines = {line for row in rows for line in lines_of(row)}
    return forget_lines(Archive(archive), place, lines) if place.is_file() and lines else 0
