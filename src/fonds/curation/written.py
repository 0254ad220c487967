"""A curation file as text: YAML, made for people and for git. The order is fixed, each fact stands on a line of its
own, every text is in quotes, and nothing is ever resolved: no alias, tag, number or date of YAML.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import yaml

from fonds.curation.values import check_value
from fonds.errors import CurationError
from fonds.model import Act, BlockChoice, Correction, Curation, Role, Tier, Verdict
from fonds.model.curation import FIELDS, VERDICTS
from fonds.model.visible import HIDDEN

VERSION = 1
_HEAD = "fonds-curation"
_DIGEST = re.compile(r"[0-9a-f]{64}")
_LOADER: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
# What YAML has no place for beside what hides text or turns it.
_NOT_IN_YAML = re.compile("[\ufffe\uffff]")
_DEEPEST = 6
# A note is a remark, no document.
MAX_NOTE = 4_000
# Characters of a block that stand in the file, so that who reads it knows which is meant.
_EXCERPT = 80


def _quoted(text: str) -> str:
    written = json.dumps(text, ensure_ascii=False)
    return HIDDEN.sub(_escaped, _NOT_IN_YAML.sub(_escaped, written))


def _escaped(match: re.Match[str]) -> str:
    code = ord(match[0])
    return f"\\u{code:04x}" if code <= 0xFFFF else f"\\U{code:08x}"


def _act_lines(act: Act, indent: str) -> Iterator[str]:
    if act.by:
        yield f"{indent}by: {_quoted(act.by)}"
    if act.at:
        yield f"{indent}at: {written_time(act.at)}"
    if act.note:
        yield f"{indent}note: {_quoted(act.note)}"


def written_time(at: datetime) -> str:
    """An instant as files and events have it: `2026-03-01T14:30:00Z`."""
    return at.astimezone(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")


def _list_lines(name: str, values: Sequence[str], indent: str) -> Iterator[str]:
    if not values:
        yield f"{indent}{name}: []"
        return
    yield f"{indent}{name}:"
    yield from (f"{indent}  - {_quoted(value)}" for value in values)


def _lines(curation: Curation) -> Iterator[str]:
    yield f"{_HEAD}: {VERSION}"
    yield f"capture: {curation.capture_id}"
    yield f"payload: {curation.payload_digest}"
    if curation.place:
        yield f"place: {_quoted(curation.place)}"
    if curation.corrections:
        yield "corrections:"
    for one in sorted(curation.corrections, key=lambda each: list(FIELDS).index(each.field)):
        yield f"  {one.field}:"
        yield from _list_lines("value", one.value, "    ")
        yield from _list_lines("before", one.before, "    ")
        yield from _act_lines(one.act, "    ")
    if curation.blocks:
        yield "blocks:"
    for block in sorted(curation.blocks, key=lambda each: each.index):
        yield f"  {block.index}:"
        yield f"    choice: {'keep' if block.keep else 'drop'}"
        yield f"    digest: {block.digest}"
        if block.before:
            yield f"    before: {block.before}"
        if block.text:
            yield f"    text: {_quoted(block.text)}"
        yield from _act_lines(block.act, "    ")
    if curation.verdicts:
        yield "verdicts:"
    for verdict in curation.verdicts:
        yield f"  - verdict: {verdict.verdict}"
        if verdict.tier:
            yield f"    tier: {verdict.tier}"
        if verdict.expected_quality is not None:
            yield f"    expected_quality: {verdict.expected_quality:g}"
        if verdict.row:
            yield f"    row: {verdict.row}"
        yield from _act_lines(verdict.act, "    ")


def write_curation(curation: Curation) -> str:
    """The file's text. Equal decisions give equal bytes."""
    return "\n".join((*_lines(curation), ""))


def excerpt_of(text: str) -> str:
    """The beginning of a block, on one line."""
    line = " ".join(text.split())
    return line if len(line) <= _EXCERPT else f"{line[: _EXCERPT - 1]}…"


def parse_curation(text: str, shown: str) -> Curation:
    """Read a file's text; `shown` is how messages call the file. Raises CurationError."""
    try:
        return _Reader(shown).curation(text)
    except yaml.YAMLError as error:
        mark, problem = getattr(error, "problem_mark", None), getattr(error, "problem", None)
        where = f"line {mark.line + 1}: " if mark else ""
        raise CurationError(shown, f"it is not YAML ({where}{' '.join(str(problem or error).split())[:80]})") from error


class _Reader:
    """Reads one file strictly: what is not understood is an error, never passed over."""

    def __init__(self, shown: str) -> None:
        self.shown = shown

    def fail(self, reason: str) -> CurationError:
        return CurationError(self.shown, reason)

    def curation(self, text: str) -> Curation:
        tree = self.tree(text)
        if not isinstance(tree, dict) or _HEAD not in tree:
            raise self.fail(f"it does not begin with `{_HEAD}: {VERSION}`")
        if tree[_HEAD] != str(VERSION):
            stated = tree[_HEAD] if isinstance(tree[_HEAD], str) else "none"
            raise self.fail(f"it is of version {stated[:20]}, and this fonds reads version {VERSION}; update fonds")
        self.known(tree, {_HEAD, "capture", "payload", "place", "corrections", "blocks", "verdicts"}, "the file")
        return Curation(
            self.digest(tree, "capture", "the file"),
            self.digest(tree, "payload", "the file"),
            self.text(tree, "place", "the file"),
            tuple(self.correction(name, said) for name, said in self.mapping(tree, "corrections").items()),
            tuple(self.block(name, said) for name, said in self.mapping(tree, "blocks").items()),
            tuple(self.verdict(number, said) for number, said in enumerate(self.listed(tree, "verdicts"), 1)),
        )

    def correction(self, field: str, said: Any) -> Correction:
        where = f"corrections, {field[:30]}"
        facts = said if isinstance(said, dict) else {"value": said}
        self.known(facts, {"value", "before", "by", "at", "note"}, where)
        if "value" not in facts:
            raise self.fail(f"{where}: it has no `value`; where there is none, write `value: []`")
        try:
            value = check_value(field, self.values(facts["value"], f"{where}, value"))
        except ValueError as error:
            raise self.fail(f"{where}: {error}") from error
        before = tuple(self.values(facts.get("before"), f"{where}, before"))
        return Correction(field, value, before, self.act(facts, where))

    def block(self, index: str, said: Any) -> BlockChoice:
        where = f"blocks, {index[:30]}"
        if not re.fullmatch(r"\d{1,9}", index) or not isinstance(said, dict):
            raise self.fail(f"{where}: expected the number of a block, and below it its `choice` and `digest`")
        self.known(said, {"choice", "digest", "before", "text", "by", "at", "note"}, where)
        choice, before = said.get("choice"), said.get("before")
        if choice not in ("keep", "drop"):
            raise self.fail(f"{where}: its `choice` is neither keep nor drop")
        if before is not None and before not in tuple(Role):
            raise self.fail(f"{where}: `before` is no role of a block")
        text = self.text(said, "text", where) or ""
        digest = self.digest(said, "digest", where)
        return BlockChoice(int(index), digest, choice == "keep", before or "", text, self.act(said, where))

    def verdict(self, number: int, said: Any) -> Verdict:
        where = f"verdicts, {number}"
        if not isinstance(said, dict):
            raise self.fail(f"{where}: expected `verdict:` and what belongs to it")
        self.known(said, {"verdict", "tier", "expected_quality", "row", "by", "at", "note"}, where)
        verdict, tier = said.get("verdict"), said.get("tier")
        if verdict not in VERDICTS:
            raise self.fail(f"{where}: its `verdict` is none of {', '.join(VERDICTS)}")
        if tier is not None and tier not in tuple(Tier):
            raise self.fail(f"{where}: its `tier` is none of {', '.join(Tier)}")
        row = None if said.get("row") is None else self.digest(said, "row", where)
        return Verdict(verdict, self.act(said, where), tier, self.share(said, where), row)

    def share(self, said: Mapping[str, Any], where: str) -> float | None:
        text = self.text(said, "expected_quality", where)
        if text is None:
            return None
        if not re.fullmatch(r"[01](\.\d{1,6})?", text):
            raise self.fail(f"{where}: its `expected_quality` is no number from 0 to 1")
        return float(text)

    def act(self, said: Mapping[str, Any], where: str) -> Act:
        stated, note = self.text(said, "at", where), self.text(said, "note", where)
        if note is not None and len(note) > MAX_NOTE:
            raise self.fail(f"{where}: its `note` has {len(note):,} characters; {MAX_NOTE:,} at most")
        return Act(self.text(said, "by", where), None if stated is None else self.time(stated, where), note)

    def time(self, stated: str, where: str) -> datetime:
        try:
            at = datetime.fromisoformat(stated)
            return at.replace(tzinfo=UTC) if at.tzinfo is None else at.astimezone(UTC)
        except (ValueError, OverflowError) as error:
            raise self.fail(f"{where}: `at` is no time such as 2026-03-01T14:30:00Z") from error

    def known(self, facts: Mapping[str, Any], names: set[str], where: str) -> None:
        other = next((name for name in facts if name not in names), None)
        if other is not None:
            raise self.fail(f"{where}: there is no `{other[:40]}`; known are {', '.join(sorted(names - {_HEAD}))}")

    def text(self, facts: Mapping[str, Any], name: str, where: str) -> str | None:
        value = facts.get(name)
        if value is not None and not isinstance(value, str):
            raise self.fail(f"{where}: `{name}` is no text")
        return value

    def digest(self, facts: Mapping[str, Any], name: str, where: str) -> str:
        value = facts.get(name)
        if not isinstance(value, str) or not _DIGEST.fullmatch(value):
            raise self.fail(f"{where}: `{name}` is not a SHA-256 of 64 hexadecimal digits")
        return value

    def values(self, value: Any, where: str) -> Sequence[str]:
        if value is None:
            return ()
        if isinstance(value, str):
            return (value,)
        if isinstance(value, list) and all(isinstance(one, str) for one in value):
            return value
        raise self.fail(f"{where}: expected a text or a list of texts")

    def mapping(self, tree: Mapping[str, Any], name: str) -> dict[str, Any]:
        value = tree.get(name)
        if value is not None and not isinstance(value, dict):
            raise self.fail(f"`{name}` has no names below it")
        return value or {}

    def listed(self, tree: Mapping[str, Any], name: str) -> list[Any]:
        value = tree.get(name)
        if value is not None and not isinstance(value, list):
            raise self.fail(f"`{name}` is no list of entries that begin with `-`")
        return value or []

    def tree(self, text: str) -> Any:
        """Texts, lists and mappings as written; None for what says nothing."""
        events = yaml.parse(text, Loader=_LOADER)
        next(events)
        if isinstance(next(events), yaml.StreamEndEvent):
            return None
        tree = self.node(next(events), events, 0)
        next(events)
        if not isinstance(next(events), yaml.StreamEndEvent):
            raise self.fail("it holds several documents; keep one")
        return tree

    def node(self, event: Any, events: Iterator[Any], depth: int) -> Any:
        line = event.start_mark.line + 1
        if isinstance(event, yaml.AliasEvent) or getattr(event, "anchor", None) is not None:
            raise self.fail(f"line {line}: it uses an anchor (& or *); write the text itself, in quotes if need be")
        if depth > _DEEPEST or getattr(event, "tag", None) not in (None, "!", "tag:yaml.org,2002:str"):
            raise self.fail(f"line {line}: tags and further levels have no meaning here")
        if isinstance(event, yaml.ScalarEvent):
            return None if event.implicit[0] and event.value in ("", "~", "null") else event.value
        if isinstance(event, yaml.SequenceStartEvent):
            found: list[Any] = []
            while not isinstance(one := next(events), yaml.SequenceEndEvent):
                found.append(self.node(one, events, depth + 1))
            return found
        facts: dict[str, Any] = {}
        while not isinstance(name := next(events), yaml.MappingEndEvent):
            key = self.node(name, events, _DEEPEST)
            if not isinstance(key, str):
                raise self.fail(f"line {name.start_mark.line + 1}: a name is expected")
            if key in facts:
                raise self.fail(f"line {name.start_mark.line + 1}: `{key[:40]}` stands there twice; keep one")
            facts[key] = self.node(next(events), events, depth + 1)
        return facts


def without_value(curation: Curation, field: str) -> Curation:
    """The same without the correction of a field."""
    return replace(curation, corrections=tuple(each for each in curation.corrections if each.field != field))
